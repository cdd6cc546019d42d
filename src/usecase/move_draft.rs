//! Moving a draft to the newest version of its form: only when somebody wants it, and never losing a word.
//!
//! The pages are kept as they were beside those of the new version, under addresses that no page has.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    WorkError, Works,
    open_draft::{OpenDraft, seal_page},
    submit::digest_of,
};
use crate::{
    form::{
        model::Form,
        moving::{Carried, Report, carry, report},
        situation::Situation,
        unit::{UnitKey, Units, assemble},
    },
    store::drafts::{self, PageVersion},
};

/// The draft as another version would have it.
pub struct Moving {
    /// The version it comes from.
    pub old: Arc<Form>,
    /// Its pages in that version.
    pub before: Units,
    /// The version it goes to.
    pub new: Arc<Form>,
    /// Its pages in the new version, and what to look at again.
    pub carried: Carried,
}

/// What came of moving a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// It is at the new version.
    Done,
    /// It, or the newest version, is not what was shown: one should look again.
    Changed,
}

/// The newest version of a draft's form, if it is not the one that the draft has.
#[must_use]
pub fn newer_version(works: &Works, draft: &OpenDraft) -> Option<Arc<Form>> {
    // A supplement changes an application in the version in which that was sent.
    let current = works.library.current(&draft.form.head.id).filter(|_| draft.supplement.is_none());
    current.filter(|form| form.digest != draft.form.digest).cloned()
}

impl Moving {
    /// How moving to another version would be.
    #[must_use]
    pub fn ahead(draft: &OpenDraft, new: Arc<Form>) -> Self {
        let carried = carry(&draft.form, &new, &draft.units);
        Self { old: Arc::clone(&draft.form), before: draft.units.clone(), new, carried }
    }

    /// How the last move was, worked out again from the pages that are kept of the version before.
    pub async fn behind(works: &Works, draft: &OpenDraft) -> Result<Option<Self>, WorkError> {
        let aside = || draft.units.iter().filter_map(|(key, unit)| Some((key.from_aside()?, unit)));
        let Some((last, digest)) = aside().map(|((number, digest, _), _)| (number, digest)).max() else {
            return Ok(None);
        };
        let old = works.library.version(&works.db, digest).await?;
        let of_last = aside().filter(|((number, ..), _)| *number == last);
        let before: Units = of_last.map(|((_, _, key), unit)| (key, unit.clone())).collect();
        let new = Arc::clone(&draft.form);
        let carried = carry(&old, &new, &before);
        Ok(Some(Self { old, before, new, carried }))
    }

    /// What a person is told, in the words of whoever shows it.
    pub fn tell<T>(
        &self,
        draft: &OpenDraft,
        words: impl FnOnce(&Situation<'_>, &Situation<'_>, &Report) -> T,
    ) -> T {
        let (was, is) = (assemble(&self.old, &self.before), assemble(&self.new, &self.carried.units));
        let local = [&self.old, &self.new].map(|form| draft.authority.local(form));
        let (today, files) = (draft.today, &draft.files);
        let before = Situation::new(&self.old, &was, &self.before, &local[0], today, files);
        let after = Situation::new(&self.new, &is, &self.carried.units, &local[1], today, files);
        words(&before, &after, &report(&before, &after, &self.carried))
    }
}

/// Moves a draft of which `seen` was shown to the version `to`, of which it was shown what it does.
pub async fn move_draft(works: &Works, draft: &OpenDraft, seen: &str, to: &str) -> Result<Moved, WorkError> {
    let Some(new) = newer_version(works, draft).filter(|new| *new.digest == *to) else {
        return Ok(Moved::Changed);
    };
    if digest_of(draft) != seen {
        return Ok(Moved::Changed);
    }
    let writes = Arc::new(Writes::new(works, draft, &new)?);
    let done = works
        .db
        .write(move |tx| {
            let writes = Arc::clone(&writes);
            Box::pin(async move { writes.write(tx).await })
        })
        .await?;
    Ok(if done { Moved::Done } else { Moved::Changed })
}

/// Everything that is written, worked out before the transaction begins.
struct Writes {
    authority: crate::id::AuthorityId,
    id: crate::id::DraftId,
    from: String,
    to: String,
    at: i64,
    seen: Vec<PageVersion>,
    /// Pages with the versions that they are written over.
    pages: Vec<(String, Vec<u8>, i64)>,
    gone: Vec<String>,
}

impl Writes {
    fn new(works: &Works, draft: &OpenDraft, new: &Form) -> Result<Self, WorkError> {
        let mut carried = carry(&draft.form, new, &draft.units).units;
        let own = |key: &&UnitKey| key.from_aside().is_none();
        let number = draft.units.keys().filter_map(|key| Some(key.from_aside()?.0)).max().unwrap_or(0) + 1;
        let aside = draft.units.iter().filter(|(key, _)| own(key));
        let aside: Units =
            aside.map(|(key, unit)| (key.kept_aside(number, &draft.form.digest), unit.clone())).collect();
        let gone = draft.units.keys().filter(own).filter(|key| !carried.contains_key(*key));
        let gone = gone.map(ToString::to_string).collect();
        carried.retain(|key, unit| draft.units.get(key) != Some(unit));
        let mut pages = Vec::new();
        for (key, mut unit) in carried.into_iter().chain(aside) {
            if key.from_aside().is_none() {
                unit.saved_at = works.now();
            }
            let body = seal_page(works, &draft.key, draft.id, &key, &unit)?;
            pages.push((key.to_string(), body, draft.version(&key)));
        }
        Ok(Self {
            authority: draft.authority.id.clone(),
            id: draft.id,
            from: draft.form.digest.to_string(),
            to: new.digest.to_string(),
            at: works.now(),
            seen: versions(&draft.versions),
            pages,
            gone,
        })
    }

    async fn write(&self, tx: &mut crate::store::db::Tx<'_>) -> sqlx::Result<bool> {
        let mut now = drafts::versions(tx, &self.authority, self.id).await?;
        now.sort();
        if now != self.seen || !drafts::set_form(tx, &self.authority, self.id, &self.to, &self.from).await? {
            return Ok(false);
        }
        for (page, body, seen) in &self.pages {
            if !drafts::save(tx, &self.authority, self.id, page, body, self.at, *seen).await? {
                // The versions were compared above; an error undoes everything.
                return Err(sqlx::Error::RowNotFound);
            }
        }
        for page in &self.gone {
            drafts::remove_page(tx, &self.authority, self.id, page).await?;
        }
        Ok(true)
    }
}

/// How often each page was saved, in the order in which they are compared.
fn versions(all: &BTreeMap<UnitKey, i64>) -> Vec<PageVersion> {
    let mut all: Vec<PageVersion> =
        all.iter().map(|(page, version)| PageVersion { page: page.to_string(), version: *version }).collect();
    all.sort();
    all
}
