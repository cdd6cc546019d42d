//! Closed cases whose time is over: which they are, what two people have said, and how they go.

use super::db::{Sql, Tx};
use crate::id::{AuthorityId, CaseId, EventId, RunId, StaffId};

/// How many runs are shown.
const NEWEST: i64 = 50;

statements! {
    // All that are closed and arrived before a moment; nothing but the history says when one ended. A double is kept as long as
    // the case that it was merged with: what came with it counts there.
    CLOSED = Sql::new(
        "SELECT c.id, c.number, c.form_id, c.version, c.protected, \
         (SELECT MAX(e.at) FROM case_events e WHERE e.authority_id = $1 AND e.case_id = c.id AND e.kind = 'closed') AS ended_at, \
         EXISTS (SELECT 1 FROM decisions d WHERE d.authority_id = $1 AND d.case_id = c.id AND d.outcome = 'granted') AS granted, \
         EXISTS (SELECT 1 FROM objections o WHERE o.authority_id = $1 AND o.case_id = c.id) AS objected, \
         EXISTS (SELECT 1 FROM case_holds h WHERE h.authority_id = $1 AND h.case_id = c.id AND h.ended_at IS NULL) AS held \
         FROM cases c WHERE c.authority_id = $1 AND c.state = 'closed' AND c.received_at < $2 \
         AND (CAST($3 AS UUID) IS NULL OR c.id = $3) \
         AND NOT EXISTS (SELECT 1 FROM cases k WHERE k.authority_id = $1 AND k.id = c.merged_into) ORDER BY c.due_on, c.id");
    ADD_RUN = Sql::new(
        "INSERT INTO retention_runs (authority_id, id, state, proposed_by, proposed_at, offered_on) \
         SELECT $1, $2, 'proposed', $3, $4, $5 WHERE NOT EXISTS ( \
             SELECT 1 FROM retention_runs WHERE authority_id = $1 AND (state = 'proposed' OR state = 'approved'))");
    ADD_CASE = Sql::new(
        "INSERT INTO retention_cases (authority_id, run_id, case_id, number, form_id, version, ended_on, kept_until, protected, state) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'listed')");
    RUNS = Sql::new(
        "SELECT id, state, proposed_by, proposed_at, offered_on, approved_by, approved_at, run_at, ended_by, ended_at \
         FROM retention_runs WHERE authority_id = $1 ORDER BY id DESC LIMIT $2");
    CASES = Sql::new(
        "SELECT case_id, number, form_id, version, ended_on, kept_until, protected, state FROM retention_cases \
         WHERE authority_id = $1 AND run_id = $2 ORDER BY kept_until, number LIMIT $3");
    COUNTS = Sql::new(
        "SELECT CAST(count(*) AS BIGINT) AS listed, CAST(count(*) FILTER (WHERE state = 'removed') AS BIGINT) AS removed, \
         CAST(count(*) FILTER (WHERE state = 'kept') AS BIGINT) AS kept FROM retention_cases WHERE authority_id = $1 AND run_id = $2");
    // Nobody is their own second person, here as in the table of access.
    APPROVE = Sql::new(
        "UPDATE retention_runs SET state = 'approved', approved_by = $3, approved_at = $4, run_at = $5 \
         WHERE authority_id = $1 AND id = $2 AND state = 'proposed' AND proposed_by <> $3");
    DISCARD = Sql::new(
        "UPDATE retention_runs SET state = 'discarded', ended_by = $3, ended_at = $4 \
         WHERE authority_id = $1 AND id = $2 AND (state = 'proposed' OR state = 'approved')");
    TO_DO = Sql::new(
        "SELECT authority_id, id FROM retention_runs WHERE state = 'approved' AND run_at <= $1 ORDER BY run_at, id LIMIT 1 \
         /* all authorities: whoever's they are */");
    STILL_APPROVED = Sql::new(
        "SELECT id FROM retention_runs WHERE authority_id = $1 AND id = $2 AND state = 'approved'");
    FINISH = Sql::new(
        "UPDATE retention_runs SET state = 'done', ended_at = $3 WHERE authority_id = $1 AND id = $2 AND state = 'approved'");
    MARK_CASE = Sql::new(
        "UPDATE retention_cases SET state = $4 WHERE authority_id = $1 AND run_id = $2 AND case_id = $3 AND state = 'listed'");
    ENDS_AT = Sql::new(
        "SELECT r.run_at FROM retention_cases c JOIN retention_runs r ON r.authority_id = c.authority_id AND r.id = c.run_id \
         WHERE c.authority_id = $1 AND c.case_id = $2 AND c.state = 'listed' AND r.state = 'approved' LIMIT 1");
    HOLD = Sql::new("INSERT INTO case_holds (authority_id, case_id, id, body, staff_id, at) VALUES ($1, $2, $3, $4, $5, $6)");
    END_HOLD = Sql::new(
        "UPDATE case_holds SET ended_by = $3, ended_at = $4 WHERE authority_id = $1 AND case_id = $2 AND ended_at IS NULL");
    HOLDS = Sql::new(
        "SELECT id, body, staff_id, at, ended_by, ended_at FROM case_holds WHERE authority_id = $1 AND case_id = $2 ORDER BY at, id");
}

row! {
    /// A closed case.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct ClosedRow {
        pub id: CaseId,
        pub number: String,
        pub form_id: String,
        pub version: i64,
        pub protected: bool,
        /// When it ended; nothing where the history does not say.
        pub ended_at: Option<i64>,
        pub granted: bool,
        pub objected: bool,
        pub held: bool,
    }
}

row! {
    /// A run.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct RunRow {
        pub id: RunId,
        /// `proposed`, `approved`, `done` or `discarded`.
        pub state: String,
        pub proposed_by: StaffId,
        pub proposed_at: i64,
        /// The day on which the public archive was offered what is in it.
        pub offered_on: String,
        pub approved_by: Option<StaffId>,
        pub approved_at: Option<i64>,
        /// From when on it is carried out.
        pub run_at: Option<i64>,
        pub ended_by: Option<StaffId>,
        pub ended_at: Option<i64>,
    }
}

row! {
    /// A case of a run.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct RunCaseRow {
        pub case_id: CaseId,
        pub number: String,
        pub form_id: String,
        /// The version that it had when it was listed.
        pub version: i64,
        pub ended_on: String,
        pub kept_until: String,
        pub protected: bool,
        /// `listed`, `removed` or `kept`.
        pub state: String,
    }
}

row! {
    /// How many cases a run has, and what became of them.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct RunCounts {
        pub listed: i64,
        pub removed: i64,
        pub kept: i64,
    }
}

row! {
    /// That a case must not be deleted.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct HoldRow {
        pub id: EventId,
        /// Why, sealed.
        pub body: Vec<u8>,
        pub staff_id: StaffId,
        pub at: i64,
        pub ended_by: Option<StaffId>,
        pub ended_at: Option<i64>,
    }
}

/// Closed cases that arrived before a moment: all, or this one.
pub async fn closed(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    before: i64,
    only: Option<CaseId>,
) -> sqlx::Result<Vec<ClosedRow>> {
    tx.query(CLOSED).bind(authority.as_str()).bind(before).bind(only).all().await
}

/// Adds a run with its cases; `false` while there is another one that has not ended.
pub async fn add_run(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    run: &RunRow,
    cases: &[RunCaseRow],
) -> sqlx::Result<bool> {
    let query = tx.query(ADD_RUN).bind(authority.as_str()).bind(run.id).bind(run.proposed_by);
    if query.bind(run.proposed_at).bind(run.offered_on.as_str()).execute().await? == 0 {
        return Ok(false);
    }
    for case in cases {
        tx.query(ADD_CASE)
            .bind(authority.as_str())
            .bind(run.id)
            .bind(case.case_id)
            .bind(case.number.as_str())
            .bind(case.form_id.as_str())
            .bind(case.version)
            .bind(case.ended_on.as_str())
            .bind(case.kept_until.as_str())
            .bind(case.protected)
            .execute()
            .await?;
    }
    Ok(true)
}

/// The newest runs, the last one first.
pub async fn runs(tx: &mut Tx<'_>, authority: &AuthorityId) -> sqlx::Result<Vec<RunRow>> {
    tx.query(RUNS).bind(authority.as_str()).bind(NEWEST).all().await
}

/// The cases of a run, so many at most.
pub async fn cases(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    run: RunId,
    most: i64,
) -> sqlx::Result<Vec<RunCaseRow>> {
    tx.query(CASES).bind(authority.as_str()).bind(run).bind(most).all().await
}

/// How many there are.
pub async fn counts(tx: &mut Tx<'_>, authority: &AuthorityId, run: RunId) -> sqlx::Result<RunCounts> {
    tx.query(COUNTS).bind(authority.as_str()).bind(run).one().await
}

/// Approves a run, to be carried out from a moment on; `false` where it is not proposed any more, or by the same person.
pub async fn approve(
    tx: &mut Tx<'_>,
    (authority, run): (&AuthorityId, RunId),
    staff: StaffId,
    (now, run_at): (i64, i64),
) -> sqlx::Result<bool> {
    let query = tx.query(APPROVE).bind(authority.as_str()).bind(run).bind(staff).bind(now).bind(run_at);
    Ok(query.execute().await? == 1)
}

/// Gives a run up; `false` where it has ended.
pub async fn discard(
    tx: &mut Tx<'_>,
    (authority, run): (&AuthorityId, RunId),
    staff: StaffId,
    now: i64,
) -> sqlx::Result<bool> {
    let query = tx.query(DISCARD).bind(authority.as_str()).bind(run).bind(staff).bind(now);
    Ok(query.execute().await? == 1)
}

/// An approved run whose time has come.
pub async fn to_do(tx: &mut Tx<'_>, now: i64) -> sqlx::Result<Option<(AuthorityId, RunId)>> {
    let row: Option<(String, RunId)> = tx.query(TO_DO).bind(now).maybe().await?;
    Ok(row.map(|(authority, run)| (authority.as_str().into(), run)))
}

/// Whether nobody has given a run up meanwhile.
pub async fn still_approved(tx: &mut Tx<'_>, authority: &AuthorityId, run: RunId) -> sqlx::Result<bool> {
    let row: Option<(RunId,)> = tx.query(STILL_APPROVED).bind(authority.as_str()).bind(run).maybe().await?;
    Ok(row.is_some())
}

/// Notes that all of a run is done.
pub async fn finish(tx: &mut Tx<'_>, authority: &AuthorityId, run: RunId, now: i64) -> sqlx::Result<()> {
    tx.query(FINISH).bind(authority.as_str()).bind(run).bind(now).execute().await.map(drop)
}

/// Notes what became of a case of a run.
pub async fn mark_case(
    tx: &mut Tx<'_>,
    (authority, run): (&AuthorityId, RunId),
    case: CaseId,
    state: &str,
) -> sqlx::Result<()> {
    tx.query(MARK_CASE).bind(authority.as_str()).bind(run).bind(case).bind(state).execute().await.map(drop)
}

/// From when on a case is deleted, where that is approved.
pub async fn ends_at(tx: &mut Tx<'_>, authority: &AuthorityId, case: CaseId) -> sqlx::Result<Option<i64>> {
    let row: Option<(Option<i64>,)> = tx.query(ENDS_AT).bind(authority.as_str()).bind(case).maybe().await?;
    Ok(row.and_then(|(at,)| at))
}

/// Says that a case must not be deleted.
pub async fn hold(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    hold: &HoldRow,
) -> sqlx::Result<()> {
    let query = tx.query(HOLD).bind(authority.as_str()).bind(case).bind(hold.id).bind(hold.body.as_slice());
    query.bind(hold.staff_id).bind(hold.at).execute().await.map(drop)
}

/// Says that it may be.
pub async fn end_hold(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    (staff, now): (StaffId, i64),
) -> sqlx::Result<()> {
    tx.query(END_HOLD).bind(authority.as_str()).bind(case).bind(staff).bind(now).execute().await.map(drop)
}

/// What was said about it, the first one first.
pub async fn holds(tx: &mut Tx<'_>, authority: &AuthorityId, case: CaseId) -> sqlx::Result<Vec<HoldRow>> {
    tx.query(HOLDS).bind(authority.as_str()).bind(case).all().await
}
