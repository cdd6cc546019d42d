//! Who has read which case.

use super::db::{Sql, Tx};
use crate::id::{AuthorityId, CaseId, EventId, StaffId};

statements! {
    LOG_ACCESS = Sql::new(
        "INSERT INTO access_log (authority_id, id, at, staff_id, case_id, deed) VALUES ($1, $2, $3, $4, $5, $6)");
    ACCESSES = Sql::new(
        "SELECT at, staff_id, deed FROM access_log WHERE authority_id = $1 AND case_id = $2 ORDER BY id");
    // The newest first; ids grow with time. Nothing and empty texts mean "any"; what has gone elsewhere has no number here.
    RECORD = Sql::new(
        "SELECT a.id, a.at, a.staff_id, a.case_id, a.deed, c.number, c.protected FROM access_log a \
         LEFT JOIN cases c ON c.authority_id = $1 AND c.id = a.case_id WHERE a.authority_id = $1 \
         AND (CAST($2 AS UUID) IS NULL OR a.staff_id = $2) \
         AND (CAST($3 AS TEXT) = '' OR a.case_id IN (SELECT id FROM cases WHERE authority_id = $1 AND number = $3)) \
         AND a.at >= $4 AND a.at < $5 AND (CAST($6 AS UUID) IS NULL OR a.id < $6) ORDER BY a.id DESC LIMIT $7");
    OLDEST = Sql::new("SELECT MIN(at) AS at FROM access_log /* all authorities: what is over is over everywhere */");
    COUNT = Sql::new(
        "INSERT INTO access_totals (authority_id, month, deed, count) \
         SELECT authority_id, $1, deed, COUNT(*) FROM access_log WHERE at < $2 GROUP BY authority_id, deed \
         ON CONFLICT (authority_id, month, deed) DO UPDATE SET count = access_totals.count + excluded.count");
    FORGET = Sql::new("DELETE FROM access_log WHERE at < $1 /* all authorities: what is over is over everywhere */");
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

row! {
    /// A line of the record.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct RecordRow {
        pub id: EventId,
        pub at: i64,
        pub staff_id: StaffId,
        pub case_id: CaseId,
        pub deed: String,
        /// The number of the case, where it is here.
        pub number: Option<String>,
        pub protected: Option<bool>,
    }
}

row! {
    /// When the oldest line was written.
    #[derive(Clone, Debug)]
    struct Oldest {
        at: Option<i64>,
    }
}

/// Which lines of the record are wanted.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Only readings of this person.
    pub staff: Option<StaffId>,
    /// Only those of the case with this number.
    pub number: String,
    /// From this moment on.
    pub from: i64,
    /// Before this moment.
    pub until: i64,
    /// Only what is older than this line.
    pub before: Option<EventId>,
    /// So many at most.
    pub count: i64,
}

/// A part of the record, the newest first.
pub async fn record(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    wanted: &Wanted,
) -> sqlx::Result<Vec<RecordRow>> {
    tx.query(RECORD)
        .bind(authority.as_str())
        .bind(wanted.staff)
        .bind(wanted.number.as_str())
        .bind(wanted.from)
        .bind(wanted.until)
        .bind(wanted.before)
        .bind(wanted.count)
        .all()
        .await
}

/// When the oldest line of all was written.
pub async fn oldest(tx: &mut Tx<'_>) -> sqlx::Result<Option<i64>> {
    let oldest: Oldest = tx.query(OLDEST).one().await?;
    Ok(oldest.at)
}

/// Counts what was written before a moment as one month, and forgets it.
pub async fn count_and_forget(tx: &mut Tx<'_>, month: &str, end: i64) -> sqlx::Result<()> {
    tx.query(COUNT).bind(month).bind(end).execute().await?;
    tx.query(FORGET).bind(end).execute().await.map(drop)
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
