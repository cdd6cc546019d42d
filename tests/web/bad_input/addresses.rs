//! Addresses that lead nowhere.

use super::{is_clear, page_of};
use crate::{
    support::{
        http::{self, Request},
        people::SERVICE,
    },
    world::World,
};

#[test]
fn unknown_languages_authorities_forms_pages_rows_and_papers_are_not_found() {
    let world = World::new();
    let rows = world.app.rows();
    let (draft, child) = (&world.draft, &world.child);
    let nobody = "01a20cc8-8e80-7000-8000-000000000000";
    let addresses = [
        "/xx".to_owned(),
        "/de/nowhere".into(),
        format!("/de/nowhere/{SERVICE}"),
        "/de/rosenfurt/no-such-form".into(),
        format!("/xx/rosenfurt/{SERVICE}"),
        format!("/de/nowhere/drafts/{nobody}"),
        "/de/rosenfurt/drafts/not-an-id".into(),
        format!("{draft}/pages/nothing"),
        format!("{draft}/pages/trips/UPPER"),
        format!("{draft}/rows/nothing/{child}/children"),
        format!("{draft}/rows/children/{child}/nothing"),
        format!("{draft}/rows/children/-/children"),
        "/de/rosenfurt/applications/not-an-id".into(),
        "/assets/nothing.css".into(),
        "/mailbox/nothing".into(),
        "/mailbox/..%2fmaster.key".into(),
        "/%00".into(),
        "/%ff".into(),
        "/de/%ff".into(),
        "/de/..%2f..%2fetc%2fpasswd".into(),
        "/.env".into(),
        "/de/rosenfurt/x/y/z".into(),
    ];
    for address in &addresses {
        let mut browser = world.family.clone();
        let answer = browser.ask(&Request::get(address)).unwrap();
        assert_eq!(answer.status, 404, "{address}");
        is_clear(&page_of(address, answer), "de", address);
    }
    for address in [
        format!("/office/cases/{nobody}"),
        "/office/cases/1".into(),
        format!("{}/files/{nobody}", world.case),
    ] {
        let answer = world.clerk.clone().ask(&Request::get(&address)).unwrap();
        assert_eq!(answer.status, 404, "{address}");
        is_clear(&page_of(&address, answer), "de", &address);
    }
    assert_eq!(world.app.rows(), rows);
}

#[test]
fn rows_and_papers_that_are_gone_lead_to_where_they_were() {
    let world = World::new();
    let (draft, child) = (&world.draft, &world.child);
    for address in [
        format!("{draft}/pages/trips/{child}/zzzzzzzz"),
        format!("{draft}/pages/trips/zzzzzzzz"),
        format!("{draft}/pages/children/{child}/{child}/{child}/{child}"),
        format!("{draft}/rows/children/zzzzzzzz/children"),
        format!("{draft}/evidence/trip_letter/{child}/zzzzzzzz"),
        format!("{draft}/evidence/{}", "a/".repeat(500)),
        format!("{draft}/pages/{}", "trips/".repeat(1000)),
    ] {
        let mut browser = world.family.clone();
        browser.open(&address);
        assert_eq!(browser.status(), 200, "{address}");
        assert!(browser.path().starts_with(draft.as_str()), "{address}");
    }
}

#[test]
fn what_stands_behind_the_question_mark_is_not_believed() {
    let world = World::new();
    let mut browser = world.family.clone();
    for (address, status) in [
        ("/de?place=".to_owned(), 200),
        (format!("/de?place={}", "9".repeat(5000)), 200),
        ("/de?place=%00%ff&ars=%00".into(), 200),
        ("/de?postcode=66601".into(), 200),
        ("/verify?number=%22%3E%3Cscript%3E".into(), 200),
        (format!("{}/pages/basis?from=%ff&done=x", world.draft), 200),
        (format!("{}?sent=%00", world.application), 200),
    ] {
        browser.open(&address);
        assert_eq!(browser.status(), status, "{address}");
        assert!(!browser.answer.text().contains("<script>"), "{address}");
    }
    let mut clerk = world.clerk.clone();
    for query in
        ["view=nothing", "state=%00", "after=x%7Cy", "after=9999-99-99%7C1", "assignee=x", "q=%25%27%22%3B--"]
    {
        assert_eq!(clerk.open(&format!("/office/cases?{query}")).status(), 200, "{query}");
    }
    for query in ["skip=x", "skip=-1", "view=a&view=b"] {
        let address = format!("/office/cases?{query}");
        clerk.open(&address);
        if clerk.status() != 200 {
            is_clear(&clerk, "de", &address);
        }
    }
}

#[test]
fn a_request_that_is_no_http_ends_there_and_hurts_nobody() {
    let world = World::new();
    let host = world.app.base.trim_start_matches("http://").to_owned();
    let long = Request::get(&format!("/{}", "a".repeat(100_000)));
    let many = (0..200).fold(Request::get("/de"), |request, n| request.with(&format!("x-{n}"), "a"));
    let large = Request::get("/de").with("cookie", &"a".repeat(600_000));
    for request in [long, many, large] {
        if let Ok(answer) = http::send(&host, &request) {
            assert!((400..500).contains(&answer.status), "{}", answer.status);
        }
    }
    assert_eq!(world.app.browser().open("/de").status(), 200);
}
