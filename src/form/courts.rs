//! Which courts decide about a benefit in the end: it says how one may object to a decision, and how long.

/// The courts for a benefit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Courts {
    /// The social courts (§ 51 SGG).
    Social,
    /// The administrative courts (§ 40 VwGO).
    #[default]
    Administrative,
}

impl Courts {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Social, Self::Administrative];

    /// Its name in forms.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Social => "social",
            Self::Administrative => "administrative",
        }
    }

    /// The courts with a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|courts| courts.name() == name)
    }
}
