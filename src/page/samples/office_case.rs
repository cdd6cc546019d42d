//! Cases as staff see them.

use jiff::civil::date;

use super::{
    super::{
        ErrorLink,
        citizen::{FileState, Notice, NoticeStyle, Receipt},
        office::{
            Asked, Badge, BadgeStyle, Case, CaseAnswer, CaseChange, CaseEvent, CaseFile, CaseMessage,
            CaseSection, CaseSignature, CaseSupplement, CaseTaken, CellState, Consent, Contact, Decided,
            DecisionForm, DocumentRequest, Due, FilterOption, ForwardForm, MailReach, Matrix, MatrixCell,
            MatrixRow, Move, NoteLine, Open, Pictures, ReleaseStanding, RequestForm, Source, Urgency,
        },
    },
    days_ago, letters,
};
use crate::form::trust::Trust;

pub fn case() -> Vec<(&'static str, Case)> {
    let mine = mine();
    let waiting = |mine| Some(letters::for_second_person(ReleaseStanding::Open, mine));
    let overtaken = Some(letters::for_second_person(ReleaseStanding::Overtaken, true));
    let silent = Case { signature: Some(signed("")), second: waiting(true), ..untouched(mine.clone()) };
    let open = Contact { reach: Some(MailReach::Open), ..contact() };
    let unsigned = Case {
        signature: Some(CaseSignature::Missing),
        contact: open,
        second: overtaken,
        exclusions: Some(super::exclusion::of_case(false)),
        reschedule: Some(super::doubles::reschedule()),
        doubles: Some(super::doubles::of_case()),
        ..untouched(mine.clone())
    };
    let wrong = Case {
        signature: None,
        contact: Contact { reach: Some(MailReach::CameBack { at: days_ago(8) }), ..contact() },
        asked: asked(true),
        second: waiting(false),
        objections: Some(letters::objections(true)),
        retention: None,
        errors: errors(),
        note_text: "Noch nicht gespeichert".into(),
        notices: vec![Notice {
            style: NoticeStyle::Success,
            title: "Die Notiz ist gespeichert.".into(),
            text: None,
        }],
        ..mine.clone()
    };
    vec![
        ("case", mine.clone()),
        ("case-wrong", wrong),
        ("case-new", untouched(mine)),
        ("case-unsigned", unsigned),
        ("case-signed", silent),
    ]
}

/// One that a clerk has taken, with everything there could be.
fn mine() -> Case {
    Case {
        number: "RF-26-004702-9".into(),
        service: "Bildung und Teilhabe".into(),
        applicant: "Aylin Çelik-Öztürk".into(),
        contact: contact(),
        received: days_ago(9),
        counts_from: date(2026, 11, 1),
        counts_why: Some("Vom Ersten des Monats an (§ 6b Abs. 2a BKGG).".into()),
        age_days: 9,
        state: Badge { text: "Unterlagen fehlen".into(), style: BadgeStyle::Warning },
        due: Some(Due { date: date(2026, 11, 27), urgency: Urgency::Soon }),
        flags: vec![
            Badge { text: "Eilt".into(), style: BadgeStyle::Danger },
            Badge { text: "Unvollständig gesendet".into(), style: BadgeStyle::Info },
        ],
        assignee: Some("Jana Albers".into()),
        take: None,
        release: Some("/office/cases/1/assignment".into()),
        moves: vec![move_to("Bearbeitung beginnen", "work"), move_to("Weiterleiten", "forward")],
        version: 12,
        matrix: Some(matrix()),
        asked: asked(false),
        sections: sections(),
        files: files(),
        missing: missing(),
        consents: consents(),
        doubts: vec![
            "Kosten des Essens, Elif Nur Öztürk: Mehr als 8 € kostet ein Essen selten. Stimmt der Preis?"
                .into(),
        ],
        request: Some(RequestForm {
            action: "/office/cases/1/requests".into(),
            more: String::new(),
            until: "2026-12-08".into(),
        }),
        requests: requests(),
        signature: Some(signed("STORK-QAA-Level-3, elster")),
        receipt: Receipt { href: "/office/cases/1/receipt".into(), size: Some(96_000) },
        rest_until: None,
        informal_receipt: None,
        supplements: vec![CaseSupplement {
            when: days_ago(1),
            receipt: "/office/cases/1/supplements/2".into(),
            changes: vec![CaseChange {
                label: "Kosten des Ausflugs (Deniz Efe Çelik-Öztürk)".into(),
                before: None,
                after: Some("31,50 €".into()),
            }],
            files: vec!["Brief der Schule (Deniz Efe Çelik-Öztürk)".into()],
        }],
        messages: messages(),
        message: Some("/office/cases/1/messages".into()),
        letters: letters::of_case(),
        second: Some(letters::for_second_person(
            ReleaseStanding::Returned { by: "Mehmet Yavuz".into(), reason: "Bitte die Frist nennen.".into() },
            true,
        )),
        objections: Some(letters::objections(false)),
        exclusions: None,
        reschedule: None,
        doubles: None,
        retention: Some(super::retention::of_case(false)),
        write: letters::to_write(),
        today: "2026-11-24".into(),
        forward: Some(ForwardForm {
            action: "/office/cases/1/forwarding".into(),
            options: vec![FilterOption {
                value: "lk-haffmark".into(),
                label: "Landkreis Haffmark".into(),
                chosen: false,
            }],
        }),
        notes: vec![NoteLine {
            when: days_ago(2),
            by: "Jana Albers".into(),
            text: "Frau Çelik-Öztürk angerufen.\nBrief der Schule kommt am Freitag.".into(),
        }],
        note: Some("/office/cases/1/notes".into()),
        note_text: String::new(),
        history: history(),
        errors: Vec::new(),
        notices: Vec::new(),
    }
}

fn errors() -> Vec<ErrorLink> {
    vec![
        ErrorLink {
            target: "objection-received".into(),
            label: "Eingegangen am".into(),
            text: "An diesem Tag kann der Widerspruch nicht eingegangen sein.".into(),
        },
        error("outcome", "Bitte wählen Sie: bewilligen oder ablehnen."),
        ErrorLink {
            target: "release-reason".into(),
            label: "Was soll anders werden?".into(),
            text: "Bitte schreiben Sie, was anders werden soll.".into(),
        },
    ]
}

fn consents() -> Vec<Consent> {
    vec![
        Consent { text: "Ich möchte Bescheide elektronisch bekommen.".into(), given: true, withdrawn: None },
        Consent { text: "Das Amt darf bei der Schule nachfragen.".into(), given: false, withdrawn: None },
        Consent {
            text: "Das Amt darf in der Kita nachfragen.".into(),
            given: true,
            withdrawn: Some(days_ago(1)),
        },
    ]
}

fn signed(said: &str) -> CaseSignature {
    CaseSignature::Replaced {
        issuer: "https://anmeldung.example.org".into(),
        level: Trust::Substantial,
        said: said.into(),
        at: days_ago(9),
    }
}

/// Just arrived, nobody's, nothing in it but a name; and this member of staff may only read.
fn untouched(case: Case) -> Case {
    Case {
        contact: Contact::default(),
        counts_why: None,
        due: None,
        flags: Vec::new(),
        assignee: None,
        take: Some("/office/cases/1/assignment".into()),
        release: None,
        moves: Vec::new(),
        matrix: None,
        asked: Vec::new(),
        files: Vec::new(),
        missing: missing()[..1].to_vec(),
        request: None,
        requests: Vec::new(),
        rest_until: Some(date(2026, 12, 24)),
        informal_receipt: Some("/office/cases/1/informal.pdf".into()),
        receipt: Receipt { href: "/office/cases/1/receipt".into(), size: None },
        supplements: Vec::new(),
        messages: Vec::new(),
        message: None,
        letters: Vec::new(),
        second: None,
        objections: None,
        exclusions: Some(super::exclusion::of_case(true)),
        reschedule: None,
        doubles: Some(super::doubles::merged()),
        retention: Some(super::retention::of_case(true)),
        write: Vec::new(),
        forward: None,
        notes: Vec::new(),
        note: None,
        ..case
    }
}

fn contact() -> Contact {
    Contact {
        address: Some("Lindenstraße 14\n66601 Rosenfurt".into()),
        phone: Some("0171 3920001".into()),
        email: Some("aylin@example.org".into()),
        reach: Some(MailReach::Confirmed { at: days_ago(9) }),
        language: Some("Türkisch".into()),
        hints: vec!["Dolmetschen gewünscht".into()],
    }
}

fn move_to(label: &str, value: &str) -> Move {
    Move { label: label.into(), action: "/office/cases/1/state".into(), value: value.into() }
}

fn matrix() -> Matrix {
    let cell = |state, target: &str| MatrixCell {
        state,
        target: (state != CellState::NotAsked).then(|| target.into()),
    };
    let row = |title: &str, summary: Option<&str>, cells| MatrixRow {
        title: title.into(),
        summary: summary.map(Into::into),
        cells,
    };
    Matrix {
        columns: ["Ausflug", "Schulbedarf", "Mittagessen", "Teilhabe"].map(Into::into).to_vec(),
        rows: vec![
            row(
                "Deniz Efe",
                Some("geboren 14.02.2018, Linden-Grundschule"),
                vec![
                    cell(CellState::EvidenceMissing, "asked-1"),
                    cell(CellState::NotAsked, ""),
                    cell(CellState::Granted, "asked-2"),
                    cell(CellState::Refused, "asked-3"),
                ],
            ),
            row(
                "Elif Nur",
                None,
                vec![
                    cell(CellState::NotAsked, ""),
                    cell(CellState::NotAsked, ""),
                    cell(CellState::Open, "asked-4"),
                    cell(CellState::NotAsked, ""),
                ],
            ),
        ],
    }
}

fn error(field: &str, text: &str) -> ErrorLink {
    ErrorLink { target: format!("asked-1-{field}"), label: "Deniz Efe, Ausflug".into(), text: text.into() }
}

fn asked(wrong: bool) -> Vec<Asked> {
    let fact = |label: &str, value: &str| (label.to_owned(), value.to_owned());
    let form = |outcome: &str, open, errors| DecisionForm {
        action: "/office/cases/1/decisions/1".into(),
        version: 12,
        outcome: outcome.into(),
        amount: "18,00".into(),
        from: "2026-12-11".into(),
        until: "2026-12-11".into(),
        reason: String::new(),
        open,
        errors,
    };
    let asked = |id: &str, person: &str, service: &str, state, facts, decided| Asked {
        id: id.into(),
        person: person.into(),
        service: service.into(),
        state,
        facts,
        missing: Vec::new(),
        decided,
        form: None,
    };
    let decided = |granted, reason: &str| Decided {
        granted,
        amount: granted.then(|| "4.30".parse().unwrap_or_default()),
        from: granted.then(|| date(2026, 11, 1)),
        until: granted.then(|| date(2027, 7, 31)),
        reason: reason.into(),
        by: "Jana Albers".into(),
        when: days_ago(1),
    };
    let errors = if wrong {
        vec![error("outcome", "Bitte wählen Sie: bewilligen oder ablehnen."), error("amount", "Betrag?")]
    } else {
        Vec::new()
    };
    let trip = vec![
        fact("Ausflug", "Planetarium, 11.12.2026"),
        fact("Kosten", "18,00 €"),
        fact("Zahlung bis", "04.12.2026"),
    ];
    vec![
        Asked {
            missing: vec!["Brief der Schule".into(), "Konto der Schule".into()],
            form: Some(form("", wrong, errors)),
            ..asked("asked-1", "Deniz Efe", "Ausflug", CellState::EvidenceMissing, trip, None)
        },
        Asked {
            form: Some(form("granted", false, Vec::new())),
            ..asked(
                "asked-2",
                "Deniz Efe",
                "Mittagessen",
                CellState::Granted,
                vec![fact("Tage", "5 in der Woche"), fact("Preis", "4,30 € je Essen")],
                Some(decided(true, "Wird direkt an die Schule gezahlt.")),
            )
        },
        Asked {
            form: Some(form("refused", false, Vec::new())),
            ..asked(
                "asked-3",
                "Deniz Efe",
                "Teilhabe",
                CellState::Refused,
                vec![fact("Verein", "Karate-Verein Rosenfurt")],
                Some(decided(false, "Für denselben Zeitraum schon bewilligt.")),
            )
        },
        asked(
            "asked-4",
            "Elif Nur",
            "Mittagessen",
            CellState::Open,
            vec![fact("Kita", "Kita Sonnenblume")],
            None,
        ),
    ]
}

fn sections() -> Vec<CaseSection> {
    let answer = |label: &str, value: Option<&str>, source| CaseAnswer {
        label: label.into(),
        value: value.map(Into::into),
        source,
        level: None,
        lang: None,
        language: None,
        row: None,
    };
    let person = vec![
        CaseAnswer { level: Some(Trust::High), ..answer("Vornamen", Some("Aylin"), Some(Source::Account)) },
        answer("Familienname", Some("Çelik-Öztürk"), Some(Source::Account)),
        answer("Geburtsdatum", Some("12.04.1993"), Some(Source::Register)),
        answer("Telefon", Some("0171 3920001"), Some(Source::CarriedOver)),
        CaseAnswer {
            lang: Some("en".into()),
            language: Some("Englisch".into()),
            ..answer("Anmerkung", Some("Please call in the afternoon."), Some(Source::Citizen))
        },
    ];
    let children = vec![
        CaseAnswer {
            row: Some("Deniz Efe Çelik-Öztürk".into()),
            ..answer("Alter", Some("8 Jahre"), Some(Source::Computed))
        },
        answer("Schule", Some("Linden-Grundschule"), Some(Source::Adviser)),
        answer("Klasse", None, Some(Source::Citizen)),
    ];
    let section = |title: &str, answers| CaseSection { title: title.into(), answers };
    vec![section("Ihre Person", person), section("Ihre Kinder", children)]
}

fn messages() -> Vec<CaseMessage> {
    vec![
        CaseMessage {
            when: days_ago(1),
            by: None,
            read: None,
            text: "Der Ausflug ist verschoben.\nEr ist jetzt im Januar.".into(),
            files: files(),
        },
        CaseMessage {
            when: days_ago(3),
            by: Some("Jana Albers".into()),
            read: Some(days_ago(2)),
            text: String::new(),
            files: Vec::new(),
        },
        CaseMessage {
            when: days_ago(4),
            by: Some("Jana Albers".into()),
            read: None,
            text: "Bitte rufen Sie an.".into(),
            files: Vec::new(),
        },
    ]
}

fn files() -> Vec<CaseFile> {
    let file = |name: &str, state, clean: bool| CaseFile {
        name: name.into(),
        paper: "Wohngeldbescheid".into(),
        row: None,
        size: 184_000,
        received: days_ago(9),
        state,
        href: clean.then(|| "/office/cases/1/files/1".into()),
        pictures: None,
    };
    vec![
        file("Bescheid.pdf", FileState::Clean, true),
        CaseFile {
            pictures: Some(Pictures { href: "/office/cases/1/files/2/pictures.pdf".into(), count: 3 }),
            ..file("IMG_2025.heic", FileState::Clean, true)
        },
        CaseFile { row: Some("Deniz Efe".into()), ..file("IMG_2026.jpg", FileState::Scanning, false) },
        file("brief.pdf", FileState::Rejected, false),
    ]
}

fn missing() -> Vec<Open> {
    let open = |value: &str, label: &str, requested: bool, chosen| Open {
        value: value.into(),
        label: label.into(),
        row: Some("Deniz Efe".into()),
        announced: requested.then(|| date(2026, 12, 8)),
        requested,
        chosen,
    };
    vec![
        open("trip_letter/1", "Brief der Schule", true, false),
        Open { row: None, ..open("lunch", "Vertrag zum Mittagessen", false, true) },
    ]
}

fn requests() -> Vec<DocumentRequest> {
    let request = |days, items: &[&str], done| DocumentRequest {
        when: days_ago(days),
        by: "Jana Albers".into(),
        until: date(2026, 12, 8),
        items: items.iter().map(|item| (*item).into()).collect(),
        done,
        meet: (!done).then(|| "/office/cases/1/document-requests/2".into()),
    };
    vec![
        request(2, &["Brief der Schule", "Konto der Schule"], false),
        request(7, &["Wohngeldbescheid"], true),
    ]
}

fn history() -> Vec<CaseEvent> {
    let event = |days, by: Option<&str>, text: &str| CaseEvent {
        when: days_ago(days),
        by: by.map(Into::into),
        text: text.into(),
    };
    vec![
        event(2, Some("Jana Albers"), "Unterlagen angefordert"),
        event(8, Some("Jana Albers"), "Übernommen"),
        event(9, None, "Eingangsbestätigung gesiegelt"),
        event(9, None, "Antrag angekommen"),
    ]
}

pub fn taken() -> Vec<(&'static str, CaseTaken)> {
    let full = CaseTaken {
        number: "RF-26-004702-9".into(),
        by: "Mehmet Yavuz".into(),
        when: days_ago(0),
        text: Some("Er hat den Fall übernommen.".into()),
        typed: Some("Bewilligt, 18,00 €.\nZahlung an die Schule.".into()),
        href: "/office/cases/1".into(),
        inbox: "/office".into(),
    };
    let bare = CaseTaken { text: None, typed: None, ..full.clone() };
    vec![("case-taken", full), ("case-taken-bare", bare)]
}
