//! What was decided, and why a case ended.

use serde::{Deserialize, Serialize};

/// Why a case ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// Everything is done.
    Done,
    /// The person withdrew the application.
    Withdrawn,
    /// The same application arrived twice.
    Duplicate,
}

/// What somebody decided on one service for one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Yes, in full or in part.
    Granted,
    /// No.
    Refused,
}

impl Outcome {
    /// All there are.
    pub const ALL: [Self; 2] = [Self::Granted, Self::Refused];

    /// Its name where it is stored and in keys of texts.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Granted => "granted",
            Self::Refused => "refused",
        }
    }

    /// The outcome with a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.name() == name)
    }
}

impl Ending {
    /// All there are.
    pub const ALL: [Self; 3] = [Self::Done, Self::Withdrawn, Self::Duplicate];

    /// Its name in forms and keys of texts.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Withdrawn => "withdrawn",
            Self::Duplicate => "duplicate",
        }
    }

    /// The ending with a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ending| ending.name() == name)
    }
}
