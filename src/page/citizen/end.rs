//! The end of a visit.

use serde::Serialize;

use crate::page::Page;

/// Whether the visit shall end, or that it has.
#[derive(Clone, Debug, Serialize)]
pub struct EndVisit {
    /// What nobody could open afterwards.
    pub unsecured: Vec<Unsecured>,
    /// Whether everything is forgotten already.
    pub done: bool,
    /// Where a POST ends the visit.
    pub action: String,
    /// Where one comes back with a code.
    pub resume: String,
    /// The start page.
    pub home: String,
}

/// An application that can be opened in this browser only.
#[derive(Clone, Debug, Serialize)]
pub struct Unsecured {
    /// What it is for.
    pub service: String,
    /// Where it gets a code.
    pub href: String,
    /// Whether it was sent.
    pub sent: bool,
}

impl Page for EndVisit {
    const TEMPLATE: &'static str = "citizen/end.html";
}
