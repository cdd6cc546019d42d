//! Figures of an authority: what each case adds to them, and what they come to.

use jiff::{Timestamp, civil::Date};

use super::{WorkError, Works};
use crate::{
    account::{
        Staff,
        access::{Deed, may_ever},
    },
    case::{
        State,
        event::{Event, Kind},
    },
    figures::{Figures, Life, Period, most_asked},
    store::figures::{self, CountedRow, Marks},
};

/// The name under which whatever was asked for in words alone is counted.
pub const IN_WORDS: &str = "";

/// What a move means for the figures; nothing for most.
#[must_use]
pub fn marks(before: State, after: State, event: &Event) -> Option<Marks> {
    let at = Some(event.at.as_microsecond());
    let decided = after.is_decided() && after != State::Closed && !before.is_decided();
    let asked = match &event.kind {
        Kind::DocumentsRequested { items, .. } if items.is_empty() => vec![IN_WORDS.to_owned()],
        // A piece of evidence is asked for by its id and the rows that it is about.
        Kind::DocumentsRequested { items, .. } => {
            items.iter().map(|key| key.split('/').next().unwrap_or(key).to_owned()).collect()
        }
        _ => Vec::new(),
    };
    let marks = Marks {
        decided_at: at.filter(|_| decided),
        ended_at: at.filter(|_| after == State::Closed),
        objected_at: at.filter(|_| matches!(event.kind, Kind::Objected { .. })),
        asked,
    };
    // Nothing is marked where a case just goes on; one that is opened again has not ended.
    (before == State::Closed || marks != Marks::default()).then_some(marks)
}

/// The figures of some weeks, and for which evidence of which form people were asked most.
pub struct Counted {
    /// By week and benefit.
    pub figures: Figures,
    /// Form, evidence, and in how many cases.
    pub evidence: Vec<(String, Vec<(String, u64)>)>,
}

/// Counts; nothing for who may not see it.
pub async fn count(works: &Works, staff: &Staff, period: Period) -> Result<Option<Counted>, WorkError> {
    if !may_ever(staff, Deed::SeeFigures) {
        return Ok(None);
    }
    let moment = |day: Date| works.clock.start_of(day).as_microsecond();
    let between = (moment(period.first), moment(period.monday(period.weeks)));
    let mut reading = works.db.read().await?;
    let mut tx = reading.tx();
    let rows = figures::counted(&mut tx, &staff.authority, between).await?;
    let evidence = figures::evidence(&mut tx, &staff.authority, between).await?;
    drop(reading);
    let lives: Vec<Life> = rows.into_iter().map(|row| life(works, row)).collect();
    let figures = Figures::new(&lives, period);
    let of_form = |form: &String| {
        let rows = evidence.iter().filter(|row| row.form_id == *form);
        let asked = rows.map(|row| (row.document.clone(), u64::try_from(row.cases).unwrap_or(0)));
        (form.clone(), most_asked(asked.collect()))
    };
    let evidence = figures.forms.iter().map(of_form).collect();
    Ok(Some(Counted { figures, evidence }))
}

fn life(works: &Works, row: CountedRow) -> Life {
    let day = |at: i64| works.clock.day_of(Timestamp::from_microsecond(at).unwrap_or_default());
    Life {
        arrived: day(row.arrived_at),
        decided: row.decided_at.map(day),
        ended: row.ended_at.map(day),
        objected: row.objected_at.map(day),
        complete: row.missing.map(|missing| missing == 0),
        asked: row.asked,
        form: row.form_id,
        lang: row.lang,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{Case, Ending, Move, Outcome, event::Actor};

    fn marks_of(state: State, step: Move) -> Option<Marks> {
        let id = uuid::Uuid::from_u128(1).into();
        let due_on = Date::constant(2026, 12, 8);
        let case = Case { id, state, version: 4, assignee: None, due_on, missing: 0, merged_into: None };
        let (after, event) = case.apply(step, &Actor::System, Timestamp::from_second(7).unwrap()).unwrap();
        marks(state, after.state, &event)
    }

    fn decide(last: bool) -> Move {
        Move::Decide { subject: "a".into(), service: "lunch".into(), outcome: Outcome::Granted, last }
    }

    #[test]
    fn what_counts_is_the_last_decision_the_end_and_an_objection() {
        let at = Some(7_000_000);
        assert_eq!(marks_of(State::InProgress, decide(false)), None);
        assert_eq!(
            marks_of(State::InProgress, decide(true)),
            Some(Marks { decided_at: at, ..Marks::default() })
        );
        let close = Move::Close { ending: Ending::Withdrawn };
        assert_eq!(marks_of(State::InProgress, close), Some(Marks { ended_at: at, ..Marks::default() }));
        let object = Move::Object { on: Date::constant(2026, 12, 1), late: false };
        assert_eq!(marks_of(State::Closed, object), Some(Marks { objected_at: at, ..Marks::default() }));
    }

    #[test]
    fn evidence_counts_by_its_kind() {
        let ask = |items: &[&str]| {
            let items = items.iter().map(ToString::to_string).collect();
            let step = Move::RequestDocuments { due_on: Date::constant(2026, 12, 1), items };
            marks_of(State::InProgress, step).unwrap().asked
        };
        assert_eq!(ask(&["trip_letter/a1", "lease"]), ["trip_letter", "lease"]);
        assert_eq!(ask(&[]), [IN_WORDS]);
    }
}
