//! What is written about a case: notes of the office for itself, messages between person and office. Nothing of it
//! moves the case, and so nothing overtakes it.

use std::{collections::BTreeSet, sync::Arc};

use jiff::{SignedDuration, civil::Date};

use super::{
    WorkError, Works,
    add_upload::{Shelf, open_meta},
    change_rows::remove_objects,
    history,
    load_case::{LoadedCase, enclosed_with},
    move_case::{Allowed, Done, allowed, note_place},
};
use crate::{
    account::{Staff, access::Deed},
    case::{
        State,
        event::{Actor, Event, Kind, consent_withdrawn},
    },
    id::{CaseId, JobId, LetterId, MessageId, NoteId, StaffId},
    job::Job,
    store::{
        cases::{self, NoteRow},
        jobs,
        letters::{self, LetterRow},
        likeness, mail_addresses,
        messages::{self, MessageRow},
        retention::{self, HoldRow},
        uploads::{self, UploadRow},
    },
};

/// How often it is tried when other entries come into the history at the same time.
const ATTEMPTS: usize = 16;

/// Who writes the same again within this time has pressed twice.
const PRESSED_TWICE: SignedDuration = SignedDuration::from_mins(1);

/// What is written.
pub(super) enum Written {
    Note(NoteRow),
    Message(Letter),
    /// That mail came back.
    CameBack {
        /// The digest of the address, if it is still the person's.
        address: Option<[u8; 32]>,
        /// The letter that it should have told of.
        letter: Option<LetterId>,
    },
    /// That the person has opened a letter.
    Opened(LetterId),
    /// That a letter was given to the post.
    Posted {
        /// Which.
        id: LetterId,
        /// On which day.
        on: Date,
    },
    /// That somebody may not act in it.
    Excluded(StaffId),
    /// That they may again.
    Included(StaffId),
    /// That another case is not the same.
    Apart(CaseId),
    /// That the case must not be deleted.
    Hold(HoldRow),
    /// That it may be; who says so.
    HoldEnded(StaffId),
    /// That a consent is taken back.
    Withdrawal {
        /// The code of the declaration.
        code: String,
    },
}

/// A message that is sent.
pub(super) struct Letter {
    row: MessageRow,
    text: String,
    /// What came with it, and the jobs that look at it or tell the person.
    files: Vec<UploadRow>,
    jobs: Vec<(JobId, Job)>,
}

/// Removes files that have come in and are not stored with anything.
pub async fn forget(works: &Works, files: &[UploadRow]) {
    for file in files {
        remove_objects(&works.storage, &file.id.to_string()).await;
    }
}

/// What came of writing.
pub(super) enum Outcome {
    Stored,
    /// It was there already: somebody has pressed twice.
    Said,
    /// The case is not here any more.
    Gone,
    Overtaken,
}

impl From<Outcome> for Done {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Stored | Outcome::Said => Self::Done,
            Outcome::Gone => Self::Nothing,
            Outcome::Overtaken => Self::Overtaken,
        }
    }
}

/// A message, as it was written.
#[derive(Clone, Debug)]
pub struct Message {
    /// When, in microseconds.
    pub at: i64,
    /// Who at the office wrote it; nobody where it is the person's.
    pub by: Option<StaffId>,
    /// When the person first opened it, where it is the office's.
    pub read_at: Option<i64>,
    /// What.
    pub text: String,
    /// The files that came with it.
    pub files: Vec<UploadRow>,
}

/// Writes a note.
pub async fn write_note(works: &Works, staff: &Staff, id: CaseId, text: &str) -> Result<Done, WorkError> {
    let loaded = match allowed(works, staff, id, Deed::WriteNote).await? {
        Allowed::Case(loaded) => loaded,
        Allowed::Not(done) => return Ok(done),
    };
    let note_id = NoteId::new(&works.clock);
    let body = loaded.key.seal(&works.clock, &note_place(id, note_id), text.as_bytes())?;
    let note = NoteRow { id: note_id, staff_id: staff.id, body, at: works.now() };
    Ok(write(works, &loaded, (Actor::Staff(staff.id), Kind::Noted), Written::Note(note)).await?.into())
}

/// Writes to the person, who is told that there is news.
pub async fn write_to_person(
    works: &Works,
    staff: &Staff,
    id: CaseId,
    text: &str,
) -> Result<Done, WorkError> {
    let loaded = match allowed(works, staff, id, Deed::WriteMessage).await? {
        Allowed::Case(loaded) => loaded,
        Allowed::Not(done) => return Ok(done),
    };
    let message = message(works, &loaded, Some(staff.id), text)?;
    let jobs = vec![(JobId::new(&works.clock), Job::TellOfMessage { case: id, message: message.id })];
    let written = Written::Message(Letter { row: message, text: text.to_owned(), files: Vec::new(), jobs });
    let outcome = write(works, &loaded, (Actor::Staff(staff.id), Kind::OfficeWrote), written).await?;
    works.wake.notify_one();
    Ok(outcome.into())
}

/// Writes to the office, with files that have come in; not possible once the case has ended.
pub async fn write_to_office(
    works: &Works,
    loaded: &LoadedCase,
    text: &str,
    files: Vec<UploadRow>,
) -> Result<Done, WorkError> {
    if loaded.case.state == State::Closed {
        forget(works, &files).await;
        return Ok(Done::Illegal);
    }
    let row = message(works, loaded, None, text)?;
    let named = |file: UploadRow| UploadRow { requirement: enclosed_with(row.id), ..file };
    let files: Vec<UploadRow> = files.into_iter().map(named).collect();
    let look = |file: &UploadRow| Job::ScanUpload { application: file.application_id, upload: file.id };
    let jobs = files.iter().map(|file| (JobId::new(&works.clock), look(file))).collect();
    let letter = Letter { row, text: text.to_owned(), files: files.clone(), jobs };
    let written = Written::Message(letter);
    let outcome = write(works, loaded, (Actor::Applicant, Kind::PersonWrote), written).await?;
    if !matches!(outcome, Outcome::Stored) {
        forget(works, &files).await;
    }
    works.wake.notify_one();
    Ok(outcome.into())
}

/// Where the next file of a message comes to, after those that have come in with it; the limits are those of an
/// application.
#[must_use]
pub fn shelf<'a>(loaded: &'a LoadedCase, sent: &'a [Message], coming: &'a [UploadRow]) -> Shelf<'a> {
    let files = sent.iter().flat_map(|message| &message.files).chain(coming);
    Shelf {
        application: loaded.row.id,
        key: &loaded.key,
        limits: loaded.authority.limits,
        uploads: loaded.uploads.iter().chain(files).collect(),
    }
}

/// All messages of a case, the first one first.
pub async fn read_messages(works: &Works, loaded: &LoadedCase) -> Result<Vec<Message>, WorkError> {
    let mut reading = works.db.read().await?;
    let rows = messages::of_case(&mut reading.tx(), &loaded.authority.id, loaded.row.id).await?;
    let uploads = uploads::of_application(&mut reading.tx(), &loaded.authority.id, loaded.row.id).await?;
    let open = |row: MessageRow| {
        let text = loaded.key.open(&message_place(loaded.row.id, row.id), &row.body)?;
        let text = String::from_utf8(text).map_err(|_| WorkError::Stored("a message"))?;
        let with = enclosed_with(row.id);
        let files = uploads.iter().filter(|file| file.requirement == with).cloned().collect();
        Ok(Message { at: row.at, by: row.staff_id, read_at: row.read_at, text, files })
    };
    rows.into_iter().map(open).collect()
}

/// Notes that the person has opened the page with the office's messages: from when they count as received depends on it
/// where that is disputed (§ 37 (2a) SGB X).
pub async fn note_read(works: &Works, loaded: &LoadedCase) -> Result<(), WorkError> {
    let (authority, id) = (loaded.authority.id.clone(), loaded.row.id);
    let rows = messages::of_case(&mut works.db.read().await?.tx(), &authority, id).await?;
    if rows.iter().all(|row| row.staff_id.is_none() || row.read_at.is_some()) {
        return Ok(());
    }
    let at = works.now();
    works
        .db
        .write(move |tx| {
            let authority = authority.clone();
            Box::pin(async move { messages::note_read(tx, &authority, id, at).await })
        })
        .await?;
    Ok(())
}

fn message(
    works: &Works,
    loaded: &LoadedCase,
    staff_id: Option<StaffId>,
    text: &str,
) -> Result<MessageRow, WorkError> {
    let id = MessageId::new(&works.clock);
    let body = loaded.key.seal(&works.clock, &message_place(loaded.row.id, id), text.as_bytes())?;
    Ok(MessageRow { id, staff_id, body, at: works.now(), read_at: None })
}

/// Writes it with its entry in the history.
pub(super) async fn write(
    works: &Works,
    loaded: &LoadedCase,
    (actor, kind): (Actor, Kind),
    written: Written,
) -> Result<Outcome, WorkError> {
    let (id, written) = (loaded.row.id, Arc::new(written));
    let event = Event { at: works.clock.now(), actor, kind };
    let at = event.at.as_microsecond();
    for _ in 0..ATTEMPTS {
        if is_said(works, loaded, &written).await? {
            return Ok(Outcome::Said);
        }
        let last = cases::last_event(&mut works.db.read().await?.tx(), &loaded.authority.id, id).await?;
        let entry = Arc::new(history::entry(works, &loaded.key, id, &event, last.as_ref())?);
        let (authority, shared) = (loaded.authority.id.clone(), Arc::clone(&written));
        let stored = works
            .db
            .write(move |tx| {
                let (authority, written, entry) =
                    (authority.clone(), Arc::clone(&shared), Arc::clone(&entry));
                Box::pin(async move {
                    if !cases::is_here(tx, &authority, id).await? {
                        return Ok(Outcome::Gone);
                    }
                    cases::add_event(tx, &authority, id, &entry).await?;
                    match &*written {
                        Written::CameBack { address, letter } => {
                            if let Some(address) = address {
                                mail_addresses::came_back(tx, (&authority, id, address), at).await?;
                            }
                            if let Some(letter) = letter {
                                letters::came_back(tx, (&authority, id, *letter), at).await?;
                            }
                            cases::set_news(tx, &authority, id, true).await?;
                        }
                        // Who is second adds nothing to the letter, and an entry that does no harm.
                        Written::Opened(letter) => {
                            letters::open(tx, (&authority, id, *letter), at).await?;
                        }
                        Written::Posted { id: letter, on } => {
                            letters::post(tx, (&authority, id, *letter), &on.to_string()).await?;
                        }
                        Written::Excluded(who) => cases::exclude(tx, &authority, id, (*who, true)).await?,
                        Written::Included(who) => cases::exclude(tx, &authority, id, (*who, false)).await?,
                        Written::Apart(other) => likeness::set_apart(tx, &authority, id, *other).await?,
                        Written::Hold(hold) => retention::hold(tx, &authority, id, hold).await?,
                        Written::HoldEnded(by) => retention::end_hold(tx, &authority, id, (*by, at)).await?,
                        // It stands in the history.
                        Written::Withdrawal { .. } => cases::set_news(tx, &authority, id, true).await?,
                        Written::Note(note) => cases::add_note(tx, &authority, id, note).await?,
                        Written::Message(letter) => {
                            messages::add(tx, &authority, id, &letter.row).await?;
                            for file in &letter.files {
                                uploads::add(tx, &authority, file).await?;
                            }
                            for (job_id, job) in &letter.jobs {
                                jobs::add(tx, *job_id, &authority, job, letter.row.at).await?;
                            }
                            if letter.row.staff_id.is_none() {
                                cases::set_news(tx, &authority, id, true).await?;
                            }
                        }
                    }
                    Ok(Outcome::Stored)
                })
            })
            .await;
        match stored {
            Err(error) if crate::store::db::is_duplicate(&error) => {} // another entry came between: once more
            result => return Ok(result?),
        }
    }
    Ok(Outcome::Overtaken)
}

/// Whether the same person has just sent the same message, or it is known that nothing arrives at an address or that a
/// consent is taken back.
async fn is_said(works: &Works, loaded: &LoadedCase, written: &Written) -> Result<bool, WorkError> {
    let letter = match written {
        Written::Note(_)
        | Written::Apart(_)
        | Written::Hold(_)
        | Written::HoldEnded(_)
        | Written::Excluded(_)
        | Written::Included(_) => return Ok(false),
        Written::Opened(letter) => {
            return Ok(stored(works, loaded, *letter).await?.is_none_or(|row| row.opened_at.is_some()));
        }
        Written::Posted { id, .. } => {
            return Ok(stored(works, loaded, *id).await?.is_none_or(|row| !row.posted_on.is_empty()));
        }
        Written::CameBack { address, letter } => {
            let is_known = match address {
                None => true,
                Some(address) => {
                    let place = (&loaded.authority.id, loaded.row.id, &address[..]);
                    let known = mail_addresses::find(&mut works.db.read().await?.tx(), place).await?;
                    known.came_back_at.is_some()
                }
            };
            let is_told = match letter {
                None => true,
                Some(id) => stored(works, loaded, *id).await?.is_none_or(|row| row.came_back_at.is_some()),
            };
            return Ok(is_known && is_told);
        }
        Written::Withdrawal { code } => {
            let rows =
                cases::events(&mut works.db.read().await?.tx(), &loaded.authority.id, loaded.row.id).await?;
            let history = history::read(&loaded.key, loaded.row.id, &rows)?;
            return Ok(consent_withdrawn(&history.events, code).is_some());
        }
        Written::Message(letter) => letter,
    };
    let since = letter.row.at - i64::try_from(PRESSED_TWICE.as_micros()).unwrap_or(0);
    let content = |files: &[UploadRow]| -> Result<BTreeSet<String>, WorkError> {
        files.iter().map(|file| Ok(open_meta(&loaded.key, file)?.sha256)).collect()
    };
    for said in read_messages(works, loaded).await? {
        let is_same = said.by == letter.row.staff_id && said.text == letter.text && said.at >= since;
        if is_same && content(&said.files)? == content(&letter.files)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A letter as it is stored now.
async fn stored(works: &Works, loaded: &LoadedCase, id: LetterId) -> Result<Option<LetterRow>, WorkError> {
    let mut reading = works.db.read().await?;
    let rows = letters::of_case(&mut reading.tx(), &loaded.authority.id, loaded.row.id).await?;
    Ok(rows.into_iter().find(|row| row.id == id))
}

/// The place that a message is bound to.
fn message_place(case: CaseId, id: MessageId) -> String {
    format!("message|{case}|{id}")
}
