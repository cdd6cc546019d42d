//! Who has read which case.

use super::db::{Sql, Tx};
use crate::id::{AuthorityId, CaseId, EventId, StaffId};

statements! {
    LOG_ACCESS = Sql::new(
        "INSERT INTO access_log (authority_id, id, at, staff_id, case_id, deed) VALUES ($1, $2, $3, $4, $5, $6)");
    ACCESSES = Sql::new(
        "SELECT at, staff_id, deed FROM access_log WHERE authority_id = $1 AND case_id = $2 ORDER BY id");
}

row! {
    /// A reading of a case.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct AccessRow {
        pub at: i64,
        pub staff_id: StaffId,
        pub deed: String,
    }
}

/// Writes down that somebody read a case.
pub async fn log_access(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    id: EventId,
    at: i64,
    staff: StaffId,
    case: CaseId,
    deed: &str,
) -> sqlx::Result<()> {
    let query =
        tx.query(LOG_ACCESS).bind(authority.as_str()).bind(id).bind(at).bind(staff).bind(case).bind(deed);
    query.execute().await.map(drop)
}

/// Who read a case.
pub async fn accesses(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
) -> sqlx::Result<Vec<AccessRow>> {
    tx.query(ACCESSES).bind(authority.as_str()).bind(case).all().await
}
