//! The end of the way: the only maker of a [`Finished`], which is the only thing that can be submitted.
//!
//! Answers to questions that are not asked are dropped here, everything else is checked once more. What is
//! *wrong* stops it, and so does a missing "who"; what is *missing* goes along as the clerk's to-do.

use std::sync::Arc;

use serde_json::{Map, Value as Json, json};

use super::{
    answers::Raw,
    assess::{self, Finding, Weight},
    expr::{
        eval::{Chain, Node},
        value::Value,
    },
    fim,
    kind::Kind,
    model::{Declaration, FieldId, Flag, ListId, Nature, ScopeId},
    situation::{Requirement, Situation},
    unit::{self, UnitKey},
};

/// An application that can be submitted.
pub struct Finished<'a> {
    /// All answers that count, as nested JSON.
    pub answers: Json,
    /// Who gave each answer, by its path.
    pub provenance: Json,
    /// Answers by their path in the federal catalogue of data fields, if any question is in it.
    pub fim: Option<Json>,
    /// What is missing.
    pub missing: Vec<Finding>,
    /// What is worth a second look.
    pub warnings: Vec<Finding>,
    /// All evidence, there or not.
    pub evidence: Vec<Requirement<'a>>,
    /// Declarations: the code, and whether it was made.
    pub declarations: Vec<(Arc<str>, bool)>,
    /// Required declarations that were not made.
    pub missing_declarations: Vec<Arc<str>>,
    /// The rule for the date that counts.
    pub effective_date: Option<Arc<str>>,
    /// What the office should see at once.
    pub flags: Vec<Arc<str>>,
    /// The name of the person.
    pub name: String,
}

/// Why an application can't be submitted.
#[derive(Debug, PartialEq, Eq)]
pub struct Refused {
    /// Answers that can't be right.
    pub wrong: Vec<Finding>,
    /// The name is missing: one of these would do.
    pub name: Vec<FieldId>,
    /// There is no way to reach the person: one of these would do.
    pub reach: Vec<FieldId>,
    /// The way ends on a page, with nothing to send.
    pub ends: bool,
}

/// Finishes an application, or says what stops it. Where only a part was asked, nothing else stops it: the rest was
/// taken before.
pub fn finish<'a>(situation: &Situation<'a>) -> Result<Finished<'a>, Refused> {
    if let Some(refused) = refusal(situation, &all_findings(situation)) {
        return Err(refused);
    }
    let situation = &situation.whole();
    let findings = all_findings(situation);
    let of_weight = |weight| findings.iter().filter(|finding| finding.weight == weight).cloned().collect();
    let mut export = Export { situation, provenance: Map::new() };
    let answers = export.record(ScopeId(0), situation.start(), "");
    Ok(Finished {
        answers,
        provenance: Json::Object(export.provenance),
        fim: fim::export::export(situation),
        missing: of_weight(Weight::Missing),
        warnings: of_weight(Weight::Warning),
        evidence: situation.requirements(),
        declarations: declarations(situation),
        missing_declarations: missing_declarations(situation),
        effective_date: situation.effective_date().map(|rule| Arc::clone(&rule.rule)),
        flags: flags(situation),
        name: name_of(situation),
    })
}

/// What stops an application, given everything there is to say about its pages.
#[must_use]
pub fn refusal(situation: &Situation<'_>, findings: &[Finding]) -> Option<Refused> {
    let wrong: Vec<Finding> =
        findings.iter().filter(|finding| finding.weight == Weight::Wrong).cloned().collect();
    let who = &situation.form.who;
    let is_there = |field: &FieldId| is_answered(situation, *field);
    let lacks = |fields: &[FieldId]| if fields.iter().any(is_there) { Vec::new() } else { fields.to_vec() };
    let (name, reach) = (lacks(&who.name), lacks(&who.reach));
    let ends = situation.ends();
    let stops = !wrong.is_empty() || !name.is_empty() || !reach.is_empty() || ends;
    stops.then_some(Refused { wrong, name, reach, ends })
}

/// Everything there is to say about all pages that come.
#[must_use]
pub fn all_findings(situation: &Situation<'_>) -> Vec<Finding> {
    situation.pages().into_iter().flat_map(|(page, chain)| assess::page(situation, page, chain)).collect()
}

/// What the office should see at once.
pub fn raised<'a>(situation: &Situation<'a>) -> impl Iterator<Item = &'a Flag> + use<'a> {
    let situation = *situation;
    let holds = move |when: &Node| situation.eval.holds(situation.start(), when);
    situation.form.flags.iter().filter(move |flag| flag.when.as_ref().is_none_or(&holds))
}

/// The flags that are raised.
#[must_use]
pub fn flags(situation: &Situation<'_>) -> Vec<Arc<str>> {
    raised(situation).map(|flag| Arc::clone(&flag.code)).collect()
}

/// Required declarations that were not made.
#[must_use]
pub fn missing_declarations(situation: &Situation<'_>) -> Vec<Arc<str>> {
    let needed =
        |declaration: &&Declaration| matches!(declaration.nature, Nature::Required | Nature::Acknowledge);
    let all = situation.form.declarations.iter().filter(needed);
    let open = all.filter(|d| situation.declaration_applies(d) && !is_declared(situation, &d.code));
    open.map(|declaration| Arc::clone(&declaration.code)).collect()
}

/// Whether a declaration was made.
#[must_use]
pub fn is_declared(situation: &Situation<'_>, code: &str) -> bool {
    let unit = situation.units.get(&UnitKey::from(unit::DECLARATIONS.to_owned()));
    unit.and_then(|unit| unit.fields.get(code)).is_some_and(|stored| stored.raw == Raw::One("yes".into()))
}

/// The name of the person, as far as it is there.
#[must_use]
pub fn name_of(situation: &Situation<'_>) -> String {
    let part = |field: &FieldId| match situation.eval.field(situation.start(), *field) {
        Value::Text(text) => Some(text.to_string()),
        _ => None,
    };
    situation.form.who.name.iter().filter_map(part).collect::<Vec<_>>().join(" ")
}

fn declarations(situation: &Situation<'_>) -> Vec<(Arc<str>, bool)> {
    let made = |d: &Declaration| (Arc::clone(&d.code), is_declared(situation, &d.code));
    let ticked = |d: &&Declaration| d.nature != Nature::Info && situation.declaration_applies(d);
    situation.form.declarations.iter().filter(ticked).map(made).collect()
}

fn is_answered(situation: &Situation<'_>, field: FieldId) -> bool {
    match situation.eval.field(situation.start(), field) {
        Value::Nothing => false,
        Value::Text(text) => !text.trim().is_empty(),
        _ => true,
    }
}

/// Writes what counts as nested JSON, and beside it by whom.
struct Export<'s, 'a> {
    situation: &'s Situation<'a>,
    provenance: Map<String, Json>,
}

impl<'a> Export<'_, 'a> {
    fn record(&mut self, scope: ScopeId, chain: Chain<'a>, path: &str) -> Json {
        let form = self.situation.form;
        let mut out = Map::new();
        for field in &form.scope(scope).fields {
            self.field(*field, chain, path, &mut out);
        }
        for list in &form.scope(scope).lists {
            if self.situation.eval.list_is_asked(chain, *list) {
                let rows = self.rows(*list, chain, path);
                insert(&mut out, &form.list(*list).name, rows);
            }
        }
        Json::Object(out)
    }

    fn rows(&mut self, list: ListId, chain: Chain<'a>, path: &str) -> Json {
        let shape = self.situation.form.list(list);
        let rows: Vec<Chain<'a>> = self.situation.rows(chain, list).collect();
        let row = |row: Chain<'a>, export: &mut Self| {
            let id = row.last().row.as_str();
            let inner = export.record(shape.row_scope, row, &format!("{path}{}[{id}].", shape.name));
            let mut object = Map::from_iter([("row".to_owned(), Json::from(id))]);
            if let Json::Object(inner) = inner {
                object.extend(inner);
            }
            Json::Object(object)
        };
        rows.into_iter().map(|chain| row(chain, self)).collect()
    }

    fn field(&mut self, id: FieldId, chain: Chain<'a>, path: &str, out: &mut Map<String, Json>) {
        let situation = *self.situation;
        let field = situation.form.field(id);
        if !situation.eval.is_asked(chain, id) {
            return;
        }
        if let Kind::Computed(_) = field.kind {
            let value = situation.eval.field(chain, id);
            if value != Value::Nothing {
                insert(out, &field.name, field.kind.export(&value));
            }
            return;
        }
        let Some(answer) = &chain.last().answers[field.slot] else { return };
        let Ok(value) = &answer.read else { return };
        insert(out, &field.name, field.kind.export(value));
        let mut by = json!({
            "by": answer.provenance.giver,
            "at": answer.provenance.moment().to_string(),
            "lang": answer.provenance.lang,
        });
        if let Some(level) = answer.provenance.level {
            by["level"] = json!(level);
        }
        self.provenance.insert(format!("{path}{}", field.name), by);
    }
}

/// Puts a value at a dotted name: `applicant.family_name` goes into the object `applicant`.
fn insert(out: &mut Map<String, Json>, name: &str, value: Json) {
    match name.split_once('.') {
        None => drop(out.insert(name.to_owned(), value)),
        Some((group, rest)) => {
            let inner = out.entry(group.to_owned()).or_insert_with(|| Json::Object(Map::new()));
            if let Json::Object(inner) = inner {
                insert(inner, rest, value);
            }
        }
    }
}
