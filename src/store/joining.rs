//! Informal applications and what follows them: which draft joins which case, and who may see both.

use super::db::{Sql, Tx};
use crate::id::{AuthorityId, CaseId, DraftId};

statements! {
    JOIN = Sql::new(
        "UPDATE drafts SET case_id = $3, applied_at = $4, expires_at = $5 \
         WHERE authority_id = $1 AND id = $2 AND submitted_at IS NULL AND case_id IS NULL");
    LEAVE = Sql::new("UPDATE drafts SET case_id = NULL, applied_at = NULL WHERE authority_id = $1 AND id = $2");
    FOLLOWING = Sql::new(
        "SELECT id FROM drafts WHERE authority_id = $1 AND case_id = $2 AND submitted_at IS NULL");
    OPEN_SUPPLEMENT = Sql::new(
        "SELECT id, selection FROM drafts WHERE authority_id = $1 AND case_id = $2 AND base_id = $3 AND submitted_at IS NULL \
         ORDER BY created_at DESC LIMIT 1");
    SELECT = Sql::new("UPDATE drafts SET selection = $3 WHERE authority_id = $1 AND id = $2 AND submitted_at IS NULL");
    MAY_SEE = Sql::new(
        "SELECT d.id FROM drafts d WHERE d.authority_id = $1 AND (d.id = $2 AND d.submitted_at IS NOT NULL OR d.case_id = $2) \
         AND (d.access_hash = $3 OR EXISTS ( \
             SELECT 1 FROM draft_access a WHERE a.authority_id = $1 AND a.draft_id = d.id AND a.access_hash = $3)) LIMIT 1");
    // The newest of a browser that waits for the full application.
    LODGED = Sql::new(
        "SELECT c.id, c.received_at FROM drafts d JOIN cases c ON c.authority_id = d.authority_id AND c.id = d.id \
         WHERE d.authority_id = $1 AND d.for_form = $2 AND (d.access_hash = $3 OR EXISTS ( \
             SELECT 1 FROM draft_access a WHERE a.authority_id = $1 AND a.draft_id = d.id AND a.access_hash = $3)) \
         AND c.informal = TRUE AND c.state <> $4 ORDER BY c.received_at DESC LIMIT 1");
    // Beside a column, PostgreSQL knows of what type a parameter is.
    ADD_ACCESS = Sql::new(
        "INSERT INTO draft_access (authority_id, draft_id, access_hash, created_at) \
         SELECT authority_id, id, COALESCE($3, access_hash), COALESCE($4, created_at) FROM drafts \
         WHERE authority_id = $1 AND case_id = $2 ON CONFLICT DO NOTHING");
    COMPLETE = Sql::new(
        "UPDATE cases SET application_id = $4, informal = FALSE, due_on = $5, missing = $6, urgent = $7, protected = $8, lang = $9, \
         headline = $10, version = version + 1, updated_at = $11, state = $12, news = TRUE WHERE authority_id = $1 AND id = $2 AND version = $3");
}

/// Lets a draft join a case that began at a moment, and keeps it until another; `false` when it was sent or has a case.
pub async fn join(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    draft: DraftId,
    (case, applied_at): (CaseId, i64),
    kept_until: i64,
) -> sqlx::Result<bool> {
    let query =
        tx.query(JOIN).bind(authority.as_str()).bind(draft).bind(case).bind(applied_at).bind(kept_until);
    Ok(query.execute().await? == 1)
}

/// The case of an informal application of a browser that waits for the one with a form, and when it arrived.
pub async fn lodged(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    for_form: &str,
    access: &[u8],
    closed: &str,
) -> sqlx::Result<Option<(CaseId, i64)>> {
    let query = tx.query(LODGED).bind(authority.as_str()).bind(for_form).bind(access.to_vec()).bind(closed);
    query.maybe().await
}

/// Lets a draft be an application of its own after all.
pub async fn leave(tx: &mut Tx<'_>, authority: &AuthorityId, draft: DraftId) -> sqlx::Result<()> {
    tx.query(LEAVE).bind(authority.as_str()).bind(draft).execute().await.map(drop)
}

/// The draft that will join a case.
pub async fn following(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
) -> sqlx::Result<Option<DraftId>> {
    let row: Option<(DraftId,)> = tx.query(FOLLOWING).bind(authority.as_str()).bind(case).maybe().await?;
    Ok(row.map(|(id,)| id))
}

/// The supplement of an application that is being filled in, and what it is to change.
pub async fn open_supplement(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    base: CaseId,
) -> sqlx::Result<Option<(DraftId, String)>> {
    tx.query(OPEN_SUPPLEMENT).bind(authority.as_str()).bind(case).bind(base).maybe().await
}

/// Says what a supplement is to change.
pub async fn select(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    draft: DraftId,
    selection: &str,
) -> sqlx::Result<()> {
    tx.query(SELECT).bind(authority.as_str()).bind(draft).bind(selection).execute().await.map(drop)
}

/// Whether a browser may see a case: it has sent the application, or may open one that joins it.
pub async fn may_see(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    access: &[u8],
) -> sqlx::Result<bool> {
    let row: Option<(DraftId,)> =
        tx.query(MAY_SEE).bind(authority.as_str()).bind(case).bind(access.to_vec()).maybe().await?;
    Ok(row.is_some())
}

/// Whoever may open an application may go on with the one that follows or changes it.
pub async fn add_access(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    access: &[u8],
    at: i64,
) -> sqlx::Result<()> {
    let query = tx.query(ADD_ACCESS).bind(authority.as_str()).bind(case).bind(access.to_vec()).bind(at);
    query.execute().await.map(drop)
}

/// What changes when an application joins a case: the full one after an informal one, or a supplement.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names are those of the columns")]
pub struct Completed {
    pub id: CaseId,
    /// The version that was seen.
    pub seen: i64,
    pub application_id: CaseId,
    pub due_on: String,
    pub missing: i64,
    pub urgent: bool,
    pub protected: bool,
    pub lang: String,
    pub headline: Vec<u8>,
    pub at: i64,
    pub state: String,
}

/// Gives a case the application that counts from now on; `false` when somebody has moved it meanwhile.
pub async fn complete(tx: &mut Tx<'_>, authority: &AuthorityId, completed: &Completed) -> sqlx::Result<bool> {
    let query = tx
        .query(COMPLETE)
        .bind(authority.as_str())
        .bind(completed.id)
        .bind(completed.seen)
        .bind(completed.application_id)
        .bind(completed.due_on.as_str())
        .bind(completed.missing)
        .bind(completed.urgent)
        .bind(completed.protected)
        .bind(completed.lang.as_str())
        .bind(completed.headline.as_slice())
        .bind(completed.at)
        .bind(completed.state.as_str());
    Ok(query.execute().await? == 1)
}
