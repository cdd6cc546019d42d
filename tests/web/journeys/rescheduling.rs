//! Another day on which a case is due, with its reason.

use crate::support::{
    app::TestApp,
    people::{example, sent},
};

#[test]
fn another_day_needs_a_reason_and_counts_in_the_inbox() {
    let app = TestApp::start();
    let (mut family, mut clerk) = sent(&app, example("p01-single-parent"), "de");
    let case = clerk.path().to_owned();

    let today = app.works.clock.today();
    let [yesterday, soon, too_late] =
        [-1, 3, 400].map(|days| today.saturating_add(jiff::Span::new().days(days)));
    let [day, why] = ["due-until", "due-reason"];
    for (until, reason, wrong) in [
        (yesterday, "Kur", &[day][..]),
        (too_late, "Kur", &[day]),
        (soon, "  ", &[why]),
        (yesterday, "", &[day, why]),
    ] {
        clerk.open(&case).form_to("/due").fill("until", &until.to_string()).fill("reason", reason);
        clerk.send("/due");
        assert_eq!(clerk.status(), 422, "{until} {reason}");
        assert_eq!(clerk.form_to("/due").value("until"), Some(until.to_string().as_str()));
        assert_eq!(clerk.errors(), wrong);
    }
    clerk
        .open(&case)
        .form_to("/due")
        .fill("until", &soon.to_string())
        .fill("reason", "Die Fahrt ist früher.");
    clerk.send("/due");
    let day = soon.strftime("%d.%m.%Y").to_string();
    assert!(clerk.text().contains(&format!("auf den {day}: Die Fahrt ist früher.")), "{}", clerk.text());
    clerk.open("/office/cases?view=due");
    assert!(clerk.text().contains(&day), "{}", clerk.text());
    let status = family.path().split('?').next().unwrap().to_owned();
    assert!(!family.open(&status).text().contains("Die Fahrt ist früher."), "the reason is for the office");
}
