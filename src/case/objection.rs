//! Objections (*Widerspruch*, §§ 83 to 86 SGG, §§ 68 to 73 VwGO; domain D, D1 `widerspruch`): what can come of one, and by
//! when it must be answered.

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

use super::State;

/// After how many months the person may sue because nothing has been decided (§ 88 (2) SGG, § 75 VwGO; D3, `D_SPEED_W`).
const MONTHS: i32 = 3;

/// What comes of an objection, besides a decision on it by letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The office agrees and decides anew (*Abhilfe*, § 85 (1) SGG, § 72 VwGO).
    Remedied,
    /// It goes to the authority that decides on objections (§ 85 (2) SGG, § 73 VwGO).
    PassedOn,
    /// The person has taken it back.
    Withdrawn,
}

impl Answer {
    /// All there are.
    pub const ALL: [Self; 3] = [Self::Remedied, Self::PassedOn, Self::Withdrawn];

    /// Its name where it is stored and in forms.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Remedied => "remedied",
            Self::PassedOn => "passed_on",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Where the case is with it.
    pub(super) fn leads_to(self) -> State {
        match self {
            Self::Remedied => State::InProgress,
            Self::PassedOn => State::Objection,
            Self::Withdrawn => State::NoticeSent,
        }
    }

    /// The answer with a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.name() == name)
    }
}

/// By when an objection that arrived on a day is to be answered.
#[must_use]
pub fn answer_by(received_on: Date) -> Date {
    received_on.saturating_add(MONTHS.months())
}

/// Whether it arrived after the last day on which one could object; where nobody knows that day, it did not.
#[must_use]
pub fn is_late(received_on: Date, until: Option<Date>) -> bool {
    until.is_some_and(|until| received_on > until)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn an_objection_is_answered_within_three_months() {
        assert_eq!(answer_by(date(2026, 11, 24)), date(2027, 2, 24));
        assert_eq!(answer_by(date(2026, 11, 30)), date(2027, 2, 28));
    }

    #[test]
    fn the_last_day_is_in_time() {
        let until = Some(date(2026, 12, 28));
        assert!(!is_late(date(2026, 12, 28), until) && is_late(date(2026, 12, 29), until));
        assert!(!is_late(date(2027, 12, 29), None));
    }

    #[test]
    fn names_lead_back_to_what_they_name() {
        assert!(Answer::ALL.into_iter().all(|answer| Answer::named(answer.name()) == Some(answer)));
    }
}
