//! Letters in every stage, for the office and for the person, and one that is being written.

use jiff::civil::date;

use super::{
    super::{
        ErrorLink,
        citizen::StatusLetter,
        office::{
            CaseLetter, CaseRelease, LetterForm, LetterLink, LetterWay, ObjectionForm, ObjectionLine,
            Objections, ReleaseStanding,
        },
    },
    days_ago,
};

fn letter(title: &str, way: LetterWay) -> CaseLetter {
    CaseLetter {
        when: days_ago(6),
        by: "Jana Albers".into(),
        title: title.into(),
        href: "/office/cases/1/letters/1".into(),
        size: 84_000,
        way,
        opened: None,
        known_on: None,
        until: None,
        to_court: false,
        post: None,
    }
}

/// Letters of a case.
pub fn of_case() -> Vec<CaseLetter> {
    let on = date(2026, 11, 18);
    let decision = CaseLetter {
        opened: Some(date(2026, 11, 19)),
        known_on: Some(date(2026, 11, 22)),
        until: Some(date(2026, 12, 22)),
        ..letter("Bewilligung: Bildung und Teilhabe", LetterWay::Announced { on })
    };
    let post = Some("/office/cases/1/letters/1/posting".to_owned());
    vec![
        decision.clone(),
        CaseLetter { to_court: true, way: LetterWay::Posted { on }, opened: None, ..decision },
        letter("Anhörung: Bildung und Teilhabe", LetterWay::Waiting),
        CaseLetter { post: post.clone(), ..letter("Erinnerung: Bildung und Teilhabe", LetterWay::CameBack) },
        CaseLetter { post, ..letter("Bitte schicken Sie uns noch etwas", LetterWay::ToPost) },
    ]
}

/// A letter that a second person looks at: before, and after it was given back.
pub fn for_second_person(standing: ReleaseStanding, mine: bool) -> CaseRelease {
    let (open, at) = (standing == ReleaseStanding::Open, "/office/cases/1/releases/1".to_owned());
    CaseRelease {
        title: "Versagung: Bildung und Teilhabe".into(),
        by: "Jana Albers".into(),
        when: days_ago(1),
        href: at.clone(),
        channel: "post".into(),
        standing,
        let_out: (open && !mine).then(|| at.clone()),
        give_back: (open && !mine).then(|| format!("{at}/return")),
        take_back: (open && mine).then(|| format!("{at}/return")),
        edit: (!open && mine).then(|| "/office/cases/1/letters/new/cooperation-refusal?from=1".into()),
    }
}

/// Objections in every stage.
pub fn objections(wrong: bool) -> Objections {
    let line = |late, text: &str, standing: &str, on, answer_by| ObjectionLine {
        received: date(2026, 11, 20),
        late,
        text: text.into(),
        by: "Piotr Lewandrowicz".into(),
        standing: standing.into(),
        on,
        answer_by,
    };
    let (ended, by) = (Some(date(2026, 11, 23)), Some(date(2027, 2, 20)));
    let mut all = vec![
        line(true, "Das Mittagessen kostet mehr.\nDer Beleg kommt noch.", "open", None, by),
        line(false, "", "passed_on", ended, by),
        line(false, "", "remedied", ended, None),
        line(false, "", "withdrawn", ended, None),
        line(false, "", "decided", ended, None),
    ];
    if wrong {
        all.truncate(1);
    }
    Objections {
        all,
        enter: Some(ObjectionForm {
            action: "/office/cases/1/objection".into(),
            received: if wrong { "2027-01-01".into() } else { "2026-11-24".into() },
            text: String::new(),
            open: wrong,
        }),
        answer: Some("/office/cases/1/objection/answer".into()),
    }
}

/// Letters that can be written.
pub fn to_write() -> Vec<LetterLink> {
    let link = |label: &str, kind: &str| LetterLink {
        label: label.into(),
        href: format!("/office/cases/1/letters/new/{kind}"),
    };
    vec![link("Nachforderung", "request"), link("Freies Schreiben", "plain")]
}

/// Letters as the person sees them.
pub fn of_status() -> Vec<StatusLetter> {
    let granted = StatusLetter {
        when: days_ago(6),
        title: "Bewilligung: Bildung und Teilhabe".into(),
        href: "/de/rosenfurt/a/letters/1".into(),
        size: 84_000,
        new: true,
        posted: None,
        known_on: Some(date(2026, 11, 22)),
        until: Some(date(2026, 12, 22)),
        to_court: false,
    };
    let refused = StatusLetter {
        title: "Ablehnung: Bildung und Teilhabe".into(),
        new: false,
        posted: Some(date(2026, 11, 18)),
        to_court: true,
        ..granted.clone()
    };
    let asked = StatusLetter {
        title: "Erinnerung: Bildung und Teilhabe".into(),
        new: false,
        known_on: None,
        until: None,
        ..granted.clone()
    };
    vec![granted, refused, asked]
}

/// The page on which one is written.
pub fn written() -> Vec<(&'static str, LetterForm)> {
    let page = LetterForm {
        number: "RF-26-004702-9".into(),
        applicant: "Aylin Çelik-Öztürk".into(),
        kind: "hearing".into(),
        title: "Anhörung".into(),
        action: "/office/cases/1/letters".into(),
        preview: "/office/cases/1/letters/preview".into(),
        back: "/office/cases/1".into(),
        version: 12,
        text: "# Ihre Meinung, bevor wir entscheiden\n\nGuten Tag Aylin Çelik-Öztürk,\n\n[Was soll entschieden werden?]"
            .into(),
        channel: "mailbox".into(),
        no_mailbox: None,
        second: None,
        errors: Vec::new(),
    };
    let error = |target: &str, label: &str, text: &str| ErrorLink {
        target: target.into(),
        label: label.into(),
        text: text.into(),
    };
    let wrong = LetterForm {
        channel: String::new(),
        no_mailbox: Some("Die E-Mail-Adresse ist nicht bestätigt.".into()),
        errors: vec![
            error("letter", "Text", "Im Text stehen noch Platzhalter in eckigen Klammern."),
            error("channel", "Wie kommt das Schreiben an?", "Bitte wählen Sie, wie das Schreiben ankommt."),
        ],
        second: Some("Dieses Schreiben geht erst hinaus, wenn eine zweite Person es freigibt.".into()),
        ..page.clone()
    };
    vec![("letter", page), ("letter-wrong", wrong)]
}
