//! The benefit finder as somebody meets it who has nothing but a browser: from the postcode to the application.

use antrag::form::answers::Giver;

use crate::support::{app::TestApp, browser::Browser, http::Request, people::sends};

/// Where the finder of Rosenfurt is.
const FINDER: &str = "/de/rosenfurt/precheck";

/// Adds a person to the household, and comes back to the list.
fn adds(browser: &mut Browser, name: &str, relation: &str, born: &str) {
    browser.press("add:persons").form().fill("name", name).fill("relation", relation).date("birth", born);
    browser.press("next");
}

/// A mother with two children says who lives there.
fn tells_who_lives_there(browser: &mut Browser) {
    browser.open("/de/precheck").form_to("/de/precheck").fill("place", "66601");
    browser.send("/de/precheck");
    assert_eq!(browser.path(), FINDER, "the only authority at this postcode");
    browser.send(FINDER);
    browser.form().date("me.birth", "12.4.1993");
    adds(browser, "Deniz", "child", "3.9.2018");
    adds(browser, "Elif", "child", "30.6.2021");
    browser.press("next");
}

/// And everything else, as the first of the invented households does.
fn answers_the_rest(browser: &mut Browser) {
    browser.form().fill("stay", "german");
    browser.press("next").form().choose("receive", &["none"]);
    browser.press("next").form().fill("me.work", "yes").choose("me.health", &["none"]);
    browser
        .press("next")
        .form()
        .fill("me.gross", "1480")
        .fill("me.net", "1190")
        .choose("me.other_kinds", &["none"]);
    browser.press("next");
    for (parent, place) in [("elsewhere", "school"), ("unclear", "daycare")] {
        browser.form().fill("shared_child", "always").fill("other_parent", parent);
        browser.form().fill("child_benefit", "full").fill("place", place);
        // Without a script, the question about maintenance comes with the answer before it.
        browser.press("next").form().fill("support", "0");
        if browser.form().has("fee") {
            browser.form().fill("fee", "0");
        }
        browser.press("next");
    }
    browser.form().fill("home.kind", "rent");
    browser
        .press("next")
        .form()
        .fill("home.cold", "620")
        .fill("home.ancillary", "140")
        .fill("home.heating", "120");
    browser.press("next");
    assert!(browser.text().contains("20.000 €"), "the limit of this household: {}", browser.text());
    browser.form().fill("assets", "no");
    browser.press("next").form().choose("needs", &["rent"]);
    browser.press("next");
}

#[test]
fn a_household_finds_its_benefits_and_nothing_is_stored() {
    let app = TestApp::start();
    let before = app.rows();
    let mut browser = app.browser();
    tells_who_lives_there(&mut browser);
    answers_the_rest(&mut browser);
    assert_eq!(browser.heading(), app.words("de", "precheck-result-title"));
    let text = browser.text();
    for amount in ["etwa 526 €", "etwa 357 €", "etwa 554 €", "535 €"] {
        assert!(text.contains(amount), "{amount} is not in {text}");
    }
    let places: Vec<Option<usize>> = ["likely", "maybe"]
        .iter()
        .map(|level| text.find(&app.words("de", &format!("precheck-level-{level}"))))
        .collect();
    assert!(places[0].is_some() && places[0] < places[1], "the likeliest first");
    assert!(
        text.contains("§ 1 Abs. 3 UhVorschG") && text.contains("Meist besser: Kinderzuschlag und Wohngeld.")
    );
    assert_eq!(browser.path(), FINDER, "no answer stands in an address");
    assert_eq!(browser.answer.header("cache-control"), Some("no-store"));
    assert!(browser.cookies.is_empty(), "no cookie keeps anything");
    assert_eq!(app.rows(), before, "nothing is stored");
    browser.press_words(&app.words("de", "precheck-end-button"));
    assert_eq!(browser.path(), "/de");
}

#[test]
fn answers_come_along_through_back_and_other_languages() {
    let app = TestApp::start();
    let mut browser = app.browser();
    tells_who_lives_there(&mut browser);
    // The page of a moment ago, as the browser still has it.
    let remembered = browser.page.clone();
    browser.form().fill("stay", "german");
    browser.press("lang:en");
    assert_eq!((browser.path(), &*browser.lang()), ("/en/rosenfurt/precheck", "en"));
    assert_eq!(browser.form().value("stay"), Some("german"), "what was typed came along");
    browser.press("back");
    assert_eq!(browser.form().value("me.birth.y"), Some("1993"));
    assert!(browser.text().contains("Deniz") && browser.text().contains("Elif"));
    browser.press("next");
    assert_eq!(browser.form().value("stay"), Some("german"));
    browser.page = remembered;
    browser.form().fill("stay", "eu");
    browser.press("next").form().fill("since.y", "2020");
    browser.form().fill("since.m", "5");
    browser.press("next");
    assert!(browser.text().contains("Leistungen bisher"), "{}", browser.text());
}

#[test]
fn rows_can_go_and_what_is_wrong_is_said() {
    let app = TestApp::start();
    let mut browser = app.browser();
    tells_who_lives_there(&mut browser);
    browser.press("back");
    let removes: Vec<String> = browser.ways().into_iter().filter(|go| go.starts_with("remove:")).collect();
    assert_eq!(removes.len(), 2);
    browser.press(&removes[0]);
    assert!(!browser.text().contains("Deniz") && browser.text().contains("Elif"));
    browser.form().fill("me.birth.y", "1893");
    browser.press("next");
    assert_eq!(browser.status(), 422);
    assert_eq!(browser.errors().len(), 1, "{:?}", browser.errors());
    assert_eq!(browser.form().value("me.birth.y"), Some("1893"), "nothing is lost by being wrong");
}

#[test]
fn an_open_question_leads_to_where_it_is_asked() {
    let app = TestApp::start();
    let mut browser = app.browser();
    tells_who_lives_there(&mut browser);
    answers_the_rest(&mut browser);
    // All the way back to the home, whose rent nobody remembers.
    browser.press("back").press("back").press("back");
    browser.form().fill("home.cold", "").tick("home.cold.unknown", true);
    browser.press("next");
    assert_eq!(
        browser.heading(),
        app.words("de", "precheck-result-title"),
        "one is back where one came from"
    );
    browser.press("page:home");
    assert!(browser.form().has("home.cold"), "{}", browser.text());
    assert_eq!(browser.form().value("home.heating"), Some("120"));
}

#[test]
fn an_application_begins_with_the_answers_and_says_so() {
    let app = TestApp::start();
    let mut browser = app.browser();
    tells_who_lives_there(&mut browser);
    answers_the_rest(&mut browser);
    browser.press_words(&app.words("de", "precheck-apply"));
    assert!(browser.path().contains("/drafts/"), "{}", browser.path());
    let text = browser.text();
    assert!(text.contains(&app.words("de", "notice-carried")), "{text}");
    assert!(text.contains("Geburtsdatum"), "it says which: {text}");
    assert!(browser.path().ends_with("/pages/applicant"), "{}", browser.path());
    assert_eq!(browser.form().value("applicant.date_of_birth.y"), Some("1993"));
    assert_eq!(browser.all("[id='applicant.date_of_birth-carried']").len(), 1, "{}", browser.text());
    assert_eq!(Giver::CarriedOver.key(), "carried-over");
}

#[test]
fn the_date_is_fixed_first_and_the_answers_wait_in_what_follows() {
    let app = TestApp::start();
    let mut browser = app.browser();
    tells_who_lives_there(&mut browser);
    answers_the_rest(&mut browser);
    browser.press_words(&app.words("de", "service-secure"));
    assert!(browser.path().ends_with("/pages/wish"), "{}", browser.path());
    assert_eq!(browser.form().value("applicant.date_of_birth.y"), Some("1993"));
    browser.form().fill("applicant.given_names", "Ayşe").fill("applicant.family_name", "Test");
    browser.form().fill("contact.email", "ayse.test@example.org");
    browser.press("next");
    sends(&mut browser);
    let links = browser.links();
    let next = links.into_iter().find(|link| link.contains("/drafts/")).unwrap();
    browser.open(&format!("{next}/pages/applicant"));
    assert_eq!(browser.form().value("applicant.date_of_birth.y"), Some("1993"));
    app.work();
}

#[test]
fn what_nobody_could_have_answered_does_no_harm() {
    let app = TestApp::start();
    let mut browser = app.browser();
    let before = app.rows();
    for (answers, status) in [
        ("{", 400),
        ("{\"household\":{\"x\":1}}", 400),
        (&*"9".repeat(70_000), 413),
        ("{\"nowhere/../x\":{\"a\":{\"y\":\"z\"},\"p\":true}}", 200),
    ] {
        let fields = [("page-answers", answers), ("page-at", "result"), ("page-go", "next")];
        browser.go(browser.as_own_page(Request::form(FINDER, &fields))).unwrap();
        assert_eq!(browser.status(), status, "{}", &answers[..answers.len().min(60)]);
    }
    for at in ["nowhere", "child/k3", "household/../x"] {
        browser.go(browser.as_own_page(Request::form(FINDER, &[("page-at", at)]))).unwrap();
        assert_eq!(browser.status(), 400, "{at}");
    }
    assert_eq!(app.rows(), before);
}

#[test]
fn a_postcode_that_nobody_serves_says_so() {
    let app = TestApp::start();
    let mut browser = app.browser();
    browser.open("/en/precheck").form_to("/en/precheck").fill("place", "01067");
    browser.send("/en/precheck");
    assert!(browser.text().contains("01067"), "{}", browser.text());
    browser.open("/de/rosenfurt").follow("/precheck");
    assert_eq!(browser.path(), FINDER);
}
