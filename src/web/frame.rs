//! What surrounds a page: languages, authority, help, footer.

use std::sync::Arc;

use super::{Web, kept::Kept, urls, urls::Urls};
use crate::{
    account::{
        Staff,
        access::{Deed, may_ever},
    },
    authority::{Authority, Contact},
    id::AuthorityId,
    locale::Lang,
    page::{
        Around, AuthorityLink, Demo, Footer, Frame, Help, LanguageLink, RenderError, StaffLink,
        citizen::OfficeContact,
    },
};

/// Where "leave this page" leads.
const QUICK_EXIT: &str = "https://www.wetter.de/";

/// How the languages of a page are switched.
#[derive(Clone, Copy)]
pub enum Switch<'a> {
    /// By links to the same page.
    Links(&'a dyn Fn(&Lang) -> String),
    /// By buttons of the page's form.
    Buttons,
}

/// The frame of a page that belongs to no authority and has no other languages to go to.
#[must_use]
pub fn plain(web: &Web, lang: &Lang) -> Frame {
    let mut frame = Frame::new(lang.clone(), urls::home(lang));
    frame.demo = demo(web);
    frame.footer = footer(web, lang, None);
    frame
}

/// What every page leads to: of its authority, or of the portal as a whole.
fn footer(web: &Web, lang: &Lang, authority: Option<&Authority>) -> Footer {
    let about = |part| Some(urls::about(lang, authority, part));
    Footer {
        imprint: about("imprint"),
        privacy: about("privacy"),
        accessibility: about("accessibility"),
        easy: about("easy"),
        sign_language: about("sign-language"),
        verify: Some(urls::verify(lang)),
        account: web.works.account.as_ref().map(|_| urls::account(lang)),
    }
}

/// The frame of a page of citizens.
#[must_use]
pub fn citizen(web: &Web, lang: &Lang, authority: Option<&Authority>, switch: Switch<'_>) -> Frame {
    let mut frame = plain(web, lang);
    frame.quick_exit = Some(QUICK_EXIT.to_owned());
    frame.end = Some(urls::end(lang));
    frame.languages = languages(web, authority, switch);
    if let Some(authority) = authority {
        let to = Urls::of(lang, authority);
        frame.authority = Some(AuthorityLink { name: authority.name.clone(), href: to.authority() });
        frame.help = Some(help(authority));
        frame.footer = footer(web, lang, Some(authority));
    }
    frame
}

/// The frames of pages with forms: rendered once for each authority and language.
#[derive(Default)]
pub struct FormFrames(Kept<(AuthorityId, Lang), Arc<Around>>);

impl FormFrames {
    /// The frame of an authority's forms.
    pub fn get(&self, web: &Web, lang: &Lang, authority: &Authority) -> Result<Arc<Around>, RenderError> {
        self.0.get((authority.id.clone(), lang.clone()), || {
            web.pages.around(&citizen(web, lang, Some(authority), Switch::Buttons)).map(Arc::new)
        })
    }
}

/// The frame of a page of the office.
#[must_use]
pub fn office(web: &Web, lang: &Lang, staff: Option<&Staff>) -> Frame {
    let mut frame = Frame::new(lang.clone(), urls::CASES);
    frame.demo = demo(web);
    frame.footer = Footer { account: None, ..footer(web, lang, None) };
    if let Some(staff) = staff {
        frame.staff = Some(StaffLink {
            name: staff.name.clone(),
            inbox: may_ever(staff, Deed::ListCases).then(|| urls::CASES.to_owned()),
            figures: may_ever(staff, Deed::SeeFigures).then(|| urls::FIGURES.to_owned()),
            retention: may_ever(staff, Deed::SeeDeletions).then(|| urls::RETENTION.to_owned()),
            record: may_ever(staff, Deed::SeeRecord).then(|| urls::RECORD.to_owned()),
            sessions: urls::SESSIONS.to_owned(),
            sign_out: urls::SIGN_OUT.to_owned(),
        });
        if let Some(authority) = web.works.authority(staff.authority.as_str()) {
            frame.authority =
                Some(AuthorityLink { name: authority.name.clone(), href: urls::CASES.to_owned() });
            frame.footer = Footer { account: None, ..footer(web, lang, Some(authority)) };
        }
    }
    frame
}

/// How an authority is reached.
#[must_use]
pub fn contact(contact: &Contact) -> OfficeContact {
    OfficeContact {
        name: contact.office.clone(),
        street: contact.street.clone(),
        place: format!("{} {}", contact.postal_code, contact.city),
        phone: contact.phone.clone(),
        phone_link: contact.phone.as_deref().map(phone_link),
        email: contact.email.clone(),
        hours: contact.hours.clone(),
    }
}

fn help(authority: &Authority) -> Help {
    let contact = contact(&authority.contact);
    Help {
        office: contact.name,
        phone: contact.phone,
        phone_link: contact.phone_link,
        email: contact.email,
        hours: contact.hours,
    }
}

/// A German number as telephones dial it.
pub fn phone_link(phone: &str) -> String {
    let digits: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    match digits.strip_prefix('0') {
        Some(rest) => format!("+49{rest}"),
        None => digits,
    }
}

fn languages(web: &Web, authority: Option<&Authority>, switch: Switch<'_>) -> Vec<LanguageLink> {
    let known = |lang: &Lang| web.works.catalogue.language(lang).is_some();
    let tags: Vec<Lang> = match authority {
        Some(authority) => authority.languages.iter().filter(|lang| known(lang)).cloned().collect(),
        None => web.works.catalogue.languages().map(|language| language.tag.clone()).collect(),
    };
    let link = |tag: Lang| {
        let href = match switch {
            Switch::Links(href) => Some(href(&tag)),
            Switch::Buttons => None,
        };
        LanguageLink { tag, href }
    };
    tags.into_iter().map(link).collect()
}

fn demo(web: &Web) -> Option<Demo> {
    web.demo.as_ref().map(|_| Demo { mailbox: urls::MAILBOX.to_owned() })
}
