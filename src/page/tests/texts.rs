//! What templates say, held against what translations know.

use std::{collections::BTreeSet, fs, path::Path};

use super::{complaints_about_every_page, every, languages, pages};
use crate::{form::plain, i18n::Catalogue, locale::Lang, page::environment::TEMPLATES};

/// Texts that code asks for by a name it puts together.
const PUT_TOGETHER: [&str; 6] = ["month-", "problem-", "provenance-", "role-", "trust-", "weekday-"];

/// A call of `t` or `ta` in a template.
struct Call {
    template: &'static str,
    key: String,
    args: BTreeSet<String>,
    in_attribute: bool,
    wraps: bool,
}

fn catalogue() -> Catalogue {
    Catalogue::load(Path::new("translations")).unwrap_or_else(|complaints| panic!("{complaints:?}"))
}

fn calls() -> Vec<Call> {
    TEMPLATES.iter().flat_map(|(template, text)| calls_in(template, text)).collect()
}

fn calls_in(template: &'static str, text: &str) -> Vec<Call> {
    let mut calls = Vec::new();
    for (wraps, name) in [(true, "t("), (false, "ta(")] {
        for (at, _) in text.match_indices(name) {
            let before = &text[..at];
            if before.ends_with(|letter: char| letter.is_ascii_alphanumeric() || letter == '_') {
                continue;
            }
            let inside = until_closed(&text[at + name.len()..]);
            let key = inside.strip_prefix('\'').and_then(|rest| rest.split_once('\'')).map(|(key, _)| key);
            let key = key
                .unwrap_or_else(|| panic!("{template}: t({inside}) must be given a literal name"))
                .to_owned();
            // Odd quotes since the last `>` or `<`: the call stands in an attribute.
            let tag = &before[before.rfind(['<', '>']).unwrap_or_default()..];
            let in_attribute = tag.starts_with('<') && tag.matches('"').count() % 2 == 1;
            calls.push(Call { template, key, args: names_of_args(inside), in_attribute, wraps });
        }
    }
    calls
}

/// The text up to the bracket that closes.
fn until_closed(text: &str) -> &str {
    let mut depth = 1;
    for (at, letter) in text.char_indices() {
        depth += match letter {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        if depth == 0 {
            return &text[..at];
        }
    }
    text
}

fn names_of_args(inside: &str) -> BTreeSet<String> {
    let named = inside
        .match_indices('=')
        .filter(|(at, _)| !inside[at + 1..].starts_with('=') && !inside[..*at].ends_with(['=', '!']));
    let name = |before: &str| {
        before.rsplit(|letter: char| !letter.is_ascii_alphanumeric()).next().map(str::to_owned)
    };
    named.filter_map(|(at, _)| name(&inside[..at])).collect()
}

#[test]
fn templates_ask_for_texts_that_exist_with_the_variables_they_want() {
    let catalogue = catalogue();
    let none = BTreeSet::new();
    for Call { template, key, args, .. } in calls() {
        let wanted =
            catalogue.variables(&key).unwrap_or_else(|| panic!("{template}: there is no text {key}"));
        let own: BTreeSet<_> = args.difference(&none).cloned().collect();
        assert_eq!(*wanted, own, "{template}: {key}");
    }
}

#[test]
fn attributes_hold_no_markup() {
    for Call { template, key, in_attribute, wraps, .. } in calls() {
        assert!(!(in_attribute && wraps), "{template}: {key} stands in an attribute, where ta() is wanted");
    }
}

#[test]
fn every_text_is_used() {
    let used: BTreeSet<_> = calls().into_iter().map(|call| call.key).collect();
    let (catalogue, code) = (catalogue(), code(Path::new("src")));
    let is_used = |key: &str| {
        used.contains(key)
            || PUT_TOGETHER.iter().any(|start| key.starts_with(start))
            || code.contains(&format!("\"{}\"", key.strip_suffix("-text").unwrap_or(key)))
    };
    let idle: Vec<_> = catalogue.keys().filter(|key| !is_used(key)).collect();
    assert!(idle.is_empty(), "nobody uses {idle:?}");
}

/// All code, without tests and samples.
fn code(folder: &Path) -> String {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let texts = entries.filter(|path| !path.ends_with("tests") && !path.ends_with("samples")).map(|path| {
        if path.is_dir() {
            code(&path)
        } else {
            String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned()
        }
    });
    texts.collect()
}

#[test]
fn no_language_lacks_a_text() {
    assert_eq!(catalogue().gaps(), []);
}

#[test]
fn no_page_has_to_fall_back_to_german() {
    let pages = pages();
    for lang in languages(&pages) {
        for sample in every::samples() {
            sample.render(&pages, &lang).unwrap_or_else(|error| panic!("{error}"));
        }
    }
    assert_eq!(pages.catalogue().fallbacks(), 0);
}

#[test]
fn no_page_shows_a_name_in_place_of_a_text() {
    let complaints = complaints_about_every_page(|html| {
        let marks = ["{$", "{ $", "{{", "{%", "undefined", "None<", "\"None\""];
        marks.iter().filter(|mark| html.contains(**mark)).map(|mark| format!("shows {mark}")).collect()
    });
    assert!(complaints.is_empty(), "{complaints:?}");
}

#[test]
fn texts_are_sorted_within_their_section() {
    for folder in fs::read_dir("translations").unwrap() {
        let file = folder.unwrap().path().join("ui.ftl");
        let text = fs::read_to_string(&file).unwrap();
        for section in text.split("\n## ") {
            let keys: Vec<_> = section
                .lines()
                .filter_map(|line| line.split_once(" ="))
                .map(|(key, _)| key)
                .filter(|key| is_key(key))
                .collect();
            assert!(
                keys.is_sorted(),
                "{} in {}: {keys:?}",
                file.display(),
                section.lines().next().unwrap_or_default()
            );
        }
    }
}

fn is_key(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
}

#[test]
fn plain_german_is_plain() {
    let catalogue = catalogue();
    let plain = Lang::from("de-simple");
    assert!(plain.is_plain() && !Lang::source().is_plain());
    let hard = catalogue.keys().flat_map(|key| {
        let words = catalogue.text(&plain, key, &[]).words;
        plain::look(&words).into_iter().map(move |hard| format!("{key}: {hard}"))
    });
    assert_eq!(hard.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn a_text_that_a_language_lacks_shows_in_german_and_says_so() {
    let folder = std::env::temp_dir().join(format!("antrag-fallback-{}", std::process::id()));
    for (tag, text) in [("de", "next = Weiter\n"), ("en", "other = Other\n")] {
        fs::create_dir_all(folder.join(tag)).unwrap();
        fs::write(folder.join(tag).join("language.toml"), "name = \"X\"\nreviewed = true\n").unwrap();
        fs::write(folder.join(tag).join("ui.ftl"), text).unwrap();
    }
    let catalogue = Catalogue::load(&folder).unwrap_or_else(|complaints| panic!("{complaints:?}"));
    let text = catalogue.text(&"en".into(), "next", &[]);
    assert_eq!((&*text.words, text.fallback), ("Weiter", Some("de".into())));
    assert_eq!(catalogue.fallbacks(), 1);
    let english = catalogue.gaps().into_iter().filter(|gap| gap.lang == Lang::from("en"));
    assert_eq!(english.count(), 2, "one missing, one that German does not have");
    fs::remove_dir_all(folder).unwrap();
}
