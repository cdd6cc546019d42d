//! A letter that waits for a second person, or has come back from there.

use jiff::Timestamp;
use serde::Serialize;

/// A letter that a second person looks at.
#[derive(Clone, Debug, Serialize)]
pub struct CaseRelease {
    /// Its title.
    pub title: String,
    /// Who wrote it.
    pub by: String,
    /// When it was given to the second person.
    pub when: Timestamp,
    /// The letter as it would go out.
    pub href: String,
    /// How it is to get to the person: `mailbox` or `post`.
    pub channel: String,
    /// How far it is.
    pub standing: ReleaseStanding,
    /// Where a POST lets it out; `None` for whoever may not.
    pub let_out: Option<String>,
    /// Where a POST gives it back, with a `reason`; `None` for whoever may not.
    pub give_back: Option<String>,
    /// Where a POST takes it back: for whoever wrote it.
    pub take_back: Option<String>,
    /// Where it is gone over: for whoever may write, once it is back.
    pub edit: Option<String>,
}

/// How far a letter is that a second person looks at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum ReleaseStanding {
    /// It waits.
    Open,
    /// The case has moved since.
    Overtaken,
    /// It was given back.
    Returned {
        /// By whom.
        by: String,
        /// Why; empty where who wrote it took it back.
        reason: String,
    },
}
