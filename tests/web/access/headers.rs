//! What answers tell browsers to heed: headers that protect, cookies that stay where they belong.

use std::collections::BTreeSet;

use antrag::account::Role;

use crate::{
    support::{
        app::{PASSWORD, TestApp},
        http::Request,
    },
    world::World,
};

#[test]
fn every_answer_carries_the_headers_that_protect() {
    let world = World::new();
    let asset = antrag::assets::by_key("app.css").unwrap().name;
    let others = [
        format!("/assets/{asset}"),
        "/favicon.ico".into(),
        "/health/live".into(),
        "/health/ready".into(),
        "/nothing".into(),
    ];
    let all = world.routes().into_iter().map(|route| route.path);
    // The browser looks at the headers of each answer; here it is made sure that each kind of answer is among them.
    let mut seen = BTreeSet::new();
    for path in all.chain(others) {
        let mut browser =
            if path.starts_with("/office") { world.clerk.clone() } else { world.family.clone() };
        let answer = browser.ask(&Request::get(&path)).unwrap();
        let kept = answer.header("cache-control").unwrap();
        let never_changes = path.starts_with("/assets/") || path == "/favicon.ico";
        assert_eq!(kept == "no-store", !never_changes, "{path}: {kept}");
        seen.insert(answer.status);
    }
    for status in [200, 204, 303, 400, 404] {
        assert!(seen.contains(&status), "{seen:?} lacks {status}");
    }
}

#[test]
fn for_real_cookies_go_over_tls_only_and_nothing_of_the_demonstration_shows() {
    let app = TestApp::start_for_real();
    app.staff("rosenfurt", "jana", "Jana Mehrtens", &[Role::Caseworker]);
    let mut browser = app.browser();
    let begin = Request::form("/de/rosenfurt/bildung-und-teilhabe/drafts", &[]);
    let answer = browser.ask(&begin).unwrap();
    let cookie = answer.header("set-cookie").unwrap();
    for part in ["__Host-antrag=", "Path=/", "HttpOnly", "SameSite=Lax", "Secure"] {
        assert!(cookie.contains(part), "{cookie} lacks {part}");
    }
    assert_eq!(answer.header("strict-transport-security"), Some("max-age=31536000; includeSubDomains"));
    let password = [("login", "jana@rosenfurt"), ("password", PASSWORD)];
    let answer = browser.ask(&Request::form("/office/sign-in", &password)).unwrap();
    let cookie = answer.header("set-cookie").unwrap();
    for part in ["__Host-office=", "Path=/", "HttpOnly", "SameSite=Strict", "Secure"] {
        assert!(cookie.contains(part), "{cookie} lacks {part}");
    }
    browser.open("/office/second-factor");
    assert!(browser.all("main code").is_empty(), "the code is shown: {}", browser.text());
    assert!(!browser.open("/office/sign-in").text().contains("jana"));
    assert_eq!(browser.open("/mailbox").status(), 404);
}
