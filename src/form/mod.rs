//! The form language: definitions, conditions, answers, problems, the journey.
//!
//! Layer 1: pure, no input or output but [`load::definitions`] reading files. May use the base layer only.
//!
//! What somebody wrote ([`mod@file`]) becomes what is certain ([`model`]); only the second is ever served. From a
//! form, answers and a day everything else follows: what is asked, what is missing, what comes next.

pub mod answers;
pub mod assess;
pub mod blank;
pub mod carry;
pub mod courts;
pub mod diff;
pub mod example;
pub mod expr;
pub mod fault;
pub mod file;
pub mod fim;
pub mod finish;
pub mod journey;
pub mod kind;
pub mod load;
pub mod model;
pub mod moving;
pub mod parameter;
pub mod plain;
pub mod problem;
pub mod proof;
pub mod schema;
pub mod selection;
pub mod situation;
pub mod source;
pub mod summary;
pub mod text;
pub mod trust;
pub mod unit;
