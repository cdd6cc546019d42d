//! Before an application begins: the start page, an authority, a service.

use std::sync::Arc;

use axum::{
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;

use super::{
    super::{
        Answer, Shared, cookies,
        error::Oops,
        extract::{Access, Path, Query},
        frame::{self, Switch},
        lead_to,
        urls::{self, Urls},
    },
    language, place,
};
use crate::{
    authority::Authority,
    form::{kind::contact::read_postcode, model::Form, situation::Today, text::TextId},
    locale::Lang,
    page::citizen::{AuthorityHome, Finder, Found, Home, Office, ServiceCard, ServicePage},
    usecase::{
        DRAFT_DAYS,
        begin_draft::{AccessKey, begin_draft, running_draft},
    },
};

/// What was looked for.
#[derive(Deserialize)]
pub struct Postcode {
    postcode: Option<String>,
}

/// Leads to the start page in the language that the browser prefers.
pub async fn root(State(web): State<Shared>, headers: HeaderMap) -> Response {
    let wanted =
        headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let tags = wanted.split(',').filter_map(|part| part.split([';', '-']).next()).map(str::trim);
    let offered = tags.map(Lang::from).find(|lang| web.works.catalogue.language(lang).is_some());
    lead_to(&urls::home(&offered.unwrap_or_else(Lang::source)))
}

/// The start page: which office is mine?
pub async fn home(
    State(web): State<Shared>,
    Path(lang): Path<String>,
    Query(query): Query<Postcode>,
) -> Answer {
    let lang = language(&web, &lang)?;
    let typed = query.postcode.clone().unwrap_or_default();
    let found = query.postcode.map(|postcode| find(&web, &lang, &postcode));
    let page = Home {
        finder: Finder { action: urls::home(&lang), postcode: typed, found },
        offices: web.works.authorities.iter().map(|authority| office(&lang, authority)).collect(),
        resume: urls::resume(&lang),
        verify: urls::verify(&lang),
        office: web.demo.as_ref().map(|_| urls::SIGN_IN.to_owned()),
    };
    web.show(&frame::citizen(&web, &lang, None, Switch::Links(&urls::home)), &page)
}

fn find(web: &Shared, lang: &Lang, postcode: &str) -> Found {
    if read_postcode(postcode).is_err() {
        return Found::NoPostcode;
    }
    let offices: Vec<Office> =
        web.works.authorities.at_postcode(postcode.trim()).map(|authority| office(lang, authority)).collect();
    if offices.is_empty() { Found::Nobody } else { Found::Offices(offices) }
}

fn office(lang: &Lang, authority: &Authority) -> Office {
    // An authority may not offer the language of this page; its own first one then.
    let own =
        authority.languages.iter().find(|own| *own == lang).or(authority.languages.first()).unwrap_or(lang);
    let to = Urls::of(own, authority);
    Office { name: authority.name.clone(), places: authority.places.join(", "), href: to.authority() }
}

/// The start page of an authority.
pub async fn authority(State(web): State<Shared>, Path((lang, authority)): Path<(String, String)>) -> Answer {
    let (lang, authority) = place(&web, &lang, &authority)?;
    let to = Urls::of(&lang, &authority);
    let forms = authority.services.iter().filter_map(|service| web.works.library.current(&service.form));
    let today = web.works.clock.today();
    let page = AuthorityHome {
        name: authority.name.clone(),
        services: forms.filter(|form| form.is_valid_on(today)).map(|form| card(&web, to, form)).collect(),
        contact: frame::contact(&authority),
        resume: urls::resume(&lang),
        verify: urls::verify(&lang),
    };
    let link = |lang: &Lang| Urls::of(lang, &authority).authority();
    web.show(&frame::citizen(&web, &lang, Some(&authority), Switch::Links(&link)), &page)
}

fn card(web: &Shared, to: Urls<'_>, form: &Form) -> ServiceCard {
    let texts = Texts { form, lang: to.lang, today: web.works.clock.today() };
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
) -> Answer {
    let (lang, authority) = place(&web, &lang, &authority)?;
    let form = offered(&web, &authority, &form)?;
    let running = match &access.0 {
        Some(key) => running_draft(&web.works, &authority, &form, key).await?,
        None => None,
    };
    let to = Urls::of(&lang, &authority);
    let texts = Texts { form: &form, lang: &lang, today: web.works.clock.today() };
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
        start: to.drafts(&form.head.id),
        resume: urls::resume(&lang),
        running: running.map(|id| to.draft(id, "")),
    };
    let link = |lang: &Lang| Urls::of(lang, &authority).service(&form.head.id);
    web.show(&frame::citizen(&web, &lang, Some(&authority), Switch::Links(&link)), &page)
}

/// Begins an application.
pub async fn begin(
    State(web): State<Shared>,
    Path((lang, authority, form)): Path<(String, String, String)>,
    access: Access,
) -> Answer {
    let (lang, authority) = place(&web, &lang, &authority)?;
    let form = offered(&web, &authority, &form)?;
    let key = access.0.unwrap_or_else(|| AccessKey::new(&web.works));
    let id = begin_draft(&web.works, &authority, &form, &lang, &key).await?;
    let to = Urls::of(&lang, &authority);
    let first = form.pages.first().map(|page| crate::form::unit::UnitKey::new(&page.id, []));
    let address = first.map_or_else(|| to.draft(id, ""), |key| to.page(id, &key));
    let cookie = cookies::keep_access_key(&key, web.secure);
    Ok(([(header::SET_COOKIE, cookie)], lead_to(&address)).into_response())
}

/// A form that the authority offers today.
fn offered(web: &Shared, authority: &Authority, id: &str) -> Result<Arc<Form>, Oops> {
    let form = authority.service(id).and_then(|service| web.works.library.current(&service.form));
    form.filter(|form| form.is_valid_on(web.works.clock.today())).cloned().ok_or(Oops::NotFound)
}

/// Texts of a form before there are answers.
struct Texts<'a> {
    form: &'a Form,
    lang: &'a Lang,
    today: jiff::civil::Date,
}

impl Texts<'_> {
    fn get(&self, id: TextId) -> String {
        let fill = Today { form: self.form, today: self.today };
        self.form.texts.get(id, self.lang, &fill).text.into_owned()
    }

    /// German, where the language lacks the form's texts.
    fn fallback(&self, id: TextId) -> Option<Lang> {
        (!self.form.texts.has(id, self.lang)).then(Lang::source)
    }
}
