//! What is wrong, missing or worth a second look on a page, worked out from all answers.

use super::{
    answers::{Answer, RowId},
    expr::{
        eval::{Chain, Node},
        value::Value,
    },
    kind::{
        Kind,
        choice::{Choice, Options},
        date::Day,
    },
    model::{Check, Field, FieldId, Item, ListId, PageId, Required, Severity},
    problem::Problem,
    situation::Situation,
    text::TextId,
};

/// One thing about one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub spot: Spot,
    /// The rows around it.
    pub rows: Vec<RowId>,
    /// The page it stands on.
    pub page: PageId,
    /// What.
    pub problem: Problem,
    /// The form's own text for it, which wins over the general one.
    pub text: Option<TextId>,
    /// How bad.
    pub weight: Weight,
}

impl Finding {
    /// The rows around it; the form itself where they are gone.
    #[must_use]
    pub fn chain<'a>(&self, situation: &Situation<'a>) -> Chain<'a> {
        situation.find(self.page, &self.rows).unwrap_or_else(|| situation.start())
    }
}

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// An answer.
    Field(FieldId),
    /// A list as a whole.
    List(ListId),
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// An answer that can't be right: it must be mended before sending.
    Wrong,
    /// A required answer that is not there: the application is incomplete, and can be sent.
    Missing,
    /// Worth a second look.
    Warning,
    /// Would help.
    Recommended,
}

/// Everything there is to say about a page in certain rows, the rows of its lists included.
#[must_use]
pub fn page<'a>(situation: &Situation<'a>, page: PageId, chain: Chain<'a>) -> Vec<Finding> {
    let mut look = Look { situation, page, found: Vec::new() };
    look.items(&situation.form.page(page).items, chain);
    look.found
}

/// Everything there is to say about the page of one row.
#[must_use]
pub fn row<'a>(situation: &Situation<'a>, list: ListId, chain: Chain<'a>) -> Vec<Finding> {
    let shape = situation.form.list(list);
    let mut look = Look { situation, page: shape.page, found: Vec::new() };
    look.items(&shape.items, chain);
    look.found
}

struct Look<'s, 'a> {
    situation: &'s Situation<'a>,
    page: PageId,
    found: Vec<Finding>,
}

impl<'a> Look<'_, 'a> {
    fn items(&mut self, items: &[Item], chain: Chain<'a>) {
        for item in items {
            match item {
                Item::Field(field) => self.field(*field, chain),
                Item::Group { items, .. } => self.items(items, chain),
                Item::List(list) => self.list(*list, chain),
                Item::Document(_) | Item::Info { .. } => {}
            }
        }
    }

    fn add(&mut self, spot: Spot, chain: Chain<'a>, problem: Problem, text: Option<TextId>, weight: Weight) {
        let rows = chain.rows().map(|record| record.row.clone()).collect();
        self.found.push(Finding { spot, rows, page: self.page, problem, text, weight });
    }

    fn list(&mut self, list: ListId, chain: Chain<'a>) {
        if !self.situation.eval.list_is_asked(chain, list) || !self.situation.selects_list(chain, list) {
            return;
        }
        let shape = self.situation.form.list(list);
        let rows: Vec<Chain<'a>> = self.situation.rows(chain, list).collect();
        let required_now =
            shape.required_when.as_ref().is_some_and(|when| self.situation.eval.holds(chain, when));
        let min = shape.min.max(usize::from(required_now));
        if rows.len() < min {
            self.add(Spot::List(list), chain, Problem::RowsTooFew { min }, None, Weight::Missing);
        }
        for row in rows {
            self.items(&shape.items, row);
        }
    }

    fn field(&mut self, id: FieldId, chain: Chain<'a>) {
        let situation = *self.situation;
        let field = situation.form.field(id);
        if matches!(field.kind, Kind::Computed(_)) || !situation.asks(chain, id) {
            return;
        }
        let before = self.found.len();
        match &chain.last().answers[field.slot] {
            None => self.unanswered(id, field, chain),
            Some(answer) => self.answered(id, field, answer, chain),
        }
        if self.found[before..].iter().all(|finding| finding.weight > Weight::Wrong) {
            self.checks(id, chain);
        }
    }

    fn unanswered(&mut self, id: FieldId, field: &Field, chain: Chain<'a>) {
        let weight = match self.situation.required(field, chain) {
            Required::Yes => Weight::Missing,
            Required::Recommended => Weight::Recommended,
            Required::No => return,
        };
        let text = own_text(field, &Problem::Required);
        self.add(Spot::Field(id), chain, Problem::Required, text, weight);
    }

    fn answered(&mut self, id: FieldId, field: &Field, answer: &Answer, chain: Chain<'a>) {
        let problem = match &answer.read {
            Err(problem) => Some(problem.clone()),
            Ok(value) => self.limit(field, value, chain),
        };
        if let Some(problem) = problem {
            let text = own_text(field, &problem);
            return self.add(Spot::Field(id), chain, problem, text, Weight::Wrong);
        }
        if let (Kind::Text(text) | Kind::LongText(text), Ok(value)) = (&field.kind, &answer.read)
            && !text.looks_usual(value)
        {
            let own = text.pattern.as_ref().map(|pattern| pattern.text);
            self.add(Spot::Field(id), chain, Problem::Check { id: "pattern".into() }, own, Weight::Warning);
        }
    }

    /// Limits that depend on the day or on other answers.
    fn limit(&self, field: &Field, value: &Value, chain: Chain<'a>) -> Option<Problem> {
        match (&field.kind, value) {
            (Kind::Date(limits) | Kind::PartialDate(limits) | Kind::Month(limits), _) => {
                self.day_limit(limits, value, chain)
            }
            (Kind::Choice(options), Value::Text(code)) => {
                self.offered(options, std::slice::from_ref(code), chain)
            }
            (Kind::Multi(options), Value::Codes(codes)) => self.offered(options, codes, chain),
            _ => None,
        }
    }

    fn day_limit(&self, limits: &Day, value: &Value, chain: Chain<'a>) -> Option<Problem> {
        let (first, last) = match value {
            Value::Date(day) => (*day, *day),
            Value::Partial(partial) => partial.range()?,
            _ => return None,
        };
        let day = |node: &Option<Node>| match self.situation.eval.value(chain, node.as_ref()?) {
            Value::Date(day) => Some(day),
            _ => None,
        };
        if let Some(limit) = day(&limits.not_before).filter(|limit| last < *limit) {
            return Some(Problem::DateTooEarly { limit });
        }
        day(&limits.not_after).filter(|limit| first > *limit).map(|limit| Problem::DateTooLate { limit })
    }

    fn offered(&self, options: &Options, codes: &[std::sync::Arc<str>], chain: Chain<'a>) -> Option<Problem> {
        let is_open =
            |choice: &&Choice| choice.when.as_ref().is_none_or(|when| self.situation.eval.holds(chain, when));
        let all_open =
            codes.iter().all(|code| options.all.iter().filter(is_open).any(|choice| choice.code == *code));
        (!all_open).then_some(Problem::ChoiceUnknown)
    }

    fn checks(&mut self, id: FieldId, chain: Chain<'a>) {
        let situation = *self.situation;
        let fails = |check: &&Check| {
            let holds = check.when.as_ref().is_none_or(|when| situation.eval.holds(chain, when));
            holds && situation.eval.value(chain, &check.require) == Value::Bool(false)
        };
        for check in situation.form.checks.iter().filter(|check| check.on == id).filter(fails) {
            let weight = if check.severity == Severity::Error { Weight::Wrong } else { Weight::Warning };
            let problem = Problem::Check { id: std::sync::Arc::clone(&check.id) };
            self.add(Spot::Field(id), chain, problem, Some(check.text), weight);
        }
    }
}

/// The form's own text for a problem.
fn own_text(field: &Field, problem: &Problem) -> Option<TextId> {
    field.errors.iter().find(|(kind, _)| **kind == *problem.key()).map(|(_, text)| *text)
}
