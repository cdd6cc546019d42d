//! Figures of an authority: what they count, what they hide, who sees them, and as which files.

use std::io::{Cursor, Read};

use antrag::account::Role;
use jiff::SignedDuration;
use scraper::{ElementRef, Selector};

use crate::support::{
    app::{PASSWORD, TestApp},
    browser::Browser,
    http::Request,
    people::{decides, declares, sends, signed_in, signs_in},
};

const FIGURES: &str = "/office/figures";

/// So many applications that lack two papers, all of them taken by a clerk.
fn applied(app: &TestApp, count: usize) -> (Browser, Vec<String>) {
    let mut cases = Vec::new();
    for _ in 0..count {
        let mut family = app.drafted("p01-single-parent", "de");
        declares(&mut family);
        sends(&mut family);
        cases.push(format!("/office/cases/{}", family.path().rsplit('/').next().unwrap()));
    }
    app.work();
    let mut clerk = signed_in(app, "rosenfurt", "clerk", &[Role::Caseworker]);
    for case in &cases {
        clerk.open(case).send("/assignment");
    }
    (clerk, cases)
}

fn controller(app: &TestApp) -> Browser {
    signed_in(app, "rosenfurt", "figures", &[Role::Controlling])
}

fn days(days: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * days)
}

/// The cells of the line of a table that begins with these words.
fn line(browser: &mut Browser, begin: &str) -> Vec<String> {
    let html = browser.open(FIGURES).html();
    let [row, head, cell] = [".figures tr", "th[scope=row]", "td"].map(|part| Selector::parse(part).unwrap());
    let words = |cell: ElementRef<'_>| cell.text().collect::<String>().trim().to_owned();
    let is_it = |row: &ElementRef<'_>| row.select(&head).any(|head| words(head) == begin);
    html.select(&row).find(is_it).unwrap().select(&cell).map(words).collect()
}

#[test]
fn weeks_tell_what_arrived_and_how_long_it_took() {
    let app = TestApp::start();
    let (mut clerk, cases) = applied(&app, 5);
    app.works.clock.advance(days(6));
    signs_in(&mut clerk, "clerk@rosenfurt", PASSWORD);
    for case in &cases {
        decides(clerk.open(case), "granted", "30");
    }
    app.works.clock.advance(days(7));
    let mut controller = controller(&app);
    // Who sees no case begins with the figures.
    assert_eq!(controller.path(), FIGURES);
    // Arrived, complete, asked, decided, half, nine tenths, objections, open.
    assert_eq!(line(&mut controller, "23.11.2026"), ["5", "0 %", "0 %", "0", "–", "–", "0", "5"]);
    assert_eq!(line(&mut controller, "30.11.2026"), ["0", "–", "–", "5", "6", "6", "0", "0"]);
    assert_eq!(line(&mut controller, "Ganzer Zeitraum"), ["5", "0 %", "0 %", "5", "6", "6", "0", "0"]);
    assert!(!controller.text().contains("Jana Mehrtens"), "no figures of people");
}

#[test]
fn fewer_than_five_are_not_shown_and_not_in_the_files() {
    let app = TestApp::start();
    let (mut clerk, cases) = applied(&app, 4);
    clerk.open(&cases[0]).form_to("/document-requests").fill("more", "Bitte den Mietvertrag.");
    clerk.send("/document-requests");
    app.works.clock.advance(days(7));
    let mut controller = controller(&app);
    assert_eq!(
        line(&mut controller, "23.11.2026"),
        ["unter 5", "unter 5", "unter 5", "0", "–", "–", "0", "unter 5"]
    );
    assert!(!controller.open(FIGURES).text().contains("eigenen Worten"), "evidence that few were asked for");
    let csv = controller.ask(&Request::get("/office/figures/figures.csv")).unwrap();
    assert!(csv.text().contains("23.11.2026;Alle;;;;;0;;;0;\n"), "{}", csv.text());
}

#[test]
fn the_workbook_opens_and_has_three_sheets() {
    let app = TestApp::start();
    let mut controller = controller(&app);
    let answer = controller.ask(&Request::get("/office/figures/figures.xlsx?weeks=52")).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(answer.body)).unwrap();
    let mut book = String::new();
    archive.by_name("xl/workbook.xml").unwrap().read_to_string(&mut book).unwrap();
    assert!(
        ["Nach Leistung", "Woche für Woche", "Nach Sprache"].iter().all(|name| book.contains(name)),
        "{book}"
    );
}

#[test]
fn what_nobody_offers_to_choose_shows_the_quarter() {
    let app = TestApp::start();
    let mut controller = controller(&app);
    for query in ["", "?weeks=7", "?weeks=x&service=nothing"] {
        controller.open(&format!("{FIGURES}{query}"));
        assert_eq!(controller.all(".figures tbody tr").len(), 13, "{query}");
    }
}
