//! What becomes of each group and field of a schema: which item, by which name, on which page.
//!
//! May use `schema` and `names`.

use std::collections::BTreeMap;

use super::{
    names::{self, Given},
    schema::{Data, Entry, NodeId, Schema, What},
};

/// Lists in lists that the form language takes, the form itself not counted.
const DEEPEST_LISTS: usize = 5;
/// Groups in groups that the form language takes, with some to spare for lists.
const DEEPEST_GROUPS: usize = 9;
/// A group with more questions is cut into pages.
const LONGEST_PAGE: usize = 20;
/// A group inside with as many questions gets a page of its own then.
const OWN_PAGE: usize = 5;
/// Page ids that mean something else where answers are stored.
const NOT_PAGES: [&str; 3] = ["documents", "declarations", "review"];

/// What a group or field becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// A heading with questions below.
    Group,
    /// Nothing of its own: what is in it stands where it stood.
    Flat,
    /// A list of rows.
    List,
    /// A question.
    Field,
    /// A question with several answers out of some.
    Multi,
    /// A list of rows with this one question.
    Rows,
    /// Evidence.
    Document,
    /// A text to read.
    Info,
    /// A value that nobody enters.
    Fixed(String),
    /// Left out, for a reason.
    Nothing(&'static str),
}

/// A page.
#[derive(Debug)]
pub struct Page {
    /// Its id.
    pub id: String,
    /// The group that it shows, alone or with others.
    pub group: Option<NodeId>,
    /// What stands on it, all of it in the same group.
    pub items: Vec<NodeId>,
    /// Its heading.
    pub title: String,
}

/// What becomes of a schema.
#[derive(Debug)]
pub struct Plan {
    /// Of each node.
    pub fates: Vec<Fate>,
    /// The id of each node in its group.
    pub ids: Vec<String>,
    /// The id of the one question in rows that only repeat it.
    pub inner: BTreeMap<NodeId, String>,
    /// All pages, in order.
    pub pages: Vec<Page>,
    /// The first page on which a node or something of it stands.
    pub page_of: Vec<usize>,
    /// Ids that mean the same wherever they stand.
    pub given: Given,
    page_ids: Given,
}

impl Plan {
    /// Plans a form; some fields always have a value that a rule gives them.
    pub fn new(schema: &Schema, fixed: &BTreeMap<NodeId, String>) -> Self {
        let mut plan = Self {
            fates: Vec::with_capacity(schema.nodes.len()),
            ids: vec![String::new(); schema.nodes.len()],
            inner: BTreeMap::new(),
            pages: Vec::new(),
            page_of: vec![0; schema.nodes.len()],
            given: Given::default(),
            page_ids: Given::default(),
        };
        // Groups stand before what is in them.
        for id in schema.all() {
            let fate = plan.fate_of(schema, id, fixed);
            plan.fates.push(fate);
        }
        let inside_out: Vec<NodeId> = schema.all().collect();
        for id in inside_out.into_iter().rev() {
            if plan.is_empty_group(schema, id) {
                plan.fates[id.0] = Fate::Nothing("there is nothing in it");
            }
        }
        plan.name_all(schema);
        plan.pack(schema, None);
        plan
    }

    /// An id that stands nowhere yet.
    pub fn fresh(&mut self, id: &str) -> String {
        let ids = &self.ids;
        self.given.give_unless(id, '_', |id| ids.iter().any(|known| known == id))
    }

    /// What a node becomes.
    pub fn fate(&self, id: NodeId) -> &Fate {
        &self.fates[id.0]
    }

    /// Whether a node becomes something that is asked.
    pub fn is_asked(&self, id: NodeId) -> bool {
        matches!(self.fate(id), Fate::Field | Fate::Multi | Fate::Rows | Fate::List)
    }

    /// The list around a node whose row it stands in.
    pub fn scope(&self, schema: &Schema, id: NodeId) -> Option<NodeId> {
        schema.around(id).find(|around| *self.fate(*around) == Fate::List)
    }

    /// The groups around a node within its scope, from the outside in; those without an item are left out.
    pub fn groups(&self, schema: &Schema, id: NodeId) -> Vec<NodeId> {
        let inside = schema.around(id).take_while(|around| *self.fate(*around) != Fate::List);
        let mut groups: Vec<NodeId> = inside.filter(|around| *self.fate(*around) == Fate::Group).collect();
        groups.reverse();
        groups
    }

    /// The full name of a node in its scope.
    pub fn name(&self, schema: &Schema, id: NodeId) -> String {
        let groups = self.groups(schema, id);
        let parts: Vec<&str> = groups.iter().chain([&id]).map(|id| self.ids[id.0].as_str()).collect();
        parts.join(".")
    }

    /// The path of a list, with those of the lists around it.
    pub fn list_path(&self, schema: &Schema, list: NodeId) -> String {
        let own = self.name(schema, list);
        self.scope(schema, list)
            .map_or(own.clone(), |outer| format!("{}.{own}", self.list_path(schema, outer)))
    }

    fn fate_of(&self, schema: &Schema, id: NodeId, fixed: &BTreeMap<NodeId, String>) -> Fate {
        let node = schema.node(id);
        let What::Field(field) = &node.what else {
            let lists = schema.around(id).filter(|around| self.fates[around.0] == Fate::List).count();
            let groups = schema.around(id).filter(|around| self.fates[around.0] == Fate::Group).count();
            return match (node.repeats() && lists < DEEPEST_LISTS, groups < DEEPEST_GROUPS) {
                (true, _) => Fate::List,
                (false, true) => Fate::Group,
                (false, false) => Fate::Flat,
            };
        };
        if let Some(code) = fixed.get(&id) {
            return Fate::Fixed(code.clone());
        }
        let quotable = !field.content.contains(['"', '\\', '\n']);
        match (field.entry, field.data) {
            (Entry::Label, _) => Fate::Info,
            (Entry::Hidden | Entry::Locked, _) if field.content.is_empty() => {
                Fate::Nothing("nobody can enter it, and it has no value")
            }
            (Entry::Hidden | Entry::Locked, _) if quotable => Fate::Fixed(field.content.clone()),
            (Entry::Hidden | Entry::Locked, _) => Fate::Nothing("its value can't be written here"),
            (_, Data::File) => Fate::Document,
            (_, Data::Object) => Fate::Nothing("objects are no answers of people"),
            (Entry::Select, _) if node.repeats() && !field.values.is_empty() => Fate::Multi,
            _ if node.repeats() => Fate::Rows,
            _ => Fate::Field,
        }
    }

    fn is_empty_group(&self, schema: &Schema, id: NodeId) -> bool {
        let there = |child: &NodeId| !matches!(self.fate(*child), Fate::Nothing(_));
        schema.node(id).is_group() && !schema.children(Some(id)).iter().any(there)
    }

    /// Names whatever could be meant from elsewhere first, so that no name inside a group hides it.
    fn name_all(&mut self, schema: &Schema) {
        let (mut inside, mut outside) = (Vec::new(), Vec::new());
        for id in schema.all() {
            let at_root = self.groups(schema, id).is_empty();
            let stands = matches!(self.fate(id), Fate::Group | Fate::List | Fate::Rows | Fate::Document);
            if at_root || stands { outside.push(id) } else { inside.push(id) }
        }
        for id in outside {
            self.ids[id.0] = self.given.give(&names::id(&schema.node(id).name, '_'), '_');
            if *self.fate(id) == Fate::Rows {
                let name = self.given.give(&format!("{}_eintrag", self.ids[id.0]), '_');
                self.inner.insert(id, name);
            }
        }
        let mut siblings: BTreeMap<Option<NodeId>, Given> = BTreeMap::new();
        for id in inside {
            let group = self.groups(schema, id).pop();
            let siblings = siblings.entry(group).or_default();
            let name = names::id(&schema.node(id).name, '_');
            let name = siblings.give_unless(&name, '_', |id| self.given.has(id));
            self.ids[id.0] = name;
        }
    }

    /// How many questions there are in a node.
    fn weight(&self, schema: &Schema, id: NodeId) -> usize {
        match self.fate(id) {
            Fate::Group | Fate::Flat => {
                schema.children(Some(id)).iter().map(|child| self.weight(schema, *child)).sum()
            }
            Fate::Nothing(_) | Fate::Fixed(_) => 0,
            _ => 1,
        }
    }

    /// Cuts what lies in a group, or in the schema, into pages.
    fn pack(&mut self, schema: &Schema, group: Option<NodeId>) {
        let mut run = Vec::new();
        for child in schema.children(group) {
            let weight = self.weight(schema, *child);
            let least = if group.is_none() { 1 } else { OWN_PAGE };
            let alone = *self.fate(*child) == Fate::Group && weight >= least;
            if alone || (group.is_none() && *self.fate(*child) == Fate::List) {
                self.page(schema, group, std::mem::take(&mut run));
                match self.fate(*child) {
                    Fate::List => self.page(schema, group, vec![*child]),
                    _ if weight > LONGEST_PAGE => self.pack(schema, Some(*child)),
                    _ => self.page(schema, Some(*child), schema.children(Some(*child)).to_vec()),
                }
            } else {
                run.push(*child);
            }
        }
        self.page(schema, group, run);
    }

    fn page(&mut self, schema: &Schema, group: Option<NodeId>, mut items: Vec<NodeId>) {
        items.retain(|id| !matches!(self.fate(*id), Fate::Nothing(_)));
        if items.is_empty() {
            return;
        }
        let named = group.or_else(|| items.first().copied().filter(|_| items.len() == 1));
        let title = named.map_or("Angaben", |id| schema.node(id).label.as_str()).to_owned();
        let name = named.map_or("angaben", |id| schema.node(id).name.as_str());
        let id = self.page_ids.give_unless(&names::id(name, '-'), '-', |id| NOT_PAGES.contains(&id));
        let page = self.pages.len();
        for item in &items {
            for inside in schema.within(Some(*item)) {
                self.page_of[inside.0] = page;
            }
        }
        self.pages.push(Page { id, group, items, title });
        if let Some(group) = group {
            let first = |at: &NodeId| {
                !self.pages[..page].iter().any(|page| {
                    page.group
                        .is_some_and(|group| group == *at || schema.around(group).any(|around| around == *at))
                })
            };
            let new: Vec<NodeId> = std::iter::once(group).chain(schema.around(group)).filter(first).collect();
            for group in new {
                self.page_of[group.0] = page;
            }
        }
    }
}
