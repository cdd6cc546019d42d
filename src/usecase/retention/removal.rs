//! Carries out what two people have approved: case by case, each looked at once more.

use std::{collections::HashMap, sync::Arc};

use super::{
    super::{WorkError, Works, change_rows::remove_objects, letters, seal_receipt::receipt_object},
    due,
};
use crate::{
    id::{AuthorityId, CaseId, RunId},
    store::{
        forwarding, letters as letter_rows, removal,
        retention::{self, RunCaseRow},
        submissions, uploads,
    },
};

/// Deletes what is approved and whose time has come; says how many cases that were.
pub async fn sweep(works: &Works) -> Result<usize, WorkError> {
    let mut count = 0;
    loop {
        let next = retention::to_do(&mut works.db.read().await?.tx(), works.now()).await?;
        let Some((authority, run)) = next else { return Ok(count) };
        count += carry_out(works, &authority, run).await?;
    }
}

async fn carry_out(works: &Works, owner: &AuthorityId, run: RunId) -> Result<usize, WorkError> {
    let mut count = 0;
    let cases = retention::cases(&mut works.db.read().await?.tx(), owner, run, i64::MAX).await?;
    // Periods may have become longer, and cases may have been opened again.
    let due = match works.authority(owner.as_str()) {
        Some(authority) => due(works, authority).await?,
        None => Vec::new(),
    };
    let due: HashMap<CaseId, i64> =
        due.into_iter().filter(|case| !case.held).map(|case| (case.id, case.version)).collect();
    for case in cases.iter().filter(|case| case.state == "listed") {
        let is_due = due.get(&case.case_id) == Some(&case.version);
        count += usize::from(remove_case(works, owner, run, case, is_due).await?);
    }
    let (owner, now) = (owner.clone(), works.now());
    let finished = works.db.write(move |tx| {
        let owner = owner.clone();
        Box::pin(async move { retention::finish(tx, &owner, run, now).await })
    });
    finished.await?;
    Ok(count)
}

/// Deletes a case of a run, with its files, or notes that it is kept. `false` where it is, or the run was given up.
async fn remove_case(
    works: &Works,
    owner: &AuthorityId,
    run: RunId,
    case: &RunCaseRow,
    is_due: bool,
) -> Result<bool, WorkError> {
    let (id, version) = (case.case_id, case.version);
    let parts = Arc::new(parts(works, owner, id).await?);
    let objects = objects(works, owner, id, &parts).await?;
    let authority = owner.clone();
    let removed = works.db.write(move |tx| {
        let (authority, parts) = (authority.clone(), Arc::clone(&parts));
        Box::pin(async move {
            if !retention::still_approved(tx, &authority, run).await? {
                return Ok(false);
            }
            let removed = is_due && removal::remove(tx, &authority, (id, version), &parts).await?;
            let state = if removed { "removed" } else { "kept" };
            retention::mark_case(tx, (&authority, run), id, state).await?;
            Ok(removed)
        })
    });
    let removed = removed.await?;
    if removed {
        for upload in &objects.uploads {
            remove_objects(&works.storage, upload).await;
        }
        for paper in &objects.papers {
            if let Err(error) = works.storage.remove(paper).await {
                tracing::warn!(%error, "a paper could not be removed");
            }
        }
    }
    Ok(removed)
}

/// All applications and drafts of a case, the case itself among them.
async fn parts(works: &Works, owner: &AuthorityId, case: CaseId) -> Result<Vec<CaseId>, WorkError> {
    let rows = forwarding::parts(&mut works.db.read().await?.tx(), owner, case).await?;
    let others = rows.into_iter().map(|part| part.id).filter(|part| *part != case);
    Ok([case].into_iter().chain(others).collect())
}

/// What lies in the store of files. Should the program end before all of it is removed, it is sealed with keys that are gone.
struct Objects {
    uploads: Vec<String>,
    papers: Vec<String>,
}

async fn objects(
    works: &Works,
    owner: &AuthorityId,
    case: CaseId,
    parts: &[CaseId],
) -> Result<Objects, WorkError> {
    let mut objects = Objects { uploads: Vec::new(), papers: Vec::new() };
    let mut reading = works.db.read().await?;
    let mut tx = reading.tx();
    for part in parts {
        let files = uploads::of_application(&mut tx, owner, *part).await?;
        objects.uploads.extend(files.iter().map(|file| file.id.to_string()));
        let receipt = submissions::receipt(&mut tx, owner, *part).await?;
        objects.papers.extend(receipt.map(|receipt| receipt_object(*part, &receipt.sha256)));
    }
    let letters = letter_rows::of_case(&mut tx, owner, case).await?;
    objects.papers.extend(letters.iter().map(|letter| letters::object(letter.id, &letter.sha256)));
    Ok(objects)
}
