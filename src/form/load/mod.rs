//! From files to checked forms: parse, lay out, look names up, check; all complaints at once.
//!
//! 1. [`definitions`] has the files.
//! 2. [`shared`] reads what forms share.
//! 3. [`layout`] walks the pages and says which fields, lists and scopes there are.
//! 4. [`lower`] makes the form, with every name looked up.
//! 5. [`translate`] adds the other languages.
//! 6. [`super::proof`] looks at the whole.

pub mod definitions;
mod layout;
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
    let own = definitions.of_form(id);
    let mut complaints = Vec::new();
    let shared = Shared::read(&own, &mut complaints);
    let Some(source) = own.get(&format!("forms/{id}/form.yaml")) else {
        let name = format!("forms/{id}/form.yaml");
        let nothing = Arc::new(Source { name: name.clone(), text: String::new() });
        complaints.push(Complaint::new(Fault::FileMissing { what: name }, Place::top(&nothing)));
        return Err(complaints);
    };
    let written: FormFile = match file::read(source) {
        Ok(written) => written,
        Err(complaint) => {
            complaints.push(complaint);
            return Err(complaints);
        }
    };
    let layout = layout::lay_out(&written, source, &shared, &mut complaints);
    let (mut form, places) = lower::lower(&written, source, &layout, &shared, &mut complaints);
    form.digest = hex(&sha256(own.bundle().as_bytes())).into();
    translate::translate(&mut form, &own, &places, &mut complaints);
    if complaints.is_empty() {
        proof::prove(&form, &places, today, &mut complaints);
    }
    if complaints.is_empty() { Ok(form) } else { Err(sorted(complaints)) }
}

/// Complaints in the order of the files, each once.
fn sorted(mut complaints: Vec<Complaint>) -> Vec<Complaint> {
    complaints.sort_by(|a, b| {
        (&a.place.source.name, a.place.range.start).cmp(&(&b.place.source.name, b.place.range.start))
    });
    complaints.dedup();
    complaints
}
