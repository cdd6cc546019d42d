//! What has happened to a case, in words, with who did it.

use jiff::civil::Date;

use super::{super::Shared, Names, lang};
use crate::{
    case::{
        Ending,
        event::{Actor, Event, Kind},
        letter::{Channel, Letter},
        objection::Answer as Remedy,
    },
    i18n::Arg,
    id::AuthorityId,
    page::office::CaseEvent,
    usecase::{decide::decision_parts, load_case::LoadedCase, wording::Wording},
};

/// What the sentences are made of.
pub struct Happened<'a> {
    /// Where the texts are.
    pub web: &'a Shared,
    /// The case.
    pub loaded: &'a LoadedCase,
    /// Its words.
    pub wording: &'a Wording<'a>,
    /// Who is who.
    pub names: &'a Names,
}

impl Happened<'_> {
    /// All events, the newest first.
    pub fn lines(&self, events: &[Event]) -> Vec<CaseEvent> {
        let line = |event: &Event| CaseEvent {
            when: event.at,
            by: match &event.actor {
                Actor::Staff(id) => Some(self.names.of(*id)),
                Actor::Applicant | Actor::System => None,
            },
            text: self.sentence(event),
        };
        events.iter().rev().map(line).collect()
    }

    fn sentence(&self, event: &Event) -> String {
        let key = match &event.kind {
            Kind::Received => "event-arrived",
            Kind::ReceivedInformally => "event-informal",
            Kind::Completed => "event-completed",
            Kind::Acknowledged => "event-receipt",
            Kind::Taken => "event-assigned",
            Kind::Assigned { to } => {
                return self.with("event-given", &[("name", Arg::Text(self.names.of(*to).into()))]);
            }
            Kind::Released => "event-released",
            Kind::Noted => "event-note",
            Kind::Excluded { who, .. } => {
                return self.with("event-excluded", &[("name", Arg::Text(self.names.of(*who).into()))]);
            }
            Kind::Included { who } => {
                return self.with("event-included", &[("name", Arg::Text(self.names.of(*who).into()))]);
            }
            Kind::Held => "event-held",
            Kind::HoldEnded => "event-hold-ended",
            Kind::PersonWrote => "event-message",
            Kind::OfficeWrote => "event-office-message",
            Kind::DocumentsRequested { .. } => "event-requested",
            Kind::RequestMet => "event-request-met",
            Kind::MailCameBack => "event-mail-back",
            Kind::ConsentWithdrawn { .. } => "event-consent",
            Kind::Supplemented { .. } => "event-supplement",
            Kind::Objected { on, late } => {
                let key = if *late { "event-objection-late" } else { "event-objection" };
                return self.with(key, &[("date", Arg::Text(crate::german::date(*on).into()))]);
            }
            Kind::ObjectionAnswered { answer } => match answer {
                Remedy::Remedied => "event-objection-remedied",
                Remedy::PassedOn => "event-objection-passed-on",
                Remedy::Withdrawn => "event-objection-withdrawn",
            },
            Kind::Closed { into: Some(number), .. } => return self.of_case("event-merged", number),
            Kind::Rescheduled { from, to, reason } => {
                let day = |day: &Date| Arg::Text(crate::german::date(*day).into());
                let arguments =
                    [("from", day(from)), ("to", day(to)), ("reason", Arg::Text(reason.clone().into()))];
                return self.with("event-rescheduled", &arguments);
            }
            Kind::Absorbed { number } => return self.of_case("event-absorbed", number),
            Kind::Split { from } => return self.of_case("event-split", from),
            Kind::Parted { number } => return self.of_case("event-parted", number),
            Kind::SetApart { number } => return self.of_case("event-set-apart", number),
            Kind::Closed { ending, into: None } => match ending {
                Ending::Done => "event-closed",
                Ending::Withdrawn if event.actor == Actor::Applicant => "event-withdrawn",
                Ending::Withdrawn => "event-closed-withdrawn",
                Ending::Duplicate => "event-closed-duplicate",
            },
            Kind::LetterSent { letter, channel } => {
                return match channel {
                    Channel::Mailbox => self.of_letter("event-letter-mailbox", *letter),
                    Channel::Post => self.of_letter("event-letter-post", *letter),
                };
            }
            Kind::LetterSubmitted { letter } => return self.of_letter("event-letter-submitted", *letter),
            Kind::LetterReleased { letter, .. } => return self.of_letter("event-letter-released", *letter),
            Kind::LetterReturned { letter } => return self.of_letter("event-letter-returned", *letter),
            Kind::LetterOpened { letter } => return self.of_letter("event-letter-opened", *letter),
            Kind::LetterPosted { on } => {
                let day = Arg::Text(crate::german::date(*on).into());
                return self.with("event-letter-posted", &[("date", day)]);
            }
            Kind::Forwarded { from, to } => {
                let name = |id: &AuthorityId| Arg::Text(self.web.authority_name(id.as_str()).into());
                return self.with("event-forwarded", &[("from", name(from)), ("to", name(to))]);
            }
            Kind::Decided { subject, service, outcome } => {
                let (service, person) = decision_parts(self.wording, self.loaded, subject, service);
                let word = self.with(&format!("outcome-{}", outcome.name()), &[]);
                let what = format!("{service}, {person}: {word}");
                return self.with("event-decided", &[("what", Arg::Text(what.into()))]);
            }
        };
        self.with(key, &[])
    }

    fn of_case(&self, key: &str, number: &str) -> String {
        self.with(key, &[("number", Arg::Text(number.into()))])
    }

    fn of_letter(&self, key: &str, letter: Letter) -> String {
        let letter = self.with(letter.key(), &[]);
        self.with(key, &[("letter", Arg::Text(letter.into()))])
    }

    fn with(&self, key: &str, arguments: &[(&str, Arg<'_>)]) -> String {
        self.web.works.catalogue.text(&lang(), key, arguments).words.to_string()
    }
}
