//! Objections: entered when one arrives, answered, and what the person sees of it.

use antrag::account::Role;
use jiff::SignedDuration;

use crate::support::{
    app::{PASSWORD, TestApp},
    browser::Browser,
    http::Request,
    people::{decides, example, sent, signed_in, signs_in},
};

/// A family whose application was refused by a letter that was posted on 24 November 2026, with its page and that of the
/// office.
fn refused() -> (TestApp, Browser, Browser) {
    let app = TestApp::start();
    let (mut family, mut clerk) = sent(&app, example("p01-single-parent"), "de");
    app.work();
    let case = clerk.path().to_owned();
    decides(&mut clerk, "refused", "");
    writes(&mut clerk, "decision", "Siegeln und senden");
    clerk.open(&case).form_to("/posting").fill("on", "2026-11-24");
    clerk.send("/posting");
    let status = family.path().to_owned();
    family.open(&status);
    (app, family, clerk)
}

/// Writes a letter to the post; what the template leaves open is left out.
fn writes(clerk: &mut Browser, kind: &str, button: &str) {
    clerk.follow(&format!("/letters/new/{kind}"));
    let text = clerk.form_to("/letters").value("letter").unwrap().to_owned();
    let text: Vec<&str> = text.lines().filter(|line| !line.starts_with('[')).collect();
    clerk.form_to("/letters").fill("letter", &text.join("\n")).fill("channel", "post");
    clerk.press_words(button);
    assert_eq!(clerk.status(), 200, "{:?}", clerk.errors());
}

fn enters(browser: &mut Browser, received: &str) {
    browser
        .form_to("/objection")
        .fill("received", received)
        .fill("objection", "Das Mittagessen kostet mehr.");
    browser.send("/objection");
}

fn objections(browser: &mut Browser, page: &str) -> String {
    browser.open(page).all("[aria-labelledby=objections]").concat()
}

fn offered(clerk: &Browser) -> Vec<String> {
    let links = clerk.links().into_iter();
    links.filter_map(|link| link.split_once("/letters/new/").map(|(_, kind)| kind.to_owned())).collect()
}

#[test]
fn an_objection_is_entered_has_a_clock_and_is_decided_by_letter() {
    let (app, mut family, mut clerk) = refused();
    let (case, status) = (clerk.path().to_owned(), family.path().to_owned());
    app.pass(SignedDuration::from_hours(24 * 10));
    let mut intake = signed_in(&app, "rosenfurt", "intake", &[Role::Intake]);
    let mails = app.mails().len();
    enters(intake.open(&case), "2026-12-02");
    assert!(intake.text().contains("Der Widerspruch ist eingetragen."), "{}", intake.text());
    app.work();
    assert_eq!(app.mails().len(), mails + 1, "the person is told that there is news");

    let seen = objections(&mut intake, &case);
    for said in ["Eingegangen am 02.12.2026", "Das Mittagessen kostet mehr.", "Zu beantworten bis 02.03.2027"]
    {
        assert!(seen.contains(said), "{said}: {seen}");
    }
    assert!(!seen.contains("Nach Ablauf der Frist") && !seen.contains("Abhelfen"), "{seen}");
    assert!(intake.open("/office/cases").text().contains("02.03.2027"), "{}", intake.text());
    assert!(family.open(&status).text().contains("Ihr Widerspruch ist beim Amt angekommen."));
    assert!(family.heading().contains("Wird bearbeitet"), "{}", family.heading());

    signs_in(&mut clerk, "jana@rosenfurt", PASSWORD);
    clerk.open(&case);
    assert_eq!(offered(&clerk), ["objection-decision", "hearing", "file-access", "plain"]);
    clerk.press_words("Abgeben");
    assert!(objections(&mut clerk, &case).contains("An die Widerspruchsbehörde abgegeben"));
    clerk.follow("/letters/new/objection-decision");
    let text = clerk.form_to("/letters").value("letter").unwrap().to_owned();
    for said in [
        "Widerspruch vom 02.12.2026",
        "[Name und Anschrift des Gerichts]",
        "§ 65a des Sozialgerichtsgesetzes",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    clerk.open(&case);
    writes(&mut clerk, "objection-decision", "Siegeln und senden");
    assert!(clerk.text().contains("Bescheid versandt"));
    clerk.form_to("/posting").fill("on", "2026-12-04");
    clerk.send("/posting");
    let letters = clerk.open(&case).all("[aria-labelledby=letters]").concat();
    assert!(letters.contains("Klage möglich bis 08.01.2027"), "{letters}");
    let seen = objections(&mut clerk, &case);
    assert!(seen.contains("Widerspruchsbescheid gesendet") && !seen.contains("Zu beantworten"), "{seen}");
}

#[test]
fn who_is_right_gets_a_new_decision() {
    let (app, mut family, mut clerk) = refused();
    let (case, status) = (clerk.path().to_owned(), family.path().to_owned());
    enters(&mut clerk, "2026-11-24");
    clerk.open(&case).press_words("Abhelfen");
    assert!(clerk.text().contains("In Bearbeitung"), "{}", clerk.text());
    assert!(family.open(&status).text().contains("gibt Ihrem Widerspruch recht"));
    decides(&mut clerk, "granted", "");
    writes(&mut clerk, "decision", "Siegeln und senden");
    assert!(clerk.text().contains("Bescheid versandt"));
    app.work();
}

#[test]
fn a_closed_case_is_opened_by_an_objection_that_comes_too_late_and_closed_again_once_it_is_taken_back() {
    let (app, mut family, mut clerk) = refused();
    let (case, status) = (clerk.path().to_owned(), family.path().to_owned());
    clerk.open(&case).press_words("Abschließen");
    // The time for objecting ended on 28 December.
    app.pass(SignedDuration::from_hours(24 * 36));
    signs_in(&mut clerk, "jana@rosenfurt", PASSWORD);
    enters(clerk.open(&case), "2026-12-29");
    let seen = objections(&mut clerk, &case);
    assert!(seen.contains("Nach Ablauf der Frist"), "{seen}");
    assert!(
        clerk
            .open(&format!("{case}?done=objected"))
            .text()
            .contains("Widerspruch eingegangen am 29.12.2026, nach")
    );
    // It can't be closed over the head of whoever objects.
    let version = clerk.form_to("/answer").value("version").unwrap().to_owned();
    let close = [("version", version.as_str()), ("move", "withdrawn")];
    let answer = clerk.ask(&clerk.as_own_page(Request::form(&format!("{case}/closure"), &close))).unwrap();
    assert_eq!(answer.status, 409);
    clerk.open(&case);
    clerk.press_words("Zurückgenommen");
    assert!(clerk.text().contains("Bescheid versandt"), "{}", clerk.text());
    assert!(family.open(&status).text().contains("Ihr Widerspruch ist zurückgenommen."));
    clerk.press_words("Abschließen");
    assert!(clerk.text().contains("Abgeschlossen"));
}

#[test]
fn an_objection_comes_after_a_decision_and_not_from_the_future() {
    let (_app, _, mut clerk) = refused();
    let case = clerk.path().to_owned();
    for day in ["2026-11-23", "2026-11-25", "2026-02-30", ""] {
        enters(clerk.open(&case), day);
        assert_eq!((clerk.status(), clerk.errors().len()), (422, 1), "{day}");
        assert_eq!(clerk.form_to("/objection").value("objection"), Some("Das Mittagessen kostet mehr."));
    }
    let app = TestApp::start();
    let (_, mut clerk) = sent(&app, example("p01-single-parent"), "de");
    assert!(!clerk.text().contains("Widerspruch eintragen"), "nothing is decided");
    clerk.press_words("Antrag zurückgenommen");
    assert!(clerk.text().contains("Abgeschlossen"), "{}", clerk.text());
    assert!(!clerk.text().contains("Widerspruch eintragen"), "the person was told nothing");
    let case = clerk.path().to_owned();
    let fields = [("version", "3"), ("received", "2026-11-24")];
    let answer = clerk.ask(&clerk.as_own_page(Request::form(&format!("{case}/objection"), &fields))).unwrap();
    assert_eq!(answer.status, 409);
}
