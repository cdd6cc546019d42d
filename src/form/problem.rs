//! What can be wrong with an answer: kinds with data. The texts are translations, found by the kind's name.

use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::kind::identifier::Identifier;

/// What is wrong with an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It must be answered.
    Required,
    /// Characters that names do not have.
    NameLetters {
        /// Which.
        characters: String,
    },
    /// Control characters, which no system behind this one can take.
    ControlCharacters,
    /// Too many characters.
    TooLong {
        /// How many there may be.
        max: usize,
    },
    /// Parts of a date are missing.
    DateIncomplete {
        /// Which.
        missing: Vec<DatePart>,
    },
    /// There is no such day or month, or it is not written as one.
    DateImpossible {
        /// Which parts are wrong.
        wrong: Vec<DatePart>,
    },
    /// The year has not four digits, or lies centuries away.
    DateYear,
    /// The date is too early.
    DateTooEarly {
        /// The earliest that is right.
        limit: Date,
    },
    /// The date is too late.
    DateTooLate {
        /// The latest that is right.
        limit: Date,
    },
    /// Not an amount of money.
    MoneyFormat,
    /// An amount outside the limits.
    MoneyRange {
        /// The smallest.
        min: Decimal,
        /// The greatest.
        max: Decimal,
    },
    /// Not a number.
    NumberFormat,
    /// A number with digits after the comma where whole ones are wanted.
    NumberWhole,
    /// A number outside the limits.
    NumberRange {
        /// The smallest.
        min: Decimal,
        /// The greatest.
        max: Decimal,
    },
    /// Not one of the options.
    ChoiceUnknown,
    /// "None of these" together with others.
    ChoiceExclusive,
    /// Too many chosen.
    TooMany {
        /// How many there may be.
        max: usize,
    },
    /// Not an IBAN.
    IbanFormat,
    /// An IBAN of the wrong length for its country.
    IbanLength {
        /// How many characters it has there.
        expected: usize,
    },
    /// Mistyped: the check digits are wrong.
    IbanCheck,
    /// Not a BIC.
    BicFormat,
    /// Not a postcode.
    Postcode,
    /// Not a telephone number.
    Phone,
    /// Not an e-mail address.
    Email,
    /// A number of a person that is mistyped.
    Identifier(Identifier),
    /// Not a country of the list.
    CountryUnknown,
    /// Too few rows in a list.
    RowsTooFew {
        /// At least so many.
        min: usize,
    },
    /// A check across fields failed.
    Check {
        /// Which.
        id: Arc<str>,
    },
}

/// A part of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatePart {
    /// Its day.
    Day,
    /// Its month.
    Month,
    /// Its year.
    Year,
}

impl DatePart {
    /// The last part of the key of its text.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

/// What is filled into the text of a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// As it stands.
    Text(String),
    /// How many.
    Count(usize),
    /// A number.
    Number(Decimal),
    /// An amount.
    Money(Decimal),
    /// A day.
    Day(Date),
    /// Parts of a date.
    Parts(Vec<DatePart>),
}

impl Problem {
    /// The name of the kind: the text's key is `problem-` and this.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::NameLetters { .. } => "name-letters",
            Self::ControlCharacters => "control-characters",
            Self::TooLong { .. } => "too-long",
            Self::DateIncomplete { .. } => "date-incomplete",
            Self::DateImpossible { .. } => "date-impossible",
            Self::DateYear => "date-year",
            Self::DateTooEarly { .. } => "date-too-early",
            Self::DateTooLate { .. } => "date-too-late",
            Self::MoneyFormat => "money-format",
            Self::MoneyRange { .. } => "money-range",
            Self::NumberFormat => "number-format",
            Self::NumberWhole => "number-whole",
            Self::NumberRange { .. } => "number-range",
            Self::ChoiceUnknown => "choice-unknown",
            Self::ChoiceExclusive => "choice-exclusive",
            Self::TooMany { .. } => "too-many",
            Self::IbanFormat => "iban-format",
            Self::IbanLength { .. } => "iban-length",
            Self::IbanCheck => "iban-check",
            Self::BicFormat => "bic-format",
            Self::Postcode => "postcode",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Identifier(identifier) => identifier.key(),
            Self::CountryUnknown => "country-unknown",
            Self::RowsTooFew { .. } => "rows-too-few",
            Self::Check { .. } => "check",
        }
    }

    /// What is filled into its text.
    #[must_use]
    pub fn arguments(&self) -> Vec<(&'static str, Argument)> {
        match self {
            Self::NameLetters { characters } => vec![("characters", Argument::Text(characters.clone()))],
            Self::TooLong { max } | Self::TooMany { max } => vec![("max", Argument::Count(*max))],
            Self::DateIncomplete { missing } => vec![("missing", Argument::Parts(missing.clone()))],
            Self::DateTooEarly { limit } | Self::DateTooLate { limit } => {
                vec![("limit", Argument::Day(*limit))]
            }
            Self::MoneyRange { min, max } => {
                vec![("min", Argument::Money(*min)), ("max", Argument::Money(*max))]
            }
            Self::NumberRange { min, max } => {
                vec![("min", Argument::Number(*min)), ("max", Argument::Number(*max))]
            }
            Self::IbanLength { expected } => vec![("expected", Argument::Count(*expected))],
            Self::RowsTooFew { min } => vec![("min", Argument::Count(*min))],
            _ => Vec::new(),
        }
    }

    /// The parts of a date that are wrong: those are marked.
    #[must_use]
    pub fn date_parts(&self) -> &[DatePart] {
        match self {
            Self::DateIncomplete { missing } => missing,
            Self::DateImpossible { wrong } => wrong,
            Self::DateYear => &[DatePart::Year],
            _ => &[],
        }
    }

    /// One of each kind, for samples and for the test that each has a text.
    #[must_use]
    pub fn samples() -> Vec<Self> {
        let (min, max) = (Decimal::ONE, Decimal::ONE_HUNDRED);
        let limit = Date::constant(2026, 11, 24);
        vec![
            Self::Required,
            Self::NameLetters { characters: "@ 7".into() },
            Self::ControlCharacters,
            Self::TooLong { max: 120 },
            Self::DateIncomplete { missing: vec![DatePart::Day, DatePart::Month] },
            Self::DateImpossible { wrong: vec![DatePart::Day] },
            Self::DateYear,
            Self::DateTooEarly { limit },
            Self::DateTooLate { limit },
            Self::MoneyFormat,
            Self::MoneyRange { min, max },
            Self::NumberFormat,
            Self::NumberWhole,
            Self::NumberRange { min, max },
            Self::ChoiceUnknown,
            Self::ChoiceExclusive,
            Self::TooMany { max: 3 },
            Self::IbanFormat,
            Self::IbanLength { expected: 22 },
            Self::IbanCheck,
            Self::BicFormat,
            Self::Postcode,
            Self::Phone,
            Self::Email,
            Self::Identifier(Identifier::TaxId),
            Self::Identifier(Identifier::PensionNumber),
            Self::Identifier(Identifier::HealthInsuranceNumber),
            Self::Identifier(Identifier::ChildBenefitNumber),
            Self::CountryUnknown,
            Self::RowsTooFew { min: 1 },
            Self::Check { id: "sample".into() },
        ]
    }
}
