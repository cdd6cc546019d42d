//! The wrong office: it forwards, number and date stay, both sides see it, and whoever is writing loses nothing.

use antrag::account::Role;

use crate::support::{
    app::TestApp,
    browser::Browser,
    people::{clerk, declares, example, number, sends, sent, signed_in},
};

fn forwards(clerk: &mut Browser, to: &str) {
    clerk.form_to("/forwarding").fill("to", to);
    clerk.send("/forwarding");
}

/// AD1, § 16 (2) SGB I.
#[test]
fn ad1_an_application_at_the_wrong_office_goes_to_the_right_one_with_its_day() {
    let app = TestApp::start();
    let (mut family, mut wrong) = sent(&app, example("p01-single-parent"), "ru");
    let case = wrong.path().split('?').next().unwrap().to_owned();
    let (status, known) = (family.path().to_owned(), number(&family));
    let mut typing = family.clone();
    typing.open(&status).form_to("/messages").fill("message", "Wir wohnen im Landkreis.");
    let mut moving = family.clone();
    moving.open(&status).press_words(&app.words("ru", "status-change-contact"));
    let mut right = clerk(&app, "lk-haffmark");
    assert!(right.open("/office/cases").case_links().is_empty());
    let mails = app.mails().len();
    forwards(&mut wrong, "lk-haffmark");
    assert_eq!((wrong.status(), wrong.path()), (200, "/office/forwarded"));
    let line = wrong.all("tbody tr").concat();
    for words in [known.as_str(), "Bildung und Teilhabe", "24.11.2026", "Landkreis Haffmark", "Jana Mehrtens"]
    {
        assert!(line.contains(words), "{words}: {line}");
    }
    // It is gone there, and the old address says where.
    assert!(wrong.open("/office/cases").case_links().is_empty());
    assert_eq!(wrong.open(&case).path(), "/office/forwarded");
    assert_eq!(wrong.open(&format!("{case}/receipt.pdf")).status(), 404);

    // What was being written arrives, by the old address.
    typing.send("/messages");
    assert!(typing.path().starts_with("/ru/lk-haffmark/applications/"), "{}", typing.path());
    assert!(typing.text().contains("Wir wohnen im Landkreis."), "{}", typing.text());
    moving.form().fill("address.street", "Neue Gasse");
    moving.press("next");
    assert_eq!(moving.status(), 200, "{:?}", moving.errors());
    assert!(moving.path().starts_with("/ru/lk-haffmark/drafts/"), "{}", moving.path());
    moving.press("back");
    assert_eq!(moving.form().value("address.street"), Some("Neue Gasse"));

    family.open(&status);
    assert_eq!(number(&family), known);
    for words in ["Landkreis Haffmark", "24 ноября 2026"] {
        assert!(family.text().contains(words), "{words}: {}", family.text());
    }
    assert!(family.clone().follow("/receipt.pdf").answer.body.starts_with(b"%PDF"));
    app.work();
    assert_eq!(app.mails().len(), mails + 1, "and an e-mail says that there is news");

    right.open("/office/cases");
    let line = right.all("tbody tr").concat();
    assert!(line.contains(&known) && line.contains("Neues eingegangen"), "{line}");
    assert_eq!(right.case_links(), std::slice::from_ref(&case));
    right.open("/office/cases?q=%C3%96zt%C3%BCrk");
    assert_eq!(right.case_links(), std::slice::from_ref(&case), "it is found by name");
    right.open(&case);
    let history = right.all("#history ~ ul").concat();
    assert!(history.contains("Weitergeleitet von Stadt Rosenfurt an Landkreis Haffmark"), "{history}");
    assert!(history.contains("vorige Stelle"), "{history}");
    right.send("/assignment");
    assert!(right.all(".case__moves").concat().contains("Zurückgeben"), "{:?}", right.all(".case__moves"));
}

#[test]
fn the_rest_of_an_informal_application_follows_to_the_right_office() {
    let app = TestApp::start();
    let mut family = app.drafted_with(example("p01-single-parent"), "de");
    let draft = family.path().split("/declarations").next().unwrap().to_owned();
    family.open("/de/rosenfurt/bildung-und-teilhabe").send("/informal");
    family.press("next");
    let known = sends(&mut family);
    app.work();
    let mut wrong = clerk(&app, "rosenfurt");
    let case = wrong.case_links().remove(0);
    wrong.open(&case).send("/assignment");
    forwards(&mut wrong, "lk-haffmark");
    // The draft of the full application has gone along, with all answers, and joins the case there.
    family.open(&draft);
    assert!(family.path().starts_with("/de/lk-haffmark/drafts/"), "{}", family.path());
    family.open(&format!("{draft}/declarations"));
    declares(&mut family);
    assert_eq!(sends(&mut family), known);
    app.work();
    let mut right = clerk(&app, "lk-haffmark");
    assert_eq!(right.open("/office/cases").case_links(), std::slice::from_ref(&case));
    assert!(!right.all("tbody tr").concat().contains("Formloser"), "it is complete");
}

#[test]
fn what_was_decided_in_part_is_not_forwarded() {
    let app = TestApp::start();
    let (_, mut clerk) = sent(&app, example("p01-single-parent"), "de");
    let mut late = clerk.clone();
    clerk.form_to("/a1/lunch").choose("outcome", &["refused"]).fill("reason", "Nicht für Erwachsene.");
    clerk.send("/a1/lunch");
    assert!(!clerk.actions().contains("/forwarding"), "{}", clerk.actions());
    // Nor from a page that is older than that.
    forwards(&mut late, "lk-haffmark");
    assert_eq!(late.status(), 409);
}

#[test]
fn what_a_clerk_was_writing_while_a_case_went_is_shown_and_a_protected_one_was_never_there() {
    let app = TestApp::start();
    let mut family = app.drafted("p10-address-block", "de");
    declares(&mut family);
    sends(&mut family);
    app.work();
    let mut clerk = signed_in(&app, "rosenfurt", "able", &[Role::Caseworker, Role::Protected]);
    let case = clerk.case_links().remove(0);
    clerk.open(&case).send("/assignment");
    let mut second = clerk.clone();
    second.form_to("/notes").fill("text", "Frau Test ruft am Montag an.");
    forwards(&mut clerk, "lk-haffmark");
    second.send("/notes");
    assert_eq!(second.status(), 409);
    let shown = second.text();
    assert!(
        shown.contains("RF-26-") && shown.contains("Jana Mehrtens hat den Fall am 24.11.2026"),
        "{shown}"
    );
    assert_eq!(second.all("#typed"), ["Frau Test ruft am Montag an."], "{shown}");

    let mut other = signed_in(&app, "rosenfurt", "other", &[Role::Caseworker]);
    assert_eq!(other.open(&case).status(), 404);
    assert!(other.open("/office/forwarded").all("tbody tr").is_empty());
    assert!(other.open("/office/cases").all(".view__count").iter().all(|count| count == "0"));
}
