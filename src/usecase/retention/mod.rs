//! Deleting closed cases whose time is over (domain D7): listed, proposed by one person, approved by another, announced at the
//! case, and then carried out. Whatever happens to a case in between keeps it.

mod hold;
mod removal;

use std::{collections::HashSet, sync::Arc};

use jiff::{Timestamp, ToSpan, civil::Date};

pub use self::{
    hold::{Hold, Standing, end_hold, hold, kept_until, standing},
    removal::sweep,
};
use super::{
    WorkError, Works,
    move_case::{Done, Tried},
};
use crate::{
    account::{
        Staff,
        access::{Deed, may_ever},
    },
    authority::{Authority, retention::Keep},
    id::{AuthorityId, CaseId, RunId, StaffId},
    store::retention::{self, ClosedRow, RunCaseRow, RunCounts, RunRow},
};

/// For how many days it stands at each case that it will be deleted.
pub const NOTICE_DAYS: i32 = 14;

/// How many cases of a run are shown.
const SHOWN: i64 = 200;

/// A closed case whose time is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Which.
    pub id: CaseId,
    /// Its number.
    pub number: String,
    /// The form.
    pub form: String,
    /// Its version.
    pub version: i64,
    /// Whether the address of the person is protected.
    pub protected: bool,
    /// When it ended.
    pub ended: Date,
    /// The last day of its time.
    pub kept_until: Date,
    /// Whether somebody says that it must not be deleted.
    pub held: bool,
}

/// A run, with its cases.
#[derive(Clone, Debug)]
pub struct Run {
    /// As stored.
    pub row: RunRow,
    /// How many cases it has.
    pub counts: RunCounts,
    /// The first ones of them.
    pub cases: Vec<RunCaseRow>,
}

/// All of it.
#[derive(Clone, Debug)]
pub struct Overview {
    /// What is due and not in a run that goes on.
    pub due: Vec<Due>,
    /// All runs, the newest first.
    pub runs: Vec<Run>,
}

impl Run {
    /// Whether something may still come of it.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        goes_on(&self.row)
    }
}

fn goes_on(row: &RunRow) -> bool {
    row.state == "proposed" || row.state == "approved"
}

/// What is due and what is done about it; nothing for who may not see it.
pub async fn overview(works: &Works, staff: &Staff) -> Result<Option<Overview>, WorkError> {
    if !may_ever(staff, Deed::SeeDeletions) {
        return Ok(None);
    }
    let Some(authority) = works.authority(staff.authority.as_str()) else { return Ok(None) };
    let mut due = due(works, authority).await?;
    let (mut runs, mut reading) = (Vec::new(), works.db.read().await?);
    let mut tx = reading.tx();
    for row in retention::runs(&mut tx, &authority.id).await? {
        let counts = retention::counts(&mut tx, &authority.id, row.id).await?;
        // One at most goes on; of the others, the beginning is enough.
        let most = if goes_on(&row) { i64::MAX } else { SHOWN };
        let mut cases = retention::cases(&mut tx, &authority.id, row.id, most).await?;
        if goes_on(&row) {
            let listed: HashSet<CaseId> = cases.iter().map(|case| case.case_id).collect();
            due.retain(|case| !listed.contains(&case.id));
        }
        cases.truncate(usize::try_from(SHOWN).unwrap_or(0));
        runs.push(Run { row, counts, cases });
    }
    Ok(Some(Overview { due, runs }))
}

/// Closed cases of an authority whose time is over.
pub async fn due(works: &Works, authority: &Authority) -> Result<Vec<Due>, WorkError> {
    let today = works.clock.today();
    let keeps =
        works.library.all().filter_map(|form| works.authorities.keeps(authority, &form.head.retention));
    let Some(shortest) = keeps.map(|keep| keep.refused.unwrap_or(keep.years).min(keep.years)).min() else {
        return Ok(Vec::new());
    };
    // What ended in a year arrived in it or before.
    let year = Date::new(today.year().saturating_sub(shortest), 1, 1).unwrap_or(today);
    let before = works.clock.start_of(year).as_microsecond();
    let rows = retention::closed(&mut works.db.read().await?.tx(), &authority.id, before, None).await?;
    let cases = rows.into_iter().filter_map(|row| with_time(works, authority, row));
    Ok(cases.filter(|case| case.kept_until < today).collect())
}

/// A closed case with its time; nothing where that never ends.
fn with_time(works: &Works, authority: &Authority, row: ClosedRow) -> Option<Due> {
    let keep = keep(works, authority, &row.form_id)?;
    let ended = works.clock.day_of(Timestamp::from_microsecond(row.ended_at?).ok()?);
    // An objection may have changed what was refused: then it is kept longer.
    let granted = row.granted || row.objected;
    Some(Due {
        kept_until: keep.last_day(ended, granted),
        id: row.id,
        number: row.number,
        form: row.form_id,
        version: row.version,
        protected: row.protected,
        held: row.held,
        ended,
    })
}

fn keep<'a>(works: &'a Works, authority: &'a Authority, form: &str) -> Option<&'a Keep> {
    let form = works.library.current(form)?;
    works.authorities.keeps(authority, &form.head.retention)
}

/// Proposes that what is due and not held be deleted, after it was offered to the public archive on a day.
pub async fn propose(works: &Works, staff: &Staff, offered_on: Date) -> Result<Tried, WorkError> {
    if !may_ever(staff, Deed::ProposeDeletion) {
        return Ok(Tried::Done(Done::Forbidden));
    }
    if offered_on > works.clock.today() {
        return Ok(Tried::CanNotBe);
    }
    let Some(authority) = works.authority(staff.authority.as_str()) else {
        return Ok(Tried::Done(Done::Nothing));
    };
    let mut due = due(works, authority).await?;
    due.retain(|case| !case.held);
    if due.is_empty() {
        return Ok(Tried::Done(Done::Illegal));
    }
    let run = RunRow {
        id: RunId::new(&works.clock),
        state: "proposed".to_owned(),
        proposed_by: staff.id,
        proposed_at: works.now(),
        offered_on: offered_on.to_string(),
        approved_by: None,
        approved_at: None,
        run_at: None,
        ended_by: None,
        ended_at: None,
    };
    let cases: Vec<RunCaseRow> = due.into_iter().map(listed).collect();
    let shared = Arc::new((staff.authority.clone(), run, cases));
    let stored = works.db.write(move |tx| {
        let shared = Arc::clone(&shared);
        Box::pin(async move { retention::add_run(tx, &shared.0, &shared.1, &shared.2).await })
    });
    Ok(Tried::Done(if stored.await? { Done::Done } else { Done::Overtaken }))
}

fn listed(due: Due) -> RunCaseRow {
    RunCaseRow {
        case_id: due.id,
        number: due.number,
        form_id: due.form,
        version: due.version,
        ended_on: due.ended.to_string(),
        kept_until: due.kept_until.to_string(),
        protected: due.protected,
        state: "listed".to_owned(),
    }
}

/// Approves what somebody else has proposed; it is carried out some days later.
pub async fn approve(works: &Works, staff: &Staff, run: RunId) -> Result<Done, WorkError> {
    let run_at = works.clock.today().saturating_add(NOTICE_DAYS.days());
    let times = (works.now(), works.clock.start_of(run_at).as_microsecond());
    let (authority, by) = (staff.authority.clone(), staff.id);
    match to_approve(works, staff, run).await? {
        Ok(found) if found.proposed_by == staff.id => return Ok(Done::Forbidden),
        Ok(_) => {}
        Err(done) => return Ok(done),
    }
    let stored = works.db.write(move |tx| {
        let authority = authority.clone();
        Box::pin(async move { retention::approve(tx, (&authority, run), by, times).await })
    });
    Ok(if stored.await? { Done::Done } else { Done::Overtaken })
}

/// Gives a run up, so that nothing comes of it.
pub async fn discard(works: &Works, staff: &Staff, run: RunId) -> Result<Done, WorkError> {
    let (authority, by, now): (AuthorityId, StaffId, i64) = (staff.authority.clone(), staff.id, works.now());
    if let Err(done) = to_approve(works, staff, run).await? {
        return Ok(done);
    }
    let stored = works.db.write(move |tx| {
        let authority = authority.clone();
        Box::pin(async move { retention::discard(tx, (&authority, run), by, now).await })
    });
    Ok(if stored.await? { Done::Done } else { Done::Overtaken })
}

/// A run of the own authority, for whoever may approve one.
async fn to_approve(works: &Works, staff: &Staff, run: RunId) -> Result<Result<RunRow, Done>, WorkError> {
    if !may_ever(staff, Deed::ApproveDeletion) {
        return Ok(Err(Done::Forbidden));
    }
    let rows = retention::runs(&mut works.db.read().await?.tx(), &staff.authority).await?;
    Ok(rows.into_iter().find(|row| row.id == run).ok_or(Done::Nothing))
}
