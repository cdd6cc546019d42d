//! In a demonstration: all messages that would have been sent.

use jiff::Timestamp;
use serde::Serialize;

use crate::page::Page;

/// All messages, newest first.
#[derive(Clone, Debug, Serialize)]
pub struct Mailbox {
    /// The messages.
    pub messages: Vec<MessageLine>,
}

/// A message in the list.
#[derive(Clone, Debug, Serialize)]
pub struct MessageLine {
    /// Whom it is for.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// When it was sent.
    pub sent: Timestamp,
    /// Its page.
    pub href: String,
}

/// One message.
#[derive(Clone, Debug, Serialize)]
pub struct Message {
    /// Whom it is for.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// When it was sent.
    pub sent: Timestamp,
    /// Its text; lines stay lines.
    pub text: String,
    /// The addresses in it, to follow.
    pub links: Vec<String>,
    /// All messages.
    pub back: String,
}

impl Page for Mailbox {
    const TEMPLATE: &'static str = "citizen/mailbox.html";
}

impl Page for Message {
    const TEMPLATE: &'static str = "citizen/message.html";
}
