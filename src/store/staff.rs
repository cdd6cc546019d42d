//! Members of staff and their sessions.

use super::db::{Sql, Tx};
use crate::id::{AuthorityId, StaffId};

statements! {
    ADD = Sql::new(
        "INSERT INTO staff (authority_id, id, login, name, roles, password_hash, totp_secret, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING");
    BY_LOGIN = Sql::new(
        "SELECT id, login, name, roles, password_hash, totp_secret, totp_last_step, failed_attempts, locked_until \
         FROM staff WHERE authority_id = $1 AND login = $2");
    BY_ID = Sql::new(
        "SELECT id, login, name, roles, password_hash, totp_secret, totp_last_step, failed_attempts, locked_until \
         FROM staff WHERE authority_id = $1 AND id = $2");
    ALL = Sql::new(
        "SELECT id, login, name, roles, password_hash, totp_secret, totp_last_step, failed_attempts, locked_until \
         FROM staff WHERE authority_id = $1 ORDER BY name");
    FAILED = Sql::new(
        "UPDATE staff SET failed_attempts = failed_attempts + 1, locked_until = $3 WHERE authority_id = $1 AND id = $2");
    // A code counts once: its time step must be later than the last one used.
    USE_STEP = Sql::new(
        "UPDATE staff SET totp_last_step = $3, failed_attempts = 0, locked_until = 0 \
         WHERE authority_id = $1 AND id = $2 AND totp_last_step < $3");
    ADD_SESSION = Sql::new(
        "INSERT INTO web_sessions (sid_hash, authority_id, staff_id, complete, created_at, seen_at, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $5, $6)");
    SESSION = Sql::new(
        "SELECT w.authority_id, w.staff_id, w.complete, w.seen_at, w.expires_at, s.name, s.roles FROM web_sessions w \
         JOIN staff s ON s.authority_id = w.authority_id AND s.id = w.staff_id WHERE w.sid_hash = $1 \
         /* authority_id: the session's own */");
    TOUCH_SESSION = Sql::new("UPDATE web_sessions SET seen_at = $2 WHERE sid_hash = $1 /* authority_id: the session's own */");
    SESSIONS = Sql::new(
        "SELECT sid_hash, created_at, seen_at FROM web_sessions WHERE authority_id = $1 AND staff_id = $2 AND complete = TRUE \
         AND expires_at > $3 AND seen_at > $4 ORDER BY created_at DESC, sid_hash");
    END_SESSION = Sql::new("DELETE FROM web_sessions WHERE authority_id = $1 AND staff_id = $2 AND sid_hash = $3");
    END_OTHERS = Sql::new("DELETE FROM web_sessions WHERE authority_id = $1 AND staff_id = $2 AND sid_hash <> $3");
    REMOVE_SESSION = Sql::new("DELETE FROM web_sessions WHERE sid_hash = $1 /* authority_id: the session's own */");
}

row! {
    /// A member of staff as stored.
    #[derive(Clone)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct StaffRow {
        pub id: StaffId,
        pub login: String,
        pub name: String,
        pub roles: String,
        pub password_hash: String,
        pub totp_secret: Vec<u8>,
        pub totp_last_step: i64,
        pub failed_attempts: i64,
        pub locked_until: i64,
    }
}

row! {
    /// A session of somebody, for themselves.
    #[derive(Clone)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct OwnSession {
        pub sid_hash: Vec<u8>,
        pub created_at: i64,
        pub seen_at: i64,
    }
}

row! {
    /// A session with whom it belongs to.
    #[derive(Clone)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct SessionRow {
        pub authority_id: String,
        pub staff_id: StaffId,
        pub complete: bool,
        pub seen_at: i64,
        pub expires_at: i64,
        pub name: String,
        pub roles: String,
    }
}

/// Adds somebody; `false` when the name to sign in with is taken.
pub async fn add(tx: &mut Tx<'_>, authority: &AuthorityId, staff: &StaffRow, at: i64) -> sqlx::Result<bool> {
    let query = tx
        .query(ADD)
        .bind(authority.as_str())
        .bind(staff.id)
        .bind(staff.login.as_str())
        .bind(staff.name.as_str())
        .bind(staff.roles.as_str())
        .bind(staff.password_hash.as_str())
        .bind(staff.totp_secret.as_slice())
        .bind(at);
    Ok(query.execute().await? == 1)
}

/// Whoever signs in with a name.
pub async fn by_login(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    login: &str,
) -> sqlx::Result<Option<StaffRow>> {
    tx.query(BY_LOGIN).bind(authority.as_str()).bind(login).maybe().await
}

/// Somebody.
pub async fn by_id(tx: &mut Tx<'_>, authority: &AuthorityId, id: StaffId) -> sqlx::Result<Option<StaffRow>> {
    tx.query(BY_ID).bind(authority.as_str()).bind(id).maybe().await
}

/// Everybody of an authority.
pub async fn all(tx: &mut Tx<'_>, authority: &AuthorityId) -> sqlx::Result<Vec<StaffRow>> {
    tx.query(ALL).bind(authority.as_str()).all().await
}

/// Counts a failed attempt and locks until a moment.
pub async fn failed(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    id: StaffId,
    locked_until: i64,
) -> sqlx::Result<()> {
    tx.query(FAILED).bind(authority.as_str()).bind(id).bind(locked_until).execute().await.map(drop)
}

/// Uses a code of the second factor; `false` when it, or a later one, was used before.
pub async fn use_step(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    id: StaffId,
    step: i64,
) -> sqlx::Result<bool> {
    Ok(tx.query(USE_STEP).bind(authority.as_str()).bind(id).bind(step).execute().await? == 1)
}

/// Begins a session; it is complete after the second factor.
pub async fn add_session(
    tx: &mut Tx<'_>,
    sid: &[u8],
    authority: &AuthorityId,
    staff: StaffId,
    complete: bool,
    at: i64,
    expires_at: i64,
) -> sqlx::Result<()> {
    let query = tx
        .query(ADD_SESSION)
        .bind(sid)
        .bind(authority.as_str())
        .bind(staff)
        .bind(complete)
        .bind(at)
        .bind(expires_at);
    query.execute().await.map(drop)
}

/// A session.
pub async fn session(tx: &mut Tx<'_>, sid: &[u8]) -> sqlx::Result<Option<SessionRow>> {
    tx.query(SESSION).bind(sid).maybe().await
}

/// The complete sessions of a member of staff that have not ended by themselves, the newest first.
pub async fn sessions(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    staff: StaffId,
    (now, used_since): (i64, i64),
) -> sqlx::Result<Vec<OwnSession>> {
    let query = tx.query(SESSIONS).bind(authority.as_str()).bind(staff);
    query.bind(now).bind(used_since).all().await
}

/// Ends one session of a member of staff, or all others.
pub async fn end_sessions(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    staff: StaffId,
    (sid, others): (&[u8], bool),
) -> sqlx::Result<()> {
    let query = tx.query(if others { END_OTHERS } else { END_SESSION });
    query.bind(authority.as_str()).bind(staff).bind(sid).execute().await.map(drop)
}

/// Notes that a session is in use.
pub async fn touch_session(tx: &mut Tx<'_>, sid: &[u8], at: i64) -> sqlx::Result<()> {
    tx.query(TOUCH_SESSION).bind(sid).bind(at).execute().await.map(drop)
}

/// Ends a session.
pub async fn remove_session(tx: &mut Tx<'_>, sid: &[u8]) -> sqlx::Result<()> {
    tx.query(REMOVE_SESSION).bind(sid).execute().await.map(drop)
}
