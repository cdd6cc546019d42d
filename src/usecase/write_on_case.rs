//! What is written about a case: notes of the office for itself, messages between person and office. Nothing of it
//! moves the case, and so nothing overtakes it.

use std::sync::Arc;

use jiff::SignedDuration;

use super::{
    WorkError, Works, history,
    load_case::LoadedCase,
    move_case::{Allowed, Done, allowed, note_place},
};
use crate::{
    account::{Staff, access::Deed},
    case::{
        State,
        event::{Actor, Event, Kind},
    },
    id::{CaseId, JobId, MessageId, NoteId, StaffId},
    job::Job,
    store::{
        cases::{self, NoteRow},
        jobs,
        messages::{self, MessageRow},
    },
};

/// How often it is tried when other entries come into the history at the same time.
const ATTEMPTS: usize = 16;

/// Who writes the same again within this time has pressed twice.
const PRESSED_TWICE: SignedDuration = SignedDuration::from_mins(1);

/// What is written; of a message also as text, and the job that tells the person.
enum Written {
    Note(NoteRow),
    Message(MessageRow, String, Option<(JobId, Job)>),
}

/// A message, as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// When, in microseconds.
    pub at: i64,
    /// Who at the office wrote it; nobody where it is the person's.
    pub by: Option<StaffId>,
    /// What.
    pub text: String,
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
    write(works, &loaded, (Actor::Staff(staff.id), Kind::Noted), Written::Note(note)).await
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
    let job = Job::TellOfMessage { case: id, message: message.id };
    let written = Written::Message(message, text.to_owned(), Some((JobId::new(&works.clock), job)));
    let done = write(works, &loaded, (Actor::Staff(staff.id), Kind::OfficeWrote), written).await?;
    works.wake.notify_one();
    Ok(done)
}

/// Writes to the office; not possible once the case has ended.
pub async fn write_to_office(works: &Works, loaded: &LoadedCase, text: &str) -> Result<Done, WorkError> {
    if loaded.case.state == State::Closed {
        return Ok(Done::Illegal);
    }
    let message = message(works, loaded, None, text)?;
    write(
        works,
        loaded,
        (Actor::Applicant, Kind::PersonWrote),
        Written::Message(message, text.to_owned(), None),
    )
    .await
}

/// All messages of a case, the first one first.
pub async fn read_messages(works: &Works, loaded: &LoadedCase) -> Result<Vec<Message>, WorkError> {
    let mut reading = works.db.read().await?;
    let rows = messages::of_case(&mut reading.tx(), &loaded.authority.id, loaded.row.id).await?;
    let open = |row: MessageRow| {
        let text = loaded.key.open(&message_place(loaded.row.id, row.id), &row.body)?;
        let text = String::from_utf8(text).map_err(|_| WorkError::Stored("a message"))?;
        Ok(Message { at: row.at, by: row.staff_id, text })
    };
    rows.into_iter().map(open).collect()
}

fn message(
    works: &Works,
    loaded: &LoadedCase,
    staff_id: Option<StaffId>,
    text: &str,
) -> Result<MessageRow, WorkError> {
    let id = MessageId::new(&works.clock);
    let body = loaded.key.seal(&works.clock, &message_place(loaded.row.id, id), text.as_bytes())?;
    Ok(MessageRow { id, staff_id, body, at: works.now() })
}

/// Writes it with its entry in the history.
async fn write(
    works: &Works,
    loaded: &LoadedCase,
    (actor, kind): (Actor, Kind),
    written: Written,
) -> Result<Done, WorkError> {
    let (id, written) = (loaded.row.id, Arc::new(written));
    let event = Event { at: works.clock.now(), actor, kind };
    for _ in 0..ATTEMPTS {
        if is_said(works, loaded, &written).await? {
            return Ok(Done::Done);
        }
        let last = cases::last_event(&mut works.db.read().await?.tx(), &loaded.authority.id, id).await?;
        let entry = Arc::new(history::entry(works, &loaded.key, id, &event, last.as_ref())?);
        let (authority, written) = (loaded.authority.id.clone(), Arc::clone(&written));
        let stored = works
            .db
            .write(move |tx| {
                let (authority, written, entry) =
                    (authority.clone(), Arc::clone(&written), Arc::clone(&entry));
                Box::pin(async move {
                    if !cases::is_here(tx, &authority, id).await? {
                        return Ok(Done::Nothing);
                    }
                    cases::add_event(tx, &authority, id, &entry).await?;
                    match &*written {
                        Written::Note(note) => cases::add_note(tx, &authority, id, note).await?,
                        Written::Message(message, _, job) => {
                            messages::add(tx, &authority, id, message).await?;
                            match job {
                                Some((job_id, job)) => {
                                    jobs::add(tx, *job_id, &authority, job, message.at).await?;
                                }
                                None => cases::set_news(tx, &authority, id, true).await?,
                            }
                        }
                    }
                    Ok(Done::Done)
                })
            })
            .await;
        match stored {
            Err(error) if crate::store::db::is_duplicate(&error) => {} // another entry came between: once more
            result => return Ok(result?),
        }
    }
    Ok(Done::Overtaken)
}

/// Whether the same person has just written the same message.
async fn is_said(works: &Works, loaded: &LoadedCase, written: &Written) -> Result<bool, WorkError> {
    let Written::Message(message, text, _) = written else { return Ok(false) };
    let since = message.at - i64::try_from(PRESSED_TWICE.as_micros()).unwrap_or(0);
    let messages = read_messages(works, loaded).await?;
    Ok(messages.iter().any(|said| said.by == message.staff_id && said.text == *text && said.at >= since))
}

/// The place that a message is bound to.
fn message_place(case: CaseId, id: MessageId) -> String {
    format!("message|{case}|{id}")
}
