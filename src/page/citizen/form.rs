//! A page of a form, and what saving by script answers.

use std::{collections::BTreeMap, sync::Arc};

use serde::Serialize;

use crate::{
    locale::Lang,
    page::{ErrorLink, Item, Page, item},
};

/// A page of a form. Everything on it lies in one HTML form with the id `page-form`.
#[derive(Clone, Debug, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "each says one thing that the template asks")]
pub struct FormPage {
    /// Where the form is sent.
    pub action: String,
    /// Where a script saves while somebody types; `None` where nothing is saved before Continue.
    pub autosave: Option<String>,
    /// The version of the page's answers that this page shows.
    pub version: u64,
    /// Names this showing of the page, so that what its script saved is not taken for somebody else's change.
    pub view: String,
    /// The name of the service.
    pub service: Arc<str>,
    /// The title; with the row's name in it on a page that comes once for each row.
    pub title: String,
    /// What the page is about.
    pub intro: Option<String>,
    /// The language of title and intro, where it is not the page's.
    pub lang: Option<Lang>,
    /// How far one has come.
    pub step: Option<Step>,
    /// Whether there is a page before.
    pub back: bool,
    /// Whether the title in the browser's tab must not tell what is asked.
    pub sensitive: bool,
    /// Whether the way ends here: there is nothing to go on to.
    pub ends: bool,
    /// Whether required answers are missing and one may go on nevertheless.
    pub without: bool,
    /// What is wrong, made by [`item::errors`].
    pub errors: Vec<ErrorLink>,
    /// What must be said first.
    pub notices: Vec<Notice>,
    /// The questions.
    pub items: Vec<Item>,
    /// What is sent along from page to page, where nothing is stored.
    pub travel: Option<Travel>,
}

/// All answers of somebody of whom nothing is stored: they go to the browser with each page, and come back with it.
#[derive(Clone, Debug, Serialize)]
pub struct Travel {
    /// The answers, for nobody to read.
    pub answers: String,
    /// The page that is shown, by its address.
    pub at: String,
}

/// How far one has come.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Step {
    /// This page, beginning with 1.
    pub at: usize,
    /// All pages that apply.
    pub of: usize,
}

/// Something that must be said at the top of a page.
#[derive(Clone, Debug, Serialize)]
pub struct Notice {
    /// How it looks.
    pub style: NoticeStyle,
    /// The sentence that matters.
    pub title: String,
    /// What else there is to say; lines stay lines.
    pub text: Option<String>,
}

/// How a notice looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeStyle {
    /// Good to know.
    Info,
    /// It worked.
    Success,
    /// Mind this.
    Warning,
    /// It did not work.
    Danger,
}

/// The answer to a script that saved a page.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Saved {
    /// The version that was saved.
    pub version: u64,
    /// The `view` of the page that saved.
    pub view: String,
    /// Which questions, groups, lists, remarks and evidence of the page show now, by name.
    pub visible: BTreeMap<String, bool>,
    /// Which options show now: by name of the question, then by value.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub options: BTreeMap<String, BTreeMap<String, bool>>,
    /// Computed values of the page as they show now, by name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub computed: BTreeMap<String, String>,
}

impl Page for FormPage {
    const TEMPLATE: &'static str = "citizen/form.html";
}

impl FormPage {
    /// Takes the errors of the items for the list at the top.
    #[must_use]
    pub fn with_errors_of_items(mut self) -> Self {
        self.errors = item::errors(&self.items);
        self
    }
}
