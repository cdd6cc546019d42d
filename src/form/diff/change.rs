//! What a change of a form does: kinds with data, the heaviest first.

use super::{fate::Fate, logic::Shift};
use crate::{form::model::Required, locale::Lang};

/// How much a change weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Answers that were given have no place any more.
    LosesAnswers,
    /// Answers that were given may not be right any more.
    AsksAgain,
    /// People are asked, or told, something else.
    Asks,
    /// The office gets something else.
    Office,
    /// Examples do not hold any more.
    Examples,
    /// Texts are others, or lack a translation.
    Texts,
}

/// One thing that a change does. Questions, lists and paths are named in full: `children.trips.cost`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the sentences in words.rs say what each means")]
pub enum Change {
    QuestionGone {
        name: String,
        label: String,
        renamed: Option<String>,
    },
    ListGone {
        name: String,
        label: String,
        renamed: Option<String>,
    },
    OptionsGone {
        name: String,
        codes: Vec<String>,
    },
    KindChanged {
        name: String,
        before: String,
        after: String,
        fate: Fate,
    },
    LimitChanged {
        name: String,
        limit: &'static str,
        before: Option<String>,
        after: Option<String>,
        wider: bool,
    },
    UnknownRefused {
        name: String,
    },
    RowsLimited {
        name: String,
        before: (usize, usize),
        after: (usize, usize),
    },
    QuestionAdded {
        name: String,
        label: String,
        page: String,
        required: Required,
    },
    ListAdded {
        name: String,
        label: String,
        page: String,
    },
    OptionsAdded {
        name: String,
        codes: Vec<String>,
    },
    UnknownTaken {
        name: String,
    },
    Moved {
        name: String,
        before: String,
        after: String,
    },
    RequiredChanged {
        name: String,
        before: String,
        after: String,
    },
    PageAdded {
        page: String,
        after: Option<String>,
    },
    PageGone {
        page: String,
    },
    PageMoved {
        page: String,
        after: Option<String>,
    },
    Asked {
        names: Vec<String>,
        shift: Shift,
        before: Option<String>,
        after: Option<String>,
    },
    ConditionChanged {
        name: String,
        shift: Shift,
        before: String,
        after: String,
        used_by: Vec<String>,
    },
    Part {
        part: Part,
        name: String,
        turn: Turn,
    },
    Path {
        path: String,
        before: Option<&'static str>,
        after: Option<&'static str>,
    },
    ExampleFails {
        name: String,
        complaint: String,
        rewritten: bool,
    },
    TextChanged {
        key: String,
        outdated: Vec<Lang>,
    },
    TextUntranslated {
        key: String,
        langs: Vec<Lang>,
    },
}

/// A part of a form that is compared as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Part {
    Form,
    Page,
    Check,
    Document,
    Declaration,
    EffectiveDate,
    Flag,
    Setting,
    Decisions,
    Who,
    Computed,
    Fim,
}

/// What became of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// It is new; how it is.
    Added(String),
    /// It is gone.
    Gone,
    /// One thing about it is another now.
    Became {
        /// Which.
        what: &'static str,
        /// How it was.
        before: Option<String>,
        /// How it is.
        after: Option<String>,
    },
}

impl Change {
    /// How much it weighs.
    #[must_use]
    pub fn weight(&self) -> Weight {
        match self {
            Self::QuestionGone { .. } | Self::ListGone { .. } | Self::OptionsGone { .. } => {
                Weight::LosesAnswers
            }
            Self::KindChanged { fate, .. } => match fate {
                Fate::Lost => Weight::LosesAnswers,
                Fate::ReadAnew => Weight::AsksAgain,
                Fate::Kept => Weight::Asks,
            },
            Self::LimitChanged { wider: false, .. } | Self::UnknownRefused { .. } => Weight::AsksAgain,
            Self::RowsLimited { before, after, .. } if after.0 > before.0 || after.1 < before.1 => {
                Weight::AsksAgain
            }
            Self::Part { part: Part::Page, turn: Turn::Became { what: "repeats", .. }, .. } => {
                Weight::LosesAnswers
            }
            Self::Part { part: Part::Declaration, turn: Turn::Became { what: "text", .. }, .. } => {
                Weight::AsksAgain
            }
            Self::Part {
                part: Part::Fim | Part::Flag | Part::Setting | Part::Decisions | Part::EffectiveDate,
                ..
            } => Weight::Office,
            Self::Path { .. } => Weight::Office,
            Self::ExampleFails { .. } => Weight::Examples,
            Self::TextChanged { .. } | Self::TextUntranslated { .. } => Weight::Texts,
            _ => Weight::Asks,
        }
    }
}
