//! Applications for which the law wants a signature: signing in well enough stands for it, and nobody is refused without.

use jiff::SignedDuration;

use super::account::{says, signs_in};
use crate::support::{
    app::{NOW, TestApp},
    browser::Browser,
    people::{clerk, declares, example_of, form_of, sends},
    provider::Provider,
};

const SERVICE: &str = "unterhaltsvorschuss";

/// Somebody before the review of an application that wants a signature.
fn before_review(app: &TestApp) -> Browser {
    let form = form_of(SERVICE);
    let units = example_of(&form, "below-five");
    let mut browser = app.drafted_for(&form, units, "de");
    declares(&mut browser);
    browser
}

/// The case that has just been sent, as a clerk sees it.
fn at_the_office(app: &TestApp) -> Browser {
    app.work();
    let mut clerk = clerk(app, "rosenfurt");
    clerk.open("/office/cases");
    let link = clerk.links().into_iter().find(|link| link.starts_with("/office/cases/")).unwrap();
    clerk.open(&link);
    clerk
}

fn answers(bytes: &[u8]) -> serde_json::Value {
    serde_json::from_slice(bytes).unwrap()
}

/// What was submitted, byte for byte.
fn submission(app: &TestApp, browser: &Browser) -> serde_json::Value {
    let id = browser.path().rsplit('/').next().unwrap().parse().unwrap();
    let works = std::sync::Arc::clone(&app.works);
    app.run(async move {
        let loaded =
            antrag::usecase::load_case::load_case(&works, &"rosenfurt".into(), id).await.unwrap().unwrap();
        answers(&loaded.submission_bytes().unwrap())
    })
}

#[test]
fn signing_in_well_enough_stands_for_the_signature() {
    let provider = Provider::start(NOW);
    let app = TestApp::start_with_account(&provider);
    let mut browser = before_review(&app);
    let review = browser.path().to_owned();
    assert!(says(&app, &browser, "signature-why") && says(&app, &browser, "trust-substantial"));

    // Not sure enough: said so, and asked for otherwise. Nothing is lost on the way.
    provider.who(|who| who.acr = "STORK-QAA-Level-1".into());
    signs_in(&mut browser);
    assert_eq!(provider.last_asked()["acr_values"], "STORK-QAA-Level-3 STORK-QAA-Level-4");
    assert_eq!(browser.heading(), app.words("de", "login-low"));
    browser.open(&review);
    assert!(
        says(&app, &browser, "signature-own") && says(&app, &browser, "trust-none"),
        "{}",
        browser.text()
    );
    provider.who(|who| who.acr = "STORK-QAA-Level-3".into());
    signs_in(&mut browser);
    assert_eq!(browser.path(), review);
    assert!(says(&app, &browser, "signature-replaced"), "{}", browser.text());

    sends(&mut browser);
    let signature = &submission(&app, &browser)["signature"];
    assert_eq!(signature["state"], "replaced");
    assert_eq!(signature["level"], "substantial");
    assert_eq!(signature["acr"], "STORK-QAA-Level-3");
    assert_eq!(signature["issuer"], provider.base.as_str());
    assert_eq!(signature["means"], serde_json::json!(["elster"]));
    let text = signature.to_string();
    assert!(!text.contains("BUNDIDSIM") && !text.contains("MUSTERMANN"), "{text}");

    let clerk = at_the_office(&app);
    assert!(says(&app, &clerk, "case-signature-replaced"), "{}", clerk.text());
    assert!(clerk.text().contains("STORK-QAA-Level-3, elster"));
}

#[test]
fn without_signing_in_it_arrives_all_the_same_and_the_office_sees_what_is_missing() {
    let provider = Provider::start(NOW);
    for app in [TestApp::start_with_account(&provider), TestApp::start()] {
        let mut browser = before_review(&app);
        let key = if app.works.account.is_some() { "signature-without" } else { "signature-paper" };
        assert!(says(&app, &browser, key), "{}", browser.text());
        sends(&mut browser);
        assert_eq!(submission(&app, &browser)["signature"], serde_json::json!({ "state": "missing" }));
        let clerk = at_the_office(&app);
        assert!(says(&app, &clerk, "case-signature-missing"), "{}", clerk.text());
    }
}

#[test]
fn a_session_that_is_over_when_it_is_sent_stands_for_nothing() {
    let provider = Provider::start(NOW);
    let app = TestApp::start_with_account(&provider);
    let mut browser = before_review(&app);
    signs_in(&mut browser);
    assert!(says(&app, &browser, "signature-replaced"));
    app.pass(SignedDuration::from_mins(31));
    // What the page said is not so any more: that is said first, and nothing is sent.
    browser.send("/submission");
    assert_eq!(browser.status(), 409);
    assert!(says(&app, &browser, "login-over") && says(&app, &browser, "signature-without"));
    sends(&mut browser);
    assert_eq!(submission(&app, &browser)["signature"]["state"], "missing");
}

#[test]
fn the_highest_level_counts_for_half_an_hour() {
    let provider = Provider::start(NOW);
    let app = TestApp::start_with_account(&provider);
    let mut browser = before_review(&app);
    let review = browser.path().to_owned();
    provider.who(|who| who.acr = "STORK-QAA-Level-4".into());
    signs_in(&mut browser);
    assert!(says(&app, &browser, "trust-high"));
    app.pass(SignedDuration::from_mins(20));
    browser.open(&review);
    app.pass(SignedDuration::from_mins(20));
    browser.open(&review);
    assert!(says(&app, &browser, "signature-replaced") && says(&app, &browser, "trust-substantial"));
}
