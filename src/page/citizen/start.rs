//! Before an application begins: the start page, an authority, a service.

use serde::Serialize;

use super::OfficeContact;
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
    /// Where staff sign in; shown in a demonstration.
    pub office: Option<String>,
}

/// The box for a postcode, and what came of it.
#[derive(Clone, Debug, Serialize)]
pub struct Finder {
    /// Where the postcode is asked for with `?postcode=`.
    pub action: String,
    /// What was typed.
    pub postcode: String,
    /// What was found; `None` while nothing was asked.
    pub found: Option<Found>,
}

/// What a postcode led to.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "what", content = "offices", rename_all = "snake_case")]
pub enum Found {
    /// It is no postcode.
    NoPostcode,
    /// Nobody who takes part is responsible there.
    Nobody,
    /// These are.
    Offices(Vec<Office>),
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
    /// Where a POST begins an application.
    pub start: String,
    /// Where a POST begins an informal application, where the authority takes them.
    pub secure: Option<String>,
    /// Where one goes on with a code.
    pub resume: String,
    /// An application that was begun in this browser.
    pub running: Option<String>,
    /// Answers of an earlier application that fit here too.
    pub earlier: Option<EarlierAnswers>,
}

/// Answers of an earlier application that fit into another.
#[derive(Clone, Debug, Serialize)]
pub struct EarlierAnswers {
    /// Which: sent along when the other begins with them.
    pub id: String,
    /// The name of its service.
    pub service: String,
    /// The day on which it was begun.
    pub day: String,
    /// How many answers fit.
    pub answers: usize,
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
