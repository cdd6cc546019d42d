//! Pages and named conditions: which are new, gone, elsewhere, or come for others.

use super::{
    super::{
        expr::{
            eval::Node,
            walk::{Ref, refs},
            write,
        },
        kind::choice::Choice,
        model::{Condition, ConditionId, FieldId, Form, ListId, Page},
    },
    Versions,
    change::{Change, Part, Turn},
    logic::{Shift, Side, shift},
    names::{conditions, list_path, path_of, scope_path},
    questions::choices,
};

/// Compares all pages and named conditions.
pub fn compare(versions: Versions<'_>, changes: &mut Vec<Change>) {
    pages(versions, changes);
    order(versions, changes);
    named(versions, changes);
}

fn pages(versions: Versions<'_>, changes: &mut Vec<Change>) {
    let Versions { old, new } = versions;
    for page in old.pages.iter().filter(|page| new.page_named(&page.id).is_none()) {
        changes.push(Change::PageGone { page: page.id.to_string() });
    }
    for (at, page) in new.pages.iter().enumerate() {
        match old.page_named(&page.id) {
            Some(was) => same_page(versions, old.page(was), page, changes),
            None => {
                let after = at.checked_sub(1).map(|before| new.pages[before].id.to_string());
                changes.push(Change::PageAdded { page: page.id.to_string(), after });
            }
        }
    }
}

fn same_page(versions: Versions<'_>, was: &Page, is: &Page, changes: &mut Vec<Change>) {
    let Versions { old, new } = versions;
    let became = |what, before: Option<String>, after: Option<String>| Change::Part {
        part: Part::Page,
        name: is.id.to_string(),
        turn: Turn::Became { what, before, after },
    };
    let over = |form, page: &Page| Some(scope_path(form, page.scope)).filter(|path| !path.is_empty());
    let (before, after) = (over(old, was), over(new, is));
    if before != after {
        changes.push(became("repeats", before, after));
    }
    for (what, was, is) in [("sensitive", was.sensitive, is.sensitive), ("ends", was.ends, is.ends)] {
        if was != is {
            changes.push(became(what, Some(was.to_string()), Some(is.to_string())));
        }
    }
    let (before, after): (Vec<&Node>, Vec<&Node>) = (was.when.iter().collect(), is.when.iter().collect());
    let shift =
        shift(Side { form: old, all: &before, other: new }, Side { form: new, all: &after, other: old });
    let (before, after) = (conditions(old, &before), conditions(new, &after));
    if before != after && shift != Shift::Same {
        changes.push(Change::Asked { names: vec![format!("page {}", is.id)], shift, before, after });
    }
}

/// Which pages come at another place: all that are not in the longest row of pages that stayed in order.
fn order(versions: Versions<'_>, changes: &mut Vec<Change>) {
    let Versions { old, new } = versions;
    let places: Vec<(usize, usize)> =
        (0..new.pages.len()).filter_map(|at| Some((at, old.page_named(&new.pages[at].id)?.0))).collect();
    let kept = longest_rising(&places.iter().map(|(_, was)| *was).collect::<Vec<_>>());
    for (number, (at, _)) in places.iter().enumerate() {
        if !kept.contains(&number) {
            let after = at.checked_sub(1).map(|before| new.pages[before].id.to_string());
            changes.push(Change::PageMoved { page: new.pages[*at].id.to_string(), after });
        }
    }
}

/// The places of the longest rising row among some numbers.
fn longest_rising(numbers: &[usize]) -> Vec<usize> {
    let mut best: Vec<Vec<usize>> = Vec::with_capacity(numbers.len());
    for (at, number) in numbers.iter().enumerate() {
        let before = (0..at).filter(|earlier| numbers[*earlier] < *number).map(|earlier| &best[earlier]);
        let mut row = before.max_by_key(|row| row.len()).cloned().unwrap_or_default();
        row.push(at);
        best.push(row);
    }
    best.into_iter().max_by_key(Vec::len).unwrap_or_default()
}

/// Conditions that both versions name.
fn named(versions: Versions<'_>, changes: &mut Vec<Change>) {
    let Versions { old, new } = versions;
    for (at, is) in new.conditions.iter().enumerate() {
        let same =
            |was: &&Condition| was.name == is.name && scope_path(old, was.scope) == scope_path(new, is.scope);
        let Some(was) = old.conditions.iter().find(same) else { continue };
        let (before, after) = (write::text(old, &was.is), write::text(new, &is.is));
        let shift = shift(
            Side { form: old, all: &[&was.is], other: new },
            Side { form: new, all: &[&is.is], other: old },
        );
        if before != after && shift != Shift::Same {
            let used_by = users(new, ConditionId(at));
            changes.push(Change::ConditionChanged {
                name: is.name.to_string(),
                shift,
                before,
                after,
                used_by,
            });
        }
    }
}

/// What a condition decides about, directly or through other conditions.
fn users(form: &Form, id: ConditionId) -> Vec<String> {
    let mut named = vec![id];
    let uses = |node: &Node, named: &[ConditionId]| {
        let mut found = false;
        refs(node, &mut |reference| {
            found |= matches!(reference, Ref::Condition(used) if named.contains(&used));
        });
        found
    };
    while let Some(more) = (0..form.conditions.len())
        .map(ConditionId)
        .find(|other| !named.contains(other) && uses(&form.conditions[other.0].is, &named))
    {
        named.push(more);
    }
    let any = |nodes: &[Node]| nodes.iter().any(|node| uses(node, &named));
    let one = |node: Option<&Node>| node.is_some_and(|node| uses(node, &named));
    let pages =
        form.pages.iter().filter(|page| one(page.when.as_ref())).map(|page| format!("page {}", page.id));
    let fields = (0..form.fields.len()).map(FieldId).flat_map(|id| {
        let (field, name) = (form.field(id), path_of(form, id));
        let all: &[Choice] = choices(&field.kind).map_or(&[], |options| &options.all);
        let options = all.iter().filter(|choice| one(choice.when.as_ref()));
        let options: Vec<String> = options.map(|choice| format!("{name}: {}", choice.code)).collect();
        any(&field.whens).then_some(name).into_iter().chain(options)
    });
    let lists = (0..form.lists.len()).map(ListId).filter(|id| any(&form.list(*id).whens));
    let lists = lists.map(|id| list_path(form, id));
    let documents = form.documents.iter().filter(|document| one(document.when.as_ref()));
    let documents = documents.map(|document| format!("document {}", document.id));
    let declarations = form.declarations.iter().filter(|declaration| one(declaration.when.as_ref()));
    let declarations = declarations.map(|declaration| format!("declaration {}", declaration.code));
    let flags =
        form.flags.iter().filter(|flag| one(flag.when.as_ref())).map(|flag| format!("flag {}", flag.code));
    let rules = form.effective_dates.iter().filter(|rule| one(rule.when.as_ref()));
    let rules = rules.map(|rule| format!("rule {}", rule.rule));
    pages.chain(fields).chain(lists).chain(documents).chain(declarations).chain(flags).chain(rules).collect()
}
