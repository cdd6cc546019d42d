//! Deleting the account: first what goes and what stays, then it is gone.

use axum::{
    extract::State,
    http::header,
    response::{AppendHeaders, IntoResponse},
};

use super::{
    super::{
        super::{
            Answer, Shared,
            cookies::{self, Stay},
            extract::{Access, Account, Path, Sent},
            frame::{self, Switch},
            urls,
        },
        language,
    },
    mine::{signed_in, unsent},
    provider,
    sign_in::{farewell, leaving},
};
use crate::{
    locale::Lang,
    page::citizen::RemoveAccount,
    usecase::{account::remove::remove as remove_account, begin_draft::AccessKey},
};

/// Asks whether the account shall go.
pub async fn ask(State(web): State<Shared>, Path(lang): Path<String>, account: Account) -> Answer {
    let lang = language(&web, &lang)?;
    let session = signed_in(&lang, account)?;
    let page = RemoveAccount {
        name: provider(&web)?.settings.name.clone(),
        drafts: unsent(&web, session.account).await?,
        action: urls::account_part(&lang, "removal"),
        back: urls::account(&lang),
    };
    let link = |lang: &Lang| urls::account_part(lang, "removal");
    web.show(&frame::citizen(&web, &lang, None, Switch::Links(&link)), &page)
}

/// Deletes it. This browser keeps the key to what stays.
pub async fn remove(
    State(web): State<Shared>,
    Path(lang): Path<String>,
    account: Account,
    access: Access,
    sent: Sent,
) -> Answer {
    let lang = language(&web, &lang)?;
    let session = signed_in(&lang, account)?;
    let leave = leaving(&web, &lang, &session.id_token).await;
    let key = access.0.unwrap_or_else(|| AccessKey::new(&web.works));
    remove_account(&web.works, session.account, sent.get("drafts") == "yes", Some(&key)).await?;
    let answer = farewell(&web, &lang, leave, true)?;
    // What stays without a code can be opened with this key only.
    let keep = cookies::keep_access_key(&key, Stay::Days, web.secure);
    Ok((AppendHeaders([(header::SET_COOKIE, keep)]), answer).into_response())
}
