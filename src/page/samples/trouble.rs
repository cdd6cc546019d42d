//! Everything that can go wrong.

use super::super::citizen::{Trouble, TroubleKind, Way};

pub fn all() -> Vec<(&'static str, Trouble)> {
    let page = |kind, way: Way| Trouble { kind, incident: None, ways: vec![way, Way::Home("/de".into())] };
    let back = || Way::Back("/de/rosenfurt".into());
    vec![
        ("trouble-not-found", page(TroubleKind::NotFound, Way::Inbox("/office".into()))),
        ("trouble-draft-gone", page(TroubleKind::DraftGone, Way::Resume("/de/resume".into()))),
        ("trouble-too-large", page(TroubleKind::TooLarge { max: 10_000_000 }, back())),
        ("trouble-too-many", page(TroubleKind::TooMany { minutes: 15 }, back())),
        ("trouble-cross-site", page(TroubleKind::CrossSite, back())),
        ("trouble-forbidden", page(TroubleKind::Forbidden, back())),
        ("trouble-not-understood", page(TroubleKind::NotUnderstood, back())),
        ("trouble-busy", page(TroubleKind::Busy, back())),
        (
            "trouble-server",
            Trouble { incident: Some("7F3K-92QD".into()), ..page(TroubleKind::Server, back()) },
        ),
    ]
}
