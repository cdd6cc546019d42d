//! Files for evidence: taken in while they stream, known by their content, looked at by a job.

use std::sync::Arc;

use jiff::civil::Date;

use super::{WorkError, Works, change_rows::remove_objects, open_draft::OpenDraft, save_page::store};
use crate::{
    authority::Limits,
    crypt::Key,
    files::{
        Meta, State, harmless_name,
        object::{ObjectError, Writer},
        sniff::{ENOUGH, FileKind},
    },
    form::unit::{self, UnitKey},
    id::{AuthorityId, CaseId, JobId, UploadId},
    job::Job,
    store::{
        drafts, jobs,
        uploads::{self, UploadRow},
    },
};

/// Why a file is not taken. Each has a text of its own.
#[derive(Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// It has no bytes.
    Empty,
    /// It is larger than files may be.
    TooLarge {
        /// How many bytes they may have.
        max: u64,
    },
    /// There are as many files as there may be.
    TooMany {
        /// How many.
        max: usize,
    },
    /// All files together are too large.
    TooMuch {
        /// How many bytes all may have.
        max: u64,
    },
    /// It is of no kind that is taken.
    Kind,
    /// It is there already.
    Twice,
    /// The application was sent while the file came in.
    Sent,
}

/// Where files come to: an application that is filled in, or a case with its messages.
pub struct Shelf<'a> {
    /// Whose they are.
    pub application: CaseId,
    /// What they are sealed with.
    pub key: &'a Key,
    /// How much there may be.
    pub limits: Limits,
    /// What is there already.
    pub uploads: Vec<&'a UploadRow>,
}

/// A file that is coming in.
pub struct Incoming {
    writer: Writer,
    id: UploadId,
    requirement: String,
    name: String,
    first: Vec<u8>,
    size: u64,
    limit: u64,
    left: u64,
}

impl Incoming {
    /// Begins to take a file.
    pub async fn begin(
        works: &Works,
        shelf: &Shelf<'_>,
        requirement: &str,
        name: &str,
    ) -> Result<Result<Self, NotTaken>, WorkError> {
        let limits = shelf.limits;
        let used: u64 = shelf.uploads.iter().map(|upload| u64::try_from(upload.size).unwrap_or(0)).sum();
        if shelf.uploads.len() >= limits.files {
            return Ok(Err(NotTaken::TooMany { max: limits.files }));
        }
        let id = UploadId::new(&works.clock);
        let object = format!("upload/{id}");
        let writer = works.storage.write(&works.clock, shelf.key, &object, limits.file_bytes).await?;
        Ok(Ok(Self {
            writer,
            id,
            requirement: requirement.to_owned(),
            name: harmless_name(name),
            first: Vec::with_capacity(ENOUGH),
            size: 0,
            limit: limits.file_bytes,
            left: limits.application_bytes.saturating_sub(used),
        }))
    }

    /// Takes more of it.
    pub async fn push(&mut self, bytes: &[u8]) -> Result<Result<(), NotTaken>, WorkError> {
        let missing = ENOUGH.saturating_sub(self.first.len()).min(bytes.len());
        self.first.extend_from_slice(&bytes[..missing]);
        self.size += bytes.len() as u64;
        if self.size > self.left && self.size <= self.limit {
            return Ok(Err(NotTaken::TooMuch { max: self.left }));
        }
        match self.writer.push(bytes).await {
            Ok(()) => Ok(Ok(())),
            Err(ObjectError::TooLarge { limit }) => Ok(Err(NotTaken::TooLarge { max: limit })),
            Err(error) => Err(error.into()),
        }
    }

    /// It has come in whole, and can be entered where it belongs.
    pub async fn complete(
        self,
        works: &Works,
        shelf: &Shelf<'_>,
    ) -> Result<Result<UploadRow, NotTaken>, WorkError> {
        if self.size == 0 {
            return Ok(Err(NotTaken::Empty));
        }
        let Some(kind) = FileKind::of(&self.first) else { return Ok(Err(NotTaken::Kind)) };
        let written = self.writer.finish().await?;
        let id = self.id;
        if is_there(shelf, &self.requirement, &written.sha256)? {
            remove_objects(&works.storage, &id.to_string()).await;
            return Ok(Err(NotTaken::Twice));
        }
        let meta = Meta { name: kind.fitting_name(&self.name), sha256: written.sha256 };
        let text = serde_json::to_vec(&meta).map_err(|_| WorkError::Stored("a file's name"))?;
        Ok(Ok(UploadRow {
            application_id: shelf.application,
            id,
            requirement: self.requirement,
            state: State::Received.name().to_owned(),
            media_type: kind.media_type().to_owned(),
            size: i64::try_from(written.size).unwrap_or(i64::MAX),
            meta: shelf.key.seal(&works.clock, &meta_place(id), &text)?,
            scanned_by: String::new(),
            created_at: works.now(),
        }))
    }

    /// It has come in whole: it is stored with the application, and will be looked at.
    pub async fn finish(
        self,
        works: &Works,
        draft: &mut OpenDraft,
    ) -> Result<Result<UploadId, NotTaken>, WorkError> {
        let row = match self.complete(works, &draft.shelf()).await? {
            Ok(row) => row,
            Err(why) => return Ok(Err(why)),
        };
        let id = row.id;
        if !enter(works, &draft.authority.id, &row).await? {
            remove_objects(&works.storage, &id.to_string()).await;
            return Ok(Err(NotTaken::Sent));
        }
        draft.uploads.push(row);
        draft.count_files();
        Ok(Ok(id))
    }
}

/// Stores what is known of a file together with the job that looks at it; `false` when the application was sent.
async fn enter(works: &Works, authority: &AuthorityId, row: &UploadRow) -> Result<bool, WorkError> {
    let (authority, row, job, at) =
        (authority.clone(), Arc::new(row.clone()), JobId::new(&works.clock), works.now());
    let entered = works
        .db
        .write(move |tx| {
            let (authority, row) = (authority.clone(), Arc::clone(&row));
            Box::pin(async move {
                let application = row.application_id;
                if !drafts::is_open(tx, &authority, application.uuid().into()).await? {
                    return Ok(false);
                }
                uploads::add(tx, &authority, &row).await?;
                let job_of_file = Job::ScanUpload { application, upload: row.id };
                jobs::add(tx, job, &authority, &job_of_file, at).await?;
                Ok(true)
            })
        })
        .await?;
    works.wake.notify_one();
    Ok(entered)
}

fn is_there(shelf: &Shelf<'_>, requirement: &str, sha256: &str) -> Result<bool, WorkError> {
    let same = |upload: &&&UploadRow| upload.requirement == requirement && upload.state != "rejected";
    for upload in shelf.uploads.iter().filter(same) {
        if open_meta(shelf.key, upload)?.sha256 == sha256 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The place that a file's name is bound to.
fn meta_place(id: UploadId) -> String {
    format!("upload meta|{id}")
}

/// What is known of a file besides its bytes.
pub fn open_meta(key: &Key, upload: &UploadRow) -> Result<Meta, WorkError> {
    let text = key.open(&meta_place(upload.id), &upload.meta)?;
    serde_json::from_slice(&text).map_err(|_| WorkError::Stored("a file's name"))
}

/// Takes a file away for good; `false` when it is not there, or was sent meanwhile.
pub async fn remove_upload(works: &Works, draft: &mut OpenDraft, id: UploadId) -> Result<bool, WorkError> {
    if !draft.uploads.iter().any(|upload| upload.id == id) {
        return Ok(false);
    }
    let (authority, application) = (draft.authority.id.clone(), draft.application());
    let removed = works
        .db
        .write(move |tx| {
            let authority = authority.clone();
            Box::pin(async move { uploads::remove(tx, &authority, application, id).await })
        })
        .await?;
    if !removed {
        return Ok(false);
    }
    remove_objects(&works.storage, &id.to_string()).await;
    draft.uploads.retain(|upload| upload.id != id);
    draft.count_files();
    Ok(true)
}

/// Remembers whether a piece of evidence comes later, and until when somebody wants to send it.
pub async fn mark_later(
    works: &Works,
    draft: &mut OpenDraft,
    requirement: &str,
    later: bool,
    announced: Option<Date>,
) -> Result<(), WorkError> {
    let key = UnitKey::from(unit::DOCUMENTS.to_owned());
    let before = draft.units.get(&key).cloned().unwrap_or_default();
    let mut unit = before.clone();
    unit.later.remove(requirement);
    unit.announced.remove(requirement);
    if later {
        unit.later.insert(requirement.to_owned());
        unit.announced.extend(announced.map(|day| (requirement.to_owned(), day)));
    }
    if unit != before {
        unit.saved_at = works.now();
        store(works, draft, &[(key, unit)]).await?;
    }
    Ok(())
}
