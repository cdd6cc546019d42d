//! People who work in an authority: their roles, and what they may do.
//!
//! Layer 1: pure.

pub mod access;

use serde::{Deserialize, Serialize};

use crate::id::{AuthorityId, StaffId};

/// What somebody does in an authority (domain D4, as far as it is used).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Looks at what arrives (*Posteingang*).
    Intake,
    /// Works on cases and decides (*Sachbearbeitung*).
    Caseworker,
    /// Looks at letters of others before they go out (*Zweitzeichnung*).
    Release,
    /// Answers objections (*Rechtsstelle*).
    Legal,
    /// Leads a team (*Teamleitung*).
    TeamLead,
    /// May also see cases of people whose address is protected.
    Protected,
    /// Looks after what is closed: offers it to the public archive and proposes what is deleted (*Altregistratur*).
    Archive,
    /// Sees figures, and no case (*Controlling*).
    Controlling,
    /// Reads, and changes nothing.
    Auditor,
    /// Sets up forms and people, and sees no case.
    Admin,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 10] = [
        Self::Intake,
        Self::Caseworker,
        Self::Release,
        Self::Legal,
        Self::TeamLead,
        Self::Protected,
        Self::Archive,
        Self::Controlling,
        Self::Auditor,
        Self::Admin,
    ];

    /// Its name where it is stored and in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Intake => "intake",
            Self::Caseworker => "caseworker",
            Self::Release => "release",
            Self::Legal => "legal",
            Self::TeamLead => "team_lead",
            Self::Protected => "protected",
            Self::Archive => "archive",
            Self::Controlling => "controlling",
            Self::Auditor => "auditor",
            Self::Admin => "admin",
        }
    }

    /// The role with a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }

    /// The roles that somebody has, as they are stored: names with a space between.
    #[must_use]
    pub fn all_named(names: &str) -> Vec<Self> {
        names.split(' ').filter_map(Self::named).collect()
    }
}

/// A member of staff who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    /// The person.
    pub id: StaffId,
    /// The authority they work for.
    pub authority: AuthorityId,
    /// Their name.
    pub name: String,
    /// Their roles.
    pub roles: Vec<Role>,
}

impl Staff {
    /// Whether they have a role.
    #[must_use]
    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}
