//! What can be wrong with a file of the federal catalogue: one sentence with line and element.
//!
//! May use nothing else.

use std::{fmt, io};

/// What is wrong, and where.
#[derive(Debug)]
pub struct Problem {
    /// The line, from one.
    pub line: usize,
    /// The element around it; empty for the file as a whole.
    pub element: String,
    /// What is wrong there.
    pub wrong: Wrong,
}

/// What is wrong with an element.
#[derive(Debug)]
#[expect(missing_docs, reason = "the sentences below say what each means")]
pub enum Wrong {
    Unreadable(io::Error),
    NotXml { message: String },
    Entity { name: String },
    Doctype,
    UnknownRoot { name: String },
    UnknownNamespace { name: String },
    Missing { name: &'static str },
    Second { name: String },
    Unexpected { name: String },
    Text { text: String },
    BadValue { value: String, expected: &'static str },
    TooDeep { limit: usize },
    NothingAsked,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.element.as_str() {
            "" => write!(f, "line {}: {}", self.line, self.wrong),
            element => write!(f, "line {}, in `{element}`: {}", self.line, self.wrong),
        }
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => write!(f, "this can't be read: {error}"),
            Self::NotXml { message } => write!(f, "this is not XML: {message}"),
            Self::Entity { name } => write!(f, "the entity `&{name};` stands for nothing"),
            Self::Doctype => write!(f, "a document type is not taken"),
            Self::UnknownRoot { name } => {
                write!(f, "`{name}` is neither a schema or group of XDatenfelder nor a Genericode list")
            }
            Self::UnknownNamespace { name } => {
                write!(f, "the namespace `{name}` is neither XDatenfelder 2 nor 3.0.0 nor Genericode")
            }
            Self::Missing { name } => write!(f, "`{name}` is missing"),
            Self::Second { name } => write!(f, "a second `{name}`"),
            Self::Unexpected { name } => write!(f, "`{name}` does not belong here"),
            Self::Text { text } => write!(f, "the text `{text}` does not belong here"),
            Self::BadValue { value, expected } if value.is_empty() => {
                write!(f, "this is empty, expected {expected}")
            }
            Self::BadValue { value, expected } => write!(f, "expected {expected}, found `{value}`"),
            Self::TooDeep { limit } => write!(f, "nested deeper than {limit}"),
            Self::NothingAsked => write!(f, "there is no field in it"),
        }
    }
}

impl std::error::Error for Problem {}
