//! Who is responsible, what happens with data, and what these pages are, in simple words and in signs.

use serde::Serialize;

use super::Office;
use crate::page::Page;

/// How an office is reached.
#[derive(Clone, Debug, Serialize)]
pub struct OfficeContact {
    /// Its name.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Postcode and place.
    pub place: String,
    /// Its telephone number as people read it.
    pub phone: Option<String>,
    /// The same as a telephone dials it.
    pub phone_link: Option<String>,
    /// Its address for e-mail.
    pub email: Option<String>,
    /// When it can be reached; lines stay lines.
    pub hours: Option<String>,
}

/// Somebody else whom the law wants to be named, and how to reach them.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct OtherContact {
    pub name: String,
    pub address: Option<String>,
    pub phone: Option<String>,
    pub phone_link: Option<String>,
    pub email: Option<String>,
    pub web: Option<String>,
}

/// Whose pages these are: an authority's, or the portal's as a whole.
#[derive(Clone, Debug, Serialize)]
pub struct Responsible {
    /// Its name; the portal's where nobody is named.
    pub name: String,
    /// How to reach it. Only who runs the portal may be unknown.
    pub contact: Option<OfficeContact>,
    /// On pages of the portal: each authority with its own page of the same kind.
    pub offices: Vec<Office>,
}

/// Who is responsible.
#[derive(Clone, Debug, Serialize)]
pub struct Imprint {
    /// Who that is.
    pub responsible: Responsible,
    /// What it is by law.
    pub legal_form: Option<String>,
    /// Who acts for it.
    pub represented_by: Option<String>,
    /// Who supervises it.
    pub supervised_by: Option<String>,
    /// Its number for value-added tax.
    pub vat_id: Option<String>,
}

/// What happens with data (Article 13 GDPR).
#[derive(Clone, Debug, Serialize)]
pub struct Privacy {
    /// Who is responsible.
    pub responsible: Responsible,
    /// The data protection officer.
    pub officer: Option<OtherContact>,
    /// To whom people complain.
    pub authority: Option<OtherContact>,
    /// After how many days without a change a draft is deleted.
    pub draft_days: u32,
    /// What people know the account by, where they may have one.
    pub account: Option<String>,
}

/// What these pages are for and how they work, in simple words (BITV § 4).
#[derive(Clone, Debug, Serialize)]
pub struct Easy {
    /// Whose pages.
    pub responsible: Responsible,
    /// The whole portal in plain German.
    pub plain: Option<String>,
    /// The statement about accessibility.
    pub accessibility: String,
    /// What happens with data.
    pub privacy: String,
}

/// German Sign Language: a video, if there is one, and the right to an interpreter.
#[derive(Clone, Debug, Serialize)]
pub struct SignLanguage {
    /// Whose pages.
    pub responsible: Responsible,
    /// The video.
    pub video: Option<SignVideo>,
    /// The same in simple words.
    pub easy: String,
}

/// A video in German Sign Language.
#[derive(Clone, Debug, Serialize)]
pub struct SignVideo {
    /// Where it is.
    pub href: String,
    /// Where its captions are.
    pub captions: String,
    /// How many bytes it has.
    pub bytes: u64,
    /// How long it is.
    pub length: String,
    /// What is signed, in German.
    pub transcript: String,
}

impl Page for Imprint {
    const TEMPLATE: &'static str = "citizen/imprint.html";
}

impl Page for Privacy {
    const TEMPLATE: &'static str = "citizen/privacy.html";
}

impl Page for Easy {
    const TEMPLATE: &'static str = "citizen/easy.html";
}

impl Page for SignLanguage {
    const TEMPLATE: &'static str = "citizen/sign_language.html";
}
