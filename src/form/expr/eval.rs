//! Works out expressions whose names have been looked up, and with them what is asked at all.
//!
//! An expression stands in a scope. At run time it sees a [`Chain`]: the form, then one row for each list
//! around it. What is worked out about a record stays in its memo, since answers do not change meanwhile.

use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{
    super::{
        answers::Record,
        kind::Kind,
        model::{ConditionId, DEEPEST, FieldId, Form, ListId, PageId},
        parameter::{Local, ParameterId},
    },
    apply::{best, calculate, call, compare, contains, has, number, overlaps, quantify},
    value::Value,
};

/// An expression with its names looked up and its types checked.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// Always the same.
    Const(Value),
    /// Several codes written out.
    Array(Vec<Arc<str>>),
    /// The day for which it is worked out.
    Today,
    /// The day of the application.
    AppliedOn,
    /// The answer to a question.
    Field(At, FieldId),
    /// A condition with a name.
    Condition(At, ConditionId),
    /// An amount set by law: of which day (today when none is given), and for which keys of its table.
    Parameter(ParameterId, Option<Box<Node>>, Vec<Node>),
    /// What the authority has set, by the position in the form's settings.
    Setting(usize),
    /// `!x`.
    Not(Box<Node>),
    /// `-x`.
    Negate(Box<Node>),
    /// `a && b`.
    And(Box<Node>, Box<Node>),
    /// `a || b`.
    Or(Box<Node>, Box<Node>),
    /// `a < b` and its like.
    Compare(Comparison, Box<Node>, Box<Node>),
    /// `a + b` and its like.
    Calculate(Operation, Box<Node>, Box<Node>),
    /// `a in [b, c]`, `"x" in codes`.
    In(Box<Node>, Box<Node>),
    /// `codes.overlaps(["a", "b"])`.
    Overlaps(Box<Node>, Box<Node>),
    /// `codes.count()`.
    CountCodes(Box<Node>),
    /// `a ? b : c`.
    Choose(Box<Node>, Box<Node>, Box<Node>),
    /// `has(x)` of a field or value.
    Has(Box<Node>),
    /// `has(list)` or `list.count()`.
    CountRows(At, ListId),
    /// `list.any(x, …)` and its like.
    Each(Each, At, ListId, Box<Node>),
    /// A function.
    Call(Function, Vec<Node>),
}

/// Where a name was found: in a scope around, counted from the form, or in the row that a method looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// The scope with so many scopes around it.
    Scope(usize),
    /// The row of the method with so many methods around it.
    Bound(usize),
}

/// How two values are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// How two values are combined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Operation {
    Add,
    Subtract,
    Multiply,
    Divide,
}

/// What is asked of all rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Each {
    /// Whether it holds for one.
    Any,
    /// Whether it holds for every one.
    All,
    /// For how many it holds.
    Count,
    /// What they make together.
    Sum,
    /// The smallest.
    Min,
    /// The greatest.
    Max,
}

/// The functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// Completed years of life on a day.
    Age,
    /// Days from one day to another.
    Days,
    /// The first day of the month.
    FirstOfMonth,
    /// A day so many months later.
    MonthsLater,
    /// The last day of the month.
    LastOfMonth,
    /// Completed months from one day to another.
    Months,
    /// The year of a day.
    Year,
    /// The month of a day, from 1 to 12.
    Month,
    /// A number rounded as merchants do.
    Round,
    /// The greatest whole number that is not above it.
    Floor,
    /// The smallest whole number that is not below it.
    Ceil,
    /// The smallest of some numbers.
    Min,
    /// The greatest of some numbers.
    Max,
}

/// The form and the rows that lie around a place, from the outside in.
#[derive(Clone, Copy)]
pub struct Chain<'a> {
    records: [Option<&'a Record>; DEEPEST],
    length: usize,
}

impl<'a> Chain<'a> {
    /// The form itself.
    #[must_use]
    pub fn root(record: &'a Record) -> Self {
        let mut records = [None; DEEPEST];
        records[0] = Some(record);
        Self { records, length: 1 }
    }

    /// One row further in. Forms that nest deeper than the array are refused when they are loaded.
    #[must_use]
    pub fn row(mut self, record: &'a Record) -> Self {
        if let Some(place) = self.records.get_mut(self.length) {
            *place = Some(record);
            self.length += 1;
        }
        self
    }

    /// Only the outermost scopes, up to the one with `depth` scopes around it.
    #[must_use]
    pub fn up_to(mut self, depth: usize) -> Self {
        self.length = self.length.min(depth + 1);
        self
    }

    /// The innermost record.
    #[must_use]
    pub fn last(&self) -> &'a Record {
        let first = self.records[0];
        let last = self.records.get(self.length.saturating_sub(1)).copied().flatten().or(first);
        // A chain begins with the form; there is no way to make one without it.
        last.unwrap_or_else(|| unreachable!("a chain has a first record"))
    }

    /// How many scopes lie around the innermost record.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.length - 1
    }

    /// The records from the outside in, without the form itself.
    pub fn rows(&self) -> impl Iterator<Item = &'a Record> + use<'a> {
        self.records.into_iter().take(self.length).skip(1).flatten()
    }
}

/// What expressions need besides the answers.
#[derive(Clone, Copy)]
pub struct Eval<'a> {
    /// The form.
    pub form: &'a Form,
    /// The day for which everything is worked out.
    pub today: Date,
    /// The day on which it was applied for: earlier than that where an informal application came first.
    pub applied_on: Date,
    /// What the authority has set.
    pub local: &'a Local,
}

/// What the names of an expression stand for while it is worked out.
#[derive(Clone, Copy)]
struct Sight<'a, 'b> {
    chain: Chain<'a>,
    bound: &'b [Chain<'a>],
}

impl<'a> Sight<'a, '_> {
    fn at(&self, at: At) -> Chain<'a> {
        match at {
            At::Scope(depth) => self.chain.up_to(depth),
            At::Bound(index) => self.bound.get(index).copied().unwrap_or(self.chain),
        }
    }
}

impl<'a> Eval<'a> {
    /// Whether a condition holds; one that is neither true nor false does not.
    #[must_use]
    pub fn holds(&self, chain: Chain<'a>, condition: &Node) -> bool {
        self.value(chain, condition) == Value::Bool(true)
    }

    /// Whether all conditions hold.
    #[must_use]
    pub fn all_hold(&self, chain: Chain<'a>, conditions: &[Node]) -> bool {
        conditions.iter().all(|condition| self.holds(chain, condition))
    }

    /// The value of an expression.
    #[must_use]
    pub fn value(&self, chain: Chain<'a>, node: &Node) -> Value {
        self.node(Sight { chain, bound: &[] }, node)
    }

    /// Whether a page comes for the innermost record of the chain.
    #[must_use]
    pub fn page_comes(&self, chain: Chain<'a>, page: PageId) -> bool {
        let shape = self.form.page(page);
        let Some(when) = &shape.when else { return true };
        let chain = chain.up_to(self.form.scope(shape.scope).depth);
        *chain.last().memo.pages[shape.slot].get_or_init(|| self.holds(chain, when))
    }

    /// Whether a field is asked in the innermost record of the chain.
    #[must_use]
    pub fn is_asked(&self, chain: Chain<'a>, field: FieldId) -> bool {
        let shape = self.form.field(field);
        let chain = chain.up_to(self.form.scope(shape.scope).depth);
        *chain.last().memo.asked[shape.slot]
            .get_or_init(|| self.page_comes(chain, shape.page) && self.all_hold(chain, &shape.whens))
    }

    /// Whether a list is asked in the innermost record of the chain.
    #[must_use]
    pub fn list_is_asked(&self, chain: Chain<'a>, list: ListId) -> bool {
        let shape = self.form.list(list);
        let chain = chain.up_to(self.form.scope(shape.scope).depth);
        *chain.last().memo.lists[shape.slot]
            .get_or_init(|| self.page_comes(chain, shape.page) && self.all_hold(chain, &shape.whens))
    }

    /// The rows of a list that count: none while the list is not asked.
    #[must_use]
    pub fn rows(&self, chain: Chain<'a>, list: ListId) -> &'a [Record] {
        let chain = chain.up_to(self.form.scope(self.form.list(list).scope).depth);
        if self.list_is_asked(chain, list) { chain.last().rows(self.form, list) } else { &[] }
    }

    /// The value of a field that counts: nothing while it is not asked, wrong, or not known.
    #[must_use]
    pub fn field(&self, chain: Chain<'a>, field: FieldId) -> Value {
        let shape = self.form.field(field);
        let chain = chain.up_to(self.form.scope(shape.scope).depth);
        let record = chain.last();
        let value = record.memo.values[shape.slot].get_or_init(|| {
            if !self.is_asked(chain, field) {
                return Value::Nothing;
            }
            match &shape.kind {
                Kind::Computed(computed) => self.value(chain, &computed.value),
                _ => match &record.answers[shape.slot] {
                    Some(answer) => answer.read.clone().unwrap_or(Value::Nothing),
                    None => Value::Nothing,
                },
            }
        });
        value.clone()
    }

    fn node(&self, sight: Sight<'a, '_>, node: &Node) -> Value {
        match node {
            Node::Const(value) => value.clone(),
            Node::Array(codes) => Value::Codes(codes.clone()),
            Node::Today => Value::Date(self.today),
            Node::AppliedOn => Value::Date(self.applied_on),
            Node::Field(at, field) => self.field(sight.at(*at), *field),
            Node::Condition(at, id) => {
                let condition = &self.form.conditions[id.0];
                let chain = sight.at(*at).up_to(self.form.scope(condition.scope).depth);
                let memo = &chain.last().memo.conditions[condition.slot];
                memo.get_or_init(|| self.value(chain, &condition.is)).clone()
            }
            Node::Parameter(id, day, keys) => self.parameter(sight, *id, day.as_deref(), keys),
            Node::Setting(at) => self.local.settings.get(*at).cloned().map_or(Value::Nothing, Value::Text),
            Node::Not(inner) => match self.node(sight, inner) {
                Value::Bool(value) => Value::Bool(!value),
                _ => Value::Nothing,
            },
            Node::Negate(inner) => match self.node(sight, inner) {
                Value::Number(value) => Value::Number(-value),
                _ => Value::Nothing,
            },
            Node::And(a, b) => self.decide(sight, a, b, false),
            Node::Or(a, b) => self.decide(sight, a, b, true),
            Node::Compare(how, a, b) => compare(*how, &self.node(sight, a), &self.node(sight, b)),
            Node::Calculate(how, a, b) => calculate(*how, &self.node(sight, a), &self.node(sight, b)),
            Node::In(item, among) => contains(&self.node(sight, among), &self.node(sight, item)),
            Node::Overlaps(a, b) => overlaps(&self.node(sight, a), &self.node(sight, b)),
            Node::CountCodes(codes) => match self.node(sight, codes) {
                Value::Codes(codes) => number(codes.len()),
                _ => Value::Nothing,
            },
            Node::Choose(condition, yes, no) => match self.node(sight, condition) {
                Value::Bool(true) => self.node(sight, yes),
                Value::Bool(false) => self.node(sight, no),
                _ => Value::Nothing,
            },
            Node::Has(inner) => Value::Bool(has(&self.node(sight, inner))),
            Node::CountRows(at, list) => number(self.rows(sight.at(*at), *list).len()),
            Node::Each(what, at, list, body) => self.each(sight, *what, (*at, *list), body),
            Node::Call(function, arguments) => {
                let values: Vec<Value> =
                    arguments.iter().map(|argument| self.node(sight, argument)).collect();
                call(*function, &values)
            }
        }
    }

    fn parameter(&self, sight: Sight<'a, '_>, id: ParameterId, day: Option<&Node>, keys: &[Node]) -> Value {
        let day = match day.map(|day| self.node(sight, day)) {
            None => self.today,
            Some(Value::Date(day)) => day,
            Some(_) => return Value::Nothing,
        };
        let keys: Vec<Value> = keys.iter().map(|key| self.node(sight, key)).collect();
        self.form.parameters.number(id, self.local, day, &keys).map_or(Value::Nothing, Value::Number)
    }

    /// `&&` and `||`: one side that decides is enough, answered or not.
    fn decide(&self, sight: Sight<'a, '_>, a: &Node, b: &Node, decisive: bool) -> Value {
        let first = self.node(sight, a);
        if first == Value::Bool(decisive) {
            return first;
        }
        match (first, self.node(sight, b)) {
            (_, Value::Bool(second)) if second == decisive => Value::Bool(decisive),
            (Value::Bool(_), Value::Bool(_)) => Value::Bool(!decisive),
            _ => Value::Nothing,
        }
    }

    /// A question to all rows of a list.
    fn each(&self, sight: Sight<'a, '_>, what: Each, list: (At, ListId), body: &Node) -> Value {
        let owner = sight.at(list.0).up_to(self.form.scope(self.form.list(list.1).scope).depth);
        let mut bound = sight.bound.to_vec();
        let values = self.rows(owner, list.1).iter().map(|row| {
            bound.truncate(sight.bound.len());
            bound.push(owner.row(row));
            self.node(Sight { chain: sight.chain, bound: &bound }, body)
        });
        match what {
            Each::Any => quantify(values, true),
            Each::All => quantify(values, false),
            Each::Min => best(values, Decimal::min),
            Each::Max => best(values, Decimal::max),
            Each::Count => number(values.filter(|value| *value == Value::Bool(true)).count()),
            Each::Sum => values
                .filter_map(|value| if let Value::Number(number) = value { Some(number) } else { None })
                .try_fold(Decimal::ZERO, Decimal::checked_add)
                .map_or(Value::Nothing, Value::Number),
        }
    }
}
