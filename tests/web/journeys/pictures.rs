//! Papers: photographs as the office sees them, and papers that are announced for later.

use image::ImageFormat;
use lopdf::Document;

use crate::support::{
    app::TestApp,
    browser::Browser,
    http::Request,
    people::{PDF, adds_file, clerk, declares, photo, sends},
};

/// As a telephone makes it, lying, with a note that it is to be turned.
const HEIC: &[u8] = include_bytes!("../../../src/files/turned.heic");

fn fetched(browser: &mut Browser, path: &str) -> (Vec<u8>, String) {
    let answer = browser.ask(&Request::get(path)).unwrap();
    assert_eq!(answer.status, 200, "{path}");
    let name = answer.header("content-disposition").unwrap_or_default().to_owned();
    (answer.body, name)
}

#[test]
fn photographs_of_one_paper_reach_the_office_as_one_pdf_and_each_as_it_can_be_seen() {
    let app = TestApp::start();
    let mut family = app.drafted("p01-single-parent", "ar");
    adds_file(&mut family, &["trip_letter"], "Seite 1.jpg", &photo(ImageFormat::Jpeg));
    adds_file(&mut family, &["trip_letter"], "IMG_0002.HEIC", HEIC);
    adds_file(&mut family, &["trip_letter"], "Anhang.pdf", PDF);
    declares(&mut family);
    sends(&mut family);
    app.work();

    let mut clerk = clerk(&app, "rosenfurt");
    let case = clerk.case_links().remove(0);
    clerk.open(&case);
    let papers = clerk.text();
    assert!(papers.contains("Alle 2 Bilder als ein PDF"), "{papers}");
    let links: Vec<String> = clerk.links().into_iter().filter(|link| link.contains("/files/")).collect();
    let bound = links.iter().find(|link| link.ends_with("/pictures.pdf")).unwrap();
    let (pdf, name) = fetched(&mut clerk, bound);
    assert_eq!(Document::load_mem(&pdf).unwrap().get_pages().len(), 2);
    assert!(name.contains(".pdf") && name.contains("Deniz_Efe"), "{name}");

    let shown = links.iter().filter(|link| *link != bound).map(|link| fetched(&mut clerk, link));
    let (picture, name) = shown.into_iter().find(|(_, name)| name.contains("IMG_0002")).unwrap();
    assert!(name.contains("IMG_0002.HEIC.jpg"), "{name}");
    let picture = image::load_from_memory_with_format(&picture, ImageFormat::Jpeg).unwrap();
    assert_eq!((picture.width(), picture.height()), (32, 64), "it stands upright");
}

#[test]
fn a_single_picture_and_a_paper_are_offered_as_they_are() {
    let app = TestApp::start();
    let mut family = app.drafted("p01-single-parent", "de");
    adds_file(&mut family, &["trip_letter"], "Brief.pdf", PDF);
    adds_file(&mut family, &["trip_letter"], "Foto.jpg", &photo(ImageFormat::Jpeg));
    declares(&mut family);
    sends(&mut family);
    app.work();
    let mut clerk = clerk(&app, "rosenfurt");
    let case = clerk.case_links().remove(0);
    clerk.open(&case);
    assert!(!clerk.links().iter().any(|link| link.ends_with("/pictures.pdf")));
    let paper = clerk.links().into_iter().find(|link| link.contains("/files/")).unwrap();
    // Bound to the paper are the pictures beside it, not the paper itself.
    let (pdf, _) = fetched(&mut clerk, &format!("{paper}/pictures.pdf"));
    assert_eq!(Document::load_mem(&pdf).unwrap().get_pages().len(), 1);
    let nothing = format!("{case}/files/01a20cc8-8e80-7000-8000-000000000000/pictures.pdf");
    assert_eq!(clerk.open(&nothing).status(), 404);
}

#[test]
fn until_when_a_paper_comes_is_said_once_and_everybody_sees_it() {
    let app = TestApp::start();
    let mut family = app.drafted("p01-single-parent", "de");
    let list = family.path().to_owned();
    let letter = format!("{list}/trip_letter/a1/trips1");
    // A day without a tick is as good as both.
    family.open(&letter).form().fill("announced", "2026-12-08");
    family.press("next");
    assert!(family.open(&list).text().contains("Reiche ich bis 08.12.2026 nach"), "{}", family.text());
    assert_eq!(family.open(&letter).form().value("announced"), Some("2026-12-08"));
    // Nothing comes before today, and a day that is none is no promise.
    for strange in ["2026-11-23", "2028-01-01", "bald"] {
        let boxes = &mut family.open(&letter).form().controls;
        boxes.iter_mut().find(|one| one.name == "announced").unwrap().value = strange.to_owned();
        family.press("next");
        assert!(!family.open(&list).text().contains("Reiche ich bis"), "{strange}");
    }
    family.open(&letter).form().fill("announced", "2026-12-08");
    family.press("next");
    declares(&mut family);
    sends(&mut family);
    app.work();

    let mut clerk = clerk(&app, "rosenfurt");
    let case = clerk.case_links().remove(0);
    assert!(clerk.open(&case).text().contains("angekündigt bis 08.12.2026"), "{}", clerk.text());
    let parts: Vec<String> = clerk.all("section[aria-labelledby=missing] li");
    assert_eq!(parts.iter().filter(|part| part.contains("angekündigt")).count(), 1, "{parts:?}");
}
