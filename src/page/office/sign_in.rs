//! Signing in with a password and a second factor.

use serde::Serialize;

use crate::page::Page;

/// Name and password.
#[derive(Clone, Debug, Serialize)]
pub struct SignIn {
    /// Where the form is sent; the fields are named `login` and `password`.
    pub action: String,
    /// What was typed as the name.
    pub login: String,
    /// Why it did not work.
    pub problem: Option<SignInProblem>,
    /// Who can sign in, in a demonstration.
    pub demo: Vec<DemoLogin>,
}

/// Why nobody gets in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SignInProblem {
    /// Name and password do not belong together.
    Wrong,
    /// Too many tries; wait a while.
    Locked,
    /// The session is over.
    Expired,
}

/// Somebody who works in a demonstration.
#[derive(Clone, Debug, Serialize)]
pub struct DemoLogin {
    /// The name.
    pub name: String,
    /// What she does, and where.
    pub role: String,
    /// The name to sign in with.
    pub login: String,
    /// The password.
    pub password: String,
}

/// The code from the second factor.
#[derive(Clone, Debug, Serialize)]
pub struct SecondFactor {
    /// Where the form is sent; the field is named `code`.
    pub action: String,
    /// Whether the code was wrong.
    pub wrong: bool,
    /// The code that is right just now, in a demonstration.
    pub demo_code: Option<String>,
    /// Back to name and password.
    pub back: String,
}

impl Page for SignIn {
    const TEMPLATE: &'static str = "office/sign_in.html";
}

impl Page for SecondFactor {
    const TEMPLATE: &'static str = "office/second_factor.html";
}
