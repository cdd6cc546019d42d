//! Giving cases to somebody: one or many at once, each with what came of it, so that it can be undone.

use super::{
    WorkError, Works,
    load_case::load_case,
    move_case::{Done, Extra, one_move, release, take},
};
use crate::{
    account::{
        Role, Staff,
        access::{Answer, Deed, ask},
    },
    case::Move,
    form::finish,
    id::{AuthorityId, CaseId, StaffId},
    store::staff::{self, StaffRow},
};

/// Who is to have a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Nobody.
    Nobody,
    /// Somebody, perhaps oneself.
    Somebody(StaffId),
}

/// A case that somebody is to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pick {
    /// Which.
    pub case: CaseId,
    /// At which version it was seen.
    pub seen: i64,
    /// Who is to have it.
    pub wish: Wish,
}

/// What came of a pick.
#[derive(Clone, Debug)]
pub struct Picked {
    /// What was wished for.
    pub pick: Pick,
    /// The number of the case, and who applied.
    pub case: (String, String),
    /// Who had it.
    pub before: Option<StaffId>,
    /// What came of it.
    pub outcome: Outcome,
}

/// What came of giving one case to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is done.
    Done,
    /// Somebody else has changed the case meanwhile, or it has ended.
    Changed,
    /// Whoever wished for it may not do that, or the other may not have this case.
    NotAllowed,
}

/// Gives cases to somebody, one after the other; those that are not there for this member of staff are left out.
pub async fn assign_all(works: &Works, staff: &Staff, picks: &[Pick]) -> Result<Vec<Picked>, WorkError> {
    let mut all = Vec::with_capacity(picks.len());
    for pick in picks {
        all.extend(assign(works, staff, *pick).await?);
    }
    Ok(all)
}

async fn assign(works: &Works, staff: &Staff, pick: Pick) -> Result<Option<Picked>, WorkError> {
    let Some(loaded) = load_case(works, &staff.authority, pick.case).await? else { return Ok(None) };
    if ask(staff, Deed::ReadCase, &loaded.target()) != Answer::Allowed {
        return Ok(None);
    }
    let done = match pick.wish {
        Wish::Nobody => release(works, staff, pick.case, pick.seen).await?,
        Wish::Somebody(to) if to == staff.id => take(works, staff, pick.case, pick.seen).await?,
        Wish::Somebody(to) => match colleague(works, &staff.authority, to).await? {
            Some(to) if ask(&to, Deed::TakeCase, &loaded.target()) == Answer::Allowed => {
                give(works, staff, pick, &to).await?
            }
            _ => Done::Forbidden,
        },
    };
    Ok(Some(Picked {
        pick,
        case: (loaded.row.number.clone(), finish::name_of(&loaded.situation())),
        before: loaded.row.assignee,
        outcome: match done {
            Done::Done => Outcome::Done,
            Done::Overtaken | Done::Illegal => Outcome::Changed,
            Done::Forbidden | Done::Nothing => Outcome::NotAllowed,
        },
    }))
}

async fn give(works: &Works, staff: &Staff, pick: Pick, to: &Staff) -> Result<Done, WorkError> {
    let step = Move::Assign { to: to.id, may_decide: to.is(Role::Caseworker) };
    one_move(works, staff, pick.case, pick.seen, Deed::AssignCase, step, Extra::None).await
}

async fn colleague(works: &Works, authority: &AuthorityId, id: StaffId) -> Result<Option<Staff>, WorkError> {
    let row = staff::by_id(&mut works.db.read().await?.tx(), authority, id).await?;
    Ok(row.map(|row| somebody(authority, row)))
}

/// A member of staff, as stored.
#[must_use]
pub fn somebody(authority: &AuthorityId, row: StaffRow) -> Staff {
    Staff { id: row.id, authority: authority.clone(), name: row.name, roles: Role::all_named(&row.roles) }
}
