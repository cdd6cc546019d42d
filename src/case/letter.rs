//! Letters of the office: which there are, when each may be written, and what it changes (domain D, D5).
//!
//! The receipt (`EB`) is made by itself; the others are written by whoever works on the case.

use serde::{Deserialize, Serialize};

use super::State;

/// What a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Letter {
    /// The decision: granted, refused, or some of each (*Bewilligung*, *Ablehnung*, *Teilbewilligung*).
    Decision,
    /// Nothing is granted because the person has not helped to find out (*Versagung*, § 66 SGB I).
    CooperationRefusal,
    /// What the person may say before something is decided against them (*Anhörung*, § 24 SGB X).
    Hearing,
    /// What is missing, and until when (*Nachforderung*, § 66 (3) SGB I).
    Request,
    /// The same once more (*Erinnerung*).
    Reminder,
    /// What is decided on an objection (*Widerspruchsbescheid*, § 85 SGG, § 73 VwGO).
    ObjectionDecision,
    /// A decision changes from a day on (*Änderung*, § 48 SGB X).
    Change,
    /// A decision is taken back or ends (*Aufhebung*, §§ 45, 47, 48 SGB X).
    Cancellation,
    /// What was paid without ground is to be paid back (*Erstattung*, § 50 SGB X).
    Repayment,
    /// The person may look into the file (*Akteneinsicht*, § 25 SGB X).
    FileAccess,
    /// Anything else.
    Plain,
}

impl Letter {
    /// All there are, in the order in which the office is offered them.
    pub const ALL: [Self; 11] = [
        Self::ObjectionDecision,
        Self::Decision,
        Self::Request,
        Self::Reminder,
        Self::Hearing,
        Self::CooperationRefusal,
        Self::Change,
        Self::Cancellation,
        Self::Repayment,
        Self::FileAccess,
        Self::Plain,
    ];

    /// Its name where it is stored, in addresses, and of its template.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::CooperationRefusal => "cooperation-refusal",
            Self::Hearing => "hearing",
            Self::Request => "request",
            Self::Reminder => "reminder",
            Self::ObjectionDecision => "objection-decision",
            Self::Change => "change",
            Self::Cancellation => "cancellation",
            Self::Repayment => "repayment",
            Self::FileAccess => "file-access",
            Self::Plain => "plain",
        }
    }

    /// The key of the text that names it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Decision => "letter-decision",
            Self::CooperationRefusal => "letter-cooperation-refusal",
            Self::Hearing => "letter-hearing",
            Self::Request => "letter-request",
            Self::Reminder => "letter-reminder",
            Self::ObjectionDecision => "letter-objection-decision",
            Self::Change => "letter-change",
            Self::Cancellation => "letter-cancellation",
            Self::Repayment => "letter-repayment",
            Self::FileAccess => "letter-file-access",
            Self::Plain => "letter-plain",
        }
    }

    /// The letter with a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|letter| letter.name() == name)
    }

    /// Whether it decides something (*Verwaltungsakt*, § 31 SGB X), so that the person may object, and the time for that
    /// begins when it counts as made known.
    #[must_use]
    pub fn is_act(self) -> bool {
        match self {
            Self::Decision
            | Self::CooperationRefusal
            | Self::ObjectionDecision
            | Self::Change
            | Self::Cancellation
            | Self::Repayment => true,
            Self::Hearing | Self::Request | Self::Reminder | Self::FileAccess | Self::Plain => false,
        }
    }

    /// From where a case may be for it to be written.
    pub(super) fn possible_from(self) -> &'static [State] {
        match self {
            Self::Decision => &[State::Decided, State::NoticeSent],
            // They change what the person has been told.
            Self::Change | Self::Cancellation | Self::Repayment => &[State::NoticeSent],
            Self::ObjectionDecision => &[State::Objection],
            Self::CooperationRefusal | Self::Request | Self::Reminder => &[State::DocumentsRequested],
            Self::Hearing => &[
                State::InProgress,
                State::DocumentsRequested,
                State::Decided,
                State::NoticeSent,
                State::Objection,
            ],
            Self::FileAccess | Self::Plain => &[
                State::Received,
                State::Acknowledged,
                State::PreCheck,
                State::DocumentsRequested,
                State::InProgress,
                State::Decided,
                State::NoticeSent,
                State::Objection,
            ],
        }
    }

    /// Where the case is once it has gone out.
    pub(super) fn leads_to(self, from: State) -> State {
        if self.is_act() { State::NoticeSent } else { from }
    }
}

/// How a letter gets to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// It is made available here, and an e-mail says so (§ 37 (2a) SGB X, § 9 OZG): only with consent.
    Mailbox,
    /// It is printed and posted.
    Post,
}

impl Channel {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Mailbox, Self::Post];

    /// Its name where it is stored and in keys of texts.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Mailbox => "mailbox",
            Self::Post => "post",
        }
    }

    /// The channel with a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back_to_what_they_name() {
        assert!(Letter::ALL.into_iter().all(|letter| Letter::named(letter.name()) == Some(letter)));
        assert!(Channel::ALL.into_iter().all(|channel| Channel::named(channel.name()) == Some(channel)));
    }
}
