//! The end of a visit: the browser forgets everything, and whoever would not find back is told before. Who is signed in signs
//! out.

use axum::{
    extract::State,
    http::header,
    response::{AppendHeaders, IntoResponse},
};
use serde::Deserialize;

use super::{
    super::{
        Answer, Shared, cookies,
        error::Oops,
        extract::{Access, Account, Path, Query},
        frame::{self, Switch},
        lead_to,
        urls::{self, Urls},
    },
    account::sign_in,
    language,
    start::Texts,
};
use crate::{
    locale::Lang,
    page::citizen::{EndVisit, Unsecured},
    store::drafts::{self, WithoutCode},
    usecase::{account::access as own_access, begin_draft::AccessKey},
};

/// Nobody has more applications without a code in one browser.
const MOST: i64 = 20;

/// Whether it has been done.
#[derive(Deserialize)]
pub struct Ended {
    done: Option<String>,
}

/// Asks whether the visit shall end, with what could not be opened afterwards.
pub async fn ask(
    State(web): State<Shared>,
    Path(lang): Path<String>,
    Query(ended): Query<Ended>,
    access: Access,
    account: Account,
) -> Answer {
    let lang = language(&web, &lang)?;
    let page = EndVisit {
        unsecured: match &access.0 {
            Some(key) => unsecured(&web, &lang, key, &account).await?,
            None => Vec::new(),
        },
        done: ended.done.is_some() && access.0.is_none(),
        action: urls::end(&lang),
        resume: urls::resume(&lang),
        home: urls::home(&lang),
    };
    web.show(&frame::citizen(&web, &lang, None, Switch::Links(&urls::end)), &page)
}

/// The browser forgets everything.
pub async fn end(
    State(web): State<Shared>,
    Path(lang): Path<String>,
    access: Access,
    account: Account,
) -> Answer {
    let lang = language(&web, &lang)?;
    let headers = AppendHeaders([
        (header::SET_COOKIE, cookies::forget_access_key(web.secure)),
        (header::SET_COOKIE, cookies::forget_phone_key(web.secure)),
    ]);
    if account.key.is_some() {
        return Ok((headers, sign_in::out_of(&web, &lang, &account, &access).await?).into_response());
    }
    Ok((headers, cookies::clear_site(), lead_to(&format!("{}?done=1", urls::end(&lang)))).into_response())
}

async fn unsecured(
    web: &Shared,
    lang: &Lang,
    key: &AccessKey,
    account: &Account,
) -> Result<Vec<Unsecured>, Oops> {
    let (mut reading, now) = (web.works.db.read().await?, web.works.now());
    let own = account.session.as_ref().map(|session| own_access(&web.works, session.account));
    let holders = (&key.digest()[..], own.as_ref().map(|own| &own[..]));
    let rows = drafts::without_code(&mut reading.tx(), holders, now, MOST).await?;
    Ok(rows.iter().filter_map(|row| line(web, lang, row)).collect())
}

/// What an application is for, and where it gets a code.
fn line(web: &Shared, lang: &Lang, row: &WithoutCode) -> Option<Unsecured> {
    let authority = web.works.authority(&row.authority_id)?;
    let form = web.works.library.current(&row.form_id)?;
    let to = Urls::of(lang, authority);
    let case = || row.case_id.unwrap_or_else(|| row.id.uuid().into());
    let sent = row.submitted_at.is_some();
    Some(Unsecured {
        service: Texts::new(web, authority, form, lang).get(form.head.title),
        href: if sent { to.application(case(), "later") } else { to.draft(row.id, "later") },
        sent,
    })
}
