//! What must hold for the HTML of every page.

use std::collections::{BTreeSet, HashSet};

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

fn on_every_page(check: impl Fn(&Html) -> Vec<String>) {
    let complaints = complaints_about_every_page(|html| check(&Html::parse_document(html)));
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn every_page_has_one_main_heading_and_no_level_is_skipped() {
    on_every_page(|page| {
        let levels: Vec<u32> = all(page, "main h1, main h2, main h3, main h4")
            .iter()
            .filter_map(|h| h.value().name()[1..].parse().ok())
            .collect();
        let mut complaints = Vec::new();
        if levels.iter().filter(|level| **level == 1).count() != 1 {
            complaints.push(format!("headings {levels:?}"));
        }
        complaints
    });
}

#[test]
fn every_control_has_a_label() {
    on_every_page(|page| {
        let labelled: HashSet<_> =
            all(page, "label[for]").iter().filter_map(|label| label.attr("for").map(str::to_owned)).collect();
        let controls = all(page, "input:not([type=hidden]), select, textarea, progress");
        let bare = controls.iter().filter(|control| {
            let named = control.attr("id").is_some_and(|id| labelled.contains(id));
            !named && control.attr("aria-label").is_none()
        });
        bare.map(|control| format!("no label: {}", control.html())).collect()
    });
}

#[test]
fn every_button_and_link_says_what_it_is() {
    on_every_page(|page| {
        let silent = all(page, "button, a[href], summary")
            .into_iter()
            .filter(|element| element.text().all(|text| text.trim().is_empty()));
        silent.map(|element| format!("says nothing: {}", element.html())).collect()
    });
}

#[test]
fn ids_are_unique_and_whatever_refers_to_one_finds_it() {
    on_every_page(|page| {
        let ids = ids(page);
        let known: BTreeSet<_> = ids.iter().map(String::as_str).collect();
        let mut complaints = Vec::new();
        if known.len() != ids.len() {
            complaints.push(format!("ids twice: {ids:?}"));
        }
        for name in ["aria-describedby", "aria-labelledby", "aria-controls", "for", "list", "form"] {
            for element in all(page, &format!("[{name}]")) {
                let wanted = element.attr(name).unwrap_or_default().split_whitespace();
                complaints.extend(
                    wanted.filter(|id| !known.contains(id)).map(|id| format!("{name} finds no {id}")),
                );
            }
        }
        for link in all(page, "a[href^='#']") {
            let target = link.attr("href").unwrap_or_default().trim_start_matches('#').to_owned();
            if !known.contains(target.as_str()) {
                complaints.push(format!("a link leads to no {target}"));
            }
        }
        complaints
    });
}

#[test]
fn nothing_is_inline_and_nothing_comes_from_elsewhere() {
    on_every_page(|page| {
        let mut complaints: Vec<_> =
            all(page, "[style], style, script:not([src])").iter().map(|found| found.html()).collect();
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
    });
}

#[test]
fn what_is_hidden_is_not_sent() {
    on_every_page(|page| {
        let sent = all(page, "[data-field][hidden] :is(input, select, textarea):not([disabled])");
        sent.iter().map(|control| format!("hidden, but sent: {}", control.html())).collect()
    });
}

#[test]
fn the_return_key_goes_on_and_never_switches_the_language() {
    on_every_page(|page| {
        let buttons = all(page, "#page-form button, button[form=page-form]");
        let first = buttons.first().and_then(|button| button.attr("value"));
        if first.is_none_or(|value| value == "next") {
            Vec::new()
        } else {
            vec![format!("return presses {first:?}")]
        }
    });
}

#[test]
fn every_class_has_a_rule() {
    let style = assets::by_key("app.css")
        .map(|asset| String::from_utf8_lossy(asset.plain).into_owned())
        .unwrap_or_default();
    let rules = classes_of(&style);
    assert!(rules.len() > 100, "the style sheet was built");
    on_every_page(|page| {
        let used: BTreeSet<_> = all(page, "[class]")
            .iter()
            .flat_map(|element| element.value().classes())
            .map(str::to_owned)
            .collect();
        used.into_iter()
            .filter(|class| !rules.contains(class))
            .map(|class| format!("no rule for .{class}"))
            .collect()
    });
}

#[test]
fn every_rule_of_ours_has_a_place() {
    let ours = std::fs::read_to_string("templates/assets/app.css").unwrap();
    let scripts = std::fs::read_to_string("templates/assets/js/counter.js").unwrap();
    let texts: String = TEMPLATES.iter().map(|(_, text)| *text).chain([scripts.as_str()]).collect();
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
