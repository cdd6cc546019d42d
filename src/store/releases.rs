//! Letters that a second person looks at before they go out.

use super::{
    db::{Sql, Tx},
    letters::Place,
};
use crate::id::{AuthorityId, CaseId, LetterId, StaffId};

statements! {
    ADD = Sql::new(
        "INSERT INTO releases (authority_id, case_id, id, kind, channel, body, staff_id, at, version, state) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open')");
    LAST = Sql::new(
        "SELECT id, kind, channel, body, staff_id, at, version, state, ended_by, reason FROM releases \
         WHERE authority_id = $1 AND case_id = $2 ORDER BY version DESC LIMIT 1");
    // What was never looked at is replaced by the next.
    REPLACE = Sql::new(
        "UPDATE releases SET state = 'replaced', ended_at = $3 WHERE authority_id = $1 AND case_id = $2 AND state = 'open'");
    CARRY = Sql::new(
        "UPDATE releases SET version = version + 1 WHERE authority_id = $1 AND case_id = $2 AND state = 'open' AND version = $3");
    END = Sql::new(
        "UPDATE releases SET state = $4, ended_by = $5, ended_at = $6, reason = $7 \
         WHERE authority_id = $1 AND case_id = $2 AND id = $3 AND state = 'open'");
}

row! {
    /// A letter that a second person looks at, as stored.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct ReleaseRow {
        pub id: LetterId,
        pub kind: String,
        pub channel: String,
        pub body: Vec<u8>,
        /// Who wrote it.
        pub staff_id: StaffId,
        pub at: i64,
        /// The version of the case that it was written for.
        pub version: i64,
        /// `open`, `released`, `returned` or `replaced`.
        pub state: String,
        /// Who let it out or gave it back.
        pub ended_by: Option<StaffId>,
        /// Why it was given back, sealed.
        pub reason: Option<Vec<u8>>,
    }
}

/// How it ended.
#[derive(Clone, Debug)]
pub struct End {
    /// `released` or `returned`.
    pub state: &'static str,
    /// By whom.
    pub by: StaffId,
    /// When.
    pub at: i64,
    /// Why, sealed.
    pub reason: Option<Vec<u8>>,
}

/// Adds one in the place of any that is open.
pub async fn add(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    release: &ReleaseRow,
) -> sqlx::Result<()> {
    tx.query(REPLACE).bind(authority.as_str()).bind(case).bind(release.at).execute().await?;
    tx.query(ADD)
        .bind(authority.as_str())
        .bind(case)
        .bind(release.id)
        .bind(release.kind.as_str())
        .bind(release.channel.as_str())
        .bind(release.body.as_slice())
        .bind(release.staff_id)
        .bind(release.at)
        .bind(release.version)
        .execute()
        .await
        .map(drop)
}

/// The newest of a case.
pub async fn last(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
) -> sqlx::Result<Option<ReleaseRow>> {
    tx.query(LAST).bind(authority.as_str()).bind(case).maybe().await
}

/// Keeps one open over a move from a version of the case.
pub async fn carry(tx: &mut Tx<'_>, authority: &AuthorityId, case: CaseId, version: i64) -> sqlx::Result<()> {
    tx.query(CARRY).bind(authority.as_str()).bind(case).bind(version).execute().await.map(drop)
}

/// Ends an open one; `false` when it is not open any more.
pub async fn end(tx: &mut Tx<'_>, (authority, case, id): Place<'_>, end: &End) -> sqlx::Result<bool> {
    let query = tx.query(END).bind(authority.as_str()).bind(case).bind(id).bind(end.state);
    let query = query.bind(end.by).bind(end.at).bind(end.reason.as_deref());
    Ok(query.execute().await? == 1)
}
