//! Consents: given with the application, and taken back whenever the person likes, as easily as they were given
//! (Article 7 (3) GDPR). What was done before stays right.

use jiff::Timestamp;

use super::{
    WorkError, Works,
    load_case::LoadedCase,
    move_case::Done,
    write_on_case::{Written, write},
};
use crate::{
    case::event::{Actor, Event, Kind, consent_withdrawn},
    form::{
        finish,
        model::{Declaration, Nature},
        situation::Situation,
    },
};

/// A consent that was asked for.
#[derive(Clone, Copy, Debug)]
pub struct Consent<'a> {
    /// Which.
    pub declaration: &'a Declaration,
    /// Whether it was given with the application.
    pub given: bool,
    /// When it was taken back.
    pub withdrawn: Option<Timestamp>,
}

/// All that were asked for, with what has become of them.
#[must_use]
pub fn consents<'a>(situation: &Situation<'a>, events: &[Event]) -> Vec<Consent<'a>> {
    let asked = situation.form.declarations.iter().filter(|declaration| {
        declaration.nature == Nature::Consent && situation.declaration_applies(declaration)
    });
    asked
        .map(|declaration| Consent {
            declaration,
            given: finish::is_declared(situation, &declaration.code),
            withdrawn: consent_withdrawn(events, &declaration.code),
        })
        .collect()
}

/// Takes a consent back; nothing is done where none was given. Twice is once.
pub async fn withdraw(works: &Works, loaded: &LoadedCase, code: &str) -> Result<Done, WorkError> {
    let situation = loaded.situation();
    if !consents(&situation, &[]).iter().any(|consent| consent.given && *consent.declaration.code == *code) {
        return Ok(Done::Illegal);
    }
    let kind = Kind::ConsentWithdrawn { code: code.to_owned() };
    let written = Written::Withdrawal { code: code.to_owned() };
    Ok(write(works, loaded, (Actor::Applicant, kind), written).await?.into())
}
