//! What became of a schema, in words and figures.
//!
//! May use `bind`, `plan` and `schema`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use super::{
    bind::{Bound, Reason},
    clauses::Verb,
    distinct,
    plan::{Fate, Plan},
    schema::{CodeList, Entry, Schema},
};

/// What became of a schema.
#[derive(Debug, Default)]
pub struct Summary {
    /// The schema, with its version.
    pub schema: String,
    /// How many fields it has.
    pub fields: usize,
    /// How many groups it has.
    pub groups: usize,
    /// Rules by what they are called that stand as conditions wherever the schema has them.
    pub translated: BTreeSet<String>,
    /// Rules that somebody has to write, with the reason.
    pub left: BTreeMap<String, String>,
    /// Which rules use each verb, of those that were translated.
    pub verbs: BTreeMap<Verb, BTreeSet<String>>,
    /// Code lists whose entries are not known.
    pub lists: BTreeSet<String>,
    /// Fields and groups that were left out, with the reason.
    pub left_out: Vec<String>,
}

impl Summary {
    pub(super) fn new(
        schema: &Schema,
        lists: &[CodeList],
        plan: &Plan,
        bound: &BTreeMap<usize, Bound>,
        left: &BTreeMap<usize, Reason>,
    ) -> Self {
        let open = distinct(schema, left.keys());
        let mut verbs: BTreeMap<Verb, BTreeSet<String>> = BTreeMap::new();
        let mut counted = BTreeSet::new();
        for (at, (_, used)) in bound {
            let id = &schema.rules[*at].id;
            if !open.contains(id) && counted.insert(id) {
                for verb in used {
                    verbs.entry(*verb).or_default().insert(id.to_string());
                }
            }
        }
        let reason = |(at, reason): (&usize, &Reason)| (schema.rules[*at].id.to_string(), reason.to_string());
        let is_list_missing =
            |name: &&super::schema::ListName| !lists.iter().any(|list| name.means(&list.name));
        let selects =
            schema.all().filter_map(|id| schema.field(id)).filter(|field| field.entry == Entry::Select);
        let selects = selects.filter(|field| field.values.is_empty());
        let left_out = schema.all().filter_map(|id| match plan.fate(id) {
            Fate::Nothing(reason) => {
                Some(format!("{} “{}”: {reason}", schema.node(id).id, schema.node(id).name))
            }
            _ => None,
        });
        Self {
            schema: schema.id.to_string(),
            fields: schema.nodes.iter().filter(|node| !node.is_group()).count(),
            groups: schema.nodes.iter().filter(|node| node.is_group()).count(),
            translated: counted.into_iter().map(ToString::to_string).collect(),
            left: left.iter().map(reason).collect(),
            verbs,
            lists: selects
                .filter_map(|field| field.list.as_ref())
                .filter(is_list_missing)
                .map(ToString::to_string)
                .collect(),
            left_out: left_out.collect(),
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (translated, left) = (self.translated.len(), self.left.len());
        write!(f, "{}: {} fields, {} groups. ", self.schema, self.fields, self.groups)?;
        write!(f, "Rules: {translated} translated, {left} left.")?;
        for (rule, reason) in &self.left {
            write!(f, "\n  To do: rule {rule}: {reason}.")?;
        }
        for list in &self.lists {
            write!(f, "\n  To do: the code list {list} was not given.")?;
        }
        for element in &self.left_out {
            write!(f, "\n  Left out: {element}.")?;
        }
        Ok(())
    }
}
