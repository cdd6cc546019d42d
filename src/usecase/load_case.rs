//! Loading a case with what was submitted: the exact bytes, the answers put together again, the files.

use std::{collections::HashMap, sync::Arc};

use jiff::{Timestamp, civil::Date};

use super::{
    WorkError, Works,
    add_upload::open_meta,
    open_draft::{count_files, unseal_page},
    submit::{Headline, headline_place, submission_place},
};
use crate::{
    account::access::Target,
    authority::Authority,
    case::{Case, State},
    crypt::Key,
    files::Meta,
    form::{
        answers::Record,
        expr::eval::Eval,
        model::Form,
        parameter::Local,
        situation::Situation,
        unit::{UnitKey, Units, assemble},
    },
    id::{AuthorityId, CaseId, MessageId},
    store::{
        cases::{self, CaseRow},
        drafts,
        submissions::{self, PartRow, ReceiptRow, SubmissionRow},
        uploads::{self, UploadRow},
    },
};

/// How the requirement of a file begins that came with a message.
const ENCLOSED: &str = "message/";

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
    /// The key of what the office writes.
    pub key: Key,
    /// All applications of the case, the first one first.
    pub parts: Vec<Part>,
    /// The application that counts: the one that the case began with, or the last that joined it.
    pub application: CaseId,
    /// What was submitted, as stored.
    pub submission: SubmissionRow,
    /// The answers as they were typed.
    pub units: Units,
    /// The answers, put together.
    pub root: Record,
    /// All files, those of the applications that it changes included.
    pub uploads: Vec<UploadRow>,
    /// How many files there are for each piece of evidence.
    pub files: HashMap<String, usize>,
    /// What the authority has set.
    pub local: Local,
    /// The day on which the application arrived, without what was supplemented: everything is worked out for it.
    pub received_on: Date,
    /// The day on which it was applied for: earlier than that where an informal application came first.
    pub applied_on: Date,
    /// Of an informal application: the benefit that it is for.
    pub benefit: Option<Benefit>,
    /// What is known of its receipt.
    pub receipt: Option<ReceiptRow>,
}

/// One application of a case.
pub struct Part {
    /// Its id.
    pub id: CaseId,
    /// When it arrived.
    pub received: Timestamp,
    /// Of a supplement: the application that it changes.
    pub base: Option<CaseId>,
    /// The key of its content.
    pub key: Key,
}

/// What an informal application is for: the form that follows, without answers.
pub struct Benefit {
    form: Arc<Form>,
    root: Record,
    local: Local,
}

/// Loads a case with the application that counts; nothing when there is none.
pub async fn load_case(
    works: &Works,
    authority: &AuthorityId,
    id: CaseId,
) -> Result<Option<LoadedCase>, WorkError> {
    load(works, authority, id, |row| row.application_id.unwrap_or(id)).await
}

/// Loads a case as it was with one of its applications.
pub async fn load_part(
    works: &Works,
    authority: &AuthorityId,
    id: CaseId,
    part: CaseId,
) -> Result<Option<LoadedCase>, WorkError> {
    load(works, authority, id, |_| part).await
}

async fn load(
    works: &Works,
    authority: &AuthorityId,
    id: CaseId,
    which: impl FnOnce(&CaseRow) -> CaseId + Send,
) -> Result<Option<LoadedCase>, WorkError> {
    let Some(owner) = works.authority(authority.as_str()).cloned() else { return Ok(None) };
    let mut reading = works.db.read().await?;
    let mut tx = reading.tx();
    let Some(row) = cases::find(&mut tx, authority, id).await? else { return Ok(None) };
    let application = which(&row);
    let parts: Result<Vec<Part>, WorkError> = submissions::of_case(&mut tx, authority, id)
        .await?
        .into_iter()
        .map(|part| Part::open(works, authority, &row, part))
        .collect();
    let parts = parts?;
    let Some(counting) = parts.iter().find(|part| part.id == application) else { return Ok(None) };
    let submission = submissions::find(&mut tx, authority, application)
        .await?
        .ok_or(WorkError::Stored("a case without a submission"))?;
    let pages = drafts::pages(&mut tx, authority, application.uuid().into()).await?;
    let chain = chain(&parts, application);
    let mut uploads = Vec::new();
    for part in chain.iter().rev() {
        uploads.extend(uploads::of_application(&mut tx, authority, part.id).await?);
    }
    uploads.retain(|upload| !upload.requirement.starts_with(ENCLOSED));
    let receipt = submissions::receipt(&mut tx, authority, application).await?;
    drop(reading);
    let form = works.library.version(&works.db, &submission.form_digest).await?;
    let key = works.keyring.data_key(authority, id, &row.data_key, row.key_version)?;
    let mut units = Units::new();
    for page in pages {
        let unit = unseal_page(&counting.key, application.uuid().into(), &page.page, &page.body)?;
        units.insert(UnitKey::from(page.page), unit);
    }
    let main = chain.last().map_or(submission.received_at, |part| part.received.as_microsecond());
    let day = |at| time(at).map(|at| works.clock.day_of(at));
    Ok(Some(LoadedCase {
        local: owner.local(&form),
        case: case_of(&row)?,
        root: assemble(&form, &units),
        files: count_files(&uploads),
        received_on: day(main)?,
        applied_on: day(row.received_at)?,
        benefit: Benefit::of(works, &owner, &row, &form),
        authority: owner,
        row,
        form,
        key,
        parts,
        application,
        submission,
        units,
        uploads,
        receipt,
    }))
}

/// What the files are for that came with a message. They belong to the case, whatever application counts.
#[must_use]
pub fn enclosed_with(message: MessageId) -> String {
    format!("{ENCLOSED}{message}")
}

/// An application and those that it changes, back to the one that was whole.
fn chain(parts: &[Part], application: CaseId) -> Vec<&Part> {
    let find = |id: CaseId| parts.iter().find(|part| part.id == id);
    std::iter::successors(find(application), |part| part.base.and_then(find)).collect()
}

fn time(at: i64) -> Result<Timestamp, WorkError> {
    Timestamp::from_microsecond(at).map_err(|_| WorkError::Stored("the time of arrival"))
}

impl Part {
    fn open(works: &Works, authority: &AuthorityId, case: &CaseRow, row: PartRow) -> Result<Self, WorkError> {
        let PartRow { id, received_at, base_id, data_key, key_version } = row;
        // The draft of what a case began with may be gone; its key stands with the case too.
        let own = || (id == case.id).then(|| (case.data_key.clone(), case.key_version));
        let wrapped = data_key.zip(key_version).or_else(own);
        let (wrapped, version) = wrapped.ok_or(WorkError::Stored("an application without a key"))?;
        let key = works.keyring.data_key(authority, id, &wrapped, version)?;
        Ok(Self { id, received: time(received_at)?, base: base_id, key })
    }
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
        merged_into: row.merged_into,
    })
}

/// What the inbox shows of a case.
pub fn headline(key: &Key, row: &CaseRow) -> Result<Headline, WorkError> {
    let text = key.open(&headline_place(row.id), &row.headline)?;
    serde_json::from_slice(&text).map_err(|_| WorkError::Stored("a headline"))
}

impl Benefit {
    /// The benefit of the case where the application was made in the form of informal ones.
    fn of(works: &Works, authority: &Authority, row: &CaseRow, form: &Form) -> Option<Self> {
        let form = works.library.current(&row.form_id).filter(|benefit| benefit.head.id != form.head.id)?;
        let (root, local) = (assemble(form, &Units::new()), authority.local(form));
        Some(Self { form: Arc::clone(form), root, local })
    }
}

impl LoadedCase {
    /// What everything is worked out from, as on the day of arrival.
    #[must_use]
    pub fn situation(&self) -> Situation<'_> {
        Situation::new(&self.form, &self.root, &self.units, &self.local, self.received_on, &self.files)
            .applied_on(self.applied_on)
    }

    /// What the benefit is worked out from, as far as it is known: its rule for the day that counts, its name.
    #[must_use]
    pub fn benefit(&self) -> Situation<'_> {
        let own = self.situation();
        match &self.benefit {
            None => own,
            Some(benefit) => {
                let Benefit { form, root, local } = benefit;
                Situation { form, root, eval: Eval { form, local, ..own.eval }, ..own }
            }
        }
    }

    /// The application without what was supplemented.
    #[must_use]
    pub fn main(&self) -> CaseId {
        chain(&self.parts, self.application).last().map_or(self.application, |part| part.id)
    }

    /// What was supplemented, the first one first.
    pub fn supplements(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(|part| part.base.is_some())
    }

    /// The key of what belongs to one of the applications.
    pub fn key_of(&self, application: CaseId) -> Result<&Key, WorkError> {
        let part = self.parts.iter().find(|part| part.id == application);
        part.map(|part| &part.key).ok_or(WorkError::Stored("a file of no application"))
    }

    /// What is known of a file besides its bytes.
    pub fn meta(&self, upload: &UploadRow) -> Result<Meta, WorkError> {
        open_meta(self.key_of(upload.application_id)?, upload)
    }

    /// Whether only an informal application has arrived yet.
    #[must_use]
    pub fn is_informal(&self) -> bool {
        self.row.informal
    }

    /// What the table of access needs to know of it.
    #[must_use]
    pub fn target(&self) -> Target<'_> {
        let CaseRow { assignee, protected, excluded, .. } = &self.row;
        Target { authority: &self.authority.id, assignee: *assignee, protected: *protected, excluded }
    }

    /// When the application arrived.
    #[must_use]
    pub fn received(&self) -> Timestamp {
        Timestamp::from_microsecond(self.submission.received_at).unwrap_or_default()
    }

    /// When it was applied for.
    #[must_use]
    pub fn applied(&self) -> Timestamp {
        Timestamp::from_microsecond(self.row.received_at).unwrap_or_default()
    }

    /// The exact bytes of the submission.
    pub fn submission_bytes(&self) -> Result<Vec<u8>, WorkError> {
        let bytes = self
            .key_of(self.application)?
            .open(&submission_place(self.application), &self.submission.body)?;
        if crate::crypt::sha256(&bytes).as_slice() == self.submission.digest {
            Ok(bytes)
        } else {
            Err(WorkError::Stored("a submission that does not fit its digest"))
        }
    }
}
