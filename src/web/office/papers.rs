//! The papers of a case: its files and its receipts.

use axum::extract::State;

use super::super::{
    Answer, Shared,
    citizen::{evidence::file_response, supplement::receipt_response},
    error::Oops,
    extract::{Path, SignedIn},
};
use crate::{
    files::{State as FileState, sniff::FileKind},
    id::{CaseId, UploadId},
    store::uploads,
    usecase::{WorkError, move_case},
};

/// A file, once it is known to be harmless.
pub async fn file(
    State(web): State<Shared>,
    Path((id, file)): Path<(CaseId, UploadId)>,
    SignedIn(staff): SignedIn,
) -> Answer {
    let loaded = move_case::read_case(&web.works, &staff, id).await?.ok_or(Oops::NotFound)?;
    let upload = match loaded.uploads.iter().find(|upload| upload.id == file) {
        Some(upload) => upload.clone(),
        // What came with a message belongs to the case.
        None => {
            let mut reading = web.works.db.read().await?;
            uploads::find(&mut reading.tx(), &staff.authority, id, file).await?.ok_or(Oops::NotFound)?
        }
    };
    if FileState::named(&upload.state) != FileState::Clean {
        return Err(Oops::NotFound);
    }
    let shown = format!("shown/{file}");
    let object = if web.works.storage.has(&shown).await { shown } else { format!("upload/{file}") };
    let bytes = web
        .works
        .storage
        .get(loaded.key_of(upload.application_id)?, &object)
        .await
        .map_err(WorkError::from)?;
    let name = loaded.meta(&upload)?.name;
    Ok(file_response(bytes, FileKind::of_media_type(&upload.media_type), &name))
}

/// The sealed receipt.
pub async fn receipt(State(web): State<Shared>, Path(id): Path<CaseId>, SignedIn(staff): SignedIn) -> Answer {
    let loaded = move_case::read_case(&web.works, &staff, id).await?.ok_or(Oops::NotFound)?;
    receipt_response(&web, &loaded, loaded.main()).await
}

/// The sealed receipt of a supplement.
pub async fn supplement(
    State(web): State<Shared>,
    Path((id, part)): Path<(CaseId, CaseId)>,
    SignedIn(staff): SignedIn,
) -> Answer {
    let loaded = move_case::read_case(&web.works, &staff, id).await?.ok_or(Oops::NotFound)?;
    receipt_response(&web, &loaded, part).await
}

/// The sealed receipt of the informal application that came first.
pub async fn informal_receipt(
    State(web): State<Shared>,
    Path(id): Path<CaseId>,
    SignedIn(staff): SignedIn,
) -> Answer {
    let loaded = move_case::read_case(&web.works, &staff, id).await?.ok_or(Oops::NotFound)?;
    receipt_response(&web, &loaded, id).await
}
