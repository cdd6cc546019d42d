//! Whether conditions can hold together: tries all answers that make a difference.
//!
//! Only questions with a few possible answers are tried (yes or no, options, answered or not). As soon as a
//! number, a day, a text or a list decides, nothing is claimed: a complaint must never be wrong.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use jiff::civil::Date;

use super::super::{
    answers::{Answer, Giver, Provenance, Raw, Record, RowId},
    expr::{
        eval::{Chain, Eval, Node},
        value::{Type, Value},
        walk::children,
    },
    kind::Kind,
    model::{ConditionId, FieldId, Form, ScopeId},
    parameter::Local,
};

/// No more than so many combinations are tried.
const MOST_COMBINATIONS: usize = 20_000;
/// More questions make more combinations, as each has two answers at least.
const MOST_FIELDS: usize = MOST_COMBINATIONS.ilog2() as usize;
/// The most codes of one question that are told apart.
const MOST_CODES: usize = 6;

/// What can be said of conditions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// They hold whatever is answered.
    Always,
    /// They never hold together.
    Never,
    /// It depends, or can't be told.
    Sometimes,
}

/// Tries answers.
pub struct Reach<'a> {
    form: &'a Form,
    fields: BTreeSet<FieldId>,
    codes: BTreeMap<FieldId, BTreeSet<Arc<str>>>,
    settings: BTreeSet<usize>,
    conditions: BTreeSet<ConditionId>,
    unclear: bool,
}

impl<'a> Reach<'a> {
    pub fn new(form: &'a Form) -> Self {
        Self {
            form,
            fields: BTreeSet::new(),
            codes: BTreeMap::new(),
            settings: BTreeSet::new(),
            conditions: BTreeSet::new(),
            unclear: false,
        }
    }

    /// What can be said of conditions that stand in a scope or around it.
    pub fn verdict(mut self, scope: ScopeId, nodes: &[&Node]) -> Verdict {
        for node in nodes {
            self.gather(node);
        }
        if self.unclear {
            return Verdict::Sometimes;
        }
        let candidates: Vec<(FieldId, Vec<Value>)> =
            self.fields.iter().map(|field| (*field, self.candidates(*field))).collect();
        let settings = self.settings.iter().map(|at| self.form.settings[*at].1.len());
        let count = candidates.iter().map(|(_, values)| values.len()).chain(settings);
        if count.into_iter().try_fold(1, usize::checked_mul).is_none_or(|count| count > MOST_COMBINATIONS) {
            return Verdict::Sometimes;
        }
        let settings = self.setting_choices();
        let (mut ever, mut always) = (false, true);
        for settings in settings {
            let local = Local { settings, ..Local::default() };
            let decided = combinations(&candidates, &mut Vec::new(), &mut |values| {
                let held = self.holds(scope, nodes, &candidates, values, &local);
                ever |= held;
                always &= held;
                // Once it held and once it did not: whatever else is answered changes nothing about that.
                ever && !always
            });
            if decided {
                return Verdict::Sometimes;
            }
        }
        if ever { Verdict::Always } else { Verdict::Never }
    }

    /// Gathers the fields that decide, and with each those that decide whether it is asked.
    fn gather(&mut self, node: &Node) {
        if self.unclear {
            return; // Whatever else there is, nothing can be claimed.
        }
        match node {
            Node::Field(_, id) => self.gather_field(*id),
            Node::Condition(_, id) => {
                let form = self.form;
                if self.conditions.insert(*id) {
                    self.gather(&form.conditions[id.0].is);
                }
                return;
            }
            Node::Setting(at) => drop(self.settings.insert(*at)),
            Node::Compare(_, a, b) => {
                self.note_code(a, b);
                self.note_code(b, a);
            }
            Node::In(a, b) | Node::Overlaps(a, b) => {
                self.note_codes(a, b);
                self.note_codes(b, a);
            }
            Node::Const(Value::Bool(_) | Value::Text(_)) | Node::Array(_) | Node::Has(_) => {}
            Node::Not(_) | Node::And(..) | Node::Or(..) | Node::Choose(..) => {}
            _ => self.unclear = true,
        }
        if let Node::Has(inner) = node {
            return match &**inner {
                Node::Field(_, id) => self.gather_field(*id),
                _ => self.unclear = true,
            };
        }
        for inner in children(node) {
            self.gather(inner);
        }
    }

    fn gather_field(&mut self, id: FieldId) {
        if !self.fields.insert(id) {
            return;
        }
        if self.fields.len() > MOST_FIELDS {
            self.unclear = true;
            return;
        }
        let form = self.form;
        let field = form.field(id);
        if matches!(field.kind, Kind::Computed(_)) {
            self.unclear = true;
            return;
        }
        for node in form.page(field.page).when.iter().chain(&field.whens) {
            self.gather(node);
        }
    }

    /// A field compared with one code.
    fn note_code(&mut self, field: &Node, with: &Node) {
        let Node::Field(_, id) = field else { return };
        match (self.form.field(*id).kind.value_type(), with) {
            (Type::Code(_), Node::Const(Value::Text(code))) => {
                self.codes.entry(*id).or_default().insert(Arc::clone(code));
            }
            (Type::Bool, Node::Const(Value::Bool(_))) => {}
            _ => self.unclear = true,
        }
    }

    /// A field compared with some codes.
    fn note_codes(&mut self, field: &Node, with: &Node) {
        let Node::Field(_, id) = field else { return };
        let codes = self.codes.entry(*id).or_default();
        match with {
            Node::Array(found) => codes.extend(found.iter().cloned()),
            Node::Const(Value::Text(code)) => drop(codes.insert(Arc::clone(code))),
            _ => self.unclear = true,
        }
    }

    /// Answers to a field that make a difference, not answered first.
    fn candidates(&self, id: FieldId) -> Vec<Value> {
        let kind = self.form.field(id).kind.value_type();
        let mut values = vec![Value::Nothing];
        let noted: Vec<Arc<str>> = self.codes.get(&id).into_iter().flatten().cloned().collect();
        match kind {
            Type::Bool => values.extend([Value::Bool(true), Value::Bool(false)]),
            Type::Code(all) => {
                let other = all.iter().find(|code| !noted.contains(code));
                values.extend(noted.iter().chain(other).cloned().map(Value::Text));
            }
            Type::Codes(all) => {
                let other = all.iter().find(|code| !noted.contains(code));
                let told_apart: Vec<Arc<str>> = noted.iter().take(MOST_CODES).cloned().collect();
                for bits in 0..1_u32 << told_apart.len() {
                    let chosen = told_apart.iter().enumerate().filter(|(at, _)| bits & (1 << at) != 0);
                    let mut chosen: Vec<Arc<str>> = chosen.map(|(_, code)| Arc::clone(code)).collect();
                    if chosen.is_empty() {
                        chosen.extend(other.cloned());
                    }
                    values.push(Value::Codes(chosen));
                }
            }
            Type::Number => values.push(Value::Number(1.into())),
            Type::Text => values.push(Value::Text("x".into())),
            Type::Date => values.push(Value::Date(Date::constant(2000, 1, 1))),
            Type::Rows(_) => {}
        }
        values
    }

    /// All combinations of what authorities may set, as far as it decides.
    fn setting_choices(&self) -> Vec<Vec<Arc<str>>> {
        let mut choices: Vec<Vec<Arc<str>>> = vec![Vec::new()];
        for (at, (_, values)) in self.form.settings.iter().enumerate() {
            let values =
                if self.settings.contains(&at) { values.as_slice() } else { &values[..values.len().min(1)] };
            let longer = |choice: &Vec<Arc<str>>| {
                let choice = choice.clone();
                values.iter().map(move |value| choice.iter().cloned().chain([Arc::clone(value)]).collect())
            };
            choices = choices.iter().flat_map(longer).collect();
        }
        choices
    }

    /// Whether the conditions hold with certain answers, each question asked as the form says.
    fn holds(
        &self,
        scope: ScopeId,
        nodes: &[&Node],
        fields: &[(FieldId, Vec<Value>)],
        values: &[Value],
        local: &Local,
    ) -> bool {
        let scopes = self.path(scope);
        let records: Vec<Record> = scopes.iter().map(|id| self.record(*id, fields, values)).collect();
        let mut chain = Chain::root(&records[0]);
        for record in &records[1..] {
            chain = chain.row(record);
        }
        let day = Date::constant(2026, 1, 1);
        let eval = Eval { form: self.form, today: day, applied_on: day, local };
        nodes.iter().all(|node| eval.holds(chain, node))
    }

    fn record(&self, scope: ScopeId, fields: &[(FieldId, Vec<Value>)], values: &[Value]) -> Record {
        let mut record = Record::empty(self.form, scope, RowId::new([0; 8]));
        for ((id, _), value) in fields.iter().zip(values) {
            let field = self.form.field(*id);
            if field.scope == scope && *value != Value::Nothing {
                let provenance = Provenance { giver: Giver::Citizen, level: None, at: 0, lang: "de".into() };
                record.answers[field.slot] =
                    Some(Answer { raw: Raw::One(String::new()), read: Ok(value.clone()), provenance });
            }
        }
        record
    }

    /// The scopes around a scope, from the form inwards.
    fn path(&self, scope: ScopeId) -> Vec<ScopeId> {
        let mut path = vec![scope];
        while let Some((parent, _)) = self.form.scope(path[path.len() - 1]).parent {
            path.push(parent);
        }
        path.reverse();
        path
    }
}

/// Calls back with one combination of candidates after the other, until it says that it has seen enough.
fn combinations(
    candidates: &[(FieldId, Vec<Value>)],
    chosen: &mut Vec<Value>,
    enough: &mut dyn FnMut(&[Value]) -> bool,
) -> bool {
    let Some((_, values)) = candidates.get(chosen.len()) else { return enough(chosen) };
    values.iter().any(|value| {
        chosen.push(value.clone());
        let stop = combinations(candidates, chosen, enough);
        chosen.pop();
        stop
    })
}
