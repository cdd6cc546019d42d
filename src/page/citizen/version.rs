//! Moving an application to the newest version of its form: what that does, before and after.

use std::sync::Arc;

use serde::Serialize;

use crate::{locale::Lang, page::Page};

/// What moving to the newest version does.
#[derive(Clone, Debug, Serialize)]
pub struct Version {
    /// The name of the service.
    pub service: Arc<str>,
    /// Whether it has been done.
    pub moved: bool,
    /// Whether something has changed since the page was shown.
    pub changed: bool,
    /// How many answers stay.
    pub kept: usize,
    /// Questions whose answers must be looked at again.
    pub again: Vec<VersionLine>,
    /// Questions that are needed now.
    pub needed: Vec<VersionLine>,
    /// Questions with answers that are not asked any more.
    pub not_asked: Vec<VersionLine>,
    /// Evidence with files that is not asked for any more.
    pub papers: Vec<VersionLine>,
    /// How many declarations must be made again.
    pub declare_again: usize,
    /// Where a POST moves it.
    pub action: String,
    /// Names what was shown of the application.
    pub digest: String,
    /// Names the version that was shown.
    pub version: String,
    /// All pages at a glance.
    pub overview: String,
    /// The first page that is not done.
    pub next: String,
}

/// One question or piece of evidence.
#[derive(Clone, Debug, Serialize)]
pub struct VersionLine {
    /// What it is called.
    pub label: String,
    /// The rows around it.
    pub row: Option<String>,
    /// The language of the label, where it is not the page's.
    pub lang: Option<Lang>,
}

impl Page for Version {
    const TEMPLATE: &'static str = "citizen/version.html";
}
