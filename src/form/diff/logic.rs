//! Whether a condition holds for more people than before, or for fewer: tries all ways in which its parts can turn out.
//!
//! Parts that nothing is known of (a sum, a date) are taken to be independent. So "more" and "fewer" are always
//! right; where they can't be told, it is "others".

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::super::{
    expr::{
        eval::{Comparison, Node},
        value::{Type, Value},
        write,
    },
    model::{Condition, Form},
};

/// No more ways than so many are tried.
const MOST_WAYS: usize = 100_000;

/// For whom something holds, compared with before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// For the same.
    Same,
    /// For all those and more.
    More,
    /// For some of those only.
    Fewer,
    /// For others, or it can't be told.
    Others,
}

/// One version's conditions: all of them must hold.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// The version.
    pub form: &'a Form,
    /// Its conditions.
    pub all: &'a [&'a Node],
    /// The other version: conditions that both name are compared by themselves.
    pub other: &'a Form,
}

/// Compares the conditions of two versions.
#[must_use]
pub fn shift(before: Side<'_>, after: Side<'_>) -> Shift {
    let mut facts = Facts::default();
    let (before, after) = (facts.all(before), facts.all(after));
    let facts: Vec<Domain> = facts.domains;
    let ways = facts.iter().map(Domain::size).try_fold(1, usize::checked_mul);
    if ways.is_none_or(|ways| ways > MOST_WAYS) {
        return if before == after { Shift::Same } else { Shift::Others };
    }
    let (mut gained, mut lost) = (false, false);
    let mut way = vec![0; facts.len()];
    loop {
        let held = |logic: &Logic| logic.value(&facts, &way) == Some(true);
        match (held(&before), held(&after)) {
            (false, true) => gained = true,
            (true, false) => lost = true,
            _ => {}
        }
        if (gained && lost) || !step(&facts, &mut way) {
            break;
        }
    }
    match (gained, lost) {
        (false, false) => Shift::Same,
        (true, false) => Shift::More,
        (false, true) => Shift::Fewer,
        (true, true) => Shift::Others,
    }
}

/// Goes on to the next way; `false` after the last.
fn step(facts: &[Domain], way: &mut [usize]) -> bool {
    for (fact, at) in facts.iter().zip(way) {
        *at += 1;
        if *at < fact.size() {
            return true;
        }
        *at = 0;
    }
    false
}

/// How something can turn out. The last way of all but facts is that it is not answered.
enum Domain {
    /// False or true.
    Fact,
    /// False, true.
    Truth,
    /// One of some codes, or another.
    Codes(BTreeSet<String>),
    /// Below, at or above each of some numbers.
    Numbers(BTreeSet<Decimal>),
}

impl Domain {
    fn size(&self) -> usize {
        match self {
            Self::Fact => 2,
            Self::Truth => 3,
            Self::Codes(codes) => codes.len() + 2,
            Self::Numbers(numbers) => 2 * numbers.len() + 2,
        }
    }
}

/// A condition, reduced to how its parts turn out.
#[derive(Clone, Debug, PartialEq)]
enum Logic {
    Always(Option<bool>),
    Not(Box<Logic>),
    And(Vec<Logic>),
    Or(Vec<Logic>),
    Choose(Box<[Logic; 3]>),
    Truth(usize),
    OneOf(usize, Vec<String>),
    Number(usize, Comparison, Decimal),
    Answered(usize),
}

impl Logic {
    fn value(&self, facts: &[Domain], way: &[usize]) -> Option<bool> {
        match self {
            Self::Always(value) => *value,
            Self::Not(inner) => inner.value(facts, way).map(|value| !value),
            Self::And(all) => decide(all, facts, way, false),
            Self::Or(all) => decide(all, facts, way, true),
            Self::Choose(parts) => {
                let [condition, yes, no] = &**parts;
                if condition.value(facts, way)? { yes.value(facts, way) } else { no.value(facts, way) }
            }
            Self::Truth(at) => [Some(false), Some(true), None][way[*at]],
            Self::Answered(at) => Some(way[*at] + 1 < facts[*at].size()),
            Self::OneOf(at, wanted) => {
                let Domain::Codes(codes) = &facts[*at] else { return None };
                let answered = way[*at] <= codes.len();
                answered.then(|| codes.iter().nth(way[*at]).is_some_and(|code| wanted.contains(code)))
            }
            Self::Number(at, how, limit) => {
                let Domain::Numbers(numbers) = &facts[*at] else { return None };
                let place = 2 * numbers.iter().position(|number| number == limit)? + 1;
                let answered = way[*at] <= 2 * numbers.len();
                answered.then(|| holds(*how, way[*at].cmp(&place)))
            }
        }
    }
}

fn decide(all: &[Logic], facts: &[Domain], way: &[usize], decisive: bool) -> Option<bool> {
    let mut known = true;
    for part in all {
        match part.value(facts, way) {
            Some(value) if value == decisive => return Some(decisive),
            Some(_) => {}
            None => known = false,
        }
    }
    known.then_some(!decisive)
}

fn holds(how: Comparison, order: std::cmp::Ordering) -> bool {
    match how {
        Comparison::Equal => order.is_eq(),
        Comparison::NotEqual => order.is_ne(),
        Comparison::Less => order.is_lt(),
        Comparison::LessOrEqual => order.is_le(),
        Comparison::Greater => order.is_gt(),
        Comparison::GreaterOrEqual => order.is_ge(),
    }
}

/// All parts that conditions are made of, each once by its text.
#[derive(Default)]
struct Facts {
    known: BTreeMap<String, usize>,
    domains: Vec<Domain>,
}

impl Facts {
    fn all(&mut self, side: Side<'_>) -> Logic {
        Logic::And(side.all.iter().map(|node| self.logic(side, node)).collect())
    }

    fn logic(&mut self, side: Side<'_>, node: &Node) -> Logic {
        match node {
            Node::Const(Value::Bool(value)) => Logic::Always(Some(*value)),
            Node::Not(inner) => Logic::Not(Box::new(self.logic(side, inner))),
            Node::And(a, b) => Logic::And(vec![self.logic(side, a), self.logic(side, b)]),
            Node::Or(a, b) => Logic::Or(vec![self.logic(side, a), self.logic(side, b)]),
            Node::Choose(a, b, c) => {
                let parts = [self.logic(side, a), self.logic(side, b), self.logic(side, c)];
                Logic::Choose(Box::new(parts))
            }
            Node::Condition(_, id) => {
                let condition = &side.form.conditions[id.0];
                if is_shared(side.other, condition) {
                    self.truth(side, node)
                } else {
                    self.logic(side, &condition.is)
                }
            }
            Node::Compare(how, a, b) => self.comparison(side, node, *how, a, b),
            Node::In(item, among) => match &**among {
                Node::Array(codes) => {
                    let codes: Vec<String> = codes.iter().map(ToString::to_string).collect();
                    self.one_of(side, item, codes)
                }
                _ => self.truth(side, node),
            },
            Node::Overlaps(codes, wanted) => match &**wanted {
                Node::Array(wanted) => Logic::Or(
                    wanted
                        .iter()
                        .map(|code| self.named(format!("{code} in {}", write::text(side.form, codes))))
                        .collect(),
                ),
                _ => self.truth(side, node),
            },
            Node::Has(inner) => self.answered(side, inner),
            _ => self.truth(side, node),
        }
    }

    fn comparison(&mut self, side: Side<'_>, whole: &Node, how: Comparison, a: &Node, b: &Node) -> Logic {
        let negated = |logic: Logic| match how {
            Comparison::NotEqual => Logic::Not(Box::new(logic)),
            _ => logic,
        };
        match b {
            Node::Const(Value::Text(code)) => negated(self.one_of(side, a, vec![code.to_string()])),
            Node::Const(Value::Bool(value)) => {
                let truth = self.logic(side, a);
                negated(if *value { truth } else { Logic::Not(Box::new(truth)) })
            }
            Node::Const(Value::Number(limit)) => {
                let at = self.at(write::text(side.form, a), || Domain::Numbers(BTreeSet::new()));
                if let Domain::Numbers(numbers) = &mut self.domains[at] {
                    numbers.insert(*limit);
                    return Logic::Number(at, how, *limit);
                }
                self.truth(side, whole)
            }
            _ => self.truth(side, whole),
        }
    }

    fn one_of(&mut self, side: Side<'_>, item: &Node, wanted: Vec<String>) -> Logic {
        if let Node::Const(Value::Text(code)) = item {
            return self.named(format!("{code} in {wanted:?}"));
        }
        let at = self.at(write::text(side.form, item), || Domain::Codes(BTreeSet::new()));
        match &mut self.domains[at] {
            Domain::Codes(codes) => {
                codes.extend(wanted.iter().cloned());
                Logic::OneOf(at, wanted)
            }
            _ => self.named(format!("{} in {wanted:?}", write::text(side.form, item))),
        }
    }

    fn answered(&mut self, side: Side<'_>, inner: &Node) -> Logic {
        let domain = match inner {
            Node::Field(_, id) => match side.form.field(*id).kind.value_type() {
                Type::Bool => Some(Domain::Truth),
                Type::Code(_) => Some(Domain::Codes(BTreeSet::new())),
                Type::Number => Some(Domain::Numbers(BTreeSet::new())),
                _ => None,
            },
            _ => None,
        };
        let text = write::text(side.form, inner);
        match domain {
            Some(domain) => Logic::Answered(self.at(text, || domain)),
            None => {
                let at = self.at(format!("has({text})"), || Domain::Fact);
                Logic::Truth(at)
            }
        }
    }

    /// A part of which nothing is known but whether it holds.
    fn truth(&mut self, side: Side<'_>, node: &Node) -> Logic {
        // What several codes of one question are compared with is told apart from what is true or false.
        if let Node::In(item, among) = node
            && let Node::Const(Value::Text(code)) = &**item
        {
            return self.named(format!("{code} in {}", write::text(side.form, among)));
        }
        self.named(write::text(side.form, node))
    }

    fn named(&mut self, text: String) -> Logic {
        // The same text may stand for a code or a number elsewhere; how both hang together is not looked at.
        let other = self.known.get(&text).is_some_and(|at| !matches!(self.domains[*at], Domain::Truth));
        Logic::Truth(self.at(if other { format!("{text} is true") } else { text }, || Domain::Truth))
    }

    fn at(&mut self, text: String, domain: impl FnOnce() -> Domain) -> usize {
        *self.known.entry(text).or_insert_with(|| {
            self.domains.push(domain());
            self.domains.len() - 1
        })
    }
}

/// Whether the other version has a condition of that name too.
fn is_shared(other: &Form, condition: &Condition) -> bool {
    other.conditions.iter().any(|known| known.name == condition.name)
}
