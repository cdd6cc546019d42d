//! Which keys mean something for an item: one that means nothing there is a mistake, never silently left out.

use std::sync::Arc;

use super::super::{
    fault::Fault,
    file::ItemFile,
    source::{Complaint, Place, Source},
};

/// Keys that mean something for fields of every kind.
pub const OF_FIELDS: &[&str] = &[
    "field",
    "kind",
    "label",
    "short",
    "hint",
    "help",
    "when",
    "required",
    "required_when",
    "recommended_when",
    "unknown_allowed",
    "errors",
    "autocomplete",
    "fim",
    "law",
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
    ("code", &["catalogue"]),
    ("codes", &["catalogue"]),
    ("iban", &[]),
    ("bic", &[]),
    ("tax_id", &[]),
    ("pension_number", &[]),
    ("health_insurance_number", &[]),
    ("child_benefit_number", &[]),
    ("postcode", &[]),
    ("phone", &[]),
    ("email", &[]),
    ("computed", &["value", "result", "formula", "preview", "shown"]),
];

/// Items that are no fields, with their keys.
pub const OTHERS: &[(&str, &[&str])] = &[
    ("group", &["label", "when", "fim", "law", "items"]),
    (
        "list",
        &[
            "label",
            "when",
            "fim",
            "law",
            "items",
            "add",
            "empty",
            "row",
            "row_title",
            "min",
            "max",
            "required_when",
            "same_as",
        ],
    ),
    ("block", &["as", "label", "when", "only", "without", "override"]),
    ("document", &[]),
    ("info", &["text", "style", "when", "call"]),
];

/// What keys mean that mean something else for one item than for another.
pub const MEANINGS: &[(&str, &str, &str)] = &[
    ("field", "label", "needed: the question"),
    (
        "field",
        "same_as",
        "which answer of the household this is (`person.date_of_birth`, in rows `member.date_of_birth`): the next application offers to begin with it, and by first name, family name and day of birth the office is told of doubles",
    ),
    ("group", "label", "a heading for questions that belong together; their names begin with the group's"),
    ("group", "items", "a heading for questions that belong together; their names begin with the group's"),
    ("list", "label", "needed: the heading"),
    ("list", "items", "may hold lists again, up to five deep"),
    ("list", "same_as", "`household` or `children`: whose rows these are, for the next application"),
    ("list", "required_when", "at least one row while this holds"),
    ("list", "min", "rows; 0 and 20 when left out"),
    ("list", "max", "rows; 0 and 20 when left out"),
    ("block", "label", "the heading of that group"),
    ("info", "style", "`info` (the default), `warning`"),
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
