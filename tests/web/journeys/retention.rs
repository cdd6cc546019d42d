//! Deleting closed cases, as two people do it in the browser; and a case that must not be deleted.

use antrag::account::Role;
use jiff::SignedDuration;

use crate::support::{
    app::{PASSWORD, TestApp},
    browser::Browser,
    people::{declares, sends, signed_in, signs_in},
};

const RETENTION: &str = "/office/retention";

/// Two applications that were taken back, six years ago. Gives their addresses at the office.
fn six_years_ago(app: &TestApp) -> Vec<String> {
    let mut cases = Vec::new();
    for _ in 0..2 {
        let mut family = app.drafted("p01-single-parent", "de");
        declares(&mut family);
        sends(&mut family);
        app.work();
        family.follow("/withdrawal").send("/withdrawal");
        assert!(family.text().contains("mindestens bis zum 31. Dezember 2031"), "{}", family.text());
        cases.push(format!("/office/cases/{}", family.path().rsplit('/').next().unwrap()));
    }
    app.work();
    app.works.clock.advance(SignedDuration::from_hours(24 * 366 * 6));
    cases
}

fn team(app: &TestApp) -> [Browser; 3] {
    [("archive", Role::Archive), ("lead", Role::TeamLead), ("clerk", Role::Caseworker)]
        .map(|(login, role)| signed_in(app, "rosenfurt", login, &[role]))
}

fn proposes(archive: &mut Browser, day: &str) {
    archive.open(RETENTION).form_to(RETENTION).fill("offered", day);
    archive.send(RETENTION);
}

#[test]
fn two_people_delete_what_is_due_and_a_hold_keeps_a_case() {
    let app = TestApp::start();
    let cases = six_years_ago(&app);
    let [mut archive, mut lead, mut clerk] = team(&app);
    assert_eq!(archive.path(), RETENTION, "who sees no case begins here");
    assert_eq!(archive.all("tbody tr").len(), 2);
    proposes(&mut archive, "2032-11-01");
    assert!(archive.text().contains("Jetzt muss eine zweite Person zustimmen."), "{}", archive.text());
    assert!(!archive.forms.iter().any(|form| form.action.ends_with("/approval")), "not by the same person");

    lead.open(RETENTION);
    assert!(lead.text().contains("Dem Archiv angeboten am 01.11.2032"), "{}", lead.text());
    lead.send("/approval");
    assert!(lead.text().contains("Gelöscht wird ab dem"), "{}", lead.text());
    // It stands at the case, where somebody knows of a lawsuit.
    clerk.open(&cases[0]);
    assert!(clerk.text().contains("Wird ab dem"), "{}", clerk.text());
    clerk.form_to("/hold").fill("reason", "Klage vor dem Sozialgericht");
    clerk.send("/hold");
    assert!(
        clerk.text().contains("Festgehalten: Dieser Fall darf nicht gelöscht werden."),
        "{}",
        clerk.text()
    );
    assert!(clerk.text().contains("Klage vor dem Sozialgericht") && !clerk.text().contains("Wird ab dem"));

    app.works.clock.advance(SignedDuration::from_hours(24 * 14));
    let works = app.works.clone();
    assert_eq!(app.run(async move { antrag::usecase::retention::sweep(&works).await.unwrap() }), 1);
    for (browser, login) in [(&mut lead, "lead"), (&mut clerk, "clerk")] {
        signs_in(browser, &format!("{login}@rosenfurt"), PASSWORD);
    }
    assert!(lead.open(RETENTION).text().contains("gelöscht 1, behalten 1"), "{}", lead.text());
    assert_eq!((clerk.open(&cases[0]).status(), clerk.open(&cases[1]).status()), (200, 404));
    assert!(
        lead.open(RETENTION).all("tbody tr").iter().any(|line| line.contains("darf nicht gelöscht werden"))
    );
    clerk.open(&cases[0]).send("/hold/end");
    assert!(lead.open(RETENTION).all("tbody tr").iter().any(|line| line.contains("kann gelöscht werden")));
}

#[test]
fn a_day_that_is_none_or_in_the_future_is_pointed_out() {
    let app = TestApp::start();
    six_years_ago(&app);
    let [mut archive, mut lead, _] = team(&app);
    for day in ["", "2099-01-01"] {
        proposes(&mut archive, day);
        assert_eq!(archive.status(), 422);
        assert!(archive.all(".errors").concat().contains("nicht in der Zukunft"), "{}", archive.text());
    }
    assert!(!lead.open(RETENTION).forms.iter().any(|form| form.action.starts_with(RETENTION)));
}

#[test]
fn a_proposal_can_be_given_up_and_made_again() {
    let app = TestApp::start();
    six_years_ago(&app);
    let [mut archive, mut lead, _] = team(&app);
    proposes(&mut archive, "2032-11-01");
    lead.open(RETENTION).send("/end");
    assert!(lead.text().contains("Der Vorschlag ist verworfen."), "{}", lead.text());
    proposes(&mut archive, "2032-11-02");
    assert!(archive.text().contains("Jetzt muss eine zweite Person zustimmen."), "{}", archive.text());
}
