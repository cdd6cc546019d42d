//! The way through a form: which pages come, which are done, what comes next, where one may go.
//!
//! Worked out from the answers each time and never stored, so that it can't be wrong about them.

use super::{
    answers::RowId,
    assess::{self, Finding, Weight},
    expr::eval::Chain,
    model::PageId,
    situation::{Requirement, Situation},
    unit::{self, UnitKey},
};

/// The way through a form with certain answers.
pub struct Journey<'a> {
    /// All stops in order; the last is the review, except where the way ends on a page.
    pub steps: Vec<Step<'a>>,
}

/// One stop on the way.
#[derive(Clone)]
pub struct Step<'a> {
    /// Where.
    pub stop: Stop<'a>,
    /// How far it is.
    pub state: State,
}

/// A place on the way.
#[derive(Clone, Copy)]
pub enum Stop<'a> {
    /// A page of the form, in certain rows.
    Page(PageId, Chain<'a>),
    /// The evidence.
    Documents,
    /// The declarations.
    Declarations,
    /// Everything once more.
    Review,
}

/// How far a stop is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nothing to do here.
    Done,
    /// Left with something open, knowingly.
    Later,
    /// Not been there, or something is wrong.
    Open,
}

impl<'a> Journey<'a> {
    /// Walks all pages that apply.
    #[must_use]
    pub fn replay(situation: &Situation<'a>) -> Self {
        let page =
            |(page, chain)| Step { stop: Stop::Page(page, chain), state: page_state(situation, page, chain) };
        let mut steps: Vec<Step<'a>> = situation.pages().into_iter().map(page).collect();
        if situation.ends() {
            return Self { steps };
        }
        if let Some(state) = documents_state(situation) {
            steps.push(Step { stop: Stop::Documents, state });
        }
        if let Some(state) = declarations_state(situation) {
            steps.push(Step { stop: Stop::Declarations, state });
        }
        steps.push(Step { stop: Stop::Review, state: State::Open });
        Self { steps }
    }

    /// The first stop where something is to be done.
    #[must_use]
    pub fn first_open(&self) -> &Step<'a> {
        let open = self.steps.iter().find(|step| step.state == State::Open);
        // The review, or the page on which the way ends.
        open.unwrap_or(&self.steps[self.steps.len() - 1])
    }

    /// Where a stop stands on the way.
    #[must_use]
    pub fn position(&self, wanted: &Address) -> Option<usize> {
        self.steps.iter().position(|step| Address::of(&step.stop) == *wanted)
    }

    /// Whether one may go there: to everything up to the first that is open.
    #[must_use]
    pub fn may_visit(&self, wanted: &Address) -> bool {
        let open = self.steps.iter().position(|step| step.state == State::Open).unwrap_or(usize::MAX);
        self.position(wanted).is_some_and(|at| at <= open)
    }

    /// The stop after this one.
    #[must_use]
    pub fn after(&self, here: &Address) -> &Step<'a> {
        let next = self.position(here).and_then(|at| self.steps.get(at + 1));
        next.unwrap_or_else(|| self.first_open())
    }

    /// The stop before this one.
    #[must_use]
    pub fn before(&self, here: &Address) -> Option<&Step<'a>> {
        self.position(here)?.checked_sub(1).map(|at| &self.steps[at])
    }

    /// How many stops there are, and which of them this is, both from one.
    #[must_use]
    pub fn progress(&self, here: &Address) -> (usize, usize) {
        (self.position(here).map_or(1, |at| at + 1), self.steps.len())
    }
}

/// A stop by its names, which outlives the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A page in certain rows.
    Page(PageId, Vec<RowId>),
    /// The evidence.
    Documents,
    /// The declarations.
    Declarations,
    /// The review.
    Review,
}

impl Address {
    /// The names of a stop.
    #[must_use]
    pub fn of(stop: &Stop<'_>) -> Self {
        match stop {
            Stop::Page(page, chain) => {
                Self::Page(*page, chain.rows().map(|record| record.row.clone()).collect())
            }
            Stop::Documents => Self::Documents,
            Stop::Declarations => Self::Declarations,
            Stop::Review => Self::Review,
        }
    }
}

/// How far a page is: it must have been left by going on, with nothing wrong, and nothing missing but what was
/// left open knowingly.
fn page_state<'a>(situation: &Situation<'a>, page: PageId, chain: Chain<'a>) -> State {
    let unit = situation.units.get(&situation.key(page, chain));
    if unit.is_none_or(|unit| !unit.passed) {
        return State::Open;
    }
    state_of(situation, &assess::page(situation, page, chain))
}

/// How far something with these findings is.
#[must_use]
pub fn state_of(situation: &Situation<'_>, findings: &[Finding]) -> State {
    let mut state = State::Done;
    for finding in findings.iter().filter(|finding| finding.weight <= Weight::Missing) {
        let key = UnitKey::new(&situation.form.page(finding.page).id, &finding.rows);
        let known =
            situation.units.get(&key).is_some_and(|unit| unit.later.contains(spot_name(situation, finding)));
        if !known {
            return State::Open;
        }
        state = State::Later;
    }
    state
}

/// What a finding is called where it is left open knowingly.
#[must_use]
pub fn spot_name<'a>(situation: &Situation<'a>, finding: &Finding) -> &'a str {
    match finding.spot {
        assess::Spot::Field(field) => &situation.form.field(field).name,
        assess::Spot::List(list) => &situation.form.list(list).name,
    }
}

/// How far the evidence is; nothing when none is asked for. It never holds anybody up: it may follow later.
fn documents_state(situation: &Situation<'_>) -> Option<State> {
    let requirements = situation.papers();
    let all_there = !requirements.iter().any(Requirement::is_missing);
    (!requirements.is_empty()).then_some(if all_there { State::Done } else { State::Later })
}

/// How far the declarations are; nothing when none is asked for.
fn declarations_state(situation: &Situation<'_>) -> Option<State> {
    let form = situation.form;
    if situation.selection.is_some() && super::finish::missing_declarations(situation).is_empty() {
        return None;
    }
    if !form.declarations.iter().any(|declaration| situation.declaration_applies(declaration)) {
        return None;
    }
    let unit = situation.units.get(&UnitKey::from(unit::DECLARATIONS.to_owned()));
    let visited = unit.is_some_and(|unit| unit.passed);
    let complete = super::finish::missing_declarations(situation).is_empty();
    Some(match (visited, complete) {
        (true, true) => State::Done,
        (true, false) => State::Later,
        (false, _) => State::Open,
    })
}
