//! Which examples do not hold any more.

use super::{
    super::{
        example::{self, LocalTo},
        load::definitions::Definitions,
        model::Form,
    },
    change::Change,
};

/// Runs the old version's examples against the new form. One that was rewritten runs as it is now. `local_to`
/// knows what the authority that an example names has set.
#[must_use]
pub fn failing_examples(
    old: &Definitions,
    new: &Definitions,
    form: &Form,
    local_to: LocalTo<'_>,
) -> Vec<Change> {
    let folder = format!("forms/{}/examples", form.head.id);
    let mut changes = Vec::new();
    for was in old.in_folder(&folder, ".yaml") {
        let is = new.get(&was.name);
        let rewritten = is.is_some_and(|is| is.text != was.text);
        let mut complaints = Vec::new();
        example::run(form, is.unwrap_or(was), local_to, &mut complaints);
        if let Some(first) = complaints.first() {
            let (line, _) = first.place.line_and_column();
            let complaint = format!("line {line}: {}", first.fault);
            changes.push(Change::ExampleFails { name: was.name.clone(), complaint, rewritten });
        }
    }
    changes
}
