//! Where somebody is signed in, and ending that from another place.

use antrag::account::Role;
use jiff::SignedDuration;

use crate::support::{
    app::{PASSWORD, TestApp},
    browser::Browser,
    http::Request,
    people::{signed_in, signs_in},
};

const SESSIONS: &str = "/office/sessions";

fn again(app: &TestApp) -> Browser {
    app.works.clock.advance(SignedDuration::from_mins(5));
    let mut browser = app.browser();
    signs_in(&mut browser, "jana@rosenfurt", PASSWORD);
    browser
}

fn sessions(browser: &mut Browser) -> usize {
    browser.open(SESSIONS).all("tbody tr").len()
}

/// Whether the office still knows the browser.
fn is_in(browser: &mut Browser) -> bool {
    browser.open("/office/cases");
    browser.path() == "/office/cases"
}

#[test]
fn somebody_sees_where_they_are_signed_in_and_ends_it_one_by_one_or_all_at_once() {
    let app = TestApp::start();
    let mut here = signed_in(&app, "rosenfurt", "jana", &[Role::Caseworker]);
    let mut other = signed_in(&app, "rosenfurt", "piotr", &[Role::Intake]);
    let (mut second, mut third) = (again(&app), again(&app));
    assert_eq!((sessions(&mut here), sessions(&mut other)), (3, 1));
    assert!(here.text().contains("Hier"), "{}", here.text());

    // The newest comes first, and this one has no button: the first that has ends the third.
    here.open(SESSIONS).send(SESSIONS);
    assert!(here.text().contains("Die Anmeldung ist beendet."), "{}", here.text());
    assert!(is_in(&mut here) && is_in(&mut second) && !is_in(&mut third));

    let mut fourth = again(&app);
    fourth.open(SESSIONS).press_words("Überall sonst abmelden");
    assert_eq!(sessions(&mut fourth), 1);
    assert!(!is_in(&mut here) && !is_in(&mut second));
    assert!(is_in(&mut other), "others are not touched");
}

#[test]
fn nobody_ends_the_session_of_somebody_else() {
    let app = TestApp::start();
    let mut jana = signed_in(&app, "rosenfurt", "jana", &[Role::Caseworker]);
    let mut second = again(&app);
    jana.open(SESSIONS);
    let button = jana.form_to(SESSIONS).buttons[0].value.clone();
    let mut piotr = signed_in(&app, "rosenfurt", "piotr", &[Role::TeamLead]);
    let request = piotr.as_own_page(Request::form(SESSIONS, &[("session", &button)]));
    assert_eq!(piotr.ask(&request).unwrap().status, 303);
    assert!(is_in(&mut second));
}

#[test]
fn a_session_that_has_ended_by_itself_is_not_listed() {
    let app = TestApp::start();
    signed_in(&app, "rosenfurt", "jana", &[Role::Caseworker]);
    app.works.clock.advance(SignedDuration::from_mins(61));
    assert_eq!(sessions(&mut again(&app)), 1);
}
