//! Cases that went to another authority.

use jiff::Timestamp;
use serde::Serialize;

use crate::page::{Page, citizen::Notice};

/// What was forwarded, the newest first.
#[derive(Clone, Debug, Serialize)]
pub struct ForwardedCases {
    /// The cases.
    pub cases: Vec<ForwardedLine>,
    /// What must be said first.
    pub notices: Vec<Notice>,
    /// The inbox.
    pub inbox: String,
}

/// A case that went elsewhere.
#[derive(Clone, Debug, Serialize)]
pub struct ForwardedLine {
    /// Its number.
    pub number: String,
    /// The service.
    pub service: String,
    /// When it was applied for.
    pub received: Timestamp,
    /// When it went.
    pub when: Timestamp,
    /// Who forwarded it.
    pub by: String,
    /// Where it is now.
    pub to: String,
}

impl Page for ForwardedCases {
    const TEMPLATE: &'static str = "office/forwarded.html";
}
