//! Off to the sign-in service, back from it, and out again.

use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, header},
    response::IntoResponse,
};
use serde::Deserialize;

use super::{
    super::{
        super::{
            Answer, Shared, cookies,
            error::Oops,
            extract::{Access, Account, Path, Query},
            frame::{self, Switch},
            lead_to, urls,
        },
        language,
        start::preferred,
    },
    forgetting, own_page, provider,
};
use crate::{
    form::trust::Trust,
    id::{AuthorityId, DraftId},
    locale::Lang,
    page::citizen::{SignIn, SignInProblem, SignedOut},
    usecase::{
        account::{
            mine, session,
            sign_in::{Ended, Returned, Why, Wish, begin, finish},
        },
        begin_draft::AccessKey,
        sign_in::SessionKey,
    },
};

/// What somebody wants who signs in.
#[derive(Deserialize)]
pub struct Asked {
    to: Option<String>,
    keep: Option<String>,
    level: Option<String>,
    anew: Option<String>,
}

/// Leads to the sign-in service. It changes nothing but what this browser may come back with; as an address and not as a
/// form, because browsers don't let forms lead to other sites.
pub async fn leave(
    State(web): State<Shared>,
    Path(lang): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Answer {
    let lang = language(&web, &lang)?;
    let provider = provider(&web)?;
    let to = asked.to.as_deref().and_then(|to| own_page(&web, to)).map(str::to_owned);
    let wish = Wish {
        to: to.unwrap_or_else(|| urls::account(&lang)),
        keep: asked.keep.is_some(),
        level: asked.level.as_deref().and_then(Trust::named).unwrap_or_default(),
        anew: asked.anew.is_some(),
        lang,
    };
    let browser = cookies::sign_in_key(&headers, web.secure).unwrap_or_else(|| AccessKey::new(&web.works));
    match begin(&web.works, provider, wish.clone(), &callback_address(&web), &browser).await? {
        Some(address) => {
            let cookie = cookies::keep_sign_in_key(&browser, web.secure);
            Ok(([(header::SET_COOKIE, cookie)], lead_to(&address)).into_response())
        }
        None => show(&web, &wish, Some(SignInProblem::Down)),
    }
}

/// Back from the sign-in service.
pub async fn callback(
    State(web): State<Shared>,
    Query(returned): Query<Returned>,
    account: Account,
    access: Access,
    headers: HeaderMap,
) -> Answer {
    let provider = provider(&web)?;
    let ended = match cookies::sign_in_key(&headers, web.secure) {
        Some(browser) => finish(&web.works, provider, &returned, &callback_address(&web), &browser).await?,
        None => Ended::Unknown,
    };
    match ended {
        Ended::In(key, level, wish) => signed_in(&web, (key, level), &wish, account, access).await,
        Ended::Not(why, wish) => {
            let problem = match why {
                Why::Denied => SignInProblem::Denied,
                Why::Down => SignInProblem::Down,
                Why::Failed => SignInProblem::Failed,
            };
            show(&web, &wish, Some(problem))
        }
        // Somebody who went back, or loaded the page once more, has signed in already.
        Ended::Unknown if account.session.is_some() => {
            Ok(lead_to(&urls::account(&preferred(&web, &headers))))
        }
        Ended::Unknown => {
            let lang = preferred(&web, &headers);
            show(&web, &to_account(lang), Some(SignInProblem::Unknown))
        }
    }
}

async fn signed_in(
    web: &Shared,
    (key, level): (SessionKey, Trust),
    wish: &Wish,
    before: Account,
    access: Access,
) -> Answer {
    if let Some(old) = before.key {
        // The same browser: what it may open it may open still.
        session::sign_out(&web.works, &old, None, None).await?;
    }
    let session = session::who(&web.works, &key).await?.ok_or(Oops::Server)?;
    if let (true, Some(browser), Some((authority, id))) = (wish.keep, access.0, application_at(&wish.to)) {
        mine::keep(&web.works, session.account, &authority, id, &browser).await?;
    }
    let answer = if level < wish.level {
        show(web, wish, Some(SignInProblem::Low { level: wish.level, own: level }))?
    } else {
        lead_to(&wish.to)
    };
    Ok(([(header::SET_COOKIE, cookies::keep_account_key(&key, web.secure))], answer).into_response())
}

/// The application that an address is about: `/de/rosenfurt/drafts/ID`.
fn application_at(path: &str) -> Option<(AuthorityId, DraftId)> {
    let mut parts = path.split(['/', '?']).skip(2);
    let (authority, kind, id) = (parts.next()?, parts.next()?, parts.next()?);
    (kind == "drafts").then_some(())?;
    Some((AuthorityId::from(authority), id.parse().ok()?))
}

/// What whoever wants to see the account wants.
pub(super) fn to_account(lang: Lang) -> Wish {
    Wish { to: urls::account(&lang), keep: false, level: Trust::None, anew: false, lang }
}

/// Why there is no session, and the way on.
pub(super) fn show(web: &Shared, wish: &Wish, problem: Option<SignInProblem>) -> Answer {
    let settings = &provider(web)?.settings;
    let low = matches!(problem, Some(SignInProblem::Low { .. }));
    // The account is of no use to who does not sign in.
    let without = if wish.to == urls::account(&wish.lang) { urls::home(&wish.lang) } else { wish.to.clone() };
    let page = SignIn {
        name: settings.name.clone(),
        problem,
        sign_in: urls::sign_in(&wish.lang, &wish.to, wish.keep, wish.level, wish.anew || low),
        without,
    };
    web.show(&frame::citizen(web, &wish.lang, None, Switch::Links(&urls::account)), &page)
}

/// Signs out, here and at the sign-in service.
pub async fn out(
    State(web): State<Shared>,
    Path(lang): Path<String>,
    account: Account,
    access: Access,
) -> Answer {
    out_of(&web, &language(&web, &lang)?, &account, &access).await
}

/// The same for whoever ends more than that.
pub(in super::super) async fn out_of(
    web: &Shared,
    lang: &Lang,
    account: &Account,
    access: &Access,
) -> Answer {
    let leave = match &account.session {
        Some(session) => leaving(web, lang, &session.id_token).await,
        None => None,
    };
    if let Some(key) = &account.key {
        session::sign_out(&web.works, key, account.session.as_ref(), access.0.as_ref()).await?;
    }
    farewell(web, lang, leave, false)
}

/// The address at which one signs out of the sign-in service; that it does not answer keeps nobody signed in here.
pub(super) async fn leaving(web: &Shared, lang: &Lang, id_token: &str) -> Option<String> {
    let back = format!("{}{}", web.works.base_url, urls::ACCOUNT_SIGNED_OUT);
    match web.works.account.as_ref()?.sign_out_address(id_token, &back, lang.as_str()).await {
        Ok(address) => address,
        Err(error) => {
            tracing::warn!(%error, "nobody can sign out at the sign-in service");
            None
        }
    }
}

/// Says that nobody is signed in any more, and leads on to the sign-in service to sign out there too. Browsers don't let forms
/// lead to other sites, so the page itself does.
pub(super) fn farewell(web: &Shared, lang: &Lang, leave: Option<String>, removed: bool) -> Answer {
    let refresh = leave.as_ref().filter(|_| !removed).map(|address| format!("0; url={address}"));
    let page =
        SignedOut { name: provider(web)?.settings.name.clone(), removed, leave, home: urls::home(lang) };
    let mut answer = web.show(&frame::citizen(web, lang, None, Switch::Links(&urls::home)), &page)?;
    if let Some(refresh) = refresh.and_then(|refresh| HeaderValue::from_str(&refresh).ok()) {
        answer.headers_mut().insert(header::REFRESH, refresh);
    }
    Ok(forgetting(web, (cookies::clear_site(), answer).into_response()))
}

/// What the sign-in service sends back along from signing out.
#[derive(Deserialize)]
pub struct Left {
    state: Option<String>,
}

/// Back from signing out there.
pub async fn signed_out(State(web): State<Shared>, Query(left): Query<Left>, headers: HeaderMap) -> Answer {
    let named = left.state.as_deref().and_then(|lang| language(&web, lang).ok());
    let lang = named.unwrap_or_else(|| preferred(&web, &headers));
    let page = SignedOut {
        name: provider(&web)?.settings.name.clone(),
        removed: false,
        leave: None,
        home: urls::home(&lang),
    };
    web.show(&frame::citizen(&web, &lang, None, Switch::Links(&urls::home)), &page)
}

fn callback_address(web: &Shared) -> String {
    format!("{}{}", web.works.base_url, urls::ACCOUNT_CALLBACK)
}
