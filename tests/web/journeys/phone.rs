//! Going on with a telephone: for the papers and nothing else, with a code that one telephone can use once.

use antrag::store::db::Sql;
use image::ImageFormat;
use jiff::SignedDuration;

use crate::support::{
    app::TestApp,
    browser::Browser,
    people::{declares, photo, sends},
};

const LETTER: &str = "/evidence/trip_letter/a1/trips1";

/// Somebody before the papers has a code shown; its words, as the screen shows them.
fn shows_code(computer: &mut Browser) -> String {
    let draft: Vec<&str> = computer.path().split('/').take(5).collect();
    computer.open(&(draft.join("/") + "/evidence")).send("/phone");
    assert!(computer.path().ends_with("/phone"), "{}", computer.address);
    let words = computer.all(".code__word");
    assert_eq!(words.len(), 5, "{}", computer.text());
    words.join("-")
}

/// A telephone opens the picture's address and goes on.
fn connects(phone: &mut Browser, code: &str) {
    phone.open(&format!("/ar/phone?code={code}"));
    phone.send("/ar/phone");
}

fn photographs(phone: &mut Browser, name: &str) {
    let page = phone.path().split("/evidence").next().unwrap().to_owned() + LETTER;
    phone.open(&page).form().file(name, &photo(ImageFormat::Jpeg));
    phone.press("upload");
}

fn files(app: &TestApp) -> Option<i64> {
    app.rows().get("uploads").copied()
}

#[test]
fn photographs_of_the_telephone_appear_on_the_computer_and_it_sees_papers_only() {
    let app = TestApp::start();
    let mut computer = app.drafted("p01-single-parent", "de");
    let draft = computer.path().trim_end_matches("/evidence").to_owned();
    let code = shows_code(&mut computer);
    let address = format!("/ar/phone?code={code}");

    let mut phone = app.browser();
    // Programs that look at links, and people who open them twice, use nothing up.
    for _ in 0..2 {
        assert_eq!(phone.open(&address).status(), 200);
    }
    connects(&mut phone, &code);
    assert!(phone.path().starts_with("/ar/rosenfurt/phone/"), "{}", phone.text());
    photographs(&mut phone, "IMG_1.jpg");
    assert_eq!(phone.status(), 200, "{:?}", phone.errors());
    assert!(phone.text().contains("IMG_1.jpg"));
    phone.press("next");
    assert!(!phone.path().contains("/evidence"), "{}", phone.path());

    computer.open(&format!("{draft}/phone"));
    assert!(computer.text().contains(&app.words("de", "phone-connected")));
    computer.open(&format!("{draft}{LETTER}"));
    assert!(computer.text().contains("IMG_1.jpg"));

    let all = phone.text();
    for page in ["", "/pages/basis", "/pages/applicant", "/review", "/declarations", "/later", LETTER] {
        assert_eq!(phone.open(&format!("{draft}{page}")).status(), 410, "{page}");
    }
    assert!(!all.contains("Çelik"), "{all}");

    let papers = phone.cookies.clone();
    let on_phone = draft.replace("/de/rosenfurt/drafts/", "/ar/rosenfurt/phone/");
    phone.open(&on_phone).send(&on_phone);
    assert_eq!(phone.path(), "/ar/phone");
    // Not even with the key that it had.
    phone.cookies = papers;
    photographs_in_vain(&app, &mut phone, &draft);
}

fn photographs_in_vain(app: &TestApp, phone: &mut Browser, draft: &str) {
    let before = files(app);
    phone.open(&draft.replace("/de/rosenfurt/drafts/", "/ar/rosenfurt/phone/"));
    assert_eq!(phone.path(), "/ar/phone", "{}", phone.text());
    assert!(phone.text().contains(&app.words("ar", "phone-over")), "{}", phone.text());
    assert_eq!(files(app), before);
}

#[test]
fn a_code_lets_one_telephone_in_and_a_new_one_ends_what_was() {
    let app = TestApp::start();
    let mut computer = app.drafted("p01-single-parent", "de");
    let draft = computer.path().trim_end_matches("/evidence").to_owned();
    let code = shows_code(&mut computer);
    let (mut first, mut second) = (app.browser(), app.browser());
    connects(&mut first, &code);
    connects(&mut second, &code);
    assert_eq!(second.status(), 422);
    assert!(second.text().contains(&app.words("ar", "phone-wrong")));
    assert!(!second.cookies.contains_key("phone"));

    let newer = shows_code(&mut computer);
    assert_ne!(newer, code);
    photographs_in_vain(&app, &mut first, &draft);
    connects(&mut second, &newer.replace('-', "+").to_uppercase());
    photographs(&mut second, "IMG_2.jpg");
    assert!(second.text().contains("IMG_2.jpg"));
    // The computer ends it as well.
    computer.open(&format!("{draft}/phone")).send("/phone");
    photographs_in_vain(&app, &mut second, &draft);
}

#[test]
fn codes_and_connections_end_by_themselves() {
    let app = TestApp::start();
    let mut computer = app.drafted("p01-single-parent", "de");
    let draft = computer.path().trim_end_matches("/evidence").to_owned();
    let code = shows_code(&mut computer);
    app.pass(SignedDuration::from_mins(16));
    let mut phone = app.browser();
    connects(&mut phone, &code);
    assert_eq!(phone.status(), 422);
    computer.open(&format!("{draft}/phone"));
    assert!(computer.all(".code__word").is_empty());

    let code = shows_code(&mut computer);
    connects(&mut phone, &code);
    phone
        .open(&format!("{}{LETTER}", phone.path().to_owned()))
        .form()
        .file("IMG_3.jpg", &photo(ImageFormat::Jpeg));
    app.pass(SignedDuration::from_mins(121));
    let before = files(&app);
    phone.press("upload");
    assert_eq!(phone.path(), "/ar/phone");
    assert_eq!(files(&app), before);
}

#[test]
fn a_telephone_learns_that_the_application_was_sent_and_nothing_is_left_of_a_removed_draft() {
    let app = TestApp::start();
    let mut computer = app.drafted("p01-single-parent", "de");
    let draft = computer.path().trim_end_matches("/evidence").to_owned();
    let mut phone = app.browser();
    connects(&mut phone, &shows_code(&mut computer));
    computer.open(&format!("{draft}/evidence"));
    declares(&mut computer);
    sends(&mut computer);
    phone.open(&draft.replace("/de/rosenfurt/drafts/", "/ar/rosenfurt/phone/"));
    assert!(phone.text().contains(&app.words("ar", "phone-sent")), "{}", phone.text());

    let mut other = app.drafted("p02-leap-day-twins", "de");
    let draft = other.path().trim_end_matches("/evidence").to_owned();
    shows_code(&mut other);
    let links = || app.number(Sql::new("SELECT COUNT(*) FROM phone_links"));
    let before = links();
    other.open(&format!("{draft}/removal")).send("/removal");
    assert_eq!(links(), before - 1);
}
