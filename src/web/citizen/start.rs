//! Before an application begins: the start page, an authority, a service.

use std::sync::Arc;

use axum::{
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};

use jiff::{Timestamp, civil::Date};

use super::{
    super::{
        Answer, Shared,
        cookies::{self, Stay},
        error::Oops,
        extract::{Access, Account, Path, Query, Sent},
        frame::{self, Switch},
        lead_to,
        urls::{self, Urls},
    },
    account, language,
    locate::{Aim, Asked, finder, office},
    place,
    precheck::finder_of,
};
use crate::{
    authority::Authority,
    form::{
        answers::Giver,
        carry::{Carried, carry},
        model::Form,
        parameter::Local,
        situation::Today,
        text::TextId,
        unit::UnitKey,
    },
    german,
    id::{AuthorityId, DraftId},
    locale::Lang,
    page::citizen::{AuthorityHome, EarlierAnswers, Home, Lodged, ServiceCard, ServicePage},
    usecase::{
        DRAFT_DAYS,
        account::prefill::known_for,
        begin_draft::{AccessKey, begin_draft_with, begin_informal, running_draft, running_informal},
        carry_over::{Beginner, Offer, carried_from, offer},
        informal::{self, begin_following, lodged},
        open_draft::{Opened, open_draft},
    },
};

/// Leads to the start page in the language that the browser prefers.
pub async fn root(State(web): State<Shared>, headers: HeaderMap) -> Response {
    lead_to(&urls::home(&preferred(&web, &headers)))
}

/// The language that a browser prefers, of those that there are.
pub(super) fn preferred(web: &Shared, headers: &HeaderMap) -> Lang {
    let wanted =
        headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let tags = wanted.split(',').filter_map(|part| part.split([';', '-']).next()).map(str::trim);
    let offered = tags.map(Lang::from).find(|lang| web.works.catalogue.language(lang).is_some());
    offered.unwrap_or_else(Lang::source)
}

/// The start page: which office is mine?
pub async fn home(State(web): State<Shared>, Path(lang): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let lang = language(&web, &lang)?;
    let aim = Aim { action: urls::home(&lang), form: None, page: |to| to.authority() };
    let page = Home {
        finder: finder(&web, &lang, &asked, aim),
        offices: web
            .works
            .authorities
            .iter()
            .map(|authority| office(&lang, authority, |to| to.authority()))
            .collect(),
        precheck: web.works.finder.as_ref().map(|_| urls::precheck(&lang)),
        resume: urls::resume(&lang),
        verify: urls::verify(&lang),
        account: account::door(&web, &lang),
        office: web.demo.as_ref().map(|_| urls::SIGN_IN.to_owned()),
    };
    web.show(&frame::citizen(&web, &lang, None, Switch::Links(&urls::home)), &page)
}

/// The start page of an authority.
pub async fn authority(State(web): State<Shared>, Path((lang, authority)): Path<(String, String)>) -> Answer {
    let (lang, authority) = place(&web, &lang, &authority)?;
    let to = Urls::of(&lang, &authority);
    let alone = authority.services.iter().filter(|service| *service.form != *informal::FORM);
    let forms = alone.filter_map(|service| web.works.library.current(&service.form));
    let today = web.works.clock.today();
    let page = AuthorityHome {
        name: authority.name.clone(),
        services: forms
            .filter(|form| form.is_valid_on(today))
            .map(|form| card(&web, &authority, to, form))
            .collect(),
        contact: frame::contact(&authority.contact),
        precheck: finder_of(&web, &authority).ok().map(|_| to.precheck()),
        resume: urls::resume(&lang),
        verify: urls::verify(&lang),
        account: account::door(&web, &lang),
    };
    let link = |lang: &Lang| Urls::of(lang, &authority).authority();
    web.show(&frame::citizen(&web, &lang, Some(&authority), Switch::Links(&link)), &page)
}

fn card(web: &Shared, authority: &Authority, to: Urls<'_>, form: &Form) -> ServiceCard {
    let texts = Texts::new(web, authority, form, to.lang);
    ServiceCard {
        title: texts.get(form.head.title),
        summary: texts.get(form.head.summary),
        minutes: form.head.minutes,
        href: to.service(&form.head.id),
        lang: texts.fallback(form.head.title),
    }
}

/// What one should know before an application.
pub async fn service(
    State(web): State<Shared>,
    Path((lang, authority, form)): Path<(String, String, String)>,
    access: Access,
    account: Account,
) -> Answer {
    let (lang, authority) = place(&web, &lang, &authority)?;
    let form = offered(&web, &authority, &form)?;
    let running = match &access.0 {
        Some(key) => running_draft(&web.works, &authority, &form, key).await?,
        None => None,
    };
    let earlier = offer(&web.works, &authority, &form, beginner(&access, &account)).await?;
    let lodged = match &access.0 {
        Some(key) => lodged(&web.works, &authority, &form, key).await?,
        None => None,
    };
    let to = Urls::of(&lang, &authority);
    let texts = Texts::new(&web, &authority, &form, &lang);
    let maybe = |id: Option<TextId>| id.map(|id| texts.get(id)).unwrap_or_default();
    let office = authority.service(&form.head.id).map(|service| service.office.clone());
    let page = ServicePage {
        title: texts.get(form.head.title),
        summary: texts.get(form.head.summary),
        purpose: form.head.purpose.map(|id| texts.get(id)),
        applicants: maybe(form.head.applicants),
        needed: form.head.needed.iter().map(|id| texts.get(*id)).collect(),
        minutes: form.head.minutes,
        fee: maybe(form.head.fee),
        written_form: form.head.written_form,
        law: form.head.law.iter().map(ToString::to_string).collect(),
        office: office.unwrap_or_else(|| maybe(form.head.office)),
        lang: texts.fallback(form.head.title),
        draft_days: u32::try_from(DRAFT_DAYS).unwrap_or(0),
        privacy: urls::about(&lang, Some(&authority), "privacy"),
        start: to.drafts(&form.head.id),
        secure: informal_form(&web, &authority).map(|_| to.informal(&form.head.id)),
        resume: urls::resume(&lang),
        running: running.map(|id| to.draft(id, "")),
        lodged: lodged.map(|(case, at)| Lodged { id: case.to_string(), day: day_of(&web, at) }),
        earlier: earlier.and_then(|earlier| answers_of(&web, &authority, &lang, &earlier)),
        account: account::offer_to_begin(&web, &account, to, &form),
    };
    let link = |lang: &Lang| Urls::of(lang, &authority).service(&form.head.id);
    web.show(&frame::citizen(&web, &lang, Some(&authority), Switch::Links(&link)), &page)
}

fn day_of(web: &Shared, at: i64) -> Date {
    web.works.clock.day_of(Timestamp::from_microsecond(at).unwrap_or_default())
}

fn answers_of(web: &Shared, here: &Authority, lang: &Lang, earlier: &Offer) -> Option<EarlierAnswers> {
    let owner = web.works.authority(earlier.authority.as_str())?;
    let texts = Texts::new(web, owner, &earlier.form, lang);
    Some(EarlierAnswers {
        id: earlier.id.to_string(),
        authority: earlier.authority.to_string(),
        elsewhere: (owner.id != here.id).then(|| owner.name.clone()),
        service: texts.get(earlier.form.head.title),
        day: german::date(web.works.clock.day_of(earlier.begun)),
        answers: earlier.answers,
    })
}

fn beginner<'a>(access: &'a Access, account: &Account) -> Beginner<'a> {
    Beginner { browser: access.0.as_ref(), account: account.session.as_ref().map(|session| session.account) }
}

/// Begins an application: empty, or with the answers of another that the person chose.
pub async fn begin(
    State(web): State<Shared>,
    Path((lang, authority, form)): Path<(String, String, String)>,
    access: Access,
    account: Account,
    sent: Sent,
) -> Answer {
    let access = access.on(&sent);
    let (lang, authority) = place(&web, &lang, &authority)?;
    let form = offered(&web, &authority, &form)?;
    let known = account.session.as_ref().filter(|_| sent.get("known") == "yes");
    let carried = match (known, sent.get("with").parse()) {
        (Some(session), _) => known_for(&web.works, session, &form, &lang),
        (None, Ok(earlier)) => {
            let from = (&AuthorityId::from(sent.get("of")), earlier);
            carried_from(&web.works, &form, beginner(&access, &account), from).await?
        }
        _ => Carried::default(),
    };
    if let (Some(key), false) = (&access.0, sent.get("joins").is_empty())
        && let Some(case) = lodged(&web.works, &authority, &form, key).await?
        && case.0.to_string() == sent.get("joins")
    {
        let with = (key, case);
        let id = begin_following(&web.works, &authority, &form, &lang, with, &carried.units).await?;
        account::keep_begun(&web, &account, &authority.id, id, key).await?;
        return Ok(keeping(&web, (key, access.1), &begun(Urls::of(&lang, &authority), &form, id, &carried)));
    }
    begin_with(&web, &lang, (&authority, &form), access, &account, &carried).await
}

/// The first page, saying whether something is filled in already.
fn begun(to: Urls<'_>, form: &Form, id: DraftId, carried: &Carried) -> String {
    let page = first_page(to, form, id);
    match carried.giver() {
        None => page,
        Some(Giver::Account) => page + "?done=known",
        Some(_) => page + "?done=carried",
    }
}

/// Begins an application with what is known already, and leads to its first page.
pub(super) async fn begin_with(
    web: &Shared,
    lang: &Lang,
    (authority, form): (&Authority, &Form),
    access: Access,
    account: &Account,
    carried: &Carried,
) -> Answer {
    let (key, stay) = (access.0.unwrap_or_else(|| AccessKey::new(&web.works)), access.1);
    let id = begin_draft_with(&web.works, authority, form, lang, &key, &carried.units).await?;
    account::keep_begun(web, account, &authority.id, id, &key).await?;
    Ok(keeping(web, (&key, stay), &begun(Urls::of(lang, authority), form, id, carried)))
}

/// Begins an informal application for a service, or goes on with the one that was begun. What this browser has
/// answered for the service already is taken over.
pub async fn secure(
    State(web): State<Shared>,
    Path((lang, authority, form)): Path<(String, String, String)>,
    access: Access,
    account: Account,
    sent: Sent,
) -> Answer {
    let access = access.on(&sent);
    let (lang, authority) = place(&web, &lang, &authority)?;
    let form = offered(&web, &authority, &form)?;
    secure_with(&web, &lang, (&authority, &form), access, &account).await
}

/// The same for a browser with a key, which it keeps from then on.
pub(super) async fn secure_with(
    web: &Shared,
    lang: &Lang,
    (authority, form): (&Arc<Authority>, &Form),
    access: Access,
    account: &Account,
) -> Answer {
    let (key, stay) = (access.0.unwrap_or_else(|| AccessKey::new(&web.works)), access.1);
    let informal = informal_form(web, authority).ok_or(Oops::NotFound)?;
    let (forms, to) = ((&**informal, form), Urls::of(lang, authority));
    let running = running_draft(&web.works, authority, form, &key).await?;
    let mut known = Carried::default();
    if let Some(running) = running
        && let Opened::Draft(draft) = open_draft(&web.works, authority, running, &key).await?
    {
        if draft.joins.is_some() {
            // The date is fixed already.
            return Ok(keeping(web, (&key, stay), &to.draft(running, "")));
        }
        known = carry(&draft.situation(), informal);
    }
    let id = match running_informal(&web.works, authority, forms, &key).await? {
        Some(running) => running,
        None => begin_informal(&web.works, authority, forms, lang, &key, &known.units).await?,
    };
    account::keep_begun(web, account, &authority.id, id, &key).await?;
    Ok(keeping(web, (&key, stay), &first_page(to, informal, id)))
}

/// Where the first page of a form is.
fn first_page(to: Urls<'_>, form: &Form, id: DraftId) -> String {
    let first = form.pages.first().map(|page| UnitKey::new(&page.id, []));
    first.map_or_else(|| to.draft(id, ""), |key| to.page(id, &key))
}

/// Leads somewhere, and lets the browser keep its key.
fn keeping(web: &Shared, (key, stay): (&AccessKey, Stay), address: &str) -> Response {
    let cookie = cookies::keep_access_key(key, stay, web.secure);
    ([(header::SET_COOKIE, cookie)], lead_to(address)).into_response()
}

/// The form of informal applications, where the authority takes them.
pub(super) fn informal_form<'a>(web: &'a Shared, authority: &Authority) -> Option<&'a Arc<Form>> {
    authority.service(informal::FORM).and_then(|service| web.works.library.current(&service.form))
}

/// A form that the authority offers today. One that only others offer is told apart from one that there is not.
pub(super) fn offered(web: &Shared, authority: &Authority, id: &str) -> Result<Arc<Form>, Oops> {
    let form = web.works.library.current(id).filter(|form| *form.head.id != *informal::FORM);
    let form = form.filter(|form| form.is_valid_on(web.works.clock.today())).ok_or(Oops::NotFound)?;
    if authority.service(id).is_none() {
        return Err(Oops::NotOffered { authority: authority.id.clone(), form: Arc::clone(&form.head.id) });
    }
    Ok(Arc::clone(form))
}

/// Texts of a form before there are answers.
pub(super) struct Texts<'a> {
    pub form: &'a Form,
    pub lang: &'a Lang,
    pub local: Local,
    pub today: Date,
}

impl<'a> Texts<'a> {
    pub fn new(web: &Shared, authority: &Authority, form: &'a Form, lang: &'a Lang) -> Self {
        Self { form, lang, local: authority.local(form), today: web.works.clock.today() }
    }

    pub fn get(&self, id: TextId) -> String {
        let fill = Today { form: self.form, local: &self.local, today: self.today };
        self.form.texts.get(id, self.lang, &fill).text.into_owned()
    }

    /// German, where the language lacks the form's texts.
    pub fn fallback(&self, id: TextId) -> Option<Lang> {
        (!self.form.texts.has(id, self.lang)).then(Lang::source)
    }
}
