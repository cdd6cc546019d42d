//! What stands in for a signature where the law wants an application in writing: somebody who has signed in well enough
//! (§ 9a (5) OZG, § 36a (2a) SGB I). Who has not is refused nothing: the office sees that the signature is missing.

use serde::{Deserialize, Serialize};

use super::{
    WorkError, Works,
    account::session::Proof,
    load_case::{LoadedCase, load_part},
    open_draft::OpenDraft,
};
use crate::form::{model::Form, trust::Trust};

/// Whether there is something in the place of a signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Signature {
    /// Somebody had signed in.
    Replaced(Proof),
    /// Nothing is there.
    Missing,
}

/// How sure it must be who somebody is, so that signing in stands for the signature; nothing where the law wants none.
#[must_use]
pub fn level(form: &Form) -> Option<Trust> {
    form.head.written_form.then(|| form.head.trust.max(Trust::Substantial))
}

impl Signature {
    /// What a draft is sent with; nothing where the law wants no signature. What only fixes a date or changes an
    /// application that has one needs none.
    #[must_use]
    pub fn of(draft: &OpenDraft, proof: Option<&Proof>) -> Option<Self> {
        let level = Self::level_of(draft)?;
        let enough = proof.filter(|proof| proof.level >= level);
        Some(enough.map_or(Self::Missing, |proof| Self::Replaced(proof.clone())))
    }

    /// How sure it must be for a draft.
    #[must_use]
    pub fn level_of(draft: &OpenDraft) -> Option<Trust> {
        if draft.supplement.is_some() { None } else { level(&draft.form) }
    }

    /// What the application came with that a case is about; nothing where the law wants no signature.
    pub async fn of_case(works: &Works, loaded: &LoadedCase) -> Result<Option<Self>, WorkError> {
        if !loaded.form.head.written_form {
            return Ok(None);
        }
        if loaded.main() == loaded.application {
            return Self::in_submission(loaded);
        }
        let main = load_part(works, &loaded.authority.id, loaded.row.id, loaded.main()).await?;
        main.map_or(Ok(None), |main| Self::in_submission(&main))
    }

    /// What stands in the submission itself; in those from before there were accounts nothing does.
    pub fn in_submission(loaded: &LoadedCase) -> Result<Option<Self>, WorkError> {
        #[derive(Deserialize)]
        struct Said {
            signature: Option<Signature>,
        }
        let said: Said = serde_json::from_slice(&loaded.submission_bytes()?)
            .map_err(|_| WorkError::Stored("the signature of a submission"))?;
        Ok(said.signature)
    }
}
