//! A clerk's day: signing in, taking a case, asking, deciding, closing; and what the family sees of it.

use antrag::account::Role;
use aws_lc_rs::hmac;
use jiff::SignedDuration;

use crate::support::{
    app::{PASSWORD, TestApp},
    browser::Browser,
    http::Request,
    people::{PDF, adds_file, clerk, declares, sends, signs_in},
};

/// The six digits of an authenticator app (RFC 6238).
fn code(secret: &[u8], seconds: i64) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, secret);
    let digest = hmac::sign(&key, &(seconds / 30).to_be_bytes());
    let digest = digest.as_ref();
    let at = usize::from(digest[19] & 15);
    let number = u32::from_be_bytes(digest[at..at + 4].try_into().unwrap()) & 0x7fff_ffff;
    format!("{:06}", number % 1_000_000)
}

fn gives_password(browser: &mut Browser, login: &str, password: &str) {
    browser.open("/office/sign-in").form_to("/sign-in").fill("login", login).fill("password", password);
    browser.send("/sign-in");
}

fn gives_code(browser: &mut Browser, code: &str) {
    browser.form_to("/second-factor").fill("code", code);
    browser.send("/second-factor");
}

#[test]
fn signing_in_takes_the_password_and_a_code_that_counts_once() {
    let app = TestApp::start();
    let secret = app.staff("rosenfurt", "jana", "Jana Mehrtens", &[Role::Caseworker]);
    let now = || code(&secret, app.works.clock.now().as_second());
    let mut browser = app.browser();
    assert!(browser.open("/office").path().ends_with("/sign-in"));
    gives_password(&mut browser, "jana@rosenfurt", "not the password");
    assert_eq!(browser.status(), 422);
    assert_eq!(browser.form_to("/sign-in").value("login"), Some("jana@rosenfurt"));
    gives_password(&mut browser, "jana@rosenfurt", PASSWORD);
    assert!(browser.path().ends_with("/second-factor"));
    // The password alone opens nothing.
    assert!(browser.open("/office/cases").path().ends_with("/sign-in"));
    browser.open("/office/second-factor");
    gives_code(&mut browser, "000000");
    assert_eq!(browser.status(), 422);
    let right = now();
    gives_code(&mut browser, &right);
    assert!(browser.path().ends_with("/office/cases"), "{}", browser.text());
    assert!(
        browser.all("header").concat().contains("Jana Mehrtens")
            || browser.answer.text().contains("Jana Mehrtens")
    );

    let mut other = app.browser();
    gives_password(&mut other, "jana@rosenfurt", PASSWORD);
    gives_code(&mut other, &right);
    assert_eq!(other.status(), 422, "a code counts once");
    app.pass(SignedDuration::from_secs(30));
    gives_code(&mut other, &now());
    assert!(other.path().ends_with("/office/cases"));

    browser.send("/office/session");
    assert!(browser.open("/office/cases").path().ends_with("/sign-in"), "signed out is signed out");
    assert!(other.open("/office/cases").path().ends_with("/cases"), "but only there");
    // A page that looks by itself whether cases have arrived does not keep anybody signed in.
    let mut looks = other.as_own_page(Request::get("/office/cases"));
    looks.headers.push(("x-look".to_owned(), "1".to_owned()));
    app.pass(SignedDuration::from_mins(40));
    assert_eq!(other.ask(&looks).unwrap().status, 200);
    app.pass(SignedDuration::from_mins(30));
    assert!(other.clone().open("/office/cases").path().ends_with("/sign-in"), "nobody was there");
    app.pass(SignedDuration::from_secs(30));
    gives_password(&mut other, "jana@rosenfurt", PASSWORD);
    gives_code(&mut other, &now());
    app.pass(SignedDuration::from_mins(61));
    assert!(other.open("/office/cases").path().ends_with("/sign-in"), "an hour without use ends a session");
}

#[test]
fn names_that_do_not_exist_and_wrong_passwords_look_the_same_until_a_name_rests() {
    let app = TestApp::start();
    app.staff("rosenfurt", "jana", "Jana Mehrtens", &[Role::Caseworker]);
    let (mut known, mut unknown) = (app.browser(), app.browser());
    for _ in 0..5 {
        gives_password(&mut known, "jana@rosenfurt", "wrong wrong wrong");
        gives_password(&mut unknown, "nobody@rosenfurt", "wrong wrong wrong");
        assert_eq!((known.status(), unknown.status()), (422, 422));
        assert_eq!(known.text(), unknown.text());
    }
    gives_password(&mut known, "jana@rosenfurt", "wrong wrong wrong");
    assert_eq!(known.status(), 429);
    gives_password(&mut known, "jana@rosenfurt", PASSWORD);
    assert_eq!(known.status(), 429, "the right one has to wait as well");
    app.pass(SignedDuration::from_mins(6));
    gives_password(&mut known, "jana@rosenfurt", PASSWORD);
    assert!(known.path().ends_with("/second-factor"));
}

/// The word that the family sees.
fn word(browser: &mut Browser) -> String {
    let address = browser.path().to_owned();
    browser.open(&address).heading()
}

#[test]
fn a_clerk_takes_asks_decides_and_closes_and_the_family_sees_how_it_stands() {
    let app = TestApp::start();
    app.staff("rosenfurt", "jana", "Jana Mehrtens", &[Role::Caseworker]);
    let mut family = app.drafted("p01-single-parent", "de");
    adds_file(&mut family, &["trip_letter"], "Brief.pdf", PDF);
    declares(&mut family);
    let number = sends(&mut family);
    assert_eq!(word(&mut family), "Angekommen");

    let mut clerk = app.browser();
    signs_in(&mut clerk, "jana@rosenfurt", PASSWORD);
    let line = clerk.all("tbody tr").into_iter().find(|row| row.contains(&number)).unwrap();
    assert!(line.contains("Çelik-Öztürk") && line.contains("Bildung und Teilhabe"), "{line}");
    let link = clerk.case_links().remove(0);
    clerk.open(&link);
    for answer in ["Deniz Efe", "Karate-Verein Rosenfurt", "Planetarium", "Gärtnerstraße 7a"] {
        assert!(clerk.text().contains(answer), "the case lacks {answer}");
    }
    let contact = clerk.all("[aria-labelledby=contact] p").join(" | ");
    for hint in
        ["Gärtnerstraße 7a", "dürfen eine SMS schicken", "Hinweis zum Anruf: nicht zwischen 22 und 7 Uhr"]
    {
        assert!(contact.contains(hint), "{hint} is not in {contact}");
    }
    assert!(!clerk.links().iter().any(|link| link.contains("/files/")), "no file before it was looked at");
    app.work();
    clerk.open(&link).follow("/receipt.pdf");
    assert!(clerk.answer.body.starts_with(b"%PDF"));
    clerk.open(&link);
    let file = clerk.links().into_iter().find(|link| link.contains("/files/")).unwrap();
    assert_eq!(clerk.open(&file).answer.body, PDF);
    let policy = clerk.answer.header("content-security-policy").unwrap().to_owned();
    assert!(policy.contains("default-src 'none'"), "{policy}");

    clerk.open(&link).send("/assignment");
    assert_eq!(clerk.all(".kern-alert .kern-title"), ["Der Fall ist jetzt Ihrer."]);
    assert_eq!(word(&mut family), "Wird bearbeitet");
    clerk.form_to("/notes").fill("text", "Mit der Schule telefoniert.");
    clerk.send("/notes");
    assert!(clerk.text().contains("Mit der Schule telefoniert."));
    asks(&app, &mut clerk, &mut family);
    decides(&mut clerk, &mut family);

    clerk.press_words("Abschließen");
    assert_eq!(word(&mut family), "Beendet");
    let history = clerk.all("section[aria-labelledby=history] li");
    assert!(history.len() >= 8, "{history:#?}");
    assert!(history.iter().filter(|entry| entry.contains("Jana Mehrtens")).count() >= 6, "{history:#?}");
    app.work();
}

/// The clerk asks for a paper; the family sees what is missing until when, and gets a message that tells nothing.
fn asks(app: &TestApp, clerk: &mut Browser, family: &mut Browser) {
    let form = clerk.form_to("/document-requests");
    let item = form.controls.iter().find(|control| control.name == "item").unwrap().value.clone();
    form.choose("item", &[&item]).fill("more", "Bitte auch die Rückseite.");
    clerk.send("/document-requests");
    assert!(clerk.text().contains("Bitte auch die Rückseite."), "{}", clerk.text());
    assert_eq!(word(family), "Etwas fehlt");
    assert!(!family.all("#missing-title").is_empty());
    app.work();
    let mails = app.mails();
    assert_eq!(mails.len(), 2);
    assert!(!mails.iter().any(|mail| mail.contains("ckseite")));
}

/// The clerk decides one service after the other; only with the last one is the case decided.
fn decides(clerk: &mut Browser, family: &mut Browser) {
    let mut cells: Vec<String> = clerk.forms.iter().map(|form| form.action.clone()).collect();
    cells.retain(|action| action.contains("/decisions/"));
    assert_eq!(cells.len(), 4, "three services for one child, one for the other: {cells:?}");
    for (place, cell) in cells.iter().enumerate() {
        assert_ne!(word(family), "Entschieden", "after {place} decisions");
        let form = clerk.form_to(cell);
        if place == 1 {
            form.fill("outcome", "refused").fill("reason", "Das Mittagessen zahlt schon das Land.");
        } else {
            form.fill("outcome", "granted").fill("amount", "18,00");
        }
        clerk.send(cell);
        assert_eq!(clerk.status(), 200, "{:?}", clerk.errors());
    }
    assert_eq!(word(family), "Entschieden");
    let outcomes = family.all(".outcome").join("; ");
    assert_eq!(outcomes.matches("Bewilligt").count(), 3, "{outcomes}");
    assert!(outcomes.contains("Abgelehnt") && outcomes.contains("zahlt schon das Land"), "{outcomes}");
}

#[test]
fn a_refusal_without_a_reason_is_not_stored_and_what_was_typed_stays() {
    let app = TestApp::start();
    app.staff("rosenfurt", "jana", "Jana Mehrtens", &[Role::Caseworker]);
    let mut family = app.drafted("p01-single-parent", "de");
    declares(&mut family);
    sends(&mut family);
    app.work();
    let mut clerk = app.browser();
    signs_in(&mut clerk, "jana@rosenfurt", PASSWORD);
    let link = clerk.case_links().remove(0);
    clerk.open(&link).send("/assignment");
    let rows = app.rows();
    let cell = clerk.forms.iter().find(|form| form.action.contains("/decisions/")).unwrap().action.clone();
    clerk.form_to(&cell).fill("outcome", "refused").fill("amount", "viel");
    clerk.send(&cell);
    assert_eq!(clerk.status(), 422);
    assert_eq!(clerk.errors().len(), 2, "{:?}", clerk.errors());
    let form = clerk.form_to(&cell);
    assert_eq!((form.value("outcome"), form.value("amount")), (Some("refused"), Some("viel")));
    assert_eq!(app.rows(), rows);
}

#[test]
fn the_office_sees_what_was_consented_to_and_when_its_messages_were_opened() {
    let app = TestApp::start();
    let mut family = app.drafted("p01-single-parent", "uk");
    declares(&mut family);
    sends(&mut family);
    let status = family.path().split('?').next().unwrap().to_owned();
    app.work();
    let mut clerk = clerk(&app, "rosenfurt");
    let case = clerk.case_links().remove(0);
    clerk.open(&case).send("/assignment");
    let consents = clerk.all("section[aria-labelledby=consents] li");
    assert!(
        consents.iter().any(|line| line.contains("elektronisch") && line.contains("Erteilt")),
        "{consents:?}"
    );

    clerk.form_to("/messages").fill("message", "Bitte rufen Sie an.");
    clerk.send("/messages");
    let said = |clerk: &mut Browser| clerk.open(&case).all("section[aria-labelledby=messages] li").concat();
    assert_eq!(app.browser().open(&status).status(), 410);
    assert!(said(&mut clerk).contains("noch nicht geöffnet"), "{}", said(&mut clerk));
    family.open(&status);
    assert!(said(&mut clerk).contains("geöffnet am 24.11.2026"), "{}", said(&mut clerk));
    // The first time counts.
    app.pass(SignedDuration::from_hours(48));
    family.open(&status);
    signs_in(&mut clerk, "jana@rosenfurt", PASSWORD);
    assert!(said(&mut clerk).contains("geöffnet am 24.11.2026"), "{}", said(&mut clerk));
}
