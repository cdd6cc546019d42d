//! Codes and secrets.

use jiff::civil::date;

use super::super::{
    ErrorLink,
    citizen::{EndVisit, Later, LaterSaved, Resume, ResumeProblem, Unsecured},
};

pub fn later() -> Vec<(&'static str, Later)> {
    let page = Later {
        action: "/de/rosenfurt/bildung-und-teilhabe/a/code".into(),
        email: "aylin@example.org".into(),
        min_length: 8,
        kept_until: Some(date(2026, 12, 24)),
        back: "/de/rosenfurt/bildung-und-teilhabe/a".into(),
        errors: Vec::new(),
    };
    let error = ErrorLink {
        target: "secret".into(),
        label: "Ihr Geheimwort".into(),
        text: "Ihr Geheimwort braucht mindestens 8 Zeichen.".into(),
    };
    let unsendable = ErrorLink {
        target: "email".into(),
        label: "E-Mail".into(),
        text: "Das ist keine vollständige E-Mail-Adresse.".into(),
    };
    let short = Later { errors: vec![error, unsendable], kept_until: None, ..page.clone() };
    vec![("later", page), ("later-short", short)]
}

pub fn later_saved() -> Vec<(&'static str, LaterSaved)> {
    let page = LaterSaved {
        words: ["kirsche", "anker", "sommer", "treppe", "vogel"].map(Into::into).to_vec(),
        email: Some("aylin@example.org".into()),
        kept_until: Some(date(2026, 12, 24)),
        address: "antrag.rosenfurt.example.org/weiter".into(),
        back: "/de/rosenfurt/bildung-und-teilhabe/a".into(),
        end: "/de/rosenfurt/end".into(),
    };
    let sent = LaterSaved { kept_until: None, ..page.clone() };
    vec![("later-saved", page), ("later-saved-sent", sent)]
}

pub fn resume() -> Vec<(&'static str, Resume)> {
    let page = |code: &str, problem| Resume {
        action: "/de/resume".into(),
        code: code.into(),
        problem,
        draft_days: 30,
    };
    let expired = |anew: Option<&str>| Some(ResumeProblem::Expired { anew: anew.map(Into::into) });
    vec![
        ("resume", page("", None)),
        ("resume-wrong", page("kirsche anker", Some(ResumeProblem::Wrong))),
        ("resume-locked", page("kirsche anker", Some(ResumeProblem::Locked))),
        ("resume-expired", page("kirsche anker", expired(Some("/de/rosenfurt/bildung-und-teilhabe")))),
        ("resume-expired-for-good", page("kirsche anker", expired(None))),
    ]
}

pub fn end() -> Vec<(&'static str, EndVisit)> {
    let line = |service: &str, sent| Unsecured {
        service: service.into(),
        href: "/de/rosenfurt/drafts/a/later".into(),
        sent,
    };
    let asked = EndVisit {
        unsecured: vec![line("Wohngeld", false), line("Bildung und Teilhabe", true)],
        done: false,
        action: "/de/end".into(),
        resume: "/de/resume".into(),
        home: "/de".into(),
    };
    let safe = EndVisit { unsecured: Vec::new(), ..asked.clone() };
    vec![("end", asked), ("end-safe", safe.clone()), ("end-done", EndVisit { done: true, ..safe })]
}
