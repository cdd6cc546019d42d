//! Applications that have arrived.

use jiff::civil::{Date, date};

use super::{
    super::{
        ErrorLink,
        citizen::{
            CaseMessageLine, EnclosedFile, FileState, GivenConsent, HistoryLine, MailedTo, Notice,
            NoticeStyle, Open, Outcome, Reach, Reached, Receipt, Refused, Secured, Status, StatusStep,
            SupplementLine, ToSupplement, Withdraw, Word, WriteMessage,
        },
    },
    days_ago, letters, today,
};

fn write() -> WriteMessage {
    WriteMessage {
        action: "/de/rosenfurt/a/messages".into(),
        text: String::new(),
        errors: Vec::new(),
        accept: "application/pdf".into(),
        kinds: "PDF, JPG".into(),
        max_size: 10 << 20,
    }
}

fn mailed_to(reach: Reach) -> MailedTo {
    MailedTo { address: "aylin@example.org".into(), reach }
}

fn wrong_code() -> MailedTo {
    let error = ErrorLink {
        target: "code".into(),
        label: "Code aus der E-Mail".into(),
        text: "Das ist nicht der Code aus unserer E-Mail.".into(),
    };
    mailed_to(open(vec![error]))
}

fn open(errors: Vec<ErrorLink>) -> Reach {
    Reach::Open { action: "/de/rosenfurt/a/address".into(), errors }
}

fn rest() -> Secured {
    Secured {
        date: date(2026, 11, 24),
        until: date(2026, 12, 24),
        days: 30,
        next: Some("/de/rosenfurt/drafts/b".into()),
    }
}

fn consent(withdrawn: Option<Date>) -> GivenConsent {
    let text = "Das Amt darf bei der Schule nachfragen.".into();
    GivenConsent { code: "DEC_SCHOOL".into(), text, withdrawn }
}

fn line(days: i64, mine: bool, text: &str) -> CaseMessageLine {
    CaseMessageLine { when: days_ago(days), mine, text: text.into(), files: Vec::new() }
}

fn files() -> Vec<EnclosedFile> {
    let file = |name: &str, state| EnclosedFile { name: name.into(), state };
    vec![
        file("Brief.pdf", FileState::Clean),
        file("Foto.jpg", FileState::Received),
        file("alt.pdf", FileState::Rejected),
    ]
}

fn just_sent() -> Status {
    Status {
        just_sent: true,
        just_supplemented: false,
        service: "Bildung und Teilhabe".into(),
        number: "RF-26-004821-7".into(),
        received: days_ago(0),
        rest: None,
        informal_receipt: None,
        counts_from: date(2026, 11, 1),
        counts_why: Some("Ihr Antrag gilt vom Ersten des Monats an, in dem er ankommt.".into()),
        word: Word::Received,
        steps: way(Word::Received),
        receipt: Receipt { href: "/de/rosenfurt/a/receipt".into(), size: None },
        mailed_to: Some(mailed_to(open(Vec::new()))),
        consents: Vec::new(),
        withdraw_consent: "/de/rosenfurt/a/consents".into(),
        letters: Vec::new(),
        outcomes: Vec::new(),
        refused: None,
        missing: Vec::new(),
        missing_by: None,
        missing_words: false,
        notices: Vec::new(),
        messages: Vec::new(),
        everything: "/de/rosenfurt/a/everything.zip".into(),
        write: Some(write()),
        withdraw: Some("/de/rosenfurt/a/withdrawal".into()),
        supplement: None,
        supplements: Vec::new(),
        history: Vec::new(),
        later: Some("/de/rosenfurt/a/code".into()),
        merged: None,
        kept_until: None,
    }
}

pub fn all() -> Vec<(&'static str, Status)> {
    let sent = just_sent();
    let receipt = Receipt { href: "/de/rosenfurt/a/receipt".into(), size: Some(96_000) };
    let letter =
        Open { label: "Brief der Schule zum Ausflug".into(), place: Some("Deniz Efe".into()), href: None };
    let missing = Status {
        just_sent: false,
        receipt: receipt.clone(),
        mailed_to: None,
        word: Word::Missing,
        steps: way(Word::Missing),
        consents: vec![consent(None), consent(Some(today()))],
        missing: vec![letter],
        missing_by: Some(date(2026, 12, 8)),
        missing_words: true,
        supplement: Some(ToSupplement {
            action: "/de/rosenfurt/a/supplement".into(),
            missing: true,
            contact: true,
            bank: true,
        }),
        history: history(),
        later: None,
        ..sent.clone()
    };
    let decided = Status {
        just_sent: false,
        word: Word::Decided,
        steps: way(Word::Decided),
        letters: letters::of_status(),
        refused: Some(Refused { date: today(), precheck: Some("/de/rosenfurt/precheck".into()) }),
        outcomes: vec![
            Outcome {
                title: "Mittagessen für Deniz Efe".into(),
                granted: true,
                text: Some("Bis 31. Juli 2027. Wir zahlen direkt an die Schule.".into()),
            },
            Outcome { title: "Lernförderung für Deniz Efe".into(), granted: false, text: None },
        ],
        missing: vec![],
        counts_why: None,
        ..missing.clone()
    };
    let others = [Word::Checking, Word::Working, Word::Paying, Word::Closed].map(|word| Status {
        word,
        steps: way(word),
        ..missing.clone()
    });
    let [checking, working, paying, closed] = others;
    let informal = Status {
        service: "Formloser Antrag: Bildung und Teilhabe".into(),
        rest: Some(rest()),
        ..sent.clone()
    };
    let joined = Status { informal_receipt: Some("/de/rosenfurt/a/informal.pdf".into()), ..working.clone() };
    let mut all = vec![
        ("status-informal", informal),
        ("status-joined", joined),
        ("status-sent", sent.clone()),
        ("status-receipt", Status { receipt, mailed_to: Some(mailed_to(Reach::Confirmed)), ..sent.clone() }),
        ("status-missing", missing.clone()),
        ("status-decided", decided),
        ("status-checking", checking),
        ("status-working", Status { missing_by: None, ..working }),
        ("status-paying", paying),
        (
            "status-closed",
            Status {
                write: None,
                withdraw: None,
                supplement: None,
                merged: Some("RF-26-004702-9".into()),
                kept_until: Some(date(2036, 12, 31)),
                ..closed
            },
        ),
    ];
    all.extend(written(&missing));
    all.extend(mailed(&sent, missing));
    all
}

/// With what is known of the address for e-mail.
fn mailed(sent: &Status, missing: Status) -> Vec<(&'static str, Status)> {
    let wrong_code = Status { mailed_to: Some(wrong_code()), ..sent.clone() };
    let codes_over = Status { mailed_to: Some(mailed_to(Reach::TooMany)), ..sent.clone() };
    let came_back = Status { mailed_to: Some(mailed_to(Reach::CameBack)), ..missing };
    vec![
        ("status-wrong-code", wrong_code),
        ("status-codes-over", codes_over),
        ("status-came-back", came_back),
    ]
}

/// With messages, and after something was sent afterwards.
fn written(missing: &Status) -> Vec<(&'static str, Status)> {
    let written = Status {
        notices: vec![Notice {
            style: NoticeStyle::Success,
            title: "Ihre Nachricht ist angekommen.".into(),
            text: None,
        }],
        messages: vec![
            CaseMessageLine { files: files(), ..line(0, true, "Der Ausflug ist verschoben.") },
            line(2, false, "Wann ist der Ausflug?"),
        ],
        ..missing.clone()
    };
    let unsent = Status {
        write: Some(WriteMessage {
            errors: vec![
                ErrorLink {
                    target: "message".into(),
                    label: "Nachricht an das Amt".into(),
                    text: "Bitte schreiben Sie etwas.".into(),
                },
                ErrorLink {
                    target: "file".into(),
                    label: "Brief.docx".into(),
                    text: "Nicht möglich.".into(),
                },
            ],
            ..write()
        }),
        ..missing.clone()
    };
    let supplements =
        vec![SupplementLine { when: days_ago(1), href: "/de/rosenfurt/a/supplements/b".into() }];
    let supplemented = Status {
        just_sent: true,
        just_supplemented: true,
        supplements,
        missing: Vec::new(),
        missing_by: None,
        ..missing.clone()
    };
    vec![("status-written", written), ("status-unsent", unsent), ("status-supplemented", supplemented)]
}

pub fn withdraw() -> Vec<(&'static str, Withdraw)> {
    let page = Withdraw {
        service: "Bildung und Teilhabe".into(),
        action: "/de/rosenfurt/a/withdrawal".into(),
        back: "/de/rosenfurt/a".into(),
    };
    vec![("withdraw", page)]
}

/// All words, in the order in which they come.
pub const WORDS: [Word; 7] =
    [Word::Received, Word::Checking, Word::Missing, Word::Working, Word::Decided, Word::Paying, Word::Closed];

/// The way to a word; something missing shows only while it is missing.
fn way(now: Word) -> Vec<StatusStep> {
    let here = WORDS.iter().position(|word| *word == now).unwrap_or_default();
    let steps = WORDS.iter().enumerate().filter(|(_, word)| **word != Word::Missing || now == Word::Missing);
    steps
        .map(|(place, word)| {
            let reached = match place.cmp(&here) {
                std::cmp::Ordering::Less => Reached::Done,
                std::cmp::Ordering::Equal => Reached::Now,
                std::cmp::Ordering::Greater => Reached::Ahead,
            };
            StatusStep { word: *word, reached, since: (reached != Reached::Ahead).then(today) }
        })
        .collect()
}

fn history() -> Vec<HistoryLine> {
    let line = |days, text: &str| HistoryLine { when: days_ago(days), text: text.into() };
    vec![
        line(1, "Wir haben Sie um Unterlagen gebeten."),
        line(4, "Die Prüfung hat begonnen."),
        line(6, "Ihr Antrag ist angekommen."),
    ]
}
