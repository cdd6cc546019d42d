//! Before an application begins: the start page, an authority, a service.

use jiff::civil::Date;
use serde::Serialize;

use super::{AccountDoor, AccountOffer, OfficeContact};
use crate::{locale::Lang, page::Page};

/// The start page of everything.
#[derive(Clone, Debug, Serialize)]
pub struct Home {
    /// Which office is mine?
    pub finder: Finder,
    /// All authorities that take part.
    pub offices: Vec<Office>,
    /// Where the benefit finder begins, if there is one.
    pub precheck: Option<String>,
    /// Where one goes on with a code.
    pub resume: String,
    /// Where a receipt is checked.
    pub verify: String,
    /// The account, where there are accounts.
    pub account: Option<AccountDoor>,
    /// Where staff sign in; shown in a demonstration.
    pub office: Option<String>,
}

/// The box for a postcode or the name of a place, and what came of it.
#[derive(Clone, Debug, Serialize)]
pub struct Finder {
    /// Where the place is asked for with `?place=`.
    pub action: String,
    /// What was typed.
    pub place: String,
    /// What was found; `None` while nothing was asked.
    pub found: Option<Found>,
}

/// What a postcode or a name led to.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Found {
    /// It is neither.
    NotUnderstood,
    /// No place is called so.
    Unknown,
    /// Nobody who takes part is responsible there.
    Nobody {
        /// The place, or the postcode.
        place: String,
        /// Whether the name of the place may lead further.
        try_name: bool,
    },
    /// These are, wherever exactly it is.
    Offices {
        /// The place; what was typed where several are meant.
        place: String,
        /// Who is responsible.
        offices: Vec<Office>,
    },
    /// Several places may be meant.
    Places {
        /// Each with what it leads to.
        places: Vec<PlaceLine>,
        /// Whether there are more than these.
        more: bool,
    },
}

/// A place among several.
#[derive(Clone, Debug, Serialize)]
pub struct PlaceLine {
    /// Its name, with its district where there is one.
    pub name: String,
    /// Who is responsible, in one line; empty where nobody who takes part is.
    pub offices: String,
    /// Where it leads.
    pub href: String,
}

/// An authority in a list.
#[derive(Clone, Debug, Serialize)]
pub struct Office {
    /// Its name.
    pub name: String,
    /// Its places, in one line.
    pub places: String,
    /// Its start page.
    pub href: String,
}

/// The start page of an authority.
#[derive(Clone, Debug, Serialize)]
pub struct AuthorityHome {
    /// Its name.
    pub name: String,
    /// What can be applied for.
    pub services: Vec<ServiceCard>,
    /// How to reach it.
    pub contact: OfficeContact,
    /// Where the benefit finder begins, if there is one.
    pub precheck: Option<String>,
    /// Where one goes on with a code.
    pub resume: String,
    /// Where a receipt is checked.
    pub verify: String,
    /// The account, where there are accounts.
    pub account: Option<AccountDoor>,
}

/// A service in a list.
#[derive(Clone, Debug, Serialize)]
pub struct ServiceCard {
    /// Its name.
    pub title: String,
    /// What it is, in a sentence or two.
    pub summary: String,
    /// How many minutes it takes.
    pub minutes: u32,
    /// Its page.
    pub href: String,
    /// The language of the texts, where it is not the page's.
    pub lang: Option<Lang>,
}

/// What one should know before an application.
#[derive(Clone, Debug, Serialize)]
pub struct ServicePage {
    /// Its name.
    pub title: String,
    /// What it is.
    pub summary: String,
    /// What it is for.
    pub purpose: Option<String>,
    /// Who may apply.
    pub applicants: String,
    /// What to have at hand.
    pub needed: Vec<String>,
    /// How many minutes it takes.
    pub minutes: u32,
    /// What it costs.
    pub fee: String,
    /// Whether the law wants a signature or what replaces it.
    pub written_form: bool,
    /// The law.
    pub law: Vec<String>,
    /// The office that decides.
    pub office: String,
    /// The language of the form's texts, where it is not the page's.
    pub lang: Option<Lang>,
    /// After how many days without a change a draft is deleted.
    pub draft_days: u32,
    /// What happens with data; to be read before anything is asked (§ 82 SGB X).
    pub privacy: String,
    /// Where a POST begins an application.
    pub start: String,
    /// Where a POST begins an informal application, where the authority takes them.
    pub secure: Option<String>,
    /// Where one goes on with a code.
    pub resume: String,
    /// An application that was begun in this browser.
    pub running: Option<String>,
    /// An informal application of this browser that waits for this one.
    pub lodged: Option<Lodged>,
    /// Answers of an earlier application that fit here too.
    pub earlier: Option<EarlierAnswers>,
    /// What there is to say of the account, where there are accounts.
    pub account: Option<AccountOffer>,
}

/// An informal application that waits for the full one.
#[derive(Clone, Debug, Serialize)]
pub struct Lodged {
    /// Which: sent along as `joins` when the full one begins.
    pub id: String,
    /// The day that counts.
    pub day: Date,
}

/// Answers of an earlier application that fit into another.
#[derive(Clone, Debug, Serialize)]
pub struct EarlierAnswers {
    /// Which: sent along when the other begins with them, with whose it is.
    pub id: String,
    /// The id of its authority.
    pub authority: String,
    /// The name of its authority, if it is another one.
    pub elsewhere: Option<String>,
    /// The name of its service.
    pub service: String,
    /// The day on which it was begun.
    pub day: String,
    /// How many answers fit.
    pub answers: usize,
}

/// Instead of a service that exists, and that this authority does not offer.
#[derive(Clone, Debug, Serialize)]
pub struct NotOffered {
    /// The name of the authority.
    pub authority: String,
    /// The name of the service.
    pub service: String,
    /// The language of that name, where it is not the page's.
    pub lang: Option<Lang>,
    /// Whether the others serve the same place.
    pub near: bool,
    /// Others that offer it, each with its page of the service.
    pub offices: Vec<Office>,
    /// What the authority does offer.
    pub home: String,
}

impl Page for NotOffered {
    const TEMPLATE: &'static str = "citizen/not_offered.html";
}

impl Page for Home {
    const TEMPLATE: &'static str = "citizen/home.html";
}

impl Page for AuthorityHome {
    const TEMPLATE: &'static str = "citizen/authority.html";
}

impl Page for ServicePage {
    const TEMPLATE: &'static str = "citizen/service.html";
}
