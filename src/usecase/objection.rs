//! Objections: entered by the office when one arrives, on paper or spoken for the record, and what comes of each.
//!
//! A decision on one goes out as a letter like any other ([`letters`](super::letters)).

use jiff::{Timestamp, civil::Date};

use super::{
    WorkError, Works,
    letters::letters,
    load_case::LoadedCase,
    move_case::{Allowed, Done, Extra, Tried, allowed_at, make, one_move},
};
use crate::{
    account::{Staff, access::Deed},
    case::{
        Move,
        event::Actor,
        letter::Letter,
        objection::{Answer, answer_by, is_late},
    },
    id::{CaseId, ObjectionId, StaffId},
    store::objections::{self, ObjectionRow},
};

/// How one stands whose answer is a letter.
const ANSWERED: &str = "answered";

/// An objection.
#[derive(Clone, Debug)]
pub struct Objection {
    /// When it arrived.
    pub received_on: Date,
    /// Whether that was too late.
    pub late: bool,
    /// What it says.
    pub text: String,
    /// Who entered it.
    pub by: StaffId,
    /// What has become of it.
    pub standing: Standing,
    /// By when it is to be answered.
    pub answer_by: Date,
}

/// What has become of an objection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing yet.
    Open,
    /// Something besides a letter, on a day.
    Ended(Answer, Date),
    /// It was decided on by letter, on a day.
    Decided(Date),
}

/// Enters an objection that arrived on a day: today, or earlier, but not before something was decided: that can't be.
pub async fn enter(
    works: &Works,
    staff: &Staff,
    id: CaseId,
    seen: i64,
    (on, text): (Date, &str),
) -> Result<Tried, WorkError> {
    let loaded = match allowed_at(works, staff, id, seen, Deed::EnterObjection).await? {
        Allowed::Case(loaded) => loaded,
        Allowed::Not(done) => return Ok(Tried::Done(done)),
    };
    let sent = letters(works, &loaded).await?;
    let mut acts = sent.iter().filter(|sent| sent.letter.is_act());
    let Some(newest) = acts.next() else { return Ok(Tried::Done(Done::Illegal)) };
    let first = acts.next_back().unwrap_or(newest);
    if !(first.sent_on..=works.clock.today()).contains(&on) {
        return Ok(Tried::CanNotBe);
    }
    let late = is_late(on, newest.objection_until);
    let objection = ObjectionId::new(&works.clock);
    let row = ObjectionRow {
        id: objection,
        received_on: on.to_string(),
        late,
        body: loaded.key.seal(&works.clock, &place(id, objection), text.as_bytes())?,
        staff_id: staff.id,
        at: works.now(),
        state: "open".to_owned(),
        ended_at: None,
    };
    let (step, actor) = (Move::Object { on, late }, Actor::Staff(staff.id));
    let done = make(works, &loaded, &actor, step, Extra::Objection(Box::new(row))).await?;
    Ok(Tried::Done(done))
}

/// Says what comes of the objection that is open; the person is told that there is news.
pub async fn answer(
    works: &Works,
    staff: &Staff,
    id: CaseId,
    seen: i64,
    answer: Answer,
) -> Result<Done, WorkError> {
    let step = Move::AnswerObjection { answer };
    one_move(works, staff, id, seen, Deed::AnswerObjection, step, Extra::Tell).await
}

/// All objections of a case, the newest first.
pub async fn objections(works: &Works, loaded: &LoadedCase) -> Result<Vec<Objection>, WorkError> {
    let mut reading = works.db.read().await?;
    let rows = objections::of_case(&mut reading.tx(), &loaded.authority.id, loaded.row.id).await?;
    drop(reading);
    rows.iter().rev().map(|row| read(works, loaded, row)).collect()
}

fn read(works: &Works, loaded: &LoadedCase, row: &ObjectionRow) -> Result<Objection, WorkError> {
    let stored = || WorkError::Stored("an objection");
    let received_on = row.received_on.parse().map_err(|_| stored())?;
    let text = loaded.key.open(&place(loaded.row.id, row.id), &row.body)?;
    let ended = row.ended_at.and_then(|at| Timestamp::from_microsecond(at).ok());
    let ended = ended.map(|at| works.clock.day_of(at));
    let standing = match (row.state.as_str(), Answer::named(&row.state), ended) {
        (ANSWERED, _, Some(on)) => Standing::Decided(on),
        (_, Some(answer), Some(on)) => Standing::Ended(answer, on),
        _ => Standing::Open,
    };
    Ok(Objection {
        received_on,
        late: row.late,
        text: String::from_utf8(text).map_err(|_| stored())?,
        by: row.staff_id,
        standing,
        answer_by: answer_by(received_on),
    })
}

/// How an objection stands after a move; nothing where the move has nothing to do with it.
pub(super) fn standing_after(step: &Move) -> Option<&'static str> {
    match step {
        Move::AnswerObjection { answer } => Some(answer.name()),
        Move::Send { letter: Letter::ObjectionDecision, .. }
        | Move::ReleaseLetter { letter: Letter::ObjectionDecision, .. } => Some(ANSWERED),
        _ => None,
    }
}

/// The place that what an objection says is bound to.
fn place(case: CaseId, id: ObjectionId) -> String {
    format!("objection|{case}|{id}")
}
