//! Who may do what: every role at every route, other authorities, strangers, other sites.

mod cases;
mod headers;
mod matrix;
mod screens;
mod strangers;

use crate::{
    support::{
        browser::Browser,
        http::{Answer, Request},
    },
    world::Route,
};

/// The pages of the office that need no session.
const OPEN: [&str; 4] = ["/office", "/office/sign-in", "/office/second-factor", "/office/session"];

/// Asks a route as a page of our own would, with fields or without.
fn ask(browser: &mut Browser, route: &Route, path: &str) -> Answer {
    let fields = [
        ("version", "3"),
        ("text", "x"),
        ("message", "x"),
        ("more", "x"),
        ("until", "2026-12-24"),
        ("outcome", "granted"),
        ("move", "done"),
        ("answer", "withdrawn"),
        ("reason", "x"),
        ("into", "01a20cc8-8e80-7000-8000-000000000000"),
        ("other", "01a20cc8-8e80-7000-8000-000000000000"),
        ("why", "relative"),
        ("who", "01a20cc8-8e80-7000-8000-000000000000"),
    ];
    let request = if route.method == "GET" { Request::get(path) } else { Request::form(path, &fields) };
    browser.ask(&browser.as_own_page(request)).unwrap()
}
