//! The languages that people choose from.
//!
//! Layer 0. Which languages there are is known only when the folder `translations/` has been read;
//! here is no more than the tag and what follows from it.

use std::{fmt, sync::Arc};

use serde::{Deserialize, Serialize};

/// A language tag as it stands in addresses and folder names: `de`, `en`, `de-simple`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Lang(Arc<str>);

impl Lang {
    /// The language in which forms are written, and which binds.
    pub const SOURCE: &'static str = "de";

    /// German, the source of all texts.
    #[must_use]
    pub fn source() -> Self {
        Self(Self::SOURCE.into())
    }

    /// The tag as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is the source language itself.
    #[must_use]
    pub fn is_source(&self) -> bool {
        &*self.0 == Self::SOURCE
    }

    /// Whether it is plain language (*Einfache Sprache*, DIN 8581-1): the registered variant `simple`, as in `de-simple`.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.0.split('-').skip(1).any(|part| part == "simple")
    }

    /// The direction in which the language is written, for `dir` attributes.
    #[must_use]
    pub fn direction(&self) -> Direction {
        match self.0.split('-').next() {
            Some("ar" | "fa" | "ps" | "ckb" | "he" | "ur") => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }
}

impl From<&str> for Lang {
    fn from(tag: &str) -> Self {
        Self(tag.into())
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The direction of a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As German is written.
    LeftToRight,
    /// As Arabic is written.
    RightToLeft,
}

impl Direction {
    /// The value of the `dir` attribute.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}
