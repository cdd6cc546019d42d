//! Who is responsible, what happens with data, what is and is not accessible: of an authority, or of the portal as a whole.

mod came_from;
mod signs;
mod statement;

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    extract::{FromRequestParts, State},
    http::request::Parts,
};

pub use self::{
    signs::{captions, show as sign_language, video},
    statement::{for_programs, show as accessibility},
};
use super::{
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
    authority::{
        Authority,
        about::{About, Reach},
    },
    locale::Lang,
    page::{
        Page,
        citizen::{Easy, Imprint, OtherContact, Privacy, Responsible},
    },
    usecase::DRAFT_DAYS,
};

/// Whose pages an address names: `/de/rosenfurt/imprint`, or the portal's, `/de/imprint`.
pub struct Whose {
    lang: Lang,
    authority: Option<Arc<Authority>>,
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
    fn page(&self, part: &str) -> String {
        urls::about(&self.lang, self.authority.as_deref(), part)
    }

    /// What is written down about whoever is responsible; nothing where nobody is named.
    fn about<'a>(&'a self, web: &'a Shared) -> Option<&'a About> {
        match &self.authority {
            Some(authority) => Some(&authority.about),
            None => web.works.authorities.operator().map(|operator| &operator.about),
        }
    }

    /// Whoever is responsible; on pages of the portal with the authorities, whose own page `part` says more.
    fn responsible(&self, web: &Shared, part: &str) -> Responsible {
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

    fn show<P: Page>(&self, web: &Shared, part: &str, page: &P) -> Answer {
        let link = |lang: &Lang| urls::about(lang, self.authority.as_deref(), part);
        let frame = frame::citizen(web, &self.lang, self.authority.as_deref(), Switch::Links(&link));
        web.show(&frame, page)
    }
}

/// Who is responsible.
pub async fn imprint(State(web): State<Shared>, whose: Whose) -> Answer {
    let text = |of: fn(&About) -> &Option<String>| whose.about(&web).and_then(|about| of(about).clone());
    let page = Imprint {
        responsible: whose.responsible(&web, "imprint"),
        legal_form: text(|about| &about.legal_form),
        represented_by: text(|about| &about.represented_by),
        supervised_by: text(|about| &about.supervised_by),
        vat_id: text(|about| &about.vat_id),
    };
    whose.show(&web, "imprint", &page)
}

/// What happens with data.
pub async fn privacy(State(web): State<Shared>, whose: Whose) -> Answer {
    let about = whose.about(&web);
    let page = Privacy {
        responsible: whose.responsible(&web, "privacy"),
        officer: other(about.and_then(|about| about.data_protection_officer.as_ref())),
        authority: other(about.and_then(|about| about.data_protection_authority.as_ref())),
        draft_days: u32::try_from(DRAFT_DAYS).unwrap_or(0),
    };
    whose.show(&web, "privacy", &page)
}

/// What these pages are for, in simple words.
pub async fn easy(State(web): State<Shared>, whose: Whose) -> Answer {
    let page = Easy {
        responsible: whose.responsible(&web, "easy"),
        plain: whose.plain(&web),
        accessibility: whose.page("accessibility"),
        privacy: whose.page("privacy"),
    };
    whose.show(&web, "easy", &page)
}

impl Whose {
    /// The start page in plain German, for those who read German now.
    fn plain(&self, web: &Shared) -> Option<String> {
        let offered =
            |lang: &Lang| self.authority.as_ref().is_none_or(|authority| authority.languages.contains(lang));
        let mut tags = web.works.catalogue.languages().map(|language| &language.tag);
        let plain = tags.find(|lang| lang.is_plain() && offered(lang)).filter(|_| self.lang.is_source())?;
        Some(Self { lang: plain.clone(), authority: self.authority.clone() }.start())
    }

    /// The start page.
    fn start(&self) -> String {
        match &self.authority {
            Some(authority) => urls::Urls::of(&self.lang, authority).authority(),
            None => urls::home(&self.lang),
        }
    }
}

fn other(reach: Option<&Reach>) -> Option<OtherContact> {
    reach.cloned().map(|reach| OtherContact {
        phone_link: reach.phone.as_deref().map(frame::phone_link),
        name: reach.name,
        address: reach.address,
        phone: reach.phone,
        email: reach.email,
        web: reach.web,
    })
}
