//! An example as it is written, and its answers as their author wrote them.

use std::{borrow::Cow, collections::BTreeMap, fmt, sync::Arc};

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};

use super::super::{
    file::{self, At},
    source::{Complaint, Place, Source},
};

/// An example as written. The line above each key explains it to authors, as in [`mod@file`].
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// what it is about
    pub title: At<String>,
    /// the day on which it is filled in
    pub today: At<String>,
    /// the day of an informal application before, if there was one
    pub applied_on: Option<At<String>>,
    /// whose settings and amounts count; left out: the form's defaults
    pub authority: Option<At<String>>,
    /// other settings than those: `{rent_level: V}`
    #[serde(default)]
    pub settings: BTreeMap<String, At<String>>,
    /// as a person types or chooses them; `unknown` is "Weiß ich nicht"; groups may be maps (`lunch: {price: "4,30"}`)
    pub answers: At<Tree>,
    /// what must come of it; what is not named may be as it is
    pub expect: ExpectFile,
}

/// What must come of it, as written.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ExpectFile {
    /// all pages that come, in order; a page that repeats with the number of the row: `trips/1`
    pub pages: Option<At<Vec<String>>>,
    /// fields and lists that are not asked: `children/2.lunch.place`
    pub hidden: Vec<At<String>>,
    /// required answers that are not there
    pub missing: Option<At<Vec<String>>>,
    /// ids of checks that complain; of answers, `children/1.school: choice-unknown`
    pub problems: Option<At<Vec<String>>>,
    /// evidence that is asked for, with the numbers of the rows: `trip_letter/1/1`
    pub documents: Option<At<Vec<String>>>,
    /// what the office sees at once
    pub flags: Option<At<Vec<String>>>,
    /// values: numbers, `yes`, `no`, dates as `2026-08-01`, `nothing`
    pub computed: Option<At<Tree>>,
    /// the rule, or `none`
    pub effective_date: Option<At<String>>,
    /// the day from which it counts
    pub counts_from: Option<At<String>>,
    /// a part of what is handed over; everything else may be there too
    pub output: Option<At<Tree>>,
}

/// Reads an example's file.
pub fn read(source: &Arc<Source>) -> Result<Example, Complaint> {
    file::read(source)
}

/// Answers as written: texts, lists and maps, every scalar with its place so that `10.2020` stays `10.2020`.
#[derive(Clone, Debug)]
pub enum Tree {
    /// A text in quotes, or anything else that is not a list or a map.
    Scalar(String),
    /// Several.
    List(Vec<At<Tree>>),
    /// By name.
    Map(Vec<(String, At<Tree>)>),
}

/// Which answers there may be, only the form knows.
impl JsonSchema for Tree {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Answer".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        Schema::from(true)
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TreeVisitor)
    }
}

struct TreeVisitor;

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an answer")
    }

    fn visit_str<E>(self, text: &str) -> Result<Tree, E> {
        Ok(Tree::Scalar(text.to_owned()))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
        Ok(Tree::Scalar(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Tree, E> {
        Ok(Tree::Scalar(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Tree, E> {
        Ok(Tree::Scalar(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Tree, E> {
        Ok(Tree::Scalar(value.to_string()))
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Scalar(String::new()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Tree, A::Error> {
        let mut map = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            map.push(entry);
        }
        Ok(Tree::Map(map))
    }
}

/// A scalar as its author wrote it.
pub(super) fn scalar(source: &Arc<Source>, value: &At<Tree>) -> Option<String> {
    let Tree::Scalar(text) = &value.value else { return None };
    let written = source.text.get(file::range(value)).unwrap_or(text).trim();
    // Plain scalars lose something when YAML takes them for numbers or truth: `10.2020`, `yes`.
    let is_plain = !written.starts_with(['"', '\'', '|', '>']) && !written.contains('\n');
    Some(if is_plain { written.to_owned() } else { text.clone() })
}

pub(super) fn at<T>(source: &Arc<Source>, value: &At<T>) -> Place {
    Place::new(source, file::range(value))
}
