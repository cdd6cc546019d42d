//! Reads the finder: its form as any other, and `results.yaml`, whose expressions see all names of the form.

use std::{collections::HashSet, sync::Arc};

use jiff::civil::Date;

use super::{
    FINDER,
    file::{ConditionFile, HintFile, ResultFile, ResultsFile, UnknownFile},
    model::{Benefit, Condition, Finder, Hint, Unknown, Weight},
};
use crate::form::{
    expr::{
        compile::{Outline, Stand, compile},
        eval::Node,
        value::Type,
        walk::{Ref, refs},
    },
    fault::Fault,
    file::{self, At},
    load::{self, Places, Shared, definitions::Definitions, is_id, place},
    model::{FieldId, Form, Name, ScopeId},
    parameter::ParameterId,
    source::{Complaint, Place, Source, did_you_mean},
    text::{Key, Template, TextId, cut},
};

/// Reads the finder; nothing where the definitions have none.
#[must_use]
pub fn finder(
    definitions: &Definitions,
    shared: &Shared,
    today: Date,
) -> Option<Result<Finder, Vec<Complaint>>> {
    definitions.has_finder().then(|| read(definitions, shared, today))
}

fn read(definitions: &Definitions, shared: &Shared, today: Date) -> Result<Finder, Vec<Complaint>> {
    let name = format!("forms/{FINDER}/results.yaml");
    let source = definitions.get(&name).ok_or_else(|| vec![load::missing(name)])?;
    let written: ResultsFile = file::read(source).map_err(|complaint| vec![complaint])?;
    let mut parts = None;
    let mut add = |form: &mut Form, places: &mut Places, complaints: &mut Vec<Complaint>| {
        let outline = Outline::of(form);
        let mut lower = Lower { form, outline, places, complaints, source, ids: Vec::new() };
        parts = Some(lower.all(&written));
    };
    let form = load::form_with(definitions, shared, FINDER, today, &mut add)?;
    let Parts { benefits, unknowns, hints, checked_until, yearly } = parts.ok_or_else(Vec::new)?;
    Ok(Finder { form, benefits, unknowns, hints, checked_until, yearly })
}

/// What a finder has besides its form.
struct Parts {
    benefits: Vec<Benefit>,
    unknowns: Vec<Unknown>,
    hints: Vec<Hint>,
    checked_until: Date,
    yearly: Vec<ParameterId>,
}

struct Lower<'a> {
    form: &'a mut Form,
    outline: Outline,
    places: &'a mut Places,
    complaints: &'a mut Vec<Complaint>,
    source: &'a Arc<Source>,
    /// The benefits so far.
    ids: Vec<String>,
}

impl Lower<'_> {
    fn all(&mut self, written: &ResultsFile) -> Parts {
        let benefits = written.results.iter().map(|result| self.benefit(result)).collect();
        let mut hints = HashSet::new();
        Parts {
            benefits,
            unknowns: written.unknown.iter().filter_map(|unknown| self.unknown(unknown)).collect(),
            hints: written.hints.iter().filter_map(|hint| self.hint(hint, "hint", &mut hints)).collect(),
            checked_until: self.day(&written.checked_until),
            yearly: written.yearly.iter().filter_map(|name| self.parameter(name)).collect(),
        }
    }

    fn benefit(&mut self, written: &ResultFile) -> Benefit {
        let id = &written.id.value;
        if !is_id(id, '_') {
            self.complain(Fault::BadId { id: id.clone(), joint: "underscores" }, &written.id);
        }
        if self.ids.contains(id) {
            self.complain(Fault::Duplicate { what: "result", name: id.clone() }, &written.id);
        }
        let message = format!("result-{id}");
        let scope = self.scope(written.list.as_ref());
        let mut known = HashSet::new();
        let conditions = written
            .conditions
            .iter()
            .map(|condition| self.condition(condition, &message, scope, &mut known))
            .collect();
        let how = written.how.iter().filter_map(|name| self.field(scope, name)).collect();
        let mut hints = HashSet::new();
        let benefit = Benefit {
            id: id.as_str().into(),
            form: written.form.as_ref().map(|form| form.value.as_str().into()),
            title: self.text(&message, "title", &written.title),
            office: self.text(&message, "office", &written.office),
            law: written.law.iter().map(|law| law.as_str().into()).collect(),
            scope,
            when: self.expression(written.when.as_ref(), scope, &Type::Bool),
            advice: written.advice,
            conditions,
            amount: self.expression(written.amount.as_ref(), scope, &Type::Number),
            amount_from: self.expression(written.amount_from.as_ref(), scope, &Type::Number),
            likely: self.text(&message, "likely", &written.likely),
            maybe: written.maybe.as_ref().map(|text| self.text(&message, "maybe", text)),
            unlikely: written.unlikely.as_ref().map(|text| self.text(&message, "unlikely", text)),
            how,
            hints: written.hints.iter().filter_map(|hint| self.hint(hint, &message, &mut hints)).collect(),
        };
        self.ids.push(id.clone());
        benefit
    }

    fn condition(
        &mut self,
        written: &ConditionFile,
        message: &str,
        scope: ScopeId,
        known: &mut HashSet<String>,
    ) -> Condition {
        if !known.insert(written.id.value.clone()) {
            let fault = Fault::Duplicate { what: "condition", name: written.id.value.clone() };
            self.complain(fault, &written.id);
        }
        if written.is.is_none() && written.best_of.is_empty() {
            let what = format!("the condition `{}`", written.id.value);
            self.complain(Fault::Missing { key: "is", what }, &written.id);
        }
        let weight = match written.weight.as_ref().map_or("needed", |weight| weight.value.as_str()) {
            "doubt" => Weight::Doubt,
            "needed" => Weight::Needed,
            other => {
                let fault = Fault::not_one_of("weight", other, "needed, doubt");
                self.complain(fault, written.weight.as_ref().unwrap_or(&written.id));
                Weight::Needed
            }
        };
        let text = self.text(&format!("{message}-{}", written.id.value), "text", &written.text);
        Condition {
            id: written.id.value.as_str().into(),
            is: self.expression(written.is.as_ref(), scope, &Type::Bool),
            best_of: written.best_of.iter().filter_map(|id| self.result(id)).collect(),
            weight,
            text,
            law: written.law.as_deref().map(Arc::from),
        }
    }

    /// A benefit that stands before this one.
    fn result(&mut self, id: &At<String>) -> Option<usize> {
        let found = self.ids.iter().position(|known| *known == id.value);
        if found.is_none() {
            let meant = did_you_mean(&id.value, self.ids.iter().map(String::as_str));
            self.complain(
                Fault::Unknown { what: "result before this one", name: id.value.clone(), meant },
                id,
            );
        }
        found
    }

    fn hint(&mut self, written: &HintFile, message: &str, known: &mut HashSet<String>) -> Option<Hint> {
        if !known.insert(written.id.value.clone()) {
            let fault = Fault::Duplicate { what: "hint", name: written.id.value.clone() };
            self.complain(fault, &written.id);
        }
        let text = self.text(&format!("{message}-{}", written.id.value), "text", &written.text);
        let when = self.expression(Some(&written.when), ScopeId(0), &Type::Bool)?;
        Some(Hint { when, text, law: written.law.as_deref().map(Arc::from) })
    }

    fn unknown(&mut self, written: &UnknownFile) -> Option<Unknown> {
        let scope = self.scope(written.list.as_ref());
        let field = self.field(scope, &written.question)?;
        let kind = self.outline.field_types[field.0].clone();
        if !matches!(kind, Type::Number | Type::Bool) {
            let fault = Fault::TypeMismatch { expected: Type::Number.to_string(), found: kind.to_string() };
            self.complain(fault, &written.question);
            return None;
        }
        let low = self.expression(Some(&written.low), scope, &kind);
        let high = self.expression(Some(&written.high), scope, &kind);
        Some(Unknown { field, low: low?, high: high? })
    }

    fn scope(&mut self, path: Option<&At<String>>) -> ScopeId {
        let Some(path) = path else { return ScopeId(0) };
        let lists = self.form.lists.iter().filter(|list| list.scope == ScopeId(0));
        let found = lists.clone().find(|list| *list.name == *path.value).map(|list| list.row_scope);
        if found.is_none() {
            let meant = did_you_mean(&path.value, lists.map(|list| &*list.name));
            self.complain(Fault::Unknown { what: "list", name: path.value.clone(), meant }, path);
        }
        found.unwrap_or(ScopeId(0))
    }

    fn field(&mut self, scope: ScopeId, name: &At<String>) -> Option<FieldId> {
        let names = &self.form.scope(scope).names;
        if let Some(Name::Field(field)) = names.get(name.value.as_str()) {
            return Some(*field);
        }
        let meant = did_you_mean(&name.value, names.keys().map(|name| &**name));
        self.complain(Fault::UnknownName { name: name.value.clone(), meant }, name);
        None
    }

    fn parameter(&mut self, name: &At<String>) -> Option<ParameterId> {
        let found = self.form.parameters.named(&name.value);
        if found.is_none() {
            let meant = did_you_mean(&name.value, self.form.parameters.names());
            self.complain(Fault::UnknownParameter { name: name.value.clone(), meant }, name);
        }
        found
    }

    fn day(&mut self, text: &At<String>) -> Date {
        text.value.parse().unwrap_or_else(|_| {
            self.complain(Fault::BadDate { text: text.value.clone() }, text);
            Date::MIN
        })
    }

    fn expression(&mut self, text: Option<&At<String>>, scope: ScopeId, wanted: &Type) -> Option<Node> {
        let text = text?;
        match compile(&self.outline, Stand { scope, groups: &[] }, &text.value, wanted) {
            Ok(node) => {
                self.note_parameters(&node, text);
                Some(node)
            }
            Err(faults) => {
                for (fault, bytes) in faults {
                    self.complaints.push(Complaint::new(fault, place::inside(self.source, text, &bytes)));
                }
                None
            }
        }
    }

    /// Every parameter must have a value today, here as in the form.
    fn note_parameters(&mut self, node: &Node, at: &At<String>) {
        let place = place::of(self.source, at);
        refs(node, &mut |reference| {
            if let Ref::Parameter(id) = reference {
                self.places.parameters.push((id, place.clone()));
            }
        });
    }

    fn text(&mut self, message: &str, attribute: &'static str, text: &At<String>) -> TextId {
        let place = place::of(self.source, text);
        let template = match &self.places.names {
            Some(names) => cut(&text.value, |name| names.piece(name)).unwrap_or_else(|name| {
                let meant = did_you_mean(&name, names.all());
                self.complaints.push(Complaint::new(Fault::UnknownParameter { name, meant }, place.clone()));
                Template::plain(&text.value)
            }),
            None => Template::plain(&text.value),
        };
        self.places.texts.push((place, None));
        let key = Key { message: message.to_owned(), attribute: attribute.into(), number: None };
        self.form.texts.add(key, template)
    }

    fn complain(&mut self, fault: Fault, at: &At<String>) {
        self.complaints.push(Complaint::new(fault, Place::new(self.source, file::range(at))));
    }
}
