//! Who has read which case.

use jiff::Timestamp;
use serde::Serialize;

use super::FilterOption;
use crate::page::Page;

/// A part of the record; what is looked for is sent by GET under the names `staff`, `number`, `from`, `until`.
#[derive(Clone, Debug, Serialize)]
pub struct AccessRecord {
    /// Where it is sent.
    pub action: String,
    /// Members of staff.
    pub staff: Vec<FilterOption>,
    /// A number.
    pub number: String,
    /// The first day, as the browser sends it.
    pub from: String,
    /// The last day.
    pub until: String,
    /// The lines, the newest first.
    pub lines: Vec<ReadingLine>,
    /// Where older ones are.
    pub older: Option<String>,
}

/// A reading.
#[derive(Clone, Debug, Serialize)]
pub struct ReadingLine {
    /// When.
    pub when: Timestamp,
    /// Who.
    pub by: String,
    /// What was read: `case`, `hidden` or `record`.
    pub what: String,
    /// The number of the case.
    pub number: String,
    /// The case.
    pub href: Option<String>,
}

impl Page for AccessRecord {
    const TEMPLATE: &'static str = "office/record.html";
}
