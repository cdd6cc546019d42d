//! After sending: that it has arrived, and how it stands.

use std::sync::Arc;

use jiff::{Timestamp, civil::Date};
use serde::Serialize;

use super::{FileState, Notice};
use crate::page::{ErrorLink, Page};

/// An application that has arrived.
#[derive(Clone, Debug, Serialize)]
pub struct Status {
    /// Whether it was sent a moment ago: the page then begins with thanks.
    pub just_sent: bool,
    /// Whether that was a supplement.
    pub just_supplemented: bool,
    /// The name of the service.
    pub service: Arc<str>,
    /// The case number.
    pub number: String,
    /// When it arrived; when the informal application did, if there was one.
    pub received: Timestamp,
    /// What should follow an informal application.
    pub rest: Option<super::Secured>,
    /// The receipt of the informal application that came first.
    pub informal_receipt: Option<String>,
    /// The day from which it counts.
    pub counts_from: Date,
    /// Why from then, in a sentence.
    pub counts_why: Option<String>,
    /// How it stands, in one word.
    pub word: Word,
    /// The words before and after, in order.
    pub steps: Vec<StatusStep>,
    /// The receipt; it is made at once when somebody asks before the worker has come to it.
    pub receipt: Receipt,
    /// Where an e-mail said that it arrived; `None` without an address.
    pub mailed_to: Option<MailedTo>,
    /// What was consented to.
    pub consents: Vec<GivenConsent>,
    /// Where a POST takes a consent back, by its `code`.
    pub withdraw_consent: String,
    /// What the office has sent, newest first.
    pub letters: Vec<StatusLetter>,
    /// What was decided so far.
    pub outcomes: Vec<Outcome>,
    /// What can still be done where something was refused.
    pub refused: Option<Refused>,
    /// What is missing, and where it can be added.
    pub missing: Vec<super::Open>,
    /// Whether the office has asked for something in words, which no question of the form stands for.
    pub missing_words: bool,
    /// Until when it should be there.
    pub missing_by: Option<Date>,
    /// What must be said first.
    pub notices: Vec<Notice>,
    /// What person and office wrote to each other, newest first.
    pub messages: Vec<CaseMessageLine>,
    /// Everything that was sent and received, in one file.
    pub everything: String,
    /// Where one can write to the office; `None` once the case has ended.
    pub write: Option<WriteMessage>,
    /// Where the application can be taken back; `None` when it can't.
    pub withdraw: Option<String>,
    /// What can be supplemented; `None` when nothing can.
    pub supplement: Option<ToSupplement>,
    /// What was supplemented.
    pub supplements: Vec<SupplementLine>,
    /// What has happened, newest first.
    pub history: Vec<HistoryLine>,
    /// Where one can make a code to come back without an account.
    pub later: Option<String>,
    /// The number of the application that goes on in its place, where both ask for the same.
    pub merged: Option<String>,
    /// The last day on which the office keeps it at least; only once it has ended.
    pub kept_until: Option<Date>,
}

/// A consent that was given with the application.
#[derive(Clone, Debug, Serialize)]
pub struct GivenConsent {
    /// Which.
    pub code: String,
    /// What it says.
    pub text: String,
    /// When it was taken back.
    pub withdrawn: Option<Date>,
}

/// A letter of the office.
#[derive(Clone, Debug, Serialize)]
pub struct StatusLetter {
    /// When it went out.
    pub when: Timestamp,
    /// Its title, in German.
    pub title: String,
    /// The paper.
    pub href: String,
    /// The size of the file, in bytes.
    pub size: u64,
    /// Whether the person has not opened it yet.
    pub new: bool,
    /// When it was posted, if it comes on paper.
    pub posted: Option<Date>,
    /// The day on which it counts as having arrived.
    pub known_on: Option<Date>,
    /// Until when the person may object, or sue, where it decides something.
    pub until: Option<Date>,
    /// Whether people go to court at once.
    pub to_court: bool,
}

/// Where e-mails go.
#[derive(Clone, Debug, Serialize)]
pub struct MailedTo {
    /// The address.
    pub address: String,
    /// Whether they arrive there.
    pub reach: Reach,
}

/// Whether e-mails reach the person.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Reach {
    /// Nobody knows; the person may say so.
    Open {
        /// Where a POST takes the code of the mail, under the name `code`.
        action: String,
        /// What was wrong with it.
        errors: Vec<ErrorLink>,
    },
    /// The same, after too many wrong codes.
    TooMany,
    /// They do.
    Confirmed,
    /// One came back.
    CameBack,
}

/// What follows a refusal: another benefit, from the day of this application (§ 28 SGB X).
#[derive(Clone, Debug, Serialize)]
pub struct Refused {
    /// The day on which this application was made.
    pub date: Date,
    /// The finder, where there is one.
    pub precheck: Option<String>,
}

/// A message.
#[derive(Clone, Debug, Serialize)]
pub struct CaseMessageLine {
    /// When.
    pub when: Timestamp,
    /// Whether it is the person's.
    pub mine: bool,
    /// What.
    pub text: String,
    /// What came with it.
    pub files: Vec<EnclosedFile>,
}

/// A file that came with a message.
#[derive(Clone, Debug, Serialize)]
pub struct EnclosedFile {
    /// Its name.
    pub name: String,
    /// How it stands.
    pub state: FileState,
}

/// A message that is being written.
#[derive(Clone, Debug, Serialize)]
pub struct WriteMessage {
    /// Where it is sent, under the name `message`.
    pub action: String,
    /// What was typed and not taken.
    pub text: String,
    /// What is wrong, with the words (`message`) or a file (`file`).
    pub errors: Vec<ErrorLink>,
    /// What the browser's dialogue offers.
    pub accept: String,
    /// The same for people.
    pub kinds: String,
    /// How many bytes a file may have.
    pub max_size: u64,
}

/// The question before an application is taken back.
#[derive(Clone, Debug, Serialize)]
pub struct Withdraw {
    /// The name of the service.
    pub service: Arc<str>,
    /// Where a POST takes it back.
    pub action: String,
    /// The status page.
    pub back: String,
}

/// What can be supplemented: each is a POST to `action` with a `topic`.
#[derive(Clone, Debug, Serialize)]
pub struct ToSupplement {
    /// Where.
    pub action: String,
    /// What is missing.
    pub missing: bool,
    /// Address and telephone.
    pub contact: bool,
    /// The bank account.
    pub bank: bool,
}

/// What was supplemented.
#[derive(Clone, Debug, Serialize)]
pub struct SupplementLine {
    /// When it arrived.
    pub when: Timestamp,
    /// Its receipt.
    pub href: String,
}

/// The seven words in which a citizen learns how a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Word {
    /// Angekommen.
    Received,
    /// Wird geprüft.
    Checking,
    /// Etwas fehlt.
    Missing,
    /// Wird bearbeitet.
    Working,
    /// Entschieden.
    Decided,
    /// Wird ausgezahlt.
    Paying,
    /// Beendet.
    Closed,
}

/// A word on the way.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct StatusStep {
    /// The word.
    pub word: Word,
    /// Whether it is behind, here or ahead.
    pub reached: Reached,
    /// Since when; only for what is not ahead.
    pub since: Option<Date>,
}

/// Whether a step is behind, here or ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reached {
    /// Behind.
    Done,
    /// Here.
    Now,
    /// Ahead.
    Ahead,
}

/// The sealed receipt.
#[derive(Clone, Debug, Serialize)]
pub struct Receipt {
    /// Where it is.
    pub href: String,
    /// Its size in bytes, once it is made.
    pub size: Option<u64>,
}

/// A decision on one thing for one person.
#[derive(Clone, Debug, Serialize)]
pub struct Outcome {
    /// What and for whom: `Mittagessen für Deniz Efe`.
    pub title: String,
    /// Yes, or no.
    pub granted: bool,
    /// What the office wrote.
    pub text: Option<String>,
}

/// Something that happened.
#[derive(Clone, Debug, Serialize)]
pub struct HistoryLine {
    /// When.
    pub when: Timestamp,
    /// What, in a sentence.
    pub text: String,
}

impl Page for Withdraw {
    const TEMPLATE: &'static str = "citizen/withdraw.html";
}

impl Page for Status {
    const TEMPLATE: &'static str = "citizen/status.html";
}
