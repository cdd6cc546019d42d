//! Messages of a demonstration.

use super::{
    super::citizen::{Mailbox, Message, MessageLine},
    days_ago,
};

pub fn mailbox() -> Vec<(&'static str, Mailbox)> {
    let line = |subject: &str, days| MessageLine {
        to: "aylin@example.org".into(),
        subject: subject.into(),
        sent: days_ago(days),
        href: format!("/de/mailbox/{days}"),
    };
    let some = vec![line("Sie haben Post", 0), line("Ihr Antrag ist angekommen", 3)];
    vec![("mailbox", Mailbox { messages: some }), ("mailbox-empty", Mailbox { messages: Vec::new() })]
}

pub fn message() -> Vec<(&'static str, Message)> {
    let message = Message {
        to: "aylin@example.org".into(),
        subject: "Ihr Antrag ist angekommen".into(),
        sent: days_ago(3),
        text: "Guten Tag,\n\nIhr Antrag ist angekommen.\nNummer: RF-26-004821-7".into(),
        links: vec!["/de/rosenfurt/a".into()],
        back: "/de/mailbox".into(),
    };
    let bare = Message { links: Vec::new(), ..message.clone() };
    vec![("message", message), ("message-bare", bare)]
}
