//! Opening a draft: all pages unsealed and put together, ready for every question about them.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use jiff::{Timestamp, civil::Date};

use super::{
    WorkError, Works,
    add_upload::Shelf,
    begin_draft::{AccessKey, kept_until},
    supplement::Supplement,
};
use crate::{
    authority::Authority,
    crypt::Key,
    form::{
        answers::Record,
        model::Form,
        parameter::Local,
        situation::Situation,
        unit::{Unit, UnitKey, Units, assemble},
    },
    id::{CaseId, DraftId},
    store::{
        drafts::{self, DraftRow},
        uploads::{self, UploadRow},
    },
};

/// A draft with all its answers.
pub struct OpenDraft {
    /// Whose it is.
    pub authority: Arc<Authority>,
    /// Its id.
    pub id: DraftId,
    /// The version of the form that it began with.
    pub form: Arc<Form>,
    /// The key of its content.
    pub key: Key,
    /// That key as stored, and which key of the authority opens it.
    pub wrapped: (Vec<u8>, i64),
    /// The language of the draft.
    pub lang: String,
    /// When it is deleted unless somebody changes it.
    pub expires_at: Timestamp,
    /// Whether there is a code to come back with.
    pub has_code: bool,
    /// All pages.
    pub units: Units,
    /// How often each page was saved.
    pub versions: BTreeMap<UnitKey, i64>,
    /// The answers, put together.
    pub root: Record,
    /// All files.
    pub uploads: Vec<UploadRow>,
    /// How many files there are for each piece of evidence.
    pub files: HashMap<String, usize>,
    /// What the authority has set.
    pub local: Local,
    /// The day for which everything is worked out.
    pub today: Date,
    /// Of an informal application: the id of the form that follows.
    pub for_form: Option<String>,
    /// The case of an informal application that it joins, and the day on which that arrived.
    pub joins: Option<(CaseId, Date)>,
    /// Of a supplement: what it changes.
    pub supplement: Option<Supplement>,
    /// The digest of the key of the browser in which it was begun.
    pub access_hash: Vec<u8>,
}

/// What opening a draft leads to.
pub enum Opened {
    /// The draft.
    Draft(Box<OpenDraft>),
    /// It was submitted, and is this case now, or has joined it.
    Submitted(CaseId),
    /// There is none, or not for this browser; that is not told apart.
    Nothing,
}

/// Opens a draft for a browser.
pub async fn open_draft(
    works: &Works,
    authority: &Arc<Authority>,
    id: DraftId,
    access: &AccessKey,
) -> Result<Opened, WorkError> {
    open_with(works, authority, id, &access.digest()).await
}

/// The same for a browser of whose key the digest is known.
pub async fn open_with(
    works: &Works,
    authority: &Arc<Authority>,
    id: DraftId,
    access: &[u8],
) -> Result<Opened, WorkError> {
    let rows = drafts::open(&mut works.db.read().await?.tx(), &authority.id, id, access).await?;
    let Some(first) = rows.first() else { return Ok(Opened::Nothing) };
    if first.submitted_at.is_some() {
        return Ok(Opened::Submitted(first.case_id.unwrap_or_else(|| id.uuid().into())));
    }
    let supplement = match first.case_id.zip(first.base_id) {
        None => None,
        Some((case, base)) => {
            let found = Supplement::of(works, (&authority.id, case), base, &first.selection).await?;
            // What it was to change is not what counts any more.
            let Some(supplement) = found else { return Ok(Opened::Submitted(case)) };
            Some(supplement)
        }
    };
    let form = works.library.version(&works.db, &first.form_digest).await?;
    let uploads = if form.documents.is_empty() {
        Vec::new()
    } else {
        let application = CaseId::from(id.uuid());
        uploads::of_application(&mut works.db.read().await?.tx(), &authority.id, application).await?
    };
    let mut draft = OpenDraft::new(works, authority, id, form, &rows, uploads)?;
    draft.supplement = supplement;
    draft.count_files();
    if draft.expires_at < works.clock.now() {
        return Ok(Opened::Nothing);
    }
    Ok(Opened::Draft(Box::new(draft)))
}

impl OpenDraft {
    fn new(
        works: &Works,
        authority: &Arc<Authority>,
        id: DraftId,
        form: Arc<Form>,
        rows: &[DraftRow],
        uploads: Vec<UploadRow>,
    ) -> Result<Self, WorkError> {
        let first = rows.first().ok_or(WorkError::Stored("a draft without a row"))?;
        let key =
            works.keyring.data_key(&authority.id, id.uuid().into(), &first.data_key, first.key_version)?;
        let (mut units, mut versions) = (Units::new(), BTreeMap::new());
        for row in rows {
            let (Some(page), Some(version), Some(body)) = (&row.page, row.version, &row.body) else {
                continue;
            };
            units.insert(UnitKey::from(page.clone()), unseal_page(&key, id, page, body)?);
            versions.insert(UnitKey::from(page.clone()), version);
        }
        let expires_at = kept_until(first.expires_at, units.values().map(|unit| unit.saved_at));
        let applied_at = first.applied_at.and_then(|at| Timestamp::from_microsecond(at).ok());
        Ok(Self {
            local: authority.local(&form),
            authority: Arc::clone(authority),
            id,
            root: assemble(&form, &units),
            form,
            key,
            wrapped: (first.data_key.clone(), first.key_version),
            lang: first.lang.clone(),
            expires_at: Timestamp::from_microsecond(expires_at).unwrap_or_default(),
            has_code: first.resume_hash.is_some(),
            units,
            versions,
            files: count_files(&uploads),
            uploads,
            today: works.clock.today(),
            for_form: Some(first.for_form.clone()).filter(|form| !form.is_empty()),
            joins: first.case_id.zip(applied_at.map(|at| works.clock.day_of(at))),
            supplement: None,
            access_hash: first.access_hash.clone(),
        })
    }

    /// Reads all pages anew.
    pub async fn reload(&mut self, works: &Works) -> Result<(), WorkError> {
        let pages = drafts::pages(&mut works.db.read().await?.tx(), &self.authority.id, self.id).await?;
        self.units.clear();
        self.versions.clear();
        for row in pages {
            let unit = unseal_page(&self.key, self.id, &row.page, &row.body)?;
            self.versions.insert(UnitKey::from(row.page.clone()), row.version);
            self.units.insert(UnitKey::from(row.page), unit);
        }
        self.replace_root();
        Ok(())
    }

    /// What everything is worked out from.
    #[must_use]
    pub fn situation(&self) -> Situation<'_> {
        Situation::new(&self.form, &self.root, &self.units, &self.local, self.today, &self.files)
            .applied_on(self.joins.map_or(self.today, |(_, day)| day))
            .selecting(self.supplement.as_ref().map(|supplement| &supplement.selection))
    }

    /// Counts the files anew after they have changed, with those that were sent before.
    pub fn count_files(&mut self) {
        self.files = count_files(&self.uploads);
        for (key, sent) in self.supplement.iter().flat_map(|supplement| &supplement.files) {
            *self.files.entry(key.clone()).or_default() += sent;
        }
    }

    /// Where its files come to.
    #[must_use]
    pub fn shelf(&self) -> Shelf<'_> {
        Shelf {
            application: self.application(),
            key: &self.key,
            limits: self.authority.limits,
            uploads: self.uploads.iter().collect(),
        }
    }

    /// The id that the application keeps when it is submitted.
    #[must_use]
    pub fn application(&self) -> CaseId {
        CaseId::from(self.id.uuid())
    }

    /// How often a page was saved; never is zero.
    #[must_use]
    pub fn version(&self, page: &UnitKey) -> i64 {
        self.versions.get(page).copied().unwrap_or(0)
    }

    /// Puts pages in their places. What has been worked out stays unless one of them has changed.
    pub fn put(&mut self, pages: &[(UnitKey, Unit)]) {
        let known = pages.iter().all(|(page, unit)| self.units.get(page) == Some(unit));
        if !known {
            self.units.extend(pages.iter().cloned());
            self.replace_root();
        }
    }

    /// Puts the answers together anew after pages have changed.
    pub fn replace_root(&mut self) {
        self.root = assemble(&self.form, &self.units);
    }
}

/// How many files there are for each piece of evidence; refused ones do not count.
#[must_use]
pub fn count_files(uploads: &[UploadRow]) -> HashMap<String, usize> {
    let mut files: HashMap<String, usize> = HashMap::new();
    for upload in uploads.iter().filter(|upload| upload.state != "rejected") {
        *files.entry(upload.requirement.clone()).or_default() += 1;
    }
    files
}

/// The answers of a page, as stored.
pub fn unseal_page(key: &Key, draft: DraftId, page: &str, body: &[u8]) -> Result<Unit, WorkError> {
    let text = key.open(&page_place(draft, page), body)?;
    serde_json::from_slice(&text).map_err(|_| WorkError::Stored("a page of a draft"))
}

/// The answers of a page, as they are to be stored.
pub fn seal_page(
    works: &Works,
    key: &Key,
    draft: DraftId,
    page: &UnitKey,
    unit: &Unit,
) -> Result<Vec<u8>, WorkError> {
    let text = serde_json::to_vec(unit).map_err(|_| WorkError::Stored("a page of a draft"))?;
    Ok(key.seal(&works.clock, &page_place(draft, page.as_str()), &text)?)
}

/// The place that a page's envelope is bound to.
#[must_use]
pub fn page_place(draft: DraftId, page: &str) -> String {
    format!("draft page|{draft}|{page}")
}
