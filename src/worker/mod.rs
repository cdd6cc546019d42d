//! Works off background jobs: claims them with a lease, tries again what failed, gives up in sight.
//!
//! Layer 5: may use layers 0 to 4. With `SQLite` it runs beside the web in one process, on a thread of its own.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use jiff::SignedDuration;

use crate::{
    id::{AuthorityId, JobId},
    job::Job,
    store::jobs::{self, JobRow, MOST_ATTEMPTS},
    usecase::{
        WorkError, Works, access_record, account, expiry, retention, scan_upload, seal_receipt, send_code,
        tell,
    },
};

/// How often drafts are looked for whose time is over.
const BETWEEN_SWEEPS: Duration = Duration::from_mins(15);
/// How many jobs are claimed at once.
const AT_ONCE: i64 = 8;
/// How long a job may take before somebody else may have it.
const LEASE: SignedDuration = SignedDuration::from_mins(5);
/// How long to wait for work before looking again.
const PAUSE: Duration = Duration::from_secs(1);
/// How long the first pause after a failure is; each further one is twice as long.
const FIRST_DELAY: i64 = 5;
/// The longest pause: with all attempts, a mail server may be gone for more than two days.
const LONGEST_DELAY: i64 = 6 * 3600;

/// Works until it is told to stop; a job that was begun is finished.
pub async fn run(works: Arc<Works>, mut stop: tokio::sync::watch::Receiver<bool>) {
    let mut swept: Option<Instant> = None;
    while !*stop.borrow() {
        if swept.is_none_or(|at| at.elapsed() >= BETWEEN_SWEEPS) {
            swept = Some(Instant::now());
            if let Err(error) = expiry::sweep(&works).await {
                tracing::error!(%error, "drafts whose time is over can't be deleted");
            }
            if let Err(error) = access_record::sweep(&works).await {
                tracing::error!(%error, "the record of accesses can't be counted");
            }
            if let Err(error) = retention::sweep(&works).await {
                tracing::error!(%error, "closed cases whose time is over can't be deleted");
            }
            if let Err(error) = account::remove::sweep(&works).await {
                tracing::error!(%error, "accounts that nobody uses can't be deleted");
            }
        }
        match run_due(&works).await {
            Ok(0) => {
                tokio::select! {
                    () = works.wake.notified() => {}
                    () = tokio::time::sleep(PAUSE) => {}
                    _ = stop.changed() => {}
                }
            }
            Ok(_) => {}
            Err(error) => {
                tracing::error!(%error, "the queue can't be read");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

/// Frees what a worker had begun that is gone. Only where no other process works on the same queue: its leases need
/// not be waited for then.
pub async fn take_over(works: &Works) -> Result<(), WorkError> {
    works.db.write(|tx| Box::pin(jobs::reap(tx, i64::MAX))).await?;
    Ok(())
}

/// Works off some of what is due, and says how much that was.
pub async fn run_due(works: &Works) -> Result<usize, WorkError> {
    let lease = JobId::new(&works.clock);
    let now = works.clock.now();
    let (until, at) = ((now + LEASE).as_microsecond(), now.as_microsecond());
    let claimed = works
        .db
        .write(move |tx| {
            Box::pin(async move {
                jobs::reap(tx, at).await?;
                jobs::claim(tx, lease, until, at, AT_ONCE).await
            })
        })
        .await?;
    let count = claimed.len();
    for row in claimed {
        finish(works, &row, lease, perform(works, &row).await).await?;
    }
    Ok(count)
}

async fn perform(works: &Works, row: &JobRow) -> Result<(), WorkError> {
    let authority = AuthorityId::from(row.authority_id.as_str());
    let job: Job = serde_json::from_str(&row.payload).map_err(|_| WorkError::Stored("a job"))?;
    match job {
        Job::SealReceipt { case } => seal_receipt::seal_receipt(works, &authority, case).await,
        Job::ConfirmByMail { case } => tell::tell(works, &authority, case, tell::News::Arrived).await,
        Job::RemindOfRest { case } => tell::tell(works, &authority, case, tell::News::RestIsMissing).await,
        Job::TellOfEnd { draft } => tell::tell_of_end(works, &authority, draft).await,
        Job::SendCode { draft } => send_code::send_code(works, &authority, draft).await,
        Job::TellOfMessage { case, message } => {
            tell::tell(works, &authority, case, tell::News::Message(message)).await
        }
        Job::TellOfLetter { case, letter } => {
            tell::tell(works, &authority, case, tell::News::Letter(letter)).await
        }
        Job::TellNews { case } => tell::tell(works, &authority, case, tell::News::Something).await,
        Job::ScanUpload { application, upload } => {
            scan_upload::scan_upload(works, &authority, application, upload).await
        }
    }
}

async fn finish(
    works: &Works,
    row: &JobRow,
    lease: JobId,
    result: Result<(), WorkError>,
) -> Result<(), WorkError> {
    let (id, attempts) = (row.id, row.attempts);
    let Err(error) = result else {
        works.db.write(move |tx| Box::pin(async move { jobs::done(tx, id, lease).await })).await?;
        return Ok(());
    };
    let dead = attempts >= MOST_ATTEMPTS;
    let delay = (FIRST_DELAY << attempts.clamp(1, 20).saturating_sub(1)).min(LONGEST_DELAY);
    let at = (works.clock.now() + SignedDuration::from_secs(delay)).as_microsecond();
    if dead {
        tracing::error!(job = %id, %error, "a job is given up");
    } else {
        tracing::warn!(job = %id, %error, "a job failed and is tried again");
    }
    let text = error.to_string();
    works
        .db
        .write(move |tx| {
            let text = text.clone();
            Box::pin(async move { jobs::again(tx, id, lease, dead, at, &text).await })
        })
        .await?;
    Ok(())
}
