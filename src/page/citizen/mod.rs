//! The pages of citizens.

mod form;

pub use form::{FormPage, Notice, NoticeStyle, Saved, Step};
