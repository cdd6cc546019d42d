//! What is shown to somebody who sends something after the session has ended.

use std::sync::Arc;

use serde::Serialize;

use crate::page::Page;

/// What was sent, to be sent once more.
#[derive(Clone, Debug, Serialize)]
pub struct SignedOut {
    /// Where it was sent, and is sent again.
    pub action: String,
    /// All fields as they came: name and value.
    pub fields: Vec<(String, String)>,
    /// Those of them that people have typed.
    pub typed: Vec<Typed>,
    /// Where one signs in.
    pub sign_in: String,
}

/// Something that was typed.
#[derive(Clone, Debug, Serialize)]
pub struct Typed {
    /// What it was asked as.
    pub label: Arc<str>,
    /// What was typed, as people read it.
    pub text: String,
}

impl Page for SignedOut {
    const TEMPLATE: &'static str = "office/signed_out.html";
}
