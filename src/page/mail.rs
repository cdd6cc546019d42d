//! E-mails. They say that there is something, never what: no name, no service, no content.

use jiff::{Timestamp, civil::Date};
use minijinja::{context, value::Serde};
use serde::Serialize;

use super::{Pages, RenderError};
use crate::locale::Lang;

/// An e-mail, and the three templates that make it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Mail {
    /// The application has arrived.
    Received {
        /// The case number.
        number: String,
        /// When it arrived.
        received: Timestamp,
        /// The name of the authority.
        authority: String,
        /// The status page, with host.
        link: String,
        /// What is typed there to show that the address is right; `None` when that is known.
        code: Option<String>,
    },
    /// A supplement has arrived.
    Supplement {
        /// The case number.
        number: String,
        /// When it arrived.
        received: Timestamp,
        /// The name of the authority.
        authority: String,
        /// The status page, with host.
        link: String,
        /// As in [`Received`](Self::Received).
        code: Option<String>,
    },
    /// The rest of an informal application should come.
    Reminder {
        /// The case number.
        number: String,
        /// By when.
        until: Date,
        /// The name of the authority.
        authority: String,
        /// The status page, with host.
        link: String,
    },
    /// A draft will be deleted.
    End {
        /// When.
        until: Date,
        /// The name of the authority.
        authority: String,
        /// The draft, with host.
        link: String,
    },
    /// The code by which somebody comes back.
    Code {
        /// Its words.
        code: String,
        /// The name of the authority.
        authority: String,
        /// The page that asks for code and secret, with host and code.
        link: String,
    },
    /// There is something new about it.
    News {
        /// The case number.
        number: String,
        /// The name of the authority.
        authority: String,
        /// The status page, with host.
        link: String,
    },
}

/// What is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The subject, in one line.
    pub subject: String,
    /// The text for programs that show no HTML.
    pub text: String,
    /// The same as HTML.
    pub html: String,
}

impl Mail {
    /// Subject, text, HTML.
    const fn templates(&self) -> [&'static str; 3] {
        match self {
            Self::Received { .. } => ["mail/received.subject.txt", "mail/received.txt", "mail/received.html"],
            Self::Supplement { .. } => {
                ["mail/news.subject.txt", "mail/supplement.txt", "mail/supplement.html"]
            }
            Self::Reminder { .. } => ["mail/news.subject.txt", "mail/reminder.txt", "mail/reminder.html"],
            Self::End { .. } => ["mail/news.subject.txt", "mail/end.txt", "mail/end.html"],
            Self::Code { .. } => ["mail/code.subject.txt", "mail/code.txt", "mail/code.html"],
            Self::News { .. } => ["mail/news.subject.txt", "mail/news.txt", "mail/news.html"],
        }
    }
}

impl Pages {
    /// An e-mail in a language.
    pub fn letter(&self, lang: &Lang, mail: &Mail) -> Result<Letter, RenderError> {
        let [subject, text, html] = mail.templates();
        let part = |template| {
            let words = self.words(lang);
            let context = context! {
                mail => Serde(mail),
                t => words.html.clone(),
                ta => words.attribute.clone(),
                here => words.here.clone(),
            };
            self.render_context(template, context)
        };
        Ok(Letter { subject: part(subject)?.trim().to_owned(), text: part(text)?, html: part(html)? })
    }
}
