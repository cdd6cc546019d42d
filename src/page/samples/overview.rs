//! Overviews.

use jiff::civil::date;

use super::super::citizen::{Overview, OverviewPage, PageState, RemoveRow};

pub fn overview() -> Vec<(&'static str, Overview)> {
    let page = |title: &str, state, open: bool| OverviewPage {
        title: title.into(),
        lang: None,
        state,
        href: open.then(|| format!("/de/rosenfurt/bildung-und-teilhabe/a/page-{}", title.len())),
    };
    let pages = vec![
        page("Leistung und Anspruch", PageState::Done, true),
        page("Ihre Person", PageState::Done, true),
        page("Adresse und Kontakt", PageState::Incomplete, true),
        page("Ihre Kinder", PageState::Wrong, true),
        OverviewPage { lang: Some("de".into()), ..page("Ausflüge von Deniz Efe", PageState::Open, true) },
        page("Auszahlung", PageState::Open, false),
    ];
    let full = Overview {
        service: "Bildung und Teilhabe".into(),
        pages,
        evidence: Some(page("", PageState::Incomplete, true)),
        declarations: Some(page("", PageState::Open, false)),
        review: page("", PageState::Open, false),
        next: "/de/rosenfurt/bildung-und-teilhabe/a/contact".into(),
        later: "/de/rosenfurt/bildung-und-teilhabe/a/code".into(),
        kept_until: date(2026, 12, 24),
    };
    let bare = Overview { evidence: None, declarations: None, ..full.clone() };
    vec![("overview", full), ("overview-bare", bare)]
}

pub fn remove_row() -> Vec<(&'static str, RemoveRow)> {
    let row = |files| RemoveRow {
        service: "Bildung und Teilhabe".into(),
        title: "Elif Nur Öztürk".into(),
        files,
        action: "/de/rosenfurt/bildung-und-teilhabe/a/children/r2/removal".into(),
        back: "/de/rosenfurt/bildung-und-teilhabe/a/children".into(),
    };
    vec![("remove-row", row(2)), ("remove-row-bare", row(0))]
}
