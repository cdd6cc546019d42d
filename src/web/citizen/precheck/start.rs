//! Before the first question of the finder, and after the last: where one lives, what it is, the application that follows.

use axum::extract::State;

use super::{
    super::{
        super::{
            Answer, Shared,
            extract::{Access, Account, Path, Query, Sent},
            frame::{self, Switch},
            lead_to,
            urls::{self, Urls},
        },
        account::keep_begun,
        language,
        locate::{Aim, Asked, finder},
        start::{Texts, begin_with, offered, secure_with},
    },
    Parts,
    visit::{Visit, finder_of},
};
use crate::{
    form::carry::carry,
    locale::Lang,
    page::citizen::{Found, PrecheckPlace, PrecheckStart},
    precheck::FINDER,
    usecase::begin_draft::{AccessKey, begin_draft_with, running_draft},
};

/// Asks where one lives, which decides whose local amounts count.
pub async fn place(
    State(web): State<Shared>,
    Path(lang): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer {
    let lang = language(&web, &lang)?;
    let aim = Aim { action: urls::precheck(&lang), form: Some(FINDER), page: |to| to.precheck() };
    let finder = finder(&web, &lang, &asked, aim);
    if let Some(Found::Offices { offices, .. }) = &finder.found
        && let [only] = offices.as_slice()
    {
        return Ok(lead_to(&only.href));
    }
    let page = PrecheckPlace { finder };
    web.show(&frame::citizen(&web, &lang, None, Switch::Links(&urls::precheck)), &page)
}

/// What one should know before the first question.
pub async fn show(State(web): State<Shared>, Path((lang, authority)): Path<Parts>) -> Answer {
    let (lang, authority) = super::super::place(&web, &lang, &authority)?;
    let finder = finder_of(&web, &authority)?;
    let head = &finder.form.head;
    let texts = Texts::new(&web, &authority, &finder.form, &lang);
    let page = PrecheckStart {
        action: Urls::of(&lang, &authority).precheck(),
        title: texts.get(head.title),
        summary: texts.get(head.summary),
        minutes: head.minutes,
        needed: head.needed.iter().map(|id| texts.get(*id)).collect(),
        lang: texts.fallback(head.title),
    };
    let link = |lang: &Lang| Urls::of(lang, &authority).precheck();
    web.show(&frame::citizen(&web, &lang, Some(&authority), Switch::Links(&link)), &page)
}

/// Begins an application with what was answered.
pub async fn begin(
    State(web): State<Shared>,
    Path((lang, authority, form)): Path<(String, String, String)>,
    access: Access,
    account: Account,
    sent: Sent,
) -> Answer {
    let visit = Visit::new(&web, (lang, authority), &sent)?;
    let form = offered(&web, &visit.authority, &form)?;
    let carried = visit.with_situation(|situation| carry(situation, &form));
    begin_with(&web, &visit.lang, (&visit.authority, &form), access, &account, &carried).await
}

/// Begins an informal application; what was answered waits in the one that follows.
pub async fn secure(
    State(web): State<Shared>,
    Path((lang, authority, form)): Path<(String, String, String)>,
    access: Access,
    account: Account,
    sent: Sent,
) -> Answer {
    let visit = Visit::new(&web, (lang, authority), &sent)?;
    let form = offered(&web, &visit.authority, &form)?;
    let key = access.0.unwrap_or_else(|| AccessKey::new(&web.works));
    if running_draft(&web.works, &visit.authority, &form, &key).await?.is_none() {
        let carried = visit.with_situation(|situation| carry(situation, &form));
        let id =
            begin_draft_with(&web.works, &visit.authority, &form, &visit.lang, &key, &carried.units).await?;
        keep_begun(&web, &account, &visit.authority.id, id, &key).await?;
    }
    secure_with(&web, &visit.lang, (&visit.authority, &form), Access(Some(key), access.1), &account).await
}
