//! What a supplement says otherwise than the application that it changes: for the receipt and for the office.

use std::collections::{HashMap, HashSet};

use super::wording::Wording;
use crate::form::{expr::value::Value, kind::Kind, selection::name_of_question, summary};

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
/// asked any more. The same in every language: answers are compared by what they mean, not by their words.
#[must_use]
pub fn changes(before: &Wording<'_>, after: &Wording<'_>) -> Vec<Change> {
    let (old, new) = (answers(before), answers(after));
    let known: HashMap<&str, &Answered> = old.iter().map(|line| (line.name.as_str(), line)).collect();
    let still: HashSet<&str> = new.iter().map(|line| line.name.as_str()).collect();
    let changed = new.iter().filter_map(|line| {
        let before = known.get(line.name.as_str());
        let same = before.map_or(line.answer.is_none(), |before| before.means(line));
        let before = before.and_then(|before| before.answer.clone());
        (!same).then(|| Change { question: line.question.clone(), before, after: line.answer.clone() })
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
    value: Value,
}

impl Answered {
    /// Whether two answers mean the same; "I don't know" is another answer than none.
    fn means(&self, other: &Self) -> bool {
        self.value == other.value && self.answer.is_some() == other.answer.is_some()
    }
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
        value: line.value,
    });
    answered.collect()
}
