//! Going on with a telephone, for the papers only.

use std::sync::Arc;

use jiff::Timestamp;
use serde::Serialize;

use super::{Notice, Paper};
use crate::page::Page;

/// The code on the screen, and what has come from the telephone.
#[derive(Clone, Debug, Serialize)]
pub struct PhoneCode {
    /// The name of the service.
    pub service: Arc<str>,
    /// How it stands.
    pub connection: PhoneConnection,
    /// The papers and what is there of them.
    pub papers: Vec<Paper>,
    /// Where a POST makes a new code, or ends it (`end`).
    pub action: String,
    /// All papers.
    pub back: String,
}

/// How the screen and a telephone stand with each other.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum PhoneConnection {
    /// There is no code, or it is over.
    None,
    /// A code is shown.
    Waiting {
        /// The code as a picture.
        picture: QrPicture,
        /// The same in words.
        words: Vec<String>,
        /// The page on which one types them.
        address: String,
        /// Until when.
        until: Timestamp,
    },
    /// A telephone has it.
    Connected {
        /// Until when it may send files.
        until: Timestamp,
    },
}

/// A QR code: how many modules wide, with its white edge, and the path of its dark modules.
#[derive(Clone, Debug, Serialize)]
pub struct QrPicture {
    /// Its width and height.
    pub side: usize,
    /// The path, in SVG.
    pub path: String,
}

/// Where a telephone begins. The field is named `code`.
#[derive(Clone, Debug, Serialize)]
pub struct PhoneStart {
    /// Where the form is sent.
    pub action: String,
    /// The code, as it was read or typed.
    pub code: String,
    /// Whether it leads nowhere.
    pub wrong: bool,
    /// What must be said first.
    pub notices: Vec<Notice>,
}

/// All papers, on the telephone.
#[derive(Clone, Debug, Serialize)]
pub struct PhonePapers {
    /// The name of the service.
    pub service: Arc<str>,
    /// The papers.
    pub papers: Vec<Paper>,
    /// Where a POST ends the connection.
    pub end: String,
}

impl Page for PhoneCode {
    const TEMPLATE: &'static str = "citizen/phone_code.html";
}

impl Page for PhoneStart {
    const TEMPLATE: &'static str = "citizen/phone_start.html";
}

impl Page for PhonePapers {
    const TEMPLATE: &'static str = "citizen/phone_papers.html";
}
