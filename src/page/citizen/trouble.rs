//! What is shown when a page cannot be: what happened, and how to go on. Never a cause.

use serde::Serialize;

use crate::page::Page;

/// A page instead of the one asked for.
#[derive(Clone, Debug, Serialize)]
pub struct Trouble {
    /// What happened.
    pub kind: TroubleKind,
    /// The number under which operators find it.
    pub incident: Option<String>,
    /// Ways on.
    pub ways: Vec<Way>,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum TroubleKind {
    /// There is no such page, or not for this person.
    NotFound,
    /// The application was deleted, or sent.
    DraftGone,
    /// What was sent is too large.
    TooLarge {
        /// How large it may be, in bytes.
        max: u64,
    },
    /// The request came from another site.
    CrossSite,
    /// Signed in, but this is not allowed.
    Forbidden,
    /// The address does not take what was sent: an old link, a broken form.
    NotUnderstood,
    /// A mistake of ours.
    Server,
}

/// A way on.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "to", content = "href", rename_all = "snake_case")]
pub enum Way {
    /// The start page.
    Home(String),
    /// Back in with a code.
    Resume(String),
    /// The inbox.
    Inbox(String),
}

/// What authors of forms see instead of every page, while there is something to mend.
#[derive(Clone, Debug, Serialize)]
pub struct Broken {
    /// Every complaint, as the terminal shows it.
    pub complaints: Vec<String>,
}

impl Page for Broken {
    const TEMPLATE: &'static str = "citizen/broken.html";
}

impl Page for Trouble {
    const TEMPLATE: &'static str = "citizen/trouble.html";
}
