//! Deleting closed cases: what is due, what somebody has proposed, what was deleted. And, at a case, how long it is kept.

use jiff::{Timestamp, civil::Date};
use serde::Serialize;

use crate::page::{ErrorLink, Page, citizen::Notice};

/// What is due and what was done about it.
#[derive(Clone, Debug, Serialize)]
pub struct Retention {
    /// What has just been done.
    pub notices: Vec<Notice>,
    /// What is wrong with what was typed.
    pub errors: Vec<ErrorLink>,
    /// Cases whose time is over and that are in no run; the first ones.
    pub due: Vec<DueCase>,
    /// How many there are.
    pub due_count: usize,
    /// Where a POST proposes them; the field is named `offered`. `None` for whoever may not, or where nothing can be proposed.
    pub propose: Option<ProposeForm>,
    /// All runs, the newest first.
    pub runs: Vec<RetentionRun>,
    /// For how many days it is announced.
    pub notice_days: i32,
}

/// The form that proposes what is due.
#[derive(Clone, Debug, Serialize)]
pub struct ProposeForm {
    /// Where it is sent.
    pub action: String,
    /// The day on which the public archive was offered the cases, as the browser sends it.
    pub offered: String,
}

/// A case.
#[derive(Clone, Debug, Serialize)]
pub struct DueCase {
    /// Its number; `None` where whoever looks may not know of it.
    pub number: Option<String>,
    /// The service.
    pub service: String,
    /// When it ended.
    pub ended: Date,
    /// The last day of its time.
    pub kept_until: Date,
    /// How it stands: `due`, `held`, `listed`, `removed` or `kept`.
    pub state: String,
}

/// A run.
#[derive(Clone, Debug, Serialize)]
pub struct RetentionRun {
    /// How it stands: `proposed`, `approved`, `done` or `discarded`.
    pub state: String,
    /// Who proposed it.
    pub proposed_by: String,
    /// When.
    pub proposed: Timestamp,
    /// When the public archive was offered the cases.
    pub offered: Option<Date>,
    /// Who approved it.
    pub approved_by: Option<String>,
    /// When.
    pub approved: Option<Timestamp>,
    /// From which day on it is carried out.
    pub run_on: Option<Date>,
    /// Who gave it up.
    pub ended_by: Option<String>,
    /// When it was done or given up.
    pub ended: Option<Timestamp>,
    /// How many cases are in it, how many were deleted and how many kept.
    pub counts: [usize; 3],
    /// Its cases; the first ones.
    pub cases: Vec<DueCase>,
    /// Where a POST approves it; `None` for whoever may not.
    pub approve: Option<String>,
    /// Where a POST gives it up; `None` for whoever may not, and where it has ended.
    pub discard: Option<String>,
}

/// How long a case is kept.
#[derive(Clone, Debug, Serialize)]
pub struct CaseRetention {
    /// The last day of its time; `None` while it is open, and for what is kept for ever.
    pub kept_until: Option<Date>,
    /// From which day on it is deleted, where two people have said so.
    pub ends_on: Option<Date>,
    /// What was said against it.
    pub holds: Vec<HoldLine>,
    /// Where a POST says that it must not be deleted, with `reason`; `None` for whoever may not, and where that is said.
    pub hold: Option<String>,
    /// Where a POST says that it may be.
    pub end_hold: Option<String>,
}

/// That a case must not be deleted.
#[derive(Clone, Debug, Serialize)]
pub struct HoldLine {
    /// Why.
    pub reason: String,
    /// Who says so.
    pub by: String,
    /// Since when.
    pub on: Date,
    /// Until when, once it is over.
    pub ended: Option<Date>,
}

impl Page for Retention {
    const TEMPLATE: &'static str = "office/retention.html";
}
