//! Applications that are being filled in, page by page.

use super::db::{Sql, Tx};
use crate::id::{AuthorityId, CaseId, DraftId};

statements! {
    ADD = Sql::new(
        "INSERT INTO drafts (authority_id, id, form_id, form_digest, lang, access_hash, data_key, key_version, created_at, expires_at, \
         for_form, case_id, applied_at, base_id, selection) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)");
    // One row for each page, and one row without a page for a draft that has none yet: one question to the database.
    OPEN = Sql::new(
        "SELECT d.form_id, d.form_digest, d.lang, d.data_key, d.key_version, d.expires_at, d.submitted_at, d.resume_hash, \
                d.for_form, d.case_id, d.applied_at, d.access_hash, d.base_id, d.selection, \
                p.page, p.version, p.body \
         FROM drafts d LEFT JOIN draft_pages p ON p.authority_id = d.authority_id AND p.draft_id = d.id \
         WHERE d.authority_id = $1 AND d.id = $2 AND (d.access_hash = $3 OR EXISTS ( \
             SELECT 1 FROM draft_access a WHERE a.authority_id = $1 AND a.draft_id = $2 AND a.access_hash = $3))");
    // The version says what the writer has seen: 0 when the page was never saved. A submitted draft takes nothing.
    SAVE = Sql::split(
        "INSERT INTO draft_pages (authority_id, draft_id, page, version, body, updated_at) \
         SELECT authority_id, id, $3, 1, $4, $5 FROM drafts WHERE authority_id = $1 AND id = $2 AND submitted_at IS NULL \
         ON CONFLICT (authority_id, draft_id, page) DO UPDATE SET body = excluded.body, version = draft_pages.version + 1, \
         updated_at = excluded.updated_at WHERE draft_pages.version = $6",
        // The same, with the types that PostgreSQL can't guess and SQLite would take for conversions.
        "INSERT INTO draft_pages (authority_id, draft_id, page, version, body, updated_at) \
         SELECT authority_id, id, CAST($3 AS TEXT), 1, CAST($4 AS BYTEA), CAST($5 AS BIGINT) FROM drafts \
         WHERE authority_id = $1 AND id = $2 AND submitted_at IS NULL \
         ON CONFLICT (authority_id, draft_id, page) DO UPDATE SET body = excluded.body, version = draft_pages.version + 1, \
         updated_at = excluded.updated_at WHERE draft_pages.version = $6");
    // Two questions that an index answers each, instead of one that none does. A supplement is no application of its own.
    RUNNING = Sql::new(
        "SELECT id, created_at FROM drafts WHERE authority_id = $1 AND form_id = $2 AND access_hash = $3 \
             AND submitted_at IS NULL AND expires_at > $4 AND for_form = $5 AND base_id IS NULL \
         UNION SELECT d.id, d.created_at FROM draft_access a \
             JOIN drafts d ON d.authority_id = a.authority_id AND d.id = a.draft_id \
         WHERE a.authority_id = $1 AND a.access_hash = $3 AND d.form_id = $2 AND d.submitted_at IS NULL AND d.expires_at > $4 \
             AND d.for_form = $5 AND d.base_id IS NULL \
         ORDER BY created_at DESC LIMIT 1");
    OF_BROWSER = Sql::new(
        "SELECT id, created_at FROM drafts WHERE authority_id = $1 AND access_hash = $2 \
             AND (submitted_at IS NOT NULL OR expires_at > $3) \
         UNION SELECT d.id, d.created_at FROM draft_access a \
             JOIN drafts d ON d.authority_id = a.authority_id AND d.id = a.draft_id \
         WHERE a.authority_id = $1 AND a.access_hash = $2 AND (d.submitted_at IS NOT NULL OR d.expires_at > $3) \
         ORDER BY created_at DESC LIMIT $4");
    WITHOUT_CODE = Sql::new(
        "SELECT authority_id, id, form_id, case_id, submitted_at FROM drafts \
         WHERE access_hash = $1 AND resume_hash IS NULL AND base_id IS NULL AND (submitted_at IS NOT NULL OR expires_at > $2) \
           AND NOT EXISTS (SELECT 1 FROM draft_access a \
             WHERE a.authority_id = drafts.authority_id AND a.draft_id = drafts.id AND a.access_hash = $4) \
         ORDER BY created_at DESC LIMIT $3 /* all authorities: the key of the browser leads to the authority_id */");
    REMOVE_PAGE = Sql::new("DELETE FROM draft_pages WHERE authority_id = $1 AND draft_id = $2 AND page = $3");
    IS_OPEN = Sql::new("SELECT id FROM drafts WHERE authority_id = $1 AND id = $2 AND submitted_at IS NULL");
    SET_FORM = Sql::new(
        "UPDATE drafts SET form_digest = $3 WHERE authority_id = $1 AND id = $2 AND form_digest = $4 AND submitted_at IS NULL");
    SET_LANG = Sql::new("UPDATE drafts SET lang = $3 WHERE authority_id = $1 AND id = $2 AND lang <> $3");
    SET_RESUME = Sql::new(
        "UPDATE drafts SET resume_hash = $3, secret_hash = $4, resume_letter = $5, failed_attempts = 0, locked_until = 0 \
         WHERE authority_id = $1 AND id = $2");
    RESUME_LETTER = Sql::new("SELECT resume_letter FROM drafts WHERE authority_id = $1 AND id = $2");
    // A newer one may wait by now.
    FORGET_LETTER = Sql::new(
        "UPDATE drafts SET resume_letter = NULL WHERE authority_id = $1 AND id = $2 AND resume_letter = $3");
    BY_RESUME_CODE = Sql::new(
        "SELECT authority_id, id, form_id, lang, secret_hash, failed_attempts, locked_until, expires_at, submitted_at, case_id, \
                (SELECT MAX(p.updated_at) FROM draft_pages p WHERE p.authority_id = drafts.authority_id AND p.draft_id = drafts.id) \
                AS changed_at \
         FROM drafts WHERE resume_hash = $1 /* all authorities: the code itself leads to the authority_id */");
    NOTE_FAILURE = Sql::new(
        "UPDATE drafts SET failed_attempts = failed_attempts + 1, locked_until = $3 WHERE authority_id = $1 AND id = $2");
    ADD_ACCESS = Sql::new(
        "INSERT INTO draft_access (authority_id, draft_id, access_hash, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING");
    CLEAR_FAILURES = Sql::new(
        "UPDATE drafts SET failed_attempts = 0, locked_until = 0 WHERE authority_id = $1 AND id = $2 AND failed_attempts > 0");
    MARK_SUBMITTED = Sql::new(
        "UPDATE drafts SET submitted_at = $3 WHERE authority_id = $1 AND id = $2 AND submitted_at IS NULL");
    UNMARK_SUBMITTED = Sql::new("UPDATE drafts SET submitted_at = NULL WHERE authority_id = $1 AND id = $2");
    VERSIONS = Sql::new("SELECT page, version FROM draft_pages WHERE authority_id = $1 AND draft_id = $2");
    DATA_KEY = Sql::new("SELECT data_key, key_version FROM drafts WHERE authority_id = $1 AND id = $2");
    PAGES = Sql::new("SELECT page, version, body FROM draft_pages WHERE authority_id = $1 AND draft_id = $2");
}

/// A draft that begins.
#[derive(Clone)]
#[expect(missing_docs, reason = "the names are those of the columns")]
pub struct NewDraft {
    pub authority: AuthorityId,
    pub id: DraftId,
    pub form_id: String,
    pub form_digest: String,
    pub lang: String,
    pub access_hash: Vec<u8>,
    pub data_key: Vec<u8>,
    pub key_version: i64,
    pub created_at: i64,
    pub expires_at: i64,
    /// Of an informal application: the form that follows.
    pub for_form: String,
    /// The case that it joins, and when that began.
    pub joins: Option<(CaseId, i64)>,
    /// Of a supplement: the application that it changes.
    pub base: Option<CaseId>,
    /// Of a supplement: what the person wants to change.
    pub selection: String,
}

row! {
    /// A draft with one of its pages, if it has any.
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct DraftRow {
        pub form_id: String,
        pub form_digest: String,
        pub lang: String,
        pub data_key: Vec<u8>,
        pub key_version: i64,
        pub expires_at: i64,
        pub submitted_at: Option<i64>,
        pub resume_hash: Option<Vec<u8>>,
        /// Of an informal application: the form that follows.
        pub for_form: String,
        /// The case that it joins.
        pub case_id: Option<CaseId>,
        /// When that case began.
        pub applied_at: Option<i64>,
        pub access_hash: Vec<u8>,
        /// Of a supplement: the application that it changes.
        pub base_id: Option<CaseId>,
        /// Of a supplement: what the person wants to change.
        pub selection: String,
        pub page: Option<String>,
        pub version: Option<i64>,
        pub body: Option<Vec<u8>>,
    }
}

row! {
    /// An application that can be opened in one browser only.
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct WithoutCode {
        pub authority_id: String,
        pub id: DraftId,
        pub form_id: String,
        /// The case that it joins.
        pub case_id: Option<CaseId>,
        pub submitted_at: Option<i64>,
    }
}

row! {
    /// What a resume code leads to.
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct ResumeRow {
        pub authority_id: String,
        pub id: DraftId,
        pub form_id: String,
        pub lang: String,
        pub secret_hash: Option<String>,
        pub failed_attempts: i64,
        pub locked_until: i64,
        pub expires_at: i64,
        pub submitted_at: Option<i64>,
        /// The case that it joins.
        pub case_id: Option<CaseId>,
        /// When a page was saved last.
        pub changed_at: Option<i64>,
    }
}

row! {
    /// A page and how often it was saved.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub struct PageVersion {
        /// Its address.
        pub page: String,
        /// How often it was saved.
        pub version: i64,
    }
}

/// Begins a draft.
pub async fn add(tx: &mut Tx<'_>, draft: &NewDraft) -> sqlx::Result<()> {
    tx.query(ADD)
        .bind(draft.authority.as_str())
        .bind(draft.id)
        .bind(draft.form_id.as_str())
        .bind(draft.form_digest.as_str())
        .bind(draft.lang.as_str())
        .bind(draft.access_hash.as_slice())
        .bind(draft.data_key.as_slice())
        .bind(draft.key_version)
        .bind(draft.created_at)
        .bind(draft.expires_at)
        .bind(draft.for_form.as_str())
        .bind(draft.joins.map(|(case, _)| case))
        .bind(draft.joins.map(|(_, at)| at))
        .bind(draft.base)
        .bind(draft.selection.as_str())
        .execute()
        .await
        .map(drop)
}

/// A draft with all its pages, for a browser that may open it; no rows when there is none for it.
pub async fn open(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    id: DraftId,
    access: &[u8],
) -> sqlx::Result<Vec<DraftRow>> {
    tx.query(OPEN).bind(authority.as_str()).bind(id).bind(access).all().await
}

/// Saves a page over the version that was seen; `false` when somebody else has saved it meanwhile.
pub async fn save(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    id: DraftId,
    page: &str,
    body: &[u8],
    at: i64,
    seen: i64,
) -> sqlx::Result<bool> {
    let query = tx.query(SAVE).bind(authority.as_str()).bind(id).bind(page).bind(body).bind(at).bind(seen);
    Ok(query.execute().await? == 1)
}

/// Removes a page, with a row that was removed.
pub async fn remove_page(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    id: DraftId,
    page: &str,
) -> sqlx::Result<()> {
    tx.query(REMOVE_PAGE).bind(authority.as_str()).bind(id).bind(page).execute().await.map(drop)
}

/// Whether there is a draft that has not been sent.
pub async fn is_open(tx: &mut Tx<'_>, authority: &AuthorityId, id: DraftId) -> sqlx::Result<bool> {
    let row: Option<(DraftId,)> = tx.query(IS_OPEN).bind(authority.as_str()).bind(id).maybe().await?;
    Ok(row.is_some())
}

/// Moves a draft from one version of its form to another; `false` when it is not at that version, or was sent.
pub async fn set_form(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    id: DraftId,
    to: &str,
    from: &str,
) -> sqlx::Result<bool> {
    let query = tx.query(SET_FORM).bind(authority.as_str()).bind(id).bind(to).bind(from);
    Ok(query.execute().await? == 1)
}

/// Remembers the language.
pub async fn set_lang(tx: &mut Tx<'_>, authority: &AuthorityId, id: DraftId, lang: &str) -> sqlx::Result<()> {
    tx.query(SET_LANG).bind(authority.as_str()).bind(id).bind(lang).execute().await.map(drop)
}

/// Sets code and secret with which the draft can be opened elsewhere.
pub async fn set_resume(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    id: DraftId,
    (code, secret): (&[u8], &str),
    letter: Option<&[u8]>,
) -> sqlx::Result<()> {
    let query = tx.query(SET_RESUME).bind(authority.as_str()).bind(id).bind(code).bind(secret);
    query.bind(letter).execute().await.map(drop)
}

/// The sealed e-mail with a code that was not sent yet.
pub async fn resume_letter(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    id: DraftId,
) -> sqlx::Result<Option<Vec<u8>>> {
    let row: Option<(Option<Vec<u8>>,)> =
        tx.query(RESUME_LETTER).bind(authority.as_str()).bind(id).maybe().await?;
    Ok(row.and_then(|(letter,)| letter))
}

/// Removes an e-mail with a code once it is sent.
pub async fn forget_letter(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    id: DraftId,
    letter: &[u8],
) -> sqlx::Result<()> {
    tx.query(FORGET_LETTER).bind(authority.as_str()).bind(id).bind(letter).execute().await.map(drop)
}

/// What a resume code leads to.
pub async fn by_resume_code(tx: &mut Tx<'_>, code: &[u8]) -> sqlx::Result<Option<ResumeRow>> {
    tx.query(BY_RESUME_CODE).bind(code).maybe().await
}

/// Counts a wrong secret, and locks the code until a moment.
pub async fn note_failure(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    id: DraftId,
    locked_until: i64,
) -> sqlx::Result<()> {
    tx.query(NOTE_FAILURE).bind(authority.as_str()).bind(id).bind(locked_until).execute().await.map(drop)
}

/// Lets another browser open the draft.
pub async fn add_access(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    id: DraftId,
    access: &[u8],
    at: i64,
) -> sqlx::Result<()> {
    tx.query(CLEAR_FAILURES).bind(authority.as_str()).bind(id).execute().await?;
    tx.query(ADD_ACCESS).bind(authority.as_str()).bind(id).bind(access).bind(at).execute().await.map(drop)
}

/// Ends a draft by submitting it; `false` when it was submitted before.
pub async fn mark_submitted(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    id: DraftId,
    at: i64,
) -> sqlx::Result<bool> {
    Ok(tx.query(MARK_SUBMITTED).bind(authority.as_str()).bind(id).bind(at).execute().await? == 1)
}

/// Takes back that a draft was submitted, within the transaction that said so.
pub async fn unmark_submitted(tx: &mut Tx<'_>, authority: &AuthorityId, id: DraftId) -> sqlx::Result<()> {
    tx.query(UNMARK_SUBMITTED).bind(authority.as_str()).bind(id).execute().await.map(drop)
}

/// The latest draft for a form, and of an informal application for the form that follows, that a browser may open
/// and that has not been sent.
pub async fn running(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    (form, for_form): (&str, &str),
    access_hash: &[u8],
    now: i64,
) -> sqlx::Result<Option<DraftId>> {
    let query = tx.query(RUNNING).bind(authority.as_str()).bind(form).bind(access_hash.to_vec()).bind(now);
    let row: Option<(DraftId, i64)> = query.bind(for_form).maybe().await?;
    Ok(row.map(|(id, _)| id))
}

/// The latest applications that a browser may open, sent or not, and when each was begun.
pub async fn of_browser(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    access_hash: &[u8],
    now: i64,
    most: i64,
) -> sqlx::Result<Vec<(DraftId, i64)>> {
    tx.query(OF_BROWSER).bind(authority.as_str()).bind(access_hash.to_vec()).bind(now).bind(most).all().await
}

/// The latest applications that were begun in a browser and can be opened in no other, sent or not; nor with the account
/// of who is signed in there.
pub async fn without_code(
    tx: &mut Tx<'_>,
    (access_hash, account): (&[u8], Option<&[u8]>),
    now: i64,
    most: i64,
) -> sqlx::Result<Vec<WithoutCode>> {
    let query = tx.query(WITHOUT_CODE).bind(access_hash.to_vec()).bind(now).bind(most);
    query.bind(account.unwrap_or_default().to_vec()).all().await
}

/// How often each page was saved.
pub async fn versions(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    id: DraftId,
) -> sqlx::Result<Vec<PageVersion>> {
    tx.query(VERSIONS).bind(authority.as_str()).bind(id).all().await
}

/// The data key of a draft, wrapped, and which key of the authority opens it.
pub async fn data_key(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    id: DraftId,
) -> sqlx::Result<Option<(Vec<u8>, i64)>> {
    tx.query(DATA_KEY).bind(authority.as_str()).bind(id).maybe().await
}

row! {
    /// A page as stored.
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct PageRow {
        pub page: String,
        pub version: i64,
        pub body: Vec<u8>,
    }
}

/// All pages, for those who may read them without a key of the browser: of a case.
pub async fn pages(tx: &mut Tx<'_>, authority: &AuthorityId, id: DraftId) -> sqlx::Result<Vec<PageRow>> {
    tx.query(PAGES).bind(authority.as_str()).bind(id).all().await
}
