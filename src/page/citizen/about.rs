//! Who is responsible, what happens with data, what is and is not accessible.

use serde::Serialize;

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

/// Who is responsible.
#[derive(Clone, Debug, Serialize)]
pub struct Imprint {
    /// The authority.
    pub contact: OfficeContact,
}

/// What happens with data (Article 13 GDPR).
#[derive(Clone, Debug, Serialize)]
pub struct Privacy {
    /// The authority.
    pub contact: OfficeContact,
    /// After how many days without a change a draft is deleted.
    pub draft_days: u32,
}

/// What is and is not accessible.
#[derive(Clone, Debug, Serialize)]
pub struct Accessibility {
    /// The authority.
    pub contact: OfficeContact,
}

impl Page for Imprint {
    const TEMPLATE: &'static str = "citizen/imprint.html";
}

impl Page for Privacy {
    const TEMPLATE: &'static str = "citizen/privacy.html";
}

impl Page for Accessibility {
    const TEMPLATE: &'static str = "citizen/accessibility.html";
}
