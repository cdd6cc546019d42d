//! What matters once an application is sent: declarations, who applies, from when it counts, what the office sees.

use std::sync::Arc;

use super::{
    super::{expr::eval::Node, text::TextId},
    FieldId, ListId,
};

/// A statement of the applicant.
#[derive(Debug)]
pub struct Declaration {
    /// Its code in the catalogue.
    pub code: Arc<str>,
    /// What ticking it means.
    pub nature: Nature,
    /// Only while this holds.
    pub when: Option<Node>,
    /// What it says.
    pub text: TextId,
    /// The law it rests on.
    pub law: Option<Arc<str>>,
}

/// What ticking a declaration means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// It must be made.
    Required,
    /// It must be taken note of.
    Acknowledge,
    /// It is given freely.
    Consent,
    /// There is nothing to tick.
    Info,
}

/// Who applies, and how to reach them.
#[derive(Debug)]
pub struct Who {
    /// Parts of the name: one is enough.
    pub name: Vec<FieldId>,
    /// Ways to reach the person: one is enough.
    pub reach: Vec<FieldId>,
    /// What stands on a letter, line by line.
    pub address: Vec<Vec<FieldId>>,
    /// What the office is to heed before it calls or writes.
    pub hints: Vec<FieldId>,
}

/// A rule that fixes the date that counts.
#[derive(Debug)]
pub struct EffectiveDate {
    /// It applies while this holds.
    pub when: Option<Node>,
    /// Its code in the catalogue.
    pub rule: Arc<str>,
    /// What it says.
    pub text: TextId,
    /// The day from which an application counts, where that is not the day on which it arrives.
    pub day: Option<Node>,
}

/// Something that the office should see at once: an urgent date, a protected address.
#[derive(Debug)]
pub struct Flag {
    /// Its code.
    pub code: Arc<str>,
    /// What the office reads at the case.
    pub label: Option<TextId>,
    /// It is raised while this holds.
    pub when: Option<Node>,
}

/// What the clerk decides: one row of the list against one option of a field in it.
#[derive(Clone, Copy, Debug)]
pub struct Decisions {
    /// The list.
    pub per: ListId,
    /// The field, which takes several options.
    pub by: FieldId,
}
