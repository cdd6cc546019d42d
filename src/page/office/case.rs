//! A case: everything about it on one page, and what can be done.

use jiff::{Timestamp, civil::Date};
use serde::Serialize;

use super::{
    Asked, Badge, CaseLetter, CaseRelease, CaseRetention, Doubles, Due, Exclusions, FilterOption, LetterLink,
    Matrix, Objections, RescheduleForm,
};
use crate::{
    form::trust::Trust,
    locale::Lang,
    page::{
        ErrorLink, Page,
        citizen::{FileState, Notice, Receipt},
    },
};

/// A case.
#[derive(Clone, Debug, Serialize)]
pub struct Case {
    /// Its number.
    pub number: String,
    /// The service.
    pub service: String,
    /// The applicant.
    pub applicant: String,
    /// How the applicant can be reached.
    pub contact: Contact,
    /// When it arrived.
    pub received: Timestamp,
    /// From which day it counts.
    pub counts_from: Date,
    /// Why from then, with the law.
    pub counts_why: Option<String>,
    /// For how many days it has been there.
    pub age_days: i64,
    /// How it stands.
    pub state: Badge,
    /// The next deadline.
    pub due: Option<Due>,
    /// What everybody must know first: urgent, protected address, sent with missing answers.
    pub flags: Vec<Badge>,
    /// Who works on it.
    pub assignee: Option<String>,
    /// Where a POST makes it mine; `None` when it is, or may not be.
    pub take: Option<String>,
    /// Where a POST gives it back; `None` when it is not mine.
    pub release: Option<String>,
    /// What can be done next.
    pub moves: Vec<Move>,
    /// The version of the case that this page shows; goes with every form.
    pub version: u64,
    /// What was asked for, at a glance.
    pub matrix: Option<Matrix>,
    /// What was asked for, one by one.
    pub asked: Vec<Asked>,
    /// The answers, page by page.
    pub sections: Vec<CaseSection>,
    /// The files.
    pub files: Vec<CaseFile>,
    /// What is missing.
    pub missing: Vec<Open>,
    /// What is worth a second look, in the words of the form.
    pub doubts: Vec<String>,
    /// What the person may give freely, and whether it was given.
    pub consents: Vec<Consent>,
    /// The form that asks for it.
    pub request: Option<RequestForm>,
    /// What was asked for so far.
    pub requests: Vec<DocumentRequest>,
    /// What stands in for the signature that the law wants, where it does.
    pub signature: Option<CaseSignature>,
    /// The receipt.
    pub receipt: Receipt,
    /// Of an informal application: by when the rest should come.
    pub rest_until: Option<Date>,
    /// The receipt of the informal application that came first.
    pub informal_receipt: Option<String>,
    /// What was supplemented, newest first.
    pub supplements: Vec<CaseSupplement>,
    /// Messages, newest first.
    pub messages: Vec<CaseMessage>,
    /// Where a message to the person is sent, under the name `message`; `None` where this member of staff may not.
    pub message: Option<String>,
    /// Letters that went out, newest first.
    pub letters: Vec<CaseLetter>,
    /// The letter that a second person looks at, or has given back.
    pub second: Option<CaseRelease>,
    /// Objections; `None` where there is none, and none can be entered.
    pub objections: Option<Objections>,
    /// Who may not act in it; `None` where there is nothing to say or to do.
    pub exclusions: Option<Exclusions>,
    /// The form that says that it is due on another day; `None` for whoever may not.
    pub reschedule: Option<RescheduleForm>,
    /// Cases that may be the same, and those that were merged.
    pub doubles: Option<Doubles>,
    /// How long it is kept; `None` where there is nothing to say or to do.
    pub retention: Option<CaseRetention>,
    /// Letters that can be written now.
    pub write: Vec<LetterLink>,
    /// Today, as the browser sends it.
    pub today: String,
    /// Giving it to the authority that is responsible; `None` where this member of staff may not, or it can't go.
    pub forward: Option<ForwardForm>,
    /// Notes of staff, newest first.
    pub notes: Vec<NoteLine>,
    /// Where a note is sent, under the name `text`; `None` where this member of staff may only read.
    pub note: Option<String>,
    /// A note that could not be stored, so that it is not lost.
    pub note_text: String,
    /// What has happened, newest first.
    pub history: Vec<CaseEvent>,
    /// What is wrong with what was sent.
    pub errors: Vec<ErrorLink>,
    /// What must be said first.
    pub notices: Vec<Notice>,
}

/// What stands in for a signature.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum CaseSignature {
    /// The person had signed in.
    Replaced {
        /// At which sign-in service.
        issuer: String,
        /// How sure it is.
        level: Trust,
        /// What the service calls that, and by which means somebody signed in, if it says so.
        said: String,
        /// When.
        at: Timestamp,
    },
    /// Nothing does.
    Missing,
}

/// What was supplemented.
#[derive(Clone, Debug, Serialize)]
pub struct CaseSupplement {
    /// When it arrived.
    pub when: Timestamp,
    /// Its receipt.
    pub receipt: String,
    /// What is answered otherwise than before.
    pub changes: Vec<CaseChange>,
    /// What the files that came with it are for.
    pub files: Vec<String>,
}

/// An answer that has changed.
#[derive(Clone, Debug, Serialize)]
pub struct CaseChange {
    /// The question, with the row that it is about.
    pub label: String,
    /// The answer before.
    pub before: Option<String>,
    /// The answer now.
    pub after: Option<String>,
}

/// A message.
#[derive(Clone, Debug, Serialize)]
pub struct CaseMessage {
    /// When.
    pub when: Timestamp,
    /// Who at the office wrote it; `None` where it is the person's.
    pub by: Option<String>,
    /// When the person first opened it, where it is the office's.
    pub read: Option<Timestamp>,
    /// What.
    pub text: String,
    /// What came with it.
    pub files: Vec<CaseFile>,
}

/// A declaration that is given freely.
#[derive(Clone, Debug, Serialize)]
pub struct Consent {
    /// What it says.
    pub text: String,
    /// Whether it was made.
    pub given: bool,
    /// When it was taken back.
    pub withdrawn: Option<Timestamp>,
}

/// How somebody can be reached.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Contact {
    /// The address; lines stay lines.
    pub address: Option<String>,
    /// The telephone number.
    pub phone: Option<String>,
    /// The address for e-mail.
    pub email: Option<String>,
    /// Whether e-mails arrive there.
    pub reach: Option<MailReach>,
    /// The language that the applicant used, in German.
    pub language: Option<String>,
    /// What else matters: interpreter, large print, representative.
    pub hints: Vec<String>,
}

/// Whether e-mails reach the person.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum MailReach {
    /// Nobody knows.
    Open,
    /// The person has typed a code that stood in one.
    Confirmed {
        /// When.
        at: Timestamp,
    },
    /// One came back.
    CameBack {
        /// When.
        at: Timestamp,
    },
}

/// Something that can be done with a case.
#[derive(Clone, Debug, Serialize)]
pub struct Move {
    /// What stands on the button: one of the texts `move-…`.
    pub label: String,
    /// Where a POST does it.
    pub action: String,
    /// The value that is sent as `move`.
    pub value: String,
}

/// The answers of one page.
#[derive(Clone, Debug, Serialize)]
pub struct CaseSection {
    /// The page's title, in German.
    pub title: String,
    /// The answers.
    pub answers: Vec<CaseAnswer>,
}

/// An answer.
#[derive(Clone, Debug, Serialize)]
pub struct CaseAnswer {
    /// The question in short, in German.
    pub label: String,
    /// The answer; `None` where it is missing.
    pub value: Option<String>,
    /// Where it comes from; `None` where there is no answer.
    pub source: Option<Source>,
    /// How sure it is, where it comes from an account.
    pub level: Option<Trust>,
    /// The language in which it was given, where it was not German.
    pub lang: Option<Lang>,
    /// What that is called in German.
    pub language: Option<String>,
    /// The title of the row it belongs to, before the first answer of that row.
    pub row: Option<String>,
}

/// Where an answer comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The applicant typed it.
    Citizen,
    /// An adviser typed it.
    Adviser,
    /// From the account that the applicant signed in with.
    Account,
    /// From an earlier application.
    CarriedOver,
    /// From a register.
    Register,
    /// Calculated.
    Computed,
}

/// A file.
#[derive(Clone, Debug, Serialize)]
pub struct CaseFile {
    /// Its name.
    pub name: String,
    /// What it is evidence for.
    pub paper: String,
    /// Whom or what it is for.
    pub row: Option<String>,
    /// Its size in bytes.
    pub size: u64,
    /// When it arrived.
    pub received: Timestamp,
    /// How it stands.
    pub state: FileState,
    /// Where it is; only where it is clean.
    pub href: Option<String>,
    /// At the first of several pictures for the same: all of them as one paper.
    pub pictures: Option<Pictures>,
}

/// Pictures as the pages of one PDF.
#[derive(Clone, Debug, Serialize)]
pub struct Pictures {
    /// Where it is.
    pub href: String,
    /// How many there are.
    pub count: usize,
}

/// Something that is missing.
#[derive(Clone, Debug, Serialize)]
pub struct Open {
    /// What is sent as `item` when it is asked for.
    pub value: String,
    /// What it is.
    pub label: String,
    /// Whom or what it is for.
    pub row: Option<String>,
    /// Until when the person wants to send it.
    pub announced: Option<Date>,
    /// Whether it was asked for already.
    pub requested: bool,
    /// Whether it is ticked in the form.
    pub chosen: bool,
}

/// The form that asks for what is missing; the fields are named `item`, `more`, `until`.
#[derive(Clone, Debug, Serialize)]
pub struct RequestForm {
    /// Where it is sent.
    pub action: String,
    /// What else is asked for.
    pub more: String,
    /// Until when, as the browser sends a day.
    pub until: String,
}

/// The form that gives a case to another authority, under the name `to`.
#[derive(Clone, Debug, Serialize)]
pub struct ForwardForm {
    /// Where it is sent.
    pub action: String,
    /// The authorities that offer the service.
    pub options: Vec<FilterOption>,
}

/// A request for what was missing.
#[derive(Clone, Debug, Serialize)]
pub struct DocumentRequest {
    /// When.
    pub when: Timestamp,
    /// Who asked.
    pub by: String,
    /// Until when.
    pub until: Date,
    /// What was asked for.
    pub items: Vec<String>,
    /// Whether everything has come.
    pub done: bool,
    /// Where a POST says that it has come by another way; `None` when it is done, or for others to say.
    pub meet: Option<String>,
}

/// A note.
#[derive(Clone, Debug, Serialize)]
pub struct NoteLine {
    /// When.
    pub when: Timestamp,
    /// Who wrote it.
    pub by: String,
    /// What it says; lines stay lines.
    pub text: String,
}

/// Something that happened.
#[derive(Clone, Debug, Serialize)]
pub struct CaseEvent {
    /// When.
    pub when: Timestamp,
    /// Who did it; `None` where nobody did.
    pub by: Option<String>,
    /// What, in a sentence.
    pub text: String,
}

/// Somebody else was faster.
#[derive(Clone, Debug, Serialize)]
pub struct CaseTaken {
    /// The number of the case.
    pub number: String,
    /// Who.
    pub by: String,
    /// When.
    pub when: Timestamp,
    /// What happened meanwhile, in a sentence.
    pub text: Option<String>,
    /// What was typed and not stored, so that it is not lost.
    pub typed: Option<String>,
    /// The case as it is now.
    pub href: String,
    /// The inbox.
    pub inbox: String,
}

impl Page for Case {
    const TEMPLATE: &'static str = "office/case.html";
}

impl Page for CaseTaken {
    const TEMPLATE: &'static str = "office/case_taken.html";
}
