//! Cases that go to another authority, with everything that belongs to them, and where they went.

use super::db::{Sql, Tx};
use crate::id::{AuthorityId, CaseId, StaffId};

/// How many forwarded cases the office sees.
const NEWEST: i64 = 200;

statements! {
    PARTS = Sql::new(
        "SELECT id, data_key, key_version FROM drafts WHERE authority_id = $1 AND (id = $2 OR case_id = $2) ORDER BY id");
    MOVE_CASE = Sql::new(
        "UPDATE cases SET authority_id = $2, state = $5, version = version + 1, assignee = NULL, data_key = $6, key_version = $7, \
         updated_at = $8, news = TRUE, excluded = '', twin = FALSE WHERE authority_id = $1 AND id = $3 AND version = $4 \
         AND NOT EXISTS (SELECT 1 FROM cases d WHERE d.authority_id = $1 AND d.merged_into = $3)");
    MOVE_EVENTS = Sql::new("UPDATE case_events SET authority_id = $2 WHERE authority_id = $1 AND case_id = $3");
    MOVE_NOTES = Sql::new("UPDATE notes SET authority_id = $2 WHERE authority_id = $1 AND case_id = $3");
    MOVE_MESSAGES = Sql::new("UPDATE messages SET authority_id = $2 WHERE authority_id = $1 AND case_id = $3");
    MOVE_LETTERS = Sql::new("UPDATE letters SET authority_id = $2 WHERE authority_id = $1 AND case_id = $3");
    MOVE_RELEASES = Sql::new("UPDATE releases SET authority_id = $2 WHERE authority_id = $1 AND case_id = $3");
    MOVE_OBJECTIONS = Sql::new("UPDATE objections SET authority_id = $2 WHERE authority_id = $1 AND case_id = $3");
    MOVE_ADDRESSES = Sql::new("UPDATE mail_addresses SET authority_id = $2 WHERE authority_id = $1 AND case_id = $3");
    MOVE_REQUESTS = Sql::new("UPDATE document_requests SET authority_id = $2 WHERE authority_id = $1 AND case_id = $3");
    MOVE_FIGURES = Sql::new("UPDATE case_figures SET authority_id = $2 WHERE authority_id = $1 AND case_id = $3");
    MOVE_ASKED = Sql::new("UPDATE asked_evidence SET authority_id = $2 WHERE authority_id = $1 AND case_id = $3");
    MOVE_HOLDS = Sql::new("UPDATE case_holds SET authority_id = $2 WHERE authority_id = $1 AND case_id = $3");
    MOVE_DEADLINES = Sql::new("UPDATE deadlines SET authority_id = $2 WHERE authority_id = $1 AND case_id = $3");
    FORGET_LIKENESS = Sql::new("DELETE FROM case_likeness WHERE authority_id = $1 AND case_id = $2");
    FORGET_APART = Sql::new("DELETE FROM cases_apart WHERE authority_id = $1 AND (case_id = $2 OR other_id = $2)");
    FORGET_NAMES = Sql::new("DELETE FROM case_names WHERE authority_id = $1 AND case_id = $2");
    MOVE_DRAFT = Sql::new(
        "UPDATE drafts SET authority_id = $2, data_key = $4, key_version = $5 WHERE authority_id = $1 AND id = $3");
    MOVE_ACCESS = Sql::new("UPDATE draft_access SET authority_id = $2 WHERE authority_id = $1 AND draft_id = $3");
    MOVE_PHONE = Sql::new("UPDATE phone_links SET authority_id = $2 WHERE authority_id = $1 AND draft_id = $3");
    MOVE_PAGES = Sql::new("UPDATE draft_pages SET authority_id = $2 WHERE authority_id = $1 AND draft_id = $3");
    MOVE_UPLOADS = Sql::new("UPDATE uploads SET authority_id = $2 WHERE authority_id = $1 AND application_id = $3");
    MOVE_SUBMISSION = Sql::new("UPDATE submissions SET authority_id = $2 WHERE authority_id = $1 AND id = $3");
    MOVE_RECEIPT = Sql::new("UPDATE receipts SET authority_id = $2 WHERE authority_id = $1 AND case_id = $3");
    MOVE_JOBS = Sql::new("UPDATE jobs SET authority_id = $2 WHERE authority_id = $1 AND payload LIKE $3");
    // It may have come from there, or have been here before.
    FORGET = Sql::new("DELETE FROM forwardings WHERE authority_id = $1 AND case_id = $2");
    ADD = Sql::new(
        "INSERT INTO forwardings (authority_id, id, case_id, to_authority, number, form_id, received_at, protected, staff_id, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");
    WHERE_TO = Sql::new("SELECT to_authority FROM forwardings WHERE authority_id = $1 AND id = $2");
    LIST = Sql::new(
        "SELECT case_id, to_authority, number, form_id, received_at, protected, staff_id, at FROM forwardings \
         WHERE authority_id = $1 AND id = case_id AND (protected = FALSE OR $2) ORDER BY at DESC LIMIT $3");
    FIND = Sql::new(
        "SELECT case_id, to_authority, number, form_id, received_at, protected, staff_id, at FROM forwardings \
         WHERE authority_id = $1 AND id = $2 AND id = case_id AND (protected = FALSE OR $3)");
}

row! {
    /// An application or a draft of a case, with the key of its content as it is stored.
    #[derive(Clone, Debug, PartialEq, Eq)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct PartKey {
        pub id: CaseId,
        pub data_key: Vec<u8>,
        pub key_version: i64,
    }
}

row! {
    /// A case that went elsewhere.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct Forwarded {
        pub case_id: CaseId,
        pub to_authority: String,
        pub number: String,
        pub form_id: String,
        pub received_at: i64,
        pub protected: bool,
        pub staff_id: StaffId,
        pub at: i64,
    }
}

/// What changes on the way, worked out before.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names are those of the columns")]
pub struct Going {
    pub from: AuthorityId,
    pub forwarded: Forwarded,
    /// The version that was seen.
    pub seen: i64,
    pub state: String,
    /// The key of the case, for its new authority.
    pub key: PartKey,
    /// The keys of its applications and drafts as they are.
    pub before: Vec<PartKey>,
    /// The same, for its new authority.
    pub after: Vec<PartKey>,
}

/// All applications and drafts of a case, with their keys.
pub async fn parts(tx: &mut Tx<'_>, authority: &AuthorityId, case: CaseId) -> sqlx::Result<Vec<PartKey>> {
    tx.query(PARTS).bind(authority.as_str()).bind(case).all().await
}

/// Gives a case with everything that belongs to it to another authority. `false`, with nothing written, when somebody
/// has moved it meanwhile, or has begun to add something to it.
pub async fn forward(tx: &mut Tx<'_>, going: &Going) -> sqlx::Result<bool> {
    let (from, case) = (&going.from, going.forwarded.case_id);
    if parts(tx, from, case).await? != going.before {
        return Ok(false);
    }
    let to = going.forwarded.to_authority.as_str();
    let moved = tx
        .query(MOVE_CASE)
        .bind(from.as_str())
        .bind(to)
        .bind(case)
        .bind(going.seen)
        .bind(going.state.as_str())
        .bind(going.key.data_key.as_slice())
        .bind(going.key.key_version)
        .bind(going.forwarded.at);
    if moved.execute().await? == 0 {
        return Ok(false);
    }
    for statement in [
        MOVE_EVENTS,
        MOVE_NOTES,
        MOVE_MESSAGES,
        MOVE_LETTERS,
        MOVE_RELEASES,
        MOVE_OBJECTIONS,
        MOVE_ADDRESSES,
        MOVE_REQUESTS,
        MOVE_DEADLINES,
        MOVE_HOLDS,
        MOVE_FIGURES,
        MOVE_ASKED,
    ] {
        tx.query(statement).bind(from.as_str()).bind(to).bind(case).execute().await?;
    }
    for statement in [FORGET_NAMES, FORGET_LIKENESS, FORGET_APART] {
        tx.query(statement).bind(from.as_str()).bind(case).execute().await?;
    }
    for authority in [from.as_str(), to] {
        tx.query(FORGET).bind(authority).bind(case).execute().await?;
    }
    for part in &going.after {
        forward_part(tx, going, part).await?;
    }
    Ok(true)
}

/// An application or a draft of the case; `id` may be that of the case itself.
async fn forward_part(tx: &mut Tx<'_>, going: &Going, part: &PartKey) -> sqlx::Result<()> {
    let (from, to) = (going.from.as_str(), going.forwarded.to_authority.as_str());
    let draft = tx.query(MOVE_DRAFT).bind(from).bind(to).bind(part.id).bind(part.data_key.as_slice());
    draft.bind(part.key_version).execute().await?;
    for statement in [MOVE_ACCESS, MOVE_PHONE, MOVE_PAGES, MOVE_UPLOADS, MOVE_SUBMISSION, MOVE_RECEIPT] {
        tx.query(statement).bind(from).bind(to).bind(part.id).execute().await?;
    }
    tx.query(MOVE_JOBS).bind(from).bind(to).bind(format!("%{}%", part.id)).execute().await?;
    let forwarded = &going.forwarded;
    tx.query(ADD)
        .bind(from)
        .bind(part.id)
        .bind(forwarded.case_id)
        .bind(to)
        .bind(forwarded.number.as_str())
        .bind(forwarded.form_id.as_str())
        .bind(forwarded.received_at)
        .bind(forwarded.protected)
        .bind(forwarded.staff_id)
        .bind(forwarded.at)
        .execute()
        .await
        .map(drop)
}

/// Where an application or a draft went, by its id.
pub async fn where_to(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    id: CaseId,
) -> sqlx::Result<Option<AuthorityId>> {
    let row: Option<(String,)> = tx.query(WHERE_TO).bind(authority.as_str()).bind(id).maybe().await?;
    Ok(row.map(|(to,)| to.as_str().into()))
}

/// The cases that an authority has forwarded, the newest first; on demand those of people with a protected address too.
pub async fn list(tx: &mut Tx<'_>, authority: &AuthorityId, protected: bool) -> sqlx::Result<Vec<Forwarded>> {
    tx.query(LIST).bind(authority.as_str()).bind(protected).bind(NEWEST).all().await
}

/// A case that an authority has forwarded.
pub async fn find(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    protected: bool,
) -> sqlx::Result<Option<Forwarded>> {
    tx.query(FIND).bind(authority.as_str()).bind(case).bind(protected).maybe().await
}
