//! Evidence: what is needed, and the files for one piece of it.

use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;

use super::{Notice, Step};
use crate::{
    locale::Lang,
    page::{DocumentState, ErrorLink, Page},
};

/// All evidence that an application needs.
#[derive(Clone, Debug, Serialize)]
pub struct Evidence {
    /// The name of the service.
    pub service: Arc<str>,
    /// How far one has come.
    pub step: Option<Step>,
    /// The papers.
    pub papers: Vec<Paper>,
    /// The page before.
    pub back: String,
    /// The page after.
    pub next: String,
    /// All pages.
    pub overview: String,
    /// Where a POST makes a code with which a telephone goes on.
    pub phone: String,
}

/// A paper that is needed.
#[derive(Clone, Debug, Serialize)]
pub struct Paper {
    /// What it is.
    pub label: Arc<str>,
    /// What it must show.
    pub hint: Option<Arc<str>>,
    /// Whom or what it is for: the row's title.
    pub row: Option<String>,
    /// The language of the texts, where it is not the page's.
    pub lang: Option<Lang>,
    /// Whether it must come at all.
    pub required: bool,
    /// Whether it is there.
    pub state: DocumentState,
    /// Until when it is announced, where it comes later.
    pub announced: Option<Date>,
    /// How many files there are.
    pub files: usize,
    /// Whether one of its files was refused.
    pub rejected: bool,
    /// Its page.
    pub href: String,
}

/// The files for one piece of evidence. A multipart form; every way off the page is a button of it, so that
/// files chosen but not yet sent come along.
#[derive(Clone, Debug, Serialize)]
pub struct Upload {
    /// The name of the service.
    pub service: Arc<str>,
    /// What is needed.
    pub label: Arc<str>,
    /// What it must show.
    pub hint: Option<Arc<str>>,
    /// Whom or what it is for: the row's title.
    pub row: Option<String>,
    /// The language of the texts, where it is not the page's.
    pub lang: Option<Lang>,
    /// Where the form is sent. Files are named `file`, the choice to send them later `later`.
    pub action: String,
    /// The files that are there.
    pub files: Vec<FileLine>,
    /// Whether they will follow.
    pub later: bool,
    /// The days until which that may be, of which one is sent as `announced`.
    pub days: Vec<AnnouncedDay>,
    /// The kinds of files that are accepted, as the browser's dialogue wants them.
    pub accept: String,
    /// The same for people: `PDF, JPG, PNG, HEIC`.
    pub kinds: String,
    /// How large one file may be, in bytes.
    pub max_size: u64,
    /// How many files there may be.
    pub max_files: usize,
    /// Whether a telephone asks that sees papers only.
    pub on_phone: bool,
    /// What is wrong.
    pub errors: Vec<ErrorLink>,
    /// What must be said first.
    pub notices: Vec<Notice>,
}

/// A day until which files may be announced.
#[derive(Clone, Debug, Serialize)]
pub struct AnnouncedDay {
    /// Which.
    pub day: Date,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// A file that somebody sent.
#[derive(Clone, Debug, Serialize)]
pub struct FileLine {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// How it stands.
    pub state: FileState,
    /// [`Go::Drop`](crate::page::Go::Drop); `None` when it can no longer be taken away.
    pub drop: Option<String>,
}

/// How a file stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FileState {
    /// Stored, not yet looked at.
    Received,
    /// Being searched for viruses.
    Scanning,
    /// Fine.
    Clean,
    /// Holds a virus or cannot be opened.
    Rejected,
}

impl Page for Evidence {
    const TEMPLATE: &'static str = "citizen/evidence.html";
}

impl Page for Upload {
    const TEMPLATE: &'static str = "citizen/upload.html";
}
