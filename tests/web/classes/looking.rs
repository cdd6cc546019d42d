//! What is looked at: it does nothing, speaks the visitor's language, is right, and belongs to who sees it.

use antrag::check;
use jiff::civil::date;

use crate::{
    support::{
        app::{TestApp, definitions},
        http::Request,
        people::{Person, declares, sends},
    },
    world::World,
};

/// Rule: looking at an address changes nothing, however often and by whomever it is looked at.
#[test]
fn k_links_are_looked_at_by_scanners_and_still_work() {
    let world = World::new();
    let rows = world.app.rows();
    for route in world.routes().iter().filter(|route| route.method == "GET") {
        for method in ["HEAD", "GET", "HEAD", "GET", "HEAD"] {
            let request = Request { method: method.into(), path: route.path.clone(), ..Request::default() };
            let answer = world.browser_for(route).ask(&request);
            // Servers say how long the body would be, and send none.
            assert!(answer.is_ok() || method == "HEAD", "{method} {}", route.path);
        }
    }
    assert_eq!(world.app.rows(), rows);
    let mut family = world.family.clone();
    family
        .open(&format!("{}/rows/trips/{}/trips/{}", world.draft, world.trip, world.child))
        .send("/trips/a1");
    assert_eq!(family.status(), 200);
}

/// Rule: no text is missing in silence.
#[test]
fn n_a_whole_way_in_english_never_falls_back_to_german() {
    let app = TestApp::start();
    let mut browser = app.browser();
    let mut person = Person::new("p01-single-parent", "en");
    person.begins(&mut browser);
    while browser.path().contains("/pages/") {
        let german = browser.all("main [lang=de]");
        assert!(german.is_empty(), "{}: {german:?}", browser.path());
        person.answers_page(&mut browser);
    }
    assert!(browser.all("main [lang=de]").is_empty());
    declares(&mut browser);
    assert!(browser.all("main [lang=de]").is_empty());
    sends(&mut browser);
    app.work();
    assert_eq!(app.works.catalogue.fallbacks(), 0);
}

/// Rule: conditions are typed and checked when a form is loaded, and examples hold.
#[test]
fn o_the_forms_that_are_served_have_no_complaints() {
    let report = check::check(&definitions(), &[], date(2026, 11, 24)).unwrap();
    let all: Vec<String> = report.complaints.iter().map(ToString::to_string).collect();
    assert!(all.is_empty(), "{}", all.join("\n"));
    assert!(report.examples >= 4 && !report.forms.is_empty());
}

/// Rule: nothing is allowed that the table does not allow; the matrix of roles and routes stands in `access`.
/// Here: papers are not found by their addresses alone.
#[test]
fn q_receipts_and_files_are_for_those_they_belong_to() {
    let world = World::new();
    let mut another = world.app.drafted("p02-leap-day-twins", "de");
    declares(&mut another);
    sends(&mut another);
    for page in ["", "/receipt.pdf", "/later"] {
        assert_eq!(another.open(&format!("{}{page}", world.application)).status(), 410, "{page}");
    }
    // A file of one case is not found in another one.
    let other_case = format!("/office/cases/{}", another_id(&world));
    let file = world.file.rsplit('/').next().unwrap();
    assert_eq!(world.clerk.clone().open(&format!("{other_case}/files/{file}")).status(), 404);
}

fn another_id(world: &World) -> String {
    let mut clerk = world.clerk.clone();
    let links = clerk.open("/office/cases").case_links();
    let other = links.iter().find(|link| **link != world.case).unwrap();
    other.rsplit('/').next().unwrap().to_owned()
}
