//! An informal application fixes the date; the full one follows and joins its case.

use antrag::store::db::Sql;
use jiff::SignedDuration;

use crate::support::{
    app::{PASSWORD, TestApp},
    browser::Browser,
    people::{clerk, declares, number, sends, signs_in},
};

const SECRET: &str = "Sonnenblume 7";

fn days(days: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * days)
}

/// Types a name and an address for e-mails, and nothing else.
fn lodges(browser: &mut Browser) -> String {
    assert!(browser.path().ends_with("/pages/wish"), "{}", browser.path());
    browser.form().fill("applicant.given_names", "Ayşe").fill("applicant.family_name", "Test");
    browser.form().fill("contact.email", "ayse.test@example.org");
    browser.press("next");
    assert!(browser.path().ends_with("/review"), "{}: {:?}", browser.path(), browser.errors());
    sends(browser)
}

fn opens_the_case(clerk: &mut Browser, number: &str) -> String {
    clerk.open("/office/cases");
    let line = clerk.all("tbody tr").into_iter().find(|row| row.contains(number)).unwrap();
    let link = clerk.case_links().remove(0);
    clerk.open(&link);
    line
}

fn receipt(browser: &mut Browser, name: &str) -> Vec<u8> {
    let page = browser.path().to_owned();
    let pdf = browser.follow(name).answer.body.clone();
    assert!(pdf.starts_with(b"%PDF"), "{name}");
    browser.open(&page);
    pdf
}

#[test]
fn who_deletes_the_draft_and_begins_anew_keeps_the_date() {
    let app = TestApp::start();
    let mut family = app.browser();
    family.open("/de/rosenfurt/wohngeld").send("/informal");
    let known = lodges(&mut family);
    let next = next_link(&family);
    family.follow(&next);
    let draft = family.path().split('/').take(5).collect::<Vec<_>>().join("/");
    family.open(&format!("{draft}/removal")).send("/removal");
    app.pass(days(20));

    // Nobody else is told.
    let mut stranger = app.browser();
    stranger.open("/de/rosenfurt/wohngeld");
    assert!(!stranger.text().contains("Ihr Antragsdatum ist gesichert"));

    family.open("/de/rosenfurt/wohngeld");
    assert!(family.text().contains("Ihr Antragsdatum ist gesichert: 24. November 2026"), "{}", family.text());
    family.send("/drafts");
    let draft = family.path().split('/').take(5).collect::<Vec<_>>().join("/");
    assert!(family.open(&draft).text().contains("24. November 2026"), "{}", family.text());
    family.open(&format!("{draft}/review"));
    goes_on_until(&mut family, "/pages/applicant");
    family.form().fill("applicant.given_names", "Ayşe").fill("applicant.family_name", "Test");
    family.press("next");
    family.open(&format!("{draft}/review"));
    assert_eq!(sends_what_is_there(&mut family), known, "the number stays");
    assert_eq!(app.number(Sql::new("SELECT COUNT(*) FROM cases")), 1);

    // What was completed waits for nothing more.
    family.open("/de/rosenfurt/wohngeld");
    assert!(!family.text().contains("Ihr Antragsdatum ist gesichert"));
}

#[test]
fn a_name_and_an_address_fix_the_date_and_the_rest_follows() {
    let app = TestApp::start();
    let mut family = app.browser();
    family.open("/de/rosenfurt/wohngeld").send("/informal");
    let known = lodges(&mut family);
    let status = family.path().to_owned();
    assert_eq!(family.heading(), "Ihr Antragsdatum ist gesichert");
    for words in ["24. November 2026", "24. Dezember 2026", "Noch 30 Tage", "ersten Tag des Monats"] {
        assert!(family.text().contains(words), "{words}: {}", family.text());
    }
    let first = receipt(&mut family, "/receipt.pdf");
    app.work();
    assert_eq!(app.mails().len(), 1);

    let mut clerk = clerk(&app, "rosenfurt");
    let line = opens_the_case(&mut clerk, &known);
    assert!(line.contains("Formloser Antrag: Wohngeld") && line.contains("Ayşe Test"), "{line}");
    assert!(clerk.all(".case__badges").concat().contains("Formlos"), "{:?}", clerk.all(".case__badges"));
    assert!(clerk.text().contains("24.12.2026") && clerk.text().contains("ayse.test@example.org"));

    app.pass(days(10));
    family.open(&status);
    let next = next_link(&family);
    family.follow(&next);
    assert!(family.text().contains("Noch 20 Tage"), "{}", family.text());
    let draft = family.path().to_owned();
    family.open(&format!("{draft}/review"));
    goes_on_until(&mut family, "/pages/applicant");
    assert_eq!(family.form().value("applicant.given_names"), Some("Ayşe"));
    family.form().fill("applicant.given_names", "Ayşe Nur");
    family.press("next");
    signs_in(&mut clerk, "jana@rosenfurt", PASSWORD);
    opens_the_case(&mut clerk, &known);
    assert!(
        clerk.text().contains("Ayşe") && !clerk.text().contains("Ayşe Nur"),
        "what was not sent is nobody's business"
    );

    family.open(&format!("{draft}/review"));
    assert_eq!(sends_what_is_there(&mut family), known, "the number stays");
    assert_eq!(family.path(), status);
    assert!(family.text().contains("24. November 2026") && !family.text().contains("Noch 20 Tage"));
    let (again, full) = (receipt(&mut family, "/informal.pdf"), receipt(&mut family, "/receipt.pdf"));
    assert_eq!(again, first);
    assert_ne!(full, first);
    for pdf in [first, full] {
        let mut stranger = app.browser();
        stranger.open("/de/verify").form_to("/verify").file("bestaetigung.pdf", &pdf);
        assert_eq!(stranger.send("/verify").all("#verdict-title"), [app.words("de", "verify-genuine")]);
    }
    // Whoever sends twice comes to the same case.
    family.open(&draft);
    assert_eq!(family.path(), status);

    let line = opens_the_case(&mut clerk, &known);
    assert!(!line.contains("Formloser Antrag") && line.contains("Ayşe Nur Test"), "{line}");
    let history = clerk.all("section[aria-labelledby=history] li").join(" | ");
    assert!(
        history.contains("Formloser Antrag angekommen") && history.contains("Vollständiger Antrag"),
        "{history}"
    );
    assert!(clerk.text().contains("24.11.2026") && clerk.text().contains("01.11.2026"));
    receipt(&mut clerk, "/informal.pdf");
    assert_eq!(app.number(Sql::new("SELECT COUNT(*) FROM cases")), 1);
    app.work();
    assert_eq!(app.mails().len(), 2, "each application is confirmed by a message of its own");
}

fn next_link(browser: &Browser) -> String {
    let links = browser.links();
    links.into_iter().find(|link| link.contains("/drafts/")).expect("a way to go on")
}

/// Leaves pages as they are until it comes to one.
fn goes_on_until(browser: &mut Browser, end: &str) {
    for _ in 0..40 {
        if browser.path().ends_with(end) {
            return;
        }
        if browser.path().ends_with("/evidence") {
            browser.follow("/declarations");
        } else if browser.offers("without") {
            browser.press("without");
        } else {
            browser.press("next");
        }
    }
    panic!("no end: {}", browser.path());
}

fn sends_what_is_there(browser: &mut Browser) -> String {
    goes_on_until(browser, "/review");
    sends(browser)
}

#[test]
fn a_draft_that_was_begun_gets_its_date_and_keeps_its_answers() {
    let app = TestApp::start();
    let mut family = app.drafted("p01-single-parent", "de");
    let draft = family.path().trim_end_matches("/evidence").to_owned();
    family.open(&draft);
    assert!(family.text().contains("Das ist noch kein Antrag"));
    family.send("/informal");
    let form = family.form();
    assert_eq!(form.value("applicant.family_name"), Some("Çelik-Öztürk"), "what is known is there");
    let known = lodges(&mut family);
    assert_eq!(next_link(&family), draft, "the draft that was begun follows, no second one");

    app.pass(days(40));
    family.open(&draft);
    assert!(family.text().contains("Ihr Datum zählt weiter"), "{}", family.text());
    family.open(&format!("{draft}/evidence"));
    declares(&mut family);
    assert_eq!(sends(&mut family), known);
    let mut clerk = clerk(&app, "rosenfurt");
    opens_the_case(&mut clerk, &known);
    for words in ["Karate-Verein Rosenfurt", "24.11.2026"] {
        assert!(clerk.text().contains(words), "{words}");
    }
    app.work();
}

#[test]
fn whoever_has_not_sent_the_rest_is_reminded_twice_and_nobody_else() {
    let app = TestApp::start();
    let mut family = app.browser();
    family.open("/de/rosenfurt/wohngeld").send("/informal");
    lodges(&mut family);
    app.work();
    let mails = [13, 2, 12, 10].map(|more| {
        app.pass(days(more));
        app.work();
        app.mails().len()
    });
    assert_eq!(mails, [1, 2, 3, 3]);
    assert!(app.mails().iter().all(|mail| !mail.contains("Wohngeld") && !mail.contains("Test\r\n")));

    let mut other = app.browser();
    other.open("/de/rosenfurt/wohngeld").send("/informal");
    lodges(&mut other);
    let next = next_link(&other);
    other.open(&format!("{next}/review"));
    sends_what_is_there(&mut other);
    app.work();
    let before = app.mails().len();
    app.pass(days(30));
    app.work();
    assert_eq!(app.mails().len(), before, "everything is there");
}

#[test]
fn after_the_case_has_ended_the_rest_is_an_application_of_its_own() {
    let app = TestApp::start();
    let mut family = app.browser();
    family.open("/de/rosenfurt/wohngeld").send("/informal");
    let first = lodges(&mut family);
    let next = next_link(&family);
    let mut clerk = clerk(&app, "rosenfurt");
    opens_the_case(&mut clerk, &first);
    clerk.send("/assignment");
    clerk.press_words("Antrag zurückgenommen");
    app.pass(days(40));
    family.open(&format!("{next}/review"));
    let second = sends_what_is_there(&mut family);
    assert_ne!(first, second);
    assert!(family.text().contains(&second) && family.text().contains("1. Januar 2027"), "{}", family.text());
    let own = family.path().to_owned();
    assert_eq!(
        family.open(&next).path(),
        own,
        "the draft leads to its own case, not to the one that has ended"
    );
    app.work();
}

#[test]
fn the_code_of_an_informal_application_opens_what_follows_too() {
    let app = TestApp::start();
    let mut family = app.browser();
    family.open("/de/rosenfurt/wohngeld").send("/informal");
    lodges(&mut family);
    let (status, next) = (family.path().to_owned(), next_link(&family));
    family.follow("/later").form_to("/later").fill("secret", SECRET);
    let code = family.send("/later").all(".code__word").join(" ");

    let mut phone = app.browser();
    for page in [&status, &next] {
        assert_ne!(phone.open(page).status(), 200, "{page} is not everybody's");
    }
    phone.open("/de/resume").form_to("/resume").fill("code", &code).fill("secret", SECRET);
    phone.send("/resume");
    assert_eq!(phone.path(), status);
    assert_eq!(phone.open(&next).status(), 200);
    phone.open(&format!("{next}/review"));
    let known = sends_what_is_there(&mut phone);
    assert_eq!(number(family.open(&status)), known);
    app.work();
}

#[test]
fn it_is_no_service_of_its_own_and_nothing_without_a_service() {
    let app = TestApp::start();
    let mut family = app.browser();
    family.open("/de/rosenfurt");
    assert!(!family.links().iter().any(|link| link.ends_with("/informal")));
    assert_eq!(family.open("/de/rosenfurt/informal").status(), 404);
    family.open("/de/rosenfurt/wohngeld").send("/informal");
    goes_on_until(&mut family, "/review");
    assert!(!family.actions().contains("/submission"));
    assert!(!family.path().contains("/applications/"), "nobody can be anonymous: {}", family.path());
    assert_eq!(app.number(Sql::new("SELECT COUNT(*) FROM cases")), 0);
    // Again: the same that was begun.
    let begun = family.path().to_owned();
    family.open("/de/rosenfurt/wohngeld").send("/informal");
    assert_eq!(
        family.path().split("/pages").next(),
        begun.split("/review").next().unwrap().split("/submission").next()
    );
}

#[test]
fn a_date_that_is_fixed_is_not_fixed_twice() {
    let app = TestApp::start();
    let mut family = app.browser();
    family.open("/de/rosenfurt/wohngeld").send("/informal");
    lodges(&mut family);
    let next = next_link(&family);
    family.open("/de/rosenfurt/wohngeld").send("/informal");
    assert_eq!(family.path(), next, "what follows, with the day that counts");
    assert!(family.text().contains("Noch 30 Tage"), "{}", family.text());
    assert_eq!(app.number(Sql::new("SELECT COUNT(*) FROM drafts")), 2);
    app.work();
}
