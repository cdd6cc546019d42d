//! Beginning an application: without an account, with nothing but a key in the browser.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::SignedDuration;

use super::{DRAFT_DAYS, WorkError, Works};
use crate::{
    authority::Authority,
    crypt,
    form::model::Form,
    id::{CaseId, DraftId},
    locale::Lang,
    store::drafts::{self, NewDraft},
};

/// What a browser shows to prove that a draft is its own: 256 random bits, of which only the digest is stored.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessKey([u8; 32]);

impl AccessKey {
    /// A new key.
    #[must_use]
    pub fn new(works: &Works) -> Self {
        Self(works.clock.random())
    }

    /// Reads a key from a cookie.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok().map(Self)
    }

    /// The key as it stands in a cookie.
    #[must_use]
    pub fn to_text(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// What is stored of it.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        crypt::sha256(&self.0)
    }
}

/// Begins an application.
pub async fn begin_draft(
    works: &Works,
    authority: &Authority,
    form: &Form,
    lang: &Lang,
    access: &AccessKey,
) -> Result<DraftId, WorkError> {
    let id = DraftId::new(&works.clock);
    let data_key = works.keyring.new_data_key(&works.clock, &authority.id, CaseId::from(id.uuid()))?;
    let now = works.clock.now();
    let draft = NewDraft {
        authority: authority.id.clone(),
        id,
        form_id: form.head.id.to_string(),
        form_digest: form.digest.to_string(),
        lang: lang.to_string(),
        access_hash: access.digest().to_vec(),
        data_key: data_key.wrapped,
        key_version: data_key.version,
        created_at: now.as_microsecond(),
        expires_at: (now + kept_for()).as_microsecond(),
    };
    works
        .db
        .write(move |tx| {
            let draft = draft.clone();
            Box::pin(async move { drafts::add(tx, &draft).await })
        })
        .await?;
    Ok(id)
}

/// The latest application for a form that this browser has begun and not sent.
pub async fn running_draft(
    works: &Works,
    authority: &Authority,
    form: &Form,
    access: &AccessKey,
) -> Result<Option<DraftId>, WorkError> {
    let (form, digest) = (form.head.id.to_string(), access.digest());
    let mut reading = works.db.read().await?;
    Ok(drafts::running(&mut reading.tx(), &authority.id, &form, &digest, works.now()).await?)
}

/// How long a draft is kept after its last change.
fn kept_for() -> SignedDuration {
    SignedDuration::from_hours(24 * i64::from(DRAFT_DAYS))
}

/// Until when a draft is kept that was to end at some moment and whose pages were saved at others; in microseconds.
#[must_use]
pub fn kept_until(end: i64, saved: impl IntoIterator<Item = i64>) -> i64 {
    let kept = i64::try_from(kept_for().as_micros()).unwrap_or(0);
    saved.into_iter().map(|at| at + kept).fold(end, i64::max)
}
