//! Applications that arrive twice: who learns of it, what is merged, what is not, and how that is undone.

use antrag::account::Role;
use image::ImageFormat;

use crate::support::{
    app::TestApp,
    browser::Browser,
    http::Request,
    people::{adds_file, declares, photo, sends, signed_in},
};

/// Somebody who has sent the application of one example, and the address of its case.
fn sent(app: &TestApp, given_names: &str) -> (Browser, String) {
    let mut family = app.drafted("p01-single-parent", "de");
    if !given_names.is_empty() {
        let draft = family.path().trim_end_matches("/evidence").to_owned();
        family.open(&format!("{draft}/pages/applicant")).form().fill("applicant.given_names", given_names);
        family.send("/pages/applicant");
        family.open(&format!("{draft}/evidence"));
    }
    adds_file(&mut family, &["trip_letter"], "Brief.png", &photo(ImageFormat::Png));
    declares(&mut family);
    sends(&mut family);
    app.work();
    let case = format!("/office/cases/{}", family.path().rsplit('/').next().unwrap());
    (family, case)
}

fn number(browser: &Browser) -> String {
    browser.all(".head__over").concat().rsplit("· ").next().unwrap().trim().to_owned()
}

/// The lines of the inbox that say so.
fn doubles(browser: &mut Browser) -> usize {
    browser.open("/office/cases?double=1");
    browser.case_links().len()
}

fn forms(browser: &Browser) -> Vec<String> {
    browser.forms.iter().map(|form| form.action.rsplit('/').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn what_somebody_sends_twice_is_merged_into_what_came_first_and_parted_again() {
    let app = TestApp::start();
    let mut clerk = signed_in(&app, "rosenfurt", "clerk", &[Role::Caseworker]);
    let (_, first) = sent(&app, "");
    assert_eq!(doubles(&mut clerk), 0);
    app.works.clock.advance(jiff::SignedDuration::from_mins(5));
    let (mut family, second) = sent(&app, "");
    assert_eq!(doubles(&mut clerk), 1);
    assert!(clerk.text().contains("Vielleicht doppelt"));

    let kept = number(clerk.open(&first));
    // The older one says so too, and is not the one that ends.
    assert!(clerk.text().contains("Dieselbe Person stellt den Antrag."), "{}", clerk.text());
    clerk.open(&first).send("/assignment");
    assert!(!forms(&clerk).contains(&"merging".to_owned()));
    clerk.open(&second).send("/assignment");
    let double = number(&clerk);
    assert!(clerk.text().contains("Beantragt ist dasselbe: "), "{}", clerk.text());
    clerk.open(&second).send("/merging");
    assert!(clerk.text().contains("Der Fall ist mit dem anderen zusammengelegt"), "{}", clerk.text());
    assert!(clerk.text().contains(&format!("Abgeschlossen als Doppel von {kept}")));
    assert!(clerk.links().contains(&first));

    // What came with it is found with the first.
    clerk.open(&first);
    assert!(clerk.text().contains(&format!("Mit diesem Fall zusammengelegt: {double}")), "{}", clerk.text());
    let file = clerk.links().into_iter().find(|link| link.starts_with(&format!("{second}/files/"))).unwrap();
    assert_eq!(clerk.open(&file).status(), 200);
    // It stays where its double is.
    assert!(!forms(clerk.open(&first)).contains(&"forwarding".to_owned()));
    let version = clerk.form_to("/notes").value("version").unwrap().to_owned();
    let fields = [("to", "lk-haffmark"), ("version", &version)];
    let tried = clerk.as_own_page(Request::form(&format!("{first}/forwarding"), &fields));
    assert_eq!(clerk.ask(&tried).unwrap().status, 409);

    let status = family.path().split('?').next().unwrap().to_owned();
    family.open(&status);
    assert!(family.text().contains(&format!("Es geht weiter unter der Nummer {kept}")), "{}", family.text());

    clerk.open(&second).send("/splitting");
    assert!(clerk.text().contains("Die Zusammenlegung ist aufgehoben"), "{}", clerk.text());
    assert!(forms(&clerk).contains(&"document-requests".to_owned()), "it goes on");
    family.open(&status);
    assert!(family.text().contains("Ihr Antrag wird wieder für sich bearbeitet"), "{}", family.text());
    assert!(clerk.open(&first).text().contains(&format!("Wieder getrennt von diesem Fall: {double}")));
}

#[test]
fn a_double_is_kept_as_long_as_the_case_it_was_merged_with() {
    let app = TestApp::start();
    let mut clerk = signed_in(&app, "rosenfurt", "clerk", &[Role::Caseworker]);
    sent(&app, "");
    app.works.clock.advance(jiff::SignedDuration::from_mins(5));
    let (_, second) = sent(&app, "");
    let (_, third) = sent(&app, "Jens");
    clerk.open(&second).send("/assignment");
    let double = number(&clerk);
    clerk.open(&second).send("/merging");
    clerk.open(&third).send("/assignment");
    let other = number(&clerk);
    clerk.press_words("Antrag zurückgenommen");
    assert!(clerk.text().contains("Der Fall ist geschlossen."), "{}", clerk.text());

    app.works.clock.advance(jiff::SignedDuration::from_hours(20 * 366 * 24));
    let mut archive = signed_in(&app, "rosenfurt", "archive", &[Role::Archive]);
    archive.open("/office/retention");
    assert!(archive.text().contains(&other), "{}", archive.text());
    assert!(!archive.text().contains(&double), "the first goes on: {}", archive.text());
}

#[test]
fn what_somebody_else_sends_for_the_same_child_is_seen_and_not_merged() {
    let app = TestApp::start();
    let mut clerk = signed_in(&app, "rosenfurt", "clerk", &[Role::Caseworker]);
    let (_, first) = sent(&app, "");
    let (_, second) = sent(&app, "Jens");
    assert_eq!(doubles(&mut clerk), 1);
    clerk.open(&second).send("/assignment");
    assert!(clerk.text().contains("Beantragt ist dasselbe: "), "{}", clerk.text());
    assert!(!clerk.text().contains("Dieselbe Person stellt den Antrag."));
    assert!(!forms(&clerk).contains(&"merging".to_owned()));
    let into = first.rsplit('/').next().unwrap();
    let version = clerk.form_to("/notes").value("version").unwrap().to_owned();
    let tried = clerk
        .as_own_page(Request::form(&format!("{second}/merging"), &[("into", into), ("version", &version)]));
    assert_eq!(clerk.ask(&tried).unwrap().status, 409, "by hand neither");

    clerk.open(&second).send("/apart");
    assert!(clerk.text().contains("Die beiden Fälle gelten nicht mehr als doppelt."), "{}", clerk.text());
    assert!(!clerk.text().contains("Ähnliche Anträge"));
    assert!(!clerk.open(&first).text().contains("Ähnliche Anträge"));
    assert_eq!(doubles(&mut clerk), 0);
}

#[test]
fn what_waits_for_the_full_application_is_seen_and_not_merged() {
    let app = TestApp::start();
    let lodged = || {
        app.works.clock.advance(jiff::SignedDuration::from_mins(5));
        let mut family = app.browser();
        family.open("/de/rosenfurt/wohngeld").send("/informal");
        let form = family.form();
        form.fill("applicant.given_names", "Ayşe").fill("applicant.family_name", "Test");
        for (part, value) in [("d", "7"), ("m", "4"), ("y", "1988")] {
            form.fill(&format!("applicant.date_of_birth.{part}"), value);
        }
        form.fill("contact.email", "ayse.test@example.org");
        family.press("next");
        sends(&mut family);
        family.path().rsplit('/').next().unwrap().to_owned()
    };
    let (first, second) = (lodged(), lodged());
    let mut clerk = signed_in(&app, "rosenfurt", "clerk", &[Role::Caseworker]);
    let case = format!("/office/cases/{second}");
    clerk.open(&case).send("/assignment");
    assert!(clerk.text().contains("Dieselbe Person stellt den Antrag."), "{}", clerk.text());
    assert!(!forms(&clerk).contains(&"merging".to_owned()), "there is nothing to decide on in the first yet");
    let version = clerk.form_to("/notes").value("version").unwrap().to_owned();
    let fields = [("into", first.as_str()), ("version", &version)];
    let tried = clerk.as_own_page(Request::form(&format!("{case}/merging"), &fields));
    assert_eq!(clerk.ask(&tried).unwrap().status, 409);
}

#[test]
fn a_protected_case_says_nothing_of_itself() {
    let app = TestApp::start();
    let mut clerk = signed_in(&app, "rosenfurt", "clerk", &[Role::Caseworker]);
    let mut trusted = signed_in(&app, "rosenfurt", "trusted", &[Role::Caseworker, Role::Protected]);
    let protected = |app: &TestApp| {
        let mut family = app.drafted("p10-address-block", "de");
        declares(&mut family);
        sends(&mut family);
        app.work();
        format!("/office/cases/{}", family.path().rsplit('/').next().unwrap())
    };
    let (first, second) = (protected(&app), protected(&app));
    assert_eq!(doubles(&mut trusted), 0, "no mark that others could see");
    assert!(trusted.open(&second).text().contains("Ähnliche Anträge"));
    assert!(trusted.links().contains(&first));
    let asked = Request::get(&second);
    assert_eq!(clerk.ask(&asked).unwrap().status, 404);
}
