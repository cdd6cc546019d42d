//! What was typed stays: through changes of mind, weeks, new versions of the form, other people and a crowd.

use std::{fs, thread};

use antrag::account::Role;
use jiff::SignedDuration;

use super::draft_of;
use crate::support::{
    app::{PASSWORD, TestApp, definitions},
    browser::Browser,
    folder::{Folder, copy},
    people::{Person, declares, sends, signs_in},
};

/// Rule: a draft keeps each answer; hidden answers stay in it and never go out. Back and Review only lead.
#[test]
fn a_answers_to_hidden_questions_stay_in_the_draft_and_never_go_out() {
    let app = TestApp::start();
    app.staff("rosenfurt", "jana", "Jana Mehrtens", &[Role::Caseworker]);
    let mut browser = app.drafted("p06-two-homes", "de");
    let draft = draft_of(&browser);
    let basis = format!("{draft}/pages/basis");
    browser.open(&basis);
    assert_eq!(browser.form().value("notice_number"), Some("111FK000006"));
    browser.form().fill("basis", "applied");
    browser.press("next");
    assert!(!browser.form().has("notice_number"));
    browser.press("next"); // past the question that is new
    browser.open(&format!("{draft}/evidence"));
    declares(&mut browser);
    assert!(!browser.text().contains("111FK000006"), "the review shows what is not asked");
    // Shown again, it is there again.
    browser.open(&basis).form().fill("basis", "kiz");
    browser.press("next");
    browser.open(&basis);
    assert_eq!(browser.form().value("notice_number"), Some("111FK000006"));
    browser.form().fill("basis", "applied");
    browser.press("next").press("next");
    browser.open(&format!("{draft}/review"));
    sends(&mut browser);
    let mut clerk = app.browser();
    signs_in(&mut clerk, "jana@rosenfurt", PASSWORD);
    let case = clerk.case_links().remove(0);
    assert!(!clerk.open(&case).answer.text().contains("111FK000006"), "the clerk sees what is not asked");
}

/// Rule: a draft outlives every session. What was typed before something ended is stored when it is sent later.
#[test]
fn b_a_page_may_lie_open_for_weeks_and_is_stored_when_it_is_sent() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    let draft = draft_of(&browser);
    for (n, page) in
        ["basis", "applicant", "address", "contact", "representative", "payout"].iter().enumerate()
    {
        browser.open(&format!("{draft}/pages/{page}"));
        app.pass(SignedDuration::from_hours(29 * 24));
        browser.press("overview");
        assert_eq!(browser.status(), 200, "{page}");
        // Whatever was saved, only a change makes it last longer.
        browser.open(&format!("{draft}/pages/address")).form().fill("address.house_no", &n.to_string());
        browser.press("overview");
    }
}

/// Rule: a row has its own completeness. What is missing in it is named with its row, and a removed row is nowhere.
#[test]
fn f_a_half_filled_row_is_named_and_a_removed_one_is_nowhere() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    let draft = draft_of(&browser);
    let trips = format!("{draft}/pages/trips/a1");
    for title in ["Zoo", "Museum"] {
        browser.open(&trips).press("add:trips");
        browser.form().fill("title", title);
        browser.press("back");
    }
    let rows: Vec<String> =
        browser.ways().into_iter().filter(|way| way.starts_with("remove:trips:")).collect();
    browser.press(&rows[2]).send("/trips/a1");
    browser.press("next").press("without");
    browser.open(&format!("{draft}/evidence"));
    declares(&mut browser);
    let missing = browser.all("section[aria-labelledby=missing-title] li").join("; ");
    assert!(missing.contains("Zoo"), "{missing}");
    assert!(!browser.text().contains("Museum"), "{}", browser.text());
}

/// Rule: a draft keeps the version of the form that it began with.
#[test]
fn g_a_draft_keeps_its_version_of_the_form() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    let page = format!("{}/pages/basis", draft_of(&browser));
    assert_eq!(browser.open(&page).heading(), "Ihre Leistung");
    let changed = Folder::new();
    for folder in ["forms", "translations"] {
        copy(&definitions().join(folder), &changed.0.join(folder));
    }
    let file = changed.0.join("forms/bildung-und-teilhabe/form.yaml");
    let text =
        fs::read_to_string(&file).unwrap().replacen("title: Ihre Leistung", "title: Was Sie bekommen", 1);
    fs::write(&file, text).unwrap();
    let app = app.start_again_with(changed.0.clone());
    let mut old = app.browser();
    old.cookies.clone_from(&browser.cookies);
    assert_eq!(old.open(&page).heading(), "Ihre Leistung");
    declares(old.open(&page.replace("/pages/basis", "/evidence")));
    sends(&mut old);
    let mut new = app.browser();
    p01().begins(&mut new);
    assert_eq!(new.heading(), "Was Sie bekommen");
    app.work();
}

/// Rule: two people on one page are shown both answers and choose.
#[test]
fn l_two_people_on_one_page_are_shown_both_answers() {
    let app = TestApp::start();
    let mut one = app.drafted("p01-single-parent", "de");
    let draft = draft_of(&one);
    one.open(&format!("{draft}/later")).form_to("/later").fill("secret", "Sonnenblume 7");
    one.send("/later");
    let code = one.all(".code").concat();
    let mut two = app.browser();
    two.open("/en/resume").form_to("/resume").fill("code", &code).fill("secret", "Sonnenblume 7");
    two.send("/resume");
    let page = format!("{draft}/pages/payout");
    one.open(&page);
    two.open(&page);
    one.form().fill("bank.holder", "Ayşe Gül Çelik");
    one.press("overview");
    two.form().fill("bank.holder", "A. G. Çelik-Öztürk");
    two.press("next");
    assert_eq!(two.status(), 409);
    assert_eq!(two.form().value("bank.holder"), Some("A. G. Çelik-Öztürk"));
    assert!(two.text().contains("Ayşe Gül Çelik"), "{}", two.text());
}

/// Rule: under load everybody is served; papers and messages come later, and no answer is lost.
#[test]
fn s_forty_families_at_once_lose_nothing() {
    let app = TestApp::start();
    let mut families: Vec<Browser> = (0..40).map(|_| app.drafted("p01-single-parent", "de")).collect();
    thread::scope(|scope| {
        for (n, family) in families.iter_mut().enumerate() {
            scope.spawn(move || {
                let draft = draft_of(family);
                family
                    .open(&format!("{draft}/pages/address"))
                    .form()
                    .fill("address.street", &format!("Weg {n}"));
                family.press("overview");
            });
        }
        scope.spawn(|| app.work());
    });
    for (n, family) in families.iter_mut().enumerate() {
        family.follow("/pages/address");
        assert_eq!(family.form().value("address.street"), Some(format!("Weg {n}").as_str()));
    }
}

fn p01() -> Person {
    Person::new("p01-single-parent", "de")
}
