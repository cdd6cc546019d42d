//! The account of who wants one: signing in, what is in it, signing out, deleting it.

use jiff::civil::Date;
use serde::Serialize;

use super::Word;
use crate::{form::trust::Trust, locale::Lang, page::Page};

/// A door to the account, where there is one.
#[derive(Clone, Debug, Serialize)]
pub struct AccountDoor {
    /// What people know the account by.
    pub name: String,
    /// Where it leads.
    pub href: String,
}

/// An offer to sign in, or what there is for who has.
#[derive(Clone, Debug, Serialize)]
pub struct AccountOffer {
    /// What people know the account by.
    pub name: String,
    /// Where one signs in; `None` for who is signed in.
    pub sign_in: Option<String>,
    /// How many answers are known from signing in that are not given yet.
    pub known: usize,
    /// Where a POST gives those answers: of a draft.
    pub fill: Option<String>,
    /// What a POST keeps in the account: of a draft that is not in it.
    pub keep: Option<Keep>,
    /// What is in the account.
    pub account: String,
}

/// An application that can be kept in the account.
#[derive(Clone, Debug, Serialize)]
pub struct Keep {
    /// Where it is sent.
    pub action: String,
    /// Whose it is.
    pub authority: String,
    /// Its id.
    pub id: String,
    /// The page to come back to.
    pub to: String,
}

/// Signing in, and why it has not worked.
#[derive(Clone, Debug, Serialize)]
pub struct SignIn {
    /// What people know the account by.
    pub name: String,
    /// Why nobody is signed in, or not well enough.
    pub problem: Option<SignInProblem>,
    /// Where one signs in.
    pub sign_in: String,
    /// Where it goes on without.
    pub without: String,
}

/// Why nobody is signed in, or not well enough.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum SignInProblem {
    /// They did not want to.
    Denied,
    /// The sign-in service does not answer.
    Down,
    /// What came back does not hold.
    Failed,
    /// There is no such sign-in any more.
    Unknown,
    /// The session is over.
    Over,
    /// Signed in, but not sure enough for what it was for.
    Low {
        /// How sure it should be.
        level: Trust,
        /// How sure it is.
        own: Trust,
    },
}

/// What is in an account.
#[derive(Clone, Debug, Serialize)]
pub struct AccountPage {
    /// What people know the account by.
    pub name: String,
    /// How sure it is who somebody is.
    pub level: Trust,
    /// Whether an application has just been taken into it.
    pub kept: bool,
    /// Applications that are not sent.
    pub drafts: Vec<MyDraft>,
    /// Those that are.
    pub cases: Vec<MyCase>,
    /// Applications of this browser that are not in the account.
    pub here: Vec<HereLine>,
    /// Where a POST signs out.
    pub sign_out: String,
    /// Where the account can be deleted.
    pub remove: String,
}

/// An application that is not sent.
#[derive(Clone, Debug, Serialize)]
pub struct MyDraft {
    /// The service.
    pub title: String,
    /// The language of that, where it is not the page's.
    pub lang: Option<Lang>,
    /// The authority.
    pub authority: String,
    /// Whether it only fixes the date.
    pub informal: bool,
    /// On which day it is deleted if nobody touches it.
    pub until: Date,
    /// Where a POST opens it.
    pub open: String,
}

/// An application that was sent.
#[derive(Clone, Debug, Serialize)]
pub struct MyCase {
    /// The service.
    pub title: String,
    /// The language of that, where it is not the page's.
    pub lang: Option<Lang>,
    /// The authority.
    pub authority: String,
    /// Whether the application itself is still to come.
    pub informal: bool,
    /// Its number.
    pub number: String,
    /// How it stands.
    pub word: Word,
    /// When it arrived.
    pub received: Date,
    /// Where a POST opens it.
    pub open: String,
}

/// An application that can be taken into the account.
#[derive(Clone, Debug, Serialize)]
pub struct HereLine {
    /// The service.
    pub title: String,
    /// The language of that, where it is not the page's.
    pub lang: Option<Lang>,
    /// The authority.
    pub authority: String,
    /// What is sent to keep it.
    pub keep: Keep,
}

/// Not signed in any more.
#[derive(Clone, Debug, Serialize)]
pub struct SignedOut {
    /// What people know the account by.
    pub name: String,
    /// Whether the account is gone.
    pub removed: bool,
    /// Where one signs out of the sign-in service too, if that is still to be done.
    pub leave: Option<String>,
    /// The start page.
    pub home: String,
}

/// The question before an account goes.
#[derive(Clone, Debug, Serialize)]
pub struct RemoveAccount {
    /// What people know the account by.
    pub name: String,
    /// How many applications in it are not sent.
    pub drafts: usize,
    /// Where the form is sent; with `drafts=yes` those go as well.
    pub action: String,
    /// Back to the account.
    pub back: String,
}

impl Page for SignIn {
    const TEMPLATE: &'static str = "citizen/sign_in.html";
}

impl Page for AccountPage {
    const TEMPLATE: &'static str = "citizen/account.html";
}

impl Page for SignedOut {
    const TEMPLATE: &'static str = "citizen/signed_out.html";
}

impl Page for RemoveAccount {
    const TEMPLATE: &'static str = "citizen/remove_account.html";
}
