//! The end of drafts: deleted some time after the last change, with a warning before, kept longer or deleted at once when
//! the person says so (§ 8a (3) OZG).

use std::sync::Arc;

use jiff::SignedDuration;

use super::{DRAFT_DAYS, WorkError, Works, change_rows::remove_objects};
use crate::{
    id::{AuthorityId, CaseId, DraftId, JobId},
    job::Job,
    store::{expiry, jobs, uploads},
};

/// How many days before the end somebody is told.
pub const WARNING_DAYS: i32 = 7;

fn days(days: i32) -> SignedDuration {
    SignedDuration::from_hours(24 * i64::from(days))
}

/// Deletes drafts whose time is over, and has told whose time soon is. Says how many that were.
pub async fn sweep(works: &Works) -> Result<usize, WorkError> {
    let (mut count, now) = (0, works.clock.now());
    let (end, unchanged) = (now.as_microsecond(), (now - days(DRAFT_DAYS)).as_microsecond());
    loop {
        let over = expiry::over(&mut works.db.read().await?.tx(), end, unchanged).await?;
        if over.is_empty() {
            break;
        }
        for (authority, id) in &over {
            remove_draft(works, authority, *id).await?;
        }
        count += over.len();
    }
    Ok(count + warn(works).await?)
}

/// Has everybody told whose draft ends within some days.
async fn warn(works: &Works) -> Result<usize, WorkError> {
    let (mut count, now) = (0, works.clock.now());
    let (at, end) = (now.as_microsecond(), now + days(WARNING_DAYS));
    let unchanged = (end - days(DRAFT_DAYS)).as_microsecond();
    loop {
        let soon = expiry::soon(&mut works.db.read().await?.tx(), end.as_microsecond(), unchanged).await?;
        if soon.is_empty() {
            return Ok(count);
        }
        count += soon.len();
        let named = soon.into_iter().map(|(authority, id)| (authority, id, JobId::new(&works.clock)));
        let named: Arc<Vec<_>> = Arc::new(named.collect());
        works
            .db
            .write(move |tx| {
                let named = Arc::clone(&named);
                Box::pin(async move {
                    for (authority, draft, job) in named.iter() {
                        if expiry::warn(tx, authority, *draft, at, unchanged).await? {
                            jobs::add(tx, *job, authority, &Job::TellOfEnd { draft: *draft }, at).await?;
                        }
                    }
                    Ok(())
                })
            })
            .await?;
    }
}

/// Keeps a draft for the full time from now on.
pub async fn extend_draft(works: &Works, authority: &AuthorityId, id: DraftId) -> Result<(), WorkError> {
    let (authority, until) = (authority.clone(), (works.clock.now() + days(DRAFT_DAYS)).as_microsecond());
    works
        .db
        .write(move |tx| {
            let authority = authority.clone();
            Box::pin(async move { expiry::extend(tx, &authority, id, until).await })
        })
        .await?;
    Ok(())
}

/// Deletes a draft with its answers, its files and its key; `false` when there is none that was not sent. Should the
/// program end in between, what is left of the files is sealed with a key that is gone.
pub async fn remove_draft(works: &Works, authority: &AuthorityId, id: DraftId) -> Result<bool, WorkError> {
    let application = CaseId::from(id.uuid());
    let files = uploads::of_application(&mut works.db.read().await?.tx(), authority, application).await?;
    let owner = authority.clone();
    let gone = works
        .db
        .write(move |tx| {
            let owner = owner.clone();
            Box::pin(async move {
                let gone = expiry::remove(tx, &owner, id).await?;
                if gone {
                    uploads::remove_all(tx, &owner, application).await?;
                }
                Ok(gone)
            })
        })
        .await?;
    for file in files.iter().filter(|_| gone) {
        remove_objects(&works.storage, &file.id.to_string()).await;
    }
    Ok(gone)
}
