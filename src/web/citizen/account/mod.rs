//! The account of who wants one: signing in and out, what is in it, what other pages offer of it.
//!
//! One signs in where everything typed is saved: before an application begins, on its overview, before it is sent.

pub mod mine;
pub mod remove;
pub mod sign_in;

use std::sync::Arc;

use axum::{
    http::header,
    response::{IntoResponse, Response},
};

use super::super::{
    Shared, cookies,
    error::Oops,
    extract::Account,
    urls::{self, Urls},
};
use crate::{
    form::{model::Form, trust::Trust},
    id::{AuthorityId, DraftId},
    locale::Lang,
    oidc::Provider,
    page::citizen::{AccountDoor, AccountOffer, Keep},
    store::account_drafts,
    usecase::{
        account::{
            access, mine as keeping,
            prefill::{gaps, known_for},
        },
        begin_draft::AccessKey,
        open_draft::OpenDraft,
    },
};

/// The sign-in service; a portal without one has no such pages.
fn provider(web: &Shared) -> Result<&Arc<Provider>, Oops> {
    web.works.account.as_ref().ok_or(Oops::NotFound)
}

/// A page of this portal that an address names; never another site.
fn own_page<'a>(web: &Shared, to: &'a str) -> Option<&'a str> {
    let plain = to.len() <= 500 && to.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let first = to.strip_prefix('/')?.split(['/', '?']).next()?;
    (plain && web.works.catalogue.language(&Lang::from(first)).is_some()).then_some(to)
}

/// The door to the account, where there is one.
pub fn door(web: &Shared, lang: &Lang) -> Option<AccountDoor> {
    let name = web.works.account.as_ref()?.settings.name.clone();
    Some(AccountDoor { name, href: urls::account(lang) })
}

/// What a page about a service offers before an application begins.
pub fn offer_to_begin(web: &Shared, account: &Account, to: Urls<'_>, form: &Form) -> Option<AccountOffer> {
    let door = door(web, to.lang)?;
    let here = to.service(&form.head.id);
    let session = account.session.as_ref();
    Some(AccountOffer {
        name: door.name,
        sign_in: session.is_none().then(|| urls::sign_in(to.lang, &here, false, Trust::None, false)),
        known: session.map_or(0, |session| known_for(&web.works, session, form, to.lang).fields.len()),
        fill: None,
        keep: None,
        account: door.href,
    })
}

/// What the overview of a draft offers.
pub async fn offer_for_draft(
    web: &Shared,
    account: &Account,
    to: Urls<'_>,
    draft: &OpenDraft,
) -> Result<Option<AccountOffer>, Oops> {
    let Some(door) = door(web, to.lang) else { return Ok(None) };
    let here = to.draft(draft.id, "");
    let mut offer =
        AccountOffer { name: door.name, sign_in: None, known: 0, fill: None, keep: None, account: door.href };
    let Some(session) = &account.session else {
        offer.sign_in = Some(urls::sign_in(to.lang, &here, true, Trust::None, false));
        return Ok(Some(offer));
    };
    let own = access(&web.works, session.account);
    let mut reading = web.works.db.read().await?;
    if !account_drafts::has(&mut reading.tx(), to.authority, draft.id, &own).await? {
        offer.keep = Some(keep(to.lang, &draft.authority.id, draft.id.to_string(), here));
    }
    let before = |key| draft.units.get(key).map_or(0, |unit| unit.fields.len());
    let gaps = gaps(&web.works, session, draft, to.lang);
    offer.known = gaps.iter().map(|(key, unit)| unit.fields.len() - before(key)).sum();
    offer.fill = (offer.known > 0).then(|| to.draft(draft.id, "known"));
    Ok(Some(offer))
}

/// Keeps what has just begun in the account of who is signed in.
pub async fn keep_begun(
    web: &Shared,
    account: &Account,
    authority: &AuthorityId,
    id: DraftId,
    browser: &AccessKey,
) -> Result<(), Oops> {
    if let Some(session) = &account.session {
        keeping::keep(&web.works, session.account, authority, id, browser).await?;
    }
    Ok(())
}

fn keep(lang: &Lang, authority: &AuthorityId, id: String, to: String) -> Keep {
    Keep { action: urls::account_part(lang, "kept"), authority: authority.to_string(), id, to }
}

/// An answer with which a browser forgets the session.
fn forgetting(web: &Shared, answer: Response) -> Response {
    ([(header::SET_COOKIE, cookies::forget_account_key(web.secure))], answer).into_response()
}
