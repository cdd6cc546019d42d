//! Save and finish later: a secret of one's own, a code to note down, and the way back in.

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::IntoResponse,
};
use serde::Deserialize;

use super::{
    super::{
        Answer, Shared, cookies,
        error::Oops,
        extract::{Access, Path, Query, Sent},
        frame::{self, Switch},
        lead_to,
        urls::{self, Urls},
    },
    At, language, place,
};
use crate::{
    form::kind::contact::read_email,
    i18n::Arg,
    id::DraftId,
    locale::Lang,
    page::{
        ErrorLink,
        citizen::{Later, LaterSaved, Resume, ResumeProblem},
    },
    usecase::{
        DRAFT_DAYS,
        begin_draft::AccessKey,
        come_back::{CameBack, SHORTEST_SECRET, come_back, set_secret},
        open_draft::{Opened, open_draft},
    },
};

/// The longest secret that is taken: enough for a sentence, too little to keep a machine busy.
const LONGEST_SECRET: usize = 200;

/// What one comes back to.
struct Kept {
    authority: std::sync::Arc<crate::authority::Authority>,
    id: DraftId,
    until: Option<jiff::civil::Date>,
    back: String,
    action: String,
}

/// Asks for a secret.
pub async fn show(
    State(web): State<Shared>,
    Path((lang, authority, id)): Path<At>,
    access: Access,
) -> Answer {
    let lang = language(&web, &lang)?;
    let kept = kept(&web, &lang, &authority, id, &access).await?;
    // An address that was given for the application is not filled in: whose mailbox it is only the person knows.
    choose(&web, &lang, &kept, StatusCode::OK, ("", Vec::new()))
}

/// Sets the secret and shows the code, once.
pub async fn save(
    State(web): State<Shared>,
    Path((lang, authority, id)): Path<At>,
    access: Access,
    sent: Sent,
) -> Answer {
    let lang = language(&web, &lang)?;
    let kept = kept(&web, &lang, &authority, id, &access).await?;
    let (secret, email) = (sent.get("secret").trim(), sent.get("email").trim());
    let errors = problems(&web, &lang, secret, email);
    if !errors.is_empty() {
        return choose(&web, &lang, &kept, StatusCode::UNPROCESSABLE_ENTITY, (email, errors));
    }
    if secret.len() > LONGEST_SECRET {
        return Err(Oops::NotUnderstood);
    }
    let email = (!email.is_empty()).then(|| email.to_owned());
    let by_mail = email.clone().map(|to| (to, lang.clone()));
    let words = set_secret(&web.works, &kept.authority.id, kept.id, secret, by_mail).await?;
    let page = LaterSaved {
        words,
        email,
        kept_until: kept.until,
        address: format!("{}{}", web.works.base_url, urls::resume(&lang)),
        back: kept.back.clone(),
        end: urls::end(&lang),
    };
    let link = |_: &Lang| kept.back.clone();
    web.show(&frame::citizen(&web, &lang, Some(&kept.authority), Switch::Links(&link)), &page)
}

/// A secret that is too short, an address that is none.
fn problems(web: &Shared, lang: &Lang, secret: &str, email: &str) -> Vec<ErrorLink> {
    let error = |target: &str, label: &str, text| ErrorLink {
        target: target.to_owned(),
        label: web.text(lang, label),
        text,
    };
    let mut errors = Vec::new();
    if secret.chars().count() < SHORTEST_SECRET {
        let n = i64::try_from(SHORTEST_SECRET).unwrap_or(0);
        let text = web.works.catalogue.text(lang, "problem-secret-short", &[("min", Arg::Number(n))]).words;
        errors.push(error("secret", "later-secret", text));
    }
    if !email.is_empty() && read_email(email).is_err() {
        errors.push(error("email", "later-email", web.text(lang, "problem-email")));
    }
    errors
}

fn choose(
    web: &Shared,
    lang: &Lang,
    kept: &Kept,
    status: StatusCode,
    (email, errors): (&str, Vec<ErrorLink>),
) -> Answer {
    let page = Later {
        action: kept.action.clone(),
        email: email.to_owned(),
        min_length: SHORTEST_SECRET,
        kept_until: kept.until,
        back: kept.back.clone(),
        errors,
    };
    let other = |to: &Lang| kept.action.replacen(&format!("/{lang}/"), &format!("/{to}/"), 1);
    web.show_with(status, &frame::citizen(web, lang, Some(&kept.authority), Switch::Links(&other)), &page)
}

/// A draft of this browser, or the case that it became.
async fn kept(
    web: &Shared,
    lang: &Lang,
    authority: &str,
    id: DraftId,
    access: &Access,
) -> Result<Kept, Oops> {
    let (_, authority) = place(web, lang.as_str(), authority)?;
    let to = Urls::of(lang, &authority);
    let key = access.0.as_ref().ok_or(Oops::DraftGone)?;
    let (until, back, action) = match open_draft(&web.works, &authority, id, key).await? {
        Opened::Draft(draft) => {
            let until = web.works.clock.day_of(draft.expires_at);
            (Some(until), to.draft(id, ""), to.draft(id, "later"))
        }
        Opened::Submitted(case) => (None, to.application(case, ""), to.application(case, "later")),
        Opened::Nothing => return Err(Oops::DraftGone),
    };
    Ok(Kept { authority, id, until, back, action })
}

/// The code that a link in an e-mail brings along.
#[derive(Deserialize)]
pub struct Linked {
    code: Option<String>,
}

/// Asks for code and secret. Opening it does nothing: programs look at links in e-mails before people do.
pub async fn resume(
    State(web): State<Shared>,
    Path(lang): Path<String>,
    Query(linked): Query<Linked>,
) -> Answer {
    let lang = language(&web, &lang)?;
    let code = linked.code.unwrap_or_default();
    if code.len() > LONGEST_SECRET {
        return Err(Oops::NotUnderstood);
    }
    ask(&web, &lang, StatusCode::OK, &code.replace('-', " "), None)
}

/// Comes back with code and secret.
pub async fn come(State(web): State<Shared>, Path(lang): Path<String>, access: Access, sent: Sent) -> Answer {
    let lang = language(&web, &lang)?;
    let access = access.on(&sent);
    let (key, stay) = (access.0.unwrap_or_else(|| AccessKey::new(&web.works)), access.1);
    let (code, secret) = (sent.get("code"), sent.get("secret").trim());
    if code.len() > LONGEST_SECRET || secret.len() > LONGEST_SECRET {
        return Err(Oops::NotUnderstood);
    }
    let problem = match come_back(&web.works, code, secret, &key).await? {
        CameBack::To { authority, id, case, lang: left_in } => {
            let lang = if web.works.catalogue.language(&left_in).is_some() { left_in } else { lang };
            let to = Urls { lang: &lang, authority: authority.as_str() };
            let address = case.map_or_else(|| to.draft(id, ""), |case| to.application(case, ""));
            let cookie = cookies::keep_access_key(&key, stay, web.secure);
            return Ok(([(header::SET_COOKIE, cookie)], lead_to(&address)).into_response());
        }
        CameBack::Expired { authority, form } => {
            let to = Urls { lang: &lang, authority: authority.as_str() };
            ResumeProblem::Expired { anew: web.works.library.current(&form).map(|_| to.service(&form)) }
        }
        CameBack::Wrong => ResumeProblem::Wrong,
        CameBack::Locked => ResumeProblem::Locked,
    };
    let status = match problem {
        ResumeProblem::Wrong => StatusCode::UNPROCESSABLE_ENTITY,
        ResumeProblem::Locked => StatusCode::TOO_MANY_REQUESTS,
        ResumeProblem::Expired { .. } => StatusCode::GONE,
    };
    ask(&web, &lang, status, code, Some(problem))
}

fn ask(web: &Shared, lang: &Lang, status: StatusCode, code: &str, problem: Option<ResumeProblem>) -> Answer {
    let draft_days = u32::try_from(DRAFT_DAYS).unwrap_or(0);
    let page = Resume { action: urls::resume(lang), code: code.to_owned(), problem, draft_days };
    web.show_with(status, &frame::citizen(web, lang, None, Switch::Links(&urls::resume)), &page)
}
