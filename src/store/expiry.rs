//! Drafts whose time is over, or soon is: which they are, how they stay longer, how they go.
//!
//! A draft is kept until `expires_at`, and for some time after its last change, whichever is later.

use super::db::{Sql, Tx};
use crate::id::{AuthorityId, DraftId};

/// How many are looked at in one go.
pub const AT_ONCE: i64 = 100;

statements! {
    OVER = Sql::new(
        "SELECT authority_id, id FROM drafts d WHERE submitted_at IS NULL AND expires_at < $1 AND NOT EXISTS ( \
             SELECT 1 FROM draft_pages p WHERE p.authority_id = d.authority_id AND p.draft_id = d.id AND p.updated_at >= $2) \
         LIMIT $3 /* all authorities: whoever's they are */");
    // Whoever was warned longer ago has changed the draft since: otherwise it would be gone.
    SOON = Sql::new(
        "SELECT authority_id, id FROM drafts d WHERE submitted_at IS NULL AND expires_at < $1 AND NOT EXISTS ( \
             SELECT 1 FROM draft_pages p WHERE p.authority_id = d.authority_id AND p.draft_id = d.id AND p.updated_at >= $2) \
         AND (warned_at IS NULL OR warned_at < $2) LIMIT $3 /* all authorities: whoever's they are */");
    WARN = Sql::new(
        "UPDATE drafts SET warned_at = $3 WHERE authority_id = $1 AND id = $2 AND submitted_at IS NULL \
         AND (warned_at IS NULL OR warned_at < $4)");
    ACCESS = Sql::new("SELECT access_hash, lang FROM drafts WHERE authority_id = $1 AND id = $2 AND submitted_at IS NULL");
    EXTEND = Sql::new(
        "UPDATE drafts SET expires_at = $3, warned_at = NULL WHERE authority_id = $1 AND id = $2 AND submitted_at IS NULL \
         AND expires_at < $3");
    REMOVE_PAGES = Sql::new("DELETE FROM draft_pages WHERE authority_id = $1 AND draft_id = $2");
    REMOVE_ACCESS = Sql::new("DELETE FROM draft_access WHERE authority_id = $1 AND draft_id = $2");
    REMOVE_PHONE = Sql::new("DELETE FROM phone_links WHERE authority_id = $1 AND draft_id = $2");
    REMOVE = Sql::new("DELETE FROM drafts WHERE authority_id = $1 AND id = $2 AND submitted_at IS NULL");
}

/// Drafts that were to end before a moment and have not been changed since another; some of them.
pub async fn over(
    tx: &mut Tx<'_>,
    end: i64,
    unchanged_since: i64,
) -> sqlx::Result<Vec<(AuthorityId, DraftId)>> {
    found(tx, OVER, end, unchanged_since).await
}

/// The same of which nobody was told since.
pub async fn soon(
    tx: &mut Tx<'_>,
    end: i64,
    unchanged_since: i64,
) -> sqlx::Result<Vec<(AuthorityId, DraftId)>> {
    found(tx, SOON, end, unchanged_since).await
}

async fn found(
    tx: &mut Tx<'_>,
    sql: Sql,
    end: i64,
    unchanged_since: i64,
) -> sqlx::Result<Vec<(AuthorityId, DraftId)>> {
    let rows: Vec<(String, DraftId)> =
        tx.query(sql).bind(end).bind(unchanged_since).bind(AT_ONCE).all().await?;
    Ok(rows.into_iter().map(|(authority, id)| (AuthorityId::from(authority.as_str()), id)).collect())
}

/// Notes that somebody is told now; `false` when that has been done since a moment.
pub async fn warn(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    id: DraftId,
    now: i64,
    unchanged_since: i64,
) -> sqlx::Result<bool> {
    let query = tx.query(WARN).bind(authority.as_str()).bind(id).bind(now).bind(unchanged_since);
    Ok(query.execute().await? == 1)
}

/// The digest of the key of the browser in which a draft was begun, and its language.
pub async fn access(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    id: DraftId,
) -> sqlx::Result<Option<(Vec<u8>, String)>> {
    tx.query(ACCESS).bind(authority.as_str()).bind(id).maybe().await
}

/// Keeps a draft until a moment, if that is later than before.
pub async fn extend(tx: &mut Tx<'_>, authority: &AuthorityId, id: DraftId, until: i64) -> sqlx::Result<()> {
    tx.query(EXTEND).bind(authority.as_str()).bind(id).bind(until).execute().await.map(drop)
}

/// Deletes a draft that was not submitted, with everything in it.
pub async fn remove(tx: &mut Tx<'_>, authority: &AuthorityId, id: DraftId) -> sqlx::Result<bool> {
    let gone = tx.query(REMOVE).bind(authority.as_str()).bind(id).execute().await? == 1;
    if gone {
        for statement in [REMOVE_PAGES, REMOVE_ACCESS, REMOVE_PHONE] {
            tx.query(statement).bind(authority.as_str()).bind(id).execute().await?;
        }
    }
    Ok(gone)
}
