//! Pages of citizens.

pub mod about;
pub mod declarations;
pub mod draft;
pub mod evidence;
pub mod later;
pub mod mailbox;
pub mod page;
mod present;
pub mod review;
pub mod rows;
pub mod start;
pub mod status;
pub mod verify;

use std::sync::Arc;

use super::{Shared, error::Oops, extract::Access, urls::Urls};
use crate::{
    authority::Authority,
    id::DraftId,
    locale::Lang,
    usecase::{
        begin_draft::AccessKey,
        open_draft::{OpenDraft, Opened, open_draft},
    },
};

/// The language and the authority that an address names; both must be offered.
pub(super) fn place(web: &Shared, lang: &str, authority: &str) -> Result<(Lang, Arc<Authority>), Oops> {
    let lang = language(web, lang)?;
    let authority = web.works.authority(authority).ok_or(Oops::NotFound)?;
    if authority.languages.contains(&lang) { Ok((lang, Arc::clone(authority))) } else { Err(Oops::NotFound) }
}

/// The language that an address names.
pub(super) fn language(web: &Shared, lang: &str) -> Result<Lang, Oops> {
    let lang = Lang::from(lang);
    web.works.catalogue.language(&lang).map(|language| language.tag.clone()).ok_or(Oops::NotFound)
}

/// Opens the draft that an address names, for the browser that asks; one that was sent leads to how it stands.
pub(super) async fn open(
    web: &Shared,
    lang: &Lang,
    authority: &Arc<Authority>,
    id: &str,
    access: &Access,
) -> Result<Box<OpenDraft>, Oops> {
    let id: DraftId = id.parse().map_err(|_| Oops::NotFound)?;
    let access: &AccessKey = access.0.as_ref().ok_or(Oops::DraftGone)?;
    match open_draft(&web.works, authority, id, access).await? {
        Opened::Draft(draft) => Ok(draft),
        Opened::Submitted => {
            let to = Urls { lang, authority: authority.id.as_str() };
            Err(Oops::Elsewhere(to.application(id.uuid().into(), "")))
        }
        Opened::Nothing => Err(Oops::DraftGone),
    }
}
