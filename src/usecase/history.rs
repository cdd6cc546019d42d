//! Entries of a case's history: sealed, and each bound to the one before it.

use super::{WorkError, Works};
use crate::{
    case::event::{Actor, Event, Kind, link},
    crypt::{Key, sha256},
    id::{CaseId, EventId},
    store::cases::{EventRow, LastEvent},
};

/// An entry as it is stored after the last one.
pub fn entry(
    works: &Works,
    key: &Key,
    case: CaseId,
    event: &Event,
    last: Option<&LastEvent>,
) -> Result<EventRow, WorkError> {
    let seq = last.map_or(1, |last| last.seq + 1);
    let previous = last.map_or_else(Vec::new, |last| last.hash.clone());
    let text = serde_json::to_vec(&event.kind).map_err(|_| WorkError::Stored("an event"))?;
    let body = key.seal(&works.clock, &event_place(case, seq), &text)?;
    let (actor, kind) = (event.actor.to_text(), event.kind.name().to_owned());
    let hash = sha256(&link(case, seq, event.at, &actor, &kind, &body, &previous)).to_vec();
    let (id, at) = (EventId::new(&works.clock), event.at.as_microsecond());
    Ok(EventRow { seq, id, at, actor, kind, body, previous, hash })
}

/// A history as it is read back.
#[derive(Debug)]
pub struct History {
    /// All entries, the oldest first.
    pub events: Vec<Event>,
    /// Whether every entry fits to the one before it.
    pub intact: bool,
}

/// Reads a history and checks its chain.
pub fn read(key: &Key, case: CaseId, rows: &[EventRow]) -> Result<History, WorkError> {
    let mut history = History { events: Vec::with_capacity(rows.len()), intact: flaw(case, rows).is_none() };
    for row in rows {
        let at = jiff::Timestamp::from_microsecond(row.at)
            .map_err(|_| WorkError::Stored("the time of an event"))?;
        let text = key.open(&event_place(case, row.seq), &row.body)?;
        let kind: Kind = serde_json::from_slice(&text).map_err(|_| WorkError::Stored("an event"))?;
        let actor = Actor::from_text(&row.actor).ok_or(WorkError::Stored("the actor of an event"))?;
        history.events.push(Event { at, actor, kind });
    }
    Ok(history)
}

/// The number of the first entry that does not fit to the one before it, or that is not there. Needs no key.
#[must_use]
pub fn flaw(case: CaseId, rows: &[EventRow]) -> Option<i64> {
    let mut previous: &[u8] = &[];
    for (row, seq) in rows.iter().zip(1..) {
        let hash = jiff::Timestamp::from_microsecond(row.at)
            .map(|at| sha256(&link(case, row.seq, at, &row.actor, &row.kind, &row.body, &row.previous)));
        if row.seq != seq || row.previous != previous || hash.is_ok_and(|hash| row.hash != hash) {
            return Some(seq);
        }
        previous = &row.hash;
    }
    None
}

fn event_place(case: CaseId, seq: i64) -> String {
    format!("event|{case}|{seq}")
}
