//! What is not known is tried with the least and the most that it may be; what comes out the same either way is certain.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{
    judge::{self, Judged, Level, Person, State},
    model::{Benefit, Finder, Unknown},
    open::{self, OpenQuestion},
};
use crate::form::{
    answers::{Answer, Giver, Provenance, Raw, Record, RowId},
    expr::{
        eval::{Chain, Node},
        value::Value,
    },
    model::ScopeId,
    parameter::Local,
    situation::Situation,
    unit::{Units, assemble},
};

/// So many unknown amounts are tried, with two values each; what depends on more is open.
const MOST: usize = 4;

/// What the finder found.
#[derive(Debug)]
pub struct Judgement {
    /// What came of each benefit that is spoken of, in the order of the finder.
    pub found: Vec<Found>,
    /// Hints that hold for the household, by their positions.
    pub hints: Vec<usize>,
}

/// What came of a benefit.
#[derive(Debug)]
pub struct Found {
    /// Which, by its position.
    pub benefit: usize,
    /// How likely it is: for whom it is likeliest.
    pub level: Level,
    /// From which to which amount it may be for all together.
    pub amount: Option<(Decimal, Decimal)>,
    /// For each person, or once for the household.
    pub persons: Vec<FoundPerson>,
    /// Its hints that hold, by their positions.
    pub hints: Vec<usize>,
}

/// What came of a benefit for one person, or for the household as a whole.
#[derive(Debug)]
pub struct FoundPerson {
    /// The rows that lead to the person.
    pub rows: Vec<RowId>,
    /// How likely it is.
    pub level: Level,
    /// How each condition stands.
    pub states: Vec<State>,
    /// From which to which amount it may be.
    pub amount: Option<(Decimal, Decimal)>,
    /// What was left open and matters.
    pub open: Vec<OpenQuestion>,
}

/// What a benefit came to for each person, in each of the cases.
type Cases<'c> = BTreeMap<&'c [RowId], Vec<&'c Person>>;

/// Looks at all benefits. `local` is what the authority sets.
#[must_use]
pub fn judge(finder: &Finder, units: &Units, local: &Local, today: Date) -> Judgement {
    let (form, files) = (&finder.form, HashMap::new());
    let root = assemble(form, units);
    let situation = Situation::new(form, &root, units, local, today, &files);
    let spots = spots(finder, &situation);
    let cases: Vec<Vec<Judged>> = (0..1_usize << spots.len())
        .map(|choice| {
            let mut root = assemble(form, units);
            for (at, spot) in spots.iter().enumerate() {
                spot.put(&mut root, choice & (1 << at) != 0);
            }
            judge::all(finder, &Situation::new(form, &root, units, local, today, &files))
        })
        .collect();
    let found = |(at, benefit): (usize, &Benefit)| {
        let judged: Vec<&Judged> = cases.iter().map(|case| &case[at]).collect();
        found(at, benefit, &judged, &situation)
    };
    let holds = |when: &Node| situation.eval.holds(situation.start(), when);
    let hints = finder.hints.iter().enumerate().filter(|(_, hint)| holds(&hint.when)).map(|(at, _)| at);
    Judgement {
        found: finder.benefits.iter().enumerate().filter_map(found).collect(),
        hints: hints.collect(),
    }
}

/// Puts together what came of a benefit in all cases; nothing where it is spoken of in none.
fn found(at: usize, benefit: &Benefit, judged: &[&Judged], situation: &Situation<'_>) -> Option<Found> {
    let mut cases: Cases<'_> = BTreeMap::new();
    for person in judged.iter().flat_map(|case| &case.persons) {
        cases.entry(&person.rows).or_default().push(person);
    }
    let order = situation.instances(benefit.scope).into_iter().map(rows_of);
    let persons: Vec<FoundPerson> = order
        .filter_map(|rows| {
            let cases_of = cases.get(rows.as_slice())?;
            Some(found_person(benefit, rows, cases_of, judged.len(), situation))
        })
        .collect();
    let level = persons.iter().map(|person| person.level).min()?;
    let worth_counting = |person: &&FoundPerson| level == Level::Unlikely || person.level != Level::Unlikely;
    let amounts = persons.iter().filter(worth_counting).filter_map(|person| person.amount);
    let amount = amounts.reduce(|(least, most), (from, to)| (least + from, most + to));
    let holds = |when: &Node| situation.eval.holds(situation.start(), when);
    let hints = benefit.hints.iter().enumerate().filter(|(_, hint)| holds(&hint.when)).map(|(at, _)| at);
    Some(Found { benefit: at, level, amount, persons, hints: hints.collect() })
}

fn found_person(
    benefit: &Benefit,
    rows: Vec<RowId>,
    cases: &[&Person],
    all: usize,
    situation: &Situation<'_>,
) -> FoundPerson {
    let same_level = cases.iter().all(|case| case.level == cases[0].level) && cases.len() == all;
    let state = |at: usize| {
        let first = cases[0].states[at];
        if cases.iter().all(|case| case.states[at] == first) { first } else { State::Open }
    };
    let states: Vec<State> = (0..benefit.conditions.len()).map(state).collect();
    // What comes to nothing in one of the cases may come to nothing.
    let least = cases.iter().map(|case| case.amount.map_or(Decimal::ZERO, |(from, _)| from)).min();
    let most = cases.iter().filter_map(|case| case.amount).map(|(_, to)| to).max();
    let amount = least.zip(most);
    let open = benefit.conditions.iter().zip(&states).filter(|(_, state)| **state == State::Open);
    let open = open.filter_map(|(condition, _)| condition.is.as_ref());
    let spread = amount.is_none_or(|(least, most)| least != most);
    let nodes = open.chain(benefit.amount.as_ref().filter(|_| spread));
    FoundPerson {
        level: if same_level { cases[0].level } else { Level::Maybe },
        open: open::behind(nodes, situation, &rows),
        rows,
        states,
        amount,
    }
}

/// Where something is put in the place of what is not known.
enum Spot {
    /// An amount that was not given.
    Amount { scope: ScopeId, slot: usize, rows: Vec<RowId>, low: Value, high: Value },
    /// All days of which a part was not given: all as early or all as late as they may be.
    Days { today: Date },
}

/// What is not known and can be tried: the days together, and up to [`MOST`] amounts.
fn spots(finder: &Finder, situation: &Situation<'_>) -> Vec<Spot> {
    let amounts: Vec<Spot> =
        finder.unknowns.iter().flat_map(|unknown| amounts(finder, unknown, situation)).collect();
    let amounts = if amounts.len() > MOST { Vec::new() } else { amounts };
    let days = has_partial(situation.root).then_some(Spot::Days { today: situation.eval.today });
    days.into_iter().chain(amounts).collect()
}

fn amounts(finder: &Finder, unknown: &Unknown, situation: &Situation<'_>) -> Vec<Spot> {
    let field = finder.form.field(unknown.field);
    let spot = |chain: Chain<'_>| {
        let [low, high] = [&unknown.low, &unknown.high].map(|node| situation.eval.value(chain, node));
        let known = low != Value::Nothing && high != Value::Nothing;
        (known && open::is_open(situation, chain, unknown.field)).then(|| Spot::Amount {
            scope: field.scope,
            slot: field.slot,
            rows: rows_of(chain),
            low,
            high,
        })
    };
    situation.instances(field.scope).into_iter().filter_map(spot).collect()
}

impl Spot {
    /// Puts the one or the other value where nothing certain is.
    fn put(&self, root: &mut Record, high: bool) {
        match self {
            Self::Amount { scope, slot, rows, low, high: most } => {
                let Some(record) = find(root, rows).filter(|record| record.scope == *scope) else { return };
                let value = if high { most.clone() } else { low.clone() };
                record.answers[*slot] = Some(assumed(value));
            }
            Self::Days { today } => fix_days(root, *today, high),
        }
    }
}

/// An answer that nobody gave.
fn assumed(value: Value) -> Answer {
    let provenance = Provenance { giver: Giver::Citizen, level: None, at: 0, lang: "".into() };
    Answer { raw: Raw::One(String::new()), read: Ok(value), provenance }
}

fn find<'r>(record: &'r mut Record, rows: &[RowId]) -> Option<&'r mut Record> {
    let Some((first, rest)) = rows.split_first() else { return Some(record) };
    let row = record.lists.iter_mut().flatten().find(|row| row.row == *first)?;
    find(row, rest)
}

fn has_partial(record: &Record) -> bool {
    let partial = |answer: &Answer| matches!(answer.read, Ok(Value::Partial(_)));
    record.answers.iter().flatten().any(partial) || record.lists.iter().flatten().any(has_partial)
}

fn fix_days(record: &mut Record, today: Date, late: bool) {
    for answer in record.answers.iter_mut().flatten() {
        if let Ok(Value::Partial(partial)) = answer.read
            && let Some((first, last)) = partial.range()
        {
            answer.read = Ok(Value::Date(if late { last.min(today.max(first)) } else { first }));
        }
    }
    record.lists.iter_mut().flatten().for_each(|row| fix_days(row, today, late));
}

fn rows_of(chain: Chain<'_>) -> Vec<RowId> {
    chain.rows().map(|record| record.row.clone()).collect()
}
