//! Who may not act in a case.

use jiff::Timestamp;
use serde::Serialize;

use super::FilterOption;

/// Who may not act in a case, and the form that says so of somebody.
#[derive(Clone, Debug, Serialize)]
pub struct Exclusions {
    /// Whom it concerns.
    pub all: Vec<ExclusionLine>,
    /// Whether that is whoever looks.
    pub oneself: bool,
    /// The form; `None` for whoever may not.
    pub form: Option<ExclusionForm>,
}

/// Somebody who may not act.
#[derive(Clone, Debug, Serialize)]
pub struct ExclusionLine {
    /// The name.
    pub name: String,
    /// Why.
    pub why: String,
    /// Since when.
    pub since: Timestamp,
    /// Their id, as it is sent to take it back.
    pub id: String,
    /// Where a POST takes it back; `None` for whoever may not.
    pub end: Option<String>,
}

/// The form: `why`, and `who` where others can be chosen.
#[derive(Clone, Debug, Serialize)]
pub struct ExclusionForm {
    /// Where it is sent.
    pub action: String,
    /// Others who can be chosen.
    pub others: Vec<FilterOption>,
}
