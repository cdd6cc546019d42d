//! Everything that can go wrong.

use super::super::citizen::{Broken, Trouble, TroubleKind, Way};

pub fn all() -> Vec<(&'static str, Trouble)> {
    let page = |kind, ways: Vec<Way>| Trouble { kind, incident: None, ways };
    let home = || Way::Home("/de".into());
    vec![
        ("trouble-not-found", page(TroubleKind::NotFound, vec![Way::Inbox("/office".into())])),
        ("trouble-draft-gone", page(TroubleKind::DraftGone, vec![home(), Way::Resume("/de/resume".into())])),
        ("trouble-too-large", page(TroubleKind::TooLarge { max: 10_000_000 }, vec![home()])),
        ("trouble-cross-site", page(TroubleKind::CrossSite, vec![home()])),
        ("trouble-forbidden", page(TroubleKind::Forbidden, vec![home()])),
        ("trouble-not-understood", page(TroubleKind::NotUnderstood, vec![home()])),
        (
            "trouble-server",
            Trouble { incident: Some("7F3K-92QD".into()), ..page(TroubleKind::Server, vec![home()]) },
        ),
    ]
}

pub fn broken() -> Vec<(&'static str, Broken)> {
    let complaint = "error: unknown key `labl`\n  --> forms/lunch/form.yaml:12:9\n   |\n12 |         labl: Name\n   |         ^^^^";
    vec![("broken", Broken { complaints: vec![complaint.to_owned(), "error: no title".to_owned()] })]
}
