//! What is and is not accessible.

use jiff::civil::Date;
use serde::Serialize;

use super::{OtherContact, Responsible};
use crate::{
    accessibility::{Conformity, Judged},
    page::Page,
};

/// What is and is not accessible.
#[derive(Clone, Debug, Serialize)]
pub struct Accessibility {
    /// Whose statement it is.
    pub responsible: Responsible,
    /// How far the pages conform.
    pub conformity: Conformity,
    /// Whether the evidence is older than a year.
    pub out_of_date: bool,
    /// What is not accessible.
    pub gaps: Vec<GapLine>,
    /// What programs found.
    pub judges: Vec<JudgeLine>,
    /// How many rounds people made with assistive technology.
    pub rounds: usize,
    /// When the statement was drawn up.
    pub drawn_up: Option<Date>,
    /// When it was reviewed last.
    pub reviewed: Option<Date>,
    /// The same for programs.
    pub machine: String,
    /// From which page somebody came to say what is in the way, without what only concerns them.
    pub from: Option<String>,
    /// Writes an e-mail about that page.
    pub mail: Option<String>,
    /// Who settles what remains.
    pub enforcement: Option<OtherContact>,
}

/// Something that is not accessible.
#[derive(Clone, Debug, Serialize)]
pub struct GapLine {
    /// What.
    pub title: String,
    /// Why, and what there is instead.
    pub text: String,
}

/// What a judge said.
#[derive(Clone, Debug, Serialize)]
pub struct JudgeLine {
    /// What it looks at.
    pub what: String,
    /// What it said.
    #[serde(flatten)]
    pub judged: Judged,
}

impl Page for Accessibility {
    const TEMPLATE: &'static str = "citizen/accessibility.html";
}
