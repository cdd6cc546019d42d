//! The federal catalogue of data fields (FIM): schemas become definitions, answers go out by its ids.
//!
//! May use the other modules of `form` and nothing above.
//!
//! `read` takes a file as a stream, `bind` finds out what its rules mean, `plan` says which items there are on which
//! pages, `decide` lays the rules onto them, `write` and `item` write the form. What the check of forms refuses is
//! taken back, rule by rule, so that a form comes out that can be used.

mod bind;
mod catalogue;
mod clauses;
mod decide;
pub mod export;
mod field;
mod genericode;
mod item;
mod kinds;
mod names;
pub mod path;
mod plan;
pub mod problem;
mod read;
mod say;
mod schema;
mod summary;
mod who;
mod words;
mod write;
mod xml;
mod yaml;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use self::{
    bind::{Bound, Deed, Reason},
    decide::Decisions,
    plan::Plan,
    say::Saying,
    schema::NodeId,
    who::Who,
    write::{Extra, Writer},
    yaml::{Yaml, quoted},
};
pub use self::{
    clauses::Verb,
    read::{Content, read},
    schema::{CodeList, Schema},
    summary::Summary,
};
use super::{
    example,
    load::{self, definitions::Definitions},
    source::Complaint,
};

/// A form that was made of a schema.
#[derive(Debug)]
pub struct Imported {
    /// Its id.
    pub id: String,
    /// Its files, each with its path from the folder of the definitions.
    pub files: Vec<(String, String)>,
    /// What became of the schema.
    pub summary: Summary,
}

/// Makes a form of a schema, beside the definitions that are there. The complaints are those that no rule is to
/// blame for.
pub fn import(
    schema: &Schema,
    lists: &[CodeList],
    definitions: &Definitions,
    id: Option<&str>,
    today: Date,
) -> Result<Imported, Vec<Complaint>> {
    let id = id.map_or_else(|| names::id(&schema.title, '-'), str::to_owned);
    let used = |list: &&CodeList| schema.all().any(|id| uses(schema, id, list));
    let shared: Vec<(String, String)> = lists.iter().filter(used).map(catalogue::file).collect();
    let mut definitions = definitions.clone();
    for (name, text) in &shared {
        definitions.insert(name.clone(), text.clone());
    }
    let mut refused = BTreeMap::new();
    loop {
        let draft = draft(schema, lists, &id, today, &refused);
        let form = (format!("forms/{id}/form.yaml"), draft.yaml.text().to_owned());
        let example = (format!("forms/{id}/examples/first.yaml"), draft.example);
        let mut all = definitions.clone();
        for (name, text) in [&form, &example] {
            all.insert(name.clone(), text.clone());
        }
        let complaints = match complaints(&all, &id, today) {
            complaints if complaints.is_empty() => {
                let files = [form, example].into_iter().chain(shared).collect();
                return Ok(Imported { id, files, summary: draft.summary });
            }
            complaints => complaints,
        };
        let before = refused.len();
        for complaint in &complaints {
            if complaint.place.source.name == form.0 {
                for rule in draft.yaml.to_blame(complaint.place.line_and_column().0) {
                    let complaint = complaint.fault.to_string();
                    refused.entry(rule).or_insert(Reason::Refused { complaint });
                }
            }
        }
        if refused.len() == before {
            return Err(complaints);
        }
    }
}

/// A form while it is being made.
struct Draft {
    yaml: Yaml,
    example: String,
    summary: Summary,
}

/// Makes a form without the rules that were refused.
fn draft(
    schema: &Schema,
    lists: &[CodeList],
    id: &str,
    today: Date,
    refused: &BTreeMap<usize, Reason>,
) -> Draft {
    let mut bound: BTreeMap<usize, Bound> = BTreeMap::new();
    let mut left = refused.clone();
    for (at, rule) in schema.rules.iter().enumerate().filter(|(at, _)| !refused.contains_key(at)) {
        match bind::bind(schema, lists, rule) {
            Ok(meant) => drop(bound.insert(at, meant)),
            Err(reason) => drop(left.insert(at, reason)),
        }
    }
    let mut plan = Plan::new(schema, &fixed(&bound));
    let decisions = Decisions::new(schema, &mut plan, &bound);
    left.extend(decisions.left.clone());
    let mut who = who::find(&Saying::new(schema, &plan, &decisions));
    let extra = extra(&mut plan, &mut who);
    let saying = Saying::new(schema, &plan, &decisions);
    let writer =
        Writer { schema, lists, saying: &saying, left: &left, yaml: Yaml::default(), documents: Vec::new() };
    let yaml = writer.form(id, &today.to_string(), &who, &extra);
    let summary = Summary::new(schema, lists, &plan, &bound, &left);
    Draft { yaml, example: example_of(&who, today), summary }
}

fn uses(schema: &Schema, id: NodeId, list: &CodeList) -> bool {
    let field = schema.field(id).filter(|field| field.values.is_empty());
    field.and_then(|field| field.list.as_ref()).is_some_and(|name| name.means(&list.name))
}

/// The values that rules give to fields for good.
fn fixed(bound: &BTreeMap<usize, Bound>) -> BTreeMap<NodeId, String> {
    let deeds = bound.values().flat_map(|(deeds, _)| deeds);
    let fix = |deed: &Deed| match deed {
        Deed::Fix { field, code } => Some((*field, code.clone())),
        _ => None,
    };
    deeds.filter_map(fix).collect()
}

/// Questions of our own where the schema does not ask everybody who applies.
fn extra(plan: &mut Plan, who: &mut Who) -> Extra {
    let mut extra = Extra::default();
    if !who.name_is_certain {
        let name = plan.fresh("name_der_person");
        who.name.insert(0, name.clone());
        extra.name = Some(name);
    }
    if !who.reach_is_certain {
        let (email, phone) = (plan.fresh("e_mail_adresse"), plan.fresh("telefonnummer"));
        who.reach.splice(0..0, [email.clone(), phone.clone()]);
        who.reach_example = "kim@example.org";
        extra.reach = Some((email, phone));
    }
    extra
}

/// An application that says who applies and nothing else: it can be sent, and the rest may follow.
fn example_of(who: &Who, today: Date) -> String {
    let mut yaml = Yaml::default();
    yaml.comment(
        0,
        "An application that says no more than who applies. Write more of them: see docs/forms.md.",
    );
    yaml.line(0, "title: Nur Name und Erreichbarkeit");
    yaml.line(0, &format!("today: {today}"));
    yaml.line(0, "answers:");
    for (name, answer) in [(who.name.first(), "Kim"), (who.reach.first(), who.reach_example)] {
        if let Some(name) = name {
            yaml.line(2, &format!("{name}: {}", quoted(answer)));
        }
    }
    yaml.line(0, "expect:");
    yaml.line(2, "problems: []");
    yaml.text().to_owned()
}

/// What the check of forms says.
fn complaints(definitions: &Definitions, id: &str, today: Date) -> Vec<Complaint> {
    let form = match load::form(definitions, id, today) {
        Ok(form) => form,
        Err(complaints) => return complaints,
    };
    let mut complaints = Vec::new();
    if let Some(source) = definitions.get(&format!("forms/{id}/examples/first.yaml")) {
        example::run(&form, source, &|_| Ok(form.default_local()), &mut complaints);
    }
    complaints
}

/// Which rules a summary counts once: the same one may stand at several places.
fn distinct<'a>(schema: &'a Schema, places: impl Iterator<Item = &'a usize>) -> BTreeSet<&'a schema::Id> {
    places.filter_map(|at| schema.rules.get(*at)).map(|rule| &rule.id).collect()
}
