//! What expressions calculate with: values, and the types they have before anything is answered.

use std::{fmt, sync::Arc};

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::model::ListId;

/// A value: the answer to a question, or what an expression yields.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Not answered, hidden, not readable, or not known.
    Nothing,
    /// Yes or no, true or false.
    Bool(bool),
    /// A number or an amount of euros, exact.
    Number(Decimal),
    /// A text, or the code of one option.
    Text(Arc<str>),
    /// The codes of some options, in the order of the form.
    Codes(Vec<Arc<str>>),
    /// A day; a month is its first day.
    Date(Date),
    /// A day of which only the year, or year and month, are known.
    Partial(PartialDate),
}

/// A date of which the day, or day and month, are not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartialDate {
    /// The year.
    pub year: i16,
    /// The month, when known.
    pub month: Option<i8>,
}

impl PartialDate {
    /// The first and the last day that can be meant.
    #[must_use]
    pub fn range(self) -> Option<(Date, Date)> {
        let first = Date::new(self.year, self.month.unwrap_or(1), 1).ok()?;
        let last = Date::new(self.year, self.month.unwrap_or(12), 1).ok()?.last_of_month();
        Some((first, last))
    }
}

/// The type of an expression or a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// True or false.
    Bool,
    /// A number or an amount.
    Number,
    /// Free text.
    Text,
    /// One code of a known set.
    Code(CodeSet),
    /// Some codes of a known set.
    Codes(CodeSet),
    /// A day or a month.
    Date,
    /// The rows of a list.
    Rows(ListId),
}

/// The codes that a question offers.
pub type CodeSet = Arc<[Arc<str>]>;

impl Type {
    /// Whether values of both types can be compared for equality.
    #[must_use]
    pub fn comparable(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Code(_) | Self::Text, Self::Code(_) | Self::Text)
            | (Self::Bool, Self::Bool)
            | (Self::Number, Self::Number)
            | (Self::Date, Self::Date) => true,
            (Self::Codes(_) | Self::Rows(_), _) | (_, Self::Codes(_) | Self::Rows(_)) => false,
            _ => false,
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Bool => "true or false",
            Self::Number => "a number",
            Self::Text => "a text",
            Self::Code(_) => "one of the options",
            Self::Codes(_) => "a set of options",
            Self::Date => "a date",
            Self::Rows(_) => "rows of a list",
        })
    }
}
