//! Accounts of people who sign in elsewhere, their sessions, and sign-ins that have begun.

use super::db::{Sql, Tx};
use crate::id::AccountId;

/// How many are looked at in one go.
pub const AT_ONCE: i64 = 100;

statements! {
    // Whoever signs in for the first time gets an account; of two at once, one makes it.
    USE = Sql::new(
        "INSERT INTO accounts (id, subject_hash, created_at, used_at) VALUES ($1, $2, $3, $3) \
         ON CONFLICT (subject_hash) DO UPDATE SET used_at = excluded.used_at");
    BY_SUBJECT = Sql::new("SELECT id FROM accounts WHERE subject_hash = $1");
    UNUSED = Sql::new("SELECT id FROM accounts WHERE used_at < $1 LIMIT $2");
    REMOVE = Sql::new("DELETE FROM accounts WHERE id = $1");
    REMOVE_SESSIONS = Sql::new("DELETE FROM account_sessions WHERE account_id = $1");
    ADD_SESSION = Sql::new(
        "INSERT INTO account_sessions (sid_hash, account_id, body, seen_at, ends_at) VALUES ($1, $2, $3, $4, $5)");
    SESSION = Sql::new("SELECT account_id, body, seen_at, ends_at FROM account_sessions WHERE sid_hash = $1");
    TOUCH_SESSION = Sql::new("UPDATE account_sessions SET seen_at = $2 WHERE sid_hash = $1");
    REMOVE_SESSION = Sql::new("DELETE FROM account_sessions WHERE sid_hash = $1");
    SESSIONS_OVER = Sql::new("DELETE FROM account_sessions WHERE ends_at < $1 OR seen_at < $2");
    BEGIN = Sql::new("INSERT INTO sign_ins (state_hash, browser_hash, body, ends_at) VALUES ($1, $2, $3, $4)");
    // Once, and in the browser in which it began.
    TAKE = Sql::new("DELETE FROM sign_ins WHERE state_hash = $1 AND browser_hash = $2 RETURNING body, ends_at");
    SIGN_INS_OVER = Sql::new("DELETE FROM sign_ins WHERE ends_at < $1");
}

row! {
    /// A session as stored.
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct SessionRow {
        pub account_id: AccountId,
        pub body: Vec<u8>,
        pub seen_at: i64,
        pub ends_at: i64,
    }
}

/// The account of whoever has this digest, which is in use now; a new one gets an id.
pub async fn enter(tx: &mut Tx<'_>, id: AccountId, subject: &[u8], at: i64) -> sqlx::Result<AccountId> {
    tx.query(USE).bind(id).bind(subject).bind(at).execute().await?;
    let row: (AccountId,) = tx.query(BY_SUBJECT).bind(subject).one().await?;
    Ok(row.0)
}

/// Some accounts that nobody has used since a moment.
pub async fn unused(tx: &mut Tx<'_>, since: i64) -> sqlx::Result<Vec<AccountId>> {
    let rows: Vec<(AccountId,)> = tx.query(UNUSED).bind(since).bind(AT_ONCE).all().await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Deletes an account with all its sessions.
pub async fn remove(tx: &mut Tx<'_>, id: AccountId) -> sqlx::Result<()> {
    tx.query(REMOVE_SESSIONS).bind(id).execute().await?;
    tx.query(REMOVE).bind(id).execute().await.map(drop)
}

/// Begins a session.
pub async fn add_session(tx: &mut Tx<'_>, key: &[u8], session: &SessionRow) -> sqlx::Result<()> {
    let query = tx.query(ADD_SESSION).bind(key).bind(session.account_id).bind(session.body.as_slice());
    query.bind(session.seen_at).bind(session.ends_at).execute().await.map(drop)
}

/// The session with a key.
pub async fn session(tx: &mut Tx<'_>, key: &[u8]) -> sqlx::Result<Option<SessionRow>> {
    tx.query(SESSION).bind(key).maybe().await
}

/// Notes that a session is in use.
pub async fn touch_session(tx: &mut Tx<'_>, key: &[u8], at: i64) -> sqlx::Result<()> {
    tx.query(TOUCH_SESSION).bind(key).bind(at).execute().await.map(drop)
}

/// Ends a session.
pub async fn remove_session(tx: &mut Tx<'_>, key: &[u8]) -> sqlx::Result<()> {
    tx.query(REMOVE_SESSION).bind(key).execute().await.map(drop)
}

/// Begins a sign-in of a browser.
pub async fn begin(
    tx: &mut Tx<'_>,
    (state, browser): (&[u8], &[u8]),
    body: &[u8],
    ends_at: i64,
) -> sqlx::Result<()> {
    tx.query(BEGIN).bind(state).bind(browser).bind(body).bind(ends_at).execute().await.map(drop)
}

/// Uses up a sign-in; nothing when it was used before, or began in another browser.
pub async fn take(tx: &mut Tx<'_>, state: &[u8], browser: &[u8]) -> sqlx::Result<Option<(Vec<u8>, i64)>> {
    tx.query(TAKE).bind(state).bind(browser).maybe().await
}

/// Forgets sessions and sign-ins whose time is over, and sessions that were not used since a moment.
pub async fn forget_over(tx: &mut Tx<'_>, now: i64, unused_since: i64) -> sqlx::Result<()> {
    tx.query(SESSIONS_OVER).bind(now).bind(unused_since).execute().await?;
    tx.query(SIGN_INS_OVER).bind(now).execute().await.map(drop)
}
