//! One household, many applications: what was answered once is offered in the next, and says so.

use crate::support::{app::TestApp, browser::Browser, http::Request, people::SERVICE};

fn service(browser: &mut Browser) -> &mut Browser {
    browser.open(&format!("/de/rosenfurt/{SERVICE}"))
}

#[test]
fn answers_of_an_earlier_application_are_offered_and_marked() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    let offered = app.words("de", "service-earlier");
    assert!(service(&mut browser).text().contains(&offered));
    browser.press_words(&app.words("de", "service-start-with"));
    assert!(browser.text().contains(&app.words("de", "notice-carried")), "{}", browser.text());

    // The page that comes first has nothing of it; the person stands on the second.
    let draft = browser.path().split("/pages/").next().unwrap().to_owned();
    browser.open(&format!("{draft}/pages/basis")).form().fill("basis", "kiz");
    // New questions come with the answer, so it takes pressing twice.
    browser.press("next").press("next");
    assert!(browser.path().ends_with("/pages/applicant"), "{}", browser.path());
    assert_eq!(browser.form().value("applicant.family_name"), Some("Çelik-Öztürk"));
    let marked = app.words("de", "field-carried");
    assert!(browser.all(".remark--carried").iter().all(|remark| *remark == marked));
    assert!(browser.all("[id='applicant.family_name-carried']").len() == 1, "{}", browser.text());

    // What somebody types is their own again.
    browser.form().fill("applicant.family_name", "Çelik");
    browser.press("save");
    browser.open(&format!("{draft}/pages/applicant"));
    assert_eq!(browser.form().value("applicant.family_name"), Some("Çelik"));
    assert!(browser.all("[id='applicant.family_name-carried']").is_empty());
    assert!(browser.all("[id='applicant.given_names-carried']").len() == 1);
}

#[test]
fn nothing_is_taken_without_being_asked_or_from_others() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    service(&mut browser).press_words(&app.words("de", "service-start-without"));
    assert!(!browser.text().contains(&app.words("de", "notice-carried")));
    assert!(browser.all(".remark--carried").is_empty());
    let theirs = browser.path().split("/drafts/").nth(1).unwrap().split('/').next().unwrap().to_owned();

    let mut stranger = app.browser();
    assert!(!service(&mut stranger).text().contains(&app.words("de", "service-earlier")));
    // The name of somebody else's application opens nothing.
    let request =
        Request::form(&format!("/de/rosenfurt/{SERVICE}/drafts"), &[("with", &theirs), ("of", "rosenfurt")]);
    stranger.go(stranger.as_own_page(request)).unwrap();
    assert!(!stranger.text().contains(&app.words("de", "notice-carried")), "{}", stranger.text());
    let draft = stranger.path().split("/pages/").next().unwrap().to_owned();
    stranger.open(&format!("{draft}/pages/basis")).form().fill("basis", "kiz");
    stranger.press("next").press("next");
    assert_eq!(stranger.form().value("applicant.family_name"), Some(""));
}
