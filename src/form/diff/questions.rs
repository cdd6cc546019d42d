//! Questions and lists: which are new, gone, moved, asked otherwise or of others.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::{
        expr::{eval::Node, write},
        kind::{Kind, choice::Options},
        model::{Field, FieldId, Form, List, ListId, Required},
    },
    Versions,
    change::{Change, Part, Turn},
    fate::{Fate, fate},
    limits,
    logic::{Shift, Side, shift},
    names::{conditions, german, list_path, page_id, path_of, scope_path},
};

/// Compares all questions and lists.
pub fn compare(versions: Versions<'_>, changes: &mut Vec<Change>) {
    lists(versions, changes);
    fields(versions, changes);
    asked(versions, changes);
}

/// All questions by path.
pub fn fields_of(form: &Form) -> BTreeMap<String, FieldId> {
    (0..form.fields.len()).map(FieldId).map(|id| (path_of(form, id), id)).collect()
}

/// All lists by path.
pub fn lists_of(form: &Form) -> BTreeMap<String, ListId> {
    (0..form.lists.len()).map(ListId).map(|id| (list_path(form, id), id)).collect()
}

fn fields(versions: Versions<'_>, changes: &mut Vec<Change>) {
    let Versions { old, new } = versions;
    let (before, after) = (fields_of(old), fields_of(new));
    let added: Vec<FieldId> =
        (0..new.fields.len()).map(FieldId).filter(|id| !before.contains_key(&path_of(new, *id))).collect();
    for id in (0..old.fields.len()).map(FieldId).filter(|id| old.is_asked(*id)) {
        let (name, field) = (path_of(old, id), old.field(id));
        match after.get(&name) {
            Some(found) => same_field(versions, &name, (field, new.field(*found)), changes),
            None => changes.push(Change::QuestionGone {
                label: german(old, field.label),
                renamed: renamed(versions, field, &added),
                name,
            }),
        }
    }
    for id in added.into_iter().filter(|id| new.is_asked(*id)) {
        let field = new.field(id);
        changes.push(Change::QuestionAdded {
            name: path_of(new, id),
            label: german(new, field.label),
            page: page_id(new, field.page),
            required: field.required,
        });
    }
    for (name, id) in &before {
        let Some(found) = after.get(name) else { continue };
        if let (Kind::Computed(was), Kind::Computed(is)) = (&old.field(*id).kind, &new.field(*found).kind) {
            let (before, after) = (write::text(old, &was.value), write::text(new, &is.value));
            if before != after {
                let turn = Turn::Became { what: "value", before: Some(before), after: Some(after) };
                changes.push(Change::Part { part: Part::Computed, name: name.clone(), turn });
            }
        }
    }
}

/// The new question that one that is gone probably became: at the same place, with the same words or the same id in
/// the federal catalogue.
fn renamed(versions: Versions<'_>, gone: &Field, added: &[FieldId]) -> Option<String> {
    let Versions { old, new } = versions;
    let label = german(old, gone.label);
    let alike = |field: &Field| {
        let same_words = german(new, field.label) == label;
        let same_id = gone.fim.is_some() && field.fim == gone.fim;
        scope_path(new, field.scope) == scope_path(old, gone.scope)
            && (same_words || same_id)
            && fate(&gone.kind, &field.kind) != Fate::Lost
    };
    added.iter().find(|id| alike(new.field(**id))).map(|id| path_of(new, *id))
}

fn same_field(versions: Versions<'_>, name: &str, (was, is): (&Field, &Field), changes: &mut Vec<Change>) {
    let Versions { old, new } = versions;
    let name = || name.to_owned();
    let (before, after) = (limits::kind_name(&was.kind), limits::kind_name(&is.kind));
    if before != after {
        let fate = fate(&was.kind, &is.kind);
        changes.push(Change::KindChanged { name: name(), before, after, fate });
    }
    options(&name(), &was.kind, &is.kind, changes);
    limits::compare(versions, &name(), &was.kind, &is.kind, changes);
    match (was.unknown_allowed, is.unknown_allowed) {
        (true, false) => changes.push(Change::UnknownRefused { name: name() }),
        (false, true) => changes.push(Change::UnknownTaken { name: name() }),
        _ => {}
    }
    changes.extend(in_catalogue(name(), was.fim.as_deref(), is.fim.as_deref()));
    let (before, after) = (page_id(old, was.page), page_id(new, is.page));
    if before != after {
        changes.push(Change::Moved { name: name(), before, after });
    }
    let (before, after) = (required(old, was), required(new, is));
    if before != after {
        changes.push(Change::RequiredChanged { name: name(), before, after });
    }
}

/// What something is called in the federal catalogue, where that is another now: answers are handed over by it too.
fn in_catalogue(name: String, before: Option<&str>, after: Option<&str>) -> Option<Change> {
    let (before, after) = (before.map(str::to_owned), after.map(str::to_owned));
    let changed = before != after;
    let turn = Turn::Became { what: "fim", before, after };
    changed.then_some(Change::Part { part: Part::Fim, name, turn })
}

fn options(name: &str, was: &Kind, is: &Kind, changes: &mut Vec<Change>) {
    let (Some(before), Some(after)) = (codes(was), codes(is)) else { return };
    let (gone, added): (Vec<String>, Vec<String>) =
        (before.difference(&after).cloned().collect(), after.difference(&before).cloned().collect());
    if !gone.is_empty() {
        changes.push(Change::OptionsGone { name: name.to_owned(), codes: gone });
    }
    if !added.is_empty() {
        changes.push(Change::OptionsAdded { name: name.to_owned(), codes: added });
    }
}

/// What can be chosen.
fn codes(kind: &Kind) -> Option<BTreeSet<String>> {
    if let Some(options) = choices(kind) {
        return Some(options.all.iter().map(|choice| choice.code.to_string()).collect());
    }
    match kind {
        Kind::Listed(list) | Kind::ListedMany(list) => {
            Some(list.all.iter().map(|(code, _)| code.to_string()).collect())
        }
        _ => None,
    }
}

/// The conditions of options that both versions have.
fn options_before<'a>(
    versions: Versions<'a>,
    fields: &'a BTreeMap<String, FieldId>,
) -> impl Iterator<Item = (String, Vec<&'a Node>, Vec<&'a Node>)> {
    let Versions { old, new } = versions;
    let pairs = (0..old.fields.len()).map(FieldId).filter_map(move |id| {
        let name = path_of(old, id);
        let found = new.field(*fields.get(&name)?);
        Some((name, choices(&old.field(id).kind)?, choices(&found.kind)?))
    });
    pairs.flat_map(|(name, was, is)| {
        was.all.iter().filter_map(move |was| {
            let is = is.all.iter().find(|is| is.code == was.code)?;
            Some((format!("{name}: {}", was.code), was.when.iter().collect(), is.when.iter().collect()))
        })
    })
}

/// The options of a question.
pub fn choices(kind: &Kind) -> Option<&Options> {
    match kind {
        Kind::Choice(options) | Kind::Multi(options) => Some(options),
        _ => None,
    }
}

fn required(form: &Form, field: &Field) -> String {
    let always = required_word(field.required).to_owned();
    let while_holds = |word, when: Option<&Node>| Some(format!("{word} while {}", write::text(form, when?)));
    let required = while_holds("required", field.required_when.as_ref());
    let recommended = while_holds("recommended", field.recommended_when.as_ref());
    [Some(always), required, recommended].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// How much an answer is wanted.
pub fn required_word(required: Required) -> &'static str {
    match required {
        Required::Yes => "required",
        Required::Recommended => "recommended",
        Required::No => "optional",
    }
}

fn lists(versions: Versions<'_>, changes: &mut Vec<Change>) {
    let Versions { old, new } = versions;
    let (before, after) = (lists_of(old), lists_of(new));
    let added = || after.iter().filter(|(name, _)| !before.contains_key(*name));
    for (name, id) in &before {
        let was = old.list(*id);
        let label = german(old, was.label);
        let Some(found) = after.get(name) else {
            let alike = |list: &List| german(new, list.label) == label;
            let renamed = added().find(|(_, id)| alike(new.list(**id))).map(|(name, _)| name.clone());
            changes.push(Change::ListGone { name: name.clone(), label, renamed });
            continue;
        };
        let is = new.list(*found);
        if (was.min, was.max) != (is.min, is.max) {
            let (before, after) = ((was.min, was.max), (is.min, is.max));
            changes.push(Change::RowsLimited { name: name.clone(), before, after });
        }
        let (before, after) = (page_id(old, was.page), page_id(new, is.page));
        if before != after {
            changes.push(Change::Moved { name: name.clone(), before, after });
        }
        changes.extend(in_catalogue(name.clone(), was.fim.as_deref(), is.fim.as_deref()));
        let needed = |form, list: &List| match &list.required_when {
            Some(when) => format!("needed while {}", write::text(form, when)),
            None => "not needed by condition".to_owned(),
        };
        let (before, after) = (needed(old, was), needed(new, is));
        if before != after {
            changes.push(Change::RequiredChanged { name: name.clone(), before, after });
        }
    }
    for (name, id) in added() {
        let list = new.list(*id);
        let label = german(new, list.label);
        changes.push(Change::ListAdded { name: name.clone(), label, page: page_id(new, list.page) });
    }
}

/// Of whom questions and lists are asked, those with the same change together.
fn asked(versions: Versions<'_>, changes: &mut Vec<Change>) {
    let Versions { old, new } = versions;
    let mut found: Vec<Change> = Vec::new();
    let (fields, lists) = (fields_of(new), lists_of(new));
    let fields_before = (0..old.fields.len()).map(FieldId).filter_map(|id| {
        let name = path_of(old, id);
        let after = &new.field(*fields.get(&name)?).whens;
        Some((name, &old.field(id).whens, after))
    });
    let lists_before = (0..old.lists.len()).map(ListId).filter_map(|id| {
        let name = list_path(old, id);
        let after = &new.list(*lists.get(&name)?).whens;
        Some((name, &old.list(id).whens, after))
    });
    let all = fields_before.chain(lists_before);
    let all =
        all.map(|(name, was, is)| (name, was.iter().collect::<Vec<_>>(), is.iter().collect::<Vec<_>>()));
    for (name, was, is) in all.chain(options_before(versions, &fields)) {
        let (before, after) = (conditions(old, &was), conditions(new, &is));
        if before == after {
            continue;
        }
        let (old, new) =
            (Side { form: old, all: &was, other: new }, Side { form: new, all: &is, other: old });
        let shift = shift(old, new);
        if shift == Shift::Same {
            continue;
        }
        let alike = |change: &&mut Change| matches!(change, Change::Asked { before: known, after: now, .. } if *known == before && *now == after);
        match found.iter_mut().find(alike) {
            Some(Change::Asked { names, .. }) => names.push(name),
            _ => found.push(Change::Asked { names: vec![name], shift, before, after }),
        }
    }
    changes.append(&mut found);
}
