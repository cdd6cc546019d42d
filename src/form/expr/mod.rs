//! The expression language of forms: statically typed, without side effects, with CEL's surface.
//!
//! Text becomes tokens, a tree, a checked tree whose names are looked up, and a value. No loops but those
//! over the rows of a list, no clock but the day passed in, exact decimals, and "not answered" as a
//! value of its own.

mod apply;
pub mod calendar;
pub mod compile;
pub mod eval;
mod parse;
mod token;
pub mod value;
pub mod walk;
pub mod write;
