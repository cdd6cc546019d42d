//! Looks at all benefits with one set of answers: what holds, what does not, what can't be said.

use rust_decimal::Decimal;

use super::model::{Benefit, Condition, Finder, Weight};
use crate::form::{
    answers::RowId,
    expr::{
        eval::{Chain, Node},
        value::Value,
    },
    situation::Situation,
};

/// How likely a benefit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Everything speaks for it.
    Likely,
    /// Somebody must look at it.
    Maybe,
    /// Something speaks against it; it may be applied for nevertheless.
    Unlikely,
    /// Help that everybody may ask for.
    Advice,
}

/// How a condition stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It holds.
    Met,
    /// It can't be said.
    Open,
    /// It does not hold.
    Failed,
}

/// What came of a benefit with one set of answers, person by person where it is one for each.
#[derive(Clone, Debug)]
pub(super) struct Judged {
    pub persons: Vec<Person>,
}

/// What came of it for one person, or for the household as a whole.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub rows: Vec<RowId>,
    pub level: Level,
    pub states: Vec<State>,
    pub amount: Option<(Decimal, Decimal)>,
}

impl Level {
    /// All levels by the names that examples and texts give them.
    pub const NAMES: [(&'static str, Self); 4] = [
        ("likely", Self::Likely),
        ("maybe", Self::Maybe),
        ("unlikely", Self::Unlikely),
        ("advice", Self::Advice),
    ];

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, level)| *level == self).map_or("", |(name, _)| name)
    }
}

/// Looks at all benefits, in order. What is not spoken of has no person.
pub(super) fn all(finder: &Finder, situation: &Situation<'_>) -> Vec<Judged> {
    let mut judged: Vec<Judged> = Vec::with_capacity(finder.benefits.len());
    for benefit in &finder.benefits {
        let spoken_of =
            |chain: &Chain<'_>| benefit.when.as_ref().is_none_or(|when| situation.eval.holds(*chain, when));
        let chains = situation.instances(benefit.scope).into_iter().filter(spoken_of);
        let persons = chains.map(|chain| person(benefit, &judged, situation, chain)).collect();
        judged.push(Judged { persons });
    }
    judged
}

fn person<'a>(benefit: &Benefit, before: &[Judged], situation: &Situation<'a>, chain: Chain<'a>) -> Person {
    let states: Vec<State> =
        benefit.conditions.iter().map(|condition| state(condition, before, situation, chain)).collect();
    let number = |node: &Node| match situation.eval.value(chain, node) {
        Value::Number(number) if number > Decimal::ZERO => Some(number),
        _ => None,
    };
    let most = benefit.amount.as_ref().and_then(number);
    let least = benefit.amount_from.as_ref().and_then(number).or(most);
    Person {
        rows: chain.rows().map(|record| record.row.clone()).collect(),
        level: if benefit.advice { Level::Advice } else { level(benefit, &states) },
        states,
        amount: least.zip(most),
    }
}

fn state<'a>(condition: &Condition, before: &[Judged], situation: &Situation<'a>, chain: Chain<'a>) -> State {
    let own = condition.is.as_ref().map(|is| match situation.eval.value(chain, is) {
        Value::Bool(true) => State::Met,
        Value::Bool(false) => State::Failed,
        _ => State::Open,
    });
    let levels = condition.best_of.iter().filter_map(|at| before[*at].level());
    let others = match levels.min() {
        Some(Level::Likely) => State::Met,
        Some(Level::Maybe) => State::Open,
        _ => State::Failed,
    };
    // Either is enough.
    own.into_iter().chain((!condition.best_of.is_empty()).then_some(others)).min().unwrap_or(State::Met)
}

/// What the states of its conditions make of a benefit.
fn level(benefit: &Benefit, states: &[State]) -> Level {
    let with = |state| benefit.conditions.iter().zip(states).filter(move |(_, own)| **own == state);
    if with(State::Failed).any(|(condition, _)| condition.weight == Weight::Needed) {
        return Level::Unlikely;
    }
    let certain = states.iter().all(|state| *state == State::Met);
    if certain { Level::Likely } else { Level::Maybe }
}

impl Judged {
    /// The best of all persons; nothing where it is not spoken of.
    pub fn level(&self) -> Option<Level> {
        self.persons.iter().map(|person| person.level).min()
    }
}
