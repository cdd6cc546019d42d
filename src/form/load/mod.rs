//! From files to checked forms: parse, lay out, look names up, check; all complaints at once.
//!
//! 1. [`definitions`] has the files.
//! 2. [`shared`] reads what forms share.
//! 3. [`layout`] walks the pages and says which fields, lists and scopes there are.
//! 4. [`lower`] makes the form, with every name looked up.
//! 5. [`translate`] adds the other languages.
//! 6. [`super::proof`] looks at the whole.

pub mod definitions;
mod keys;
mod layout;
pub use layout::is_id;
mod lower;
pub use lower::Places;
mod place;
mod shared;
mod translate;

use std::sync::Arc;

use jiff::civil::Date;

use self::{definitions::Definitions, shared::Shared};
use super::{
    fault::Fault,
    file::{self, FormFile},
    model::Form,
    proof,
    source::{Complaint, Place, Source},
};
use crate::digest::{hex, sha256};

/// Reads one form and everything it uses; `today` is the day for which parameters must have a value.
pub fn form(definitions: &Definitions, id: &str, today: Date) -> Result<Form, Vec<Complaint>> {
    let mut complaints = Vec::new();
    let form = read(definitions, id, Some(today), &mut complaints);
    form.filter(|_| complaints.is_empty()).ok_or_else(|| sorted(complaints))
}

/// Reads a form that was accepted once and is kept by drafts and cases: what has become forbidden since then
/// does not take it from them.
pub fn kept(definitions: &Definitions, id: &str) -> Option<Form> {
    read(definitions, id, None, &mut Vec::new())
}

/// Reads a form as far as it can be read.
fn read(
    definitions: &Definitions,
    id: &str,
    today: Option<Date>,
    complaints: &mut Vec<Complaint>,
) -> Option<Form> {
    let own = definitions.of_form(id);
    let shared = Shared::read(&own, complaints);
    let Some(source) = own.get(&format!("forms/{id}/form.yaml")) else {
        complaints.push(missing(format!("forms/{id}/form.yaml")));
        return None;
    };
    let written: FormFile = file::read(source).map_err(|complaint| complaints.push(complaint)).ok()?;
    if written.id.value != id {
        let fault = Fault::FolderName { id: written.id.value.clone(), folder: id.to_owned() };
        complaints.push(Complaint::new(fault, place::of(source, &written.id)));
    }
    let layout = layout::lay_out(&written, source, &shared, complaints);
    let (mut form, places) = lower::lower(&written, source, &layout, &shared, complaints);
    form.digest = hex(&sha256(own.bundle().as_bytes())).into();
    // Names that mean nothing can't be reasoned about. Translations are looked at whatever is wrong besides.
    if let Some(today) = today.filter(|_| complaints.is_empty()) {
        proof::prove(&form, &places, today, complaints);
    }
    translate::translate(&mut form, &own, &places, complaints);
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
