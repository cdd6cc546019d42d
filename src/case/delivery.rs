//! When a letter counts as made known, and until when the person may object (domain D, D3: `D_ZUG`, `D_W`).
//!
//! Worked out from what has happened, never stored: when it was posted or announced, whether the announcement arrived, when
//! it was opened.

use jiff::{ToSpan, civil::Date};

use super::deadline::next_working_day;
use crate::form::courts::Courts;

/// On which day after posting or announcing a letter counts as made known (§ 37 (2) and (2a) SGB X).
const FICTION_DAYS: i32 = 4;

/// What is known of the way of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It was printed.
    Post {
        /// When it was given to the post; nothing as long as it was not.
        posted: Option<Date>,
    },
    /// It was made available here.
    Mailbox {
        /// When the e-mail went that says so.
        announced: Option<Date>,
        /// Whether that e-mail came back.
        came_back: bool,
        /// When the person first opened the letter.
        opened: Option<Date>,
    },
}

impl Way {
    /// The day on which it counts as made known: the fourth after posting, or after the e-mail that announced it, whatever
    /// day of the week that is (Federal Social Court, B 14 AS 12/09 R, on the third day that counted then). Where the e-mail
    /// did not arrive, the day on which the letter was opened.
    #[must_use]
    pub fn known_on(self) -> Option<Date> {
        match self {
            Self::Post { posted } => posted.map(fourth_day),
            Self::Mailbox { came_back: true, opened, .. } => opened,
            Self::Mailbox { announced, .. } => announced.map(fourth_day),
        }
    }
}

fn fourth_day(day: Date) -> Date {
    day.saturating_add(FICTION_DAYS.days())
}

/// The last day on which one may object to what counts as made known on a day: a month later (§ 84 (1) SGG, § 70 (1) VwGO),
/// three months for social matters abroad; the same day of the month, or its last (§ 188 BGB), moved to the next working day
/// of the Land (§ 64 (3) SGG, § 57 (2) VwGO).
#[must_use]
pub fn objection_until(courts: Courts, known_on: Date, abroad: bool, land: &str) -> Date {
    let months = if abroad && courts == Courts::Social { 3 } else { 1 };
    next_working_day(known_on.saturating_add(months.months()), land)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// Worked out by hand with a calendar: posted or announced on, counts as made known on, one may object until; in Hesse.
    const BY_HAND: [(Date, Date, Date); 10] = [
        // A Tuesday; the fourth day is a Saturday and stays; 28 December is a Monday.
        (date(2026, 11, 24), date(2026, 11, 28), date(2026, 12, 28)),
        // The end falls on Saturday, 26 December, a holiday too: Monday.
        (date(2026, 11, 22), date(2026, 11, 26), date(2026, 12, 28)),
        // The end falls on Christmas Day, a Friday; then Saturday and Sunday.
        (date(2026, 11, 21), date(2026, 11, 25), date(2026, 12, 28)),
        // The end falls on New Year's Day, a Friday: Monday.
        (date(2026, 11, 27), date(2026, 12, 1), date(2027, 1, 4)),
        // There is no 31 February: its last day, a Sunday, so 1 March.
        (date(2027, 1, 27), date(2027, 1, 31), date(2027, 3, 1)),
        // A leap year has a 29 February, a Tuesday.
        (date(2028, 1, 25), date(2028, 1, 29), date(2028, 2, 29)),
        // The end falls on Good Friday, 26 March 2027; then Easter: Tuesday, 30 March.
        (date(2027, 2, 22), date(2027, 2, 26), date(2027, 3, 30)),
        // The end falls on Ascension, 6 May 2027: Friday.
        (date(2027, 4, 2), date(2027, 4, 6), date(2027, 5, 7)),
        // The end falls on Corpus Christi, 27 May 2027, which Hesse keeps: Friday.
        (date(2027, 4, 23), date(2027, 4, 27), date(2027, 5, 28)),
        // Over the change of the year.
        (date(2026, 12, 28), date(2027, 1, 1), date(2027, 2, 1)),
    ];

    #[test]
    fn letters_count_as_known_and_periods_end_as_a_calendar_says() {
        for (gone, known, until) in BY_HAND {
            assert_eq!(Way::Post { posted: Some(gone) }.known_on(), Some(known));
            let mailbox = Way::Mailbox { announced: Some(gone), came_back: false, opened: Some(gone) };
            assert_eq!(mailbox.known_on(), Some(known), "opening it earlier shortens nothing");
            assert_eq!(objection_until(Courts::Social, known, false, "HE"), until, "{gone}");
            assert_eq!(objection_until(Courts::Administrative, known, true, "HE"), until, "{gone}");
        }
    }

    #[test]
    fn abroad_there_are_three_months_in_social_matters() {
        let until = |courts| objection_until(courts, date(2026, 11, 28), true, "HE");
        assert_eq!(until(Courts::Social), date(2027, 3, 1)); // 28 February 2027 is a Sunday
        assert_eq!(until(Courts::Administrative), date(2026, 12, 28));
    }

    #[test]
    fn each_land_keeps_its_own_holidays() {
        // Corpus Christi is a working day in Lower Saxony.
        let known = date(2027, 4, 27);
        assert_eq!(objection_until(Courts::Social, known, false, "NI"), date(2027, 5, 27));
    }

    #[test]
    fn nothing_counts_before_it_has_gone_out_or_where_the_news_of_it_came_back() {
        assert_eq!(Way::Post { posted: None }.known_on(), None);
        let way = |announced, came_back, opened| Way::Mailbox { announced, came_back, opened }.known_on();
        let (day, later) = (Some(date(2026, 11, 24)), Some(date(2026, 12, 10)));
        assert_eq!(way(None, false, None), None);
        assert_eq!(way(day, true, None), None);
        assert_eq!(way(day, true, later), later);
    }
}
