//! Save and finish later: a secret of one's own, a code to note down, and the way back in.

use jiff::civil::Date;
use serde::Serialize;

use crate::page::{ErrorLink, Page};

/// Choosing a secret.
#[derive(Clone, Debug, Serialize)]
pub struct Later {
    /// Where the form is sent; the fields are named `secret` and `email`.
    pub action: String,
    /// Where the code is sent as well; may be empty.
    pub email: String,
    /// How many characters the secret must have.
    pub min_length: usize,
    /// On which day the draft is deleted if nobody touches it; `None` for something already sent.
    pub kept_until: Option<Date>,
    /// The page that one came from.
    pub back: String,
    /// What is wrong; leads to the field `secret` or `email`.
    pub errors: Vec<ErrorLink>,
}

/// The code, shown once.
#[derive(Clone, Debug, Serialize)]
pub struct LaterSaved {
    /// The words of the code.
    pub words: Vec<String>,
    /// Where it is sent as well.
    pub email: Option<String>,
    /// On which day the draft is deleted if nobody touches it; `None` for something already sent.
    pub kept_until: Option<Date>,
    /// The address of the page to come back to, as one types it.
    pub address: String,
    /// Back to the application.
    pub back: String,
    /// Where a POST ends the visit and wipes the browser.
    pub end: String,
}

/// Coming back.
#[derive(Clone, Debug, Serialize)]
pub struct Resume {
    /// Where the form is sent; the fields are named `code` and `secret`.
    pub action: String,
    /// What was typed as the code.
    pub code: String,
    /// Why it did not work.
    pub problem: Option<ResumeProblem>,
    /// For how many days a draft is kept after its last change.
    pub draft_days: u32,
}

/// Why nobody gets in. It never says which of the two was wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum ResumeProblem {
    /// Code and secret do not belong together.
    Wrong,
    /// Too many tries; wait a while.
    Locked,
    /// Both are right, but the draft's time is over.
    Expired {
        /// Where one begins anew; `None` where the form is not offered any more.
        anew: Option<String>,
    },
}

impl Page for Later {
    const TEMPLATE: &'static str = "citizen/later.html";
}

impl Page for LaterSaved {
    const TEMPLATE: &'static str = "citizen/later_saved.html";
}

impl Page for Resume {
    const TEMPLATE: &'static str = "citizen/resume.html";
}
