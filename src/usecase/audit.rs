//! Whether the histories of cases are as they were written: every entry bound to the one before it, and as many moves as the case
//! has made. Whoever changes, moves or takes out an entry is found, with the place.
//!
//! What is not found: notes and messages taken off the end of a history, and cases taken away as a whole. That needs a log over
//! all histories, outside of the database.

use super::{WorkError, Works, history};
use crate::{
    case::event::is_move,
    id::{AuthorityId, CaseId},
    store::cases::{self, Counted, EventRow},
};

/// How many cases are looked at in one reading.
const AT_ONCE: i64 = 200;

/// What came of it.
#[derive(Debug, Default)]
pub struct Audited {
    /// How many cases were looked at.
    pub cases: usize,
    /// How many entries they have.
    pub entries: usize,
    /// What does not fit.
    pub flaws: Vec<Flaw>,
}

/// A history that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// Whose case it is.
    pub authority: AuthorityId,
    /// The number of the case.
    pub number: String,
    /// Where.
    pub at: Place,
}

/// Where a history does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// This entry was changed or moved, or is not there.
    Entry(i64),
    /// Entries are missing after this one: the case has moved more often than the history tells.
    End(i64),
    /// The history tells of more moves than the case has made: the case was set back.
    Case,
}

/// Looks at the histories of all cases of all authorities.
pub async fn verify(works: &Works) -> Result<Audited, WorkError> {
    let mut audited = Audited::default();
    for authority in works.authorities.iter() {
        let mut after: CaseId = uuid::Uuid::nil().into();
        loop {
            let mut reading = works.db.read().await?;
            let some = cases::some(&mut reading.tx(), &authority.id, after, AT_ONCE).await?;
            let Some(last) = some.last() else { break };
            after = last.id;
            for case in &some {
                let rows = cases::events(&mut reading.tx(), &authority.id, case.id).await?;
                audited.cases += 1;
                audited.entries += rows.len();
                let (authority, number) = (authority.id.clone(), case.number.clone());
                audited.flaws.extend(place(case, &rows).map(|at| Flaw { authority, number, at }));
            }
        }
    }
    Ok(audited)
}

fn place(case: &Counted, rows: &[EventRow]) -> Option<Place> {
    if let Some(entry) = history::flaw(case.id, rows) {
        return Some(Place::Entry(entry));
    }
    // A case begins with version 1.
    let told = rows.iter().filter(|row| is_move(&row.kind)).count();
    let (told, made) = (i64::try_from(told).unwrap_or(i64::MAX), case.version - 1);
    match told.cmp(&made) {
        std::cmp::Ordering::Less => Some(Place::End(i64::try_from(rows.len()).unwrap_or(i64::MAX))),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some(Place::Case),
    }
}
