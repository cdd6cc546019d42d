//! What was answered in one form, offered to another: answers that say by `same_as` that they are the same.
//!
//! Uses forms and their answers. Nothing is decided here and nothing is hidden: whatever is carried says so, and the
//! person looks at each page before it is sent.

use std::{collections::HashMap, sync::Arc};

use super::{
    answers::{Answer, Giver, Provenance, Raw, RowId},
    expr::{eval::Chain, value::Value},
    kind::Kind,
    model::{Field, FieldId, Form, List, ListId, ScopeId},
    situation::Situation,
    trust::Trust,
    unit::{Stored, UnitKey, Units},
};

/// The lists that hold everybody else of the household, and only its children.
const HOUSEHOLD: &str = "household";
const CHILDREN: &str = "children";
/// Who a person of the household is to the applicant, and which of the answers mean a child.
const RELATION: &str = "member.relation";
const CHILD: &str = "child";
const OF_CHILDREN: [&str; 3] = [CHILD, "partners_child", "foster_child"];

/// What another form can begin with.
#[derive(Debug, Default)]
pub struct Carried {
    /// The answers as they are stored, given by [`Giver::CarriedOver`] or [`Giver::Account`]. No page counts as passed.
    pub units: Units,
    /// Which questions were answered, in the order of the form.
    pub fields: Vec<CarriedField>,
}

impl Carried {
    /// Where the answers come from, if there are any.
    #[must_use]
    pub fn giver(&self) -> Option<Giver> {
        self.units.values().find_map(|unit| unit.fields.values().next()).map(|stored| stored.provenance.giver)
    }
}

/// A question of the other form that was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarriedField {
    /// The question.
    pub field: FieldId,
    /// The rows around it.
    pub rows: Vec<RowId>,
}

/// Carries over what counts in one form to whatever is the same in another, which may be the same form again.
/// Answers that are wrong, unknown or not asked for stay behind, and so does what the other form does not take.
#[must_use]
pub fn carry(from: &Situation<'_>, to: &Form) -> Carried {
    let mut carrier = Carrier { from, to, carried: Carried::default() };
    carrier.record(ScopeId(0), &answers_by_name(from, from.start()), &[]);
    for (at, list) in to.lists.iter().enumerate() {
        if list.scope == ScopeId(0)
            && let Some(name) = &list.same_as
        {
            carrier.list(ListId(at), list, name);
        }
    }
    carrier.carried
}

/// What is known of a person, for the questions of a form that ask for it: days as `2001-05-31`. What is no answer to
/// such a question stays behind.
#[must_use]
pub fn known<'p>(
    to: &Form,
    person: impl Fn(&str) -> Option<(&'p str, Trust)>,
    at: i64,
    lang: &Arc<str>,
) -> Carried {
    let mut carried = Carried::default();
    fill(to, ScopeId(0), &[], &mut carried, |field| {
        let (value, level) = person(field.same_as.as_deref()?)?;
        let provenance = Provenance { giver: Giver::Account, level: Some(level), at, lang: Arc::clone(lang) };
        Some(Stored { raw: as_typed(&field.kind, value), provenance })
    });
    carried
}

/// As somebody would type it.
fn as_typed(kind: &Kind, value: &str) -> Raw {
    match kind {
        Kind::Date(_) | Kind::PartialDate(_) => {
            // What is not known of a day stands there as zeros.
            let part =
                |part: &str| if part.trim_matches('0').is_empty() { String::new() } else { part.to_owned() };
            let mut parts: Vec<String> = value.split('-').map(part).rev().collect();
            while parts.len() < 3 {
                parts.insert(0, String::new());
            }
            Raw::Many(parts)
        }
        Kind::Multi(_) | Kind::ListedMany(_) => Raw::Many(vec![value.to_owned()]),
        _ => Raw::One(value.to_owned()),
    }
}

/// Fills the fields of a form, or of one row, as far as there are answers that they take.
fn fill(
    to: &Form,
    scope: ScopeId,
    rows: &[RowId],
    carried: &mut Carried,
    answer: impl Fn(&Field) -> Option<Stored>,
) {
    for id in &to.scope(scope).fields {
        let field = to.field(*id);
        let Some(stored) = answer(field).filter(|stored| takes(field, &stored.raw)) else { continue };
        let key = UnitKey::new(&to.page(field.page).id, rows);
        carried.units.entry(key).or_default().fields.insert(field.name.to_string(), stored);
        carried.fields.push(CarriedField { field: *id, rows: rows.to_vec() });
    }
}

struct Carrier<'s, 'a> {
    from: &'s Situation<'a>,
    to: &'s Form,
    carried: Carried,
}

impl Carrier<'_, '_> {
    /// Fills the fields of the form, or of one row.
    fn record(&mut self, scope: ScopeId, answers: &HashMap<Arc<str>, Answer>, rows: &[RowId]) {
        fill(self.to, scope, rows, &mut self.carried, |field| {
            let answer = field.same_as.as_ref().and_then(|name| answers.get(name))?;
            let provenance =
                Provenance { giver: Giver::CarriedOver, level: None, ..answer.provenance.clone() };
            Some(Stored { raw: answer.raw.clone(), provenance })
        });
    }

    /// Fills a list, one row for each person that belongs into it.
    fn list(&mut self, id: ListId, list: &List, name: &str) {
        let persons = self.persons(name);
        let rows: Vec<RowId> = persons.iter().take(list.max).map(|person| person.row.clone()).collect();
        if rows.is_empty() {
            return;
        }
        let key = UnitKey::new(&self.to.page(list.page).id, []);
        self.carried.units.entry(key).or_default().lists.insert(list.name.to_string(), rows);
        for person in persons.iter().take(list.max) {
            self.record(self.to.list(id).row_scope, &person.answers, std::slice::from_ref(&person.row));
        }
    }

    /// Whoever belongs into a list of that name. Where a form has a list of children of its own, they do not stand in
    /// that of the household once more.
    fn persons(&self, name: &str) -> Vec<Person> {
        let has_children = self.to.lists.iter().any(|list| list.same_as.as_deref() == Some(CHILDREN));
        let all = self.from.form.lists.iter().enumerate().filter(|(_, list)| list.scope == ScopeId(0));
        let mut found = Vec::new();
        for (at, list) in all {
            let Some(own) = list.same_as.as_deref() else { continue };
            let fits = |person: &Person| match (own, name) {
                (HOUSEHOLD | CHILDREN, HOUSEHOLD) => !(has_children && person.is_child(own)),
                (HOUSEHOLD | CHILDREN, CHILDREN) => person.is_child(own),
                _ => own == name,
            };
            let rows = self.from.rows(self.from.start(), ListId(at));
            let persons = rows.map(|chain| Person::new(self.from, chain)).filter(fits);
            found.extend(
                persons.map(|person| if own == CHILDREN { person.said_to_be_a_child() } else { person }),
            );
        }
        found
    }
}

/// Somebody of the household, with what is known of them.
struct Person {
    row: RowId,
    answers: HashMap<Arc<str>, Answer>,
}

impl Person {
    fn new(from: &Situation<'_>, chain: Chain<'_>) -> Self {
        Self { row: chain.last().row.clone(), answers: answers_by_name(from, chain) }
    }

    fn is_child(&self, list: &str) -> bool {
        let relation = self.answers.get(RELATION).map(|answer| answer.raw.text());
        list == CHILDREN || relation.is_some_and(|relation| OF_CHILDREN.contains(&relation))
    }

    /// Who stands in a list of children is a child, though nobody was asked.
    fn said_to_be_a_child(mut self) -> Self {
        if let Some(some) = self.answers.values().next() {
            let raw = Raw::One(CHILD.to_owned());
            let answer =
                Answer { read: Ok(Value::Text(CHILD.into())), raw, provenance: some.provenance.clone() };
            self.answers.entry(RELATION.into()).or_insert(answer);
        }
        self
    }
}

/// The answers of a record that count and say what they are the same as; the first of those that say the same.
fn answers_by_name(from: &Situation<'_>, chain: Chain<'_>) -> HashMap<Arc<str>, Answer> {
    let mut found = HashMap::new();
    for id in &from.form.scope(chain.last().scope).fields {
        let field = from.form.field(*id);
        let (Some(name), Some(answer)) = (&field.same_as, &chain.last().answers[field.slot]) else {
            continue;
        };
        if from.eval.is_asked(chain, *id) && answer.read.as_ref().is_ok_and(|value| *value != Value::Nothing)
        {
            found.entry(Arc::clone(name)).or_insert_with(|| answer.clone());
        }
    }
    found
}

/// Whether a question takes an answer as it was typed elsewhere.
fn takes(field: &Field, raw: &Raw) -> bool {
    field.kind.read(raw).is_ok_and(|value| value != Value::Nothing)
}
