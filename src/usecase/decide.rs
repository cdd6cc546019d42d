//! Deciding: one service for one person at a time, or on the application as a whole where the form has no such list. With the
//! last one the case is decided.

use std::{collections::HashSet, sync::Arc};

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{
    WorkError, Works,
    informal::title_of_case,
    load_case::LoadedCase,
    move_case::{Allowed, Done, Extra, allowed, one_move},
    wording::Wording,
};
use crate::{
    account::{Staff, access::Deed},
    case::{Move, Outcome},
    crypt::Key,
    form::{
        expr::{eval::Chain, value::Value},
        finish,
        kind::Kind,
        model::FieldId,
        situation::Situation,
        text::TextId,
    },
    id::CaseId,
    store::cases::{self, DecisionRow},
};

/// Whom a decision is about where the form does not ask person by person.
const ALL: &str = "all";

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
    // What an informal application asks for is said with the one that follows.
    if loaded.is_informal() {
        return Vec::new();
    }
    asked_in(&loaded.situation())
}

/// Everything that an application asks for.
#[must_use]
pub fn asked_in(situation: &Situation<'_>) -> Vec<Cell> {
    let form = situation.form;
    let Some(decisions) = form.decisions else {
        let all = Cell { subject: ALL.to_owned(), service: form.head.id.to_string() };
        return vec![all];
    };
    let services = |chain: Chain<'_>| match situation.eval.field(chain, decisions.by) {
        Value::Codes(codes) => {
            let subject = chain.last().row.to_string();
            let cell = |code: Arc<str>| Cell { subject: subject.clone(), service: code.to_string() };
            codes.into_iter().map(cell).collect()
        }
        _ => Vec::new(),
    };
    situation.instances(form.list(decisions.per).row_scope).into_iter().flat_map(services).collect()
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

/// What a decision is about: `Mittagessen für Deniz Efe`.
pub fn decision_title(wording: &Wording<'_>, loaded: &LoadedCase, subject: &str, service: &str) -> String {
    let (service_text, person) = decision_parts(wording, loaded, subject, service);
    format!("{service_text}: {person}")
}

/// The service and the person of a decision, in words.
pub fn decision_parts(
    wording: &Wording<'_>,
    loaded: &LoadedCase,
    subject: &str,
    service: &str,
) -> (String, String) {
    let situation = wording.situation;
    let Some(decisions) = loaded.form.decisions else {
        return (title_of_case(wording.catalogue, loaded, wording.lang), finish::name_of(&situation));
    };
    let scope = loaded.form.list(decisions.per).row_scope;
    let row = situation.instances(scope).into_iter().find(|chain| chain.last().row.as_str() == subject);
    let chain: Chain<'_> = row.unwrap_or_else(|| situation.start());
    let person = situation.row_title(chain, wording.lang);
    let label = option_label(loaded, decisions.by, service);
    (label.map_or_else(|| service.to_owned(), |label| wording.text(label, chain)), person)
}

fn option_label(loaded: &LoadedCase, field: FieldId, code: &str) -> Option<TextId> {
    match &loaded.form.field(field).kind {
        Kind::Multi(options) => {
            options.all.iter().find(|choice| *choice.code == *code).map(|choice| choice.label)
        }
        _ => None,
    }
}
