//! Letters that a second person looks at before they go out.

use antrag::account::Role;
use jiff::SignedDuration;

use crate::support::{
    app::TestApp,
    browser::Browser,
    http::Request,
    people::{decides, example, sent, signed_in},
};

/// Of the authority of these tests: a decision about more needs a second person.
const OVER: &str = "1.000,01";

/// A family, the clerk who has granted an amount for everything, and a second person.
fn granted(amount: &str) -> (TestApp, Browser, Browser, Browser) {
    let app = TestApp::start();
    let (family, mut clerk) = sent(&app, example("p01-single-parent"), "de");
    app.work();
    let second = signed_in(&app, "rosenfurt", "second", &[Role::Release]);
    decides(&mut clerk, "granted", amount);
    (app, family, clerk, second)
}

fn submits(clerk: &mut Browser) -> String {
    let case = clerk.path().to_owned();
    clerk.follow("/letters/new/decision").form_to("/letters").fill("channel", "post");
    clerk.press_words("Zur Freigabe geben");
    clerk.open(&case);
    release(clerk)
}

/// The address of the letter that waits.
fn release(browser: &Browser) -> String {
    browser.links().into_iter().find(|link| link.contains("/releases/")).unwrap()
}

fn waiting(browser: &mut Browser) -> Vec<String> {
    browser
        .open("/office/cases?view=release")
        .links()
        .into_iter()
        .filter(|link| link.contains("/cases/0"))
        .collect()
}

fn letters(browser: &mut Browser, page: &str) -> String {
    browser.open(page).all("[aria-labelledby=letters]").concat()
}

#[test]
fn a_letter_about_much_money_goes_out_only_when_somebody_else_releases_it() {
    let (app, mut family, mut clerk, mut second) = granted(OVER);
    let (case, status) = (clerk.path().to_owned(), family.path().to_owned());
    clerk.follow("/letters/new/decision");
    assert!(clerk.text().contains("mehr als 1"), "{}", clerk.text());
    clerk.open(&case);
    let waits = submits(&mut clerk);
    assert!(clerk.text().contains("Wartet auf die Freigabe"));
    assert!(!clerk.text().contains("Bescheid versandt"));
    assert!(!letters(&mut family, &status).contains("Bewilligung"), "nothing has gone out");

    // Who wrote it does not let it out, by no way.
    clerk.open(&case);
    assert!(!clerk.text().contains("Freigeben und senden"));
    let own = clerk.as_own_page(Request::form(&waits, &[]));
    assert_eq!(clerk.ask(&own).unwrap().status, 403);
    let direct = [("version", "99"), ("kind", "decision"), ("letter", "# Bescheid"), ("channel", "post")];
    clerk.ask(&clerk.as_own_page(Request::form(&format!("{case}/letters"), &direct))).unwrap();
    assert!(!letters(&mut clerk, &case).contains("Schreiben (PDF"));

    assert_eq!(waiting(&mut second).concat(), case);
    second.open(&case);
    let draft = second.ask(&Request::get(&waits)).unwrap();
    assert_eq!((draft.status, draft.header("content-type")), (200, Some("application/pdf")));
    second.press_words("Freigeben und senden");
    assert!(second.text().contains("freigegeben, gesiegelt und gesendet"), "{}", second.text());
    assert!(second.text().contains("Bescheid versandt"));
    assert!(waiting(&mut second).is_empty());
    let sent = letters(&mut clerk, &case);
    assert!(sent.contains("Bewilligung: Bildung und Teilhabe"), "{sent}");
    let again = second.ask(&second.as_own_page(Request::form(&waits, &[]))).unwrap();
    assert_eq!(again.status, 409, "it is out");
    app.work();
}

#[test]
fn below_the_amount_who_writes_a_letter_sends_it() {
    let (_app, _, mut clerk, mut second) = granted("1.000");
    clerk.follow("/letters/new/decision").form_to("/letters").fill("channel", "post");
    clerk.press_words("Siegeln und senden");
    assert!(clerk.text().contains("Bescheid versandt"));
    assert!(waiting(&mut second).is_empty());
}

#[test]
fn a_letter_that_is_given_back_keeps_its_text_and_says_why() {
    let (_app, _, mut clerk, mut second) = granted(OVER);
    let case = clerk.path().to_owned();
    clerk.follow("/letters/new/decision");
    let text = format!("{}\n\nMit eigenem Satz.", clerk.form_to("/letters").value("letter").unwrap());
    clerk.form_to("/letters").fill("letter", &text).fill("channel", "post");
    clerk.press_words("Zur Freigabe geben");

    second.open(&case).press_words("Zurückgeben");
    assert_eq!((second.status(), second.errors().len()), (422, 1), "a reason is wanted");
    second.form_to("/return").fill("reason", "Bitte die Frist nennen.");
    second.press_words("Zurückgeben");
    assert!(second.text().contains("Bitte die Frist nennen."), "{}", second.text());
    assert!(waiting(&mut second).is_empty());

    assert!(clerk.open("/office/cases?view=mine").text().contains("Neues"), "the clerk sees that it is back");
    clerk.open(&case);
    assert!(clerk.text().contains("Bitte die Frist nennen."));
    let again = clerk.links().into_iter().find(|link| link.contains("?from=")).unwrap();
    clerk.open(&again);
    assert!(clerk.form_to("/letters").value("letter").unwrap().contains("Mit eigenem Satz."));
    clerk.press_words("Zur Freigabe geben");
    assert_eq!(waiting(&mut second).concat(), case);
    // And it can be taken back by who wrote it, without a reason.
    clerk.open(&case).press_words("Zurücknehmen");
    assert_eq!(clerk.status(), 200, "{:?}", clerk.errors());
    assert!(waiting(&mut second).is_empty());
}

#[test]
fn what_happens_to_a_case_meanwhile_brings_the_letter_back_but_not_who_has_the_case() {
    let (app, _, mut clerk, mut second) = granted(OVER);
    let case = clerk.path().to_owned();
    let waits = submits(&mut clerk);
    clerk.open(&case).send("/release");
    assert_eq!(waiting(&mut second).concat(), case, "somebody else may take the case");
    clerk.open(&case).send("/assignment");
    app.pass(SignedDuration::from_secs(60));

    let cell =
        clerk.forms.iter().map(|form| form.action.clone()).find(|to| to.contains("/decisions/")).unwrap();
    clerk.form_to(&cell).fill("outcome", "refused").fill("reason", "Doch nicht.");
    clerk.send(&cell);
    assert!(waiting(&mut second).is_empty());
    let late = second.ask(&second.as_own_page(Request::form(&waits, &[]))).unwrap();
    assert_eq!(late.status, 409);
    clerk.open(&case);
    assert!(clerk.text().contains("Seitdem ist am Fall etwas geschehen"), "{}", clerk.text());
    assert!(!letters(&mut clerk, &case).contains("Bewilligung"));
}
