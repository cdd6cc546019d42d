//! Consents are taken back as easily as they were given, and the office sees it.

use crate::support::{
    app::TestApp,
    browser::Browser,
    http::Request,
    people::{clerk, declares, number, sends},
};

fn given() -> (TestApp, Browser, Browser) {
    let app = TestApp::start();
    let mut family = app.drafted("p01-single-parent", "de");
    declares(&mut family);
    sends(&mut family);
    let number = number(&family);
    let mut clerk = clerk(&app, "rosenfurt");
    let case = clerk.case_links().remove(0);
    assert!(clerk.open(&case).text().contains(&number));
    (app, family, clerk)
}

/// What the office sees of consents.
fn seen(clerk: &mut Browser) -> String {
    let case = clerk.path().to_owned();
    clerk.open(&case).all("[aria-labelledby=consents]").concat()
}

#[test]
fn a_consent_is_taken_back_with_one_button_and_counts_no_more() {
    let (app, mut family, mut clerk) = given();
    let status = family.path().to_owned();
    family.open(&status);
    let given = family.all("[aria-labelledby=consents] li").len();
    assert!(given > 0, "{}", family.text());
    assert!(seen(&mut clerk).contains("Erteilt") && !seen(&mut clerk).contains("Widerrufen"));

    let before = family.clone();
    family.press_words(&app.words("de", "consents-withdraw"));
    assert!(family.text().contains(&app.words("de", "notice-consent")), "{}", family.text());
    let left = family.forms.iter().filter(|form| form.action.ends_with("/consents")).count();
    assert_eq!(left, given - 1, "it can be taken back once");
    assert!(seen(&mut clerk).contains("Widerrufen am 24.11.2026"), "{}", seen(&mut clerk));
    let told = app.words("de", "event-consent");
    assert_eq!(clerk.text().matches(&*told).count(), 1);

    // Pressed twice, or from a tab that is older, it is the same.
    let mut before = before;
    before.press_words(&app.words("de", "consents-withdraw"));
    assert_eq!(before.status(), 200);
    seen(&mut clerk);
    assert_eq!(clerk.text().matches(&*told).count(), 1);
}

#[test]
fn what_was_never_given_can_not_be_taken_back_and_strangers_take_back_nothing() {
    let (app, mut family, mut clerk) = given();
    let status = family.path().to_owned();
    let action = format!("{status}/consents");
    for code in ["", "DEC_TRUTH", "nonsense"] {
        let request = Request::form(&action, &[("code", code)]);
        family.go(family.as_own_page(request)).unwrap();
        assert_eq!(family.status(), 400, "{code}");
    }
    family.open(&status);
    let form = family.forms.iter().find(|form| form.action == action).cloned().unwrap();
    let mut stranger = app.browser();
    stranger.try_submit(&form, &form.buttons[0].clone()).unwrap();
    assert_eq!(stranger.status(), 410);
    assert!(!seen(&mut clerk).contains("Widerrufen"));
}
