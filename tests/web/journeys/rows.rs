//! Lists in lists: rows keep their names, their answers and their files.

use crate::support::{
    app::TestApp,
    browser::Browser,
    people::{PDF, Person, adds_file},
};

/// Fills in a trip, on the page of its row.
fn fills_trip(browser: &mut Browser, title: &str) {
    let form = browser.form();
    form.fill("kind", "day")
        .fill("title", title)
        .date("from", "11.12.2026")
        .fill("cost", "18")
        .fill("paid", "no");
    let here = browser.path().to_owned();
    browser.press("next");
    // Only now it is asked where the money goes.
    browser.form().fill("payee", "teacher").fill("destination", title).date("due", "4.12.2026");
    browser.press("next");
    // No money goes to the private account of a teacher: that is pointed out, and one may go on.
    assert!(browser.all(".remark--warning").concat().contains("Lehrkraft"), "{}", browser.text());
    browser.press("next");
    assert_ne!(browser.path(), here, "{:?}", browser.errors());
}

/// The names of a list's rows on the page that shows it.
fn rows(browser: &Browser, list: &str) -> Vec<String> {
    let start = format!("row:{list}:");
    browser.ways().iter().filter_map(|way| way.strip_prefix(&start).map(str::to_owned)).collect()
}

#[test]
fn a_row_keeps_its_name_its_answers_and_its_files_when_another_one_goes() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    let draft = browser.path().trim_end_matches("/evidence").to_owned();
    let child = browser
        .links()
        .iter()
        .find_map(|link| link.split_once("trip_letter/").map(|(_, rest)| rest.to_owned()));
    let child = child.unwrap().split('/').next().unwrap().to_owned();
    let trips = format!("{draft}/pages/trips/{child}");

    browser.open(&trips).press("add:trips");
    fills_trip(&mut browser, "Zoo");
    browser.open(&trips);
    let [first, second] = rows(&browser, "trips").try_into().unwrap();
    browser.open(&format!("{draft}/evidence"));
    adds_file(&mut browser, &["trip_letter", &first], "Planetarium.pdf", PDF);
    adds_file(&mut browser, &["trip_letter", &second], "Zoo.pdf", &[PDF, b"%zoo"].concat());
    let files = app.stored_files();

    // Asked first; the answer "no" keeps everything.
    browser.open(&trips).press(&format!("remove:trips:{first}"));
    assert!(browser.text().contains("Planetarium"), "{}", browser.text());
    let remove = browser.path().to_owned();
    browser.follow(&format!("/pages/trips/{child}"));
    assert_eq!(rows(&browser, "trips"), [first.clone(), second.clone()]);
    browser.open(&remove).send(&format!("/trips/{child}"));
    assert_eq!(rows(&browser, "trips"), std::slice::from_ref(&second));
    assert_eq!(app.stored_files(), files - 1, "the file of the row is gone, and no other");

    browser.open(&format!("{trips}/{second}"));
    assert_eq!(browser.form().value("title"), Some("Zoo"));
    browser.open(&format!("{draft}/evidence/trip_letter/{child}/{second}"));
    assert_eq!(browser.all(".file__name"), ["Zoo.pdf"]);
    browser.open(&format!("{draft}/evidence/trip_letter/{child}/{first}"));
    assert!(browser.path().ends_with("/evidence"), "nobody asks for it any more: {}", browser.path());
    // Removing it again, from an old page, changes nothing.
    browser.open(&remove);
    assert!(browser.path().ends_with(&format!("/trips/{child}")), "{}", browser.path());
}

#[test]
fn a_child_goes_with_everything_in_it() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    let draft = browser.path().trim_end_matches("/evidence").to_owned();
    adds_file(&mut browser, &["trip_letter"], "Brief.pdf", PDF);
    browser.open(&format!("{draft}/pages/children"));
    let [first, second] = rows(&browser, "children").try_into().unwrap();
    browser.press(&format!("remove:children:{first}"));
    browser.send("/children");
    assert_eq!(rows(&browser, "children"), [second]);
    assert_eq!(app.stored_files(), 0);
    browser.open(&format!("{draft}/evidence"));
    assert!(!browser.links().iter().any(|link| link.contains(&first)));
    let pages = antrag::store::db::Sql::new("SELECT COUNT(*) FROM draft_pages WHERE page LIKE '%/a1%'");
    assert_eq!(app.number(pages), 0);
}

#[test]
fn a_half_filled_row_stays_says_so_and_stops_nobody() {
    let app = TestApp::start();
    let mut browser = app.browser();
    let mut person = Person::new("p01-single-parent", "de");
    person.begins(&mut browser);
    while !browser.path().ends_with("/pages/children") {
        person.answers_page(&mut browser);
    }
    browser.press("add:children");
    browser.form().fill("given_names", "Deniz Efe");
    browser.press("back");
    assert!(browser.path().ends_with("/pages/children"));
    assert_eq!(browser.all(".row__title"), ["Deniz Efe"]);
    assert_eq!(browser.all(".row .kern-badge"), [app.words("de", "row-incomplete")]);
    browser.press("next");
    assert_eq!(browser.status(), 422, "what is missing is named");
    browser.press("without");
    assert!(!browser.path().ends_with("/pages/children"), "and one may go on");
}

#[test]
fn rows_are_changed_in_place() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    let draft = browser.path().trim_end_matches("/evidence").to_owned();
    browser.open(&format!("{draft}/pages/children"));
    let before = rows(&browser, "children");
    browser.press(&format!("row:children:{}", before[0]));
    browser.form().fill("given_names", "Deniz");
    browser.press("next");
    assert_eq!(rows(&browser, "children"), before);
    assert_eq!(browser.all(".row__title"), ["Deniz", "Elif Naz"]);
}

#[test]
fn a_full_list_takes_no_more_rows() {
    let app = TestApp::start();
    let mut browser = app.browser();
    let mut person = Person::new("p01-single-parent", "de");
    person.begins(&mut browser);
    while !browser.path().ends_with("/pages/children") {
        person.answers_page(&mut browser);
    }
    let list = browser.path().to_owned();
    let before = browser.forms[0].clone();
    for _ in 0..12 {
        browser.open(&list).press("add:children");
    }
    browser.open(&list);
    assert_eq!(rows(&browser, "children").len(), 12);
    assert!(!browser.offers("add:children"));
    // A page from before, in another tab, still has the button.
    browser.forms = vec![before];
    browser.press("add:children");
    assert_eq!(rows(&browser, "children").len(), 12);
    assert!(browser.text().contains("12"));
}
