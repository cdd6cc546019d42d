//! The pictures of one piece of evidence as one paper for the office.

use super::{WorkError, Works, load_case::LoadedCase};
use crate::{
    files::{State, album, picture::kind_when_stripped, sniff::FileKind},
    id::UploadId,
    store::uploads::UploadRow,
};

/// The pictures that belong with a file: those of the same application for the same evidence, as they came.
#[must_use]
pub fn belonging<'a>(uploads: &'a [UploadRow], to: &UploadRow) -> Vec<&'a UploadRow> {
    let same = |upload: &&UploadRow| {
        upload.application_id == to.application_id
            && upload.requirement == to.requirement
            && State::named(&upload.state) == State::Clean
            && is_picture(upload)
    };
    uploads.iter().filter(same).collect()
}

fn is_picture(upload: &UploadRow) -> bool {
    let kind = FileKind::of_media_type(&upload.media_type).map(kind_when_stripped);
    matches!(kind, Some(FileKind::Jpeg | FileKind::Png))
}

/// Those pictures as one PDF; nothing where there is none that can be shown.
pub async fn bind_pictures(
    works: &Works,
    loaded: &LoadedCase,
    first: UploadId,
    title: &str,
) -> Result<Option<Vec<u8>>, WorkError> {
    let Some(first) = loaded.uploads.iter().find(|upload| upload.id == first) else { return Ok(None) };
    let mut pictures = Vec::new();
    for upload in belonging(&loaded.uploads, first) {
        let shown = format!("shown/{}", upload.id);
        // One that could not be read here is offered by itself only.
        if !works.storage.has(&shown).await {
            continue;
        }
        let bytes = works.storage.get(loaded.key_of(upload.application_id)?, &shown).await?;
        pictures.extend(FileKind::of(&bytes).map(|kind| (kind, bytes)));
    }
    if pictures.is_empty() {
        return Ok(None);
    }
    let title = title.to_owned();
    let bound = tokio::task::spawn_blocking(move || album::bind(&title, pictures)).await;
    match bound {
        Ok(Ok(pdf)) => Ok(Some(pdf)),
        _ => Err(WorkError::Stored("a picture")),
    }
}
