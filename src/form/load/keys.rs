//! Which keys mean something for an item: one that means nothing there is a mistake, never silently left out.

use std::sync::Arc;

use super::super::{
    fault::Fault,
    file::ItemFile,
    source::{Complaint, Place, Source},
};

/// Keys that mean something for fields of every kind.
const OF_FIELDS: &[&str] = &[
    "field",
    "kind",
    "label",
    "short",
    "hint",
    "help",
    "when",
    "required",
    "required_when",
    "unknown_allowed",
    "errors",
    "autocomplete",
    "fim",
    "same_as",
];

/// The kinds a field may have, with the keys that mean something for each besides the common ones.
pub const KINDS: &[(&str, &[&str])] = &[
    ("name", &["max_length"]),
    ("text", &["max_length", "pattern", "pattern_text", "suggest"]),
    ("text_long", &["max_length", "pattern", "pattern_text"]),
    ("date", &["not_before", "not_after"]),
    ("date_partial", &["not_before", "not_after"]),
    ("month", &["not_before", "not_after"]),
    ("money", &["min", "max"]),
    ("int", &["min", "max", "unit"]),
    ("decimal", &["min", "max", "unit"]),
    ("yesno", &[]),
    ("choice", &["options", "style"]),
    ("multi", &["options", "exclusive"]),
    ("country", &[]),
    ("countries", &[]),
    ("language", &[]),
    ("iban", &[]),
    ("bic", &[]),
    ("postcode", &[]),
    ("phone", &[]),
    ("email", &[]),
    ("computed", &["value", "result", "formula"]),
];

/// Items that are no fields, with their keys.
const OTHERS: &[(&str, &[&str])] = &[
    ("group", &["label", "when", "items"]),
    ("list", &["label", "when", "items", "add", "empty", "row", "row_title", "min", "max"]),
    ("block", &["as", "label", "when", "only", "without", "override"]),
    ("document", &[]),
    ("info", &["text", "style", "when"]),
];

/// Complains about keys that mean nothing for a field of a kind.
pub fn of_field(
    item: &ItemFile,
    source: &Arc<Source>,
    kind: &str,
    own: &[&str],
    complaints: &mut Vec<Complaint>,
) {
    let what = format!("a field of the kind `{kind}`");
    complain(item, source, &what, |key| OF_FIELDS.contains(&key) || own.contains(&key), complaints);
}

/// Complains about keys that mean nothing for an item that is no field; `what` is its own key.
pub fn of_other(what: &str, item: &ItemFile, source: &Arc<Source>, complaints: &mut Vec<Complaint>) {
    let Some((_, own)) = OTHERS.iter().find(|(other, _)| *other == what) else { return };
    let article = if what == "info" { "an" } else { "a" };
    let named = format!("{article} {what}");
    complain(item, source, &named, |key| key == what || own.contains(&key), complaints);
}

fn complain(
    item: &ItemFile,
    source: &Arc<Source>,
    what: &str,
    means_something: impl Fn(&str) -> bool,
    complaints: &mut Vec<Complaint>,
) {
    let given = item.given();
    let first = given.iter().find_map(|(_, range)| range.clone()).unwrap_or(0..0);
    for (key, range) in given.into_iter().filter(|(key, _)| !means_something(key)) {
        let place = Place::new(source, range.unwrap_or_else(|| first.clone()));
        complaints.push(Complaint::new(Fault::NotForKind { key, kind: what.to_owned() }, place));
    }
}
