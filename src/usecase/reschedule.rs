//! Saying that a case is due on another day than was worked out, and why (D3 of the domain: both days stay, with the reason).

use jiff::{ToSpan, civil::Date};

use super::{
    WorkError, Works,
    move_case::{Extra, Tried, one_move},
};
use crate::{
    account::{Staff, access::Deed},
    case::Move,
    id::CaseId,
};

/// Says when a case is due: today at the earliest, in a year at the latest, and with a reason.
pub async fn reschedule(
    works: &Works,
    staff: &Staff,
    id: CaseId,
    seen: i64,
    (on, reason): (Option<Date>, &str),
) -> Result<Tried, WorkError> {
    let today = works.clock.today();
    let latest = today.saturating_add(1.year());
    let on = on.filter(|on| (today..=latest).contains(on));
    let (Some(on), false) = (on, reason.is_empty()) else { return Ok(Tried::CanNotBe) };
    let step = Move::Reschedule { on, reason: reason.to_owned() };
    Ok(Tried::Done(one_move(works, staff, id, seen, Deed::RescheduleCase, step, Extra::None).await?))
}
