//! Answers that are wrong, long, strange or never asked for: kept as they were typed, and never in the way.

use crate::{
    support::{
        app::TestApp,
        form::{Control, Kind},
        http::Request,
        people::{Person, declares, sends},
    },
    world::World,
};

#[test]
fn a_wrong_date_comes_back_with_its_wrong_part_and_says_which() {
    let app = TestApp::start();
    let mut browser = app.browser();
    let mut person = Person::new("p01-single-parent", "en");
    person.begins(&mut browser);
    person.answers_page(&mut browser);
    person.fills(&mut browser);
    browser.form().date("applicant.date_of_birth", "31.2.1993");
    browser.press("next");
    assert_eq!(browser.status(), 422);
    assert_eq!(browser.errors(), ["applicant.date_of_birth"]);
    let form = browser.form();
    let parts = ["d", "m", "y"]
        .map(|part| form.value(&format!("applicant.date_of_birth.{part}")).unwrap().to_owned());
    assert_eq!(parts, ["31", "2", "1993"]);
    assert!(browser.all("title").concat().starts_with(&app.words("en", "title-error")));
}

#[test]
fn what_was_typed_comes_back_letter_by_letter_however_strange() {
    let app = TestApp::start();
    let mut browser = app.browser();
    let mut person = Person::new("p01-single-parent", "de");
    person.begins(&mut browser);
    person.answers_page(&mut browser);
    person.answers_page(&mut browser);
    for typed in [
        "<script>alert('x')</script>",
        "\"><img src=x onerror=alert(1)>",
        "{{ 7 * 7 }} {% raw %} ${7*7} %{7}",
        "' OR 1=1; DROP TABLE drafts; --",
        "\u{202e}gnp.exe \u{200f}",
        "👩‍👩‍👧‍👦 𝕄 \u{1f1e9}\u{1f1ea}",
        "  zwei  Leerzeichen  ",
        &"ä".repeat(20_000),
    ] {
        browser.form().fill("address.street", typed);
        browser.press("overview");
        browser.follow("/pages/address");
        assert_eq!(browser.form().value("address.street"), Some(typed));
        assert!(
            !browser.answer.text().contains("<script>alert") && !browser.answer.text().contains("<img src=x")
        );
    }
}

#[test]
fn control_characters_never_reach_the_receipt() {
    let app = TestApp::start();
    let mut browser = app.browser();
    let mut person = Person::new("fast-lodge", "de");
    person.begins(&mut browser);
    person.answers_all(&mut browser);
    let draft = browser.path().rsplit_once('/').unwrap().0.to_owned();
    browser
        .open(&format!("{draft}/pages/applicant"))
        .form()
        .fill("applicant.family_name", "Kr\0ü\u{7}g\u{1b}er");
    browser.press("next");
    // Either it is said to be wrong, or it is taken without them.
    if browser.status() == 422 {
        assert_eq!(browser.errors(), ["applicant.family_name"]);
        return;
    }
    browser.open(&format!("{draft}/declarations"));
    declares(&mut browser);
    assert!(browser.text().contains("Krüger"), "{}", browser.text());
    sends(&mut browser);
    app.work();
    browser.follow("/receipt.pdf");
    assert!(browser.answer.body.starts_with(b"%PDF"));
}

#[test]
fn options_that_are_not_offered_are_wrong_and_never_sent() {
    let world = World::new();
    let mut browser = world.family.clone();
    browser.open(&format!("{}/pages/basis", world.draft));
    let form = browser.form();
    let version = form.controls.iter().find(|control| control.name == "page-version").unwrap().value.clone();
    let fields = [
        ("page-version", version.as_str()),
        ("page-view", "other"),
        ("basis", "a million"),
        ("page-go", "next"),
    ];
    browser.go(browser.as_own_page(Request::form(&format!("{}/pages/basis", world.draft), &fields))).unwrap();
    assert_eq!(browser.status(), 422);
    assert_eq!(browser.errors(), ["basis"]);
    browser.open(&format!("{}/review", world.draft));
    assert!(!browser.actions().contains("/submission"), "what is wrong can't be sent");
}

#[test]
fn fields_that_the_page_does_not_ask_for_are_not_stored() {
    let world = World::new();
    let mut browser = world.family.clone();
    let page = format!("{}/pages/contact", world.draft);
    browser.open(&page);
    let before = browser.form().clone();
    let mut more = before.clone();
    for (name, value) in [
        ("applicant.family_name", "Somebody Else"),
        ("submitted_at", "1"),
        ("__proto__", "1"),
        ("children", "x"),
    ] {
        let (name, value) = (name.to_owned(), value.to_owned());
        more.controls.push(Control {
            name,
            value,
            kind: Kind::Hidden,
            on: false,
            options: vec![],
            files: vec![],
        });
    }
    browser.forms = vec![more];
    browser.press("overview");
    browser.open(&format!("{}/pages/applicant", world.draft));
    assert_eq!(browser.form().value("applicant.family_name"), Some("Çelik-Öztürk"));
    browser.open(&page);
    let button = before.buttons[0].clone();
    let plain = |fields: Vec<(String, String)>| {
        fields.into_iter().filter(|(name, _)| !name.starts_with("page-")).collect::<Vec<_>>()
    };
    assert_eq!(plain(browser.form().fields(&button)), plain(before.fields(&button)));
}
