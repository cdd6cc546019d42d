//! All pages of an application at a glance; and the question before a row goes.

use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;

use super::AccountOffer;
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
    /// Where a newer version of the form is offered, if there is one.
    pub newer: Option<String>,
    /// What there is to say about the date of the application.
    pub date: ApplicationDate,
    /// On which day the draft is deleted if nobody touches it.
    pub kept_until: Date,
    /// For how many more days a POST to `extend` keeps it.
    pub days: i32,
    /// Where.
    pub extend: String,
    /// Where it can be deleted.
    pub remove: String,
    /// Whether it has just been kept longer.
    pub extended: bool,
    /// Whether answers have just come from the account.
    pub filled: bool,
    /// What there is to say of the account, where there are accounts.
    pub account: Option<AccountOffer>,
}

/// How the date of an application stands that was not sent yet.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum ApplicationDate {
    /// Nothing is applied for yet; a POST to this address begins an informal application, where there are such.
    Open {
        /// Where.
        secure: Option<String>,
    },
    /// An informal application has fixed it.
    Secured(Secured),
    /// It is that of the application that this supplements.
    Sent,
}

/// The date that an informal application has fixed.
#[derive(Clone, Debug, Serialize)]
pub struct Secured {
    /// Which.
    pub date: Date,
    /// By when the rest should come.
    pub until: Date,
    /// How many days are left; negative afterwards.
    pub days: i32,
    /// Where the rest is filled in, where that is elsewhere.
    pub next: Option<String>,
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

/// The question before a draft goes.
#[derive(Clone, Debug, Serialize)]
pub struct RemoveDraft {
    /// The name of the service.
    pub service: Arc<str>,
    /// Whether an informal application stays.
    pub informal: bool,
    /// Where a POST deletes it.
    pub action: String,
    /// The overview of the draft.
    pub back: String,
}

/// A draft that is gone.
#[derive(Clone, Debug, Serialize)]
pub struct DraftRemoved {
    /// The start page of the authority.
    pub home: String,
}

impl Page for RemoveDraft {
    const TEMPLATE: &'static str = "citizen/remove_draft.html";
}

impl Page for DraftRemoved {
    const TEMPLATE: &'static str = "citizen/draft_removed.html";
}

impl Page for Overview {
    const TEMPLATE: &'static str = "citizen/overview.html";
}

impl Page for RemoveRow {
    const TEMPLATE: &'static str = "citizen/remove_row.html";
}
