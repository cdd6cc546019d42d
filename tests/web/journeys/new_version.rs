//! A new version of a form while somebody fills in the old one: offered, shown before, done when it is wanted.

use std::fs;

use antrag::store::db::Sql;

use crate::support::{
    app::TestApp,
    browser::Browser,
    folder::Folder,
    people::{SERVICE, declares, sends},
};

/// Definitions in which a question has another name, one is new, an option is gone, and one is on another page.
fn revised() -> Folder {
    let form: &[(&str, &str)] = &[
        // In two languages, so that a new text needs one translation.
        ("languages: [de, de-simple, en, uk, ar, tr, ru]\n", "languages: [de, en]\n"),
        ("title: Ihre Leistung\n", "title: Was Sie bekommen\n"),
        ("- field: applied_for\n", "- field: asked_for\n"),
        ("          - {code: first, label: \"Ja, es ist der erste\"}\n", ""),
        (
            "      - field: first\n",
            "      - {field: since, kind: date, label: Seit wann warten Sie?, required: yes}\n      - field: first\n",
        ),
    ];
    let english: &[(&str, &str)] = &[
        (
            "field-applied_for =\n",
            "field-since =\n    .label = Since when have you been waiting?\nfield-asked_for =\n",
        ),
        ("option-applied_for-sgb2 =", "option-asked_for-sgb2 ="),
        ("option-applied_for-sgb12 =", "option-asked_for-sgb12 ="),
        ("option-applied_for-asylblg =", "option-asked_for-asylblg ="),
        ("option-applied_for-wohngeld =", "option-asked_for-wohngeld ="),
        ("option-applied_for-kiz =", "option-asked_for-kiz ="),
        ("option-first-first =\n    .label = Yes, it is the first\n", ""),
    ];
    let folder = Folder::of_definitions(&[
        (&format!("forms/{SERVICE}/form.yaml"), form),
        (&format!("translations/en/forms/{SERVICE}.ftl"), english),
    ]);
    for tag in ["de-simple", "uk", "ar", "tr", "ru"] {
        let translation = folder.0.join(format!("translations/{tag}/forms/{SERVICE}.ftl"));
        fs::remove_file(translation).unwrap();
    }
    folder
}

/// Somebody with a draft of the version before, in a portal that has the revised one.
fn between_versions() -> (TestApp, Browser, String) {
    let app = TestApp::start();
    let browser = app.drafted("p01-single-parent", "de");
    let draft = browser.path().trim_end_matches("/evidence").to_owned();
    let app = app.start_again_with(revised().0.clone());
    let mut same = app.browser();
    same.cookies.clone_from(&browser.cookies);
    same.open(&draft);
    (app, same, draft)
}

/// What the page says below a heading.
fn below(browser: &Browser, id: &str) -> Vec<String> {
    browser.all(&format!("section[aria-labelledby={id}] li"))
}

#[test]
fn a_draft_goes_on_with_the_new_version_when_somebody_wants_it() {
    let (app, mut browser, draft) = between_versions();
    let pages = app.number(Sql::new("SELECT COUNT(*) FROM draft_pages"));
    browser.follow("/version");
    assert_eq!(browser.heading(), app.words("de", "version-title"));
    let report = |browser: &Browser| {
        (
            below(browser, "again"),
            below(browser, "needed"),
            below(browser, "not-asked"),
            below(browser, "papers"),
        )
    };
    let ahead = report(&browser);
    let list = |line: &str| vec![line.to_owned()];
    assert_eq!(ahead, (list("Erster Antrag"), list("Seit wann warten Sie?"), list("Beantragt"), vec![]));
    let kept = browser.all(".head p").pop().unwrap();
    assert!(kept.contains("Ihrer Angaben"), "{kept}");
    // Nothing has happened yet.
    browser.open(&format!("{draft}/pages/basis"));
    assert!(browser.form().has("applied_for") && browser.heading() == "Ihre Leistung");

    browser.open(&format!("{draft}/version")).send("/version");
    assert_eq!((browser.status(), browser.heading()), (200, app.words("de", "version-moved-title")));
    assert_eq!(report(&browser), ahead, "it has come as it was said");
    assert_eq!(browser.all(".head p").pop(), Some(kept));
    let now = app.number(Sql::new("SELECT COUNT(*) FROM draft_pages"));
    let aside = app.number(Sql::new("SELECT COUNT(*) FROM draft_pages WHERE page LIKE 'earlier.%'"));
    assert_eq!((aside, now), (pages, 2 * pages), "all pages are kept as they were");

    browser.follow("/pages/basis");
    assert_eq!(browser.heading(), "Was Sie bekommen");
    let form = browser.form();
    assert_eq!(form.value("basis"), Some("applied"));
    assert!(form.has("asked_for") && !form.has("applied_for"));
    form.date("since", "1.10.2026");
    form.fill("first", "renewal");
    browser.press("next");
    browser.open(&draft);
    assert!(!browser.links().iter().any(|link| link.ends_with("/version")), "it is the newest");
    for (page, name, value) in
        [("applicant", "applicant.family_name", "Çelik-Öztürk"), ("trips/a1/trips1", "cost", "18")]
    {
        browser.open(&format!("{draft}/pages/{page}"));
        assert_eq!(browser.form().value(name), Some(value));
    }
    browser.open(&format!("{draft}/evidence"));
    declares(&mut browser);
    sends(&mut browser);
    app.work();
}

#[test]
fn what_was_not_shown_is_not_done_and_twice_is_once() {
    let (app, mut browser, draft) = between_versions();
    let mut tab = browser.clone();
    let mut late = browser.clone();
    tab.open(&format!("{draft}/version"));
    late.open(&format!("{draft}/version"));
    browser.open(&format!("{draft}/pages/payout")).form().fill("remarks", "Ein Wort noch.");
    browser.press("overview");
    tab.send("/version");
    assert!(tab.text().contains(&app.words("de", "version-changed")), "{}", tab.text());
    assert_eq!(app.number(Sql::new("SELECT COUNT(*) FROM draft_pages WHERE page LIKE 'earlier.%'")), 0);

    tab.send("/version");
    assert_eq!(tab.heading(), app.words("de", "version-moved-title"));
    let rows = app.rows();
    late.send("/version");
    assert_eq!(late.heading(), app.words("de", "version-moved-title"));
    assert_eq!(app.rows(), rows);
    tab.open(&format!("{draft}/pages/basis")).form().date("since", "1.10.2026");
    tab.form().fill("first", "renewal");
    tab.press("next").open(&format!("{draft}/pages/payout"));
    assert_eq!(tab.form().value("remarks"), Some("Ein Wort noch."));
}

#[test]
fn who_stays_with_the_old_version_can_send_it() {
    let (app, mut browser, draft) = between_versions();
    browser.follow("/version");
    browser.open(&draft).open(&format!("{draft}/evidence"));
    declares(&mut browser);
    sends(&mut browser);
    let digests =
        app.number(Sql::new("SELECT COUNT(*) FROM definitions WHERE form_id = 'bildung-und-teilhabe'"));
    assert_eq!(digests, 2, "both versions are kept");
    app.work();
}

#[test]
fn without_a_new_version_there_is_nothing_to_move_to() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    let draft = browser.path().trim_end_matches("/evidence").to_owned();
    assert!(!browser.open(&draft).links().iter().any(|link| link.ends_with("/version")));
    browser.open(&format!("{draft}/version"));
    assert_eq!(browser.path(), draft);
}
