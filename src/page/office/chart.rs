//! A chart of weeks: what arrives and what is decided as bars, what is open as a line. Whole numbers are enough for it.

use jiff::civil::Date;
use serde::Serialize;

use super::figures::{Shown, Week};

/// How wide all weeks are together.
const WIDTH: u64 = 1092;
/// How wide a week is at least.
const WEEK: u64 = 28;
/// How high the highest number stands.
const HEIGHT: u64 = 200;
/// Where the bars begin: beside the numbers.
const LEFT: u64 = 48;
/// Where the highest number stands.
const TOP: u64 = 16;
/// What is on the right: half of the last day.
const RIGHT: u64 = 40;
/// What is below the bars: days.
const FOOT: u64 = 32;
/// Into how many steps the height is divided.
const STEPS: u64 = 4;
/// A day stands below each of so many weeks.
const EACH: usize = 4;

/// A chart, in the units of its own box.
#[derive(Clone, Debug, Serialize)]
pub struct Chart {
    /// How wide the box is.
    pub width: u64,
    /// How high.
    pub height: u64,
    /// Where bars stand.
    pub ground: u64,
    /// Where they begin.
    pub left: u64,
    /// Where they end.
    pub end: u64,
    /// What arrived.
    pub arrived: Vec<Bar>,
    /// What was decided.
    pub decided: Vec<Bar>,
    /// What was open, as lines without gaps: `x,y x,y …`.
    pub open: Vec<String>,
    /// Numbers beside it.
    pub numbers: Vec<Mark<u64>>,
    /// Days below it.
    pub days: Vec<Mark<Date>>,
}

/// A bar, from its upper left corner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the names are those of the attributes")]
pub struct Bar {
    pub x: u64,
    pub y: u64,
    pub width: u64,
    pub height: u64,
}

/// What stands at a place of an axis.
#[derive(Clone, Debug, Serialize)]
pub struct Mark<T> {
    /// The place.
    pub at: u64,
    /// What stands there.
    pub of: T,
}

impl Chart {
    /// Draws; a number that is not shown leaves a gap.
    #[must_use]
    pub fn of(weeks: &[Week]) -> Self {
        let all = weeks.iter().flat_map(|week| [week.of.arrived, week.of.decided, week.of.open]);
        let top = ceiling(all.filter_map(Shown::number).max().unwrap_or(0));
        let ground = TOP + HEIGHT;
        let y = |number: u64| ground - number * HEIGHT / top;
        let week = WEEK.max(WIDTH / (weeks.len() as u64).max(1));
        let x = |place: usize| LEFT + week * place as u64;
        let width = week * 3 / 8;
        let bars = |offset: u64, number: fn(&Week) -> Shown| {
            let known = weeks.iter().enumerate().filter_map(|(at, week)| Some((at, number(week).number()?)));
            let bar =
                |(at, number)| Bar { x: x(at) + offset, y: y(number), width, height: ground - y(number) };
            known.map(bar).collect()
        };
        let middle = |place: usize| x(place) + week / 2;
        let runs = weeks.iter().enumerate().collect::<Vec<_>>();
        let runs = runs.split(|(_, week)| week.of.open.number().is_none()).filter(|run| !run.is_empty());
        let point = |(at, week): &(usize, &Week)| {
            format!("{},{}", middle(*at), y(week.of.open.number().unwrap_or(0)))
        };
        Self {
            width: x(weeks.len()) + RIGHT,
            height: ground + FOOT,
            ground,
            left: LEFT,
            end: x(weeks.len()),
            arrived: bars(week / 10, |week| week.of.arrived),
            decided: bars(week / 10 + width + 2, |week| week.of.decided),
            open: runs.map(|run| run.iter().map(point).collect::<Vec<_>>().join(" ")).collect(),
            numbers: (0..=STEPS).map(|step| top / STEPS * step).map(|of| Mark { at: y(of), of }).collect(),
            days: (0..)
                .zip(weeks)
                .step_by(EACH)
                .map(|(at, week)| Mark { at: x(at), of: week.monday })
                .collect(),
        }
    }
}

/// The next number that is easily read and divided into steps: 4, 8, 20, 40, 80, 200 …
fn ceiling(number: u64) -> u64 {
    let mut unit = STEPS;
    loop {
        for factor in [1, 2, 5] {
            if unit * factor >= number {
                return unit * factor;
            }
        }
        unit *= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{figures::Count, page::office::figures::Line};

    fn week(arrived: Shown, open: Shown) -> Week {
        let figure = crate::figures::Figure {
            arrived: Count::Known(0),
            complete: Count::Known(0),
            incomplete: Count::Known(0),
            asked: Count::Known(0),
            decided: Count::Known(0),
            days: None,
            objected: Count::Known(0),
            open: Count::Known(0),
        };
        Week { monday: Date::constant(2026, 11, 2), of: Line { arrived, open, ..Line::from(&figure) } }
    }

    #[test]
    fn the_height_is_a_number_that_one_reads_easily() {
        assert_eq!([0, 4, 5, 9, 21, 77, 412].map(ceiling), [4, 4, 8, 20, 40, 80, 800]);
    }

    #[test]
    fn what_is_hidden_leaves_a_gap() {
        let (some, few) = (Shown::Number(10), Shown::Few);
        let chart =
            Chart::of(&[week(some, some), week(few, some), week(some, few), week(some, Shown::Number(20))]);
        assert_eq!(chart.arrived.len(), 3);
        assert_eq!(chart.arrived[0], Bar { x: 75, y: 116, width: 102, height: 100 });
        assert_eq!(chart.open, ["184,116 457,116", "1003,16"]);
    }
}
