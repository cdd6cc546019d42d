//! Figures for the office: what arrives, how complete, how long it takes, by week and by benefit (domain D6).
//!
//! Layer 1: pure; may use nothing of ours. There are no figures of people at the office, and none of fewer than five people.

mod hide;
mod tally;

use std::collections::BTreeSet;

use jiff::{ToSpan, civil::Date};

use self::{
    hide::LEAST,
    tally::{Shown, languages, tallies, totals},
};

/// A case, as far as it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Life {
    /// What was applied for: the id of the form.
    pub form: String,
    /// In which language.
    pub lang: String,
    /// When.
    pub arrived: Date,
    /// Whether nothing was missing then; not known of informal applications, and of cases from before this was counted.
    pub complete: Option<bool>,
    /// Whether evidence was asked for.
    pub asked: bool,
    /// When all of it was decided for the first time.
    pub decided: Option<Date>,
    /// When it ended.
    pub ended: Option<Date>,
    /// When the first objection arrived.
    pub objected: Option<Date>,
}

/// Some whole weeks, from Monday to Sunday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first Monday.
    pub first: Date,
    /// How many weeks.
    pub weeks: usize,
}

impl Period {
    /// The last weeks that are over.
    #[must_use]
    pub fn before(today: Date, weeks: usize) -> Self {
        let since_monday = i32::from(today.weekday().to_monday_zero_offset());
        let back = 7 * i32::try_from(weeks).unwrap_or(0) + since_monday;
        Self { first: today.saturating_sub(back.days()), weeks }
    }

    /// The Monday of a week of it, or the day after it.
    #[must_use]
    pub fn monday(&self, week: usize) -> Date {
        self.first.saturating_add((7 * i32::try_from(week).unwrap_or(0)).days())
    }

    /// In which of its weeks a day lies.
    fn week_of(&self, day: Date) -> Option<usize> {
        let days = usize::try_from(self.first.until(day).ok()?.get_days()).ok()?;
        Some(days / 7).filter(|week| *week < self.weeks)
    }
}

/// A number that may be shown, or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// This one.
    Known(u64),
    /// Few, or one that would give away a few.
    Few,
}

impl Count {
    /// The number, if it may be shown.
    #[must_use]
    pub fn known(self) -> Option<u64> {
        match self {
            Self::Known(number) => Some(number),
            Self::Few => None,
        }
    }
}

/// How many days it took from the arrival to the decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// Half of the cases took no longer.
    pub median: i32,
    /// Nine in ten took no longer.
    pub ninety: i32,
}

/// The figures of one week, of one benefit, or of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Applications that arrived.
    pub arrived: Count,
    /// Those of them in which nothing was missing.
    pub complete: Count,
    /// Those of them in which something was.
    pub incomplete: Count,
    /// Those of them for which evidence was asked for, up to now.
    pub asked: Count,
    /// Cases that were decided.
    pub decided: Count,
    /// How long that took; known where enough were.
    pub days: Option<Days>,
    /// Cases against whose decision somebody objected.
    pub objected: Count,
    /// Cases that were neither decided nor ended when the time was over.
    pub open: Count,
}

/// All figures of a period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Of which weeks.
    pub period: Period,
    /// The benefits: ids of forms.
    pub forms: Vec<String>,
    /// The languages in which applications arrived.
    pub langs: Vec<String>,
    /// By week and benefit; the last of each is the total.
    grid: Vec<Vec<Figure>>,
    /// Applications that arrived, by language and benefit.
    languages: Vec<Vec<Count>>,
}

impl Figures {
    /// Counts.
    #[must_use]
    pub fn new(lives: &[Life], period: Period) -> Self {
        let forms: Vec<String> = distinct(lives.iter().map(|life| &life.form));
        let langs: Vec<String> =
            distinct(lives.iter().filter(|l| period.week_of(l.arrived).is_some()).map(|l| &l.lang));
        let tallies = tallies(lives, period, &forms);
        let arrived = totals(&tallies, |tally| tally.arrived);
        let shown = Shown::new(&tallies, &arrived);
        let last_row = shown.arrived.last().cloned().unwrap_or_default();
        Self {
            languages: languages(lives, period, &forms, &langs, last_row),
            grid: shown.figures(&tallies),
            period,
            forms,
            langs,
        }
    }

    /// The place of a benefit in these figures; that of the total for none.
    #[must_use]
    pub fn place(&self, form: Option<&str>) -> usize {
        form.and_then(|form| self.forms.iter().position(|known| known == form)).unwrap_or(self.forms.len())
    }

    /// A week, at the place of a benefit.
    #[must_use]
    pub fn week(&self, week: usize, place: usize) -> &Figure {
        &self.grid[week][place]
    }

    /// The whole period, at the place of a benefit.
    #[must_use]
    pub fn whole(&self, place: usize) -> &Figure {
        &self.grid[self.period.weeks][place]
    }

    /// How many arrived in a language, at the place of a benefit.
    #[must_use]
    pub fn language(&self, lang: usize, place: usize) -> Count {
        self.languages[lang][place]
    }
}

fn distinct<'a>(names: impl Iterator<Item = &'a String>) -> Vec<String> {
    names.collect::<BTreeSet<_>>().into_iter().cloned().collect()
}

/// How many cases were asked for each piece of evidence, the most frequent first; not those of a few.
#[must_use]
pub fn most_asked(asked: Vec<(String, u64)>) -> Vec<(String, u64)> {
    let mut shown: Vec<_> = asked.into_iter().filter(|(_, cases)| *cases >= LEAST).collect();
    shown.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    const MONDAY: Date = Date::constant(2026, 11, 2);

    fn life(form: &str, arrived: Date) -> Life {
        Life {
            form: form.to_owned(),
            lang: "de".to_owned(),
            arrived,
            complete: Some(true),
            asked: false,
            decided: None,
            ended: None,
            objected: None,
        }
    }

    fn many(count: usize, life: &Life) -> Vec<Life> {
        vec![life.clone(); count]
    }

    #[test]
    fn a_period_has_the_whole_weeks_before_today() {
        // 2026-11-24 is a Tuesday.
        let period = Period::before(Date::constant(2026, 11, 24), 3);
        assert_eq!(period.first, MONDAY);
        assert_eq!(period.week_of(Date::constant(2026, 11, 22)), Some(2));
        assert_eq!(period.week_of(Date::constant(2026, 11, 23)), None);
        assert_eq!(period.week_of(Date::constant(2026, 11, 1)), None);
        assert_eq!(Period::before(MONDAY, 1).first, Date::constant(2026, 10, 26));
    }

    #[test]
    fn what_arrives_is_open_until_it_is_decided_or_ends() {
        let mut lives = many(6, &life("lunch", MONDAY));
        for life in &mut lives {
            life.decided = Some(Date::constant(2026, 11, 12));
        }
        lives.extend(many(5, &Life { ended: Some(Date::constant(2026, 11, 15)), ..life("lunch", MONDAY) }));
        let figures = Figures::new(&lives, Period { first: MONDAY, weeks: 3 });
        let all = figures.place(None);
        let open: Vec<Count> = (0..3).map(|week| figures.week(week, all).open).collect();
        assert_eq!(open, [Count::Known(11), Count::Known(0), Count::Known(0)]);
        assert_eq!(figures.week(1, all).decided, Count::Known(6));
        assert_eq!(figures.whole(all).days, Some(Days { median: 10, ninety: 10 }));
        assert_eq!(figures.whole(figures.place(Some("lunch"))).arrived, Count::Known(11));
    }

    #[test]
    fn half_and_nine_tenths_are_days_that_really_occurred() {
        assert_eq!(Days::of((1..=10).collect()), Some(Days { median: 5, ninety: 9 }));
        assert_eq!(Days::of(vec![30, 1, 2, 3, 4]), Some(Days { median: 3, ninety: 30 }));
        assert_eq!(Days::of(vec![1, 2, 3, 4]), None);
    }

    #[test]
    fn a_few_hide_what_would_give_them_away() {
        let mut lives = many(3, &life("rent", MONDAY));
        lives.extend(many(9, &life("lunch", MONDAY)));
        lives.extend(many(20, &life("trips", MONDAY)));
        let figures = Figures::new(&lives, Period { first: MONDAY, weeks: 1 });
        let arrived = |form| figures.whole(figures.place(Some(form))).arrived;
        assert_eq!(figures.whole(figures.place(None)).arrived, Count::Known(32));
        assert_eq!(
            (arrived("rent"), arrived("lunch"), arrived("trips")),
            (Count::Few, Count::Few, Count::Known(20))
        );
        // By language it is the same people.
        assert_eq!(figures.language(0, figures.place(Some("lunch"))), Count::Few);
        assert_eq!(figures.language(0, figures.place(Some("trips"))), Count::Known(20));
    }

    #[test]
    fn few_incomplete_ones_hide_how_many_are_complete_and_nothing_else() {
        let mut lives = many(20, &life("lunch", MONDAY));
        lives.extend(many(2, &Life { complete: Some(false), ..life("lunch", MONDAY) }));
        let figures = Figures::new(&lives, Period { first: MONDAY, weeks: 1 });
        let whole = figures.whole(figures.place(None));
        assert_eq!(
            (whole.arrived, whole.complete, whole.incomplete),
            (Count::Known(22), Count::Few, Count::Few)
        );
        assert_eq!(whole.asked, Count::Known(0));
    }

    #[test]
    fn without_cases_there_are_no_figures() {
        let figures = Figures::new(&[], Period { first: MONDAY, weeks: 2 });
        assert_eq!(figures.whole(figures.place(None)).arrived, Count::Known(0));
        assert!(figures.langs.is_empty() && most_asked(vec![("trip_letter".into(), 4)]).is_empty());
    }
}
