//! The papers of a case: its files and its receipts.

use axum::extract::State;

use super::super::{
    Answer, Shared,
    citizen::evidence::file_response,
    error::Oops,
    extract::{Path, SignedIn},
};
use crate::{
    files::{State as FileState, sniff::FileKind},
    id::{CaseId, UploadId},
    usecase::{
        WorkError,
        add_upload::open_meta,
        move_case,
        seal_receipt::{first_receipt_pdf, receipt_pdf},
    },
};

/// A file, once it is known to be harmless.
pub async fn file(
    State(web): State<Shared>,
    Path((id, file)): Path<(CaseId, UploadId)>,
    SignedIn(staff): SignedIn,
) -> Answer {
    let loaded = move_case::read_case(&web.works, &staff, id).await?.ok_or(Oops::NotFound)?;
    let upload = loaded.uploads.iter().find(|upload| upload.id == file).ok_or(Oops::NotFound)?;
    if FileState::named(&upload.state) != FileState::Clean {
        return Err(Oops::NotFound);
    }
    let shown = format!("shown/{file}");
    let object = if web.works.storage.has(&shown).await { shown } else { format!("upload/{file}") };
    let bytes = web.works.storage.get(&loaded.content, &object).await.map_err(WorkError::from)?;
    let name = open_meta(&loaded.content, upload)?.name;
    Ok(file_response(bytes, FileKind::of_media_type(&upload.media_type), &name))
}

/// The sealed receipt.
pub async fn receipt(State(web): State<Shared>, Path(id): Path<CaseId>, SignedIn(staff): SignedIn) -> Answer {
    let loaded = move_case::read_case(&web.works, &staff, id).await?.ok_or(Oops::NotFound)?;
    let pdf = receipt_pdf(&web.works, &loaded.authority.id, id).await?.ok_or(Oops::NotFound)?;
    Ok(file_response(pdf, Some(FileKind::Pdf), &format!("{}.pdf", loaded.row.number)))
}

/// The sealed receipt of the informal application that came first.
pub async fn informal_receipt(
    State(web): State<Shared>,
    Path(id): Path<CaseId>,
    SignedIn(staff): SignedIn,
) -> Answer {
    let loaded = move_case::read_case(&web.works, &staff, id).await?.ok_or(Oops::NotFound)?;
    let pdf = first_receipt_pdf(&web.works, &loaded.authority.id, id).await?.ok_or(Oops::NotFound)?;
    Ok(file_response(pdf, Some(FileKind::Pdf), &format!("{}-1.pdf", loaded.row.number)))
}
