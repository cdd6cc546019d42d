//! Cases that may be the same, and those that were merged.

use jiff::Timestamp;
use serde::Serialize;

use super::{Badge, CaseFile};

/// What a case has to do with others.
#[derive(Clone, Debug, Serialize)]
pub struct Doubles {
    /// Cases that may be the same.
    pub alike: Vec<AlikeCase>,
    /// Its doubles, with their files.
    pub merged: Vec<MergedCase>,
    /// The case that goes on in its place.
    pub into: Option<CaseLink>,
    /// Where a POST lets it go on by itself; `None` for whoever may not.
    pub split: Option<String>,
}

/// A case that may be the same.
#[derive(Clone, Debug, Serialize)]
pub struct AlikeCase {
    /// Which.
    pub case: CaseLink,
    /// How it stands.
    pub state: Badge,
    /// What both have in common, in words.
    pub reasons: Vec<String>,
    /// What is sent to name it.
    pub id: String,
    /// Where a POST with `into` merges the case with it; `None` where it can't be.
    pub merge: Option<String>,
    /// Where a POST with `other` says that it is another one; `None` for whoever may not.
    pub apart: Option<String>,
}

/// A double.
#[derive(Clone, Debug, Serialize)]
pub struct MergedCase {
    /// Which.
    pub case: CaseLink,
    /// Its files.
    pub files: Vec<CaseFile>,
}

/// Another case.
#[derive(Clone, Debug, Serialize)]
pub struct CaseLink {
    /// Its number.
    pub number: String,
    /// Its page.
    pub href: String,
    /// When it was applied for.
    pub received: Timestamp,
}
