//! E-mails.

use super::{languages, pages};
use crate::page::Mail;

fn received() -> Mail {
    Mail::Received {
        number: "RF-26-004821-7".into(),
        received: "2026-11-24T09:20:00Z".parse().unwrap(),
        authority: "Stadt Rosenfurt & Umland".into(),
        link: "https://antrag.example.org/de/rosenfurt/a".into(),
        code: Some("004821".into()),
    }
}

#[test]
fn letters_tell_number_and_date_in_every_language() {
    let pages = pages();
    let news = Mail::News {
        number: "RF-26-004821-7".into(),
        authority: "Stadt Rosenfurt".into(),
        link: "https://x.example.org/a".into(),
    };
    let reminder = Mail::Reminder {
        number: "RF-26-004821-7".into(),
        until: jiff::civil::date(2026, 12, 24),
        authority: "Stadt Rosenfurt".into(),
        link: "https://x.example.org/a".into(),
    };
    let end = Mail::End {
        until: jiff::civil::date(2026, 12, 24),
        authority: "Stadt Rosenfurt".into(),
        link: "https://x.example.org/RF-26-004821-7".into(),
    };
    let code = Mail::Code {
        code: "RF-26-004821-7".into(),
        authority: "Stadt Rosenfurt".into(),
        link: "https://x.example.org/a".into(),
    };
    for lang in languages(&pages) {
        for mail in [received(), news.clone(), reminder.clone(), end.clone(), code.clone()] {
            let letter = pages.letter(&lang, &mail).unwrap_or_else(|error| panic!("{error}"));
            assert!(!letter.subject.is_empty() && !letter.subject.contains('\n'), "{}", letter.subject);
            // Others see it on the screen of a telephone.
            for told in ["4821", "Rosenfurt"] {
                assert!(!letter.subject.contains(told), "{}", letter.subject);
            }
            for body in [&letter.text, &letter.html] {
                assert!(body.contains("RF-26-004821-7"), "{body}");
            }
            assert!(!letter.text.contains('<'), "{}", letter.text);
        }
    }
}

#[test]
fn a_letter_is_text_here_and_html_there() {
    let pages = pages();
    let letter = pages.letter(&"de".into(), &received()).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(letter.subject, "Ihr Antrag ist angekommen");
    assert!(letter.text.contains("am 24. November 2026 um 10:20 Uhr angekommen"), "{}", letter.text);
    assert!(letter.text.contains("Stadt Rosenfurt & Umland"), "{}", letter.text);
    assert!(letter.html.contains("Stadt Rosenfurt &amp; Umland"), "{}", letter.html);
}
