//! The benefit finder: which benefits a household may get, why, about how much, and what is still open.
//!
//! Layer 1: pure. Uses [`form`](crate::form): the questions are a form (`forms/precheck/form.yaml`) whose computed values
//! do the sums; what follows from them stands in `forms/precheck/results.yaml`. It gives orientation and no decision, so
//! there is no plain "no", and an answer that is not there makes a result open, never wrong.

mod corners;
pub mod example;
mod file;
mod judge;
pub mod load;
pub mod model;
mod open;

pub use self::{
    corners::{Found, FoundPerson, Judgement, judge},
    judge::{Level, State},
    open::OpenQuestion,
};

/// The folder of the finder among the forms, and its name in addresses.
pub const FINDER: &str = crate::form::load::definitions::FINDER;
