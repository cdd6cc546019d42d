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
    /// Giving those that are ticked to somebody; `None` where nobody may.
    pub assign: Option<Assign>,
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

/// Choosing further; sent by GET under the names `q`, `state`, `service`, `assignee`, `lang`,
/// `missing`, `urgent`, `news`, `double`, `sort`.
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
    /// Languages of applications.
    pub languages: Vec<FilterOption>,
    /// Orders.
    pub sorts: Vec<FilterOption>,
    /// Boxes that leave only some cases, each with the name under which it is sent.
    pub boxes: Vec<FilterOption>,
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
    /// Whether it may be a double.
    pub double: bool,
    /// Whether it is urgent.
    pub urgent: bool,
    /// What is sent as `case` when it is ticked; empty where there is nothing to tick.
    pub pick: String,
}

/// Giving cases to somebody; what is ticked is sent as `case`, to whom as `to`.
#[derive(Clone, Debug, Serialize)]
pub struct Assign {
    /// Where it is sent.
    pub action: String,
    /// Colleagues.
    pub colleagues: Vec<FilterOption>,
}

/// What came of giving cases to somebody.
#[derive(Clone, Debug, Serialize)]
pub struct Assigned {
    /// Case by case.
    pub cases: Vec<AssignedCase>,
    /// How many have somebody else now.
    pub done: usize,
    /// The form that undoes it; `None` where nothing was done.
    pub undo: Option<Undo>,
    /// The inbox.
    pub inbox: String,
}

/// What came of giving one case to somebody.
#[derive(Clone, Debug, Serialize)]
pub struct AssignedCase {
    /// Its number.
    pub number: String,
    /// The applicant.
    pub applicant: String,
    /// The case.
    pub href: String,
    /// Whether it worked.
    pub done: bool,
    /// Who has it now, or why it did not work.
    pub text: String,
}

/// The form that undoes giving cases to somebody.
#[derive(Clone, Debug, Serialize)]
pub struct Undo {
    /// Where it is sent.
    pub action: String,
    /// What is sent as `case`.
    pub cases: Vec<String>,
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

impl Page for Assigned {
    const TEMPLATE: &'static str = "office/assigned.html";
}

impl Page for Inbox {
    const TEMPLATE: &'static str = "office/inbox.html";
}
