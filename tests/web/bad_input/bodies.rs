//! Bodies that no page sends, to every route that takes one.

use super::{is_clear, page_of};
use crate::{
    support::{
        form::Multipart,
        http::{self, Request},
    },
    world::{Body, Route, World},
};

const FORM: &str = "application/x-www-form-urlencoded";

/// A body with the type it claims, by what is wrong with it.
type Bad = (&'static str, Option<&'static str>, Vec<u8>);

/// What no route that takes fields can understand.
fn for_fields() -> Vec<Bad> {
    let many: Vec<String> = (0..10_000).map(|n| format!("children.{n}=a")).collect();
    vec![
        ("more than a megabyte", Some(FORM), format!("basis={}", "a".repeat(2 << 20)).into_bytes()),
        ("10,000 fields", Some(FORM), many.join("&").into_bytes()),
        ("JSON", Some("application/json"), b"{\"basis\":\"kiz\"}".to_vec()),
        ("plain text", Some("text/plain"), b"basis=kiz".to_vec()),
        ("no type", None, b"basis=kiz".to_vec()),
        ("files", Some("multipart/form-data; boundary=x"), b"--x--".to_vec()),
    ]
}

/// What no route that takes files can understand.
fn for_files() -> Vec<Bad> {
    let (whole, _) = Multipart::default().file("file", "a.pdf", b"%PDF-1.7").finish();
    let boundary = "multipart/form-data; boundary=----a-boundary-that-no-file-has";
    let (long, _) = Multipart::default().field("page-go", &"a".repeat(2000)).finish();
    vec![
        ("fields", Some(FORM), b"go=next".to_vec()),
        ("no type", None, b"go=next".to_vec()),
        ("no boundary", Some("multipart/form-data"), whole.clone()),
        ("another boundary", Some("multipart/form-data; boundary=other"), whole.clone()),
        ("cut off", Some(boundary), whole[..whole.len() / 2].to_vec()),
        ("nothing", Some(boundary), Vec::new()),
        ("a long go", Some(boundary), long),
    ]
}

fn request(route: &Route, kind: Option<&str>, body: &[u8]) -> Request {
    let request = Request {
        method: "POST".into(),
        path: route.path.clone(),
        body: body.to_vec(),
        ..Request::default()
    };
    match kind {
        Some(kind) => request.with("content-type", kind),
        None => request,
    }
}

#[test]
fn bodies_that_can_not_be_understood_get_a_page_and_change_nothing() {
    let world = World::new();
    let rows = world.app.rows();
    let files = world.app.stored_files();
    for route in world.routes().iter().filter(|route| route.method == "POST") {
        let bodies = match route.body {
            Body::None => continue,
            Body::Fields => for_fields(),
            Body::Files => for_files(),
        };
        for (wrong, kind, body) in bodies {
            let asked = format!("POST {} with {wrong}", route.path);
            let mut browser = world.browser_for(route);
            let answer = browser.ask(&browser.as_own_page(request(route, kind, &body))).unwrap();
            let page = page_of(&route.path, answer);
            if route.path == "/de/verify" && page.status() == 200 {
                continue; // nothing was chosen: it says so
            }
            is_clear(&page, "de", &asked);
        }
    }
    assert_eq!(world.app.rows(), rows);
    assert_eq!(world.app.stored_files(), files);
}

#[test]
fn a_body_that_is_too_large_is_told_how_large_it_may_be() {
    let world = World::new();
    let mut browser = world.family.clone();
    let path = format!("{}/pages/basis", world.draft.replacen("/de/", "/en/", 1));
    let body = format!("basis={}", "a".repeat(2 << 20));
    let answer = browser.ask(&browser.as_own_page(Request::post(&path, FORM, body))).unwrap();
    let page = page_of(&path, answer);
    assert_eq!(page.status(), 413);
    is_clear(&page, "en", "a large body");
    assert!(page.text().contains('1'), "{}", page.text());
}

#[test]
fn files_that_are_too_large_together_are_refused_before_they_are_sent() {
    let world = World::new();
    let (draft, child, trip) = (&world.draft, &world.child, &world.trip);
    for path in [format!("{draft}/evidence/trip_letter/{child}/{trip}"), "/de/verify".to_owned()] {
        let head = Request::post(&path, "multipart/form-data; boundary=x", "");
        let cookie = format!("antrag={}", world.family.cookies["antrag"]);
        let answer = http::announce(&world.app.base, &head.with("cookie", &cookie), 300 << 20).unwrap();
        let page = page_of(&path, answer);
        assert_eq!(page.status(), 413, "{path}: {}", page.text());
        is_clear(&page, "de", &path);
        assert!(page.text().contains(" MB"), "{}", page.text());
    }
}

#[test]
fn bytes_that_are_no_text_never_hurt() {
    let world = World::new();
    let junk: [&[u8]; 6] = [
        b"basis=%00&first=%00%01%02",
        b"basis=%ff%fe%80&go=%ff",
        b"\xff\xfe\x00=\x00&\x80",
        b"&&&===&=&a",
        b"go=lang%3A..%2F..%2Fetc&version=99999999999999999999&turn=-1&view=%00",
        b"go=remove%3Achildren%3A..%2F&version=1e9",
    ];
    for route in world.routes().iter().filter(|route| route.method == "POST" && route.body == Body::Fields) {
        // Whoever is signed in or has sent something stays so; the last clear page is what counts.
        for body in junk {
            let mut browser = world.browser_for(route);
            let answer = browser.ask(&browser.as_own_page(request(route, Some(FORM), body))).unwrap();
            assert!(answer.status < 500 && answer.status != 200 || !answer.body.is_empty(), "{}", route.path);
        }
    }
    // The draft can still be opened and sent.
    let mut browser = world.family.clone();
    assert_eq!(browser.open(&world.draft).status(), 200);
    assert_eq!(world.clerk.clone().open(&world.case).status(), 200);
}

#[test]
fn methods_that_a_route_does_not_have_get_a_page() {
    let world = World::new();
    let rows = world.app.rows();
    for route in world.routes() {
        for method in ["PUT", "DELETE", "PATCH"] {
            let mut browser = world.browser_for(&route);
            let request = Request { method: method.into(), path: route.path.clone(), ..Request::default() };
            let answer = browser.ask(&browser.as_own_page(request)).unwrap();
            is_clear(&page_of(&route.path, answer), "de", &format!("{method} {}", route.path));
        }
    }
    assert_eq!(world.app.rows(), rows);
}
