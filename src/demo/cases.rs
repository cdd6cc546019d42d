//! The cases of a demonstration, as they stand in `forms/demo.yaml`: an example, when it was applied for, what the office did.
//!
//! May use everything.

use std::{fmt, io};

use serde::Deserialize;

use crate::{
    form::{file, load::definitions::Definitions, source::Complaint},
    locale::Lang,
    usecase::WorkError,
};

/// Where the cases stand.
const FILE: &str = "forms/demo.yaml";

/// Why a demonstration has no cases.
#[derive(Debug)]
pub enum SeedError {
    /// A file is wrong.
    Definition(Box<Complaint>),
    /// Something it names is not there, or can't be done.
    Example {
        /// Which example.
        example: String,
        /// What.
        cause: String,
    },
    /// The list of what was done can't be kept.
    Io(io::Error),
    /// A deed failed.
    Work(WorkError),
}

impl fmt::Display for SeedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Definition(complaint) => complaint.fmt(f),
            Self::Example { example, cause } => write!(f, "{FILE}: {example}: {cause}"),
            Self::Io(error) => write!(f, "the list of cases can't be kept: {error}"),
            Self::Work(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for SeedError {}

impl From<WorkError> for SeedError {
    fn from(error: WorkError) -> Self {
        Self::Work(error)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoFile {
    cases: Vec<Case>,
}

/// An example that is applied for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Case {
    /// `FORM/EXAMPLE`
    pub(super) example: String,
    pub(super) days_ago: i64,
    #[serde(default)]
    pub(super) files: Vec<String>,
    pub(super) deeds: Vec<Deed>,
    /// What is other than in the example.
    #[serde(skip)]
    pub(super) other: Option<Other>,
}

/// What is other than in an example.
pub(super) struct Other {
    /// The name of the person and of whoever has the same.
    pub(super) surname: String,
    /// The language in which they apply.
    pub(super) lang: Lang,
    /// Whether they add all evidence.
    pub(super) complete: bool,
}

/// What the office does.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Deed {
    Take,
    /// Nothing happens for some days.
    Wait(i64),
    /// Asks for what is missing, within two weeks.
    AskForMissing,
    /// Everything that was asked for is granted, or refused.
    DecideAll(bool),
    /// Ends without a decision: `withdrawn` or `duplicate`.
    End(String),
    Note(String),
    Ask {
        items: Vec<String>,
        more: String,
        days: i64,
    },
    Decide {
        row: String,
        service: String,
        grant: bool,
    },
    /// A letter by its name, printed and posted on the same day.
    Letter(String),
    Close,
}

/// The cases that stand in the file, if there is one.
pub(super) fn read_demo(definitions: &Definitions) -> Result<Vec<Case>, SeedError> {
    let Some(source) = definitions.get(FILE) else { return Ok(Vec::new()) };
    let demo: Result<DemoFile, Complaint> = file::read(source);
    demo.map(|demo| demo.cases).map_err(|complaint| SeedError::Definition(Box::new(complaint)))
}
