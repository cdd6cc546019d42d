//! Figures of the authority: by week, by benefit, by language, as tables and as a chart.

use jiff::civil::Date;
use serde::Serialize;

use super::{FilterOption, chart::Chart};
use crate::{
    figures::{Count, Figure},
    page::Page,
};

/// All figures of a period; what is chosen is sent by GET under the names `weeks` and `service`.
#[derive(Clone, Debug, Serialize)]
pub struct Figures {
    /// Where it is sent.
    pub action: String,
    /// For how many weeks.
    pub spans: Vec<FilterOption>,
    /// Of which benefit.
    pub services: Vec<FilterOption>,
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
    /// The whole period.
    pub whole: Line,
    /// Week by week.
    pub chart: Chart,
    /// Each week.
    pub weeks: Vec<Week>,
    /// Each benefit; only where none is chosen.
    pub benefits: Vec<Named<Line>>,
    /// Applications by language.
    pub languages: Vec<Named<Shown>>,
    /// For what evidence people were asked, the most frequent first, by benefit.
    pub evidence: Vec<Named<Vec<Named<u64>>>>,
    /// The same as CSV.
    pub csv: String,
    /// The same as a workbook.
    pub workbook: String,
}

/// Something with a name.
#[derive(Clone, Debug, Serialize)]
pub struct Named<T> {
    /// The name.
    pub name: String,
    /// What it is.
    pub of: T,
}

/// A week.
#[derive(Clone, Debug, Serialize)]
pub struct Week {
    /// Its Monday.
    pub monday: Date,
    /// Its figures.
    pub of: Line,
}

/// A number that may be shown, or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    /// This one.
    Number(u64),
    /// Too few.
    Few,
    /// There is nothing of which this could be a part.
    Nothing,
}

/// A line of figures.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// Applications that arrived.
    pub arrived: Shown,
    /// Of a hundred of them, so many had everything.
    pub complete: Shown,
    /// Of a hundred of them, for so many evidence was asked for.
    pub asked: Shown,
    /// Cases that were decided.
    pub decided: Shown,
    /// Half of them within so many days.
    pub median: Shown,
    /// Nine tenths of them within so many days.
    pub ninety: Shown,
    /// Cases with an objection.
    pub objected: Shown,
    /// Open at the end.
    pub open: Shown,
}

impl Page for Figures {
    const TEMPLATE: &'static str = "office/figures.html";
}

impl From<Count> for Shown {
    fn from(count: Count) -> Self {
        count.known().map_or(Self::Few, Self::Number)
    }
}

impl Shown {
    /// Of a hundred, so many are a part; both may be hidden.
    fn of_hundred(part: Count, rest: Count) -> Self {
        let (Some(part), Some(rest)) = (part.known(), rest.known()) else { return Self::Few };
        match part + rest {
            0 => Self::Nothing,
            all => Self::Number((200 * part + all) / (2 * all)),
        }
    }

    /// The number, where there is one.
    #[must_use]
    pub fn number(self) -> Option<u64> {
        match self {
            Self::Number(number) => Some(number),
            Self::Few | Self::Nothing => None,
        }
    }
}

impl From<&Figure> for Line {
    fn from(figure: &Figure) -> Self {
        let days = |of: fn(&crate::figures::Days) -> i32| match (&figure.days, figure.decided) {
            (Some(days), _) => Shown::Number(u64::try_from(of(days)).unwrap_or(0)),
            (None, Count::Known(0)) => Shown::Nothing,
            (None, _) => Shown::Few,
        };
        // Of those that are asked, all others are not.
        let not_asked = match (figure.arrived, figure.asked) {
            (Count::Known(arrived), Count::Known(asked)) => Count::Known(arrived - asked),
            _ => Count::Few,
        };
        Self {
            arrived: figure.arrived.into(),
            complete: Shown::of_hundred(figure.complete, figure.incomplete),
            asked: Shown::of_hundred(figure.asked, not_asked),
            decided: figure.decided.into(),
            median: days(|days| days.median),
            ninety: days(|days| days.ninety),
            objected: figure.objected.into(),
            open: figure.open.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_and_hide_what_their_parts_hide() {
        assert_eq!(Shown::of_hundred(Count::Known(5), Count::Known(11)), Shown::Number(31));
        assert_eq!(Shown::of_hundred(Count::Known(7), Count::Few), Shown::Few);
        assert_eq!(Shown::of_hundred(Count::Known(0), Count::Known(0)), Shown::Nothing);
    }
}
