//! Members of staff who may not act in a case (§§ 16, 17 SGB X): everybody says so of themselves, a team lead of others too, and
//! a team lead takes it back. Whoever is excluded reads, and does nothing else; a case that they have, they have no more.

use super::{
    WorkError, Works,
    load_case::load_case,
    move_case::{Allowed, Done, Extra, allowed, make},
    write_on_case::{Written, write},
};
use crate::{
    account::{Staff, access::Deed},
    case::{
        Move,
        event::{Actor, Event, Kind},
        exclusion::Why,
    },
    id::{CaseId, StaffId},
};

/// Says that somebody may not act in a case.
pub async fn exclude(
    works: &Works,
    staff: &Staff,
    id: CaseId,
    (who, why): (StaffId, Why),
) -> Result<Done, WorkError> {
    let deed = if who == staff.id { Deed::ExcludeOneself } else { Deed::ManageExclusions };
    let loaded = match allowed(works, staff, id, deed).await? {
        Allowed::Case(loaded) => loaded,
        Allowed::Not(done) => return Ok(done),
    };
    let actor = Actor::Staff(staff.id);
    let event = (actor.clone(), Kind::Excluded { who, why });
    let done = Done::from(write(works, &loaded, event, Written::Excluded(who)).await?);
    if done != Done::Done || loaded.row.assignee != Some(who) {
        return Ok(done);
    }
    // From now on they can do nothing with it; so it goes back, whoever moves it at the same time.
    match load_case(works, &staff.authority, id).await? {
        Some(loaded) if loaded.row.assignee == Some(who) => {
            make(works, &loaded, &actor, Move::Release, Extra::None).await
        }
        _ => Ok(done),
    }
}

/// Says that somebody may act in a case again.
pub async fn include(works: &Works, staff: &Staff, id: CaseId, who: StaffId) -> Result<Done, WorkError> {
    let loaded = match allowed(works, staff, id, Deed::ManageExclusions).await? {
        Allowed::Case(loaded) => loaded,
        Allowed::Not(done) => return Ok(done),
    };
    if !loaded.target().excludes(who) {
        return Ok(Done::Illegal);
    }
    let event = (Actor::Staff(staff.id), Kind::Included { who });
    Ok(write(works, &loaded, event, Written::Included(who)).await?.into())
}

/// Who is excluded now, why, and by which entry of the history, the first one first.
pub fn standing<'a>(
    events: &'a [Event],
    is_excluded: impl Fn(StaffId) -> bool + 'a,
) -> impl Iterator<Item = (&'a Event, StaffId, Why)> {
    let last = |who: StaffId| {
        let of = |event: &Event| matches!(&event.kind, Kind::Excluded { who: other, .. } if *other == who);
        events.iter().rposition(of)
    };
    events.iter().enumerate().filter_map(move |(at, event)| match event.kind {
        Kind::Excluded { who, why } if is_excluded(who) && last(who) == Some(at) => Some((event, who, why)),
        _ => None,
    })
}
