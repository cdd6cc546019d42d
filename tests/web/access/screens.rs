//! What others see of a screen that is not one's own: every page can be left at once, and neither its name nor the history of
//! the browser tells which benefit somebody has asked for.

use crate::{support::http::Request, world::World};

#[test]
fn every_page_of_citizens_can_be_left_at_once_and_names_no_benefit() {
    let world = World::new();
    let paths = world.routes().into_iter().filter(|route| route.method == "GET" && !route.office);
    let (mut pages, mut own) = (0, 0);
    for path in paths.map(|route| route.path) {
        let mut browser = world.family.clone();
        let answer = browser.ask(&Request::get(&path)).unwrap();
        let is_page = answer.header("content-type").is_some_and(|kind| kind.starts_with("text/html"));
        if answer.status != 200 || !is_page || path.contains("/mailbox") {
            continue;
        }
        pages += 1;
        browser.open(&path);
        assert_eq!(browser.all("a#exit[href^='https://']").len(), 1, "{path} can't be left");
        if path.contains("/drafts/") || path.contains("/applications/") {
            own += 1;
            let title = browser.all("title").concat();
            assert!(!title.is_empty() && !title.contains("Teilhabe"), "{path}: {title}");
            assert!(!path.contains("teilhabe"), "{path} stands in the history");
        }
    }
    assert!(pages > 30 && own > 10, "{pages} pages, {own} of an application");
}
