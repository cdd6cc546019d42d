//! All pages of an application at a glance; and the question before a row goes.

use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;

use crate::{locale::Lang, page::Page};

/// All pages of an application and how they stand.
#[derive(Clone, Debug, Serialize)]
pub struct Overview {
    /// The name of the service.
    pub service: Arc<str>,
    /// The pages with questions.
    pub pages: Vec<OverviewPage>,
    /// The list of evidence, if there is any.
    pub evidence: Option<OverviewPage>,
    /// The declarations, if there are any.
    pub declarations: Option<OverviewPage>,
    /// The review, from which one sends.
    pub review: OverviewPage,
    /// The first page that is not done.
    pub next: String,
    /// Where one saves and finishes later.
    pub later: String,
    /// On which day the draft is deleted if nobody touches it.
    pub kept_until: Date,
}

/// A page in the overview. Evidence, declarations and review have no title of their own.
#[derive(Clone, Debug, Serialize)]
pub struct OverviewPage {
    /// Its title.
    pub title: String,
    /// The language of the title, where it is not the page's.
    pub lang: Option<Lang>,
    /// How it stands.
    pub state: PageState,
    /// Where it is; `None` as long as it cannot be opened.
    pub href: Option<String>,
}

/// How a page stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PageState {
    /// Nothing is missing.
    Done,
    /// Something required is missing.
    Incomplete,
    /// Something is wrong.
    Wrong,
    /// Not yet begun.
    Open,
}

/// The question before a row of a list goes.
#[derive(Clone, Debug, Serialize)]
pub struct RemoveRow {
    /// The name of the service.
    pub service: Arc<str>,
    /// What the row is called.
    pub title: String,
    /// How many files go with it.
    pub files: usize,
    /// Where a POST removes it.
    pub action: String,
    /// The page it is on.
    pub back: String,
}

impl Page for Overview {
    const TEMPLATE: &'static str = "citizen/overview.html";
}

impl Page for RemoveRow {
    const TEMPLATE: &'static str = "citizen/remove_row.html";
}
