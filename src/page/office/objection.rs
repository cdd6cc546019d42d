//! Objections: those that arrived, one that is entered, and what comes of it.

use jiff::civil::Date;
use serde::Serialize;

/// The objections of a case.
#[derive(Clone, Debug, Serialize)]
pub struct Objections {
    /// Those that arrived, the newest first.
    pub all: Vec<ObjectionLine>,
    /// The form that enters one; `None` where none can be entered.
    pub enter: Option<ObjectionForm>,
    /// Where a POST says what comes of the open one, under the name `answer`; `None` for whoever may not.
    pub answer: Option<String>,
}

/// An objection.
#[derive(Clone, Debug, Serialize)]
pub struct ObjectionLine {
    /// When it arrived.
    pub received: Date,
    /// Whether that was too late.
    pub late: bool,
    /// What it says.
    pub text: String,
    /// Who entered it.
    pub by: String,
    /// What has become of it: `open`, `decided`, `remedied`, `passed_on`, `withdrawn`.
    pub standing: String,
    /// When.
    pub on: Option<Date>,
    /// By when it is to be answered, as long as it is not.
    pub answer_by: Option<Date>,
}

/// The form for an objection, with what was typed; the fields are named `received` and `objection`.
#[derive(Clone, Debug, Serialize)]
pub struct ObjectionForm {
    /// Where it is sent.
    pub action: String,
    /// A day, as the browser sends it.
    pub received: String,
    /// What it says.
    pub text: String,
    /// Whether the form stands open.
    pub open: bool,
}
