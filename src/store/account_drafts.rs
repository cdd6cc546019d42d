//! What an account may open: it stands beside the browsers that may, under a digest of its own.

use super::db::{Sql, Tx};
use crate::id::{CaseId, DraftId};

/// How many applications are shown.
const MOST: i64 = 200;

statements! {
    // What follows on an application belongs to whoever has that one.
    GATHER = Sql::new(
        "INSERT INTO draft_access (authority_id, draft_id, access_hash, created_at) \
         SELECT f.authority_id, f.id, a.access_hash, f.created_at FROM draft_access a \
         JOIN drafts d ON d.authority_id = a.authority_id AND d.id = a.draft_id \
         JOIN drafts f ON f.authority_id = d.authority_id AND (f.case_id = d.id OR f.case_id = d.case_id OR f.id = d.case_id) \
         WHERE a.access_hash = $1 ON CONFLICT DO NOTHING");
    // Of whoever begins it, a browser stands in the draft itself.
    LIST = Sql::new(
        "SELECT d.authority_id, d.id, d.form_id, d.for_form, d.base_id, d.expires_at, d.submitted_at, \
                (SELECT MAX(p.updated_at) FROM draft_pages p WHERE p.authority_id = d.authority_id AND p.draft_id = d.id) AS changed_at, \
                c.id AS case_id, c.number, c.form_id AS case_form, c.state, c.informal, c.received_at \
         FROM (SELECT authority_id, id FROM drafts WHERE access_hash = $1 \
               UNION SELECT authority_id, draft_id FROM draft_access WHERE access_hash = $1) h \
         JOIN drafts d ON d.authority_id = h.authority_id AND d.id = h.id \
         LEFT JOIN cases c ON c.authority_id = d.authority_id AND (c.id = d.id OR c.id = d.case_id) \
         WHERE NOT EXISTS (SELECT 1 FROM draft_access a \
             WHERE a.authority_id = d.authority_id AND a.draft_id = d.id AND a.access_hash = $2) \
         ORDER BY d.created_at DESC LIMIT $3 /* all authorities: the account is of none */");
    LATEST = Sql::new(
        "SELECT d.authority_id, d.id, d.created_at FROM draft_access a \
         JOIN drafts d ON d.authority_id = a.authority_id AND d.id = a.draft_id \
         WHERE a.access_hash = $1 AND d.base_id IS NULL AND (d.submitted_at IS NOT NULL OR d.expires_at > $2) \
         ORDER BY d.created_at DESC LIMIT $3 /* all authorities: the account is of none */");
    HAS = Sql::new(
        "SELECT draft_id FROM draft_access WHERE authority_id = $1 AND draft_id = $2 AND access_hash = $3");
    // A draft has a browser in which it was begun; of one that is signed out, the account stands in its place.
    HAND_OVER = Sql::new(
        "UPDATE drafts SET access_hash = $2 WHERE access_hash = $1 AND EXISTS (SELECT 1 FROM draft_access a \
             WHERE a.authority_id = drafts.authority_id AND a.draft_id = drafts.id AND a.access_hash = $2) \
         /* all authorities: the account is of none */");
    SHUT_OUT = Sql::new(
        "DELETE FROM draft_access WHERE access_hash = $1 AND EXISTS (SELECT 1 FROM draft_access a \
             WHERE a.authority_id = draft_access.authority_id AND a.draft_id = draft_access.draft_id AND a.access_hash = $2) \
         /* all authorities: the account is of none */");
    LET_IN = Sql::new(
        "INSERT INTO draft_access (authority_id, draft_id, access_hash, created_at) \
         SELECT a.authority_id, a.draft_id, COALESCE($2, a.access_hash), a.created_at FROM draft_access a \
         WHERE a.access_hash = $1 ON CONFLICT DO NOTHING");
    FORGET = Sql::new("DELETE FROM draft_access WHERE access_hash = $1 /* all authorities: the account is of none */");
}

row! {
    /// An application of an account or a browser, with the case that it became or joins.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct MineRow {
        pub authority_id: String,
        pub id: DraftId,
        pub form_id: String,
        /// Of an informal application: the form that follows.
        pub for_form: String,
        /// Of a supplement: the application that it changes.
        pub base_id: Option<CaseId>,
        pub expires_at: i64,
        pub submitted_at: Option<i64>,
        /// When a page was last saved.
        pub changed_at: Option<i64>,
        pub case_id: Option<CaseId>,
        pub number: Option<String>,
        pub case_form: Option<String>,
        pub state: Option<String>,
        pub informal: Option<bool>,
        pub received_at: Option<i64>,
    }
}

/// All applications that an account or a browser may open, but those that an account has; the newest first.
pub async fn list(tx: &mut Tx<'_>, holder: &[u8], but_of: Option<&[u8]>) -> sqlx::Result<Vec<MineRow>> {
    tx.query(LIST).bind(holder.to_vec()).bind(but_of.unwrap_or_default().to_vec()).bind(MOST).all().await
}

/// The latest applications of an account, sent or not, and when each was begun.
pub async fn latest(
    tx: &mut Tx<'_>,
    account: &[u8],
    now: i64,
    most: i64,
) -> sqlx::Result<Vec<(String, DraftId, i64)>> {
    tx.query(LATEST).bind(account.to_vec()).bind(now).bind(most).all().await
}

/// Gives an account what has followed on its applications.
pub async fn gather(tx: &mut Tx<'_>, account: &[u8]) -> sqlx::Result<()> {
    tx.query(GATHER).bind(account.to_vec()).execute().await.map(drop)
}

/// Whether a browser or an account has been let in to an application beside the browser in which it was begun.
pub async fn has(tx: &mut Tx<'_>, authority: &str, draft: DraftId, access: &[u8]) -> sqlx::Result<bool> {
    let row: Option<(DraftId,)> =
        tx.query(HAS).bind(authority).bind(draft).bind(access.to_vec()).maybe().await?;
    Ok(row.is_some())
}

/// From now on a browser may not open what belongs to an account.
pub async fn shut_out(tx: &mut Tx<'_>, browser: &[u8], account: &[u8]) -> sqlx::Result<()> {
    for statement in [HAND_OVER, SHUT_OUT] {
        tx.query(statement).bind(browser.to_vec()).bind(account.to_vec()).execute().await?;
    }
    Ok(())
}

/// From now on a browser may open all that belongs to an account.
pub async fn let_in(tx: &mut Tx<'_>, account: &[u8], browser: &[u8]) -> sqlx::Result<()> {
    tx.query(LET_IN).bind(account.to_vec()).bind(browser.to_vec()).execute().await.map(drop)
}

/// Nothing belongs to an account any more.
pub async fn forget(tx: &mut Tx<'_>, account: &[u8]) -> sqlx::Result<()> {
    tx.query(FORGET).bind(account.to_vec()).execute().await.map(drop)
}
