//! What a case lacks, and what the office has asked for: the same words for clerks and for citizens.

use jiff::civil::Date;

use super::{
    WorkError,
    load_case::LoadedCase,
    move_case::{Requested, request_place},
    wording::Wording,
};
use crate::{
    form::{
        assess::{Finding, Spot, Weight},
        finish,
        model::{Field, Required},
        selection::{name_of_question, question_in},
        situation::Requirement,
    },
    store::cases::RequestRow,
};

/// Evidence or an answer that can be missing.
#[derive(Clone, Debug)]
pub struct Thing {
    /// `trip_letter/1/2` for evidence, `answer:1/school` for an answer: what it is for, by rows.
    pub key: String,
    /// What it is.
    pub label: String,
    /// Whom or what it is for.
    pub row: Option<String>,
    /// Whether it is evidence that the office can't decide without.
    pub required: bool,
    /// Until when the person wants to send it.
    pub announced: Option<Date>,
}

impl Thing {
    /// What it is, and whom or what it is for.
    #[must_use]
    pub fn in_words(&self) -> String {
        match &self.row {
            Some(row) => format!("{} ({row})", self.label),
            None => self.label.clone(),
        }
    }

    /// Whether it is an answer, and not evidence.
    #[must_use]
    pub fn is_answer(&self) -> bool {
        question_in(&self.key).is_some()
    }
}

/// Evidence without a file and answers that should be there, in the order of the form.
#[must_use]
pub fn missing(wording: &Wording<'_>) -> Vec<Thing> {
    let form = wording.situation.form;
    let papers = wording.situation.requirements().into_iter().filter(Requirement::is_missing);
    let papers = papers.map(|requirement| {
        let document = form.document(requirement.document);
        Thing {
            label: wording.text(document.label, requirement.chain),
            row: wording.rows(requirement.chain),
            required: requirement.required == Required::Yes,
            announced: requirement.announced,
            key: requirement.key,
        }
    });
    let findings = finish::all_findings(&wording.situation);
    let answers = findings.iter().filter(|finding| finding.weight == Weight::Missing);
    papers.chain(answers.map(|finding| answer(wording, finding))).collect()
}

/// What was asked for by this name, even if it has come since or is not asked for any more.
#[must_use]
pub fn named(loaded: &LoadedCase, wording: &Wording<'_>, key: &str) -> Thing {
    if let Some(thing) = missing(wording).into_iter().find(|thing| thing.key == key) {
        return thing;
    }
    let situation = wording.situation;
    let (label, chain) = match question_in(key) {
        Some(name) => {
            let field = loaded.form.fields.iter().find(|field| *field.name == *name);
            (field.map(Field::in_short), situation.start())
        }
        None => {
            let id = key.split('/').next().unwrap_or(key);
            let document = loaded.form.documents.iter().find(|document| *document.id == *id);
            let requirement = situation.requirements().into_iter().find(|requirement| requirement.key == key);
            (document.map(|document| document.label), requirement.map_or(situation.start(), |r| r.chain))
        }
    };
    Thing {
        key: key.to_owned(),
        label: label.map_or_else(|| key.to_owned(), |label| wording.text(label, chain)),
        row: wording.rows(chain),
        required: false,
        announced: None,
    }
}

/// What requests that are still open ask for.
pub fn open_requests(loaded: &LoadedCase, requests: &[RequestRow]) -> Result<Vec<Requested>, WorkError> {
    let open = requests.iter().filter(|request| request.state == "open");
    open.map(|request| read_request(loaded, request)).collect()
}

/// What a request asks for.
pub fn read_request(loaded: &LoadedCase, request: &RequestRow) -> Result<Requested, WorkError> {
    let text = loaded.key.open(&request_place(loaded.row.id, request.id), &request.body)?;
    serde_json::from_slice(&text).map_err(|_| WorkError::Stored("a request"))
}

/// What a request asks for, in words, one by one.
pub fn in_words(
    loaded: &LoadedCase,
    wording: &Wording<'_>,
    request: &RequestRow,
) -> Result<Vec<String>, WorkError> {
    let requested = read_request(loaded, request)?;
    let items = requested.items.iter().map(|key| named(loaded, wording, key).in_words());
    Ok(items.chain(Some(requested.more).filter(|more| !more.is_empty())).collect())
}

fn answer(wording: &Wording<'_>, finding: &Finding) -> Thing {
    let situation = wording.situation;
    let chain = finding.chain(&situation);
    let name = match finding.spot {
        Spot::Field(id) => &situation.form.field(id).name,
        Spot::List(id) => &situation.form.list(id).name,
    };
    Thing {
        key: name_of_question(chain, name),
        label: wording.spot(finding.spot, chain),
        row: wording.rows(chain),
        required: false,
        announced: None,
    }
}
