//! Devices that others use too, and the end of a visit.

use crate::support::{
    app::TestApp,
    browser::Browser,
    http::Request,
    people::{SERVICE, declares, sends},
};

const SECRET: &str = "Sonnenblume 7";

/// What the browser is told to keep as its key to drafts.
fn kept(browser: &Browser) -> String {
    let told = browser.answer.headers.iter().filter(|(name, _)| name == "set-cookie");
    told.map(|(_, value)| value.clone()).find(|value| value.starts_with("antrag=")).unwrap_or_default()
}

/// Begins at the service, on a device of one's own or not; what the answer says about the key.
fn begins(browser: &mut Browser, foreign: bool) -> String {
    browser.open(&format!("/de/rosenfurt/{SERVICE}"));
    let action = format!("/de/rosenfurt/{SERVICE}/drafts");
    let fields: &[(&str, &str)] = if foreign { &[("foreign", "1")] } else { &[] };
    let request = browser.as_own_page(Request::form(&action, fields));
    let answer = browser.ask(&request).unwrap();
    assert_eq!(answer.status, 303, "{}", answer.text());
    let location = answer.header("location").unwrap_or_default().to_owned();
    browser.answer = answer;
    let told = kept(browser);
    browser.open(&location);
    told
}

fn draft(browser: &Browser) -> String {
    browser.path().split('/').take(5).collect::<Vec<_>>().join("/")
}

#[test]
fn on_a_device_of_others_the_key_goes_with_the_browser_and_stays_that_way() {
    let app = TestApp::start();
    let mut own = app.browser();
    assert!(begins(&mut own, false).contains("Max-Age="));
    let mut foreign = app.browser();
    let told = begins(&mut foreign, true);
    assert!(told.contains(".visit;") && !told.contains("Max-Age"), "{told}");
    assert_eq!(foreign.status(), 200);
    // Another application, begun without saying it again.
    let again = begins(&mut foreign, false);
    assert!(again.contains(".visit;") && !again.contains("Max-Age"), "{again}");
    foreign.open(&format!("/de/rosenfurt/{SERVICE}")).form_to("/informal").tick("foreign", true);
    assert_eq!(foreign.send("/informal").status(), 200);
}

#[test]
fn who_ends_the_visit_is_told_what_has_no_code_and_leaves_nothing_behind() {
    let app = TestApp::start();
    let mut browser = app.browser();
    begins(&mut browser, true);
    let draft = draft(&browser);
    let end =
        browser.links().into_iter().find(|link| link == "/de/end").expect("every page leads to the end");
    browser.open(&end);
    let later = format!("{draft}/later");
    assert!(browser.links().contains(&later), "{}", browser.text());

    browser.open(&later).form_to("/later").fill("secret", SECRET);
    let code = browser.send("/later").all(".code").concat();
    assert!(!browser.open("/de/end").links().contains(&later), "what has a code is safe");
    let before = browser.cookies.clone();
    browser.send("/de/end");
    assert_eq!(browser.heading(), app.words("de", "end-done"));
    assert!(!browser.cookies.contains_key("antrag"), "{:?}", browser.cookies);
    assert_eq!(browser.open(&draft).status(), 410);

    // Coming back on a device of others keeps no longer either.
    let mut other = app.browser();
    other
        .open("/de/resume")
        .form_to("/resume")
        .fill("code", &code)
        .fill("secret", SECRET)
        .tick("foreign", true);
    other.send("/resume");
    assert_eq!(other.status(), 200, "{}", other.text());
    assert!(other.cookies["antrag"].contains(".visit"), "{:?}", other.cookies);
    // A key that was written down before still is one: the draft was not taken away from its owner.
    let mut owner = app.browser();
    owner.cookies = before;
    assert_eq!(owner.open(&draft).status(), 200);
}

#[test]
fn applications_that_were_sent_without_a_code_are_named_too_and_strangers_see_none() {
    let app = TestApp::start();
    let mut family = app.drafted("p01-single-parent", "de");
    declares(&mut family);
    sends(&mut family);
    let status = family.path().split('?').next().unwrap().to_owned();
    assert!(family.open("/de/end").links().contains(&format!("{status}/later")), "{}", family.text());
    let mut stranger = app.browser();
    assert!(!stranger.open("/de/end").links().iter().any(|link| link.ends_with("/later")));
    // Saying that it is over does not make it so.
    assert_eq!(family.open("/de/end?done=1").heading(), app.words("de", "end-title"));
}
