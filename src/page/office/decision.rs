//! What was asked for, person by person and service by service, and what was decided.

use jiff::{Timestamp, civil::Date};
use rust_decimal::Decimal;
use serde::Serialize;

use crate::page::ErrorLink;

/// One row a person, one column a service.
#[derive(Clone, Debug, Serialize)]
pub struct Matrix {
    /// The services.
    pub columns: Vec<String>,
    /// The persons.
    pub rows: Vec<MatrixRow>,
}

/// A person.
#[derive(Clone, Debug, Serialize)]
pub struct MatrixRow {
    /// The name.
    pub title: String,
    /// What else identifies the person: born on, school.
    pub summary: Option<String>,
    /// One cell for each column.
    pub cells: Vec<MatrixCell>,
}

/// A service for a person.
#[derive(Clone, Debug, Serialize)]
pub struct MatrixCell {
    /// How it stands.
    pub state: CellState,
    /// The id of what was asked for, further down; `None` where nothing was.
    pub target: Option<String>,
}

/// How a service for a person stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CellState {
    /// Nobody asked for it.
    NotAsked,
    /// Asked for, not decided.
    Open,
    /// Asked for, evidence is missing.
    EvidenceMissing,
    /// Yes.
    Granted,
    /// No.
    Refused,
}

/// A service that was asked for, for one person.
#[derive(Clone, Debug, Serialize)]
pub struct Asked {
    /// The id in the page.
    pub id: String,
    /// The person.
    pub person: String,
    /// The service.
    pub service: String,
    /// How it stands.
    pub state: CellState,
    /// What was asked for: question and answer.
    pub facts: Vec<(String, String)>,
    /// What is missing for it.
    pub missing: Vec<String>,
    /// What was decided.
    pub decided: Option<Decided>,
    /// The form for the decision; `None` where this member of staff may not decide.
    pub form: Option<DecisionForm>,
}

/// A decision.
#[derive(Clone, Debug, Serialize)]
pub struct Decided {
    /// Yes or no.
    pub granted: bool,
    /// How much.
    pub amount: Option<Decimal>,
    /// From when.
    pub from: Option<Date>,
    /// Until when.
    pub until: Option<Date>,
    /// Why.
    pub reason: String,
    /// Who decided.
    pub by: String,
    /// When.
    pub when: Timestamp,
}

/// The form for a decision, with what was typed; the fields are named `outcome`, `amount`, `from`, `until`, `reason`.
#[derive(Clone, Debug, Serialize)]
pub struct DecisionForm {
    /// Where it is sent.
    pub action: String,
    /// The version of the case that this page shows.
    pub version: u64,
    /// `granted`, `refused` or nothing yet.
    pub outcome: String,
    /// An amount in euros, as typed.
    pub amount: String,
    /// A day, as the browser sends it.
    pub from: String,
    /// A day, as the browser sends it.
    pub until: String,
    /// The reason.
    pub reason: String,
    /// Whether the form stands open.
    pub open: bool,
    /// What is wrong; the targets are `<id>-outcome`, `<id>-amount`, `<id>-from`, `<id>-until`, `<id>-reason`.
    pub errors: Vec<ErrorLink>,
}
