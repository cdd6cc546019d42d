//! The record of who has read which case.

use antrag::{account::Role, usecase::access_record};
use jiff::SignedDuration;

use crate::support::{
    app::{PASSWORD, TestApp},
    browser::Browser,
    people::{declares, example, sends, sent, signed_in, signs_in},
};

const RECORD: &str = "/office/access-record";

/// The lines: when, who, what.
fn lines(browser: &mut Browser, query: &str) -> Vec<String> {
    browser.open(&format!("{RECORD}{query}")).all("tbody tr")
}

fn auditor(app: &TestApp) -> Browser {
    app.staff("rosenfurt", "auditor", "Ulrike Tannhäuser", &[Role::Auditor]);
    let mut browser = app.browser();
    signs_in(&mut browser, "auditor@rosenfurt", PASSWORD);
    browser
}

#[test]
fn an_auditor_sees_who_has_read_what_and_that_is_written_down_too() {
    let app = TestApp::start();
    let (_, mut clerk) = sent(&app, example("p01-single-parent"), "de");
    let mut auditor = auditor(&app);
    let number = clerk.all(".head__over").concat();
    let number = number.rsplit(' ').next().unwrap().to_owned();
    let case = clerk.path().to_owned();
    clerk.open(&case);
    let seen = lines(&mut auditor, "");
    assert!(seen[0].contains("Ulrike Tannhäuser") && seen[0].contains("Diese Zugriffe"), "{seen:?}");
    assert!(seen[1].contains("Jana Mehrtens") && seen[1].contains(&number), "{seen:?}");
    let before = seen.len();
    assert_eq!(lines(&mut auditor, "").len(), before + 1, "each look is a line");

    let of_case = lines(&mut auditor, &format!("?number={}", number.to_lowercase()));
    assert!(!of_case.is_empty() && of_case.iter().all(|line| line.contains(&number)), "{of_case:?}");
    assert!(lines(&mut auditor, "?number=nothing").is_empty());
    assert!(lines(&mut auditor, "?from=2026-11-25").is_empty());
    assert!(lines(&mut auditor, "?until=2026-11-23").is_empty());
    assert!(lines(&mut auditor, "?from=2026-11-24&until=2026-11-24").len() > before);
}

#[test]
fn older_lines_stand_on_further_pages_each_once() {
    let app = TestApp::start();
    let (_, mut clerk) = sent(&app, example("p01-single-parent"), "de");
    let case = clerk.path().to_owned();
    for _ in 0..access_record::PAGE {
        clerk.open(&case);
    }
    let mut auditor = auditor(&app);
    assert_eq!(lines(&mut auditor, "").len(), access_record::PAGE);
    let older = auditor.links().into_iter().find(|link| link.contains("before=")).unwrap();
    let rest = auditor.open(&older).all("tbody tr").len();
    // What the clerk has read, and one look at the record: the second look is newer than where this page begins.
    assert_eq!(access_record::PAGE + rest, access_record::PAGE + 3, "{rest}");
}

#[test]
fn protected_cases_have_no_number_for_who_may_not_see_them() {
    let app = TestApp::start();
    let mut family = app.drafted("p10-address-block", "de");
    declares(&mut family);
    let status = sends(&mut family);
    app.work();
    let number = crate::support::people::number(&family);
    let case = format!("/office/cases/{}", family.path().rsplit('/').next().unwrap());
    let mut lead = signed_in(&app, "rosenfurt", "lead", &[Role::TeamLead, Role::Protected]);
    assert_eq!(lead.open(&case).status(), 200, "{status}");
    let mut auditor = auditor(&app);
    let seen = lines(&mut auditor, "").concat();
    assert!(seen.contains("Ein geschützter Fall") && !seen.contains(&number), "{seen}");
}

#[test]
fn after_a_year_only_numbers_are_left() {
    let app = TestApp::start();
    let (_, mut clerk) = sent(&app, example("p01-single-parent"), "de");
    let case = clerk.path().to_owned();
    clerk.open(&case);
    let sweep = || {
        let works = app.works.clone();
        app.run(async move { access_record::sweep(&works).await.unwrap() });
    };
    app.pass(SignedDuration::from_hours(24 * 360));
    sweep();
    let mut auditor = auditor(&app);
    assert!(lines(&mut auditor, "").concat().contains("Jana Mehrtens"), "a year has not passed");
    app.pass(SignedDuration::from_hours(24 * 20));
    sweep();
    signs_in(&mut auditor, "auditor@rosenfurt", PASSWORD);
    let seen = lines(&mut auditor, "").concat();
    assert!(!seen.contains("Jana Mehrtens") && seen.contains("Ulrike Tannhäuser"), "{seen}");
    let counted = antrag::store::db::Sql::new("SELECT SUM(count) FROM access_totals WHERE month = '2026-11'");
    assert!(app.number(counted) >= 2);
}
