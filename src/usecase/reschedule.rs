//! Saying that a case is due on another day than was worked out, and why (D3 of the domain: both days stay, with the reason).

use jiff::{ToSpan, civil::Date};

use super::{
    WorkError, Works,
    move_case::{Done, Extra, one_move},
};
use crate::{
    account::{Staff, access::Deed},
    case::Move,
    id::CaseId,
};

/// Another day on which a case is due, and why.
pub struct Wish {
    on: Date,
    reason: String,
}

/// What is wrong with one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// The day is none, is over, or more than a year away.
    Day,
    /// There is no reason.
    Reason,
}

impl Wish {
    /// Reads a day as browsers send it, and a reason.
    pub fn read(works: &Works, on: &str, reason: &str) -> Result<Self, Vec<Flaw>> {
        let today = works.clock.today();
        let possible = today..=today.saturating_add(1.year());
        let on = on.parse().ok().filter(|on| possible.contains(on));
        match (on, reason) {
            (Some(on), reason) if !reason.is_empty() => Ok(Self { on, reason: reason.to_owned() }),
            (Some(_), _) => Err(vec![Flaw::Reason]),
            (None, "") => Err(vec![Flaw::Day, Flaw::Reason]),
            (None, _) => Err(vec![Flaw::Day]),
        }
    }
}

/// Says when a case is due.
pub async fn reschedule(
    works: &Works,
    staff: &Staff,
    id: CaseId,
    seen: i64,
    wish: Wish,
) -> Result<Done, WorkError> {
    let step = Move::Reschedule { on: wish.on, reason: wish.reason };
    one_move(works, staff, id, seen, Deed::RescheduleCase, step, Extra::None).await
}
