//! `antrag check`: everything that is wrong with forms, translations and examples, at once.
//!
//! Layer 6. The server asks the same before it serves a form.

use std::{io, path::Path};

use jiff::civil::Date;

use crate::{
    authority::Authorities,
    form::{
        example,
        load::{self, definitions::Definitions},
        model::Form,
        source::Complaint,
    },
    letter::Templates,
    precheck::{self, FINDER, model::Finder},
};

/// What a check found.
pub struct Report {
    /// The forms without complaints.
    pub forms: Vec<Form>,
    /// The benefit finder, if there is one and it is without complaints.
    pub finder: Option<Finder>,
    /// The authorities without complaints.
    pub authorities: Authorities,
    /// What letters are written from.
    pub letters: Templates,
    /// Everything that is wrong.
    pub complaints: Vec<Complaint>,
    /// How many examples were run.
    pub examples: usize,
}

/// Checks all definitions below a folder; of the forms only these, when any are named.
pub fn check(root: &Path, forms: &[String], today: Date) -> io::Result<Report> {
    let definitions = Definitions::read(root)?;
    Ok(run_examples(&definitions, load_some(&definitions, forms, today)))
}

/// Checks all forms among some definitions, and runs their examples.
#[must_use]
pub fn check_definitions(definitions: &Definitions, today: Date) -> Report {
    run_examples(definitions, load(definitions, today))
}

fn run_examples(definitions: &Definitions, mut report: Report) -> Report {
    for form in &report.forms {
        let authorities = &report.authorities;
        let local_to = |id: Option<&str>| authorities.local(id, form);
        for source in definitions.in_folder(&format!("forms/{}/examples", form.head.id), ".yaml") {
            example::run(form, source, &local_to, &mut report.complaints);
            report.examples += 1;
        }
    }
    if let Some(finder) = &report.finder {
        let authorities = &report.authorities;
        let local_to = |id: Option<&str>| authorities.local(id, &finder.form);
        for source in definitions.in_folder(&format!("forms/{FINDER}/examples"), ".yaml") {
            precheck::example::run(finder, source, &local_to, &mut report.complaints);
            report.examples += 1;
        }
    }
    report.complaints = load::sorted(report.complaints);
    report
}

/// Loads all authorities and forms, without running examples: what a server needs.
#[must_use]
pub fn load(definitions: &Definitions, today: Date) -> Report {
    load_some(definitions, &[], today)
}

/// Loads only these forms, or all when none are named.
fn load_some(definitions: &Definitions, forms: &[String], today: Date) -> Report {
    let mut complaints = Vec::new();
    let authorities = Authorities::read(definitions, &mut complaints);
    let letters = Templates::read(definitions, &mut complaints);
    let mut report =
        Report { forms: Vec::new(), finder: None, authorities, letters, complaints, examples: 0 };
    if definitions.form_ids().is_empty() {
        report.complaints.push(load::missing("forms/FORM/form.yaml".to_owned()));
    }
    let ids = if forms.is_empty() { definitions.form_ids() } else { forms.to_vec() };
    let own: Vec<String> = ids.iter().filter(|id| *id != FINDER).cloned().collect();
    let shared = load::Shared::read(definitions);
    let (found, complaints) = load::forms(definitions, &shared, &own, today);
    report.forms = found;
    report.complaints.extend(complaints);
    if forms.is_empty() || forms.iter().any(|id| id == FINDER) {
        match precheck::load::finder(definitions, &shared, today) {
            Some(Ok(finder)) => report.finder = Some(finder),
            Some(Err(complaints)) => report.complaints.extend(complaints),
            None => {}
        }
    }
    let all: Vec<&Form> =
        report.forms.iter().chain(report.finder.iter().map(|finder| &finder.form)).collect();
    report.authorities.check(definitions, &all, &mut report.complaints);
    report.complaints = load::sorted(report.complaints);
    report
}
