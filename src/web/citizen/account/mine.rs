//! My applications: what is in an account, and what this browser has that could be.

use axum::{extract::State, http::header, response::IntoResponse};
use serde::Deserialize;

use super::{
    super::{
        super::{
            Answer, Shared,
            cookies::{self, Stay},
            error::Oops,
            extract::{Access, Account, Path, Query, Sent},
            frame::{self, Switch},
            lead_to,
            urls::{self, Urls},
        },
        At, language, open as open_here,
        start::Texts,
        status::word,
    },
    forgetting, keep as keeping, own_page, provider, sign_in,
};
use crate::{
    id::{AccountId, AuthorityId, CaseId, DraftId},
    locale::Lang,
    page::citizen::{AccountPage, HereLine, MyCase, MyDraft, SignInProblem},
    usecase::{
        account::{
            mine::{self, Mine, What},
            prefill::fill as fill_gaps,
            session::Session,
        },
        begin_draft::AccessKey,
        open_draft::{Opened, open_draft},
    },
};

/// What has just been done.
#[derive(Deserialize)]
pub struct Done {
    done: Option<String>,
}

/// What is in the account; who is not signed in learns what it is good for.
pub async fn show(
    State(web): State<Shared>,
    Path(lang): Path<String>,
    Query(query): Query<Done>,
    account: Account,
    access: Access,
) -> Answer {
    let lang = language(&web, &lang)?;
    let name = provider(&web)?.settings.name.clone();
    let Some(session) = account.session else { return not_signed_in(&web, lang, account.key.is_some()) };
    let view = View { web: &web, lang: &lang };
    let mut page = AccountPage {
        name,
        level: session.proof.level,
        kept: query.done.as_deref() == Some("kept"),
        drafts: Vec::new(),
        cases: Vec::new(),
        here: Vec::new(),
        sign_out: urls::account_part(&lang, "sign-out"),
        remove: urls::account_part(&lang, "removal"),
    };
    for mine in mine::list(&web.works, session.account).await? {
        view.line(&mine, &mut page);
    }
    if let Some(browser) = &access.0 {
        let only_here = mine::only_here(&web.works, session.account, browser).await?;
        page.here.extend(only_here.iter().filter_map(|mine| view.here_line(mine)));
    }
    web.show(&frame::citizen(&web, &lang, None, Switch::Links(&urls::account)), &page)
}

/// Lets this browser open an application of the account, and leads there.
pub async fn open(
    State(web): State<Shared>,
    Path((lang, authority, id)): Path<(String, String, DraftId)>,
    account: Account,
    access: Access,
) -> Answer {
    let lang = language(&web, &lang)?;
    let session = signed_in(&lang, account)?;
    let authority = AuthorityId::from(authority.as_str());
    // A new key goes with the browser: whoever comes back signs in again.
    let (key, stay) =
        access.0.map_or_else(|| (AccessKey::new(&web.works), Stay::Visit), |key| (key, access.1));
    if !mine::open(&web.works, session.account, &authority, id, &key).await? {
        return Err(Oops::DraftGone);
    }
    let address = view_of(&web, &lang, &authority, id, &key).await?;
    Ok(([(header::SET_COOKIE, cookies::keep_access_key(&key, stay, web.secure))], lead_to(&address))
        .into_response())
}

/// Where an application is that this browser may open, in the language of the account if the authority offers it.
async fn view_of(
    web: &Shared,
    lang: &Lang,
    authority: &AuthorityId,
    id: DraftId,
    key: &AccessKey,
) -> Result<String, Oops> {
    let owner = web.works.authority(authority.as_str()).ok_or(Oops::DraftGone)?;
    let lang = if owner.languages.contains(lang) { lang.clone() } else { Lang::source() };
    let to = Urls::of(&lang, owner);
    Ok(match open_draft(&web.works, owner, id, key).await? {
        Opened::Draft(_) => to.draft(id, ""),
        Opened::Submitted(case) => to.application(case, ""),
        // What a case is called after may have gone elsewhere; its own page knows.
        Opened::Nothing => to.application(CaseId::from(id.uuid()), ""),
    })
}

/// Keeps an application of this browser in the account.
pub async fn keep(
    State(web): State<Shared>,
    Path(lang): Path<String>,
    account: Account,
    access: Access,
    sent: Sent,
) -> Answer {
    let lang = language(&web, &lang)?;
    let session = signed_in(&lang, account)?;
    let authority = AuthorityId::from(sent.get("authority"));
    let id = sent.get("id").parse().map_err(|_| Oops::NotUnderstood)?;
    let key = access.0.ok_or(Oops::DraftGone)?;
    if !mine::keep(&web.works, session.account, &authority, id, &key).await? {
        return Err(Oops::DraftGone);
    }
    let here = urls::account(&lang) + "?done=kept";
    Ok(lead_to(own_page(&web, sent.get("to")).unwrap_or(&here)))
}

/// Gives the answers of a draft that are known from signing in, where nothing is answered yet.
pub async fn fill(State(web): State<Shared>, Path(at): Path<At>, account: Account, access: Access) -> Answer {
    let (lang, mut draft) = open_here(&web, at, &access).await?;
    let overview = Urls::of(&lang, &draft.authority).draft(draft.id, "");
    let session = signed_in(&lang, account)?;
    // Where somebody else was quicker, the page offers what is still open.
    let filled = fill_gaps(&web.works, &session, &mut draft, &lang).await?;
    Ok(lead_to(&if filled { overview + "?done=filled" } else { overview }))
}

/// What an account is good for, or that the session is over.
fn not_signed_in(web: &Shared, lang: Lang, over: bool) -> Answer {
    let page = sign_in::show(web, &sign_in::to_account(lang), over.then_some(SignInProblem::Over))?;
    Ok(if over { forgetting(web, page) } else { page })
}

/// Who is signed in; others are led to where one signs in.
pub(super) fn signed_in(lang: &Lang, account: Account) -> Result<Session, Oops> {
    account.session.ok_or_else(|| Oops::Elsewhere(urls::account(lang)))
}

struct View<'a> {
    web: &'a Shared,
    lang: &'a Lang,
}

impl View<'_> {
    /// A service in the page's language; and the language of the name, where it is another one.
    fn service(&self, authority: &AuthorityId, form: &str) -> Option<(String, Option<Lang>)> {
        let authority = self.web.works.authority(authority.as_str())?;
        let Some(form) = self.web.works.library.current(form) else { return Some((form.to_owned(), None)) };
        let texts = Texts::new(self.web, authority, form, self.lang);
        Some((texts.get(form.head.title), texts.fallback(form.head.title)))
    }

    fn line(&self, mine: &Mine, page: &mut AccountPage) {
        let Some((title, lang)) = self.service(&mine.authority, &mine.form) else { return };
        let authority = self.web.authority_name(mine.authority.as_str());
        let day = |at| self.web.works.clock.day_of(at);
        let open = urls::account_application(self.lang, mine.authority.as_str(), mine.id());
        match &mine.what {
            What::Draft { informal, until, .. } => page.drafts.push(MyDraft {
                title,
                lang,
                authority,
                informal: *informal,
                until: day(*until),
                open,
            }),
            What::Case { number, word: stands, informal, received, .. } => page.cases.push(MyCase {
                title,
                lang,
                authority,
                informal: *informal,
                number: number.clone(),
                word: word(*stands),
                received: day(*received),
                open,
            }),
        }
    }

    fn here_line(&self, mine: &Mine) -> Option<HereLine> {
        let (title, lang) = self.service(&mine.authority, &mine.form)?;
        Some(HereLine {
            title,
            lang,
            authority: self.web.authority_name(mine.authority.as_str()),
            keep: keeping(self.lang, &mine.authority, mine.id(), urls::account(self.lang) + "?done=kept"),
        })
    }
}

/// How many applications of an account are not sent.
pub(super) async fn unsent(web: &Shared, account: AccountId) -> Result<usize, Oops> {
    let all = mine::list(&web.works, account).await?;
    Ok(all.iter().filter(|mine| matches!(mine.what, What::Draft { .. })).count())
}
