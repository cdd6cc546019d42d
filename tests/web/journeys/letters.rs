//! Letters: written from templates, sealed, made available with consent or posted, and what becomes of each.

use antrag::{
    account::Role,
    mail::returned::Returned,
    usecase::{
        reach::{self, brought_back},
        verify_receipt::{Verified, verify_receipt},
    },
};
use jiff::SignedDuration;
use mail_parser::MessageParser;

use crate::support::{
    app::{PASSWORD, TestApp},
    browser::Browser,
    http::Request,
    people::{self, decides, example, sent, signed_in, signs_in},
};

/// The address that the family of the example gives.
const TO: &str = "ayse.test@example.org";

/// A family that reads its mails, and a clerk who has taken its case.
fn taken(lang: &str) -> (TestApp, Browser, Browser) {
    let app = TestApp::start();
    let (mut family, clerk) = sent(&app, example("p01-single-parent"), lang);
    app.work();
    let page = family.path().to_owned();
    confirms(&app, &mut family, &page, TO);
    assert!(family.text().contains(&app.words(lang, "notice-address-confirmed")), "{}", family.text());
    (app, family, clerk)
}

/// Types the code that a mail to the address has.
fn confirms(app: &TestApp, family: &mut Browser, status: &str, address: &str) {
    let case = status.rsplit('/').next().unwrap().parse().unwrap();
    let code = reach::code(&app.works, case, address);
    family.go(family.as_own_page(Request::form(&format!("{status}/address"), &[("code", &code)]))).unwrap();
}

fn writes(clerk: &mut Browser, kind: &str) {
    clerk.follow(&format!("/letters/new/{kind}"));
}

fn sends(clerk: &mut Browser, channel: &str) {
    clerk.form_to("/letters").fill("channel", channel);
    clerk.press_words("Siegeln und senden");
}

fn letters(browser: &mut Browser) -> String {
    let page = browser.path().to_owned();
    browser.open(&page).all("[aria-labelledby=letters]").concat()
}

fn offered(clerk: &Browser) -> Vec<String> {
    let links = clerk.links().into_iter();
    links.filter_map(|link| link.split_once("/letters/new/").map(|(_, kind)| kind.to_owned())).collect()
}

fn paper(browser: &mut Browser) -> Vec<u8> {
    let link = browser.links().into_iter().find(|link| link.contains("/letters/0")).unwrap();
    let answer = browser.ask(&Request::get(&link)).unwrap();
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/pdf")));
    answer.body
}

#[test]
fn a_decision_is_made_available_and_its_time_runs_from_the_mail_that_says_so() {
    let (app, mut family, mut clerk) = taken("de");
    let status = family.path().to_owned();
    assert_eq!(offered(&clerk), ["hearing", "file-access", "plain"], "nothing is decided yet");
    decides(&mut clerk, "granted", "");
    assert_eq!(offered(&clerk), ["decision", "hearing", "file-access", "plain"]);
    app.work();
    let mails = app.mails().len();

    writes(&mut clerk, "decision");
    let text = clerk.form_to("/letters").value("letter").unwrap().to_owned();
    assert!(text.starts_with("# Bewilligung: Bildung und Teilhabe"), "{text}");
    assert!(text.contains("bewilligt") && !text.contains("abgelehnt"), "{text}");
    assert!(text.contains("§ 36a Abs. 2 des Ersten Buches"), "the social courts decide: {text}");
    sends(&mut clerk, "mailbox");
    assert!(clerk.text().contains(&app.words("de", "notice-letter-sent")), "{}", clerk.text());
    assert!(clerk.text().contains("Bescheid versandt"));
    assert!(letters(&mut clerk).contains(&app.words("de", "letter-waiting")));
    app.work();
    assert_eq!(app.mails().len(), mails + 1);
    assert!(!app.mails().last().unwrap().contains("Bewilligung"));

    // 24 November 2026; four days later; a month later is 28 December, a Monday.
    let seen = letters(&mut clerk);
    for said in ["E-Mail gesendet am 24.11.2026", "bekannt gegeben am 28.11.2026", "möglich bis 28.12.2026"]
    {
        assert!(seen.contains(said), "{said}: {seen}");
    }
    assert!(!seen.contains("geöffnet"));
    family.open(&status);
    let shown = letters(&mut family);
    for said in ["Bewilligung: Bildung und Teilhabe", "Neu", "Widerspruch ist möglich bis 28. Dezember 2026"]
    {
        assert!(shown.contains(said), "{said}: {shown}");
    }

    let pdf = paper(&mut family);
    let (works, copy) = (app.works.clone(), pdf.clone());
    let verified = app.run(async move { verify_receipt(&works, &copy).await.unwrap() });
    assert!(matches!(verified, Verified::Genuine { letter: true, .. }), "{verified:?}");
    assert_eq!(paper(&mut clerk), pdf, "the office sees the same paper");
    assert!(letters(&mut clerk).contains("Zuerst geöffnet am 24.11.2026"));
    assert!(!letters(&mut family).contains("Neu"));
    let opened = app.words("de", "history-letter-opened");
    assert_eq!(family.text().matches(&*opened).count(), 1);
    paper(&mut family);
    family.open(&status);
    assert_eq!(family.text().matches(&*opened).count(), 1, "the first time counts");
}

#[test]
fn without_consent_or_a_confirmed_address_a_letter_is_posted_and_shown_from_then_on() {
    let app = TestApp::start();
    let (mut family, mut clerk) = sent(&app, example("p01-single-parent"), "ar");
    let status = family.path().to_owned();
    decides(&mut clerk, "refused", "");
    app.work();
    let mails = app.mails().len();
    writes(&mut clerk, "decision");
    assert!(clerk.text().contains(&app.words("de", "letter-no-mailbox-not-confirmed")));
    let form = clerk.form_to("/letters").clone();
    assert!(form.value("letter").unwrap().starts_with("# Ablehnung"));
    let text = form.value("letter").unwrap().to_owned();
    let (rows, version) = (app.rows(), form.value("version").unwrap().to_owned());
    let fields = [("version", &*version), ("kind", "decision"), ("letter", &*text), ("channel", "mailbox")];
    clerk.go(clerk.as_own_page(Request::form(&form.action, &fields))).unwrap();
    assert_eq!(clerk.status(), 409);
    assert_eq!(app.rows()["letters"], rows["letters"]);

    let case = form.action.trim_end_matches("/letters").to_owned();
    writes(clerk.open(&case), "decision");
    sends(&mut clerk, "post");
    app.work();
    assert_eq!(app.mails().len(), mails, "paper is not announced by e-mail");
    assert!(letters(&mut clerk).contains(&app.words("de", "letter-to-post")));
    assert!(letters(family.open(&status)).is_empty(), "it is not out yet");
    let link = clerk.links().into_iter().find(|link| link.contains("/letters/0")).unwrap();
    let letter = link.rsplit('/').next().unwrap();
    assert_eq!(family.ask(&Request::get(&format!("{status}/letters/{letter}"))).unwrap().status, 404);

    let posting = format!("{link}/posting");
    for day in ["2026-11-23", "2026-11-25", "", "gestern"] {
        clerk.go(clerk.as_own_page(Request::form(&posting, &[("on", day)]))).unwrap();
        assert_eq!(clerk.status(), 422, "{day}");
        assert!(clerk.text().contains(&app.words("de", "problem-letter-posted")), "{}", clerk.text());
    }
    clerk.open(&case).send("/posting");
    assert!(clerk.text().contains(&app.words("de", "notice-letter-posted")), "{}", clerk.text());
    assert!(letters(&mut clerk).contains("möglich bis 28.12.2026"));
    assert!(clerk.forms.iter().all(|form| !form.action.ends_with("/posting")));
    clerk.go(clerk.as_own_page(Request::form(&posting, &[("on", "2026-11-24")]))).unwrap();
    assert_eq!(clerk.status(), 409, "it was posted once");
    assert!(letters(family.open(&status)).contains("Ablehnung: Bildung und Teilhabe"));
    assert!(family.text().contains("28"), "{}", family.text());
    paper(&mut family);
}

#[test]
fn a_letter_whose_announcement_comes_back_counts_only_once_it_is_posted() {
    let (app, mut family, mut clerk) = taken("de");
    let status = family.path().to_owned();
    decides(&mut clerk, "granted", "");
    writes(&mut clerk, "decision");
    sends(&mut clerk, "mailbox");
    app.work();
    let mails = app.mails();
    let ids = mails.iter().filter_map(|mail| {
        let mail = MessageParser::default().parse(mail.as_bytes())?;
        Some(mail.message_id()?.split('@').next()?.to_owned())
    });
    let id = ids.into_iter().find(|id| id.starts_with("letter-")).expect("a mail about the letter");
    let (works, returned) = (app.works.clone(), Returned { id, address: TO.into() });
    assert!(app.run(async move { brought_back(&works, &returned).await.unwrap() }));
    let seen = letters(&mut clerk);
    assert!(seen.contains(&app.words("de", "letter-back")) && !seen.contains("bekannt gegeben"), "{seen}");

    // Another address changes nothing about what has happened: it was not announced.
    family.open(&status).press_words("Adresse oder Telefon ändern");
    while family.path().contains("/pages/") {
        if family.form().has("contact.email") {
            family.form().fill("contact.email", "neu.test@example.org");
        }
        family.press("next");
    }
    people::sends(&mut family);
    confirms(&app, &mut family, &status, "neu.test@example.org");
    app.work();
    let seen = letters(&mut clerk);
    assert!(seen.contains(&app.words("de", "letter-back")) && !seen.contains("bekannt gegeben"), "{seen}");
    app.pass(SignedDuration::from_hours(24));
    let case = clerk.path().to_owned();
    signs_in(&mut clerk, "jana@rosenfurt", PASSWORD);
    clerk.open(&case).send("/posting");
    // 25 November 2026; four days later; a month later.
    assert!(letters(&mut clerk).contains("möglich bis 29.12.2026"), "{}", letters(&mut clerk));
}

#[test]
fn what_is_not_filled_in_is_not_sent_and_what_was_typed_stays() {
    let (app, _, mut clerk) = taken("de");
    writes(&mut clerk, "hearing");
    let form = clerk.form_to("/letters").clone();
    let rows = app.rows();
    sends(&mut clerk, "post");
    assert_eq!(clerk.status(), 422);
    assert!(clerk.text().contains(&app.words("de", "problem-letter-gap")), "{}", clerk.text());
    clerk.form_to("/letters").fill("letter", "  ");
    clerk.press_words("Siegeln und senden");
    assert!(clerk.text().contains(&app.words("de", "problem-letter-text")));
    let fields = [("version", "1"), ("kind", "hearing"), ("letter", "# Ganz anders\n\nText [1] und [2].")];
    clerk.go(clerk.as_own_page(Request::form(&form.action, &fields))).unwrap();
    assert_eq!(clerk.status(), 422);
    assert_eq!(clerk.form_to("/letters").value("letter"), Some("# Ganz anders\n\nText [1] und [2]."));
    assert_eq!(clerk.errors().len(), 1, "{:?}", clerk.errors());
    // Somebody was faster: the text is shown, so that it is not lost.
    let fields = [fields[0], fields[1], fields[2], ("channel", "post")];
    clerk.go(clerk.as_own_page(Request::form(&form.action, &fields))).unwrap();
    assert_eq!(clerk.status(), 409);
    assert!(clerk.text().contains("Ganz anders"), "{}", clerk.text());
    assert_eq!(app.rows(), rows);

    let answer = clerk
        .ask(&clerk.as_own_page(Request::form(
            &format!("{}/preview", form.action),
            &[("kind", "hearing"), ("letter", "# Ganz anders")],
        )))
        .unwrap();
    assert!(answer.body.starts_with(b"%PDF"), "{}", answer.text());
    let works = app.works.clone();
    let verified = app.run(async move { verify_receipt(&works, &answer.body).await.unwrap() });
    assert_eq!(verified, Verified::NotAReceipt, "a preview carries no seal");

    // Without a title it is called what it is.
    writes(clerk.open(form.action.trim_end_matches("/letters")), "plain");
    clerk.form_to("/letters").fill("letter", "Wir haben Ihren Umzug notiert.");
    sends(&mut clerk, "post");
    assert!(letters(&mut clerk).contains("Freies Schreiben (PDF"), "{}", letters(&mut clerk));
}

#[test]
fn a_refusal_for_lack_of_help_is_offered_only_after_the_time_for_it_has_passed() {
    let (app, mut family, mut clerk) = taken("de");
    let case = clerk.path().to_owned();
    clerk.form_to("/document-requests").fill("more", "Mietvertrag");
    clerk.send("/document-requests");
    assert_eq!(offered(&clerk), ["request", "reminder", "hearing", "file-access", "plain"]);
    writes(&mut clerk, "request");
    assert!(clerk.form_to("/letters").value("letter").unwrap().contains("- Mietvertrag\n"));
    clerk.open(&format!("{case}/letters/new/cooperation-refusal"));
    assert_eq!(clerk.status(), 409);
    app.pass(SignedDuration::from_hours(24 * 20));
    signs_in(&mut clerk, "jana@rosenfurt", PASSWORD);
    clerk.open(&case);
    assert_eq!(
        offered(&clerk),
        ["request", "reminder", "hearing", "cooperation-refusal", "file-access", "plain"]
    );
    writes(&mut clerk, "cooperation-refusal");
    let text = clerk.form_to("/letters").value("letter").unwrap().to_owned();
    let text: Vec<&str> = text.lines().filter(|line| !line.starts_with('[')).collect();
    clerk.form_to("/letters").fill("letter", &text.join("\n")).fill("channel", "post");
    clerk.press_words("Zur Freigabe geben");
    assert!(!clerk.text().contains("Bescheid versandt"), "this authority wants a second person for it");
    let mut second = signed_in(&app, "rosenfurt", "second", &[Role::Release]);
    second.open(&case).press_words("Freigeben und senden");
    assert!(second.text().contains("Bescheid versandt"), "{}", second.text());
    let status = family.path().trim_end_matches("/address").to_owned();
    assert!(family.open(&status).heading().contains("Entschieden"), "{}", family.heading());
}

#[test]
fn the_same_letter_is_sent_once_and_letters_of_one_name_are_all_in_the_download() {
    let (app, mut family, mut clerk) = taken("de");
    let status = family.path().to_owned();
    let case = clerk.path().to_owned();
    for text in ["# Gruß\n\nerster", "# Gruß\n\nzweiter", "# Gruß\n\nzweiter"] {
        writes(clerk.open(&case), "plain");
        clerk.form_to("/letters").fill("letter", text);
        // Back leads to a page that is as new as if another letter was to be written.
        sends(&mut clerk, "mailbox");
        assert!(clerk.text().contains(&app.words("de", "notice-letter-sent")), "{}", clerk.text());
    }
    app.work();
    assert_eq!(letters(&mut clerk).matches("Gruß").count(), 2);
    let answer = family.ask(&Request::get(&format!("{status}/everything.zip"))).unwrap();
    assert_eq!(answer.status, 200, "{}", answer.text());
    let archive = zip::ZipArchive::new(std::io::Cursor::new(answer.body)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    assert_eq!(names.iter().filter(|name| name.starts_with("letters/")).count(), 2, "{names:?}");
    // Another day it may be meant.
    app.pass(SignedDuration::from_hours(24));
    signs_in(&mut clerk, "jana@rosenfurt", PASSWORD);
    writes(clerk.open(&case), "plain");
    clerk.form_to("/letters").fill("letter", "# Gruß\n\nzweiter");
    sends(&mut clerk, "mailbox");
    assert_eq!(letters(&mut clerk).matches("Gruß").count(), 3);
}

#[test]
fn strangers_and_other_offices_see_no_letter() {
    let (app, family, mut clerk) = taken("de");
    decides(&mut clerk, "granted", "");
    writes(&mut clerk, "decision");
    sends(&mut clerk, "mailbox");
    app.work();
    let link = clerk.links().into_iter().find(|link| link.contains("/letters/0")).unwrap();
    let letter = link.rsplit('/').next().unwrap().to_owned();
    let status = family.path().trim_end_matches("/address").to_owned();
    let mut stranger = app.browser();
    assert_eq!(stranger.ask(&Request::get(&format!("{status}/letters/{letter}"))).unwrap().status, 410);
    let mut other = people::clerk(&app, "weidenmuenster");
    assert_eq!(other.ask(&Request::get(&link)).unwrap().status, 404);
    assert!(!letters(&mut clerk).contains("geöffnet"));
}

#[test]
fn a_benefit_without_single_services_is_decided_as_a_whole_and_its_courts_are_named() {
    let app = TestApp::start();
    let form = people::form_of("wohngeld");
    let units = people::example_of(&form, "p02-two-incomes");
    let mut family = app.drafted_for(&form, units, "uk");
    people::declares(&mut family);
    people::sends(&mut family);
    let status = family.path().to_owned();
    app.work();
    let mut clerk = people::clerk(&app, "rosenfurt");
    let case = clerk.case_links().remove(0);
    clerk.open(&case).send("/assignment");
    assert_eq!((clerk.all(".asked").len(), clerk.all("#matrix").len()), (1, 0), "{}", clerk.text());
    decides(&mut clerk, "granted", "");
    assert!(clerk.text().contains("Entschieden"), "{}", clerk.text());
    writes(&mut clerk, "decision");
    let text = clerk.form_to("/letters").value("letter").unwrap().to_owned();
    assert!(
        text.starts_with("# Bewilligung: Wohngeld") && text.contains("| Wohngeld | bewilligt |"),
        "{text}"
    );
    assert!(text.contains("## Berechnung"), "what the form foretold stands there: {text}");
    assert!(text.contains("§ 3a Abs. 2 des Verwaltungsverfahrensgesetzes"), "{text}");
    assert!(!text.contains("Ausland"), "three months are for the social courts: {text}");
    assert!(family.open(&status).text().contains("Wohngeld"), "{}", family.text());
}
