//! Mail that a mail server brings back (RFC 3464): which one, and to whom it could not go.

use mail_parser::{Message, MessageParser, MimeHeaders as _, PartType};

/// A mail of ours that did not arrive, and never will.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    /// Which: see [`Message::id`](super::Message::id).
    pub id: String,
    /// To whom it could not go.
    pub address: String,
}

/// Reads such a mail. Nothing of what is another mail, of delays, and of what could not be sent for a while only.
#[must_use]
pub fn read(bytes: &[u8]) -> Option<Returned> {
    let mail = MessageParser::default().parse(bytes)?;
    let status = mail.parts.iter().find(|part| is(part, "message", "delivery-status")).and_then(text)?;
    let address = failed(&status)?;
    let id = mail.parts.iter().find_map(|part| original_id(part))?;
    Some(Returned { id, address })
}

fn is(part: &mail_parser::MessagePart<'_>, kind: &str, subtype: &str) -> bool {
    part.content_type().is_some_and(|content| {
        content.ctype().eq_ignore_ascii_case(kind)
            && content.subtype().is_some_and(|own| own.eq_ignore_ascii_case(subtype))
    })
}

fn text(part: &mail_parser::MessagePart<'_>) -> Option<String> {
    match &part.body {
        PartType::Text(text) | PartType::Html(text) => Some(text.to_string()),
        PartType::Binary(bytes) | PartType::InlineBinary(bytes) => {
            Some(String::from_utf8_lossy(bytes).into_owned())
        }
        _ => None,
    }
}

/// The address of the first recipient of whom the report says that it failed for good.
fn failed(status: &str) -> Option<String> {
    let status = status.replace("\r\n", "\n");
    status.split("\n\n").find_map(|recipient| {
        let field = |name: &str| {
            recipient.lines().find_map(|line| {
                let (known, value) = line.split_once(':')?;
                known.trim().eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
            })
        };
        let for_good = field("Action")?.eq_ignore_ascii_case("failed") && field("Status")?.starts_with('5');
        // What was written to, before the server made something else of it.
        let address = field("Original-Recipient").or_else(|| field("Final-Recipient"))?;
        let address =
            address.split_once(';').map_or(address.as_str(), |(_, address)| address.trim()).to_owned();
        for_good.then_some(address)
    })
}

/// The name of the mail that comes back along, whole or only its head.
fn original_id(part: &mail_parser::MessagePart<'_>) -> Option<String> {
    let of = |mail: &Message<'_>| {
        let id = mail.message_id()?.to_owned();
        Some(id.split_once('@').map_or(id.clone(), |(own, _)| own.to_owned()))
    };
    if let PartType::Message(mail) = &part.body {
        return of(mail);
    }
    let head = text(part).filter(|_| is(part, "text", "rfc822-headers"))?;
    of(&MessageParser::default().parse(head.as_bytes())?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(action: &str, status: &str, original: &str) -> String {
        format!(
            "From: MAILER-DAEMON@mail.example.org\r\nTo: portal@example.org\r\nSubject: Undelivered Mail Returned to Sender\r\n\
             MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
             --b\r\nContent-Type: text/plain\r\n\r\nI'm sorry.\r\n\
             --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example.org\r\n\r\n\
             Final-Recipient: rfc822; ayse.test@example.org\r\nOriginal-Recipient: rfc822;ayse.test@example.org\r\n\
             Action: {action}\r\nStatus: {status}\r\nDiagnostic-Code: smtp; 550 5.1.1 unknown\r\n\r\n\
             {original}\r\n--b--\r\n"
        )
    }

    const HEAD: &str = "--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <arrived-1.rosenfurt.2@example.org>\r\n\
                        Subject: Ihr Antrag\r\n";
    const WHOLE: &str = "--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <arrived-1.rosenfurt.2@example.org>\r\n\
                         Subject: Ihr Antrag\r\n\r\nGuten Tag\r\n";

    #[test]
    fn a_mail_that_comes_back_says_which_it_is_and_to_whom_it_went() {
        for original in [HEAD, WHOLE] {
            let found = read(report("failed", "5.1.1", original).as_bytes());
            let expected =
                Returned { id: "arrived-1.rosenfurt.2".into(), address: "ayse.test@example.org".into() };
            assert_eq!(found, Some(expected), "{original}");
        }
    }

    #[test]
    fn what_may_still_arrive_and_what_is_something_else_is_nothing() {
        for (action, status) in [("delayed", "4.4.1"), ("failed", "4.2.2"), ("delivered", "2.0.0")] {
            assert_eq!(read(report(action, status, HEAD).as_bytes()), None, "{action} {status}");
        }
        assert_eq!(read(report("failed", "5.1.1", "").as_bytes()), None, "nobody knows which mail");
        assert_eq!(read(b"From: a@example.org\r\nSubject: Abwesend\r\n\r\nIch bin im Urlaub."), None);
        assert_eq!(read(b""), None);
    }
}
