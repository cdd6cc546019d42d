//! Pages of citizens.

pub mod about;
pub mod account;
pub mod consent;
pub mod declarations;
pub mod draft;
pub mod end;
pub mod evidence;
mod incoming;
pub mod keep;
pub mod later;
pub mod letters;
pub mod locate;
pub mod mailbox;
pub mod not_offered;
pub mod page;
pub mod phone;
pub mod precheck;
mod present;
pub mod reach;
pub mod review;
pub mod rows;
pub mod start;
pub mod status;
pub mod supplement;
pub mod upload;
pub mod verify;
pub mod version;
pub mod write;

use std::sync::Arc;

use super::{Shared, error::Oops, extract::Access, urls::Urls};
use crate::{
    authority::Authority,
    form::journey::{Address, Journey},
    id::DraftId,
    locale::Lang,
    usecase::{
        begin_draft::AccessKey,
        informal,
        move_draft::{Moved, move_draft, newer_version},
        open_draft::{OpenDraft, Opened, open_draft},
        submit::digest_of,
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

/// Where a draft is: `/{lang}/{authority}/drafts/{id}`.
pub(super) type At = (String, String, DraftId);

/// Opens the draft that an address names, for the browser that asks; one that was sent leads to how it stands.
pub(super) async fn open(
    web: &Shared,
    (lang, authority, id): At,
    access: &Access,
) -> Result<(Lang, Box<OpenDraft>), Oops> {
    let (lang, authority) = place(web, &lang, &authority)?;
    let access: &AccessKey = access.0.as_ref().ok_or(Oops::DraftGone)?;
    let mut opened = open_draft(&web.works, &authority, id, access).await?;
    if let Opened::Draft(draft) = &opened
        && follows(web, draft).await?
    {
        opened = open_draft(&web.works, &authority, id, access).await?;
    }
    match opened {
        Opened::Draft(draft) => Ok((lang, draft)),
        Opened::Submitted(case) => Err(Oops::Elsewhere(Urls::of(&lang, &authority).application(case, ""))),
        Opened::Nothing => Err(Oops::DraftGone),
    }
}

/// The name of what a draft applies for.
pub(super) fn service(web: &Shared, draft: &OpenDraft, lang: &Lang) -> Arc<str> {
    informal::title_of_draft(&web.works, draft, lang).into()
}

/// Whether a draft has gone on with the newest version of its form by itself.
async fn follows(web: &Shared, draft: &OpenDraft) -> Result<bool, Oops> {
    let Some(newer) = newer_version(&web.works, draft) else { return Ok(false) };
    if !web.demo.as_ref().is_some_and(|demo| demo.follows_forms) {
        return Ok(false);
    }
    Ok(move_draft(&web.works, draft, &digest_of(draft), &newer.digest).await? == Moved::Done)
}

/// Leads to the first stop that is open, unless one may be at `here` already.
pub(super) fn not_too_far(
    to: Urls<'_>,
    draft: &OpenDraft,
    journey: &Journey<'_>,
    here: &Address,
) -> Result<(), Oops> {
    if journey.may_visit(here) {
        return Ok(());
    }
    Err(Oops::Elsewhere(to.stop(draft.id, &draft.situation(), &journey.first_open().stop)))
}
