//! `antrag check`: everything that is wrong with forms, translations and examples, at once.
//!
//! Layer 6. The server asks the same before it serves a form.

use std::{io, path::Path};

use jiff::civil::Date;

use crate::{
    authority::{self, Authorities},
    form::{
        example,
        load::{self, definitions::Definitions},
        model::Form,
        source::Complaint,
    },
};

/// What a check found.
pub struct Report {
    /// The forms without complaints.
    pub forms: Vec<Form>,
    /// The authorities without complaints.
    pub authorities: Authorities,
    /// Everything that is wrong.
    pub complaints: Vec<Complaint>,
    /// How many examples were run.
    pub examples: usize,
}

/// Checks all definitions below a folder.
pub fn check(root: &Path, today: Date) -> io::Result<Report> {
    Ok(check_definitions(&Definitions::read(root)?, today))
}

/// Checks all forms among some definitions, and runs their examples.
#[must_use]
pub fn check_definitions(definitions: &Definitions, today: Date) -> Report {
    let mut report = load(definitions, today);
    for form in &report.forms {
        let authorities = &report.authorities;
        let settings_of = |id: Option<&str>| match id.and_then(|id| authorities.get(id)) {
            Some(authority) => authority.settings(form),
            None => form.default_settings(),
        };
        for source in definitions.in_folder(&format!("forms/{}/examples", form.head.id), ".yaml") {
            example::run(form, source, &settings_of, &mut report.complaints);
            report.examples += 1;
        }
    }
    report.complaints = load::sorted(report.complaints);
    report
}

/// Loads all authorities and forms, without running examples: what a server needs.
#[must_use]
pub fn load(definitions: &Definitions, today: Date) -> Report {
    let mut complaints = Vec::new();
    let authorities = Authorities::read(definitions, &mut complaints);
    let mut report = Report { forms: Vec::new(), authorities, complaints, examples: 0 };
    if definitions.form_ids().is_empty() {
        report.complaints.push(load::missing("forms/FORM/form.yaml".to_owned()));
    }
    for id in definitions.form_ids() {
        match load::form(definitions, &id, today) {
            Ok(form) => report.forms.push(form),
            Err(complaints) => report.complaints.extend(complaints),
        }
    }
    authority::check(definitions, &report.forms, &mut report.complaints);
    report.complaints = load::sorted(report.complaints);
    report
}
