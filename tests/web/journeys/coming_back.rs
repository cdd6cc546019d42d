//! Saving for later, and coming back with a code and a secret of one's own.

use antrag::store::db::Sql;
use jiff::SignedDuration;

use crate::support::{
    app::TestApp,
    browser::Browser,
    people::{Person, declares, sends},
};

const SECRET: &str = "Sonnenblume 7";

/// Somebody who has typed a name and goes.
fn leaves(app: &TestApp) -> Browser {
    let mut browser = app.browser();
    let mut person = Person::new("p01-single-parent", "de");
    person.begins(&mut browser);
    person.answers_page(&mut browser);
    browser.form().fill("applicant.family_name", "Çelik-Öztürk");
    browser.press("save");
    browser
}

fn saves(browser: &mut Browser) -> String {
    browser.form_to("/later").fill("secret", SECRET);
    browser.send("/later");
    let words = browser.all(".code__word");
    assert_eq!(words.len(), 5);
    words.join(" ")
}

fn comes_back<'a>(browser: &'a mut Browser, code: &str, secret: &str) -> &'a mut Browser {
    browser.open("/de/resume").form_to("/resume").fill("code", code).fill("secret", secret);
    browser.send("/resume")
}

#[test]
fn code_and_secret_open_the_draft_in_another_browser() {
    let app = TestApp::start();
    let mut browser = leaves(&app);
    assert_eq!(browser.heading(), app.words("de", "later-title"));
    let code = saves(&mut browser);

    let mut other = app.browser();
    // As people write it down: other capitals, commas, a line break.
    let typed = code.to_uppercase().replace(' ', ", ");
    comes_back(&mut other, &typed, SECRET);
    assert!(other.path().contains("/drafts/"), "{}", other.text());
    other.follow("/pages/applicant");
    assert_eq!(other.form().value("applicant.family_name"), Some("Çelik-Öztürk"));
    // The first browser still has it too.
    browser.open(other.path());
    assert_eq!(browser.status(), 200);
}

#[test]
fn a_short_secret_is_not_taken_and_the_page_says_why() {
    let app = TestApp::start();
    let mut browser = app.browser();
    Person::new("p01-single-parent", "de").begins(&mut browser);
    browser.press("save");
    browser.form_to("/later").fill("secret", "kurz");
    browser.send("/later");
    assert_eq!(browser.status(), 422);
    assert_eq!(browser.errors(), ["secret"]);
}

#[test]
fn wrong_secrets_are_counted_until_the_code_rests() {
    let app = TestApp::start();
    let mut browser = app.browser();
    Person::new("p01-single-parent", "de").begins(&mut browser);
    browser.press("save");
    let code = saves(&mut browser);

    let mut other = app.browser();
    for _ in 0..4 {
        comes_back(&mut other, &code, "Sonnenblume 8");
        assert_eq!(other.status(), 422);
        assert!(other.text().contains(&app.words("de", "resume-wrong")));
        assert_eq!(
            other.form_to("/resume").value("code"),
            Some(code.as_str()),
            "the code is not typed twice"
        );
        assert_eq!(other.form_to("/resume").value("secret"), Some(""), "the secret is");
    }
    comes_back(&mut other, &code, "Sonnenblume 8");
    assert_eq!(other.status(), 429);
    // Now even the right one has to wait, from whatever browser.
    comes_back(&mut app.browser(), &code, SECRET);
    let mut third = app.browser();
    assert_eq!(comes_back(&mut third, &code, SECRET).status(), 429);
    assert!(third.text().contains(&app.words("de", "resume-locked")));
    app.pass(SignedDuration::from_mins(16));
    assert!(comes_back(&mut third, &code, SECRET).path().contains("/drafts/"));
    // And the counting begins anew.
    let mut fourth = app.browser();
    assert_eq!(comes_back(&mut fourth, &code, "Sonnenblume 8").status(), 422);
}

#[test]
fn a_new_code_ends_the_old_one() {
    let app = TestApp::start();
    let mut browser = app.browser();
    Person::new("p01-single-parent", "de").begins(&mut browser);
    let draft = browser.path().split("/pages/").next().unwrap().to_owned();
    browser.open(&format!("{draft}/later"));
    let old = saves(&mut browser);
    browser.open(&format!("{draft}/later"));
    let new = saves(&mut browser);
    let mut other = app.browser();
    assert_eq!(comes_back(&mut other, &old, SECRET).status(), 422);
    assert!(comes_back(&mut other, &new, SECRET).path().contains("/drafts/"));
}

#[test]
fn the_code_leads_to_the_application_after_it_was_sent() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    declares(&mut browser);
    let number = sends(&mut browser);
    browser.follow("/later");
    let code = saves(&mut browser);
    let mut other = app.browser();
    comes_back(&mut other, &code, SECRET);
    assert!(other.path().contains("/applications/") && other.text().contains(&number), "{}", other.path());
}

#[test]
fn the_code_of_a_draft_that_has_expired_says_so_and_leads_to_a_new_one() {
    let app = TestApp::start();
    let mut browser = app.browser();
    let mut person = Person::new("p01-single-parent", "de");
    person.begins(&mut browser);
    app.pass(SignedDuration::from_hours(20 * 24));
    person.answers_page(&mut browser);
    browser.press("save");
    let code = saves(&mut browser);
    app.pass(SignedDuration::from_hours(29 * 24));
    assert!(comes_back(&mut app.browser(), &code, SECRET).path().contains("/drafts/"), "not yet");
    app.pass(SignedDuration::from_hours(2 * 24));
    let rows = app.rows();
    for lang in ["de", "en"] {
        let mut other = app.browser();
        let mut tries = |secret| {
            other.open(&format!("/{lang}/resume"));
            other.form_to("/resume").fill("code", &code).fill("secret", secret);
            other.send("/resume");
            (other.status(), other.all("#page-errors h2").concat())
        };
        assert_eq!(tries("Sonnenblume 8"), (422, app.words(lang, "resume-wrong")), "only its owner is told");
        assert_eq!(tries(SECRET), (410, app.words(lang, "resume-expired")));
        assert!(other.all("#page-errors p").concat().contains("30"), "{}", other.text());
        assert!(!other.cookies.contains_key("antrag"));
        other.follow("/rosenfurt/bildung-und-teilhabe");
        assert_eq!((other.status(), other.lang().as_str()), (200, lang));
        other.send("/drafts");
        assert!(other.path().ends_with("/pages/basis"), "{}", other.path());
    }
    let begun = app.rows()["drafts"] - rows["drafts"];
    assert_eq!((begun, app.rows()["draft_pages"]), (2, rows["draft_pages"]));
}

#[test]
fn ending_the_visit_leaves_nothing_in_the_browser() {
    let app = TestApp::start();
    let mut browser = app.browser();
    Person::new("p01-single-parent", "de").begins(&mut browser);
    let page = browser.path().to_owned();
    browser.press("save");
    saves(&mut browser);
    browser.send("/end");
    assert_eq!((browser.path(), browser.cookies.len()), ("/de/end", 0));
    assert_eq!(browser.open(&page).status(), 410);
}

#[test]
fn the_page_of_a_service_leads_back_to_what_this_browser_has_begun() {
    const SERVICE: &str = "/de/rosenfurt/bildung-und-teilhabe";
    let app = TestApp::start();
    let mut browser = app.browser();
    let mut person = Person::new("p01-single-parent", "de");
    person.begins(&mut browser);
    let draft = browser.path().split("/pages/").next().unwrap().to_owned();
    browser.open(SERVICE).follow(&draft);
    assert_eq!(browser.path(), draft);

    let mut stranger = app.browser();
    assert!(!stranger.open(SERVICE).links().contains(&draft));
    browser.open(&format!("{draft}/later"));
    let code = saves(&mut browser);
    comes_back(&mut stranger, &code, SECRET);
    assert!(stranger.open(SERVICE).links().contains(&draft));

    app.pass(SignedDuration::from_hours(24 * 365));
    assert!(!browser.open(SERVICE).links().contains(&draft), "an expired draft leads nowhere");
}

#[test]
fn the_code_comes_by_mail_with_a_link_that_uses_nothing_up() {
    let app = TestApp::start();
    let mut browser = leaves(&app);
    browser.form_to("/later").fill("secret", SECRET).fill("email", "aylin@");
    browser.send("/later");
    assert_eq!((browser.status(), browser.errors()), (422, vec!["email".to_owned()]));
    assert_eq!(browser.form_to("/later").value("email"), Some("aylin@"), "what was typed stays");
    browser.form_to("/later").fill("secret", SECRET).fill("email", "aylin@example.org");
    browser.send("/later");
    let code = browser.all(".code__word").join(" ");
    assert!(browser.text().contains("aylin@example.org"), "{}", browser.text());
    app.work();
    // As mail programs put it together again.
    let whole = |mail: String| mail.replace("=\r\n", "").replace("=3D", "=");
    let mails: Vec<String> = app.mails().into_iter().map(whole).collect();
    let [mail] = mails.try_into().unwrap_or_else(|mails| panic!("{mails:?}"));
    assert!(mail.contains(&code) && !mail.contains(SECRET) && !mail.contains("Bildung"), "{mail}");
    // It waits nowhere any more.
    assert_eq!(app.number(Sql::new("SELECT COUNT(*) FROM drafts WHERE resume_letter IS NOT NULL")), 0);

    let link = mail.split_whitespace().find_map(|word| word.find("/de/resume?code=").map(|at| &word[at..]));
    let link = link.unwrap_or_else(|| panic!("{mail}")).to_owned();
    let mut other = app.browser();
    // A program looks at the link before the person does, twice.
    for _ in 0..2 {
        let mut robot = app.browser();
        robot.open(&link);
        assert_eq!(robot.status(), 200);
        assert!(robot.open(browser.path().trim_end_matches("/later")).status() == 410, "{}", robot.text());
    }
    other.open(&link);
    assert_eq!(other.form_to("/resume").value("code"), Some(code.as_str()));
    other.form_to("/resume").fill("secret", "falsch und lang");
    other.send("/resume");
    assert_eq!(other.status(), 422, "the mail alone opens nothing");
    other.form_to("/resume").fill("secret", SECRET);
    other.send("/resume");
    assert!(other.path().contains("/drafts/"), "{}", other.text());
    // The same link works again, on the next device.
    let mut third = app.browser();
    third.open(&link).form_to("/resume").fill("secret", SECRET);
    third.send("/resume");
    assert!(third.path().contains("/drafts/"), "{}", third.text());
}
