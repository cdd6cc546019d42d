//! Letters of the office, and what has happened to them.

use super::db::{Sql, Tx};
use crate::id::{AuthorityId, CaseId, LetterId, StaffId};

statements! {
    ADD = Sql::new(
        "INSERT INTO letters (authority_id, case_id, id, number, kind, channel, body, staff_id, at, sha256, size) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)");
    OF_CASE = Sql::new(
        "SELECT id, number, kind, channel, body, staff_id, at, sha256, size, announced_at, came_back_at, posted_on, opened_at FROM letters \
         WHERE authority_id = $1 AND case_id = $2 ORDER BY at, id");
    // What has happened once is not overwritten: the first counts.
    ANNOUNCE = Sql::new(
        "UPDATE letters SET announced_at = $4 WHERE authority_id = $1 AND case_id = $2 AND id = $3 AND announced_at IS NULL");
    // That stays so, whatever becomes of the address.
    CAME_BACK = Sql::new(
        "UPDATE letters SET came_back_at = $4 WHERE authority_id = $1 AND case_id = $2 AND id = $3 AND came_back_at IS NULL");
    OPEN = Sql::new(
        "UPDATE letters SET opened_at = $4 WHERE authority_id = $1 AND case_id = $2 AND id = $3 AND opened_at IS NULL");
    // A letter that could not be announced goes by post after all.
    POST = Sql::new(
        "UPDATE letters SET posted_on = $4, channel = 'post' WHERE authority_id = $1 AND case_id = $2 AND id = $3 AND posted_on = ''");
    BY_PAPER = Sql::new(
        "SELECT id, number, kind, channel, body, staff_id, at, sha256, size, announced_at, came_back_at, posted_on, opened_at FROM letters \
         WHERE sha256 = $1 /* all authorities: whoever has the paper may ask */");
}

row! {
    /// A letter as stored.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct LetterRow {
        pub id: LetterId,
        pub number: String,
        pub kind: String,
        pub channel: String,
        pub body: Vec<u8>,
        pub staff_id: StaffId,
        pub at: i64,
        pub sha256: Vec<u8>,
        pub size: i64,
        /// When the e-mail went that says that it is there.
        pub announced_at: Option<i64>,
        /// When that e-mail came back, or could not go at all.
        pub came_back_at: Option<i64>,
        /// The day on which it was given to the post; empty as long as it was not.
        pub posted_on: String,
        /// When the person first opened it.
        pub opened_at: Option<i64>,
    }
}

/// A letter of a case: whose case, which, and the letter.
pub type Place<'a> = (&'a AuthorityId, CaseId, LetterId);

/// Adds a letter.
pub async fn add(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    letter: &LetterRow,
) -> sqlx::Result<()> {
    tx.query(ADD)
        .bind(authority.as_str())
        .bind(case)
        .bind(letter.id)
        .bind(letter.number.as_str())
        .bind(letter.kind.as_str())
        .bind(letter.channel.as_str())
        .bind(letter.body.as_slice())
        .bind(letter.staff_id)
        .bind(letter.at)
        .bind(letter.sha256.as_slice())
        .bind(letter.size)
        .execute()
        .await
        .map(drop)
}

/// All letters of a case, the first one first.
pub async fn of_case(tx: &mut Tx<'_>, authority: &AuthorityId, case: CaseId) -> sqlx::Result<Vec<LetterRow>> {
    tx.query(OF_CASE).bind(authority.as_str()).bind(case).all().await
}

/// Notes that the person was told of it.
pub async fn announce(tx: &mut Tx<'_>, (authority, case, id): Place<'_>, at: i64) -> sqlx::Result<()> {
    tx.query(ANNOUNCE).bind(authority.as_str()).bind(case).bind(id).bind(at).execute().await.map(drop)
}

/// Notes that the mail that should tell of it came back.
pub async fn came_back(tx: &mut Tx<'_>, (authority, case, id): Place<'_>, at: i64) -> sqlx::Result<()> {
    tx.query(CAME_BACK).bind(authority.as_str()).bind(case).bind(id).bind(at).execute().await.map(drop)
}

/// Notes that the person has opened it; `false` when they had before.
pub async fn open(tx: &mut Tx<'_>, (authority, case, id): Place<'_>, at: i64) -> sqlx::Result<bool> {
    let query = tx.query(OPEN).bind(authority.as_str()).bind(case).bind(id).bind(at);
    Ok(query.execute().await? == 1)
}

/// Notes that it was given to the post; `false` when it was before.
pub async fn post(tx: &mut Tx<'_>, (authority, case, id): Place<'_>, on: &str) -> sqlx::Result<bool> {
    let query = tx.query(POST).bind(authority.as_str()).bind(case).bind(id).bind(on);
    Ok(query.execute().await? == 1)
}

/// The letter that is a paper, whoever's it is.
pub async fn by_paper(tx: &mut Tx<'_>, sha256: &[u8]) -> sqlx::Result<Option<LetterRow>> {
    tx.query(BY_PAPER).bind(sha256).maybe().await
}
