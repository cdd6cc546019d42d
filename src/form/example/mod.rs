//! Executable examples: a whole application with what must come of it, run whenever a form is checked.

mod compare;
mod expect;
mod file;
mod prepare;

use std::{collections::HashMap, sync::Arc};

use self::expect::Trial;
pub use self::{
    file::{Example, ExpectFile, Tree, read},
    prepare::{Prepared, prepare},
};
use super::{
    model::Form,
    situation::Situation,
    source::{Complaint, Source},
    unit::assemble,
};

/// Runs an example; what does not hold is complained about. `settings_of` knows what the authority that the
/// example names has set, or the form's defaults.
pub fn run(
    form: &Form,
    source: &Arc<Source>,
    settings_of: &dyn Fn(Option<&str>) -> Vec<Arc<str>>,
    complaints: &mut Vec<Complaint>,
) {
    let example = match read(source) {
        Ok(example) => example,
        Err(complaint) => return complaints.push(complaint),
    };
    let Some(prepared) = prepare(form, &example, source, complaints) else { return };
    let root = assemble(form, &prepared.units);
    let files = HashMap::new();
    let settings = settings_of(example.authority.as_ref().map(|authority| authority.value.as_str()));
    let situation = Situation::new(form, &root, &prepared.units, &settings, prepared.today, &files);
    let mut trial = Trial { situation, source, complaints };
    trial.accepted();
    trial.expectations(&example.expect);
}
