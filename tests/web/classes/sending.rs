//! What is sent is what was shown, once, with a number; what follows is done in the end, and nothing else is told.

use std::{
    fs,
    io::{Read as _, Write as _},
    net::TcpStream,
    thread,
};

use antrag::{account::Role, store::db::Sql};
use image::ImageFormat;
use jiff::SignedDuration;

use super::{before_the_review, draft_of};
use crate::{
    support::{
        app::{PASSWORD, TestApp},
        browser::Browser,
        form::Multipart,
        people::{PDF, adds_file, declares, number, photo, sends, signs_in},
    },
    world::World,
};

const CASES: Sql = Sql::new("SELECT COUNT(*) FROM cases");
const RECEIPTS: Sql = Sql::new("SELECT COUNT(*) FROM receipts");
const JOBS: Sql = Sql::new("SELECT COUNT(*) FROM jobs");

/// Rule: an application is sent once. Twenty at the same moment, and again afterwards, are one case with one number.
#[test]
fn c_twenty_at_once_are_one_case_one_message_and_the_same_number() {
    let app = TestApp::start();
    let browser = before_the_review(&app);
    let sent = thread::scope(|scope| {
        let send = |mut browser: Browser| {
            browser.send("/submission");
            if browser.path().ends_with("/submission") {
                browser.send("/submission");
            }
            number(&browser)
        };
        let all: Vec<_> =
            (0..20).map(|_| browser.clone()).map(|one| scope.spawn(move || send(one))).collect();
        all.into_iter().map(|one| one.join().unwrap()).collect::<Vec<_>>()
    });
    assert!(sent[0].starts_with("RF-26-"), "{}", sent[0]);
    assert!(sent.iter().all(|number| *number == sent[0]), "{sent:?}");
    app.work();
    assert_eq!((app.number(CASES), app.number(RECEIPTS), app.mails().len()), (1, 1, 1));
    // "Back" and once more: the same.
    let mut again = browser.clone();
    again.send("/submission");
    assert_eq!(number(&again), sent[0]);
    app.work();
    assert_eq!((app.number(CASES), app.number(RECEIPTS), app.mails().len()), (1, 1, 1));
}

/// Rule: a number is shown when the application is safe, and what follows is done even if it can't be done now.
#[test]
fn d_the_number_does_not_wait_for_the_message_and_the_message_goes_in_the_end() {
    let mut app = TestApp::start();
    app.may_complain = true; // about the folder of messages
    let folder = app.data().join("mail");
    fs::write(&folder, "no folder").unwrap();
    let mut browser = before_the_review(&app);
    let number = sends(&mut browser);
    app.work();
    assert_eq!((app.number(CASES), app.number(RECEIPTS), app.number(JOBS)), (1, 1, 1));
    let address = browser.path().to_owned();
    assert!(browser.open(&address).text().contains(&number));
    fs::remove_file(&folder).unwrap();
    app.pass(SignedDuration::from_mins(1));
    app.work();
    assert_eq!((app.mails().len(), app.number(JOBS)), (1, 0));
}

/// Sends the head of a request and half of its body; the rest when the story says so.
fn begins_to_upload(app: &TestApp, browser: &Browser, page: &str) -> (TcpStream, Vec<u8>) {
    let mut large = PDF.to_vec();
    large.resize(200_000, b' ');
    let (body, kind) =
        Multipart::default().file("file", "Brief.pdf", &large).field("page-go", "upload").finish();
    let mut stream = TcpStream::connect(app.base.trim_start_matches("http://")).unwrap();
    let head = format!(
        "POST {page} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncookie: antrag={}\r\ncontent-type: {kind}\r\ncontent-length: {}\r\n\r\n",
        browser.cookies["antrag"],
        body.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(&body[..100_000]).unwrap();
    (stream, body[100_000..].to_vec())
}

/// Rule: what was sent is what was shown. A file that is still coming in when the application is sent is not in it,
/// and nobody is told that it is.
#[test]
fn e_a_file_that_is_still_coming_in_when_all_is_sent_is_not_sent_with_it() {
    let app = TestApp::start();
    let mut browser = before_the_review(&app);
    let page = format!("{}/evidence/trip_letter/a1/trips1", draft_of(&browser));
    let (mut stream, rest) = begins_to_upload(&app, &browser, &page);
    sends(&mut browser);
    stream.write_all(&rest).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(
        answer.starts_with("HTTP/1.1 409") && answer.contains(&app.words("de", "problem-upload-sent")),
        "{answer}"
    );
    app.work();
    assert_eq!(app.number(Sql::new("SELECT COUNT(*) FROM uploads")), 0, "{answer}");
    assert_eq!(app.stored_files(), 1, "only the receipt lies there");
    // The person sees that the letter is still missing.
    let status = browser.path().to_owned();
    assert!(browser.open(&status).text().contains("Brief der Schule oder Kita"), "{}", browser.text());
}

/// Rule: what was removed is gone: it is not sent, and the clerk never sees it.
#[test]
fn e_a_file_that_was_removed_is_not_sent() {
    let app = TestApp::start();
    app.staff("rosenfurt", "jana", "Jana Mehrtens", &[Role::Caseworker]);
    let mut browser = app.drafted("p01-single-parent", "de");
    let letter = format!("{}/evidence/trip_letter/a1/trips1", draft_of(&browser));
    adds_file(&mut browser, &["trip_letter"], "Falsch.pdf", PDF);
    adds_file(&mut browser, &["trip_letter"], "Richtig.pdf", &[PDF, b" "].concat());
    browser.open(&letter);
    let drop = browser.ways().into_iter().find(|way| way.starts_with("drop:")).unwrap();
    browser.press(&drop);
    assert_eq!(browser.all(".file__name"), ["Richtig.pdf"]);
    browser.press("next");
    declares(&mut browser);
    sends(&mut browser);
    app.work();
    let mut clerk = app.browser();
    signs_in(&mut clerk, "jana@rosenfurt", PASSWORD);
    let case = clerk.case_links().remove(0);
    let text = clerk.open(&case).answer.text();
    assert!(text.contains("Richtig.pdf") && !text.contains("Falsch.pdf"));
}

/// Rule: the number is on the screen; a message is never the only copy, and who has no address needs none.
#[test]
fn j_who_gives_no_address_gets_the_number_all_the_same() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    let draft = draft_of(&browser);
    browser.open(&format!("{draft}/pages/contact")).form().fill("contact.email", "ayse.test@@example");
    browser.press("next");
    assert_eq!((browser.status(), browser.errors()), (422, vec!["contact.email".to_owned()]));
    browser.form().fill("contact.email", "");
    browser.press("next");
    browser.open(&format!("{draft}/evidence"));
    declares(&mut browser);
    let number = sends(&mut browser);
    app.work();
    assert!(number.starts_with("RF-26-"));
    assert_eq!((app.number(RECEIPTS), app.mails().len(), app.number(JOBS)), (1, 0, 0));
}

/// Rule: what was submitted and is not decided is not touched by any time limit.
#[test]
fn p_an_application_is_still_there_years_after_its_draft_would_have_expired() {
    let world = World::new();
    let before = world.app.rows();
    world.app.pass(SignedDuration::from_hours(24 * 800));
    world.app.work();
    assert_eq!(world.app.rows(), before);
    let mut family = world.family.clone();
    assert_eq!(family.open(&world.application).status(), 200);
    family.follow("/receipt.pdf");
    assert!(family.answer.body.starts_with(b"%PDF"));
    let mut clerk = world.app.browser();
    signs_in(&mut clerk, "jana@rosenfurt", PASSWORD);
    assert_eq!(clerk.open(&world.case).status(), 200);
    let shown = clerk.open(&world.file).answer.body.clone();
    let pixels = |bytes: &[u8]| image::load_from_memory(bytes).unwrap().to_rgb8();
    assert_eq!(pixels(&shown), pixels(&photo(ImageFormat::Png)));
}

/// Rule: nobody is told of what was not done. A message belongs to what is stored.
#[test]
fn r_what_was_not_done_tells_nobody() {
    let world = World::new();
    let mails = world.app.mails().len();
    let mut family = world.family.clone();
    family.open(&format!("{}/review", world.draft));
    family.form_to("/submission").controls[0].value = "not what was shown".into();
    family.send("/submission");
    assert_eq!(family.status(), 409);
    let mut clerk = world.clerk.clone();
    clerk.open(&world.case);
    let old = clerk.clone();
    clerk.form_to("/document-requests").fill("more", "Der Brief der Schule.");
    clerk.send("/document-requests");
    let mut late = old;
    late.form_to("/document-requests").fill("more", "Noch ein Brief.");
    late.send("/document-requests");
    assert_eq!(late.status(), 409);
    world.app.work();
    assert_eq!(world.app.mails().len(), mails + 1, "one thing was done, and one message went out");
}
