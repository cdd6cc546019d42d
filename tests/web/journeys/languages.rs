//! The language is switched on every page, and nothing that was typed is lost.

use crate::support::{
    app::TestApp,
    browser::Browser,
    people::{Person, declares},
};

#[test]
fn the_language_switches_on_every_page_without_losing_what_was_typed() {
    let app = TestApp::start();
    let mut browser = app.browser();
    let mut person = Person::new("p01-single-parent", "de");
    person.begins(&mut browser);
    let mut pages = 0;
    while browser.path().contains("/pages/") {
        person.fills(&mut browser);
        switches(&mut browser, "en");
        switches(&mut browser, "de");
        person.answers_page(&mut browser);
        pages += 1;
    }
    assert!(pages > 10, "{pages} pages");
}

/// Switches by the button of the page; what stands in each box stays.
fn switches(browser: &mut Browser, to: &str) {
    let typed = content(browser);
    let from = if to == "en" { "/de/" } else { "/en/" };
    let address = browser.path().replacen(from, &format!("/{to}/"), 1);
    browser.press(&format!("lang:{to}"));
    assert_eq!((browser.path(), browser.lang().as_str()), (address.as_str(), to));
    let after = content(browser);
    for (name, value) in typed {
        let kept = after.iter().any(|(known, now)| *known == name && *now == value);
        assert!(kept, "{address}: {name} was {value}, and now is {after:?}");
    }
}

fn content(browser: &mut Browser) -> Vec<(String, String)> {
    let form = browser.form();
    let button = form.buttons[0].clone();
    let mut fields = form.fields(&button);
    fields.retain(|(name, value)| !name.starts_with("page-") && !value.is_empty());
    fields
}

#[test]
fn pages_without_answers_link_to_themselves_in_other_languages() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    let draft = browser.path().trim_end_matches("/evidence").to_owned();
    declares(&mut browser);
    let own =
        [draft.clone(), format!("{draft}/evidence"), format!("{draft}/review"), format!("{draft}/later")];
    let others = [
        "/de",
        "/de/rosenfurt",
        "/de/rosenfurt/bildung-und-teilhabe",
        "/de/rosenfurt/imprint",
        "/de/rosenfurt/privacy",
        "/de/rosenfurt/accessibility",
        "/de/rosenfurt/easy",
        "/de/rosenfurt/sign-language",
        "/de/imprint",
        "/de/privacy",
        "/de/accessibility",
        "/de/easy",
        "/de/sign-language",
        "/de/resume",
        "/de/verify",
    ];
    for page in own.iter().map(String::as_str).chain(others) {
        browser.open(page);
        let english = page.replacen("/de", "/en", 1);
        assert!(browser.links().contains(&english), "{page} does not lead to {english}");
        let german = browser.heading();
        browser.open(&english);
        assert_eq!((browser.status(), browser.lang().as_str()), (200, "en"), "{english}");
        assert_ne!(browser.heading(), german, "{english}");
    }
}

#[test]
fn declarations_keep_their_ticks_and_show_the_german_text_beside() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    browser.follow("/declarations");
    let ticked = browser.form().controls.iter().find(|c| !c.name.starts_with("page-")).unwrap().name.clone();
    browser.form().tick(&ticked, true);
    browser.press("lang:en");
    assert_eq!(browser.form().value(&ticked), Some("yes"));
    assert!(!browser.all(".statement__german").is_empty());
    browser.press("lang:de");
    assert_eq!(browser.form().value(&ticked), Some("yes"));
    assert!(browser.all(".statement__german").is_empty());
}

#[test]
fn the_submission_the_message_and_the_code_remember_the_language() {
    let app = TestApp::start();
    let mut browser = app.browser();
    let mut person = Person::new("p01-single-parent", "de");
    person.begins(&mut browser);
    browser.press("lang:en");
    browser.press("save");
    browser.form_to("/later").fill("secret", "Sonnenblume 7");
    browser.send("/later");
    let code = browser.all(".code").concat();
    let mut other = app.browser();
    other.open("/de/resume").form_to("/resume").fill("code", &code).fill("secret", "Sonnenblume 7");
    other.send("/resume");
    assert_eq!(other.lang(), "en", "one comes back in the language in which one left");
}
