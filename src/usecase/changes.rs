//! What a supplement says otherwise than the application that it changes: for the receipt and for the office.

use std::collections::{HashMap, HashSet};

use super::wording::Wording;
use crate::form::{kind::Kind, selection::name_of_question, summary};

/// One answer that a supplement has changed.
pub struct Change {
    /// The question in short, with the row that it is about.
    pub question: String,
    /// What was answered before; nothing where nothing was.
    pub before: Option<String>,
    /// What is answered now; nothing where it is gone.
    pub after: Option<String>,
}

/// What an application answers otherwise than the one that it changes, in the order of the form; then what is not
/// asked any more.
#[must_use]
pub fn changes(before: &Wording<'_>, after: &Wording<'_>) -> Vec<Change> {
    let (old, new) = (answers(before), answers(after));
    let known: HashMap<&str, &Answered> = old.iter().map(|line| (line.name.as_str(), line)).collect();
    let still: HashSet<&str> = new.iter().map(|line| line.name.as_str()).collect();
    let changed = new.iter().filter_map(|line| {
        let before = known.get(line.name.as_str()).and_then(|known| known.answer.clone());
        let change =
            || Change { question: line.question.clone(), before: before.clone(), after: line.answer.clone() };
        (before != line.answer).then(change)
    });
    let gone = old.iter().filter(|line| line.answer.is_some() && !still.contains(line.name.as_str()));
    let gone =
        gone.map(|line| Change { question: line.question.clone(), before: line.answer.clone(), after: None });
    changed.chain(gone).collect()
}

struct Answered {
    name: String,
    question: String,
    answer: Option<String>,
}

/// All answers that people gave, in words.
fn answers(wording: &Wording<'_>) -> Vec<Answered> {
    let form = wording.situation.form;
    let sections = summary::sections(&wording.situation);
    let lines = sections.into_iter().flat_map(|section| section.lines);
    let given = lines.filter(|line| !matches!(form.field(line.field).kind, Kind::Computed(_)));
    let answered = given.map(|line| Answered {
        name: name_of_question(line.chain, &form.field(line.field).name),
        question: match wording.rows(line.chain) {
            Some(rows) => format!("{} ({rows})", wording.question(&line)),
            None => wording.question(&line),
        },
        answer: wording.answer(&line),
    });
    answered.collect()
}
