//! What happened to a case: one kind for each thing that can happen, bound to what happened before.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use super::{
    Ending, Outcome, Word,
    exclusion::Why,
    letter::{Channel, Letter},
    objection::Answer,
};
use crate::id::{AuthorityId, CaseId, StaffId};

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub actor: Actor,
    /// What.
    pub kind: Kind,
}

/// Who made something happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// The person who applies.
    Applicant,
    /// A member of staff.
    Staff(StaffId),
    /// The portal itself.
    System,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Kind {
    /// The application arrived.
    Received,
    /// An informal application arrived.
    ReceivedInformally,
    /// The full application arrived in the case of an informal one.
    Completed,
    /// The receipt was sealed and sent.
    Acknowledged,
    /// Somebody took the case.
    Taken,
    /// Somebody was given the case.
    Assigned {
        /// Who.
        to: StaffId,
    },
    /// Somebody gave it back.
    Released,
    /// A note was written; what it says stands with the notes.
    Noted,
    /// The person wrote to the office; what, stands with the messages.
    PersonWrote,
    /// The office wrote to the person.
    OfficeWrote,
    /// Evidence was asked for.
    DocumentsRequested {
        /// What: keys of evidence.
        items: Vec<String>,
        /// By when.
        due_on: Date,
    },
    /// What was asked for came by another way.
    RequestMet,
    /// An e-mail to the person came back.
    MailCameBack,
    /// The person took a consent back.
    ConsentWithdrawn {
        /// Which: the code of the declaration.
        code: String,
    },
    /// A supplement arrived.
    Supplemented {
        /// Whether it answers all that was asked for.
        answers: bool,
    },
    /// One service for one person was decided.
    Decided {
        /// The person: the row of the application.
        subject: String,
        /// The service.
        service: String,
        /// What.
        outcome: Outcome,
    },
    /// A letter went out; what it says stands with the letters.
    LetterSent {
        /// What it is.
        letter: Letter,
        /// How it gets there.
        channel: Channel,
    },
    /// A letter was given to a second person, who lets it out or not.
    LetterSubmitted {
        /// What it is.
        letter: Letter,
    },
    /// That person has let it out.
    LetterReleased {
        /// What it is.
        letter: Letter,
        /// How it gets there.
        channel: Channel,
    },
    /// It was given back to who wrote it, or taken back.
    LetterReturned {
        /// What it is.
        letter: Letter,
    },
    /// A letter was given to the post.
    LetterPosted {
        /// On which day.
        on: Date,
    },
    /// The person opened a letter for the first time.
    LetterOpened {
        /// What it is.
        letter: Letter,
    },
    /// An objection arrived; what it says stands with the objections.
    Objected {
        /// On which day.
        on: Date,
        /// Whether that was too late.
        late: bool,
    },
    /// Something came of it.
    ObjectionAnswered {
        /// What.
        answer: Answer,
    },
    /// Somebody may not act in the case.
    Excluded {
        /// Who.
        who: StaffId,
        /// Why.
        why: Why,
    },
    /// Somebody may act in it again.
    Included {
        /// Who.
        who: StaffId,
    },
    /// Somebody said that the case must not be deleted; why, stands with it.
    Held,
    /// Somebody said that it may be.
    HoldEnded,
    /// The case went to another authority.
    Forwarded {
        /// Whose it was.
        from: AuthorityId,
        /// Whose it is from then on.
        to: AuthorityId,
    },
    /// The case ended.
    Closed {
        /// Why.
        ending: Ending,
        /// The number of the case that goes on in its place, where it is a double.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        into: Option<String>,
    },
    /// The case is due on another day than was worked out.
    Rescheduled {
        /// When it was due.
        from: Date,
        /// When it is due from then on.
        to: Date,
        /// Why.
        reason: String,
    },
    /// A double of the case ended, and is worked on here.
    Absorbed {
        /// The number of the double.
        number: String,
    },
    /// The case is no double after all, and goes on by itself.
    Split {
        /// The number of the case that it was merged with.
        from: String,
    },
    /// What was a double of the case goes on by itself.
    Parted {
        /// The number of the double.
        number: String,
    },
    /// A case that looks like this one is another one.
    SetApart {
        /// The number of that case.
        number: String,
    },
}

impl Actor {
    /// How it is stored: `applicant`, `system`, `staff:<id>`.
    #[must_use]
    pub fn to_text(&self) -> String {
        match self {
            Self::Applicant => "applicant".to_owned(),
            Self::System => "system".to_owned(),
            Self::Staff(id) => format!("staff:{id}"),
        }
    }

    /// Reads what [`to_text`](Self::to_text) wrote.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        match text.split_once(':') {
            Some(("staff", id)) => id.parse().ok().map(Self::Staff),
            None if text == "applicant" => Some(Self::Applicant),
            None if text == "system" => Some(Self::System),
            _ => None,
        }
    }
}

impl Kind {
    /// Its name where it is stored and in keys of texts.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::ReceivedInformally => "received_informally",
            Self::Completed => "completed",
            Self::Acknowledged => "acknowledged",
            Self::Taken => "taken",
            Self::Assigned { .. } => "assigned",
            Self::Released => "released",
            Self::Noted => "noted",
            Self::PersonWrote => "person_wrote",
            Self::OfficeWrote => "office_wrote",
            Self::DocumentsRequested { .. } => "documents_requested",
            Self::RequestMet => "request_met",
            Self::MailCameBack => "mail_came_back",
            Self::ConsentWithdrawn { .. } => "consent_withdrawn",
            Self::Supplemented { .. } => "supplemented",
            Self::Decided { .. } => "decided",
            Self::LetterSent { .. } => "letter_sent",
            Self::LetterSubmitted { .. } => "letter_submitted",
            Self::LetterReleased { .. } => "letter_released",
            Self::LetterReturned { .. } => "letter_returned",
            Self::LetterPosted { .. } => "letter_posted",
            Self::LetterOpened { .. } => "letter_opened",
            Self::Objected { .. } => "objected",
            Self::ObjectionAnswered { .. } => "objection_answered",
            Self::Excluded { .. } => "excluded",
            Self::Included { .. } => "included",
            Self::Held => "held",
            Self::HoldEnded => "hold_ended",
            Self::Forwarded { .. } => "forwarded",
            Self::Closed { .. } => "closed",
            Self::Rescheduled { .. } => "rescheduled",
            Self::Absorbed { .. } => "absorbed",
            Self::Split { .. } => "split",
            Self::Parted { .. } => "parted",
            Self::SetApart { .. } => "set_apart",
        }
    }

    /// The word for the person that it makes true, if any.
    #[must_use]
    pub fn word(&self) -> Option<Word> {
        match self {
            Self::Received | Self::ReceivedInformally => Some(Word::Arrived),
            Self::Taken
            | Self::Assigned { .. }
            | Self::Split { .. }
            | Self::Supplemented { answers: true }
            | Self::Objected { .. }
            | Self::ObjectionAnswered { answer: Answer::Remedied } => Some(Word::Working),
            Self::DocumentsRequested { .. } => Some(Word::Missing),
            Self::Decided { .. } | Self::ObjectionAnswered { answer: Answer::Withdrawn } => {
                Some(Word::Decided)
            }
            Self::LetterSent { letter, .. } | Self::LetterReleased { letter, .. } if letter.is_act() => {
                Some(Word::Decided)
            }
            Self::Closed { .. } => Some(Word::Ended),
            Self::Completed
            | Self::Rescheduled { .. }
            | Self::Absorbed { .. }
            | Self::Parted { .. }
            | Self::SetApart { .. }
            | Self::Acknowledged
            | Self::Released
            | Self::Noted
            | Self::Excluded { .. }
            | Self::Included { .. }
            | Self::Held
            | Self::HoldEnded
            | Self::PersonWrote
            | Self::OfficeWrote
            | Self::Forwarded { .. }
            | Self::RequestMet
            | Self::MailCameBack
            | Self::ConsentWithdrawn { .. }
            | Self::LetterSent { .. }
            | Self::ObjectionAnswered { answer: Answer::PassedOn }
            | Self::LetterSubmitted { .. }
            | Self::LetterReleased { .. }
            | Self::LetterReturned { .. }
            | Self::LetterPosted { .. }
            | Self::LetterOpened { .. }
            | Self::Supplemented { answers: false } => None,
        }
    }
}

/// Whether an event with this name moved the case: each of these counted its version up by one.
#[must_use]
pub fn is_move(name: &str) -> bool {
    const MOVES: [&str; 19] = [
        "acknowledged",
        "assigned",
        "closed",
        "completed",
        "decided",
        "documents_requested",
        "forwarded",
        "letter_released",
        "letter_returned",
        "letter_sent",
        "letter_submitted",
        "objected",
        "objection_answered",
        "released",
        "request_met",
        "rescheduled",
        "split",
        "supplemented",
        "taken",
    ];
    MOVES.contains(&name)
}

/// When a consent was taken back.
#[must_use]
pub fn consent_withdrawn(events: &[Event], declaration: &str) -> Option<Timestamp> {
    events.iter().find_map(|event| match &event.kind {
        Kind::ConsentWithdrawn { code } if code == declaration => Some(event.at),
        _ => None,
    })
}

/// The bytes that the hash of an entry covers: its place in the history, what it says (as sealed), and the hash
/// before it. So no entry can be changed, moved or left out unnoticed.
#[must_use]
pub fn link(
    case: CaseId,
    seq: i64,
    at: Timestamp,
    actor: &str,
    kind: &str,
    body: &[u8],
    previous: &[u8],
) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(previous.len() + body.len() + 64);
    let mut part = |content: &[u8]| {
        bytes.extend_from_slice(&(content.len() as u64).to_be_bytes());
        bytes.extend_from_slice(content);
    };
    part(previous);
    part(case.uuid().as_bytes());
    part(&seq.to_be_bytes());
    part(&at.as_microsecond().to_be_bytes());
    part(actor.as_bytes());
    part(kind.as_bytes());
    part(body);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actors_are_read_back() {
        let staff = Actor::Staff(uuid::Uuid::from_u128(7).into());
        for actor in [Actor::Applicant, Actor::System, staff] {
            assert_eq!(Actor::from_text(&actor.to_text()), Some(actor));
        }
        assert_eq!(Actor::from_text("staff:nobody"), None);
    }

    #[test]
    fn every_part_of_an_entry_counts() {
        let (case, at) = (uuid::Uuid::from_u128(1).into(), Timestamp::UNIX_EPOCH);
        let base = link(case, 1, at, "system", "taken", b"x", b"p");
        assert_ne!(base, link(case, 2, at, "system", "taken", b"x", b"p"));
        assert_ne!(base, link(case, 1, at, "systemt", "aken", b"x", b"p"));
        assert_ne!(base, link(case, 1, at, "system", "taken", b"y", b"p"));
        assert_ne!(base, link(case, 1, at, "system", "taken", b"x", b"q"));
    }
}
