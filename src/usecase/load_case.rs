//! Loading a case with what was submitted: the exact bytes, the answers put together again, the files.

use std::{collections::HashMap, sync::Arc};

use jiff::{Timestamp, civil::Date};

use super::{
    WorkError, Works,
    open_draft::{count_files, unseal_page},
    submit::{Headline, headline_place, submission_place},
};
use crate::{
    account::access::Target,
    authority::Authority,
    case::{Case, State},
    crypt::Key,
    form::{
        answers::Record,
        model::Form,
        situation::Situation,
        unit::{UnitKey, Units, assemble},
    },
    id::{AuthorityId, CaseId},
    store::{
        cases::{self, CaseRow},
        drafts,
        submissions::{self, ReceiptRow, SubmissionRow},
        uploads::{self, UploadRow},
    },
};

/// A case with what was submitted.
pub struct LoadedCase {
    /// Whose it is.
    pub authority: Arc<Authority>,
    /// As stored.
    pub row: CaseRow,
    /// Its way through the office.
    pub case: Case,
    /// The form in the version that was filled in.
    pub form: Arc<Form>,
    /// The key of its content.
    pub key: Key,
    /// What was submitted, as stored.
    pub submission: SubmissionRow,
    /// The answers as they were typed.
    pub units: Units,
    /// The answers, put together.
    pub root: Record,
    /// All files.
    pub uploads: Vec<UploadRow>,
    /// How many files there are for each piece of evidence.
    pub files: HashMap<String, usize>,
    /// What the authority has set.
    pub settings: Vec<Arc<str>>,
    /// The day of arrival: everything is worked out for it.
    pub received_on: Date,
    /// What is known of its receipt.
    pub receipt: Option<ReceiptRow>,
}

/// Loads a case; nothing when there is none.
pub async fn load_case(
    works: &Works,
    authority: &AuthorityId,
    id: CaseId,
) -> Result<Option<LoadedCase>, WorkError> {
    let Some(owner) = works.authority(authority.as_str()).cloned() else { return Ok(None) };
    let mut reading = works.db.read().await?;
    let mut tx = reading.tx();
    let Some(row) = cases::find(&mut tx, authority, id).await? else { return Ok(None) };
    let submission = submissions::find(&mut tx, authority, id)
        .await?
        .ok_or(WorkError::Stored("a case without a submission"))?;
    let pages = drafts::pages(&mut tx, authority, id.uuid().into()).await?;
    let uploads = uploads::of_application(&mut tx, authority, id).await?;
    let receipt = submissions::receipt(&mut tx, authority, id).await?;
    drop(reading);
    let form = works.library.version(&works.db, &submission.form_digest).await?;
    let key = works.keyring.data_key(authority, id, &row.data_key, row.key_version)?;
    let mut units = Units::new();
    for page in pages {
        let unit = unseal_page(&key, id.uuid().into(), &page.page, &page.body)?;
        units.insert(UnitKey::from(page.page), unit);
    }
    let received =
        Timestamp::from_microsecond(row.received_at).map_err(|_| WorkError::Stored("the time of arrival"))?;
    Ok(Some(LoadedCase {
        settings: owner.settings(&form),
        case: case_of(&row)?,
        root: assemble(&form, &units),
        files: count_files(&uploads),
        received_on: works.clock.day_of(received),
        authority: owner,
        row,
        form,
        key,
        submission,
        units,
        uploads,
        receipt,
    }))
}

/// The way of a case through the office, as stored.
pub fn case_of(row: &CaseRow) -> Result<Case, WorkError> {
    Ok(Case {
        id: row.id,
        state: State::named(&row.state).ok_or(WorkError::Stored("the state of a case"))?,
        version: row.version,
        assignee: row.assignee,
        due_on: row.due_on.parse().map_err(|_| WorkError::Stored("the due date of a case"))?,
        missing: row.missing,
    })
}

/// What the inbox shows of a case.
pub fn headline(key: &Key, row: &CaseRow) -> Result<Headline, WorkError> {
    let text = key.open(&headline_place(row.id), &row.headline)?;
    serde_json::from_slice(&text).map_err(|_| WorkError::Stored("a headline"))
}

impl LoadedCase {
    /// What everything is worked out from, as on the day of arrival.
    #[must_use]
    pub fn situation(&self) -> Situation<'_> {
        Situation::new(&self.form, &self.root, &self.units, &self.settings, self.received_on, &self.files)
    }

    /// What the table of access needs to know of it.
    #[must_use]
    pub fn target(&self) -> Target<'_> {
        Target { authority: &self.authority.id, assignee: self.row.assignee, protected: self.row.protected }
    }

    /// When it arrived.
    #[must_use]
    pub fn received(&self) -> Timestamp {
        Timestamp::from_microsecond(self.row.received_at).unwrap_or_default()
    }

    /// The exact bytes of the submission.
    pub fn submission_bytes(&self) -> Result<Vec<u8>, WorkError> {
        let bytes = self.key.open(&submission_place(self.row.id), &self.submission.body)?;
        if crate::crypt::sha256(&bytes).as_slice() == self.submission.digest {
            Ok(bytes)
        } else {
            Err(WorkError::Stored("a submission that does not fit its digest"))
        }
    }
}
