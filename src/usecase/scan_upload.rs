//! Looking at a file: for viruses where a scanner is configured, and for what a picture should not tell.

use super::{WorkError, Works};
use crate::{
    files::{
        State,
        picture::{self, BadPicture},
        scan::Finding,
        sniff::FileKind,
    },
    id::{AuthorityId, CaseId, UploadId},
    store::uploads,
};

/// Looks at a file and says what it found. A file that is gone by now is not looked at.
pub async fn scan_upload(
    works: &Works,
    authority: &AuthorityId,
    application: CaseId,
    id: UploadId,
) -> Result<(), WorkError> {
    let mut reading = works.db.read().await?;
    let Some(row) = uploads::find(&mut reading.tx(), authority, application, id).await? else {
        return Ok(());
    };
    if State::named(&row.state) != State::Received {
        return Ok(());
    }
    drop(reading);
    let Some(key) = works.data_key(authority, application).await? else { return Ok(()) };
    let bytes = works.storage.get(&key, &format!("upload/{id}")).await?;
    let finding = works.scanner.scan(&bytes).await.map_err(|failed| WorkError::Scan(failed.0))?;
    let mut state = if finding == Finding::Clean { State::Clean } else { State::Rejected };
    let kind = FileKind::of_media_type(&row.media_type);
    if let (State::Clean, Some(kind)) = (state, kind) {
        let stripped = tokio::task::spawn_blocking(move || picture::strip(kind, &bytes)).await;
        match stripped {
            Ok(Ok(Some(shown))) => {
                drop(works.storage.put(&works.clock, &key, &format!("shown/{id}"), &shown).await?);
            }
            Ok(Ok(None)) => {}
            Ok(Err(BadPicture)) | Err(_) => state = State::Rejected,
        }
    }
    let (authority, scanner) = (authority.clone(), works.scanner.name());
    works
        .db
        .write(move |tx| {
            let authority = authority.clone();
            Box::pin(async move {
                uploads::set_state(tx, &authority, application, id, state.name(), scanner).await
            })
        })
        .await?;
    Ok(())
}
