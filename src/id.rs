//! Ids as types, so that a submission's id can not be passed where a case's is wanted.
//!
//! Layer 0. All are UUID version 7, made by [`Clock`], and are stored as such.

use std::{fmt, str::FromStr, sync::Arc};

use serde::{Deserialize, Serialize};
use sqlx::{Database, Decode, Encode, Type, encode::IsNull, error::BoxDynError};
use uuid::Uuid;

use crate::clock::Clock;

macro_rules! ids {
    ($( $(#[$doc:meta])* $name:ident; )*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A new id, later than all before it.
            #[must_use]
            pub fn new(clock: &Clock) -> Self {
                Self(clock.uuid())
            }

            /// The bare UUID, for keys and digests.
            #[must_use]
            pub fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl<DB: Database> Type<DB> for $name
        where
            Uuid: Type<DB>,
        {
            fn type_info() -> DB::TypeInfo {
                Uuid::type_info()
            }

            fn compatible(stored: &DB::TypeInfo) -> bool {
                Uuid::compatible(stored)
            }
        }

        impl<'q, DB: Database> Encode<'q, DB> for $name
        where
            Uuid: Encode<'q, DB>,
        {
            fn encode_by_ref(&self, arguments: &mut DB::ArgumentBuffer) -> Result<IsNull, BoxDynError> {
                self.0.encode_by_ref(arguments)
            }
        }

        impl<'r, DB: Database> Decode<'r, DB> for $name
        where
            Uuid: Decode<'r, DB>,
        {
            fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
                Uuid::decode(value).map(Self)
            }
        }

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )* };
}

ids! {
    /// An application that somebody is still filling in.
    DraftId;
    /// A file that somebody added.
    UploadId;
    /// An application that has arrived; its case has the same id.
    CaseId;
    /// One entry in a case's history.
    EventId;
    /// A note that staff wrote on a case.
    NoteId;
    /// A message between person and office.
    MessageId;
    /// A letter of the office.
    LetterId;
    /// An objection to a decision.
    ObjectionId;
    /// A request for evidence that is missing.
    RequestId;
    /// A member of staff.
    StaffId;
    /// The account of somebody who signs in elsewhere.
    AccountId;
    /// A run that deletes closed cases.
    RunId;
    /// A background job.
    JobId;
}

/// The short name of an authority, as it stands in addresses: `rosenfurt`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AuthorityId(Arc<str>);

impl AuthorityId {
    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for AuthorityId {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for AuthorityId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
