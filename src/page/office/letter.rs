//! Letters: those that went out, and one that is being written.

use jiff::{Timestamp, civil::Date};
use serde::Serialize;

use crate::page::{ErrorLink, Page};

/// A letter that went out.
#[derive(Clone, Debug, Serialize)]
pub struct CaseLetter {
    /// When.
    pub when: Timestamp,
    /// Who wrote it.
    pub by: String,
    /// Its title.
    pub title: String,
    /// The paper.
    pub href: String,
    /// The size of the file, in bytes.
    pub size: u64,
    /// How it got or gets to the person.
    pub way: LetterWay,
    /// When the person first opened it.
    pub opened: Option<Date>,
    /// The day on which it counts as made known.
    pub known_on: Option<Date>,
    /// Until when the person may object, or sue, where it decides something.
    pub until: Option<Date>,
    /// Whether people go to court at once.
    pub to_court: bool,
    /// Where a POST says on which day it was posted, under the name `on`; `None` where it need not be, or others say so.
    pub post: Option<String>,
}

/// How far a letter is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum LetterWay {
    /// It is there; the e-mail that says so has not gone yet.
    Waiting,
    /// It is there, and the e-mail has gone.
    Announced {
        /// When.
        on: Date,
    },
    /// It is there, but the e-mail came back.
    CameBack,
    /// It is to be posted.
    ToPost,
    /// It was posted.
    Posted {
        /// When.
        on: Date,
    },
}

/// A letter that can be written.
#[derive(Clone, Debug, Serialize)]
pub struct LetterLink {
    /// What it is.
    pub label: String,
    /// Where it is written.
    pub href: String,
}

/// A letter that is being written; the fields are named `version`, `kind`, `letter`, `channel`.
#[derive(Clone, Debug, Serialize)]
pub struct LetterForm {
    /// The number of the case.
    pub number: String,
    /// The applicant.
    pub applicant: String,
    /// What it is: one of the names of letters.
    pub kind: String,
    /// The same in words.
    pub title: String,
    /// Where it is sent.
    pub action: String,
    /// Where it is shown as it would be.
    pub preview: String,
    /// The case.
    pub back: String,
    /// The version of the case that this page shows.
    pub version: u64,
    /// The text.
    pub text: String,
    /// The channel that is chosen: `mailbox`, `post` or nothing yet.
    pub channel: String,
    /// Why it can't be made available here, in a sentence; `None` where it can.
    pub no_mailbox: Option<String>,
    /// Why a second person looks at it before it goes out, in a sentence; `None` where who writes it sends it.
    pub second: Option<String>,
    /// What is wrong; the targets are `letter` and `channel`.
    pub errors: Vec<ErrorLink>,
}

impl Page for LetterForm {
    const TEMPLATE: &'static str = "office/letter.html";
}
