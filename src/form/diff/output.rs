//! What is handed over: which paths appear, vanish, or hold another type.

use std::collections::BTreeMap;

use super::{
    super::{
        kind::{Kind, Outcome},
        model::Form,
    },
    Versions,
    change::Change,
    names::join,
};

/// Compares the paths of what is handed over.
pub fn compare(versions: Versions<'_>, changes: &mut Vec<Change>) {
    let (before, after) = (paths(versions.old), paths(versions.new));
    let all: std::collections::BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for path in all {
        let (before, after) = (before.get(path).copied(), after.get(path).copied());
        if before != after {
            changes.push(Change::Path { path: path.clone(), before, after });
        }
    }
}

/// All paths with the type of what stands there: `children[].trips[].cost`.
fn paths(form: &Form) -> BTreeMap<String, &'static str> {
    let of_scope = |scope: &super::super::model::Scope| {
        let mut path = String::new();
        let mut around = scope.parent;
        while let Some((scope, list)) = around {
            let name = format!("{}[]", form.list(list).name);
            path = if path.is_empty() { name } else { join(&name, &path) };
            around = form.scope(scope).parent;
        }
        path
    };
    let mut found = BTreeMap::new();
    for scope in &form.scopes {
        let path = of_scope(scope);
        found.extend(scope.fields.iter().map(|id| {
            let field = form.field(*id);
            (join(&path, &field.name), written_as(&field.kind))
        }));
        found.extend(scope.lists.iter().map(|id| (join(&path, &form.list(*id).name), "rows")));
    }
    found
}

/// How an answer is written where other systems read it.
fn written_as(kind: &Kind) -> &'static str {
    match kind {
        Kind::YesNo => "true or false",
        Kind::Int(_) => "a whole number",
        Kind::Money(_) | Kind::Decimal(_) => "an amount",
        Kind::Date(_) => "a day",
        Kind::PartialDate(_) => "a day, month or year",
        Kind::Month(_) => "a month",
        Kind::Choice(_) | Kind::Listed(_) => "a code",
        Kind::Multi(_) | Kind::ListedMany(_) => "codes",
        Kind::Computed(computed) => match computed.result {
            Outcome::Money | Outcome::Number => "an amount",
            Outcome::Text => "a text",
            Outcome::Date => "a day",
            Outcome::YesNo => "true or false",
        },
        _ => "a text",
    }
}
