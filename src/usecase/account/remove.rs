//! Deleting an account: at once when the person says so, and by itself when nobody has used it for two years
//! (§ 8 (7) OZG). What was sent stays at the office, and can be reached with code and secret.

use std::sync::Arc;

use jiff::SignedDuration;

use super::{
    super::{WorkError, Works, begin_draft::AccessKey, change_rows::remove_objects},
    access,
    mine::{self, What},
    session,
};
use crate::{
    id::{AccountId, AuthorityId, CaseId, DraftId, UploadId},
    store::{account_drafts, accounts, expiry, uploads},
};

/// After how long an account goes that nobody uses.
const UNUSED: SignedDuration = SignedDuration::from_hours(24 * 365 * 2);

/// Deletes an account with its sessions; its applications that were not sent too, if that is wanted. Those that stay can
/// be opened in this browser from then on.
pub async fn remove(
    works: &Works,
    account: AccountId,
    with_drafts: bool,
    browser: Option<&AccessKey>,
) -> Result<(), WorkError> {
    let drafts = if with_drafts { drafts_of(works, account).await? } else { Vec::new() };
    let mut files: Vec<(AuthorityId, DraftId, Vec<UploadId>)> = Vec::new();
    for (authority, id) in drafts {
        let application = CaseId::from(id.uuid());
        let found =
            uploads::of_application(&mut works.db.read().await?.tx(), &authority, application).await?;
        files.push((authority, id, found.iter().map(|file| file.id).collect()));
    }
    let (own, browser) = (access(works, account), browser.map(AccessKey::digest));
    let files = Arc::new(files);
    let gone = works
        .db
        .write(move |tx| {
            let files = Arc::clone(&files);
            Box::pin(async move {
                let mut gone = Vec::new();
                for (authority, id, uploads) in files.iter() {
                    // What was sent meanwhile stays.
                    if expiry::remove(tx, authority, *id).await? {
                        uploads::remove_all(tx, authority, id.uuid().into()).await?;
                        gone.extend(uploads.iter().copied());
                    }
                }
                if let Some(browser) = browser {
                    account_drafts::let_in(tx, &own, &browser).await?;
                }
                account_drafts::forget(tx, &own).await?;
                accounts::remove(tx, account).await?;
                Ok(gone)
            })
        })
        .await?;
    for file in gone {
        remove_objects(&works.storage, &file.to_string()).await;
    }
    Ok(())
}

async fn drafts_of(works: &Works, account: AccountId) -> Result<Vec<(AuthorityId, DraftId)>, WorkError> {
    let all = mine::list(works, account).await?;
    let unsent = all.into_iter().filter_map(|mine| match mine.what {
        What::Draft { id, .. } => Some((mine.authority, id)),
        What::Case { .. } => None,
    });
    Ok(unsent.collect())
}

/// Deletes accounts that nobody has used for long, and forgets sessions that are over. Says how many accounts that were.
pub async fn sweep(works: &Works) -> Result<usize, WorkError> {
    session::forget_over(works).await?;
    let since = (works.clock.now() - UNUSED).as_microsecond();
    let mut count = 0;
    loop {
        let unused = accounts::unused(&mut works.db.read().await?.tx(), since).await?;
        if unused.is_empty() {
            return Ok(count);
        }
        count += unused.len();
        for account in unused {
            remove(works, account, false, None).await?;
        }
    }
}
