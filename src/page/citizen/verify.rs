//! Is this receipt genuine? Anyone may ask; nobody learns what is in it.

use jiff::Timestamp;
use serde::Serialize;

use crate::page::Page;

/// The page on which a receipt is checked.
#[derive(Clone, Debug, Serialize)]
pub struct Verify {
    /// Where the multipart form is sent; the fields are named `file` and `number`.
    pub action: String,
    /// What was typed as the number.
    pub number: String,
    /// How large a file may be, in bytes.
    pub max_size: u64,
    /// The answer; `None` while nothing was asked.
    pub verdict: Option<Verdict>,
}

/// The answer.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Verdict {
    /// The file is as it was sealed.
    Genuine {
        /// Its number.
        number: String,
        /// Who sealed it.
        authority: String,
        /// When the application arrived.
        received: Timestamp,
    },
    /// The file is a letter, as it was sealed.
    Letter {
        /// Its number.
        number: String,
        /// Who sealed it.
        authority: String,
        /// When it was sent.
        sent: Timestamp,
    },
    /// The file was changed after it was sealed.
    Changed,
    /// Sealed, but not by an authority that takes part.
    UnknownSeal,
    /// No receipt at all.
    NotAReceipt,
    /// There is a receipt with this number.
    NumberKnown {
        /// The number.
        number: String,
        /// Who sealed it.
        authority: String,
        /// When the application arrived.
        received: Timestamp,
    },
    /// There is none.
    NumberUnknown,
    /// Neither a file nor a number was given.
    Nothing,
}

impl Page for Verify {
    const TEMPLATE: &'static str = "citizen/verify.html";
}
