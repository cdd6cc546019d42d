//! The account of somebody who signs in elsewhere: optional, for all authorities of the portal.
//!
//! An account is one more holder of a key to applications, beside the browsers that have one (`draft_access`): whoever signs
//! in lets a browser open them, and signing out shuts it out again. Who somebody is stands in no table; what a sign-in
//! has proven lives as long as its session, sealed.

pub mod mine;
pub mod prefill;
pub mod remove;
pub mod session;
pub mod sign_in;

use super::Works;
use crate::id::AccountId;

/// The digest under which an account stands among those who may open an application. No key has it, so no browser can
/// pretend to be an account.
#[must_use]
pub fn access(works: &Works, account: AccountId) -> [u8; 32] {
    works.keyring.lookup("account access", account.uuid().as_bytes())
}
