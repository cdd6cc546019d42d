//! The papers of a case: its files and its receipts.

use axum::extract::State;

use super::{
    super::{
        Answer, Shared,
        citizen::{evidence::file_response, supplement::receipt_response},
        error::Oops,
        extract::{Path, SignedIn},
    },
    lang,
};
use crate::{
    files::{State as FileState, harmless_name, sniff::FileKind},
    id::{CaseId, UploadId},
    store::uploads,
    usecase::{
        WorkError,
        bind_pictures::bind_pictures,
        missing::{Thing, named},
        move_case,
        wording::Wording,
    },
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
    // What is shown of a picture of a telephone is of another kind than what came.
    let kind = FileKind::of(&bytes).or(FileKind::of_media_type(&upload.media_type));
    let name = kind.map_or_else(|| name.clone(), |kind| kind.fitting_name(&name));
    Ok(file_response(bytes, kind, &name))
}

/// The pictures that belong with a file, as one PDF that is named like what they are evidence for.
pub async fn pictures(
    State(web): State<Shared>,
    Path((id, file)): Path<(CaseId, UploadId)>,
    SignedIn(staff): SignedIn,
) -> Answer {
    let loaded = move_case::read_case(&web.works, &staff, id).await?.ok_or(Oops::NotFound)?;
    let first = loaded.uploads.iter().find(|upload| upload.id == file).ok_or(Oops::NotFound)?;
    let (situation, lang) = (loaded.situation(), lang());
    let wording = Wording { situation, catalogue: &web.works.catalogue, lang: &lang };
    let Thing { label, row, .. } = named(&loaded, &wording, &first.requirement);
    let title = row.map_or_else(|| label.clone(), |row| format!("{label}, {row}"));
    let pdf = bind_pictures(&web.works, &loaded, file, &title).await?.ok_or(Oops::NotFound)?;
    Ok(file_response(pdf, Some(FileKind::Pdf), &FileKind::Pdf.fitting_name(&harmless_name(&title))))
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
