//! Sealing the receipt of a case: made once, the same however often the job runs.

use std::sync::Arc;

use super::{
    WorkError, Works, history,
    load_case::{LoadedCase, load_case, load_part},
    receipt_paper,
};
use crate::{
    case::{Move, event::Actor},
    crypt::{self, Key},
    id::{AuthorityId, CaseId},
    receipt::{Embedded, Seal, Stamp},
    store::{
        cases::{self, Moved},
        submissions::{self, ReceiptRow},
    },
};

/// What stands in the file as its maker.
pub(super) const PRODUCER: &str = concat!("antrag ", env!("CARGO_PKG_VERSION"));

/// Where the receipt of a case is kept. Two processes that print it at once don't touch each other's file.
pub(super) fn receipt_object(case: CaseId, sha256: &[u8]) -> String {
    format!("receipt/{case}-{}", crypt::hex(sha256))
}

/// Makes and seals the receipts of all applications of a case that have none yet, enters them, and moves the case on.
/// Does nothing when that was done before.
pub async fn seal_receipt(works: &Works, authority: &AuthorityId, case: CaseId) -> Result<(), WorkError> {
    let Some(loaded) = load_case(works, authority, case).await? else { return Ok(()) };
    for part in loaded.parts.iter().filter(|part| part.id != loaded.application) {
        if let Some(earlier) = load_part(works, authority, case, part.id).await? {
            seal(works, &earlier).await?;
        }
    }
    seal(works, &loaded).await
}

async fn seal(works: &Works, loaded: &LoadedCase) -> Result<(), WorkError> {
    if loaded.receipt.is_some() {
        return Ok(());
    }
    let now = works.clock.now();
    let pdf = print(works, loaded, now).await?;
    let sha256 = crypt::sha256(&pdf);
    works
        .storage
        .put(
            &works.clock,
            loaded.key_of(loaded.application)?,
            &receipt_object(loaded.application, &sha256),
            &pdf,
        )
        .await?;
    let receipt = ReceiptRow {
        number: loaded.row.number.clone(),
        sha256: sha256.to_vec(),
        size: i64::try_from(pdf.len()).unwrap_or(i64::MAX),
        received_at: loaded.submission.received_at,
        sealed_at: now.as_microsecond(),
    };
    enter(works, loaded, receipt).await
}

async fn print(works: &Works, loaded: &LoadedCase, now: jiff::Timestamp) -> Result<Vec<u8>, WorkError> {
    let submission = loaded.submission_bytes()?;
    let before = match loaded.parts.iter().find(|part| part.id == loaded.application).and_then(|p| p.base) {
        Some(base) => load_part(works, &loaded.authority.id, loaded.row.id, base).await?,
        None => None,
    };
    let paper = receipt_paper::paper(works, loaded, before.as_ref())?;
    let embedded = Embedded {
        name: "submission.json",
        media_type: "application/json",
        bytes: &submission,
        description: "Alle Angaben dieses Antrags in maschinenlesbarer Form",
    };
    let id = loaded.application.to_string();
    let stamp = Stamp { created: now, id: &id, producer: PRODUCER };
    let seal =
        Seal { signer: works.keyring.signer(&loaded.authority.id)?, at: now, reason: "Eingang bestätigt" };
    Ok(works.press.write_sealed(&paper, &embedded, &stamp, &seal)?)
}

/// Enters the receipt and moves the case on, unless somebody has done so meanwhile.
async fn enter(works: &Works, loaded: &LoadedCase, receipt: ReceiptRow) -> Result<(), WorkError> {
    let (authority, id, application) = (loaded.authority.id.clone(), loaded.row.id, loaded.application);
    let last = cases::last_event(&mut works.db.read().await?.tx(), &authority, id).await?;
    // A case that somebody has taken already is past being acknowledged: its receipt is entered all the same.
    let step = loaded.case.apply(Move::Acknowledge, &Actor::System, works.clock.now()).ok();
    let change = match step {
        None => None,
        Some((after, event)) => {
            let entry = history::entry(works, &loaded.key, id, &event, last.as_ref())?;
            let moved = Moved {
                id,
                seen: loaded.row.version,
                state: after.state.name().to_owned(),
                assignee: after.assignee,
                due_on: after.due_on.to_string(),
                missing: after.missing,
                merged_into: after.merged_into,
                at: event.at.as_microsecond(),
            };
            Some((moved, entry))
        }
    };
    let (receipt, change) = (Arc::new(receipt), Arc::new(change));
    works
        .db
        .write(move |tx| {
            let (authority, receipt, change) = (authority.clone(), Arc::clone(&receipt), Arc::clone(&change));
            Box::pin(async move {
                if !submissions::add_receipt(tx, &authority, application, &receipt).await? {
                    return Ok(());
                }
                if let Some((moved, entry)) = &*change
                    && cases::change(tx, &authority, moved).await?
                {
                    cases::add_event(tx, &authority, id, entry).await?;
                }
                Ok(())
            })
        })
        .await?;
    Ok(())
}

/// The sealed receipt of an application of a case; makes it now if the job has not come to it yet.
pub async fn receipt_pdf(
    works: &Works,
    authority: &AuthorityId,
    case: CaseId,
    application: CaseId,
) -> Result<Option<Vec<u8>>, WorkError> {
    let Some(mut loaded) = load_part(works, authority, case, application).await? else { return Ok(None) };
    if loaded.receipt.is_none() {
        seal(works, &loaded).await?;
        let Some(sealed) = load_part(works, authority, case, application).await? else { return Ok(None) };
        loaded = sealed;
    }
    let Some(receipt) = &loaded.receipt else { return Ok(None) };
    let object = receipt_object(loaded.application, &receipt.sha256);
    sealed_paper(works, loaded.key_of(application)?, &object, &receipt.sha256).await.map(Some)
}

/// A sealed paper as it is kept, which must be the very one that was entered.
pub(super) async fn sealed_paper(
    works: &Works,
    key: &Key,
    object: &str,
    sha256: &[u8],
) -> Result<Vec<u8>, WorkError> {
    let pdf = works.storage.get(key, object).await?;
    if crypt::sha256(&pdf).as_slice() != sha256 {
        return Err(WorkError::Stored("a paper that is not the one that was entered"));
    }
    Ok(pdf)
}
