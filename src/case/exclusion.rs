//! Who may not act in a case: relatives, people with an interest of their own, whoever has advised the person (§ 16 SGB X),
//! and whoever might be thought biased (§ 17 SGB X).

use serde::{Deserialize, Serialize};

/// Why somebody may not act in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// They are related to somebody in it (§ 16 (1) No. 2 and 4, (5) SGB X).
    Relative,
    /// It is about themselves, or what comes of it concerns them (§ 16 (1) No. 1 SGB X).
    Concerned,
    /// They have advised or represented the person (§ 16 (1) No. 3 and 6 SGB X).
    Advised,
    /// Somebody could doubt that they are impartial (§ 17 SGB X).
    Bias,
}

impl Why {
    /// All there are.
    pub const ALL: [Self; 4] = [Self::Relative, Self::Concerned, Self::Advised, Self::Bias];

    /// Its name in forms.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Relative => "relative",
            Self::Concerned => "concerned",
            Self::Advised => "advised",
            Self::Bias => "bias",
        }
    }

    /// The key of the text that names it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Relative => "exclusion-relative",
            Self::Concerned => "exclusion-concerned",
            Self::Advised => "exclusion-advised",
            Self::Bias => "exclusion-bias",
        }
    }

    /// The reason with a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.name() == name)
    }
}
