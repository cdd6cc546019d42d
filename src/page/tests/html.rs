//! What must hold for the HTML of every page.

use std::{
    collections::{BTreeSet, HashSet},
    sync::LazyLock,
};

use scraper::{ElementRef, Html, Selector};

use super::complaints_about_every_page;
use crate::{assets, page::environment::TEMPLATES};

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error}"));
    page.select(&selector).collect()
}

fn ids(page: &Html) -> Vec<String> {
    all(page, "[id]").iter().filter_map(|element| element.attr("id")).map(str::to_owned).collect()
}

type Check = fn(&Html) -> Vec<String>;

const CHECKS: [(&str, Check); 8] = [
    ("one main heading, and no level is skipped", headings),
    ("every control has a label", labels),
    ("every button and link says what it is", silence),
    ("ids are unique, and whatever refers to one finds it", references),
    ("nothing is inline, and nothing comes from elsewhere", foreign),
    ("what is hidden is not sent", hidden),
    ("the return key goes on and never switches the language", default_button),
    ("every class has a rule", classes),
];

#[test]
fn every_page_keeps_the_rules() {
    let complaints = complaints_about_every_page(|html| {
        let page = Html::parse_document(html);
        CHECKS
            .iter()
            .flat_map(|(rule, check)| check(&page).into_iter().map(move |found| format!("{rule}: {found}")))
            .collect()
    });
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

fn headings(page: &Html) -> Vec<String> {
    let found = all(page, "main h1, main h2, main h3, main h4");
    let levels: Vec<u32> =
        found.iter().filter_map(|heading| heading.value().name()[1..].parse().ok()).collect();
    let jumps =
        levels.iter().zip(std::iter::once(&1).chain(&levels)).any(|(level, before)| *level > before + 1);
    let mains = levels.iter().filter(|level| **level == 1).count();
    if mains != 1 || jumps { vec![format!("{levels:?}")] } else { Vec::new() }
}

fn labels(page: &Html) -> Vec<String> {
    let labelled: HashSet<_> =
        all(page, "label[for]").iter().filter_map(|label| label.attr("for").map(str::to_owned)).collect();
    let controls = all(page, "input:not([type=hidden]), select, textarea, progress");
    let is_named = |control: &ElementRef<'_>| {
        control.attr("id").is_some_and(|id| labelled.contains(id)) || control.attr("aria-label").is_some()
    };
    controls.iter().filter(|control| !is_named(control)).map(ElementRef::html).collect()
}

fn silence(page: &Html) -> Vec<String> {
    let says_nothing = |element: &ElementRef<'_>| element.text().all(|text| text.trim().is_empty());
    all(page, "button, a[href], summary")
        .iter()
        .filter(|element| says_nothing(element))
        .map(ElementRef::html)
        .collect()
}

fn references(page: &Html) -> Vec<String> {
    let ids = ids(page);
    let known: BTreeSet<_> = ids.iter().map(String::as_str).collect();
    let mut complaints = Vec::new();
    if known.len() != ids.len() {
        complaints.push(format!("twice: {ids:?}"));
    }
    for name in ["aria-describedby", "aria-labelledby", "aria-controls", "for", "list", "form"] {
        for element in all(page, &format!("[{name}]")) {
            let wanted = element.attr(name).unwrap_or_default().split_whitespace();
            complaints
                .extend(wanted.filter(|id| !known.contains(id)).map(|id| format!("{name} finds no {id}")));
        }
    }
    for link in all(page, "a[href^='#']") {
        let target = link.attr("href").unwrap_or_default().trim_start_matches('#');
        if !known.contains(target) {
            complaints.push(format!("a link leads to no {target}"));
        }
    }
    complaints
}

fn foreign(page: &Html) -> Vec<String> {
    let mut complaints: Vec<_> =
        all(page, "[style], style, script:not([src])").iter().map(ElementRef::html).collect();
    for element in all(page, "*") {
        for (name, value) in element.value().attrs() {
            let handler = name.starts_with("on");
            let foreign =
                matches!(name, "src" | "action") && (value.contains("//") || value.starts_with("data:"));
            if handler || foreign {
                complaints.push(format!("{name}={value}"));
            }
        }
    }
    complaints
}

fn hidden(page: &Html) -> Vec<String> {
    let sent = all(
        page,
        "[data-field][hidden]:not(fieldset[disabled]) :is(input, select, textarea):not([disabled])",
    );
    sent.iter().map(ElementRef::html).collect()
}

fn default_button(page: &Html) -> Vec<String> {
    let buttons = all(page, "#page-form button, button[form=page-form]");
    let first = buttons.first().and_then(|button| button.attr("value"));
    if first.is_none_or(|value| value == "next") { Vec::new() } else { vec![format!("it presses {first:?}")] }
}

fn classes(page: &Html) -> Vec<String> {
    static RULES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let style = assets::by_key("app.css").map_or(&[][..], |asset| asset.plain);
        classes_of(&String::from_utf8_lossy(style))
    });
    let used: BTreeSet<_> = all(page, "[class]")
        .iter()
        .flat_map(|element| element.value().classes())
        .map(str::to_owned)
        .collect();
    used.into_iter().filter(|class| !RULES.contains(class)).map(|class| format!(".{class}")).collect()
}

#[test]
fn every_rule_of_ours_has_a_place() {
    let ours = std::fs::read_to_string("templates/assets/app.css").unwrap();
    let code = ["templates/assets/js/counter.js", "src/page/wiring/parts.rs"]
        .map(|file| std::fs::read_to_string(file).unwrap())
        .concat();
    let texts: String = TEMPLATES.iter().map(|(_, text)| *text).chain([code.as_str()]).collect();
    // A name put together in a template, as in `step--{{ … }}`, is looked for up to its last hyphens.
    let is_used = |class: &str| {
        let stem = class.rsplit_once("--").map(|(stem, _)| format!("{stem}--{{{{"));
        texts.contains(class) || stem.is_some_and(|stem| texts.contains(&stem))
    };
    let idle: Vec<_> = classes_of(&ours).into_iter().filter(|class| !is_used(class)).collect();
    assert!(idle.is_empty(), "no template uses {idle:?}");
}

/// The class names in a style sheet.
fn classes_of(style: &str) -> BTreeSet<String> {
    let letters = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    let names =
        style.split('.').skip(1).map(|rest| rest.split(|letter| !letters(letter)).next().unwrap_or_default());
    names
        .filter(|name| name.starts_with(|first: char| first.is_ascii_alphabetic()))
        .map(str::to_owned)
        .collect()
}
