//! Where somebody is signed in to the office, and ending that from afar: a computer that was left, a cookie that was taken.

use jiff::Timestamp;

use super::{
    WorkError, Works,
    sign_in::{IDLE, SessionKey, micros},
};
use crate::{
    account::Staff,
    digest::hex,
    store::staff::{self, OwnSession},
};

/// A session of somebody, as they see it.
pub struct Session {
    /// What names it: the digest of its key, with which nobody signs in.
    pub id: String,
    /// When it began.
    pub began: Timestamp,
    /// When it was last used, give or take two minutes.
    pub used: Timestamp,
    /// Whether it is the one that asks.
    pub here: bool,
}

/// All sessions of a member of staff that go on, the newest first.
pub async fn sessions(works: &Works, staff: &Staff, here: &SessionKey) -> Result<Vec<Session>, WorkError> {
    let time = |at| Timestamp::from_microsecond(at).unwrap_or_default();
    let session = |row: OwnSession| Session {
        here: row.sid_hash == here.digest(),
        id: hex(&row.sid_hash),
        began: time(row.created_at),
        used: time(row.seen_at),
    };
    Ok(going_on(works, staff).await?.into_iter().map(session).collect())
}

/// Ends the session with a name, or all but the one that asks; one that has ended has ended.
pub async fn end(
    works: &Works,
    staff: &Staff,
    here: &SessionKey,
    which: Option<&str>,
) -> Result<(), WorkError> {
    let sid = match which {
        None => here.digest().to_vec(),
        Some(id) => {
            let named = going_on(works, staff).await?.into_iter().find(|row| hex(&row.sid_hash) == id);
            let Some(row) = named else { return Ok(()) };
            row.sid_hash
        }
    };
    let (authority, id, others) = (staff.authority.clone(), staff.id, which.is_none());
    works
        .db
        .write(move |tx| {
            let (authority, sid) = (authority.clone(), sid.clone());
            Box::pin(async move { staff::end_sessions(tx, &authority, id, (&sid, others)).await })
        })
        .await?;
    Ok(())
}

async fn going_on(works: &Works, staff: &Staff) -> Result<Vec<OwnSession>, WorkError> {
    let lasting = (works.now(), works.now() - micros(IDLE));
    let mut reading = works.db.read().await?;
    Ok(staff::sessions(&mut reading.tx(), &staff.authority, staff.id, lasting).await?)
}
