//! Before sending: declarations, everything at a glance, and the question when something is missing.

use std::sync::Arc;

use serde::Serialize;

use super::{Notice, Paper, Step};
use crate::{
    form::trust::Trust,
    locale::Lang,
    page::{ErrorLink, Page},
};

/// The statements that belong to an application.
#[derive(Clone, Debug, Serialize)]
pub struct Declarations {
    /// The name of the service.
    pub service: Arc<str>,
    /// How far one has come.
    pub step: Option<Step>,
    /// Where the form is sent.
    pub action: String,
    /// The version of the answers that this page shows.
    pub version: u64,
    /// Names this showing of the page.
    pub view: String,
    /// The statements.
    pub items: Vec<Declaration>,
    /// Whether required ones are missing and one may go on nevertheless.
    pub without: bool,
    /// What is wrong.
    pub errors: Vec<ErrorLink>,
}

/// A statement.
#[derive(Clone, Debug, Serialize)]
pub struct Declaration {
    /// Name under which it is sent, with the value `yes`.
    pub name: String,
    /// What it says, in the page's language.
    pub text: Arc<str>,
    /// The binding German, where the page is in another language.
    pub german: Option<Arc<str>>,
    /// What it means to agree.
    pub nature: Nature,
    /// The law behind it.
    pub law: Option<Arc<str>>,
    /// Whether it is ticked.
    pub accepted: bool,
    /// What is wrong.
    pub error: Option<Arc<str>>,
}

/// What it means to tick a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// Needed.
    Required,
    /// Needed, and only says that one has read something.
    Acknowledge,
    /// Free, and can be taken back.
    Consent,
    /// Nothing to tick.
    Info,
}

/// Everything that will be sent.
#[derive(Clone, Debug, Serialize)]
pub struct Review {
    /// The name of the service.
    pub service: Arc<str>,
    /// Whether it is an informal application, which another follows.
    pub informal: bool,
    /// Whether it is a supplement to one that has arrived.
    pub supplement: bool,
    /// The answers, page by page.
    pub sections: Vec<Section>,
    /// The evidence.
    pub papers: Vec<Paper>,
    /// What is wrong: as long as there is something, nothing can be sent.
    pub wrong: Vec<Open>,
    /// What is missing: it can follow.
    pub missing: Vec<Open>,
    /// What is worth a second look, in the words of the form.
    pub doubts: Vec<Open>,
    /// From when the application counts, in a sentence.
    pub effective: Option<String>,
    /// What stands in for the signature that the law wants, where it does.
    pub signature: Option<ReviewSignature>,
    /// Where a POST sends it, or leads to [`SendIncomplete`].
    pub action: String,
    /// Names exactly what is shown here, so that nothing else is sent.
    pub digest: String,
    /// The page before.
    pub back: String,
    /// All pages.
    pub overview: String,
    /// Where one saves and finishes later.
    pub later: String,
    /// What must be said first.
    pub notices: Vec<Notice>,
}

/// What stands in for a signature.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum ReviewSignature {
    /// Somebody has signed in well enough.
    Replaced {
        /// What people know the account by.
        name: String,
        /// How sure it is who they are.
        level: Trust,
    },
    /// Somebody may sign in, or does so not well enough.
    SignIn {
        /// What people know the account by.
        name: String,
        /// How sure it must be.
        level: Trust,
        /// How sure it is now, for who has signed in.
        own: Option<Trust>,
        /// Where one signs in.
        href: String,
    },
    /// There is no account: the office asks for it.
    Paper,
}

/// The answers of one page.
#[derive(Clone, Debug, Serialize)]
pub struct Section {
    /// The page's title.
    pub title: String,
    /// The language of the texts, where it is not the page's.
    pub lang: Option<Lang>,
    /// The page.
    pub change: String,
    /// The answers.
    pub answers: Vec<Answer>,
}

/// An answer.
#[derive(Clone, Debug, Serialize)]
pub struct Answer {
    /// The question in short.
    pub label: Arc<str>,
    /// The answer as it is shown; `None` while there is none.
    pub value: Option<String>,
    /// Where it comes from, if not from the applicant.
    pub provenance: Option<Provenance>,
    /// How sure it is, where it comes from the account.
    pub level: Option<Trust>,
    /// Whether it is wrong.
    pub wrong: bool,
    /// The title of the row it belongs to, before the first answer of that row.
    pub row: Option<String>,
}

/// Where an answer comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Provenance {
    /// An adviser typed it.
    Adviser,
    /// From the account that one signed in with.
    Account,
    /// From an earlier application.
    CarriedOver,
    /// From a register.
    Register,
}

/// Something that is open, and where.
#[derive(Clone, Debug, Serialize)]
pub struct Open {
    /// What it is.
    pub label: String,
    /// The title of the page, or of the row.
    pub place: Option<String>,
    /// Where it can be mended; `None` once the application has been sent.
    pub href: Option<String>,
}

/// The question before something incomplete is sent.
#[derive(Clone, Debug, Serialize)]
pub struct SendIncomplete {
    /// The name of the service.
    pub service: Arc<str>,
    /// Answers that are missing.
    pub answers: Vec<Open>,
    /// Evidence that is missing.
    pub papers: Vec<Open>,
    /// Where a POST sends it.
    pub action: String,
    /// Names exactly what was shown for review.
    pub digest: String,
    /// Whether signing in stands for the signature, as far as was shown.
    pub signed: bool,
    /// The review.
    pub back: String,
}

impl Page for Declarations {
    const TEMPLATE: &'static str = "citizen/declarations.html";
}

impl Page for Review {
    const TEMPLATE: &'static str = "citizen/review.html";
}

impl Page for SendIncomplete {
    const TEMPLATE: &'static str = "citizen/send_incomplete.html";
}
