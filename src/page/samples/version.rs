//! Moving to the newest version of a form.

use super::super::citizen::{Version, VersionLine};

pub fn version() -> Vec<(&'static str, Version)> {
    let line = |label: &str, row: Option<&str>| VersionLine {
        label: label.into(),
        row: row.map(Into::into),
        lang: None,
    };
    let ahead = Version {
        service: "Bildung und Teilhabe".into(),
        moved: false,
        changed: true,
        kept: 38,
        again: vec![line("Wohin geht das Kind?", Some("Deniz Efe"))],
        needed: vec![VersionLine {
            lang: Some("de".into()),
            ..line("Wie heißt die Klasse?", Some("Elif Nur"))
        }],
        not_asked: vec![line("Ist das Ihr erster Antrag auf Bildung und Teilhabe?", None)],
        papers: vec![line("Wohngeldbescheid", None)],
        declare_again: 2,
        action: "/de/rosenfurt/drafts/a/version".into(),
        digest: "5f2c".into(),
        version: "9a71".into(),
        overview: "/de/rosenfurt/drafts/a".into(),
        next: "/de/rosenfurt/drafts/a/pages/children".into(),
    };
    let empty = || (Vec::new(), Vec::new());
    let ((again, needed), (not_asked, papers)) = (empty(), empty());
    let bare =
        Version { changed: false, again, needed, not_asked, papers, declare_again: 0, ..ahead.clone() };
    let moved = Version { moved: true, changed: false, ..ahead.clone() };
    vec![("version", ahead), ("version-bare", bare), ("version-moved", moved)]
}
