//! Why an official list of municipalities is not taken: what is wrong, and in which line.
//!
//! Uses nothing of the other modules.

use std::fmt;

/// Why a file is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// No line is about a municipality.
    NoMunicipality,
    /// A line is not as it should be.
    Line {
        /// Which, beginning with 1.
        number: usize,
        /// What is wrong with it.
        wrong: Wrong,
    },
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It does not begin with the two digits of a kind of record.
    NoRecord,
    /// It ends too early.
    Short {
        /// After so many characters.
        length: usize,
    },
    /// The digits of the key are none.
    Key(String),
    /// There is no name.
    NoName,
    /// The postcode is none.
    Postcode(String),
    /// A municipality with this key has come before.
    Twice(String),
}

impl fmt::Display for NotRead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoMunicipality => {
                write!(f, "no line is about a municipality (record 60); is this GV100AD?")
            }
            Self::Line { number, wrong } => write!(f, "line {number}: {wrong}"),
        }
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoRecord => write!(f, "it does not begin with the number of a record; is this GV100AD?"),
            Self::Short { length } => {
                write!(f, "it ends after {length} characters, before the postcode")
            }
            Self::Key(key) => write!(f, "“{key}” is no key of a municipality"),
            Self::NoName => write!(f, "the municipality has no name"),
            Self::Postcode(postcode) => write!(f, "“{postcode}” is no postcode"),
            Self::Twice(key) => write!(f, "there was a municipality with the key {key} before"),
        }
    }
}

impl std::error::Error for NotRead {}
