//! Answers: as typed, as understood, by whom; in the tree of rows in which they were given.

use std::{
    fmt,
    sync::{Arc, OnceLock},
};

use jiff::Timestamp;
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{self, SeqAccess, Visitor},
};

use super::{
    expr::value::Value,
    model::{Form, ListId, ScopeId},
    problem::Problem,
    trust::Trust,
};

/// The name of a row, given once and never reused: lower-case letters and digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RowId(Arc<str>);

impl RowId {
    /// A new name from random bytes: 40 bits, ample within one draft.
    #[must_use]
    pub fn new(random: [u8; 8]) -> Self {
        const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
        Self(random.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect::<String>().into())
    }

    /// The name of the form itself, which is no row.
    #[must_use]
    pub fn root() -> Self {
        Self("r".into())
    }

    /// Reads a name from an address; `None` when it can't be one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let fits = (1..=16).contains(&text.len());
        let clean = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        (fits && clean).then(|| Self(text.into()))
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RowId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What was typed or chosen, untouched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Raw {
    /// One text or one option.
    One(String),
    /// Several options, or the parts of a date.
    Many(Vec<String>),
}

/// By hand, because each page reads all answers: serde's own way copies each text once more to try what it is.
impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text or a list of texts")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::One(text.to_owned()))
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<Raw, E> {
        Ok(Raw::One(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Raw, A::Error> {
        let mut all = Vec::new();
        while let Some(part) = parts.next_element()? {
            all.push(part);
        }
        Ok(Raw::Many(all))
    }
}

impl Raw {
    /// The text that stands for "I don't know".
    pub const UNKNOWN: &'static str = "\u{1}unknown";

    /// Whether nothing was typed at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::One(text) => text.trim().is_empty(),
            Self::Many(parts) => parts.iter().all(|part| part.trim().is_empty()),
        }
    }

    /// Whether this is "I don't know".
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::One(text) if text == Self::UNKNOWN)
    }

    /// The one text, or the only part.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::One(text) => text,
            Self::Many(parts) => parts.first().map_or("", String::as_str),
        }
    }

    /// All parts.
    #[must_use]
    pub fn parts(&self) -> Vec<&str> {
        match self {
            Self::One(text) => vec![text.as_str()],
            Self::Many(parts) => parts.iter().map(String::as_str).collect(),
        }
    }
}

/// Who gave an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Giver {
    /// The person who applies, or whoever fills in for them at home.
    Citizen,
    /// An adviser, together with the person.
    Adviser,
    /// Taken from the account.
    Account,
    /// Taken from an earlier application.
    CarriedOver,
    /// Taken from a register.
    Register,
}

impl Giver {
    /// All there are.
    pub const ALL: [Self; 5] =
        [Self::Citizen, Self::Adviser, Self::Account, Self::CarriedOver, Self::Register];

    /// The last part of the key of its text.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Citizen => "citizen",
            Self::Adviser => "adviser",
            Self::Account => "account",
            Self::CarriedOver => "carried-over",
            Self::Register => "register",
        }
    }
}

/// Where an answer comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provenance {
    /// Who gave it.
    #[serde(rename = "by")]
    pub giver: Giver,
    /// How sure it is, where it came from an account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Trust>,
    /// When, in microseconds since 1970.
    pub at: i64,
    /// In which language the question was read.
    pub lang: Arc<str>,
}

impl Provenance {
    /// When the answer was given.
    #[must_use]
    pub fn moment(&self) -> Timestamp {
        Timestamp::from_microsecond(self.at).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

/// The answer to one question.
#[derive(Clone, Debug)]
pub struct Answer {
    /// As typed.
    pub raw: Raw,
    /// As understood, or what is wrong with it.
    pub read: Result<Value, Problem>,
    /// By whom.
    pub provenance: Provenance,
}

/// The answers within one scope: the form itself, or one row.
#[derive(Debug)]
pub struct Record {
    /// Which row; see [`RowId::root`] for the form itself.
    pub row: RowId,
    /// The scope it is an instance of.
    pub scope: ScopeId,
    /// One place for each field of the scope.
    pub answers: Vec<Option<Answer>>,
    /// One place for each list of the scope.
    pub lists: Vec<Vec<Record>>,
    /// What has been worked out already.
    pub(super) memo: Memo,
}

/// What is worked out at most once as long as the answers stay as they are.
#[derive(Debug, Default)]
pub(super) struct Memo {
    /// For each field, whether it is asked.
    pub asked: Vec<OnceLock<bool>>,
    /// For each field, the value that counts.
    pub values: Vec<OnceLock<Value>>,
    /// For each list, whether it is asked.
    pub lists: Vec<OnceLock<bool>>,
    /// For each page that comes once for this scope, whether it comes.
    pub pages: Vec<OnceLock<bool>>,
    /// For each condition of this scope, whether it holds.
    pub conditions: Vec<OnceLock<Value>>,
}

impl Record {
    /// A record without answers.
    #[must_use]
    pub fn empty(form: &Form, scope: ScopeId, row: RowId) -> Self {
        let shape = form.scope(scope);
        Self {
            row,
            scope,
            answers: vec![None; shape.fields.len()],
            lists: shape.lists.iter().map(|_| Vec::new()).collect(),
            memo: Memo::fresh(form, scope),
        }
    }

    /// The rows of a list of this scope.
    #[must_use]
    pub fn rows(&self, form: &Form, list: ListId) -> &[Self] {
        &self.lists[form.list(list).slot]
    }
}

impl Memo {
    fn fresh(form: &Form, scope: ScopeId) -> Self {
        fn blank<A, T>(like: &[A]) -> Vec<OnceLock<T>> {
            like.iter().map(|_| OnceLock::new()).collect()
        }
        let shape = form.scope(scope);
        Self {
            asked: blank(&shape.fields),
            values: blank(&shape.fields),
            lists: blank(&shape.lists),
            pages: blank(&shape.pages),
            conditions: blank(&shape.conditions),
        }
    }
}
