//! Whose pages these are: an authority's, or those of the portal as a whole.

use std::{collections::BTreeMap, sync::Arc};

use axum::{extract::FromRequestParts, http::request::Parts};

use super::super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::Path,
        frame::{self, Switch},
        urls,
    },
    language,
    locate::office,
    place,
};
use crate::{
    authority::{Authority, about::About},
    locale::Lang,
    page::{Page, citizen::Responsible},
};

/// Whose pages an address names: `/de/rosenfurt/imprint`, or the portal's, `/de/imprint`.
pub struct Whose {
    /// The language.
    pub lang: Lang,
    /// The authority; on pages of the portal there is none.
    pub authority: Option<Arc<Authority>>,
}

impl FromRequestParts<Shared> for Whose {
    type Rejection = Oops;

    async fn from_request_parts(parts: &mut Parts, web: &Shared) -> Result<Self, Oops> {
        let Path(names) = Path::<BTreeMap<String, String>>::from_request_parts(parts, web).await?;
        let lang = names.get("lang").ok_or(Oops::NotFound)?;
        match names.get("authority") {
            None => Ok(Self { lang: language(web, lang)?, authority: None }),
            Some(authority) => {
                let (lang, authority) = place(web, lang, authority)?;
                Ok(Self { lang, authority: Some(authority) })
            }
        }
    }
}

impl Whose {
    /// The address of one of these pages.
    pub fn page(&self, part: &str) -> String {
        urls::about(&self.lang, self.authority.as_deref(), part)
    }

    /// What is written down about whoever is responsible; nothing where nobody is named.
    pub fn about<'a>(&'a self, web: &'a Shared) -> Option<&'a About> {
        match &self.authority {
            Some(authority) => Some(&authority.about),
            None => web.works.authorities.operator().map(|operator| &operator.about),
        }
    }

    /// Whoever is responsible; on pages of the portal with the authorities, whose own page `part` says more.
    pub fn responsible(&self, web: &Shared, part: &str) -> Responsible {
        let authorities = &web.works.authorities;
        match (&self.authority, authorities.operator()) {
            (Some(own), _) => Responsible {
                name: own.name.clone(),
                contact: Some(frame::contact(&own.contact)),
                offices: Vec::new(),
            },
            (None, operator) => Responsible {
                name: operator.map_or_else(
                    || web.text(&self.lang, "product-name").to_string(),
                    |operator| operator.name.clone(),
                ),
                contact: operator.map(|operator| frame::contact(&operator.contact)),
                offices: authorities
                    .iter()
                    .filter(|authority| authority.languages.contains(&self.lang))
                    .map(|own| office(&self.lang, own, |to| format!("{}/{part}", to.authority())))
                    .collect(),
            },
        }
    }

    /// One of these pages as an answer.
    pub fn show<P: Page>(&self, web: &Shared, part: &str, page: &P) -> Answer {
        let link = |lang: &Lang| urls::about(lang, self.authority.as_deref(), part);
        let frame = frame::citizen(web, &self.lang, self.authority.as_deref(), Switch::Links(&link));
        web.show(&frame, page)
    }

    /// The start page in plain German, for those who read German now.
    pub fn plain(&self, web: &Shared) -> Option<String> {
        let offered =
            |lang: &Lang| self.authority.as_ref().is_none_or(|authority| authority.languages.contains(lang));
        let mut tags = web.works.catalogue.languages().map(|language| &language.tag);
        let plain = tags.find(|lang| lang.is_plain() && offered(lang)).filter(|_| self.lang.is_source())?;
        Some(Self { lang: plain.clone(), authority: self.authority.clone() }.start())
    }

    /// The start page.
    pub fn start(&self) -> String {
        match &self.authority {
            Some(authority) => urls::Urls::of(&self.lang, authority).authority(),
            None => urls::home(&self.lang),
        }
    }
}
