//! What a change of a form does to everything that exists already: open drafts, answers, translations, documents,
//! examples, what is handed over.
//!
//! Pure: two checked versions in, a list of [`Change`]s out, the heaviest first. A draft keeps the version it began
//! with; what is said here of answers happens when it is moved to the new one ([`super::moving`]).

mod change;
mod examples;
pub mod fate;
mod limits;
pub mod logic;
mod names;
mod output;
mod pages;
mod parts;
mod questions;
mod texts;
mod words;

pub use self::{
    change::{Change, Part, Turn, Weight},
    examples::failing_examples,
    names::{german, list_path, path_of},
};
use super::model::Form;

/// Two versions of one form.
#[derive(Clone, Copy)]
struct Versions<'a> {
    old: &'a Form,
    new: &'a Form,
}

/// Everything that a change does, but for examples, which are files of their own: see [`failing_examples`].
#[must_use]
pub fn diff(old: &Form, new: &Form) -> Vec<Change> {
    let versions = Versions { old, new };
    let mut changes = Vec::new();
    questions::compare(versions, &mut changes);
    pages::compare(versions, &mut changes);
    parts::compare(versions, &mut changes);
    output::compare(versions, &mut changes);
    texts::compare(versions, &mut changes);
    sort(&mut changes);
    changes
}

/// Puts the heaviest first; what weighs the same stays in the order of the form.
pub fn sort(changes: &mut [Change]) {
    changes.sort_by_key(Change::weight);
}

/// Whether answers that were given have no place any more.
#[must_use]
pub fn loses_answers(changes: &[Change]) -> bool {
    changes.iter().any(|change| change.weight() == Weight::LosesAnswers)
}
