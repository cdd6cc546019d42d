//! The queue of background jobs: a lease on a row, not an open transaction.

use super::db::{Sql, Tx};
use crate::{
    id::{AuthorityId, JobId},
    job::Job,
};

/// How often a job is tried before somebody has to look.
pub const MOST_ATTEMPTS: i64 = 21;

statements! {
    ADD = Sql::new(
        "INSERT INTO jobs (id, authority_id, kind, payload, state, run_at, created_at) VALUES ($1, $2, $3, $4, 'ready', $5, $5)");
    CLAIM = Sql::split(
        "UPDATE jobs SET state = 'leased', attempts = attempts + 1, lease = $1, leased_until = $2 \
         WHERE id IN (SELECT id FROM jobs WHERE state = 'ready' AND run_at <= $3 ORDER BY run_at LIMIT $4) \
         RETURNING id, authority_id, payload, attempts /* authority_id: all */",
        "UPDATE jobs SET state = 'leased', attempts = attempts + 1, lease = $1, leased_until = $2 \
         WHERE id IN (SELECT id FROM jobs WHERE state = 'ready' AND run_at <= $3 ORDER BY run_at LIMIT $4 FOR UPDATE SKIP LOCKED) \
         RETURNING id, authority_id, payload, attempts /* authority_id: all */");
    DONE = Sql::new("DELETE FROM jobs WHERE id = $1 AND lease = $2 /* authority_id: the job's own */");
    AGAIN = Sql::new(
        "UPDATE jobs SET state = $3, run_at = $4, last_error = $5, lease = NULL, leased_until = NULL WHERE id = $1 AND lease = $2 \
         /* authority_id: the job's own */");
    REAP = Sql::new(
        "UPDATE jobs SET state = 'ready', lease = NULL, leased_until = NULL WHERE state = 'leased' AND leased_until < $1 \
         /* authority_id: all */");
    COUNT = Sql::new("SELECT state, CAST(count(*) AS BIGINT) AS count FROM jobs GROUP BY state /* authority_id: all */");
}

row! {
    /// A job that was claimed.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct JobRow {
        pub id: JobId,
        pub authority_id: String,
        pub payload: String,
        pub attempts: i64,
    }
}

/// Enqueues a job; it runs once the transaction is committed.
pub async fn add(
    tx: &mut Tx<'_>,
    id: JobId,
    authority: &AuthorityId,
    job: &Job,
    at: i64,
) -> sqlx::Result<()> {
    let payload = serde_json::to_string(job).map_err(|error| sqlx::Error::Encode(Box::new(error)))?;
    tx.query(ADD)
        .bind(id)
        .bind(authority.as_str())
        .bind(job.name())
        .bind(payload)
        .bind(at)
        .execute()
        .await
        .map(drop)
}

/// Claims jobs that are due, until a moment.
pub async fn claim(
    tx: &mut Tx<'_>,
    lease: JobId,
    until: i64,
    now: i64,
    limit: i64,
) -> sqlx::Result<Vec<JobRow>> {
    tx.query(CLAIM).bind(lease).bind(until).bind(now).bind(limit).all().await
}

/// Removes a job that is done; `false` when its lease has run out and somebody else has it.
pub async fn done(tx: &mut Tx<'_>, id: JobId, lease: JobId) -> sqlx::Result<bool> {
    Ok(tx.query(DONE).bind(id).bind(lease).execute().await? == 1)
}

/// Puts a job back, to be tried again at a moment, or to be looked at by somebody.
pub async fn again(
    tx: &mut Tx<'_>,
    id: JobId,
    lease: JobId,
    dead: bool,
    at: i64,
    error: &str,
) -> sqlx::Result<()> {
    let state = if dead { "dead" } else { "ready" };
    tx.query(AGAIN).bind(id).bind(lease).bind(state).bind(at).bind(error).execute().await.map(drop)
}

/// Frees the jobs of workers that are gone.
pub async fn reap(tx: &mut Tx<'_>, now: i64) -> sqlx::Result<u64> {
    tx.query(REAP).bind(now).execute().await
}

row! {
    /// How many jobs are in a state.
    #[derive(Clone, Debug)]
    pub struct Count {
        /// The state.
        pub state: String,
        /// How many.
        pub count: i64,
    }
}

/// How many jobs are in each state.
pub async fn counts(tx: &mut Tx<'_>) -> sqlx::Result<Vec<Count>> {
    tx.query(COUNT).all().await
}
