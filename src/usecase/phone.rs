//! Going on with a telephone, for the papers only: it may add files to one draft and take away what it added, for two hours,
//! and sees no answers.
//!
//! A code stands on the screen as a picture and in words. The first telephone that shows it has it; from then on the
//! code is worth nothing, so a photograph of the screen isn't either.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use super::{
    WorkError, Works,
    begin_draft::AccessKey,
    open_draft::{OpenDraft, Opened, open_with},
    spoken_code,
};
use crate::{
    authority::Authority,
    id::{AuthorityId, DraftId},
    store::phone_links,
};

/// How long a code waits for a telephone.
pub const WAITING_MINUTES: i64 = 15;
/// How long a telephone may send files.
pub const CONNECTED_MINUTES: i64 = 120;
const PURPOSE: &str = "phone code";

/// How a draft and a telephone stand with each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Connection {
    /// Nobody has asked for it, or it is over.
    None,
    /// A code waits to be read off the screen.
    Waiting {
        /// Its words.
        words: Vec<String>,
        /// Until when.
        until: Timestamp,
    },
    /// A telephone has read it.
    Connected {
        /// Until when it may send files.
        until: Timestamp,
    },
}

/// Makes a code for a draft; what was before ends.
pub async fn offer(works: &Works, draft: &OpenDraft) -> Result<(), WorkError> {
    let words = spoken_code::new_code(works).join("-");
    let code = spoken_code::digest(works, PURPOSE, &words);
    let sealed = draft.key.seal(&works.clock, &place(draft.id), words.as_bytes())?;
    let (authority, id, ends_at) = (draft.authority.id.clone(), draft.id, after(works, WAITING_MINUTES));
    works
        .db
        .write(move |tx| {
            let (authority, code, sealed) = (authority.clone(), code.clone(), sealed.clone());
            Box::pin(async move { phone_links::offer(tx, &authority, id, (&code, &sealed), ends_at).await })
        })
        .await?;
    Ok(())
}

/// How a draft and a telephone stand with each other now.
pub async fn connection(works: &Works, draft: &OpenDraft) -> Result<Connection, WorkError> {
    let mut reading = works.db.read().await?;
    let link = phone_links::find(&mut reading.tx(), &draft.authority.id, draft.id, works.now()).await?;
    let Some(link) = link else { return Ok(Connection::None) };
    let until = Timestamp::from_microsecond(link.ends_at).unwrap_or_default();
    let Some(sealed) = link.words else { return Ok(Connection::Connected { until }) };
    let words = draft.key.open(&place(draft.id), &sealed)?;
    let words = String::from_utf8(words).map_err(|_| WorkError::Stored("a code"))?;
    Ok(Connection::Waiting { words: words.split('-').map(str::to_owned).collect(), until })
}

/// Lets the telephone in that shows a code; nothing where the code leads nowhere, or does no more.
pub async fn connect(
    works: &Works,
    typed: &str,
    phone: &AccessKey,
) -> Result<Option<(AuthorityId, DraftId)>, WorkError> {
    let code = spoken_code::digest(works, PURPOSE, typed);
    let found = phone_links::by_code(&mut works.db.read().await?.tx(), &code, works.now()).await?;
    let Some((authority, id)) = found else { return Ok(None) };
    let (owner, access, ends_at) =
        (authority.clone(), phone.digest().to_vec(), after(works, CONNECTED_MINUTES));
    let taken = works
        .db
        .write(move |tx| {
            let (owner, code, access) = (owner.clone(), code.clone(), access.clone());
            Box::pin(async move { phone_links::take(tx, &owner, id, (&code, &access), ends_at).await })
        })
        .await?;
    Ok(taken.then_some((authority, id)))
}

/// Opens a draft for a telephone. What is made of it must show papers only.
pub async fn open_for_phone(
    works: &Works,
    authority: &Arc<Authority>,
    id: DraftId,
    phone: &AccessKey,
) -> Result<Opened, WorkError> {
    let mut reading = works.db.read().await?;
    let (owner, digest) = (&authority.id, phone.digest());
    let browser = phone_links::browser(&mut reading.tx(), owner, id, &digest, works.now()).await?;
    drop(reading);
    match browser {
        Some(browser) => open_with(works, authority, id, &browser).await,
        None => Ok(Opened::Nothing),
    }
}

/// Ends it, whoever of the two asks.
pub async fn disconnect(works: &Works, authority: &AuthorityId, id: DraftId) -> Result<(), WorkError> {
    let authority = authority.clone();
    works
        .db
        .write(move |tx| {
            let authority = authority.clone();
            Box::pin(async move { phone_links::end(tx, &authority, id).await })
        })
        .await?;
    Ok(())
}

fn after(works: &Works, minutes: i64) -> i64 {
    (works.clock.now() + SignedDuration::from_mins(minutes)).as_microsecond()
}

fn place(draft: DraftId) -> String {
    format!("phone code|{draft}")
}
