//! Invented people and papers for the samples of pages.

pub(super) mod about;
pub(super) mod account;
mod doubles;
mod everything;
pub(super) mod evidence;
mod exclusion;
pub(super) mod figures;
pub(super) mod form;
pub(super) mod later;
pub(super) mod letters;
pub(super) mod mailbox;
pub(super) mod office;
pub(super) mod office_case;
pub(super) mod overview;
pub(super) mod phone;
pub(super) mod precheck;
pub(super) mod retention;
pub(super) mod review;
pub(super) mod sessions;
pub(super) mod start;
pub(super) mod status;
pub(super) mod trouble;
pub(super) mod verify;
pub(super) mod version;

use jiff::{
    Timestamp,
    civil::{Date, date},
};

use super::{AuthorityLink, Demo, Footer, Frame, Help, LanguageLink, StaffLink, citizen::OfficeContact};
use crate::locale::Lang;

/// A frame as a citizen of Rosenfurt sees it. With `submits`, the languages are buttons of the form.
#[must_use]
pub fn citizen(lang: &Lang, languages: &[Lang], submits: bool) -> Frame {
    let link =
        |tag: &Lang| LanguageLink { tag: tag.clone(), href: (!submits).then(|| format!("/{tag}/rosenfurt")) };
    Frame {
        languages: languages.iter().map(link).collect(),
        authority: Some(AuthorityLink { name: "Stadt Rosenfurt".into(), href: format!("/{lang}/rosenfurt") }),
        quick_exit: Some("/exit".into()),
        end: Some("/de/end".into()),
        help: Some(Help {
            office: "Bildungsbüro".into(),
            phone: Some("030 23125 110".into()),
            phone_link: Some("+493023125110".into()),
            email: Some("bildung@rosenfurt.example.org".into()),
            hours: Some("Montag bis Freitag 8 bis 12 Uhr\nDonnerstag auch 14 bis 18 Uhr".into()),
        }),
        demo: Some(Demo { mailbox: format!("/{lang}/mailbox") }),
        footer: Footer {
            imprint: Some(format!("/{lang}/rosenfurt/imprint")),
            privacy: Some(format!("/{lang}/rosenfurt/privacy")),
            accessibility: Some(format!("/{lang}/rosenfurt/accessibility")),
            easy: Some(format!("/{lang}/rosenfurt/easy")),
            sign_language: Some(format!("/{lang}/rosenfurt/sign-language")),
            verify: Some("/verify".into()),
            account: Some(format!("/{lang}/account")),
        },
        ..Frame::new(lang.clone(), format!("/{lang}"))
    }
}

/// A frame as staff of Rosenfurt see it, signed in or not yet.
#[must_use]
pub fn office(lang: &Lang, languages: &[Lang], signed_in: bool) -> Frame {
    let staff = StaffLink {
        name: "Jana Albers".into(),
        inbox: Some("/office".into()),
        figures: Some("/office/figures".into()),
        retention: Some("/office/retention".into()),
        record: Some("/office/access-record".into()),
        sessions: "/office/sessions".into(),
        sign_out: "/office/session".into(),
    };
    Frame {
        quick_exit: None,
        end: None,
        help: None,
        staff: signed_in.then_some(staff),
        ..citizen(lang, languages, false)
    }
}

pub(super) fn contact() -> OfficeContact {
    OfficeContact {
        name: "Stadt Rosenfurt, Bildungsbüro".into(),
        street: "Rathausplatz 1".into(),
        place: "66601 Rosenfurt".into(),
        phone: Some("030 23125 110".into()),
        phone_link: Some("+493023125110".into()),
        email: Some("bildung@rosenfurt.example.org".into()),
        hours: Some("Montag bis Freitag 8 bis 12 Uhr\nDonnerstag auch 14 bis 18 Uhr".into()),
    }
}

/// The day on which all samples happen.
pub(super) fn today() -> Date {
    date(2026, 11, 24)
}

/// Some days before today, at twenty past ten in the office.
pub(super) fn days_ago(days: i64) -> Timestamp {
    // 24 November 2026, 9:20 UTC.
    Timestamp::from_second(1_795_512_000 - days * 86_400).unwrap_or_default()
}
