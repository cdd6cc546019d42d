//! The ways in which such portals have hurt people, each with our rule and a test that holds us to it.

mod answers;
mod drafts;
mod looking;
mod sending;

use crate::support::{app::TestApp, browser::Browser, people::declares};

/// Everything declared, before the review of a draft that could be sent.
fn before_the_review(app: &TestApp) -> Browser {
    let mut browser = app.drafted("p01-single-parent", "de");
    declares(&mut browser);
    browser
}

fn draft_of(browser: &Browser) -> String {
    let parts: Vec<&str> = browser.path().split('/').take(5).collect();
    parts.join("/")
}
