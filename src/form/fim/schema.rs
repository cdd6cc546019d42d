//! A schema of the federal catalogue as it is read: a tree of groups and fields, with its rules and code lists.
//!
//! May use nothing else.

use std::fmt;

/// A schema.
#[derive(Debug, Default)]
pub struct Schema {
    /// Which.
    pub id: Id,
    /// Its name.
    pub title: String,
    /// What it is for.
    pub summary: String,
    /// What it rests on.
    pub references: Vec<String>,
    /// What stands at the top, in order.
    pub top: Vec<NodeId>,
    /// All uses of groups and fields; one that is used twice is there twice.
    pub nodes: Vec<Node>,
    /// All uses of rules.
    pub rules: Vec<Rule>,
}

/// Id and version.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id {
    /// `F60000000227`.
    pub id: String,
    /// `1.1.0`; empty when the file does not say.
    pub version: String,
}

/// The use of a group or field at one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub usize);

/// A group or field where it is used.
#[derive(Debug)]
pub struct Node {
    /// Which.
    pub id: Id,
    /// The group around it.
    pub parent: Option<NodeId>,
    /// At least so many times.
    pub min: usize,
    /// At most so many times; nothing: as often as one likes.
    pub max: Option<usize>,
    /// What specialists call it.
    pub name: String,
    /// What people are asked.
    pub label: String,
    /// What helps to answer.
    pub help: String,
    /// What it rests on.
    pub references: Vec<String>,
    /// What it is.
    pub what: What,
}

/// What a node is.
#[derive(Debug)]
pub enum What {
    /// Things that belong together.
    Group {
        /// Whether only one of them is meant.
        alternatives: bool,
        /// In order.
        children: Vec<NodeId>,
    },
    /// A question.
    Field(Field),
}

/// A question.
#[derive(Debug, Default)]
pub struct Field {
    /// How it is answered.
    pub entry: Entry,
    /// What is answered.
    pub data: Data,
    /// What may be answered.
    pub limits: Limits,
    /// What stands there from the beginning.
    pub content: String,
    /// What there is to choose from.
    pub values: Vec<Code>,
    /// The code list that has what there is to choose from.
    pub list: Option<ListName>,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Entry {
    #[default]
    Input,
    Select,
    Label,
    Hidden,
    Locked,
}

/// What kind of answer is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Data {
    #[default]
    Text,
    Date,
    Time,
    DateTime,
    Bool,
    Number,
    Whole,
    Currency,
    File,
    Object,
}

/// What may be answered, as written.
#[derive(Debug, Default)]
pub struct Limits {
    pub min_length: Option<usize>,
    pub max_length: Option<usize>,
    pub min_value: Option<String>,
    pub max_value: Option<String>,
    pub pattern: Option<String>,
}

/// One of what there is to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_field_names, reason = "the name is that of the standard")]
pub struct Code {
    pub code: String,
    pub name: String,
    pub help: String,
}

/// What a code list is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListName {
    /// `urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:staat`.
    pub uri: String,
    /// `2023-02-24`.
    pub version: String,
}

/// A code list with its entries.
#[derive(Debug, Default)]
pub struct CodeList {
    /// What it is called.
    pub name: ListName,
    /// Its entries.
    pub codes: Vec<Code>,
}

/// The use of a rule at one place.
#[derive(Debug)]
pub struct Rule {
    /// Which.
    pub id: Id,
    /// What it says, in German.
    pub text: String,
    /// Where it belongs to; nothing: the schema.
    pub owner: Option<NodeId>,
}

impl Schema {
    /// The node with this index.
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0]
    }

    /// The field of a node that is one.
    pub fn field(&self, id: NodeId) -> Option<&Field> {
        match &self.node(id).what {
            What::Field(field) => Some(field),
            What::Group { .. } => None,
        }
    }

    /// What lies directly in a group, or in the schema.
    pub fn children(&self, id: Option<NodeId>) -> &[NodeId] {
        match id.map(|id| &self.node(id).what) {
            None => &self.top,
            Some(What::Group { children, .. }) => children,
            Some(What::Field(_)) => &[],
        }
    }

    /// The groups around a node, from the inside out.
    pub fn around(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(self.node(id).parent, |at| self.node(*at).parent)
    }

    /// A node and everything in it, or everything in the schema, in order.
    pub fn within(&self, id: Option<NodeId>) -> Vec<NodeId> {
        let mut found: Vec<NodeId> = id.into_iter().collect();
        for child in self.children(id) {
            found.extend(self.within(Some(*child)));
        }
        found
    }

    /// All nodes.
    pub fn all(&self) -> impl Iterator<Item = NodeId> + use<> {
        (0..self.nodes.len()).map(NodeId)
    }
}

impl Node {
    /// Whether it may come more than once.
    pub fn repeats(&self) -> bool {
        self.max.is_none_or(|max| max > 1)
    }

    /// Whether it is a group.
    pub fn is_group(&self) -> bool {
        matches!(self.what, What::Group { .. })
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.version.as_str() {
            "" => write!(f, "{}", self.id),
            version => write!(f, "{}V{version}", self.id),
        }
    }
}

impl ListName {
    /// Whether another name means the same list: one that says no version means all.
    pub fn means(&self, other: &Self) -> bool {
        self.uri == other.uri
            && (self.version == other.version || self.version.is_empty() || other.version.is_empty())
    }
}

impl fmt::Display for ListName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.version.as_str() {
            "" => write!(f, "{}", self.uri),
            version => write!(f, "{}_{version}", self.uri),
        }
    }
}
