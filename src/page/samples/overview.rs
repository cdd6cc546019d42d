//! Overviews.

use jiff::civil::date;

use super::{
    super::citizen::{
        AccountOffer, ApplicationDate, DraftRemoved, Overview, OverviewPage, PageState, RemoveDraft,
        RemoveRow, Secured,
    },
    account,
};

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
        newer: Some("/de/rosenfurt/drafts/a/version".into()),
        date: ApplicationDate::Open { secure: Some("/de/rosenfurt/bildung-und-teilhabe/informal".into()) },
        kept_until: date(2026, 12, 24),
        days: 30,
        extend: "/de/rosenfurt/drafts/a/extension".into(),
        remove: "/de/rosenfurt/drafts/a/removal".into(),
        extended: false,
        filled: false,
        account: Some(account::offer()),
    };
    let secured = |days| Overview {
        date: ApplicationDate::Secured(Secured {
            date: date(2026, 11, 24),
            until: date(2026, 12, 24),
            days,
            next: None,
        }),
        ..full.clone()
    };
    let bare = Overview {
        evidence: None,
        declarations: None,
        newer: None,
        extended: true,
        date: ApplicationDate::Open { secure: None },
        ..full.clone()
    };
    let [early, late] = [secured(12), secured(-3)];
    let supplement = Overview {
        service: "Nachreichung: Bildung und Teilhabe".into(),
        declarations: None,
        newer: None,
        date: ApplicationDate::Sent,
        account: None,
        ..full.clone()
    };
    let [keeps, fills] =
        [(None, Some(account::keep())), (Some("/de/rosenfurt/drafts/a/known".to_owned()), None)]
            .map(|(fill, keep)| AccountOffer { fill, keep, ..account::signed_in() });
    let signed_in = |offer, filled| Overview { account: Some(offer), filled, ..full.clone() };
    let (kept, filled) = (signed_in(keeps, false), signed_in(fills, true));
    vec![
        ("overview-kept", kept),
        ("overview-filled", filled),
        ("overview", full),
        ("overview-bare", bare),
        ("overview-secured", early),
        ("overview-late", late),
        ("overview-supplement", supplement),
    ]
}

pub fn remove_draft() -> Vec<(&'static str, RemoveDraft)> {
    let draft = |informal| RemoveDraft {
        service: "Bildung und Teilhabe".into(),
        informal,
        action: "/de/rosenfurt/drafts/a/removal".into(),
        back: "/de/rosenfurt/drafts/a".into(),
    };
    vec![("remove-draft", draft(false)), ("remove-draft-informal", draft(true))]
}

pub fn draft_removed() -> Vec<(&'static str, DraftRemoved)> {
    vec![("draft-removed", DraftRemoved { home: "/de/rosenfurt".into() })]
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
