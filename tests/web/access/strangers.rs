//! People without a session, or with somebody else's, and pages of other sites.

use super::{OPEN, ask};
use crate::{
    bad_input::{is_clear, page_of},
    support::{app::PASSWORD, http::Request},
    world::World,
};

#[test]
fn without_a_session_the_office_leads_to_the_sign_in_or_keeps_what_was_sent() {
    let world = World::new();
    let rows = world.app.rows();
    let mut half = world.app.browser();
    half.open("/office/sign-in")
        .form_to("/sign-in")
        .fill("login", "jana@rosenfurt")
        .fill("password", PASSWORD);
    half.send("/sign-in");
    let mut forged = world.app.browser();
    forged.cookies.insert("office".into(), "A".repeat(43));
    for route in world.routes().iter().filter(|route| route.office && !OPEN.contains(&route.path.as_str())) {
        for browser in [&mut world.app.browser(), &mut half, &mut forged, &mut world.family.clone()] {
            let answer = ask(browser, route, &route.path);
            let asked = format!("{} {}", route.method, route.path);
            if route.method == "POST" {
                // What was sent is shown, to be sent again.
                assert_eq!(answer.status, 401, "{asked}");
            } else {
                assert_eq!(answer.status, 303, "{asked}");
                assert_eq!(answer.header("location"), Some("/office/sign-in"), "{asked}");
                assert!(answer.body.is_empty(), "{asked}");
            }
        }
    }
    assert_eq!(world.app.rows(), rows);
}

#[test]
fn to_a_stranger_a_draft_or_case_that_exists_looks_like_one_that_does_not() {
    let world = World::new();
    let rows = world.app.rows();
    let nobody = "01a20cc8-8e80-7000-8000-000000000000";
    let mut with_a_draft = world.app.drafted("p02-leap-day-twins", "de");
    let mut forged = world.app.browser();
    forged.cookies.insert("antrag".into(), "A".repeat(43));
    for route in world.routes().iter().filter(|route| !route.office) {
        let Some(id) =
            [&world.draft, &world.application].into_iter().find(|one| route.path.starts_with(one.as_str()))
        else {
            continue;
        };
        let id = id.rsplit('/').next().unwrap();
        for browser in [&mut world.app.browser(), &mut with_a_draft, &mut forged] {
            let asked = format!("{} {}", route.method, route.path);
            let there = ask(browser, route, &route.path);
            let not_there = ask(browser, route, &route.path.replace(id, nobody));
            assert_eq!(there.status, not_there.status, "{asked}");
            assert_eq!(there.text(), not_there.text().replace(nobody, id), "{asked}");
            assert!([400, 404, 410].contains(&there.status), "{asked}: {}", there.status);
        }
    }
    // Not even under another authority's name, for whom it belongs to.
    let elsewhere = world.draft.replace("rosenfurt", "weidenmuenster");
    assert_eq!(world.family.clone().open(&elsewhere).status(), 410);
    assert_eq!(world.app.rows().get("drafts").map(|n| n - 1), rows.get("drafts").copied());
}

#[test]
fn what_other_sites_send_is_refused_with_a_page_and_does_nothing() {
    let world = World::new();
    let rows = world.app.rows();
    for route in world.routes().iter().filter(|route| route.method == "POST") {
        for (name, value) in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("origin", "https://evil.example"),
            ("origin", "null"),
        ] {
            let asked = format!("{} with {name}: {value}", route.path);
            let request =
                Request::form(&route.path, &[("page-go", "next"), ("page-version", "3"), ("text", "x")]);
            let answer = world.browser_for(route).ask(&request.with(name, value)).unwrap();
            assert_eq!(answer.status, 403, "{asked}");
            let page = page_of(&route.path, answer);
            is_clear(&page, "de", &asked);
            assert_eq!(page.heading(), world.app.words("de", "trouble-cross-site"), "{asked}");
        }
    }
    assert_eq!(world.app.rows(), rows);
    // Links from elsewhere are welcome.
    let mut browser = world.family.clone();
    browser.go(Request::get(&world.draft).with("sec-fetch-site", "cross-site")).unwrap();
    assert_eq!(browser.status(), 200);
}
