//! What stands about the portal itself.

use jiff::civil::date;

use super::{
    super::citizen::{
        Accessibility, Easy, GapLine, Imprint, JudgeLine, OtherContact, Privacy, Responsible, SignLanguage,
        SignVideo,
    },
    contact,
    start::offices,
};
use crate::accessibility::{Conformity, Judge, Judged};

fn authority() -> Responsible {
    Responsible { name: "Stadt Rosenfurt".into(), contact: Some(contact()), offices: Vec::new() }
}

/// The portal as a whole, of which nobody says who runs it.
fn nobody() -> Responsible {
    Responsible { name: "Antragsportal".into(), contact: None, offices: offices() }
}

fn other(name: &str) -> OtherContact {
    OtherContact {
        name: name.into(),
        address: Some("Rathausplatz 1, 66601 Rosenfurt".into()),
        phone: Some("030 23125 119".into()),
        phone_link: Some("+493023125119".into()),
        email: Some("stelle@rosenfurt.example.org".into()),
        web: Some("https://stelle.example.org/".into()),
    }
}

fn bare(name: &str) -> OtherContact {
    OtherContact { name: name.into(), address: None, phone: None, phone_link: None, email: None, web: None }
}

pub fn imprint() -> Vec<(&'static str, Imprint)> {
    let full = Imprint {
        responsible: authority(),
        legal_form: Some("Gebietskörperschaft des öffentlichen Rechts".into()),
        represented_by: Some("Oberbürgermeisterin Karla Wiesengrund".into()),
        supervised_by: Some("Regierungspräsidium Rosenland".into()),
        vat_id: Some("DE999999999".into()),
    };
    let bare = Imprint {
        responsible: nobody(),
        legal_form: None,
        represented_by: None,
        supervised_by: None,
        vat_id: None,
    };
    vec![("imprint", full), ("imprint-portal", bare)]
}

pub fn privacy() -> Vec<(&'static str, Privacy)> {
    let full = Privacy {
        responsible: authority(),
        officer: Some(other("Datenschutzbeauftragte der Stadt Rosenfurt")),
        authority: Some(bare("Datenschutzbehörde des Landes")),
        draft_days: 30,
        account: Some("BundID".into()),
    };
    let bare =
        Privacy { responsible: nobody(), officer: None, authority: None, draft_days: 30, account: None };
    vec![("privacy", full), ("privacy-portal", bare)]
}

pub fn accessibility() -> Vec<(&'static str, Accessibility)> {
    let judge = |id, name: &str, standard: &str, languages: &[&str], checked, violations| JudgeLine {
        what: "Kontraste, Namen und Aufbau jeder Seite".into(),
        judged: Judged {
            id,
            name: name.into(),
            version: "4.12.1".into(),
            standard: standard.into(),
            day: date(2026, 11, 23),
            languages: languages.iter().map(|lang| (*lang).to_owned()).collect(),
            checked,
            violations,
        },
    };
    let gap = |title: &str| GapLine {
        title: title.into(),
        text: "Das ist noch nicht gemacht. Stattdessen gibt es Text.".into(),
    };
    let full = Accessibility {
        responsible: authority(),
        conformity: Conformity::Partly,
        out_of_date: false,
        gaps: vec![
            gap("Ein Video in Deutscher Gebärdensprache fehlt."),
            gap("Übersetzungen hat noch kein Mensch geprüft."),
        ],
        judges: vec![
            judge(Judge::Axe, "axe-core", "WCAG 2.2 A, AA", &["de", "en", "ar"], 417, 0),
            judge(Judge::VeraPdf, "veraPDF", "PDF/UA-1, PDF/A-3a", &["de"], 12, 1),
        ],
        rounds: 0,
        drawn_up: Some(date(2026, 11, 23)),
        reviewed: Some(date(2026, 11, 24)),
        machine: "/de/rosenfurt/accessibility.json".into(),
        from: Some("/de/rosenfurt/drafts/…/pages/address".into()),
        mail: Some("mailto:bildung@rosenfurt.example.org?subject=Barriere".into()),
        enforcement: Some(other("Durchsetzungsstelle des Landes")),
    };
    let nothing = Accessibility {
        responsible: nobody(),
        conformity: Conformity::Not,
        out_of_date: true,
        gaps: Vec::new(),
        judges: Vec::new(),
        drawn_up: None,
        reviewed: None,
        from: None,
        mail: None,
        enforcement: None,
        ..full.clone()
    };
    let fully = Accessibility {
        conformity: Conformity::Fully,
        rounds: 3,
        mail: None,
        enforcement: Some(bare("Schlichtungsstelle des Landes")),
        ..full.clone()
    };
    vec![("accessibility", full), ("accessibility-none", nothing), ("accessibility-fully", fully)]
}

pub fn easy() -> Vec<(&'static str, Easy)> {
    let with = |responsible, plain: Option<&str>| Easy {
        responsible,
        plain: plain.map(Into::into),
        accessibility: "/de/rosenfurt/accessibility".into(),
        privacy: "/de/rosenfurt/privacy".into(),
    };
    vec![("easy", with(authority(), Some("/de-simple/rosenfurt"))), ("easy-portal", with(nobody(), None))]
}

pub fn sign_language() -> Vec<(&'static str, SignLanguage)> {
    let with = |responsible, video| SignLanguage { responsible, video, easy: "/de/rosenfurt/easy".into() };
    let video = SignVideo {
        href: "/de/rosenfurt/sign-language/video".into(),
        captions: "/de/rosenfurt/sign-language/captions".into(),
        bytes: 14_200_000,
        length: "2:35".into(),
        transcript: "Willkommen bei der Stadt Rosenfurt.\nHier stellen Sie Anträge.".into(),
    };
    vec![("sign-language", with(nobody(), None)), ("sign-language-video", with(authority(), Some(video)))]
}
