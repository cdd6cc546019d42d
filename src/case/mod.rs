//! A case: what the office makes of an application, from its arrival to its end.
//!
//! Layer 1: pure. States, moves and events follow domain D (D1); a move without an event can't be made,
//! because [`Case::apply`] gives both or neither.

pub mod deadline;
pub mod delivery;
pub mod event;
pub mod exclusion;
pub mod letter;
pub mod number;
pub mod objection;
mod outcome;
mod state;

use std::fmt;

use jiff::{Timestamp, civil::Date};

use self::{
    event::{Actor, Event},
    letter::{Channel, Letter},
    objection::{Answer, answer_by},
};
pub use self::{
    outcome::{Ending, Outcome},
    state::{State, Word},
};
use crate::id::{AuthorityId, CaseId, StaffId};

/// A case, as far as its way through the office depends on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its id: that of the application.
    pub id: CaseId,
    /// How far it is.
    pub state: State,
    /// Counts its moves, so that two people can't move it at once.
    pub version: i64,
    /// Who works on it.
    pub assignee: Option<StaffId>,
    /// By when something must have happened.
    pub due_on: Date,
    /// How many pieces of evidence are missing.
    pub missing: i64,
    /// The case that goes on in its place, where it is a double.
    pub merged_into: Option<CaseId>,
}

/// A move from one state to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Move {
    /// The receipt is sealed and on its way.
    Acknowledge,
    /// Somebody takes the case; whoever may decide begins to work on it, others check it first.
    Take {
        /// Who.
        by: StaffId,
        /// Whether they may decide.
        may_decide: bool,
    },
    /// Somebody is given the case; it stands as if they had taken it.
    Assign {
        /// Who.
        to: StaffId,
        /// Whether they may decide.
        may_decide: bool,
    },
    /// Whoever had it gives it back.
    Release,
    /// Evidence is asked for.
    RequestDocuments {
        /// By when.
        due_on: Date,
        /// What: keys of evidence.
        items: Vec<String>,
    },
    /// What was asked for has come by another way: by letter, in person, as a message.
    Meet {
        /// Whether nothing else is asked for.
        last: bool,
    },
    /// A supplement has arrived.
    Supplement {
        /// Whether all that was asked for is there with it.
        answers: bool,
    },
    /// One service for one person is decided.
    Decide {
        /// The person: the row of the application.
        subject: String,
        /// The service.
        service: String,
        /// What.
        outcome: Outcome,
        /// Whether this was the last one that was open.
        last: bool,
    },
    /// A letter goes out.
    Send {
        /// What it is.
        letter: Letter,
        /// How it gets there.
        channel: Channel,
    },
    /// A letter is given to a second person.
    SubmitLetter {
        /// What it is.
        letter: Letter,
    },
    /// A second person lets a letter out.
    ReleaseLetter {
        /// What it is.
        letter: Letter,
        /// How it gets there.
        channel: Channel,
    },
    /// A letter goes back to who wrote it.
    ReturnLetter {
        /// What it is.
        letter: Letter,
    },
    /// An objection arrives.
    Object {
        /// When it arrived.
        on: Date,
        /// Whether that was too late.
        late: bool,
    },
    /// Something comes of it.
    AnswerObjection {
        /// What.
        answer: Answer,
    },
    /// Another authority is responsible (§ 16 (2) SGB I).
    Forward {
        /// Whose case it was.
        from: AuthorityId,
        /// Whose it is from now on.
        to: AuthorityId,
    },
    /// The case ends.
    Close {
        /// Why.
        ending: Ending,
    },
    /// It is due on another day than was worked out.
    Reschedule {
        /// Which.
        on: Date,
        /// Why.
        reason: String,
    },
    /// It is a double of a case that goes on in its place.
    Merge {
        /// Which.
        into: CaseId,
        /// The number of that one.
        number: String,
    },
    /// It is no double after all: whoever says so goes on with it.
    Split {
        /// Who.
        by: StaffId,
        /// Whether they may decide.
        may_decide: bool,
        /// The number of the case that it was merged with.
        number: String,
    },
}

/// A move that can't be made from where the case is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IllegalMove {
    /// Where it is.
    pub from: State,
    /// What was tried.
    pub attempted: &'static str,
}

impl fmt::Display for IllegalMove {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a case in the state {:?} can't be moved by {}", self.from, self.attempted)
    }
}

impl std::error::Error for IllegalMove {}

impl Case {
    /// Makes a move: the case as it is afterwards, and the event that tells of it.
    pub fn apply(&self, step: Move, actor: &Actor, now: Timestamp) -> Result<(Self, Event), IllegalMove> {
        let mut after = self.clone();
        after.version += 1;
        let kind = match step {
            Move::Acknowledge => {
                self.only_from(&[State::Received], "acknowledging")?;
                after.state = State::Acknowledged;
                event::Kind::Acknowledged
            }
            Move::Take { by, may_decide } => {
                self.only_while_open("taking")?;
                after.begin_with(by, may_decide);
                event::Kind::Taken
            }
            Move::Assign { to, may_decide } => {
                self.only_while_open("assigning")?;
                after.begin_with(to, may_decide);
                event::Kind::Assigned { to }
            }
            Move::Release => {
                self.only_while_open("giving back")?;
                after.assignee = None;
                event::Kind::Released
            }
            Move::RequestDocuments { due_on, items } => {
                self.only_from(
                    &[State::PreCheck, State::InProgress, State::DocumentsRequested],
                    "asking for evidence",
                )?;
                after.state = State::DocumentsRequested;
                after.due_on = self.due_on.max(due_on);
                event::Kind::DocumentsRequested { items, due_on }
            }
            Move::Meet { last } => {
                self.only_while_open("noting what has come")?;
                if last && self.state == State::DocumentsRequested {
                    after.state = State::InProgress;
                }
                event::Kind::RequestMet
            }
            Move::Supplement { answers } => {
                self.only_while_open("supplementing")?;
                if answers && self.state == State::DocumentsRequested {
                    after.state = State::InProgress;
                }
                event::Kind::Supplemented { answers }
            }
            Move::Decide { subject, service, outcome, last } => {
                let from = [State::InProgress, State::DocumentsRequested, State::Decided, State::NoticeSent];
                self.only_from(&from, "deciding")?;
                if last {
                    after.state = State::Decided;
                }
                event::Kind::Decided { subject, service, outcome }
            }
            Move::Send { letter, channel } => {
                self.only_from(letter.possible_from(), "writing")?;
                after.state = letter.leads_to(self.state);
                event::Kind::LetterSent { letter, channel }
            }
            Move::SubmitLetter { letter } => {
                self.only_from(letter.possible_from(), "submitting a letter")?;
                event::Kind::LetterSubmitted { letter }
            }
            Move::ReleaseLetter { letter, channel } => {
                self.only_from(letter.possible_from(), "releasing a letter")?;
                after.state = letter.leads_to(self.state);
                event::Kind::LetterReleased { letter, channel }
            }
            Move::ReturnLetter { letter } => {
                self.only_while_open("returning a letter")?;
                event::Kind::LetterReturned { letter }
            }
            Move::Object { on, late } => {
                self.may_object()?;
                after.state = State::Objection;
                after.due_on = answer_by(on);
                event::Kind::Objected { on, late }
            }
            Move::AnswerObjection { answer } => {
                self.only_from(&[State::Objection], "answering an objection")?;
                after.state = answer.leads_to();
                event::Kind::ObjectionAnswered { answer }
            }
            Move::Forward { from, to } => {
                self.may_go_elsewhere()?;
                after.begin_elsewhere();
                event::Kind::Forwarded { from, to }
            }
            Move::Close { ending } => {
                self.may_close(ending)?;
                after.state = State::Closed;
                event::Kind::Closed { ending, into: None }
            }
            Move::Reschedule { on, reason } => after.be_due(on, reason)?,
            Move::Merge { into, number } => after.end_as_double(into, number)?,
            Move::Split { by, may_decide, number } => after.begin_again(by, may_decide, number)?,
        };
        Ok((after, Event { at: now, actor: actor.clone(), kind }))
    }

    /// Whether a move can be made from here.
    #[must_use]
    pub fn can(&self, step: Move) -> bool {
        self.apply(step, &Actor::System, Timestamp::UNIX_EPOCH).is_ok()
    }

    /// Somebody has it now: whoever may decide begins to work on it, others check it first.
    fn begin_with(&mut self, assignee: StaffId, may_decide: bool) {
        self.assignee = Some(assignee);
        if matches!(self.state, State::Received | State::Acknowledged | State::PreCheck) {
            self.state = if may_decide { State::InProgress } else { State::PreCheck };
        }
    }

    fn may_go_elsewhere(&self) -> Result<(), IllegalMove> {
        self.only_from(&[State::PreCheck, State::InProgress, State::DocumentsRequested], "forwarding")
    }

    /// Another authority begins with it; what was asked for stays asked for.
    fn begin_elsewhere(&mut self) {
        self.assignee = None;
        if self.state != State::DocumentsRequested {
            self.state = State::Acknowledged;
        }
    }

    /// Done once all is decided; before that without a decision, but not over the head of whoever objects.
    fn may_close(&self, ending: Ending) -> Result<(), IllegalMove> {
        if ending == Ending::Done || self.state == State::Objection {
            return self.only_from(&[State::Decided, State::NoticeSent], "closing as done");
        }
        self.only_while_open("closing")
    }

    /// Against what was decided, even once it is done; a double was decided with the case that goes on.
    fn may_object(&self) -> Result<(), IllegalMove> {
        if self.merged_into.is_some() {
            return Err(IllegalMove { from: self.state, attempted: "objecting" });
        }
        self.only_from(&[State::NoticeSent, State::Closed], "objecting")
    }

    /// It is due on another day.
    fn be_due(&mut self, to: Date, reason: String) -> Result<event::Kind, IllegalMove> {
        self.only_while_open("rescheduling")?;
        let from = std::mem::replace(&mut self.due_on, to);
        Ok(event::Kind::Rescheduled { from, to, reason })
    }

    /// Only what nothing was decided on yet; else there would be two decisions on the same.
    fn end_as_double(&mut self, of: CaseId, number: String) -> Result<event::Kind, IllegalMove> {
        if self.state.is_decided() {
            return Err(IllegalMove { from: self.state, attempted: "merging" });
        }
        self.state = State::Closed;
        self.merged_into = Some(of);
        Ok(event::Kind::Closed { ending: Ending::Duplicate, into: Some(number) })
    }

    /// What was a double goes on with whoever says that it is none.
    fn begin_again(
        &mut self,
        by: StaffId,
        may_decide: bool,
        number: String,
    ) -> Result<event::Kind, IllegalMove> {
        if self.merged_into.take().is_none() {
            return Err(IllegalMove { from: self.state, attempted: "splitting" });
        }
        self.state = State::Acknowledged;
        self.begin_with(by, may_decide);
        Ok(event::Kind::Split { from: number })
    }

    fn only_from(&self, from: &[State], attempted: &'static str) -> Result<(), IllegalMove> {
        if from.contains(&self.state) { Ok(()) } else { Err(IllegalMove { from: self.state, attempted }) }
    }

    fn only_while_open(&self, attempted: &'static str) -> Result<(), IllegalMove> {
        if self.state == State::Closed { Err(IllegalMove { from: self.state, attempted }) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;

    fn case(state: State) -> Case {
        let id = uuid::Uuid::from_u128(1).into();
        let due_on = Date::constant(2026, 12, 8);
        Case { id, state, version: 4, assignee: None, due_on, missing: 0, merged_into: None }
    }

    fn apply(state: State, step: Move) -> Result<State, IllegalMove> {
        let now = "2026-11-24T08:00:00Z".parse().unwrap();
        case(state).apply(step, &Actor::System, now).map(|(case, _)| case.state)
    }

    #[test]
    fn every_move_counts_the_version_up_and_tells_who() {
        let clock = Clock::fixed("2026-11-24T08:00:00Z".parse().unwrap(), 1);
        let (by, actor) = (StaffId::new(&clock), Actor::Staff(StaffId::new(&clock)));
        let (after, event) = case(State::Acknowledged)
            .apply(Move::Take { by, may_decide: true }, &actor, clock.now())
            .unwrap();
        assert_eq!((after.version, after.assignee, after.state), (5, Some(by), State::InProgress));
        assert_eq!((event.actor, event.kind), (actor, event::Kind::Taken));
    }

    #[test]
    fn who_may_not_decide_only_checks() {
        let by = uuid::Uuid::from_u128(2).into();
        assert_eq!(apply(State::Received, Move::Take { by, may_decide: false }), Ok(State::PreCheck));
        assert_eq!(apply(State::InProgress, Move::Take { by, may_decide: false }), Ok(State::InProgress));
    }

    #[test]
    fn a_case_is_decided_with_its_last_service_and_only_then_done() {
        let decide = |last| Move::Decide {
            subject: "a".into(),
            service: "lunch".into(),
            outcome: Outcome::Granted,
            last,
        };
        assert_eq!(apply(State::InProgress, decide(false)), Ok(State::InProgress));
        assert_eq!(apply(State::InProgress, decide(true)), Ok(State::Decided));
        assert_eq!(apply(State::Decided, Move::Close { ending: Ending::Done }), Ok(State::Closed));
        assert!(apply(State::InProgress, Move::Close { ending: Ending::Done }).is_err());
        assert!(apply(State::InProgress, Move::Close { ending: Ending::Withdrawn }).is_ok());
    }

    #[test]
    fn a_supplement_ends_the_waiting_when_nothing_is_asked_for_any_more() {
        let supplement = |answers| Move::Supplement { answers };
        assert_eq!(apply(State::DocumentsRequested, supplement(true)), Ok(State::InProgress));
        assert_eq!(apply(State::DocumentsRequested, supplement(false)), Ok(State::DocumentsRequested));
        assert_eq!(apply(State::Received, supplement(true)), Ok(State::Received));
        assert_eq!(apply(State::Decided, supplement(true)), Ok(State::Decided));
        assert_eq!(apply(State::DocumentsRequested, Move::Meet { last: true }), Ok(State::InProgress));
        assert_eq!(
            apply(State::DocumentsRequested, Move::Meet { last: false }),
            Ok(State::DocumentsRequested)
        );
    }

    #[test]
    fn a_case_is_forwarded_before_anything_is_decided_and_begins_anew_elsewhere() {
        let forward = || Move::Forward { from: "rosenfurt".into(), to: "lk-haffmark".into() };
        assert_eq!(apply(State::PreCheck, forward()), Ok(State::Acknowledged));
        assert_eq!(apply(State::InProgress, forward()), Ok(State::Acknowledged));
        // Who was asked for something is still asked for it.
        assert_eq!(apply(State::DocumentsRequested, forward()), Ok(State::DocumentsRequested));
        assert!(apply(State::Received, forward()).is_err() && apply(State::Decided, forward()).is_err());
    }

    #[test]
    fn a_decision_goes_out_once_all_is_decided_and_a_refusal_only_after_a_request() {
        let send = |letter| Move::Send { letter, channel: Channel::Post };
        assert_eq!(apply(State::Decided, send(Letter::Decision)), Ok(State::NoticeSent));
        assert_eq!(apply(State::NoticeSent, send(Letter::Decision)), Ok(State::NoticeSent));
        assert!(apply(State::InProgress, send(Letter::Decision)).is_err());
        assert_eq!(apply(State::DocumentsRequested, send(Letter::CooperationRefusal)), Ok(State::NoticeSent));
        assert!(apply(State::InProgress, send(Letter::CooperationRefusal)).is_err());
        assert_eq!(apply(State::DocumentsRequested, send(Letter::Reminder)), Ok(State::DocumentsRequested));
        assert_eq!(apply(State::NoticeSent, Move::Close { ending: Ending::Done }), Ok(State::Closed));
    }

    #[test]
    fn a_double_ends_and_begins_again_when_it_is_none() {
        let (into, by) = (uuid::Uuid::from_u128(2).into(), uuid::Uuid::from_u128(3).into());
        let merge = || Move::Merge { into, number: "BUT-2".into() };
        let split = || Move::Split { by, may_decide: true, number: "BUT-2".into() };
        let (merged, event) =
            case(State::PreCheck).apply(merge(), &Actor::System, Timestamp::UNIX_EPOCH).unwrap();
        assert_eq!((merged.state, merged.merged_into), (State::Closed, Some(into)));
        let told = event::Kind::Closed { ending: Ending::Duplicate, into: Some("BUT-2".into()) };
        assert_eq!(event.kind, told);
        let (again, _) = merged.apply(split(), &Actor::System, Timestamp::UNIX_EPOCH).unwrap();
        assert_eq!((again.state, again.merged_into, again.assignee), (State::InProgress, None, Some(by)));
        // The case that goes on is the one to object to.
        let object = Move::Object { on: Date::constant(2026, 12, 1), late: false };
        assert!(!merged.can(object.clone()) && case(State::Closed).can(object));
        // What is decided stays decided, and what ended by itself is not opened by this.
        for state in [State::Decided, State::NoticeSent, State::Objection, State::Closed] {
            assert!(apply(state, merge()).is_err() && apply(state, split()).is_err());
        }
    }

    #[test]
    fn nothing_moves_a_closed_case() {
        let by = uuid::Uuid::from_u128(2).into();
        for step in [
            Move::Take { by, may_decide: true },
            Move::Release,
            Move::Acknowledge,
            Move::Meet { last: true },
            Move::Supplement { answers: true },
            Move::Close { ending: Ending::Withdrawn },
            Move::Reschedule { on: Date::constant(2026, 12, 1), reason: "Urlaub".into() },
            Move::RequestDocuments { due_on: Date::constant(2026, 12, 1), items: vec!["trip_letter".into()] },
        ] {
            assert!(apply(State::Closed, step).is_err());
        }
    }

    #[test]
    fn names_lead_back_to_what_they_name() {
        assert!(State::ALL.into_iter().all(|state| State::named(state.name()) == Some(state)));
        assert!(Outcome::ALL.into_iter().all(|outcome| Outcome::named(outcome.name()) == Some(outcome)));
        assert!(Ending::ALL.into_iter().all(|ending| Ending::named(ending.name()) == Some(ending)));
    }
}
