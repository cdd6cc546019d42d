//! Adding and removing rows of lists. A row keeps its name for ever; with it go its pages and its files.

use std::sync::Arc;

use super::{
    WorkError, Works,
    open_draft::OpenDraft,
    save_page::{Place, store},
};
use crate::{
    files::object::Storage,
    form::{
        answers::RowId,
        model::{ListId, Name},
        unit::UnitKey,
    },
    store::{drafts, uploads},
};

/// What came of adding a row.
#[derive(Debug, PartialEq, Eq)]
pub enum Added {
    /// The row is there.
    Row(RowId),
    /// No more rows are possible.
    Full,
    /// There is no such list at that place.
    NoSuchList,
    /// Somebody else has changed the page meanwhile.
    Conflict,
}

/// The list of a place by its name.
#[must_use]
pub fn list_at(draft: &OpenDraft, place: &Place, name: &str) -> Option<ListId> {
    let situation = draft.situation();
    let chain = situation.find(place.page, &place.rows)?;
    match draft.form.scope(chain.last().scope).names.get(name)? {
        Name::List(list) if draft.form.list(*list).page == place.page => Some(*list),
        _ => None,
    }
}

/// Adds a row at the end of a list.
pub async fn add_row(
    works: &Works,
    draft: &mut OpenDraft,
    place: &Place,
    list: &str,
) -> Result<Added, WorkError> {
    let Some(id) = list_at(draft, place, list) else { return Ok(Added::NoSuchList) };
    let key = place.key(draft);
    let mut unit = draft.units.get(&key).cloned().unwrap_or_default();
    let rows = unit.lists.entry(list.to_owned()).or_default();
    if rows.len() >= draft.form.list(id).max {
        return Ok(Added::Full);
    }
    let row = RowId::new(works.clock.random());
    rows.push(row.clone());
    unit.saved_at = works.now();
    let stored = store(works, draft, &[(key, unit)]).await?;
    Ok(if stored { Added::Row(row) } else { Added::Conflict })
}

/// Removes a row with everything in it; `false` when it is not there, or somebody has changed the page meanwhile.
pub async fn remove_row(
    works: &Works,
    draft: &mut OpenDraft,
    place: &Place,
    list: &str,
    row: &RowId,
) -> Result<bool, WorkError> {
    let key = place.key(draft);
    let mut unit = draft.units.get(&key).cloned().unwrap_or_default();
    let Some(rows) = unit.lists.get_mut(list).filter(|rows| rows.contains(row)) else { return Ok(false) };
    rows.retain(|other| other != row);
    unit.saved_at = works.now();
    if !store(works, draft, &[(key, unit)]).await? {
        return Ok(false);
    }
    forget(works, draft, row).await?;
    Ok(true)
}

/// Deletes the pages and files of a row that no list names any more.
async fn forget(works: &Works, draft: &mut OpenDraft, row: &RowId) -> Result<(), WorkError> {
    let pages: Vec<UnitKey> = draft.units.keys().filter(|key| key.lies_in(row)).cloned().collect();
    let of_row = |requirement: &str| requirement.split('/').skip(1).any(|part| part == row.as_str());
    let (gone, kept) = draft.uploads.drain(..).partition(|upload| of_row(&upload.requirement));
    draft.uploads = kept;
    let gone: Vec<uploads::UploadRow> = gone;
    let (authority, id, application) = (draft.authority.id.clone(), draft.id, draft.application());
    let names: Arc<Vec<String>> = Arc::new(pages.iter().map(ToString::to_string).collect());
    let files: Arc<Vec<_>> = Arc::new(gone.iter().map(|upload| upload.id).collect());
    let removed = works
        .db
        .write(move |tx| {
            let (authority, names, files) = (authority.clone(), Arc::clone(&names), Arc::clone(&files));
            Box::pin(async move {
                for name in names.iter() {
                    drafts::remove_page(tx, &authority, id, name).await?;
                }
                let mut removed = Vec::new();
                for file in files.iter() {
                    if uploads::remove(tx, &authority, application, *file).await? {
                        removed.push(*file);
                    }
                }
                Ok(removed)
            })
        })
        .await?;
    for upload in removed {
        remove_objects(&works.storage, &upload.to_string()).await;
    }
    for page in pages {
        draft.units.remove(&page);
        draft.versions.remove(&page);
    }
    draft.count_files();
    draft.replace_root();
    Ok(())
}

/// Removes the bytes of a file; what can't be removed now is of no use to anybody without its key.
pub async fn remove_objects(storage: &Storage, upload: &str) {
    for name in [format!("upload/{upload}"), format!("shown/{upload}")] {
        if let Err(error) = storage.remove(&name).await {
            tracing::warn!(%error, "a file could not be removed");
        }
    }
}
