//! How long drafts stay: warned of, kept longer, deleted at once or when their time is over.

use std::sync::Arc;

use antrag::{store::db::Sql, usecase::expiry::sweep};
use jiff::SignedDuration;
use mail_parser::MessageParser;

use crate::support::{
    app::TestApp,
    browser::Browser,
    people::{PDF, adds_file},
};

/// What of a draft is stored, and how many files.
fn stored(app: &TestApp) -> (i64, i64, i64, usize) {
    let count = |sql| app.number(sql);
    (
        count(Sql::new("SELECT COUNT(*) FROM drafts")),
        count(Sql::new("SELECT COUNT(*) FROM draft_pages"))
            + count(Sql::new("SELECT COUNT(*) FROM draft_access")),
        count(Sql::new("SELECT COUNT(*) FROM uploads")),
        app.stored_files(),
    )
}

/// Lets days pass and the portal tidy up on each.
fn days(app: &TestApp, days: usize) {
    for _ in 0..days {
        app.pass(SignedDuration::from_hours(24));
        let works = Arc::clone(&app.works);
        app.run(async move { sweep(&works).await.unwrap() });
        app.work();
    }
}

/// A draft with an address for e-mails and a file.
fn begun(app: &TestApp) -> (Browser, String) {
    let mut browser = app.drafted("p01-single-parent", "de");
    adds_file(&mut browser, &["trip_letter"], "Brief.pdf", PDF);
    let draft = browser.path().trim_end_matches("/evidence").to_owned();
    app.work();
    (browser, draft)
}

#[test]
fn a_draft_is_warned_of_once_and_deleted_with_everything_in_it() {
    let app = TestApp::start();
    let (mut browser, draft) = begun(&app);
    days(&app, 22);
    assert_eq!(app.mails().len(), 0, "too early to be told");
    days(&app, 2);
    let mails = app.mails();
    assert_eq!(mails.len(), 1);
    let mail = MessageParser::default().parse(mails[0].as_bytes()).unwrap();
    let text = mail.body_text(0).unwrap();
    assert!(text.contains("24. Dezember 2026") && text.contains(&draft), "{text}");
    assert!(!text.contains("Bildung") && !text.contains("elik"), "{text}");
    assert_eq!(browser.open(&draft).status(), 200);
    days(&app, 5);
    assert_eq!(app.mails().len(), 1, "told once");
    assert_eq!(stored(&app).0, 1);
    days(&app, 3);
    assert_eq!(stored(&app), (0, 0, 0, 0), "nothing is left");
    assert_ne!(browser.open(&draft).status(), 200);
}

#[test]
fn whoever_changes_something_or_wants_it_keeps_the_draft_longer() {
    let app = TestApp::start();
    let (mut browser, draft) = begun(&app);
    days(&app, 25);
    browser.open(&draft);
    browser.send("/extension");
    assert!(browser.text().contains(&app.words("de", "draft-extended")), "{}", browser.text());
    assert!(browser.text().contains("18. Januar 2027"), "{}", browser.text());
    days(&app, 22);
    browser.open(&format!("{draft}/pages/applicant")).form().fill("applicant.given_names", "Aylin Nur");
    browser.press("next");
    days(&app, 22);
    assert_eq!((stored(&app).0, app.mails().len()), (1, 1), "kept, and not warned of again");
    days(&app, 2);
    assert_eq!(app.mails().len(), 2, "warned of the new end");
    days(&app, 8);
    assert_eq!(stored(&app), (0, 0, 0, 0));
}

#[test]
fn a_person_deletes_a_draft_at_once_and_nobody_else_can() {
    let app = TestApp::start();
    let (mut browser, draft) = begun(&app);
    let mut stranger = app.browser();
    assert_ne!(stranger.open(&format!("{draft}/removal")).status(), 200);
    browser.open(&draft).follow("/removal");
    assert_eq!(stored(&app).0, 1, "asked first");
    browser.send("/removal");
    assert_eq!((browser.status(), browser.heading()), (200, app.words("de", "draft-deleted")));
    assert_eq!(stored(&app), (0, 0, 0, 0));
    assert_ne!(browser.open(&draft).status(), 200);
}

#[test]
fn what_was_sent_stays() {
    let app = TestApp::start();
    let mut family = app.browser();
    family.open("/de/rosenfurt/wohngeld").send("/informal");
    family.form().fill("applicant.given_names", "Ayşe").fill("applicant.family_name", "Test");
    family.form().fill("contact.email", "ayse.test@example.org");
    family.press("next");
    crate::support::people::sends(&mut family);
    let status = family.path().to_owned();
    let next = family.links().into_iter().find(|link| link.contains("/drafts/")).unwrap();
    days(&app, 60);
    assert_eq!(family.open(&status).status(), 200);
    assert_eq!(family.open(&next).status(), 200, "the rest may come later than other drafts");
    family.follow("/removal");
    assert!(family.text().contains(&app.words("de", "draft-delete-informal")));
    family.send("/removal");
    assert_eq!(family.open(&status).status(), 200);
    assert!(!family.links().iter().any(|link| link.contains("/drafts/")));
}
