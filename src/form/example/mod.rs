//! Executable examples: a whole application with what must come of it, run whenever a form is checked.

mod compare;
mod expect;
mod file;
mod prepare;

use std::{collections::HashMap, sync::Arc};

use self::expect::Trial;
pub use self::{
    file::{Example, ExpectFile, Tree, read},
    prepare::{Prepared, in_numbers, prepare},
};
use super::{
    fault::Fault,
    model::Form,
    parameter::Local,
    situation::Situation,
    source::{Complaint, Place, Source},
    unit::assemble,
};

/// What counts for a form where an authority is named, or none.
pub type LocalTo<'a> = &'a dyn Fn(Option<&str>) -> Result<Local, Fault>;

/// Runs an example; what does not hold is complained about. `local_to` knows what the authority that the
/// example names has set, or the form's defaults.
pub fn run(form: &Form, source: &Arc<Source>, local_to: LocalTo<'_>, complaints: &mut Vec<Complaint>) {
    let example = match read(source) {
        Ok(example) => example,
        Err(complaint) => return complaints.push(complaint),
    };
    try_out(form, &example, source, local_to, complaints);
}

/// Looks whether the answers of an example are accepted and lead to what it expects; gives them as they are stored, with
/// what the authority sets.
pub fn try_out(
    form: &Form,
    example: &Example,
    source: &Arc<Source>,
    local_to: LocalTo<'_>,
    complaints: &mut Vec<Complaint>,
) -> Option<(Prepared, Local)> {
    let prepared = prepare(form, example, source, complaints)?;
    let root = assemble(form, &prepared.units);
    let files = HashMap::new();
    let named = example.authority.as_ref();
    let known = local_to(named.map(|authority| authority.value.as_str()));
    let place =
        |fault| Complaint::new(fault, named.map_or(Place::top(source), |named| file::at(source, named)));
    let mut local = known.map_err(|fault| complaints.push(place(fault))).ok()?;
    for (name, value) in &example.settings {
        match form.setting_named(name, &value.value) {
            Ok(at) => local.settings[at] = value.value.as_str().into(),
            Err(fault) => complaints.push(Complaint::new(fault, file::at(source, value))),
        }
    }
    let situation = Situation::new(form, &root, &prepared.units, &local, prepared.today, &files)
        .applied_on(prepared.applied_on);
    let mut trial = Trial { situation, source, complaints };
    trial.accepted();
    trial.expectations(&example.expect);
    Some((prepared, local))
}
