//! How sure it is who somebody is: the levels of § 3 (4) OZG, which those of the eIDAS regulation are.
//!
//! Uses nothing. A sign-in has a level, a form may ask for one, an answer that came from an account carries one.

use serde::{Deserialize, Serialize};

/// A level of trust; a higher one is greater.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trust {
    /// What somebody said.
    #[default]
    None,
    /// Low.
    Low,
    /// Substantial.
    Substantial,
    /// High.
    High,
}

impl Trust {
    /// All there are, the lowest first.
    pub const ALL: [Self; 4] = [Self::None, Self::Low, Self::Substantial, Self::High];

    /// Its name in files, and the last part of the key of its text.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Low => "low",
            Self::Substantial => "substantial",
            Self::High => "high",
        }
    }

    /// The level with a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_have_an_order_and_names_that_lead_back() {
        assert!(Trust::ALL.is_sorted());
        assert!(Trust::High > Trust::Substantial && Trust::Substantial > Trust::Low);
        for level in Trust::ALL {
            assert_eq!(Trust::named(level.name()), Some(level));
        }
        assert_eq!(Trust::named("STORK-QAA-Level-4"), None);
    }
}
