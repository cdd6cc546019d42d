//! How far a case is, and what the person sees of it (domain D, D1).

use serde::{Deserialize, Serialize};

/// How far a case is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It has arrived (*eingegangen*).
    Received,
    /// The person has the receipt (*eingangsbestätigt*).
    Acknowledged,
    /// Somebody looks whether this office is the right one and everything is there (*Vorprüfung*).
    PreCheck,
    /// Evidence was asked for (*Unterlagen fehlen*).
    DocumentsRequested,
    /// Somebody works on it (*in Bearbeitung*).
    InProgress,
    /// Everything is decided (*Entscheidung*).
    Decided,
    /// The person has been told of it, and may object (*Bescheid versandt*, *Bestandskraft läuft*).
    NoticeSent,
    /// The person does not agree with what was decided (*Widerspruch*).
    Objection,
    /// It has ended (*abgeschlossen*).
    Closed,
}

/// What a person sees of the state: seven words (D1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the words")]
pub enum Word {
    Arrived,
    Checking,
    Missing,
    Working,
    Decided,
    Paying,
    Ended,
}

impl State {
    /// All states.
    pub const ALL: [Self; 9] = [
        Self::Received,
        Self::Acknowledged,
        Self::PreCheck,
        Self::DocumentsRequested,
        Self::InProgress,
        Self::Decided,
        Self::NoticeSent,
        Self::Objection,
        Self::Closed,
    ];

    /// Its name where it is stored and in keys of texts.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Acknowledged => "acknowledged",
            Self::PreCheck => "pre_check",
            Self::DocumentsRequested => "documents_requested",
            Self::InProgress => "in_progress",
            Self::Decided => "decided",
            Self::NoticeSent => "notice_sent",
            Self::Objection => "objection",
            Self::Closed => "closed",
        }
    }

    /// Whether all that was asked for is decided, so that nothing is missing any more.
    #[must_use]
    pub fn is_decided(self) -> bool {
        matches!(self, Self::Decided | Self::NoticeSent | Self::Objection | Self::Closed)
    }

    /// The state with a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }

    /// What the person sees.
    #[must_use]
    pub fn word(self) -> Word {
        match self {
            Self::Received | Self::Acknowledged => Word::Arrived,
            Self::PreCheck => Word::Checking,
            Self::DocumentsRequested => Word::Missing,
            Self::InProgress | Self::Objection => Word::Working,
            Self::Decided | Self::NoticeSent => Word::Decided,
            Self::Closed => Word::Ended,
        }
    }
}

impl Word {
    /// All words, in the order in which they usually come.
    pub const ALL: [Self; 7] = [
        Self::Arrived,
        Self::Checking,
        Self::Missing,
        Self::Working,
        Self::Decided,
        Self::Paying,
        Self::Ended,
    ];
}
