//! Answers are understood as people write them, and what can't be understood is said where it stands.

use std::fs;

use antrag::account::Role;
use jiff::SignedDuration;

use super::{before_the_review, draft_of};
use crate::support::{
    app::{PASSWORD, TestApp},
    browser::Browser,
    folder::Folder,
    people::{SERVICE, declares, sends, signs_in},
};

/// Rule: days are three boxes; what is typed there is understood as people write it, said back in words, and the
/// wrong part is named. "Today" is the day of the office.
#[test]
fn h_days_are_understood_as_people_write_them() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    let page = format!("{}/pages/applicant", draft_of(&browser));
    for (typed, understood) in [
        (["1", "3", "1990"], "1. März 1990"),
        (["01", "März", "1990"], "1. März 1990"),
        (["29", "2", "1992"], "29. Februar 1992"),
    ] {
        types_day(&mut browser, &page, typed);
        browser.open(&page);
        assert!(
            browser.all(".understood").concat().contains(understood),
            "{typed:?}: {:?}",
            browser.all(".understood")
        );
    }
    for typed in [
        ["29", "2", "1993"],
        ["31", "4", "1990"],
        ["32", "1", "1990"],
        ["1", "13", "1990"],
        ["1", "1", "2199"],
    ] {
        types_day(&mut browser, &page, typed);
        assert_eq!(browser.status(), 422, "{typed:?}");
        assert!(browser.errors().concat().starts_with("applicant.date_of_birth"), "{typed:?}");
        let kept = ["d", "m", "y"].map(|part| {
            browser.page.form().value(&format!("applicant.date_of_birth.{part}")).map(str::to_owned)
        });
        assert_eq!(kept, typed.map(|part| Some(part.to_owned())));
    }
}

fn types_day(browser: &mut Browser, page: &str, typed: [&str; 3]) {
    browser.open(page);
    for (part, text) in ["d", "m", "y"].into_iter().zip(typed) {
        browser.form().fill(&format!("applicant.date_of_birth.{part}"), text);
    }
    browser.press("next");
}

/// The same rule, at midnight: 23:30 UTC is the next day in the office.
#[test]
fn h_half_an_hour_after_midnight_counts_as_the_new_day() {
    let app = TestApp::start();
    let mut browser = before_the_review(&app);
    app.pass(SignedDuration::from_hours(14) + SignedDuration::from_mins(30));
    sends(&mut browser);
    assert!(
        browser.text().contains("25. November 2026, 0:30 Uhr")
            || browser.text().contains("25. November 2026, 00:30 Uhr"),
        "{}",
        browser.text()
    );
}

/// Rule: names are what people are called: one letter, one name, with marks typed apart; they are kept composed.
#[test]
fn i_a_name_of_one_letter_and_marks_typed_apart_are_names() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    let draft = draft_of(&browser);
    let page = format!("{draft}/pages/applicant");
    browser
        .open(&page)
        .form()
        .fill("applicant.family_name", "O")
        .fill("applicant.given_names", "Ju\u{308}rgen Lüder\u{30c} D’Arc");
    browser.press("next");
    assert_ne!(browser.status(), 422, "{:?}", browser.all("#page-errors a"));
    browser.open(&format!("{draft}/evidence"));
    declares(&mut browser);
    assert!(browser.text().contains("Jürgen Lüdeř D’Arc"), "{}", browser.text());
}

/// Rule: what is unusual is pointed out once where it stands, never stops anybody, and is seen by whoever decides.
#[test]
fn h_an_unusual_answer_is_pointed_out_once_and_never_stops_anybody() {
    const DOUBT: &str = "Erst ab 15 Jahren kann man selbst einen Antrag stellen.";
    let app = TestApp::start();
    app.staff("rosenfurt", "jana", "Jana Mehrtens", &[Role::Caseworker]);
    let mut browser = app.drafted("p01-single-parent", "de");
    let draft = draft_of(&browser);
    let page = format!("{draft}/pages/applicant");
    for typed in [["12", "4", "2015"], ["13", "4", "2015"]] {
        types_day(&mut browser, &page, typed);
        assert_eq!(
            (browser.status(), browser.path()),
            (200, page.as_str()),
            "{typed:?} is worth a second look"
        );
        assert!(browser.errors().is_empty() && browser.text().contains(DOUBT), "{}", browser.text());
        assert!(browser.text().contains("Bitte sehen Sie noch einmal hin"), "{}", browser.text());
        browser.press("next");
        assert_ne!(browser.path(), page, "{typed:?} may stay as it is");
    }
    browser.open(&format!("{draft}/evidence"));
    declares(&mut browser);
    assert!(
        browser.all("section[aria-labelledby=doubts-title]").concat().contains(DOUBT),
        "{}",
        browser.text()
    );
    sends(&mut browser);
    let mut clerk = app.browser();
    signs_in(&mut clerk, "jana@rosenfurt", PASSWORD);
    let case = clerk.case_links().remove(0);
    clerk.open(&case);
    assert!(clerk.all("section[aria-labelledby=missing]").concat().contains(DOUBT), "{}", clerk.text());
}

/// Rule: what is cleared after it was pointed out is missing, as if it had never been answered.
#[test]
fn h_an_unusual_answer_that_is_cleared_is_asked_for_again() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    let page = format!("{}/pages/applicant", draft_of(&browser));
    types_day(&mut browser, &page, ["12", "4", "2015"]);
    browser.press("next");
    assert_ne!(browser.path(), page);
    types_day(&mut browser, &page, ["", "", ""]);
    assert_eq!(browser.status(), 422, "{}", browser.text());
    assert!(browser.offers("without"));
}

/// Rule: errors are one list that takes the focus, each leads to its box, each box names its error, the title says so.
#[test]
fn m_errors_are_announced_and_lead_to_their_boxes() {
    let app = TestApp::start();
    for (page, name, value) in [
        ("contact", "contact.email", "x@"),
        ("address", "address.postal_code", "12"),
        ("payout", "bank.iban", "DE00"),
        ("applicant", "applicant.date_of_birth.d", "32"),
    ] {
        let mut browser = app.drafted("p01-single-parent", "de");
        let draft = draft_of(&browser);
        browser.open(&format!("{draft}/pages/{page}")).form().fill(name, value);
        browser.press("next");
        assert_eq!(browser.status(), 422, "{page}");
        assert!(browser.all("title").concat().starts_with("Fehler: "), "{page}");
        let html = browser.answer.text();
        assert!(html.contains("id=\"page-errors\" role=\"alert\" tabindex=\"-1\""), "{page}");
        let wrong = format!("[name=\"{name}\"][aria-invalid=true]");
        assert_eq!(browser.all(&wrong).len(), 1, "{page}: {name} is not marked");
        for target in browser.errors() {
            assert_eq!(
                browser.all(&format!("[id=\"{target}\"]")).len(),
                1,
                "{page}: nothing is called {target}"
            );
            assert_eq!(
                browser.all(&format!("[id=\"{target}-error\"]")).len(),
                1,
                "{page}: {target} does not say why"
            );
        }
        let announcing = browser.all("[aria-live], [role=status]").len();
        assert_eq!(announcing, 1, "{page} speaks with {announcing} voices");
    }
}

/// Rule: what somebody answers is never taken for something else, whatever a question is called.
#[test]
fn a_question_may_have_any_name() {
    let names = [
        "version", "view", "turn", "go", "at", "answers", "action", "elements", "dataset", "errors", "main",
        "progress", "submit",
    ];
    let question = |name: &str| format!("      - {{field: {name}, kind: text, label: Frage {name}}}\n");
    let text = |name: &str| format!("field-{name} =\n    .label = Question {name}\n");
    let questions: String = names.map(question).concat();
    let texts: String = names.map(text).concat();
    let form = [
        ("languages: [de, de-simple, en, uk, ar, tr, ru]\n", "languages: [de, en]\n".to_owned()),
        ("      - field: first\n", format!("{questions}      - field: first\n")),
    ];
    let form = form.each_ref().map(|(from, to)| (*from, to.as_str()));
    let english = [("field-applied_for =\n", format!("{texts}field-applied_for =\n"))];
    let english = english.each_ref().map(|(from, to)| (*from, to.as_str()));
    let folder = Folder::of_definitions(&[
        (&format!("forms/{SERVICE}/form.yaml"), &form),
        (&format!("translations/en/forms/{SERVICE}.ftl"), &english),
    ]);
    for tag in ["de-simple", "uk", "ar", "tr", "ru"] {
        fs::remove_file(folder.0.join(format!("translations/{tag}/forms/{SERVICE}.ftl"))).unwrap();
    }
    let app = TestApp::start().start_again_with(folder.0.clone());
    let mut browser = app.drafted("p01-single-parent", "de");
    let page = format!("{}/pages/basis", draft_of(&browser));
    browser.open(&page);
    for name in names {
        browser.form().fill(name, &format!("mein {name}"));
    }
    browser.press("next");
    browser.open(&page);
    let ids = browser.all("[id=page-errors], [id=page-main]").len();
    assert_eq!(ids, 1, "the portal's own places keep their names");
    for name in names {
        let expected = format!("mein {name}");
        assert_eq!(browser.form().value(name), Some(expected.as_str()));
    }
}
