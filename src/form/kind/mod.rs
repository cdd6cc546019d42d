//! The kinds of fields, one file for each: how an answer is read, what it is worth in expressions,
//! how it is shown and how it is handed over.
//!
//! Reading is pure and knows no other answer; limits that depend on other answers are
//! [`journey::assess`](super::journey)'s.

pub mod choice;
pub mod contact;
pub mod date;
pub mod identifier;
pub mod letters;
pub mod number;
pub mod payment;
pub mod text;

use std::{borrow::Cow, sync::Arc};

use super::{
    answers::Raw,
    expr::{
        eval::Node,
        value::{Type, Value},
    },
    problem::Problem,
    text::TextId,
};

/// What kind of answer a field takes.
#[derive(Debug)]
pub enum Kind {
    /// The name of a person.
    Name(text::Name),
    /// A line of text.
    Text(text::Text),
    /// Some lines of text.
    LongText(text::Text),
    /// A day.
    Date(date::Day),
    /// A day of which day and month may be unknown.
    PartialDate(date::Day),
    /// A month.
    Month(date::Day),
    /// Euros and cents.
    Money(number::Range),
    /// A whole number.
    Int(number::Range),
    /// A number with two digits after the comma.
    Decimal(number::Range),
    /// Yes or no.
    YesNo,
    /// One of some options.
    Choice(choice::Options),
    /// Some of some options.
    Multi(choice::Options),
    /// One of a long list: a country, a language.
    Listed(choice::Listed),
    /// Up to three of a long list.
    ListedMany(choice::Listed),
    /// An account number.
    Iban,
    /// The code of a bank.
    Bic,
    /// A number that an authority gave to a person.
    Identifier(identifier::Identifier),
    /// A German postcode.
    Postcode,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// Nothing to enter.
    Computed(Computed),
}

/// A value that follows from answers.
#[derive(Debug)]
pub struct Computed {
    /// How it is worked out.
    pub value: Node,
    /// What it is, for showing it.
    pub result: Outcome,
    /// The formula in plain words.
    pub formula: Option<TextId>,
    /// Whether it foretells a decision, and so is marked as what it is: a preview.
    pub preview: bool,
    /// Whether applicants see it; else it is a step on the way to something they see.
    pub shown: bool,
}

/// What a computed value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// An amount.
    Money,
    /// A number.
    Number,
    /// A text.
    Text,
    /// A day.
    Date,
    /// Yes or no.
    YesNo,
}

/// A value, ready to be shown: as text, or as something whose text is a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The same in every language.
    Plain(String),
    /// "Yes" or "no" in the reader's language.
    YesNo(bool),
    /// Texts of the form.
    Labels(Vec<TextId>),
    /// "Not known".
    Unknown,
}

impl Kind {
    /// Understands what was typed.
    pub fn read(&self, raw: &Raw) -> Result<Value, Problem> {
        if raw.is_unknown() {
            return Ok(Value::Nothing);
        }
        let clean = clean(raw)?;
        match self {
            Self::Name(name) => name.read(clean.text()),
            Self::Text(text) => text.read(&letters::normalise(clean.text())),
            Self::LongText(text) => text.read(clean.text().trim()),
            Self::Date(_) => date::read_day(&clean),
            Self::PartialDate(_) => date::read_partial(&clean),
            Self::Month(_) => date::read_month(&clean),
            Self::Money(range) => range.read_money(clean.text()),
            Self::Int(range) => range.read_whole(clean.text()),
            Self::Decimal(range) => range.read_decimal(clean.text()),
            Self::YesNo => choice::read_yes_no(clean.text()),
            Self::Choice(options) => options.read_one(clean.text()),
            Self::Multi(options) => options.read_many(&clean),
            Self::Listed(list) => list.read_one(clean.text()),
            Self::ListedMany(list) => list.read_many(&clean),
            Self::Iban => payment::read_iban(clean.text()),
            Self::Bic => payment::read_bic(clean.text()),
            Self::Identifier(identifier) => identifier.read(clean.text()),
            Self::Postcode => contact::read_postcode(clean.text()),
            Self::Phone => contact::read_phone(clean.text()),
            Self::Email => contact::read_email(clean.text()),
            Self::Computed(_) => Ok(Value::Nothing),
        }
    }

    /// What the answer is worth in expressions.
    #[must_use]
    pub fn value_type(&self) -> Type {
        match self {
            Self::Name(_) | Self::Text(_) | Self::LongText(_) | Self::Iban | Self::Bic => Type::Text,
            Self::Identifier(_) | Self::Postcode | Self::Phone | Self::Email => Type::Text,
            Self::Date(_) | Self::PartialDate(_) | Self::Month(_) => Type::Date,
            Self::Money(_) | Self::Int(_) | Self::Decimal(_) => Type::Number,
            Self::YesNo => Type::Bool,
            Self::Choice(options) => Type::Code(options.codes()),
            Self::Multi(options) => Type::Codes(options.codes()),
            Self::Listed(list) => Type::Code(list.codes()),
            Self::ListedMany(list) => Type::Codes(list.codes()),
            Self::Computed(computed) => computed.result.value_type(),
        }
    }

    /// Whether it is an amount of euros.
    #[must_use]
    pub fn is_money(&self) -> bool {
        matches!(self, Self::Money(_))
            || matches!(self, Self::Computed(computed) if computed.result == Outcome::Money)
    }

    /// Whether it foretells a decision.
    #[must_use]
    pub fn is_preview(&self) -> bool {
        matches!(self, Self::Computed(computed) if computed.preview)
    }

    /// The answer as people read it.
    #[must_use]
    pub fn show(&self, value: &Value) -> Shown {
        match (self, value) {
            (Self::Choice(options), Value::Text(code)) => options.show([code]),
            (Self::Multi(options), Value::Codes(codes)) => options.show(codes),
            (Self::Listed(list), Value::Text(code)) => list.show([code]),
            (Self::ListedMany(list), Value::Codes(codes)) => list.show(codes),
            (Self::Money(_), Value::Number(amount)) => Shown::Plain(crate::german::money(*amount)),
            (Self::Computed(computed), Value::Number(amount)) if computed.result == Outcome::Money => {
                Shown::Plain(crate::german::money(*amount))
            }
            (Self::Month(_), Value::Date(day)) => Shown::Plain(crate::german::month(*day)),
            (Self::Iban, Value::Text(text)) => Shown::Plain(crate::german::iban(text)),
            (_, Value::Nothing) => Shown::Unknown,
            (_, Value::Bool(value)) => Shown::YesNo(*value),
            (_, Value::Number(number)) => Shown::Plain(crate::german::number(*number)),
            (_, Value::Text(text)) => Shown::Plain(text.to_string()),
            (_, Value::Codes(codes)) => Shown::Plain(codes.join(", ")),
            (_, Value::Date(day)) => Shown::Plain(crate::german::date(*day)),
            (_, Value::Partial(partial)) => Shown::Plain(date::show_partial(*partial)),
        }
    }

    /// The answer as other systems read it: texts, exact decimals as texts, ISO dates, codes.
    #[must_use]
    pub fn export(&self, value: &Value) -> serde_json::Value {
        use serde_json::Value as Json;
        match (self, value) {
            (_, Value::Nothing) => serde_json::json!({ "unknown": true }),
            (_, Value::Bool(value)) => Json::Bool(*value),
            (_, Value::Number(amount)) if self.is_money() => Json::String(format!("{amount:.2}")),
            (Self::Int(_), Value::Number(number)) => i64::try_from(*number).map_or(Json::Null, Json::from),
            (_, Value::Number(number)) => Json::String(number.normalize().to_string()),
            (_, Value::Text(text)) => Json::String(text.to_string()),
            (_, Value::Codes(codes)) => codes.iter().map(|code| Json::String(code.to_string())).collect(),
            (Self::Month(_), Value::Date(day)) => Json::String(format!("{}-{:02}", day.year(), day.month())),
            (_, Value::Date(day)) => Json::String(day.to_string()),
            (_, Value::Partial(partial)) => Json::String(match partial.month {
                None => format!("{:04}", partial.year),
                Some(month) => format!("{:04}-{month:02}", partial.year),
            }),
        }
    }
}

impl Outcome {
    /// What the result is worth in expressions.
    #[must_use]
    pub fn value_type(self) -> Type {
        match self {
            Self::Money | Self::Number => Type::Number,
            Self::Text => Type::Text,
            Self::Date => Type::Date,
            Self::YesNo => Type::Bool,
        }
    }
}

/// Refuses control characters, which the systems behind this one can't take; line breaks stay. Digits of other scripts
/// become those that every register reads.
fn clean(raw: &Raw) -> Result<Cow<'_, Raw>, Problem> {
    let strange = |text: &str| text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
    let bad = match raw {
        Raw::One(text) => strange(text),
        Raw::Many(parts) => parts.iter().any(|part| strange(part)),
    };
    if bad {
        return Err(Problem::ControlCharacters);
    }
    Ok(match raw {
        Raw::One(text) => match letters::western(text) {
            Cow::Borrowed(_) => Cow::Borrowed(raw),
            Cow::Owned(text) => Cow::Owned(Raw::One(text)),
        },
        Raw::Many(parts) if parts.iter().any(|part| matches!(letters::western(part), Cow::Owned(_))) => {
            Cow::Owned(Raw::Many(parts.iter().map(|part| letters::western(part).into_owned()).collect()))
        }
        Raw::Many(_) => Cow::Borrowed(raw),
    })
}

/// A text as a value.
fn text_value(text: &str) -> Value {
    Value::Text(Arc::from(text))
}
