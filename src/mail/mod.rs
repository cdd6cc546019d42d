//! E-mail: what goes out, and by which way.
//!
//! Layer 2: may use the base layer. A message says "there is news" and never what; it has a text and an HTML
//! part and an id of its own, so that one sent twice is recognised as one.

pub mod returned;

use std::{fmt, fs, io, path::PathBuf, time::Duration};

use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message as Letter, Tokio1Executor,
    message::{Mailbox, MultiPart, header::HeaderName, header::HeaderValue},
};

/// How long a mail server may take for a message; a batch of jobs with such waits ends within its lease.
const TAKEN_WITHIN: Duration = Duration::from_secs(30);

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The sender: name and address.
    pub from: (String, String),
    /// The address it goes to.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// As plain text.
    pub text: String,
    /// As HTML.
    pub html: String,
    /// Names this message among all.
    pub id: String,
    /// The language it is in.
    pub lang: String,
}

/// The way that messages go.
#[derive(Clone)]
pub enum Mail {
    /// To a mail server.
    Smtp {
        /// The server.
        server: AsyncSmtpTransport<Tokio1Executor>,
        /// How long taking one message may last.
        within: Duration,
    },
    /// Into a folder, one file each: for demonstrations.
    Folder(PathBuf),
}

/// Why a message can't go.
#[derive(Debug)]
pub enum MailError {
    /// It can never go: an address that is none, or a server that refuses it for good.
    Refused(String),
    /// It may go later.
    Later(String),
}

impl fmt::Display for MailError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(cause) => write!(f, "refused: {cause}"),
            Self::Later(cause) => write!(f, "not now: {cause}"),
        }
    }
}

impl std::error::Error for MailError {}

impl Mail {
    /// A mail server by its address: `smtps://user:password@mail.example.org`.
    pub fn smtp(url: &str) -> Result<Self, MailError> {
        Self::smtp_within(url, TAKEN_WITHIN)
    }

    /// A mail server that may take no longer than this for a message.
    pub fn smtp_within(url: &str, within: Duration) -> Result<Self, MailError> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url);
        let transport = transport.map_err(|error| MailError::Refused(error.to_string()))?;
        Ok(Self::Smtp { server: transport.build(), within })
    }

    /// Sends a message.
    pub async fn send(&self, message: &Message) -> Result<(), MailError> {
        let letter = letter(message)?;
        match self {
            // The transport itself waits for ever for a server that takes a connection and then says nothing.
            Self::Smtp { server, within } => match tokio::time::timeout(*within, server.send(letter)).await {
                Ok(Ok(_)) => Ok(()),
                Ok(Err(error)) if is_about_the_address(&error) => Err(MailError::Refused(error.to_string())),
                Ok(Err(error)) => Err(MailError::Later(error.to_string())),
                Err(_) => Err(MailError::Later("the mail server does not answer".to_owned())),
            },
            Self::Folder(folder) => {
                let write = || -> io::Result<()> {
                    fs::create_dir_all(folder)?;
                    let name: String = message
                        .id
                        .chars()
                        .map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' })
                        .collect();
                    fs::write(folder.join(format!("{name}.eml")), letter.formatted())
                };
                write().map_err(|error| MailError::Later(error.to_string()))
            }
        }
    }
}

/// Whether the server says that there is no such mailbox. Other refusals, such as a wrong password of ours, can be
/// mended, and the message goes then (RFC 5321, section 4.2.3).
fn is_about_the_address(error: &lettre::transport::smtp::Error) -> bool {
    error.status().is_some_and(|code| matches!(u16::from(code), 550 | 551 | 553 | 556))
}

fn letter(message: &Message) -> Result<Letter, MailError> {
    let bad = |error: &dyn fmt::Display| MailError::Refused(error.to_string());
    let mailbox = |name: Option<String>, address: &str| -> Result<Mailbox, MailError> {
        Ok(Mailbox::new(name, address.parse().map_err(|error: lettre::address::AddressError| bad(&error))?))
    };
    let host = message.from.1.rsplit_once('@').map_or("localhost", |(_, host)| host);
    let language = HeaderName::new_from_ascii_str("Content-Language");
    Letter::builder()
        .from(mailbox(Some(message.from.0.clone()), &message.from.1)?)
        .to(mailbox(None, &message.to)?)
        .subject(message.subject.clone())
        .message_id(Some(format!("<{}@{host}>", message.id)))
        .raw_header(HeaderValue::new(language, message.lang.clone()))
        .multipart(MultiPart::alternative_plain_html(message.text.clone(), message.html.clone()))
        .map_err(|error| bad(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(to: &str) -> Message {
        Message {
            from: ("Stadt Weidenmünster".into(), "portal@example.org".into()),
            to: to.into(),
            subject: "Ihr Antrag ist angekommen".into(),
            text: "Guten Tag,\nIhre Nummer: WM-26-1".into(),
            html: "<p>Guten Tag,</p>".into(),
            id: "confirm-1".into(),
            lang: "de".into(),
        }
    }

    #[tokio::test]
    async fn a_message_sent_twice_is_one_file() {
        let folder =
            std::env::temp_dir().join(format!("antrag-mail-{}", crate::clock::Clock::system().uuid()));
        let mail = Mail::Folder(folder.clone());
        mail.send(&message("ayse.test@example.org")).await.unwrap();
        mail.send(&message("ayse.test@example.org")).await.unwrap();
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        let text = fs::read_to_string(folder.join("confirm-1.eml")).unwrap();
        assert!(
            text.contains("multipart/alternative") && text.contains("Message-ID: <confirm-1@example.org>")
        );
    }

    #[tokio::test]
    async fn an_address_that_is_none_is_refused_for_good() {
        let mail = Mail::Folder(std::env::temp_dir());
        assert!(matches!(mail.send(&message("nobody")).await, Err(MailError::Refused(_))));
    }
}
