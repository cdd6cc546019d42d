//! The inbox: which cases there are and which must be worked on first.

use jiff::civil::Date;
use serde::Serialize;

use super::Badge;
use crate::page::Page;

/// A page of the inbox.
#[derive(Clone, Debug, Serialize)]
pub struct Inbox {
    /// Ready-made selections.
    pub views: Vec<View>,
    /// Choosing further.
    pub filters: Filters,
    /// The cases.
    pub cases: Vec<CaseLine>,
    /// Which part of them is shown.
    pub pager: Pager,
}

/// A ready-made selection.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// Which.
    pub kind: ViewKind,
    /// How many cases are in it.
    pub count: usize,
    /// Where it is.
    pub href: String,
    /// Whether it is shown.
    pub current: bool,
}

/// Ready-made selections.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ViewKind {
    /// My cases.
    Mine,
    /// Nobody's cases.
    Unassigned,
    /// Cases that are due soon or late.
    Due,
    /// Cases with a letter that waits for a second person.
    Release,
    /// All open cases.
    Open,
    /// Closed cases.
    Closed,
    /// Cases that went to another authority.
    Forwarded,
}

/// Choosing further; sent by GET under the names `q`, `state`, `service`, `assignee`, `missing`.
#[derive(Clone, Debug, Serialize)]
pub struct Filters {
    /// Where it is sent.
    pub action: String,
    /// The view that is kept, sent as `view`.
    pub view: String,
    /// A number or a name.
    pub query: String,
    /// States.
    pub states: Vec<FilterOption>,
    /// Services.
    pub services: Vec<FilterOption>,
    /// Members of staff.
    pub assignees: Vec<FilterOption>,
    /// Only cases in which something is missing.
    pub missing: bool,
    /// Where everything is shown again; `None` while nothing is chosen.
    pub reset: Option<String>,
}

/// An option of a filter.
#[derive(Clone, Debug, Serialize)]
pub struct FilterOption {
    /// What is sent.
    pub value: String,
    /// What is shown.
    pub label: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// A case in the inbox.
#[derive(Clone, Debug, Serialize)]
pub struct CaseLine {
    /// Its number.
    pub number: String,
    /// Its page.
    pub href: String,
    /// The applicant; `None` where it must not show in a list.
    pub applicant: Option<String>,
    /// The service.
    pub service: String,
    /// How it stands.
    pub state: Badge,
    /// For how many days it has been there.
    pub age_days: i64,
    /// The next deadline.
    pub due: Option<Due>,
    /// How many papers and answers are missing.
    pub missing: usize,
    /// Who works on it.
    pub assignee: Option<String>,
    /// Whether something has arrived that nobody has seen.
    pub news: bool,
}

/// A deadline.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Due {
    /// The day.
    pub date: Date,
    /// How near it is.
    pub urgency: Urgency,
}

/// How near a deadline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// It has passed.
    Late,
    /// Within days.
    Soon,
    /// There is time.
    Later,
}

/// Which part of a list is shown.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Pager {
    /// The first entry, beginning with 1; 0 where there is none.
    pub from: usize,
    /// The last entry.
    pub to: usize,
    /// All entries; `None` where nobody counted them.
    pub total: Option<usize>,
    /// The part before.
    pub previous: Option<String>,
    /// The part after.
    pub next: Option<String>,
}

impl Page for Inbox {
    const TEMPLATE: &'static str = "office/inbox.html";
}
