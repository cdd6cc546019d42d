//! Removing a row: asked before, done with a POST, and gone with everything in it.

use axum::extract::State;

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Access, Path},
        frame::{self, Switch},
        lead_to,
        urls::Urls,
    },
    open,
};
use crate::{
    form::answers::RowId,
    id::DraftId,
    locale::Lang,
    page::citizen::RemoveRow,
    usecase::{
        change_rows::{list_at, remove_row},
        open_draft::OpenDraft,
        save_page::Place,
    },
};

/// `/rows/{list}/{row}/{page and rows around}`
type Parts = (String, String, DraftId, String, String, String);

/// Asks whether the row shall go.
pub async fn ask(State(web): State<Shared>, Path(parts): Path<Parts>, access: Access) -> Answer {
    let found = find(&web, parts, &access).await?;
    let draft = &found.draft;
    let situation = draft.situation();
    let list = list_at(draft, &found.place, &found.list).ok_or(Oops::NotFound)?;
    let chain = situation.find(found.place.page, &found.place.rows).ok_or(Oops::NotFound)?;
    let record = chain.last().rows(&draft.form, list).iter().find(|record| record.row == found.row);
    let row = chain.row(record.ok_or(Oops::NotFound)?);
    let of_row = |requirement: &str| requirement.split('/').skip(1).any(|part| part == found.row.as_str());
    let to = Urls::of(&found.lang, &draft.authority);
    let key = found.place.key(draft);
    let page = RemoveRow {
        service: super::service(&web, draft, &found.lang),
        title: situation.row_title(row, &found.lang),
        files: draft.uploads.iter().filter(|upload| of_row(&upload.requirement)).count(),
        action: to.row(draft.id, &key, &found.list, &found.row),
        back: to.page(draft.id, &key),
    };
    let link = |lang: &Lang| Urls::of(lang, &draft.authority).row(draft.id, &key, &found.list, &found.row);
    web.show(&frame::citizen(&web, &found.lang, Some(&draft.authority), Switch::Links(&link)), &page)
}

/// Removes the row; one that is gone already is as good as removed.
pub async fn remove(State(web): State<Shared>, Path(parts): Path<Parts>, access: Access) -> Answer {
    let mut found = find(&web, parts, &access).await?;
    let place = found.place.clone();
    remove_row(&web.works, &mut found.draft, &place, &found.list, &found.row).await?;
    let to = Urls::of(&found.lang, &found.draft.authority);
    Ok(lead_to(&to.page_without_row(found.draft.id, &place.key(&found.draft))))
}

struct FoundRow {
    lang: Lang,
    draft: Box<OpenDraft>,
    place: Place,
    list: String,
    row: RowId,
}

async fn find(web: &Shared, parts: Parts, access: &Access) -> Result<FoundRow, Oops> {
    let (lang, authority, id, list, row, path) = parts;
    let (lang, draft) = open(web, (lang, authority, id), access).await?;
    let place = Place::parse(&draft.form, &path).ok_or(Oops::NotFound)?;
    let row = RowId::parse(&row).ok_or(Oops::NotFound)?;
    let list_id = list_at(&draft, &place, &list).ok_or(Oops::NotFound)?;
    let situation = draft.situation();
    let chain = situation.find(place.page, &place.rows).ok_or(Oops::NotFound)?;
    if !chain.last().rows(&draft.form, list_id).iter().any(|record| record.row == row) {
        return Err(Oops::Elsewhere(Urls::of(&lang, &draft.authority).page(draft.id, &place.key(&draft))));
    }
    Ok(FoundRow { lang, draft, place, list, row })
}
