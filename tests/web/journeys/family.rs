//! From the postcode to the receipt.

use mail_parser::MessageParser;

use crate::support::{
    app::TestApp,
    browser::Browser,
    http::Request,
    people::{PDF, Person, adds_file, declares, number, sends, sends_later},
};

/// What P01 wrote and no message may tell.
const ANSWERS: [&str; 8] =
    ["Ayşe", "Öztürk", "Deniz", "Karate", "Planetarium", "Gärtnerstraße", "3920001", "DE93"];

#[test]
fn a_family_comes_from_the_postcode_to_a_sealed_receipt_in_german() {
    comes_to_a_receipt("de", "de-DE,de;q=0.9", "24. November 2026");
}

#[test]
fn a_family_comes_from_the_postcode_to_a_sealed_receipt_in_english() {
    comes_to_a_receipt("en", "en-GB,en;q=0.9,de;q=0.5", "24 November 2026");
}

fn comes_to_a_receipt(lang: &str, accepts: &str, day: &str) {
    let app = TestApp::start();
    let mut browser = app.browser();
    finds_the_office(&mut browser, lang, accepts);
    let mut person = Person::new("p01-single-parent", lang);
    browser.send("/drafts");
    person.answers_all(&mut browser);

    adds_file(&mut browser, &["trip_letter"], "Brief der Schule.pdf", PDF);
    sends_later(&mut browser, &["lunch_contract"]);
    declares(&mut browser);
    let review = browser.text();
    for answer in ["Ayşe Gül", "Deniz Efe", "Karate-Verein Rosenfurt", "Planetarium", "18,00", "DE93 9999"]
    {
        assert!(review.contains(answer), "the review lacks {answer}");
    }

    browser.send("/submission");
    assert_eq!(browser.heading(), app.words(lang, "incomplete-title"));
    browser.send("/submission");
    assert_eq!(browser.heading(), app.words(lang, "sent-title"));
    assert_eq!(browser.lang(), lang);
    let number = number(&browser);
    assert!(browser.text().contains(day), "{}", browser.text());
    assert!(browser.text().contains("10:00"), "the hour is that of the office: {}", browser.text());

    // The receipt waits for nobody's queue, and is the same afterwards.
    let at_once = fetches_the_receipt(&mut browser, &number);
    app.work();
    reads_the_message(&app, &mut browser, lang, &number);
    let receipt = fetches_the_receipt(&mut browser, &number);
    assert_eq!(receipt, at_once);
    is_verified(&app, lang, &receipt, &number);
}

fn finds_the_office(browser: &mut Browser, lang: &str, accepts: &str) {
    browser.go(Request::get("/").with("accept-language", accepts)).unwrap();
    assert_eq!(browser.path(), format!("/{lang}"));
    browser.form_to(&format!("/{lang}")).fill("place", "66601");
    browser.send(&format!("/{lang}"));
    assert_eq!(browser.all("section[role=status] .card__link"), ["Stadt Rosenfurt"]);
    browser.follow("/rosenfurt").follow("/bildung-und-teilhabe");
    assert_eq!(browser.lang(), lang);
}

/// One message, that something has arrived; as text and as HTML, and with nothing of what was written.
fn reads_the_message(app: &TestApp, browser: &mut Browser, lang: &str, number: &str) {
    let mails = app.mails();
    assert_eq!(mails.len(), 1);
    let mail = MessageParser::default().parse(mails[0].as_bytes()).unwrap();
    assert_eq!(mail.subject(), Some(app.words(lang, "mail-arrived-subject").as_str()));
    assert_eq!(mail.to().unwrap().first().unwrap().address(), Some("ayse.test@example.org"));
    let (text, html) = (mail.body_text(0).unwrap(), mail.body_html(0).unwrap());
    assert!(text.contains(number) && html.contains(number), "{text}\n{html}");
    let words = mails[0].clone() + &text + &html;
    for answer in ANSWERS {
        assert!(!words.contains(answer), "the message tells {answer}");
    }
    let link = text.split_whitespace().find(|word| word.starts_with("http")).unwrap();
    browser.open(link.strip_prefix(&app.base).unwrap());
    assert!(browser.path().contains("/applications/"), "{}", browser.heading());
}

fn fetches_the_receipt(browser: &mut Browser, number: &str) -> Vec<u8> {
    let status = browser.path().to_owned();
    browser.follow("/receipt.pdf");
    let answer = browser.answer.clone();
    assert_eq!(answer.header("content-type"), Some("application/pdf"));
    let named = answer.header("content-disposition").unwrap();
    assert!(named.starts_with("attachment") && named.contains(number), "{named}");
    assert!(answer.body.starts_with(b"%PDF-1."));
    browser.open(&status);
    answer.body
}

/// Anybody can check the receipt, and learns no name.
fn is_verified(app: &TestApp, lang: &str, receipt: &[u8], number: &str) {
    let verdict = |bytes: &[u8]| {
        let mut stranger = app.browser();
        stranger.open(&format!("/{lang}/verify")).form_to("/verify").file("bestaetigung.pdf", bytes);
        stranger.send("/verify");
        (stranger.all("#verdict-title").concat(), stranger.text())
    };
    let (title, text) = verdict(receipt);
    assert_eq!(title, app.words(lang, "verify-genuine"));
    assert!(text.contains(number) && text.contains("Stadt Rosenfurt"), "{text}");
    for answer in ANSWERS {
        assert!(!text.contains(answer), "the check tells {answer}");
    }
    for place in [20, receipt.len() / 4, receipt.len() / 2] {
        let mut changed = receipt.to_vec();
        changed[place] ^= 1;
        assert_eq!(verdict(&changed).0, app.words(lang, "verify-changed"), "byte {place}");
    }
    assert_eq!(verdict(PDF).0, app.words(lang, "verify-not-a-receipt"));

    let mut stranger = app.browser();
    stranger.open(&format!("/verify?number={number}"));
    assert_eq!(stranger.all("#verdict-title"), [app.words("de", "verify-known")]);
}

#[test]
fn going_back_and_forth_changes_nothing_and_what_was_typed_stays() {
    let app = TestApp::start();
    let mut browser = app.browser();
    let mut person = Person::new("p01-single-parent", "de");
    person.begins(&mut browser);
    person.answers_page(&mut browser);
    // Half of a page is typed; then one goes back, forth, to the overview, and comes again.
    browser.form().fill("applicant.family_name", "Çelik-Öztürk").fill("applicant.date_of_birth.d", "31");
    let here = browser.path().to_owned();
    browser.press("back");
    assert!(browser.path().ends_with("/pages/basis"));
    assert_eq!(browser.form().value("basis"), Some("applied"));
    browser.press("next");
    assert_eq!(browser.path(), here);
    assert_eq!(browser.form().value("applicant.family_name"), Some("Çelik-Öztürk"));
    assert_eq!(browser.form().value("applicant.date_of_birth.d"), Some("31"));
    browser.press("overview");
    assert!(!browser.links().iter().any(|link| link.ends_with("/review")), "nobody may send this yet");
    browser.follow("/pages/applicant");
    assert_eq!(browser.form().value("applicant.date_of_birth.d"), Some("31"));
}

#[test]
fn who_goes_too_far_is_led_to_the_first_open_page() {
    let app = TestApp::start();
    let mut browser = app.browser();
    let mut person = Person::new("p01-single-parent", "de");
    person.begins(&mut browser);
    person.answers_page(&mut browser);
    let draft = browser.path().split("/pages/").next().unwrap().to_owned();
    for far in ["pages/payout", "pages/children", "evidence", "declarations", "review"] {
        browser.open(&format!("{draft}/{far}"));
        assert!(browser.path().ends_with("/pages/applicant"), "{far} leads to {}", browser.path());
    }
}

#[test]
fn the_review_leads_to_each_page_and_back_with_the_change() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    declares(&mut browser);
    let review = browser.path().to_owned();
    let changes: Vec<String> =
        browser.links().into_iter().filter(|link| link.ends_with("?from=review")).collect();
    assert!(changes.len() >= 10, "{changes:?}");
    for change in &changes {
        browser.open(change);
        assert_eq!(browser.status(), 200, "{change}");
        browser.press("next");
        assert_eq!(browser.path(), review, "from {change}");
    }
    let address = changes.iter().find(|link| link.contains("/pages/address")).unwrap();
    browser.open(address).form().fill("address.house_no", "7b");
    browser.press("next");
    assert_eq!(browser.path(), review);
    assert!(browser.text().contains("7b") && !browser.text().contains("7a"));
}

#[test]
fn an_answer_that_was_left_open_is_named_once_more_after_sending() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    declares(&mut browser);
    browser.follow("/pages/applicant?from=review").form().fill("applicant.date_of_birth.y", "");
    for part in ["d", "m"] {
        browser.form().fill(&format!("applicant.date_of_birth.{part}"), "");
    }
    browser.press("next");
    browser.press("without");
    assert!(browser.path().ends_with("/review"), "{}", browser.address);
    sends(&mut browser);
    let open = browser.all("section[aria-labelledby=missing-title] li").join(" ");
    assert!(open.contains("Geburtsdatum"), "{open}");
    assert!(!browser.text().contains("nichts weiter"), "{}", browser.text());
}

#[test]
fn every_example_can_be_applied_for_by_pages_alone() {
    let app = TestApp::start();
    for (example, lang) in [
        ("fast-lodge", "de"),
        ("p02-leap-day-twins", "en"),
        ("p06-two-homes", "de"),
        ("p07-tutoring", "en"),
        ("p09-unaccompanied-minor", "de"),
        ("p10-address-block", "de"),
        ("young-adults", "en"),
        ("guardian", "de"),
        ("several-benefits", "de"),
        ("own-check", "de"),
        ("only-the-children", "en"),
    ] {
        let mut browser = app.browser();
        let number = Person::new(example, lang).applies(&mut browser);
        assert!(number.starts_with("RF-26-"), "{example}: {number}");
    }
}
