//! The day that counts: rules of domain A0.12 that belong to no single form. AD1 (the wrong office) stands in `forwarding`, AD2 and
//! AD4 in `informal`; AD5 to AD12 and AD14 are examples of the forms, AD15 to AD17 tests of dates.

use jiff::SignedDuration;

use crate::support::{
    app::{PASSWORD, TestApp},
    people::{clerk, example, sends, sent, signs_in},
};

/// AD3, § 19 SGB X: an application in another language counts from its day.
#[test]
fn ad3_what_is_written_in_arabic_counts_from_its_day() {
    let app = TestApp::start();
    let mut family = app.browser();
    family.open("/ar/rosenfurt/wohngeld").send("/informal");
    family.form().fill("applicant.given_names", "Ayşe").fill("applicant.family_name", "Test");
    family.form().fill("contact.email", "ayse.test@example.org").fill("wish.what", "الإيجار متأخر");
    family.press("next");
    sends(&mut family);
    let status = family.path().to_owned();
    app.pass(SignedDuration::from_hours(24 * 9));
    let mut clerk = clerk(&app, "rosenfurt");
    let case = clerk.case_links().remove(0);
    clerk.open(&case);
    for words in ["24.11.2026", "01.11.2026", "الإيجار متأخر", "Sprache: Arabisch"] {
        assert!(clerk.text().contains(words), "{words}: {}", clerk.text());
    }
    // A translation that follows changes nothing about the day.
    clerk.send("/assignment").form_to("/messages").fill("message", "Bitte auf Deutsch.");
    clerk.send("/messages");
    family.open(&status).form_to("/messages").fill("message", "Die Miete ist im Rückstand.");
    family.send("/messages");
    assert!(family.text().contains("24.11.2026"), "{}", family.text());
    clerk.open(&case);
    for words in ["24.11.2026", "01.11.2026", "Die Miete ist im Rückstand."] {
        assert!(clerk.text().contains(words), "{words}");
    }
}

/// AD13, § 28 SGB X: whoever was refused learns at once that another application counts from the day of the first.
#[test]
fn ad13_a_refusal_says_from_which_day_another_application_counts() {
    let app = TestApp::start();
    let (mut family, mut clerk) = sent(&app, example("p01-single-parent"), "de");
    let (status, case) = (family.path().to_owned(), clerk.path().to_owned());
    app.pass(SignedDuration::from_hours(24 * 20));
    signs_in(&mut clerk, "jana@rosenfurt", PASSWORD);
    clerk.open(&case);
    let title = app.words("de", "refused-title");
    assert!(!family.open(&status).text().contains(&title));
    clerk.form_to("/a1/lunch").choose("outcome", &["refused"]).fill("reason", "Kein Anspruch.");
    clerk.send("/a1/lunch");
    family.open(&status);
    let said = family.all("[aria-labelledby=refused-title]").concat();
    assert!(
        said.contains(&title) && said.contains("24. November 2026") && said.contains("§ 28 SGB X"),
        "{said}"
    );
    assert!(family.links().iter().any(|link| link == "/de/rosenfurt/precheck"));
}
