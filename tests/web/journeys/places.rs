//! From where somebody lives to the office: several places at a postcode, names as people type them, places that nobody
//! serves yet, and services that an office does not offer.

use std::fs;

use crate::support::{app::TestApp, browser::Browser, folder::Folder};

const MUNICIPALITIES: &str = "ars,name,postcode,several,district\n\
    069995001001,Rosenfurt,66601,yes,Rosental\n\
    069995001002,Uferdorf,66601,,Rosental\n\
    069995002001,Rosenwald,66601,,Rosental\n\
    129990001001,Moorwerder,11991,,Moor\n";

/// A portal that knows all municipalities: the town serves itself, but for certificates to rent a flat; the association
/// of the town and the village beside it serves the village with everything, and the town with those certificates.
fn portal() -> (Folder, TestApp) {
    let town: &[(&str, &str)] = &[
        ("places: [Rosenfurt]\n", "places: [Rosenfurt]\nars: [\"069995001001\"]\n"),
        ("  - {form: wohnberechtigungsschein, office: Wohnungsamt}\n", ""),
    ];
    let association: &[(&str, &str)] =
        &[("places: [Weidenmünster]\n", "places: [Weidenmünster]\nars: [\"069995001\"]\n")];
    let folder = Folder::of_definitions(&[
        ("forms/authorities/rosenfurt.yaml", town),
        ("forms/authorities/weidenmuenster.yaml", association),
    ]);
    fs::write(folder.0.join("forms/municipalities.csv"), MUNICIPALITIES).unwrap();
    let app = TestApp::start_with(folder.0.clone());
    (folder, app)
}

fn looks_for<'a>(browser: &'a mut Browser, page: &str, place: &str) -> &'a mut Browser {
    browser.open(page).form_to(page).fill("place", place);
    browser.send(page)
}

#[test]
fn one_chooses_among_several_places_at_a_postcode() {
    let (_folder, app) = portal();
    let mut browser = app.browser();
    looks_for(&mut browser, "/de", "66601");
    let cards = browser.all("[role=status] .card__link");
    assert_eq!(cards, ["Rosenfurt (Rosental)", "Uferdorf (Rosental)", "Rosenwald (Rosental)"]);
    browser.follow("ars=069995001001");
    assert_eq!(browser.all("[role=status] .card__link"), ["Stadt Rosenfurt", "Stadt Weidenmünster"]);
    assert!(browser.text().contains("Zuständig für Rosenfurt (Rosental)"));
    looks_for(&mut browser, "/de", "66601").follow("ars=069995002001");
    assert!(browser.text().contains("Für Rosenwald (Rosental) nimmt hier noch kein Amt Anträge an"));
    looks_for(&mut browser, "/de", "66601 uferdorf").follow("/weidenmuenster");
    assert_eq!(browser.path(), "/de/weidenmuenster");
    // The finder asks the nearest alone, and goes on at once where there is nothing to choose.
    looks_for(&mut browser, "/de/precheck", "Rosenfurt");
    assert_eq!(browser.path(), "/de/rosenfurt/precheck");
}

#[test]
fn a_name_is_found_with_any_keyboard_and_without_a_list() {
    let app = TestApp::start();
    let mut browser = app.browser();
    for typed in ["Weidenmünster", "weidenmuenster", " WEIDENMUNSTER ", "weiden-m", "48901 Weidenmünster"] {
        looks_for(&mut browser, "/de", typed);
        assert_eq!(browser.all("[role=status] .card__link"), ["Stadt Weidenmünster"], "{typed}");
    }
    browser.open("/de?postcode=48901");
    assert_eq!(browser.all("[role=status] .card__link"), ["Stadt Weidenmünster"], "as links had it before");
    looks_for(&mut browser, "/de", "666");
    assert_eq!(browser.all("#place-error").len(), 1);
    assert_eq!(browser.form_to("/de").value("place"), Some("666"));
}

#[test]
fn a_place_that_nobody_serves_is_told_by_its_name_with_a_way_on() {
    let (_folder, app) = portal();
    let mut browser = app.browser();
    looks_for(&mut browser, "/de", "moor-werder");
    let text = browser.text();
    assert!(text.contains("Für Moorwerder (Moor) nimmt hier noch kein Amt Anträge an"), "{text}");
    assert!(text.contains("§ 16 SGB I"), "{text}");
    looks_for(&mut browser, "/de", "01067");
    let text = browser.text();
    assert!(
        text.contains("Für 01067 nimmt hier noch kein Amt") && text.contains("Namen Ihres Ortes"),
        "{text}"
    );
    looks_for(&mut browser, "/de/precheck", "Nirgendheim");
    assert!(browser.text().contains("Wir kennen keinen Ort „Nirgendheim“"), "{}", browser.text());
}

#[test]
fn a_service_that_an_office_does_not_offer_leads_to_who_does() {
    let (_folder, app) = portal();
    let mut browser = app.browser();
    browser.open("/de/rosenfurt/wohnberechtigungsschein");
    assert_eq!(browser.status(), 404);
    assert!(browser.text().contains("Dieses Amt nimmt den Antrag hier nicht an"), "{}", browser.text());
    assert_eq!(browser.all(".card__link"), ["Stadt Weidenmünster"], "which serves the same place");
    assert!(browser.links().contains(&"/de/rosenfurt".to_owned()));
    browser.follow("/weidenmuenster/wohnberechtigungsschein");
    assert_eq!((browser.status(), browser.heading().as_str()), (200, "Wohnberechtigungsschein"));
    browser.open("/de/bezirk-lindenhain/grundsicherungsgeld");
    assert_eq!(browser.all(".card__link").len(), 3, "others, for other places");
    assert!(browser.text().contains("§ 16 SGB I"));
    assert_eq!(browser.open("/de/rosenfurt/kein-formular").all(".card__link").len(), 0);
}
