//! Beginning an application: without an account, with nothing but a key in the browser.

use std::sync::Arc;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::SignedDuration;

use super::{DRAFT_DAYS, WorkError, Works, open_draft::seal_page};
use crate::{
    authority::Authority,
    crypt,
    form::{
        model::Form,
        unit::{Unit, Units},
    },
    id::{CaseId, DraftId},
    locale::Lang,
    store::{
        db::Tx,
        drafts::{self, NewDraft},
    },
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
    begin_draft_with(works, authority, form, lang, access, &Units::new()).await
}

/// Begins an application with answers that were given before.
pub async fn begin_draft_with(
    works: &Works,
    authority: &Authority,
    form: &Form,
    lang: &Lang,
    access: &AccessKey,
    units: &Units,
) -> Result<DraftId, WorkError> {
    Beginning::new(works, authority, form, lang, &access.digest(), units)?.store(works).await
}

/// Begins an informal application, after which the one for another form follows.
pub async fn begin_informal(
    works: &Works,
    authority: &Authority,
    (form, for_form): (&Form, &Form),
    lang: &Lang,
    access: &AccessKey,
    units: &Units,
) -> Result<DraftId, WorkError> {
    let mut beginning = Beginning::new(works, authority, form, lang, &access.digest(), units)?;
    beginning.draft.for_form = for_form.head.id.to_string();
    beginning.store(works).await
}

/// A draft that is ready to be stored, with the pages that it begins with.
#[derive(Clone)]
pub struct Beginning {
    /// The draft.
    pub draft: NewDraft,
    pages: Vec<(String, Vec<u8>)>,
}

impl Beginning {
    /// Makes a draft for the browser with a digest of its key.
    pub fn new(
        works: &Works,
        authority: &Authority,
        form: &Form,
        lang: &Lang,
        access: &[u8],
        units: &Units,
    ) -> Result<Self, WorkError> {
        let id = DraftId::new(&works.clock);
        let data_key = works.keyring.new_data_key(&works.clock, &authority.id, CaseId::from(id.uuid()))?;
        let now = works.clock.now();
        let draft = NewDraft {
            authority: authority.id.clone(),
            id,
            form_id: form.head.id.to_string(),
            form_digest: form.digest.to_string(),
            lang: lang.to_string(),
            access_hash: access.to_vec(),
            data_key: data_key.wrapped,
            key_version: data_key.version,
            created_at: now.as_microsecond(),
            expires_at: (now + kept_for()).as_microsecond(),
            for_form: String::new(),
            joins: None,
            base: None,
            selection: String::new(),
        };
        let mut pages = Vec::with_capacity(units.len());
        for (key, unit) in units {
            let unit = Unit { saved_at: now.as_microsecond(), ..unit.clone() };
            let body = seal_page(works, &data_key.key, id, key, &unit)?;
            pages.push((key.as_str().to_owned(), body));
        }
        Ok(Self { draft, pages })
    }

    /// Writes it within a transaction.
    pub async fn write(&self, tx: &mut Tx<'_>) -> sqlx::Result<()> {
        let NewDraft { authority, id, created_at, .. } = &self.draft;
        drafts::add(tx, &self.draft).await?;
        for (page, body) in &self.pages {
            drafts::save(tx, authority, *id, page, body, *created_at, 0).await?;
        }
        Ok(())
    }

    /// Writes it in a transaction of its own.
    pub async fn store(self, works: &Works) -> Result<DraftId, WorkError> {
        let (id, beginning) = (self.draft.id, Arc::new(self));
        works
            .db
            .write(move |tx| {
                let beginning = Arc::clone(&beginning);
                Box::pin(async move { beginning.write(tx).await })
            })
            .await?;
        Ok(id)
    }
}

/// The latest application for a form that this browser has begun and not sent.
pub async fn running_draft(
    works: &Works,
    authority: &Authority,
    form: &Form,
    access: &AccessKey,
) -> Result<Option<DraftId>, WorkError> {
    running(works, authority, (&form.head.id, ""), access).await
}

/// The latest informal application before one for a form that this browser has begun and not sent.
pub async fn running_informal(
    works: &Works,
    authority: &Authority,
    (form, for_form): (&Form, &Form),
    access: &AccessKey,
) -> Result<Option<DraftId>, WorkError> {
    running(works, authority, (&form.head.id, &for_form.head.id), access).await
}

async fn running(
    works: &Works,
    authority: &Authority,
    forms: (&str, &str),
    access: &AccessKey,
) -> Result<Option<DraftId>, WorkError> {
    let mut reading = works.db.read().await?;
    Ok(drafts::running(&mut reading.tx(), &authority.id, forms, &access.digest(), works.now()).await?)
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
