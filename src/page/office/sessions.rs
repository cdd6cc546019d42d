//! Where somebody is signed in.

use jiff::Timestamp;
use serde::Serialize;

use crate::page::{Page, citizen::Notice};

/// All sessions of whoever looks; a POST with the name of one as `session`, or `others`, ends it.
#[derive(Clone, Debug, Serialize)]
pub struct Sessions {
    /// Where it is sent.
    pub action: String,
    /// The sessions, the newest first.
    pub all: Vec<SessionLine>,
    /// What has just been done.
    pub notices: Vec<Notice>,
}

/// A session.
#[derive(Clone, Debug, Serialize)]
pub struct SessionLine {
    /// What is sent to name it.
    pub id: String,
    /// When it began.
    pub began: Timestamp,
    /// When it was last used.
    pub used: Timestamp,
    /// Whether it is this one.
    pub here: bool,
}

impl Page for Sessions {
    const TEMPLATE: &'static str = "office/sessions.html";
}
