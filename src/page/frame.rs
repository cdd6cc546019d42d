//! What surrounds every page: the language, the authority, the ways on at top and bottom.

use serde::Serialize;

use crate::locale::Lang;

/// The frame of one page for one visitor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Frame {
    /// The language of the page.
    pub lang: Lang,
    /// The languages to choose from, this one included, in the authority's order.
    pub languages: Vec<LanguageLink>,
    /// The authority, where the page belongs to one.
    pub authority: Option<AuthorityLink>,
    /// Where the name at the top leads when there is no authority.
    pub home: String,
    /// Where "leave this page" leads: a harmless page elsewhere. Only on pages of citizens.
    pub quick_exit: Option<String>,
    /// Where the visit is ended. Only on pages of citizens.
    pub end: Option<String>,
    /// Whom to ask, beside every page.
    pub help: Option<Help>,
    /// Set while everything is only a demonstration.
    pub demo: Option<Demo>,
    /// The links at the bottom.
    pub footer: Footer,
    /// Who is signed in, on pages of the office.
    pub staff: Option<StaffLink>,
}

/// A language and how to switch to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LanguageLink {
    /// The language.
    pub tag: Lang,
    /// The same page in that language. `None` on pages with a form: the switch is then a button of the form
    /// ([`Go::Lang`](super::Go::Lang)), so that nothing typed is lost.
    pub href: Option<String>,
}

/// The authority that a page belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AuthorityLink {
    /// Its name: `Stadt Rosenfurt`.
    pub name: String,
    /// Its start page.
    pub href: String,
}

/// Whom to ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Help {
    /// The office.
    pub office: String,
    /// Its telephone number as people read it.
    pub phone: Option<String>,
    /// The same as a telephone dials it.
    pub phone_link: Option<String>,
    /// Its address for e-mail.
    pub email: Option<String>,
    /// When it can be reached; lines stay lines.
    pub hours: Option<String>,
}

/// Shown on all pages of a demonstration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Demo {
    /// The page that shows all messages that would have been sent.
    pub mailbox: String,
}

/// The links at the bottom of every page; what is `None` is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Footer {
    /// Who is responsible.
    pub imprint: Option<String>,
    /// What happens with data.
    pub privacy: Option<String>,
    /// What is and is not accessible, and whom to tell.
    pub accessibility: Option<String>,
    /// What these pages are for, in simple words.
    pub easy: Option<String>,
    /// German Sign Language.
    pub sign_language: Option<String>,
    /// Is a receipt genuine?
    pub verify: Option<String>,
    /// The account, where there are accounts.
    pub account: Option<String>,
}

/// The member of staff who is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StaffLink {
    /// The name.
    pub name: String,
    /// The inbox; `None` for whom that is nothing, as with what follows.
    pub inbox: Option<String>,
    /// Figures of the authority.
    pub figures: Option<String>,
    /// Closed cases whose time is over.
    pub retention: Option<String>,
    /// Who has read which case.
    pub record: Option<String>,
    /// Where they are signed in.
    pub sessions: String,
    /// Where a POST signs out.
    pub sign_out: String,
}

impl Frame {
    /// A bare frame: a language and nothing else.
    #[must_use]
    pub fn new(lang: Lang, home: impl Into<String>) -> Self {
        Self {
            lang,
            languages: Vec::new(),
            authority: None,
            home: home.into(),
            quick_exit: None,
            end: None,
            help: None,
            demo: None,
            footer: Footer::default(),
            staff: None,
        }
    }

    /// Whether the language is switched by buttons of the page's form.
    #[must_use]
    pub fn submits(&self) -> bool {
        self.languages.len() > 1 && self.languages.iter().all(|link| link.href.is_none())
    }
}
