//! Objections, and what came of each.

use super::db::{Sql, Tx};
use crate::id::{AuthorityId, CaseId, ObjectionId, StaffId};

statements! {
    ADD = Sql::new(
        "INSERT INTO objections (authority_id, case_id, id, received_on, late, body, staff_id, at, state) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'open')");
    OF_CASE = Sql::new(
        "SELECT id, received_on, late, body, staff_id, at, state, ended_at FROM objections \
         WHERE authority_id = $1 AND case_id = $2 ORDER BY at, id");
    // One that was passed on can still be answered.
    ANSWER = Sql::new(
        "UPDATE objections SET state = $3, ended_at = $4 \
         WHERE authority_id = $1 AND case_id = $2 AND (state = 'open' OR state = 'passed_on')");
}

row! {
    /// An objection as stored.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct ObjectionRow {
        pub id: ObjectionId,
        pub received_on: String,
        pub late: bool,
        /// What it says, sealed.
        pub body: Vec<u8>,
        /// Who entered it.
        pub staff_id: StaffId,
        pub at: i64,
        /// `open`, `answered` by a letter, or the name of an answer.
        pub state: String,
        pub ended_at: Option<i64>,
    }
}

/// Adds one.
pub async fn add(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    objection: &ObjectionRow,
) -> sqlx::Result<()> {
    tx.query(ADD)
        .bind(authority.as_str())
        .bind(case)
        .bind(objection.id)
        .bind(objection.received_on.as_str())
        .bind(objection.late)
        .bind(objection.body.as_slice())
        .bind(objection.staff_id)
        .bind(objection.at)
        .execute()
        .await
        .map(drop)
}

/// All objections of a case, the first one first.
pub async fn of_case(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
) -> sqlx::Result<Vec<ObjectionRow>> {
    tx.query(OF_CASE).bind(authority.as_str()).bind(case).all().await
}

/// Notes what came of the one that is open.
pub async fn answer(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    state: &str,
    at: i64,
) -> sqlx::Result<()> {
    tx.query(ANSWER).bind(authority.as_str()).bind(case).bind(state).bind(at).execute().await.map(drop)
}
