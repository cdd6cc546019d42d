//! Parts that are compared as they stand: checks, evidence, declarations, the rule for the date, flags, decisions,
//! settings, who, and what a form says about itself.

use std::sync::Arc;

use super::{
    super::{
        expr::write,
        model::{Check, Document, FieldId, Form, Nature, Severity},
    },
    Versions,
    change::{Change, Part, Turn},
    names::{expression, german, list_path, path_of, scope_path},
    questions::required_word,
};

/// What is compared of one part: what it is called, and what there is to say about it.
struct Said {
    part: Part,
    name: String,
    all: Vec<(&'static str, Option<String>)>,
}

/// Compares all of them.
pub fn compare(versions: Versions<'_>, changes: &mut Vec<Change>) {
    let (before, after) = (all(versions.old), all(versions.new));
    for was in &before {
        match after.iter().find(|is| is.part == was.part && is.name == was.name) {
            None => changes.push(Change::Part { part: was.part, name: was.name.clone(), turn: Turn::Gone }),
            Some(is) => {
                for ((what, before), (_, after)) in was.all.iter().zip(&is.all).filter(|(a, b)| a.1 != b.1) {
                    let turn = Turn::Became { what, before: before.clone(), after: after.clone() };
                    changes.push(Change::Part { part: was.part, name: was.name.clone(), turn });
                }
            }
        }
    }
    for is in after.iter().filter(|is| !before.iter().any(|was| was.part == is.part && was.name == is.name)) {
        let how = is.all.iter().filter_map(|(what, value)| {
            let value = value.as_ref()?;
            Some(if what.is_empty() { value.clone() } else { format!("{what} `{value}`") })
        });
        let turn = Turn::Added(how.collect::<Vec<_>>().join(", "));
        changes.push(Change::Part { part: is.part, name: is.name.clone(), turn });
    }
}

fn all(form: &Form) -> Vec<Said> {
    let said = |part, name: &str, all| Said { part, name: name.to_owned(), all };
    let mut found = vec![head(form), who(form)];
    found.extend(form.checks.iter().map(|check| said(Part::Check, &check.id, of_check(form, check))));
    found.extend(
        form.documents.iter().map(|document| said(Part::Document, &document.id, of_document(form, document))),
    );
    found.extend(form.declarations.iter().map(|declaration| {
        let text = Some(german(form, declaration.text));
        let nature = Some(nature(declaration.nature).to_owned());
        let when = expression(form, declaration.when.as_ref());
        said(Part::Declaration, &declaration.code, vec![("nature", nature), ("when", when), ("text", text)])
    }));
    found.extend(
        form.flags
            .iter()
            .map(|flag| said(Part::Flag, &flag.code, vec![("when", expression(form, flag.when.as_ref()))])),
    );
    found.extend(form.settings.iter().map(|(name, values)| {
        let values = values.iter().map(|value| &**value).collect::<Vec<_>>().join(", ");
        said(Part::Setting, name, vec![("values", Some(values))])
    }));
    let rule = |rule: &super::super::model::EffectiveDate| {
        let day = expression(form, rule.day.as_ref()).map(|day| format!(" from {day}")).unwrap_or_default();
        let when =
            expression(form, rule.when.as_ref()).map(|when| format!(" while {when}")).unwrap_or_default();
        format!("{}{day}{when}", rule.rule)
    };
    let rules: Vec<String> = form.effective_dates.iter().map(rule).collect();
    let rules = Some(rules.join(", else ")).filter(|rules| !rules.is_empty());
    found.push(said(Part::EffectiveDate, "", vec![("rule", rules)]));
    let decisions = form
        .decisions
        .map(|decisions| format!("{} by {}", list_path(form, decisions.per), form.field(decisions.by).name));
    found.push(said(Part::Decisions, "", vec![("per", decisions)]));
    found
}

fn of_check(form: &Form, check: &Check) -> Vec<(&'static str, Option<String>)> {
    let severity = match check.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    vec![
        ("severity", Some(severity.to_owned())),
        ("for", per(form, check.scope)),
        ("on", Some(path_of(form, check.on))),
        ("when", expression(form, check.when.as_ref())),
        ("require", Some(write::text(form, &check.require))),
    ]
}

fn of_document(form: &Form, document: &Document) -> Vec<(&'static str, Option<String>)> {
    let always = required_word(document.required);
    let required = match expression(form, document.required_when.as_ref()) {
        Some(when) => format!("{always}, required while {when}"),
        None => always.to_owned(),
    };
    vec![
        ("", Some(required)),
        ("type", Some(document.kind.to_string())),
        ("for", per(form, document.scope)),
        ("when", expression(form, document.when.as_ref())),
        ("fim", document.fim.as_ref().map(ToString::to_string)),
    ]
}

fn per(form: &Form, scope: super::super::model::ScopeId) -> Option<String> {
    Some(scope_path(form, scope)).filter(|path| !path.is_empty())
}

fn who(form: &Form) -> Said {
    let names = |fields: &[FieldId]| {
        let names: Vec<String> = fields.iter().map(|id| path_of(form, *id)).collect();
        Some(names.join(", ")).filter(|names| !names.is_empty())
    };
    let address: Vec<String> = form.who.address.iter().filter_map(|line| names(line)).collect();
    let all = vec![
        ("name", names(&form.who.name)),
        ("reach", names(&form.who.reach)),
        ("address", Some(address.join(" / ")).filter(|lines| !lines.is_empty())),
        ("hints", names(&form.who.hints)),
    ];
    Said { part: Part::Who, name: String::new(), all }
}

/// Its texts are compared with all others.
fn head(form: &Form) -> Said {
    let head = &form.head;
    let list = |all: &[Arc<str>]| {
        Some(all.iter().map(|text| &**text).collect::<Vec<_>>().join(", ")).filter(|text| !text.is_empty())
    };
    let all = vec![
        ("valid_from", Some(head.valid_from.to_string())),
        ("valid_until", head.valid_until.map(|day| day.to_string())),
        ("law", list(&head.law)),
        ("minutes", Some(head.minutes.to_string())),
        ("retention", Some(head.retention.to_string())),
        ("written_form", Some(head.written_form.to_string())),
        ("courts", Some(head.courts.name().to_owned())),
        ("languages", list(&head.languages)),
        ("fim", head.fim.as_ref().map(ToString::to_string)),
    ];
    Said { part: Part::Form, name: String::new(), all }
}

fn nature(nature: Nature) -> &'static str {
    match nature {
        Nature::Required => "required",
        Nature::Acknowledge => "acknowledge",
        Nature::Consent => "consent",
        Nature::Info => "info",
    }
}
