//! The record of who has read which case: looked at by auditors, and counted by month once it is a year old (domain D7).

use jiff::{Timestamp, ToSpan, civil::Date};

use super::{WorkError, Works, move_case::note_access};
use crate::{
    account::{
        Role, Staff,
        access::{Deed, may_ever},
    },
    case::number,
    id::{CaseId, EventId, StaffId},
    store::readings::{self, RecordRow, Wanted},
};

/// How many lines stand on a page.
pub const PAGE: usize = 100;

/// For how many months each reading is kept.
const MONTHS: i32 = 12;

/// What stands in the record when somebody has looked at the record itself.
const LOOKED: &str = "record";

/// What somebody wants to see of the record.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// Who has read.
    pub staff: Option<StaffId>,
    /// The number of a case; empty for all.
    pub number: String,
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
    /// Only what is older than this line.
    pub before: Option<EventId>,
}

/// A reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Which line.
    pub id: EventId,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: StaffId,
    /// Of what.
    pub what: What,
}

/// What was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A case, with its number.
    Case(CaseId, String),
    /// A case that whoever asks may not see, or that is not here any more.
    HiddenCase,
    /// This record.
    Record,
}

/// A part of the record.
#[derive(Clone, Debug)]
pub struct Record {
    /// The newest first.
    pub readings: Vec<Reading>,
    /// Whether there are older ones.
    pub more: bool,
}

/// Looks into the record, which is itself written down; nothing for who may not.
pub async fn look(works: &Works, staff: &Staff, question: &Question) -> Result<Option<Record>, WorkError> {
    if !may_ever(staff, Deed::SeeRecord) {
        return Ok(None);
    }
    note_access(works, staff, uuid::Uuid::nil().into(), LOOKED).await?;
    let start = |day: Date| works.clock.start_of(day).as_microsecond();
    let typed = question.number.trim();
    let wanted = Wanted {
        staff: question.staff,
        // What is no number is the number of nothing.
        number: number::normalise(typed).unwrap_or_else(|| typed.to_owned()),
        from: question.from.map_or(0, start),
        until: question.until.and_then(|day| day.tomorrow().ok()).map_or(i64::MAX, start),
        before: question.before,
        count: i64::try_from(PAGE).unwrap_or(0) + 1,
    };
    let mut rows = readings::record(&mut works.db.read().await?.tx(), &staff.authority, &wanted).await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    Ok(Some(Record { readings: rows.into_iter().map(|row| read(staff, row)).collect(), more }))
}

fn read(staff: &Staff, row: RecordRow) -> Reading {
    let hidden = row.protected == Some(true) && !staff.is(Role::Protected);
    let what = match row.number {
        _ if row.deed == LOOKED => What::Record,
        Some(number) if !hidden => What::Case(row.case_id, number),
        _ => What::HiddenCase,
    };
    let at = Timestamp::from_microsecond(row.at).unwrap_or_default();
    Reading { id: row.id, at, by: row.staff_id, what }
}

/// Counts what is older than a year by months, and forgets who it was.
pub async fn sweep(works: &Works) -> Result<(), WorkError> {
    let keep = works.clock.today().saturating_sub(MONTHS.months()).first_of_month();
    loop {
        let oldest = readings::oldest(&mut works.db.read().await?.tx()).await?;
        let oldest = oldest.and_then(|at| Timestamp::from_microsecond(at).ok());
        let Some(month) = oldest.map(|at| works.clock.day_of(at).first_of_month()) else { return Ok(()) };
        if month >= keep {
            return Ok(());
        }
        let end = works.clock.start_of(month.saturating_add(1.month())).as_microsecond();
        let name = month.strftime("%Y-%m").to_string();
        let counted = works.db.write(move |tx| {
            let name = name.clone();
            Box::pin(async move { readings::count_and_forget(tx, &name, end).await })
        });
        counted.await?;
    }
}
