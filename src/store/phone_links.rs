//! Telephones that add files to a draft: a code that one of them takes, and then that one.

use super::db::{Sql, Tx};
use crate::id::{AuthorityId, DraftId};

statements! {
    // A new code ends whatever was before.
    OFFER = Sql::new(
        "INSERT INTO phone_links (authority_id, draft_id, code_hash, words, ends_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (authority_id, draft_id) DO UPDATE SET code_hash = excluded.code_hash, words = excluded.words, \
         access_hash = NULL, ends_at = excluded.ends_at");
    FIND = Sql::new("SELECT words, ends_at FROM phone_links WHERE authority_id = $1 AND draft_id = $2 AND ends_at > $3");
    BY_CODE = Sql::new(
        "SELECT authority_id, draft_id FROM phone_links WHERE code_hash = $1 AND ends_at > $2 \
         /* all authorities: the code itself leads to the authority_id */");
    // The first one has it; whoever has photographed the screen comes too late.
    TAKE = Sql::new(
        "UPDATE phone_links SET code_hash = NULL, words = NULL, access_hash = $4, ends_at = $5 \
         WHERE authority_id = $1 AND draft_id = $2 AND code_hash = $3");
    BROWSER = Sql::new(
        "SELECT d.access_hash FROM phone_links p JOIN drafts d ON d.authority_id = p.authority_id AND d.id = p.draft_id \
         WHERE p.authority_id = $1 AND p.draft_id = $2 AND p.access_hash = $3 AND p.ends_at > $4");
    END = Sql::new("DELETE FROM phone_links WHERE authority_id = $1 AND draft_id = $2");
}

row! {
    /// A link that has not ended.
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct PhoneLink {
        /// The words of the code, sealed, as long as nobody has taken it.
        pub words: Option<Vec<u8>>,
        pub ends_at: i64,
    }
}

/// Offers a draft to the telephone that shows a code before a moment.
pub async fn offer(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    draft: DraftId,
    (code, words): (&[u8], &[u8]),
    ends_at: i64,
) -> sqlx::Result<()> {
    let query = tx.query(OFFER).bind(authority.as_str()).bind(draft).bind(code).bind(words).bind(ends_at);
    query.execute().await.map(drop)
}

/// The link of a draft.
pub async fn find(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    draft: DraftId,
    now: i64,
) -> sqlx::Result<Option<PhoneLink>> {
    tx.query(FIND).bind(authority.as_str()).bind(draft).bind(now).maybe().await
}

/// The draft that a code leads to.
pub async fn by_code(tx: &mut Tx<'_>, code: &[u8], now: i64) -> sqlx::Result<Option<(AuthorityId, DraftId)>> {
    let row: Option<(String, DraftId)> = tx.query(BY_CODE).bind(code).bind(now).maybe().await?;
    Ok(row.map(|(authority, draft)| (authority.as_str().into(), draft)))
}

/// Lets the telephone with a key in until a moment; `false` when another one was quicker.
pub async fn take(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    draft: DraftId,
    (code, access): (&[u8], &[u8]),
    ends_at: i64,
) -> sqlx::Result<bool> {
    let query = tx.query(TAKE).bind(authority.as_str()).bind(draft).bind(code).bind(access).bind(ends_at);
    Ok(query.execute().await? == 1)
}

/// The digest of the key of the browser in which a draft was begun, for the telephone that may add files to it.
pub async fn browser(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    draft: DraftId,
    access: &[u8],
    now: i64,
) -> sqlx::Result<Option<Vec<u8>>> {
    let row: Option<(Vec<u8>,)> =
        tx.query(BROWSER).bind(authority.as_str()).bind(draft).bind(access).bind(now).maybe().await?;
    Ok(row.map(|(browser,)| browser))
}

/// Ends the link of a draft.
pub async fn end(tx: &mut Tx<'_>, authority: &AuthorityId, draft: DraftId) -> sqlx::Result<()> {
    tx.query(END).bind(authority.as_str()).bind(draft).execute().await.map(drop)
}
