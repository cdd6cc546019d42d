//! Counting, and which of the numbers are shown.

use jiff::civil::Date;

use super::{
    Count, Days, Figure, Life, Period,
    hide::{Grid, LEAST, Mask, hide, nothing, with_totals},
};

/// What is counted, before anything is hidden.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    pub(super) arrived: u64,
    complete: u64,
    incomplete: u64,
    asked: u64,
    decided: u64,
    days: Vec<i32>,
    objected: u64,
    open: u64,
}

/// By week and benefit.
pub(super) fn tallies(lives: &[Life], period: Period, forms: &[String]) -> Vec<Vec<Tally>> {
    let mut tallies = vec![vec![Tally::default(); forms.len()]; period.weeks];
    for life in lives {
        let Ok(form) = forms.binary_search(&life.form) else { continue };
        if let Some(week) = period.week_of(life.arrived) {
            let tally = &mut tallies[week][form];
            tally.arrived += 1;
            tally.asked += u64::from(life.asked);
            tally.complete += u64::from(life.complete == Some(true));
            tally.incomplete += u64::from(life.complete == Some(false));
        }
        if let Some((week, decided)) = life.decided.and_then(|day| Some((period.week_of(day)?, day))) {
            let tally = &mut tallies[week][form];
            tally.decided += 1;
            tally.days.push(life.arrived.until(decided).map_or(0, |span| span.get_days()));
        }
        if let Some(week) = life.objected.and_then(|day| period.week_of(day)) {
            tallies[week][form].objected += 1;
        }
        for (week, row) in tallies.iter_mut().enumerate() {
            row[form].open += u64::from(life.is_open_before(period.monday(week + 1)));
        }
    }
    tallies
}

impl Life {
    /// Whether it was there, and neither decided nor ended, before a day.
    fn is_open_before(&self, day: Date) -> bool {
        let over = [self.decided, self.ended].into_iter().flatten().min();
        self.arrived < day && over.is_none_or(|over| over >= day)
    }
}

/// One number of each tally, with totals.
pub(super) fn totals(tallies: &[Vec<Tally>], of: impl Fn(&Tally) -> u64) -> Grid {
    with_totals(tallies.iter().map(|row| row.iter().map(&of).collect()).collect())
}

/// What of the figures is hidden, and by what numbers.
pub(super) struct Shown {
    pub(super) arrived: Mask,
    complete: Mask,
    asked: Mask,
    decided: Mask,
    objected: Mask,
    /// By week and benefit; not with totals, as what is open is not added up over weeks.
    open: Vec<Vec<bool>>,
}

impl Shown {
    pub(super) fn new(tallies: &[Vec<Tally>], arrived: &Grid) -> Self {
        let alone = |grid: &Grid| hide(&[grid], nothing(grid));
        let hidden = alone(arrived);
        let part = |of: fn(&Tally) -> u64, rest: fn(&Tally) -> u64| {
            hide(&[&totals(tallies, of), &totals(tallies, rest)], hidden.clone())
        };
        let open = tallies.iter().map(|row| {
            let grid = with_totals(vec![row.iter().map(|tally| tally.open).collect()]);
            alone(&grid).swap_remove(0)
        });
        Self {
            complete: part(|tally| tally.complete, |tally| tally.incomplete),
            asked: part(|tally| tally.asked, |tally| tally.arrived - tally.asked),
            decided: alone(&totals(tallies, |tally| tally.decided)),
            objected: alone(&totals(tallies, |tally| tally.objected)),
            open: open.collect(),
            arrived: hidden,
        }
    }

    pub(super) fn figures(&self, tallies: &[Vec<Tally>]) -> Vec<Vec<Figure>> {
        let weeks = tallies.len();
        let columns = self.arrived.first().map_or(0, Vec::len);
        let of = |row: usize, column: usize| {
            let inner = tallies.iter().enumerate().filter(|(week, _)| row == weeks || row == *week);
            let cells = inner.flat_map(|(_, cells)| cells.iter().enumerate());
            let cells = cells.filter(|(form, _)| column + 1 == columns || column == *form);
            let cells: Vec<&Tally> = cells.map(|(_, cell)| cell).collect();
            let sum = |mask: &Mask, number: fn(&Tally) -> u64| {
                let sum = cells.iter().map(|tally| number(tally)).sum();
                if mask[row][column] { Count::Few } else { Count::Known(sum) }
            };
            let decided = sum(&self.decided, |tally| tally.decided);
            let days: Vec<i32> = cells.iter().flat_map(|tally| tally.days.iter().copied()).collect();
            Figure {
                arrived: sum(&self.arrived, |tally| tally.arrived),
                complete: sum(&self.complete, |tally| tally.complete),
                incomplete: sum(&self.complete, |tally| tally.incomplete),
                asked: sum(&self.asked, |tally| tally.asked),
                days: decided.known().and_then(|_| Days::of(days)),
                decided,
                objected: sum(&self.objected, |tally| tally.objected),
                open: self.open(tallies, row.min(weeks.saturating_sub(1)), column),
            }
        };
        (0..=weeks).map(|row| (0..columns).map(|column| of(row, column)).collect()).collect()
    }

    /// What was open at the end of a week.
    fn open(&self, tallies: &[Vec<Tally>], week: usize, column: usize) -> Count {
        if self.open[week][column] {
            return Count::Few;
        }
        let row = tallies[week].iter().enumerate();
        let open = row.filter(|(form, _)| column == tallies[week].len() || column == *form);
        Count::Known(open.map(|(_, tally)| tally.open).sum())
    }
}

impl Days {
    /// Of as many as it takes: the smallest number of days within which half, or nine tenths, were decided.
    pub(super) fn of(mut days: Vec<i32>) -> Option<Self> {
        if (days.len() as u64) < LEAST {
            return None;
        }
        days.sort_unstable();
        let within = |tenths: usize| days[(days.len() * tenths).div_ceil(10) - 1];
        Some(Self { median: within(5), ninety: within(9) })
    }
}

/// Arrivals by language and benefit; what is hidden of their totals stays hidden.
pub(super) fn languages(
    lives: &[Life],
    period: Period,
    forms: &[String],
    langs: &[String],
    last_row: Vec<bool>,
) -> Vec<Vec<Count>> {
    let mut grid = vec![vec![0; forms.len()]; langs.len()];
    for life in lives.iter().filter(|life| period.week_of(life.arrived).is_some()) {
        if let (Ok(lang), Ok(form)) = (langs.binary_search(&life.lang), forms.binary_search(&life.form)) {
            grid[lang][form] += 1;
        }
    }
    if grid.is_empty() {
        return Vec::new();
    }
    let grid = with_totals(grid);
    let mut start = nothing(&grid);
    start[langs.len()] = last_row;
    let mask = hide(&[&grid], start);
    let count = |(number, hidden): (&u64, &bool)| if *hidden { Count::Few } else { Count::Known(*number) };
    grid.iter().zip(&mask).map(|(row, mask)| row.iter().zip(mask).map(count).collect()).collect()
}
