//! From files to checked forms: parse, lay out, look names up, check; all complaints at once.
//!
//! 1. [`definitions`] has the files.
//! 2. [`shared`] reads what forms share.
//! 3. [`layout`] walks the pages and says which fields, lists and scopes there are.
//! 4. [`lower`] makes the form, with every name looked up.
//! 5. [`translate`] adds the other languages.
//! 6. [`super::proof`] looks at the whole.

pub mod definitions;
pub mod keys;
mod layout;
pub mod parameters;
pub use layout::is_id;
mod lower;
pub use lower::Places;
pub mod place;
mod shared;
pub use shared::Shared;
mod translate;

use std::{
    iter,
    panic::resume_unwind,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use jiff::civil::Date;

use self::definitions::Definitions;
use super::{
    fault::Fault,
    file::{self, FormFile},
    model::Form,
    proof,
    source::{Complaint, Place, Source},
};
use crate::digest::{hex, sha256};

/// What else belongs to a form: it sees the names of the form, and its texts are translated with those of the form.
pub type Addition<'a> = &'a mut dyn FnMut(&mut Form, &mut Places, &mut Vec<Complaint>);

/// Reads one form and everything it uses; `today` is the day for which parameters must have a value.
pub fn form(definitions: &Definitions, id: &str, today: Date) -> Result<Form, Vec<Complaint>> {
    if id == definitions::FINDER {
        let source = definitions.get(&format!("forms/{id}/form.yaml"));
        let fault = Fault::BadId { id: id.to_owned(), joint: "hyphens" };
        return Err(source.map(|source| Complaint::new(fault, Place::top(source))).into_iter().collect());
    }
    let (mut forms, complaints) = forms(definitions, &Shared::read(definitions), &[id.to_owned()], today);
    forms.pop().ok_or_else(|| sorted(complaints))
}

/// Reads one form, and with it what else belongs to it.
pub fn form_with(
    definitions: &Definitions,
    shared: &Shared,
    id: &str,
    today: Date,
    add: Addition<'_>,
) -> Result<Form, Vec<Complaint>> {
    let mut complaints = shared.complaints.clone();
    let form = read(definitions, id, shared, Some(today), add, &mut complaints);
    form.filter(|_| complaints.is_empty()).ok_or_else(|| sorted(complaints))
}

/// Reads forms, each on whichever core is free; those with complaints are left out.
#[must_use]
pub fn forms(
    definitions: &Definitions,
    shared: &Shared,
    ids: &[String],
    today: Date,
) -> (Vec<Form>, Vec<Complaint>) {
    let mut complaints = shared.complaints.clone();
    let one = |id: &String| {
        let mut found = Vec::new();
        let form = read(definitions, id, shared, Some(today), &mut |_, _, _| {}, &mut found);
        (form, found)
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    // Forms differ in size: whoever is done takes the next.
    let work = || {
        let mine = iter::repeat_with(|| next.fetch_add(1, Ordering::Relaxed));
        mine.map_while(|at| ids.get(at).map(|id| (at, one(id)))).collect::<Vec<_>>()
    };
    let mut each: Vec<(usize, _)> = thread::scope(|scope| {
        let threads: Vec<_> = (0..cores.min(ids.len())).map(|_| scope.spawn(work)).collect();
        threads
            .into_iter()
            .flat_map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)))
            .collect()
    });
    each.sort_by_key(|(at, _)| *at);
    let sound = complaints.is_empty();
    let mut forms = Vec::new();
    for (_, (form, found)) in each {
        forms.extend(form.filter(|_| sound && found.is_empty()));
        complaints.extend(found);
    }
    (forms, complaints)
}

/// Reads a form that was accepted once and is kept by drafts and cases: what has become forbidden since then
/// does not take it from them.
pub fn kept(definitions: &Definitions, id: &str) -> Option<Form> {
    let shared = Shared::read(definitions);
    read(definitions, id, &shared, None, &mut |_, _, _| {}, &mut Vec::new())
}

/// Reads a form as far as it can be read.
fn read(
    definitions: &Definitions,
    id: &str,
    shared: &Shared,
    today: Option<Date>,
    add: Addition<'_>,
    complaints: &mut Vec<Complaint>,
) -> Option<Form> {
    let own = definitions.of_form(id);
    let Some(source) = own.get(&format!("forms/{id}/form.yaml")) else {
        complaints.push(missing(format!("forms/{id}/form.yaml")));
        return None;
    };
    let written: FormFile = file::read(source).map_err(|complaint| complaints.push(complaint)).ok()?;
    if written.id.value != id {
        let fault = Fault::FolderName { id: written.id.value.clone(), folder: id.to_owned() };
        complaints.push(Complaint::new(fault, place::of(source, &written.id)));
    }
    let layout = layout::lay_out(&written, source, shared, complaints);
    let (mut form, mut places) = lower::lower(&written, source, &layout, shared, complaints);
    add(&mut form, &mut places, complaints);
    form.digest = hex(&sha256(own.bundle().as_bytes())).into();
    // Names that mean nothing can't be reasoned about. Translations are looked at whatever is wrong besides.
    if let Some(today) = today.filter(|_| complaints.is_empty()) {
        proof::prove(&form, &places, today, complaints);
    }
    translate::translate(&mut form, &own, &shared.translations, &places, complaints);
    Some(form)
}

/// A complaint about a file that is not there.
#[must_use]
pub fn missing(name: String) -> Complaint {
    let nothing = Arc::new(Source { name: name.clone(), text: String::new() });
    Complaint::new(Fault::FileMissing { what: name }, Place::top(&nothing))
}

/// Complaints in the order of the files, each once.
#[must_use]
pub fn sorted(mut complaints: Vec<Complaint>) -> Vec<Complaint> {
    complaints.sort_by_cached_key(|complaint| {
        let place = &complaint.place;
        (place.source.name.clone(), place.range.start, complaint.fault.to_string())
    });
    complaints.dedup();
    complaints
}
