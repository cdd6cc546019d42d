//! The record of who has read which case.

use axum::extract::State;
use serde::Deserialize;

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Query, SignedIn},
        frame, urls,
    },
    Names, lang, names,
};
use crate::{
    page::office::{AccessRecord, ReadingLine},
    usecase::access_record::{Question, Reading, Record, What, look},
};

/// What is looked for, as it stands in the address.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    staff: String,
    number: String,
    from: String,
    until: String,
    /// The line before which older ones begin.
    before: String,
}

/// A part of the record.
pub async fn show(
    State(web): State<Shared>,
    Query(asked): Query<Asked>,
    SignedIn(staff): SignedIn,
) -> Answer {
    let question = Question {
        staff: asked.staff.parse().ok(),
        number: asked.number.clone(),
        from: asked.from.parse().ok(),
        until: asked.until.parse().ok(),
        before: asked.before.parse().ok(),
    };
    let record = look(&web.works, &staff, &question).await?.ok_or(Oops::Forbidden)?;
    let names = names(&web, &staff).await?;
    let page = AccessRecord {
        action: urls::RECORD.to_owned(),
        staff: names.options(&asked.staff),
        older: older(&record, &asked),
        lines: record.readings.iter().map(|reading| line(reading, &names)).collect(),
        number: asked.number,
        from: asked.from,
        until: asked.until,
    };
    web.show(&frame::office(&web, &lang(), Some(&staff)), &page)
}

fn line(reading: &Reading, names: &Names) -> ReadingLine {
    let (what, number, href) = match &reading.what {
        What::Case(id, number) => ("case", number.clone(), Some(urls::case(*id, ""))),
        What::HiddenCase => ("hidden", String::new(), None),
        What::Record => ("record", String::new(), None),
    };
    ReadingLine { when: reading.at, by: names.of(reading.by), what: what.to_owned(), number, href }
}

/// The same question, from the last line on.
fn older(record: &Record, asked: &Asked) -> Option<String> {
    let last = record.readings.last().filter(|_| record.more)?.id.to_string();
    Some(urls::with_query(
        urls::RECORD,
        &[
            ("staff", &asked.staff),
            ("number", &asked.number),
            ("from", &asked.from),
            ("until", &asked.until),
            ("before", &last),
        ],
    ))
}
