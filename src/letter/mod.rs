//! Letters of the office before they are printed: templates that offices may replace, what goes into them, and the few marks
//! by which a text is laid out.
//!
//! Layer 1: pure. Uses [`case`](crate::case) for what letters there are, and [`form`](crate::form) to read definition files.

mod context;
pub mod markup;
mod templates;

pub use context::{About, Authority, Decision, Remedy, Requested};
pub use templates::Templates;
