//! Texts in every language that is offered, and how numbers, days and money are written.
//!
//! Layer 2: reads the folder `translations/`; may use [`locale`](crate::locale) and nothing else of ours.
//! Every folder there is a language. German is the source: a text that another language lacks shows in
//! German, says so, and is counted.

mod catalogue;
mod complaint;
mod messages;
mod pseudo;

pub use catalogue::{Catalogue, Gap, Language, Missing, Text};
pub use complaint::Complaint;
pub use messages::{Arg, Messages};
