//! Cases that may be the same: which they are and why, that one is a double of another, and that it is none.
//!
//! Only what the same person has applied for is merged: what somebody else sends for the same child may say where they live.
//! The one that arrived first goes on, so that no day is lost; the other ends, stays readable, and its files are shown with the first.
//! Informal applications are not merged: a draft follows each, which somebody may have begun to fill in.

use std::sync::Arc;

use super::{
    WorkError, Works, history,
    likeness::{self, Common},
    load_case::{LoadedCase, load_case},
    move_case::{Allowed, Done, Extra, allowed, allowed_at, make},
    write_on_case::{Written, write},
};
use crate::{
    account::{
        Role, Staff,
        access::{self, Answer, Deed},
    },
    case::{
        Move, State,
        event::{Actor, Event, Kind},
    },
    id::CaseId,
    store::{
        cases,
        likeness::{self as stored, AlikeRow},
    },
};

/// A case that is like another one.
pub struct Alike {
    /// Which.
    pub row: AlikeRow,
    /// What they have in common.
    pub common: Vec<Common>,
    /// Whether the case that is looked at can be merged with it.
    pub goes_on: bool,
}

impl Alike {
    /// Whether it waits for nothing but the office: it has not ended, and is no informal application alone, of which nothing
    /// can be decided.
    fn can_go_on(&self) -> bool {
        self.row.state != State::Closed.name() && !self.row.informal
    }
}

/// What a case has to do with others.
pub struct Doubles {
    /// Cases that may be the same.
    pub alike: Vec<Alike>,
    /// Its doubles.
    pub merged: Vec<LoadedCase>,
    /// The case that goes on in its place.
    pub into: Option<Box<LoadedCase>>,
}

/// What a case has to do with others, as far as somebody may see those.
pub async fn of_case(works: &Works, staff: &Staff, loaded: &LoadedCase) -> Result<Doubles, WorkError> {
    let rows = merged(works, loaded).await?;
    let alike = alike(works, staff, loaded, !rows.is_empty()).await?;
    let mut merged = Vec::new();
    for row in rows {
        merged.extend(visible(works, staff, row.id).await?);
    }
    let into = match loaded.row.merged_into {
        Some(into) => visible(works, staff, into).await?.map(Box::new),
        None => None,
    };
    Ok(Doubles { alike, merged, into })
}

/// The number under which a double goes on, for the person: it is theirs too.
pub async fn goes_on_as(works: &Works, loaded: &LoadedCase) -> Result<Option<String>, WorkError> {
    let Some(into) = loaded.row.merged_into else { return Ok(None) };
    let kept = cases::find(&mut works.db.read().await?.tx(), &loaded.authority.id, into).await?;
    Ok(kept.map(|kept| kept.number))
}

async fn merged(works: &Works, loaded: &LoadedCase) -> Result<Vec<AlikeRow>, WorkError> {
    let mut reading = works.db.read().await?;
    Ok(stored::merged(&mut reading.tx(), &loaded.authority.id, loaded.row.id).await?)
}

/// Cases that may be the same, those first that have most in common. What has doubles itself goes on, so that their files
/// stay with it.
async fn alike(
    works: &Works,
    staff: &Staff,
    loaded: &LoadedCase,
    has_doubles: bool,
) -> Result<Vec<Alike>, WorkError> {
    if loaded.case.state == State::Closed {
        return Ok(Vec::new());
    }
    let (authority, row) = (&loaded.authority.id, &loaded.row);
    let sees = (staff.is(Role::Protected), likeness::since(works));
    let mut reading = works.db.read().await?;
    let mut tx = reading.tx();
    let mut found: Vec<Alike> = Vec::new();
    for (common, token) in likeness::traits(works, authority, &row.form_id, &loaded.situation()) {
        for other in stored::alike(&mut tx, authority, row.id, &token, sees).await? {
            match found.iter_mut().find(|alike| alike.row.id == other.id) {
                Some(alike) => alike.common.push(common.clone()),
                None => found.push(Alike { row: other, common: vec![common.clone()], goes_on: false }),
            }
        }
    }
    drop(reading);
    for alike in &mut found {
        let first = (alike.row.received_at, alike.row.id) < (row.received_at, row.id);
        let same_person = alike.common.contains(&Common::Applicant);
        alike.goes_on = first && same_person && alike.can_go_on() && !has_doubles && !row.informal;
    }
    found.sort_by_key(|alike| (std::cmp::Reverse(alike.common.len()), alike.row.received_at));
    Ok(found)
}

async fn visible(works: &Works, staff: &Staff, id: CaseId) -> Result<Option<LoadedCase>, WorkError> {
    let other = load_case(works, &staff.authority, id).await?;
    Ok(other.filter(|other| access::ask(staff, Deed::ReadCase, &other.target()) == Answer::Allowed))
}

/// Ends a case as a double of one that arrived earlier.
pub async fn merge(
    works: &Works,
    staff: &Staff,
    id: CaseId,
    seen: i64,
    into: CaseId,
) -> Result<Done, WorkError> {
    let loaded = match allowed_at(works, staff, id, seen, Deed::MergeCase).await? {
        Allowed::Case(loaded) => loaded,
        Allowed::Not(done) => return Ok(done),
    };
    let has_doubles = !merged(works, &loaded).await?.is_empty();
    let found = alike(works, staff, &loaded, has_doubles).await?;
    if !found.iter().any(|alike| alike.row.id == into && alike.goes_on) {
        return Ok(Done::Illegal);
    }
    let Some(kept) = visible(works, staff, into).await? else { return Ok(Done::Nothing) };
    let told = Kind::Absorbed { number: loaded.row.number.clone() };
    let step = Move::Merge { into, number: kept.row.number.clone() };
    tell_both(works, staff, (&loaded, step, true), (&kept, told)).await
}

/// Lets a double go on by itself.
pub async fn split(works: &Works, staff: &Staff, id: CaseId, seen: i64) -> Result<Done, WorkError> {
    let loaded = match allowed_at(works, staff, id, seen, Deed::MergeCase).await? {
        Allowed::Case(loaded) => loaded,
        Allowed::Not(done) => return Ok(done),
    };
    let Some(into) = loaded.row.merged_into else { return Ok(Done::Illegal) };
    let Some(kept) = visible(works, staff, into).await? else { return Ok(Done::Illegal) };
    let told = Kind::Parted { number: loaded.row.number.clone() };
    let (number, may_decide) = (kept.row.number.clone(), staff.is(Role::Caseworker));
    let step = Move::Split { by: staff.id, may_decide, number };
    tell_both(works, staff, (&loaded, step, false), (&kept, told)).await
}

/// Moves a double, and writes into the history of the other case in the same transaction; whoever may not act in the one
/// does neither (§ 16 SGB X).
async fn tell_both(
    works: &Works,
    staff: &Staff,
    (double, step, only_open): (&LoadedCase, Move, bool),
    (kept, told): (&LoadedCase, Kind),
) -> Result<Done, WorkError> {
    if kept.target().excludes(staff.id) {
        return Ok(Done::Forbidden);
    }
    let actor = Actor::Staff(staff.id);
    let event = Event { at: works.clock.now(), actor: actor.clone(), kind: told };
    let mut reading = works.db.read().await?;
    let last = cases::last_event(&mut reading.tx(), &kept.authority.id, kept.row.id).await?;
    drop(reading);
    let entry = history::entry(works, &kept.key, kept.row.id, &event, last.as_ref())?;
    make(works, double, &actor, step, Extra::Other { case: kept.row.id, entry: Arc::new(entry), only_open })
        .await
}

/// Says that two cases that look alike are not the same.
pub async fn set_apart(works: &Works, staff: &Staff, id: CaseId, other: CaseId) -> Result<Done, WorkError> {
    let loaded = match allowed(works, staff, id, Deed::MergeCase).await? {
        Allowed::Case(loaded) => loaded,
        Allowed::Not(done) => return Ok(done),
    };
    // Which of them goes on does not matter here.
    let found = alike(works, staff, &loaded, false).await?;
    let Some(alike) = found.into_iter().find(|alike| alike.row.id == other) else {
        return Ok(Done::Illegal);
    };
    let event = (Actor::Staff(staff.id), Kind::SetApart { number: alike.row.number });
    Ok(write(works, &loaded, event, Written::Apart(other)).await?.into())
}
