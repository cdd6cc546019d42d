//! Deciding: one service for one person at a time. With the last one the case is decided.

use std::collections::HashSet;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{
    WorkError, Works,
    load_case::LoadedCase,
    move_case::{Allowed, Done, Extra, allowed, one_move},
};
use crate::{
    account::{Staff, access::Deed},
    case::{Move, Outcome},
    crypt::Key,
    form::{answers::Record, expr::value::Value},
    id::CaseId,
    store::cases::{self, DecisionRow},
};

/// What is decided besides yes or no, as it is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// How much.
    pub amount: Option<Decimal>,
    /// From when.
    pub from: Option<Date>,
    /// Until when.
    pub until: Option<Date>,
    /// Why.
    pub reason: String,
}

/// A service that was asked for, for one person.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cell {
    /// The person: the row of the application.
    pub subject: String,
    /// The service.
    pub service: String,
}

/// Everything that was asked for.
#[must_use]
pub fn asked_for(loaded: &LoadedCase) -> Vec<Cell> {
    let Some(decisions) = loaded.form.decisions else { return Vec::new() };
    let situation = loaded.situation();
    let scope = loaded.form.list(decisions.per).row_scope;
    let services = |row: &Record, value: Value| match value {
        Value::Codes(codes) => {
            let cell =
                |code: std::sync::Arc<str>| Cell { subject: row.row.to_string(), service: code.to_string() };
            codes.into_iter().map(cell).collect()
        }
        _ => Vec::new(),
    };
    let instances = situation.instances(scope);
    instances
        .into_iter()
        .flat_map(|chain| services(chain.last(), situation.eval.field(chain, decisions.by)))
        .collect()
}

/// Decides on one service for one person.
pub async fn decide(
    works: &Works,
    staff: &Staff,
    id: CaseId,
    seen: i64,
    cell: &Cell,
    outcome: Outcome,
    terms: &Terms,
) -> Result<Done, WorkError> {
    let loaded = match allowed(works, staff, id, Deed::Decide).await? {
        Allowed::Case(loaded) => loaded,
        Allowed::Not(done) => return Ok(done),
    };
    let asked = asked_for(&loaded);
    if !asked.contains(cell) {
        return Ok(Done::Nothing);
    }
    let decided = cases::decisions(&mut works.db.read().await?.tx(), &staff.authority, id).await?;
    let mut done: HashSet<Cell> =
        decided.into_iter().map(|row| Cell { subject: row.subject, service: row.service }).collect();
    done.insert(cell.clone());
    let last = asked.iter().all(|cell| done.contains(cell));
    let text = serde_json::to_vec(terms).map_err(|_| WorkError::Stored("a decision"))?;
    let row = DecisionRow {
        subject: cell.subject.clone(),
        service: cell.service.clone(),
        outcome: outcome.name().to_owned(),
        body: loaded.key.seal(&works.clock, &decision_place(id, cell), &text)?,
        staff_id: staff.id,
        at: works.now(),
    };
    let step = Move::Decide { subject: cell.subject.clone(), service: cell.service.clone(), outcome, last };
    one_move(works, staff, id, seen, Deed::Decide, step, Extra::Decision(row)).await
}

/// What was decided besides yes or no.
pub fn open_terms(key: &Key, case: CaseId, row: &DecisionRow) -> Result<Terms, WorkError> {
    let cell = Cell { subject: row.subject.clone(), service: row.service.clone() };
    let text = key.open(&decision_place(case, &cell), &row.body)?;
    serde_json::from_slice(&text).map_err(|_| WorkError::Stored("a decision"))
}

fn decision_place(case: CaseId, cell: &Cell) -> String {
    format!("decision|{case}|{}|{}", cell.subject, cell.service)
}
