//! Whatever is sent: a clear page with a way on, nothing lost, nothing else changed, never a mistake of ours.

mod addresses;
mod answers;
mod bodies;
mod files;
mod stale;

use crate::support::{browser::Page, http::Answer};

/// What must be true of a page that refuses something: a heading, the language of the visitor, and a way on.
pub fn is_clear(page: &Page, lang: &str, asked: &str) {
    assert!((400..500).contains(&page.status()), "{asked}: {}", page.status());
    assert!(page.is_html(), "{asked}: {}", page.answer.text());
    assert_eq!(page.lang(), lang, "{asked}");
    assert!(!page.heading().is_empty(), "{asked}");
    let ways = page.all("main a[href], main button").len();
    assert!(ways > 0, "{asked} leaves people where they are: {}", page.text());
}

/// The page that an answer shows.
pub fn page_of(path: &str, answer: Answer) -> Page {
    Page::read(path.to_owned(), answer)
}
