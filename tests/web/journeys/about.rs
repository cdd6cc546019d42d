//! What stands about the portal itself, from wherever one is: who is responsible, what happens with data, what is not accessible.

use std::fs;

use antrag::account::Role;
use jiff::SignedDuration;
use serde_json::Value;

use crate::support::{
    app::{PASSWORD, TestApp},
    browser::Browser,
    folder::Folder,
    http::{Answer, Request},
    people::{Person, signs_in},
};

const PARTS: [&str; 5] = ["accessibility", "easy", "imprint", "privacy", "sign-language"];
const VIDEO: &str =
    "about:\n  sign_language: {file: dgs.mp4, captions: dgs.vtt, length: \"2:35\", transcript: Willkommen}\n";

#[test]
fn every_page_leads_to_what_stands_about_the_portal() {
    let app = TestApp::start();
    app.staff("rosenfurt", "jana", "Jana Mehrtens", &[Role::Caseworker]);
    let mut browser = app.browser();
    Person::new("p01-single-parent", "de").begins(&mut browser);
    let question = browser.path().to_owned();
    let mut clerk = app.browser();
    signs_in(&mut clerk, "jana@rosenfurt", PASSWORD);
    let of_rosenfurt = ["/de/rosenfurt", "/de/rosenfurt/wohngeld", "/de/rosenfurt/precheck", &question];
    let of_the_portal = ["/de", "/de/resume", "/de/verify", "/office/sign-in", "/de/nowhere", "/mailbox"];
    for page in of_rosenfurt {
        leads_to_all(browser.open(page), "/de/rosenfurt");
    }
    for page in of_the_portal {
        leads_to_all(browser.open(page), "/de");
    }
    leads_to_all(clerk.open("/office/cases"), "/de/rosenfurt");
    for part in PARTS {
        for start in ["/de", "/de/rosenfurt"] {
            browser.open(&format!("{start}/{part}"));
            assert_eq!(browser.status(), 200, "{start}/{part}");
        }
    }
}

fn leads_to_all(browser: &Browser, start: &str) {
    let links = browser.links();
    let feedback = format!("{start}/accessibility#feedback");
    for link in PARTS.map(|part| format!("{start}/{part}")).into_iter().chain([feedback]) {
        assert!(links.contains(&link), "{} does not lead to {link}", browser.path());
    }
}

#[test]
fn one_reads_what_happens_with_data_before_the_first_question() {
    let app = TestApp::start();
    let mut browser = app.browser();
    browser.open("/de/rosenfurt/wohngeld");
    assert_eq!(browser.all("main a[href='/de/rosenfurt/privacy']").len(), 1);
    browser.open("/de/rosenfurt/privacy");
    for said in
        ["datenschutz@rosenfurt.example.org", "Datenschutzbeauftragter des Landes", "30 Tage", "§ 60 SGB I"]
    {
        assert!(browser.text().contains(said), "{said}");
    }
    browser.open("/de/lk-haffmark/imprint");
    assert!(browser.text().contains("Wiebke Torgelow") && !browser.text().contains("Umsatzsteuer"));
}

#[test]
fn the_statement_says_what_is_missing_to_people_and_to_programs() {
    let app = TestApp::start();
    let mut browser = app.browser();
    browser.open("/de/rosenfurt/accessibility");
    for said in ["teilweise vereinbar", "Gebärdensprache fehlt noch", "axe-core", "gab es noch nicht"] {
        assert!(browser.text().contains(said), "{said}");
    }
    let old = app.words("de", "accessibility-old");
    assert!(!browser.text().contains(&old));
    let alternate = "link[rel=alternate][href='/de/rosenfurt/accessibility.json']";
    assert_eq!(browser.all(alternate).len(), 1);
    let statement = json(&mut browser, "/de/rosenfurt/accessibility.json");
    assert_eq!(statement["conformity"], "partly");
    assert_eq!(statement["rounds_with_assistive_technology"], 0);
    assert_eq!(statement["judges"][0]["id"], "axe");
    assert_eq!(statement["feedback"]["email"], "soziales@rosenfurt.example.org");
    let missing = statement["not_accessible"].as_array().unwrap();
    for gap in missing {
        assert!(browser.text().contains(gap["what"].as_str().unwrap()), "{gap}");
    }
    assert_eq!(missing.len(), 5, "{missing:?}");

    app.pass(SignedDuration::from_hours(24 * 3660));
    assert!(browser.open("/de/rosenfurt/accessibility").text().contains(&old));
    assert_eq!(json(&mut browser, "/de/rosenfurt/accessibility.json")["out_of_date"], true);
    browser.open("/de/lk-haffmark/accessibility");
    assert!(browser.text().contains(&app.words("de", "accessibility-enforce-none")));
}

fn json(browser: &mut Browser, path: &str) -> Value {
    let answer = browser.ask(&Request::get(path)).unwrap();
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/json")), "{path}");
    serde_json::from_slice(&answer.body).unwrap()
}

#[test]
fn a_report_of_a_barrier_takes_the_page_along_and_no_id() {
    let app = TestApp::start();
    let mut browser = app.browser();
    Person::new("p01-single-parent", "de").begins(&mut browser);
    let question = browser.path().to_owned();
    let id = question.split('/').nth(4).unwrap().to_owned();
    let page = question.rsplit('/').next().unwrap().to_owned();
    let host = browser.host.clone();
    let told = |referer: &str| {
        let request = Request::get("/de/rosenfurt/accessibility").with("referer", referer);
        app.browser().ask(&request).unwrap().text()
    };
    let own = told(&format!("http://{host}{question}?done=carried"));
    assert!(own.contains(&format!("/de/rosenfurt/drafts/…/pages/{page}")), "{own}");
    assert!(
        own.contains("mailto:soziales@rosenfurt.example.org?subject=Barriere%20im%20Antragsportal&amp;body=")
    );
    assert!(!own.contains(&id) && !own.contains("carried"));
    let mail = app.words("de", "accessibility-tell-mail");
    assert!(own.contains(&mail));
    for foreign in [format!("http://elsewhere.example.org{question}"), "nonsense".into(), String::new()] {
        assert!(!told(&foreign).contains(&mail), "{foreign}");
    }
}

/// A portal whose first authority has a video.
fn with_video() -> (Folder, TestApp) {
    let edits: &[(&str, &str)] = &[("about:\n", VIDEO)];
    let folder = Folder::of_definitions(&[("forms/authorities/rosenfurt.yaml", edits)]);
    fs::write(folder.0.join("forms/authorities/dgs.mp4"), b"0123456789").unwrap();
    fs::write(folder.0.join("forms/authorities/dgs.vtt"), "WEBVTT\n").unwrap();
    let app = TestApp::start_with(folder.0.clone());
    (folder, app)
}

#[test]
fn a_video_in_sign_language_is_shown_loaded_in_parts_and_missed_where_there_is_none() {
    let (folder, app) = with_video();
    let mut browser = app.browser();
    browser.open("/de/rosenfurt/sign-language");
    assert_eq!(browser.all("video[controls][preload=none] track[kind=captions]").len(), 1);
    assert!(browser.text().contains("2:35") && browser.text().contains("Willkommen"));
    let video = "/de/rosenfurt/sign-language/video";
    let part: Answer = browser.ask(&Request::get(video).with("range", "bytes=2-4")).unwrap();
    assert_eq!((part.status, part.body.as_slice()), (206, &b"234"[..]));
    assert_eq!(part.header("content-type"), Some("video/mp4"));
    let captions = browser.ask(&Request::get("/de/rosenfurt/sign-language/captions")).unwrap();
    assert_eq!(captions.header("content-type").map(|kind| kind.starts_with("text/vtt")), Some(true));
    let statement = json(&mut browser, "/de/rosenfurt/accessibility.json");
    assert!(!statement["not_accessible"].to_string().contains("Gebärdensprache"));

    browser.open("/de/weidenmuenster/sign-language");
    assert!(browser.all("video").is_empty());
    assert!(browser.text().contains(&app.words("de", "sign-video-none")));
    assert_eq!(browser.ask(&Request::get("/de/weidenmuenster/sign-language/video")).unwrap().status, 404);
    fs::remove_file(folder.0.join("forms/authorities/dgs.mp4")).unwrap();
    assert_eq!(browser.ask(&Request::get(video)).unwrap().status, 404, "taken away while it is offered");
}

#[test]
fn where_nobody_runs_the_portal_its_pages_lead_to_the_authorities() {
    let folder = Folder::of_definitions(&[]);
    fs::remove_file(folder.0.join("forms/operator.yaml")).unwrap();
    let app = TestApp::start_with(folder.0.clone());
    let mut browser = app.browser();
    for part in PARTS {
        browser.open(&format!("/de/{part}"));
        assert_eq!(browser.status(), 200, "{part}");
        assert!(browser.text().contains(&app.words("de", "about-nobody")), "{part}");
        assert!(browser.links().contains(&format!("/de/rosenfurt/{part}")), "{part}");
    }
}
