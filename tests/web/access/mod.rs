//! Who may do what: every role at every route, other authorities, strangers, other sites.

mod cases;
mod headers;
mod matrix;
mod strangers;

use antrag::account::Role;

use crate::{
    support::{
        app::{PASSWORD, TestApp},
        browser::Browser,
        http::{Answer, Request},
    },
    world::Route,
};

/// The pages of the office that need no session.
const OPEN: [&str; 4] = ["/office", "/office/sign-in", "/office/second-factor", "/office/session"];

fn signed_in(app: &TestApp, authority: &str, login: &str, roles: &[Role]) -> Browser {
    app.staff(authority, login, "Jana Mehrtens", roles);
    let mut browser = app.browser();
    browser
        .open("/office/sign-in")
        .form_to("/sign-in")
        .fill("login", &format!("{login}@{authority}"))
        .fill("password", PASSWORD);
    browser.send("/sign-in");
    let code = browser.all("main code").concat();
    browser.form_to("/second-factor").fill("code", &code);
    browser.send("/second-factor");
    browser
}

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
    ];
    let request = if route.method == "GET" { Request::get(path) } else { Request::form(path, &fields) };
    browser.ask(&browser.as_own_page(request)).unwrap()
}
