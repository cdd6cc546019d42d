//! Declarations, review, and the question when something is missing.

use super::{
    super::{
        ErrorLink,
        citizen::{
            Answer, Declaration, Declarations, Nature, Notice, NoticeStyle, Open, Provenance, Review,
            ReviewSignature, Section, SendIncomplete, Step,
        },
    },
    evidence,
};
use crate::form::trust::Trust;

pub fn declarations() -> Vec<(&'static str, Declarations)> {
    let statement = |name: &str, text: &str, nature, law: Option<&str>| Declaration {
        name: name.into(),
        text: text.into(),
        german: None,
        nature,
        law: law.map(Into::into),
        accepted: false,
        error: None,
    };
    let truth = statement(
        "DEC_TRUTH",
        "Ich habe alles nach bestem Wissen vollständig und richtig angegeben.",
        Nature::Required,
        Some("§ 60 SGB I"),
    );
    let items = vec![
        Declaration { accepted: true, ..truth.clone() },
        statement("DEC_PRIVACY", "Ich habe die Datenschutzhinweise gelesen.", Nature::Acknowledge, None),
        Declaration {
            german: Some("Das Amt darf bei der Schule nachfragen.".into()),
            ..statement("DEC_THIRD", "The office may ask the school.", Nature::Consent, Some("§ 67a SGB X"))
        },
        statement(
            "DEC_NO_SIGN",
            "Der Antrag ist ohne Unterschrift gültig, weil er elektronisch gestellt ist.",
            Nature::Info,
            None,
        ),
    ];
    let page = Declarations {
        service: "Bildung und Teilhabe".into(),
        step: Some(Step { at: 10, of: 11 }),
        action: "/de/rosenfurt/bildung-und-teilhabe/a/declarations".into(),
        version: 3,
        view: "k3v9".into(),
        items,
        without: false,
        errors: Vec::new(),
    };
    let error = "Bitte kreuzen Sie diesen Satz an.";
    let wrong = Declarations {
        items: vec![Declaration { error: Some(error.into()), ..truth }],
        without: true,
        errors: vec![ErrorLink {
            target: "DEC_TRUTH".into(), label: "Erklärung".into(), text: error.into()
        }],
        ..page.clone()
    };
    vec![("declarations", page), ("declarations-wrong", wrong)]
}

pub fn review() -> Vec<(&'static str, Review)> {
    let full = Review {
        service: "Bildung und Teilhabe".into(),
        informal: false,
        supplement: false,
        sections: sections(false),
        papers: evidence::papers(),
        wrong: Vec::new(),
        missing: open(),
        doubts: vec![Open {
            label: "Mehr als 8 € kostet ein Essen selten. Stimmt der Preis?".into(),
            place: Some("Elif Nur Öztürk".into()),
            href: Some("/de/rosenfurt/bildung-und-teilhabe/a/lunch".into()),
        }],
        effective: Some("Er gilt ab dem 1. November 2026.".into()),
        action: "/de/rosenfurt/bildung-und-teilhabe/a/submission".into(),
        digest: "9f2c".into(),
        back: "/de/rosenfurt/bildung-und-teilhabe/a/declarations".into(),
        overview: "/de/rosenfurt/bildung-und-teilhabe/a".into(),
        later: "/de/rosenfurt/bildung-und-teilhabe/a/code".into(),
        notices: Vec::new(),
        signature: None,
    };
    let complete = Review { missing: Vec::new(), papers: Vec::new(), effective: None, ..full.clone() };
    let wrong = Review {
        wrong: open()[..1].to_vec(),
        missing: Vec::new(),
        sections: sections(true),
        notices: vec![Notice {
            style: NoticeStyle::Info,
            title: "Wir haben zwei Fragen geändert.".into(),
            text: Some("Bitte sehen Sie sich „Mittagessen“ noch einmal an.".into()),
        }],
        ..full.clone()
    };
    let informal = Review {
        service: "Formloser Antrag: Bildung und Teilhabe".into(),
        informal: true,
        ..complete.clone()
    };
    let supplement = Review {
        service: "Nachreichung: Bildung und Teilhabe".into(),
        supplement: true,
        sections: sections(false)[..1].to_vec(),
        ..complete.clone()
    };
    let sign_in = |own| ReviewSignature::SignIn {
        name: "BundID".into(),
        level: Trust::Substantial,
        own,
        href: "/de/account/sign-in?to=%2Fde".into(),
    };
    let signature = |signature| Review { signature: Some(signature), ..complete.clone() };
    let replaced = ReviewSignature::Replaced { name: "BundID".into(), level: Trust::High };
    vec![
        ("review-signature", signature(sign_in(None))),
        ("review-signature-low", signature(sign_in(Some(Trust::Low)))),
        ("review-signature-replaced", signature(replaced)),
        ("review-signature-paper", signature(ReviewSignature::Paper)),
        ("review-supplement", supplement),
        ("review", full),
        ("review-complete", complete),
        ("review-wrong", wrong),
        ("review-informal", informal),
    ]
}

fn sections(wrong: bool) -> Vec<Section> {
    let answer = |label: &str, value: Option<&str>| Answer {
        label: label.into(),
        value: value.map(Into::into),
        provenance: None,
        level: None,
        wrong: false,
        row: None,
    };
    let from = |label: &str, value: &str, provenance| Answer {
        provenance: Some(provenance),
        ..answer(label, Some(value))
    };
    let person = vec![
        Answer { level: Some(Trust::Substantial), ..from("Vornamen", "Aylin", Provenance::Account) },
        from("Familienname", "Çelik-Öztürk", Provenance::Account),
        from("Geburtsdatum", "12. April 1993", Provenance::Register),
        from("Telefon", "0171 3920001", Provenance::CarriedOver),
        from("Anmerkung", "Bitte nachmittags anrufen.\nVormittags arbeite ich.", Provenance::Adviser),
    ];
    let children = vec![
        Answer {
            row: Some("Deniz Efe Çelik-Öztürk".into()), ..answer("Schule", Some("Linden-Grundschule"))
        },
        answer("Leistungen", Some("Ausflug, Mittagessen, Verein")),
        Answer { row: Some("Elif Nur Öztürk".into()), ..answer("Kita", None) },
        Answer { wrong, ..answer("Kosten des Essens", Some("4,3o")) },
    ];
    let section = |title: &str, answers| Section {
        title: title.into(),
        lang: None,
        change: format!("/de/rosenfurt/bildung-und-teilhabe/a/{}", title.len()),
        answers,
    };
    vec![
        section("Ihre Person", person),
        Section { lang: Some("de".into()), ..section("Ihre Kinder", children) },
    ]
}

fn open() -> Vec<Open> {
    let open = |label: &str, place: Option<&str>| Open {
        label: label.into(),
        place: place.map(Into::into),
        href: Some("/de/rosenfurt/bildung-und-teilhabe/a/lunch".into()),
    };
    vec![open("Kosten des Essens", Some("Elif Nur")), open("Vertrag oder Rechnung zum Mittagessen", None)]
}

pub fn send_incomplete() -> Vec<(&'static str, SendIncomplete)> {
    let both = SendIncomplete {
        service: "Bildung und Teilhabe".into(),
        answers: open()[..1].to_vec(),
        papers: open()[1..].to_vec(),
        action: "/de/rosenfurt/bildung-und-teilhabe/a/submission".into(),
        digest: "9f2c".into(),
        signed: false,
        back: "/de/rosenfurt/bildung-und-teilhabe/a/review".into(),
    };
    let papers = SendIncomplete { answers: Vec::new(), signed: true, ..both.clone() };
    let answers = SendIncomplete { papers: Vec::new(), ..both.clone() };
    vec![("send-incomplete", both), ("send-incomplete-papers", papers), ("send-incomplete-answers", answers)]
}
