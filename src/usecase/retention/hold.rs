//! Cases that must not be deleted, whatever their period says: a lawsuit, an inquiry. And how long a case is kept.

use jiff::{Timestamp, civil::Date};

use super::{
    super::{
        WorkError, Works,
        load_case::LoadedCase,
        move_case::{Allowed, Done, allowed},
        write_on_case::{Written, write},
    },
    with_time,
};
use crate::{
    account::{Staff, access::Deed},
    case::{
        State,
        event::{Actor, Kind},
    },
    id::{CaseId, EventId, StaffId},
    store::retention::{self, HoldRow},
};

/// That a case must not be deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// Why.
    pub reason: String,
    /// Who says so.
    pub by: StaffId,
    /// Since when.
    pub on: Date,
    /// Until when, once it is over.
    pub ended: Option<Date>,
}

/// How long a case is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The last day of its time; nothing while it is open, and for what is kept for ever.
    pub kept_until: Option<Date>,
    /// From which day on it is deleted, where two people have said so.
    pub ends_on: Option<Date>,
    /// What was said against it, the first one first.
    pub holds: Vec<Hold>,
}

impl Standing {
    /// Whether it must not be deleted.
    #[must_use]
    pub fn is_held(&self) -> bool {
        self.holds.iter().any(|hold| hold.ended.is_none())
    }
}

/// The last day on which a case is kept at least; nothing while it is open, and for what is kept for ever.
pub async fn kept_until(works: &Works, loaded: &LoadedCase) -> Result<Option<Date>, WorkError> {
    if loaded.case.state != State::Closed {
        return Ok(None);
    }
    let (authority, id) = (&loaded.authority, loaded.row.id);
    let rows = retention::closed(&mut works.db.read().await?.tx(), &authority.id, i64::MAX, Some(id)).await?;
    Ok(rows.into_iter().find_map(|row| with_time(works, authority, row)).map(|case| case.kept_until))
}

/// How long a case is kept, and what stands against deleting it.
pub async fn standing(works: &Works, loaded: &LoadedCase) -> Result<Standing, WorkError> {
    let (authority, id) = (&loaded.authority, loaded.row.id);
    let mut reading = works.db.read().await?;
    let mut tx = reading.tx();
    let ends_at = retention::ends_at(&mut tx, &authority.id, id).await?;
    let rows = retention::holds(&mut tx, &authority.id, id).await?;
    drop(reading);
    let day = |at: i64| works.clock.day_of(Timestamp::from_microsecond(at).unwrap_or_default());
    let hold = |row: HoldRow| -> Result<Hold, WorkError> {
        let reason = loaded.key.open(&hold_place(id, row.id), &row.body)?;
        let reason = String::from_utf8(reason).map_err(|_| WorkError::Stored("a hold"))?;
        Ok(Hold { reason, by: row.staff_id, on: day(row.at), ended: row.ended_at.map(day) })
    };
    Ok(Standing {
        kept_until: kept_until(works, loaded).await?,
        ends_on: ends_at.map(day),
        holds: rows.into_iter().map(hold).collect::<Result<_, _>>()?,
    })
}

/// Says that a case must not be deleted, and why.
pub async fn hold(works: &Works, staff: &Staff, id: CaseId, reason: &str) -> Result<Done, WorkError> {
    let loaded = match allowed(works, staff, id, Deed::HoldCase).await? {
        Allowed::Case(loaded) => loaded,
        Allowed::Not(done) => return Ok(done),
    };
    if standing(works, &loaded).await?.is_held() {
        return Ok(Done::Done);
    }
    let hold = EventId::new(&works.clock);
    let row = HoldRow {
        id: hold,
        body: loaded.key.seal(&works.clock, &hold_place(id, hold), reason.as_bytes())?,
        staff_id: staff.id,
        at: works.now(),
        ended_by: None,
        ended_at: None,
    };
    Ok(write(works, &loaded, (Actor::Staff(staff.id), Kind::Held), Written::Hold(row)).await?.into())
}

/// Says that a case may be deleted again, once its time is over.
pub async fn end_hold(works: &Works, staff: &Staff, id: CaseId) -> Result<Done, WorkError> {
    let loaded = match allowed(works, staff, id, Deed::HoldCase).await? {
        Allowed::Case(loaded) => loaded,
        Allowed::Not(done) => return Ok(done),
    };
    if !standing(works, &loaded).await?.is_held() {
        return Ok(Done::Done);
    }
    let written = Written::HoldEnded(staff.id);
    Ok(write(works, &loaded, (Actor::Staff(staff.id), Kind::HoldEnded), written).await?.into())
}

/// The place that a reason is bound to.
fn hold_place(case: CaseId, id: EventId) -> String {
    format!("hold|{case}|{id}")
}
