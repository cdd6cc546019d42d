//! In the place of a service that exists, and that an authority does not offer: who does.

use axum::http::StatusCode;

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        frame::{self, Switch},
        urls::Urls,
    },
    locate::office,
    start::Texts,
};
use crate::{locale::Lang, page::citizen::NotOffered};

/// The page in the place of a service that exists, and that this authority does not offer.
pub fn page(web: &Shared, lang: &Lang, (authority, form): (&str, &str)) -> Answer {
    let authority = web.works.authority(authority).ok_or(Oops::NotFound)?;
    let form = web.works.library.current(form).ok_or(Oops::NotFound)?;
    let texts = Texts::new(web, authority, form, lang);
    let (near, others) = web.works.authorities.instead_of(authority, &form.head.id);
    let page = NotOffered {
        authority: authority.name.clone(),
        service: texts.get(form.head.title),
        lang: texts.fallback(form.head.title),
        near,
        offices: others.iter().map(|other| office(lang, other, |to| to.service(&form.head.id))).collect(),
        home: Urls::of(lang, authority).authority(),
    };
    let link = |lang: &Lang| Urls::of(lang, authority).service(&form.head.id);
    web.show_with(
        StatusCode::NOT_FOUND,
        &frame::citizen(web, lang, Some(authority), Switch::Links(&link)),
        &page,
    )
}
