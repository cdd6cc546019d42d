//! Pages from before: two tabs, drafts that have expired or were sent, cases that somebody else has moved.

use antrag::account::Role;
use jiff::SignedDuration;

use super::is_clear;
use crate::{
    support::app::TestApp,
    support::{
        app::PASSWORD,
        browser::Browser,
        http::Request,
        people::{Person, number, signs_in},
    },
    world::World,
};

#[test]
fn two_tabs_on_one_page_are_shown_both_answers_and_nobody_overwrites() {
    let app = TestApp::start();
    let mut one = app.browser();
    let mut person = Person::new("p01-single-parent", "de");
    person.begins(&mut one);
    person.answers_page(&mut one);
    person.answers_page(&mut one);
    let mut two = one.clone();
    let page = one.path().to_owned();
    two.open(&page);
    one.form().fill("address.street", "Gärtnerstraße");
    one.press("overview");
    two.form().fill("address.street", "Hafenstraße").fill("address.house_no", "9");
    two.press("next");
    assert_eq!(two.status(), 409);
    assert_eq!(two.all(".kern-alert .kern-title")[0], app.words("de", "form-conflict"));
    assert_eq!(two.form().value("address.street"), Some("Hafenstraße"), "what was typed here stays");
    assert!(two.text().contains("Gärtnerstraße"), "and what stands there is shown: {}", two.text());
    one.open(&page);
    assert_eq!(one.form().value("address.street"), Some("Gärtnerstraße"), "nothing is stored yet");
    two.press("overview");
    one.open(&page);
    assert_eq!(one.form().value("address.street"), Some("Hafenstraße"), "now it was chosen");
}

#[test]
fn two_tabs_with_the_same_answers_or_on_different_pages_never_meet() {
    let app = TestApp::start();
    let mut one = app.browser();
    let mut person = Person::new("p01-single-parent", "de");
    person.begins(&mut one);
    person.answers_page(&mut one);
    let mut two = one.clone();
    let page = one.path().to_owned();
    two.open(&page);
    person.fills(&mut one);
    person.fills(&mut two);
    one.press("overview");
    two.press("overview");
    assert!(two.path().ends_with(two.path().rsplit('/').next().unwrap()) && two.status() == 200);
    one.open(&page).form().fill("applicant.given_names", "Ayşe");
    let basis = page.replace("/pages/applicant", "/pages/basis");
    two.open(&basis).form().fill("basis", "kiz");
    one.press("overview");
    two.press("overview");
    assert_eq!((one.status(), two.status()), (200, 200));
    assert_eq!(one.open(&basis).form().value("basis"), Some("kiz"));
    assert_eq!(two.open(&page).form().value("applicant.given_names"), Some("Ayşe"));
}

#[test]
fn a_page_of_the_review_that_is_not_what_would_be_sent_is_shown_anew() {
    let world = World::new();
    let mut one = world.family.clone();
    one.open(&format!("{}/review", world.draft));
    let mut two = one.clone();
    two.open(&format!("{}/pages/address", world.draft)).form().fill("address.house_no", "7b");
    two.press("overview");
    let rows = world.app.rows();
    one.send("/submission");
    assert_eq!(one.status(), 409);
    assert_eq!(one.all(".kern-alert .kern-title")[0], world.app.words("de", "review-changed"));
    assert!(one.text().contains("7b"), "with what has changed");
    assert_eq!(world.app.rows(), rows);
    one.send("/submission").send("/submission");
    assert!(one.path().contains("/applications/"));
}

/// Every route of a draft: the address, and what would be sent there.
fn all_of_a_draft(world: &World) -> Vec<Request> {
    let routes = world.routes();
    let own = routes.iter().filter(|route| route.path.starts_with(&world.draft));
    own.map(|route| match route.method {
        "GET" => Request::get(&route.path),
        _ if route.path.contains("/evidence/") => {
            let (body, kind) =
                crate::support::form::Multipart::default().file("file", "a.pdf", b"%PDF-1.7").finish();
            Request::post(&route.path, &kind, body)
        }
        _ => {
            Request::form(&route.path, &[("basis", "kiz"), ("secret", "Sonnenblume 7"), ("page-go", "next")])
        }
    })
    .collect()
}

#[test]
fn an_expired_draft_is_gone_for_good_and_the_page_says_so() {
    let world = World::new();
    world.app.pass(SignedDuration::from_hours(31 * 24));
    let (rows, files) = (world.app.rows(), world.app.stored_files());
    for request in all_of_a_draft(&world) {
        let asked = format!("{} {}", request.method, request.path);
        let mut browser = world.family.clone();
        browser.go(browser.as_own_page(request)).unwrap();
        assert_eq!(browser.status(), 410, "{asked}");
        is_clear(&browser, "de", &asked);
        assert!(browser.links().iter().any(|link| link == "/de/resume"), "{asked}");
    }
    assert_eq!((world.app.rows(), world.app.stored_files()), (rows, files));
}

#[test]
fn a_draft_that_is_worked_on_does_not_expire() {
    let world = World::new();
    let mut browser = world.family.clone();
    for n in 0..4 {
        world.app.pass(SignedDuration::from_hours(20 * 24));
        browser
            .open(&format!("{}/pages/address", world.draft))
            .form()
            .fill("address.house_no", &n.to_string());
        browser.press("overview");
        assert_eq!(browser.status(), 200, "after {} days", (n + 1) * 20);
    }
}

#[test]
fn a_draft_that_was_sent_leads_to_the_application_and_takes_nothing_more() {
    let mut world = World::new();
    let requests = all_of_a_draft(&world);
    let browser = &mut world.family;
    browser.open(&format!("{}/review", world.draft));
    browser.send("/submission").send("/submission");
    let number = number(browser);
    let (rows, files) = (world.app.rows(), world.app.stored_files());
    for request in requests {
        let asked = format!("{} {}", request.method, request.path);
        let mut browser = world.family.clone();
        if request.path.contains("/saves/") {
            assert_eq!(browser.ask(&browser.as_own_page(request)).unwrap().status, 410, "{asked}");
            continue;
        }
        let secret = request.path.ends_with("/later");
        browser.go(browser.as_own_page(request)).unwrap();
        assert_eq!(browser.status(), 200, "{asked}");
        // One may still choose a secret for it; everything else shows where it is.
        assert!(secret || browser.text().contains(&number), "{asked}: {}", browser.path());
    }
    assert_eq!((world.app.rows(), world.app.stored_files()), (rows, files));
}

/// A clerk of the same authority with the same case before the eyes.
fn colleague(world: &World) -> Browser {
    world.app.staff("rosenfurt", "emre", "Emre Aksoylu", &[Role::Caseworker]);
    let mut colleague = world.app.browser();
    signs_in(&mut colleague, "emre@rosenfurt", PASSWORD);
    colleague.open(&world.case);
    colleague
}

#[test]
fn a_clerk_who_was_too_slow_is_told_by_whom_and_keeps_what_was_typed() {
    let world = World::new();
    let mut slow = world.clerk.clone();
    slow.open(&world.case);
    let mut fast = colleague(&world);
    fast.send("/assignment");
    assert_eq!(fast.status(), 200);
    let rows = world.app.rows();
    let cell = world.cell.clone();
    slow.form_to(&cell)
        .fill("outcome", "refused")
        .fill("reason", "Ein langer Text, der nicht verloren geht.");
    slow.send(&cell);
    // The case is not hers any more: that is what she is told.
    assert!([403, 409].contains(&slow.status()), "{}", slow.status());
    is_clear(&slow, "de", "a decision on somebody else's case");
    assert_eq!(world.app.rows(), rows);
    slow.open(&world.case).send("/assignment");
    // Now the colleague has the old page.
    fast.send("/release");
    assert_eq!(fast.status(), 409);
    assert!(fast.text().contains("Jana Mehrtens"), "{}", fast.text());
    is_clear(&fast, "de", "giving back a case that somebody else has");
}

#[test]
fn a_request_for_papers_over_an_old_page_is_not_lost() {
    let world = World::new();
    let mut old = world.clerk.clone();
    old.open(&world.case);
    let mut new = world.clerk.clone();
    new.open(&world.case);
    new.form_to("/document-requests").fill("more", "Der Brief der Schule.");
    new.send("/document-requests");
    let rows = world.app.rows();
    old.form_to("/document-requests").fill("more", "Bitte die Rückseite.");
    old.send("/document-requests");
    assert_eq!(old.status(), 409);
    assert!(old.text().contains("Bitte die Rückseite."), "{}", old.text());
    assert_eq!(world.app.rows(), rows);
}

#[test]
fn deeds_that_a_case_does_not_allow_now_are_refused_on_its_page() {
    let world = World::new();
    let mut clerk = world.clerk.clone();
    clerk.open(&world.case).press_words("Antrag zurückgenommen");
    assert_eq!(clerk.status(), 200, "{}", clerk.text());
    let version = "9";
    let rows = world.app.rows();
    for (part, fields) in [
        ("assignment", vec![]),
        ("release", vec![]),
        ("closure", vec![("move", "done")]),
        ("document-requests", vec![("more", "x"), ("until", "2026-12-24")]),
    ] {
        for version in ["1", "2", "3", "4", "5", version] {
            let fields: Vec<(&str, &str)> = fields.iter().copied().chain([("version", version)]).collect();
            let request = Request::form(&format!("{}/{part}", world.case), &fields);
            let mut clerk = world.clerk.clone();
            clerk.go(clerk.as_own_page(request)).unwrap();
            is_clear(&clerk, "de", part);
        }
    }
    assert_eq!(world.app.rows(), rows);
}
