//! An example as it is written, and its answers as their author wrote them.

use std::{fmt, sync::Arc};

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};

use super::super::{
    file::{self, At},
    source::{Complaint, Place, Source},
};

/// An example as written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct Example {
    pub title: At<String>,
    pub today: At<String>,
    pub authority: Option<At<String>>,
    pub answers: At<Tree>,
    pub expect: ExpectFile,
}

/// What must come of it, as written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct ExpectFile {
    pub pages: Option<At<Vec<String>>>,
    pub hidden: Vec<At<String>>,
    pub missing: Option<At<Vec<String>>>,
    pub problems: Option<At<Vec<String>>>,
    pub documents: Option<At<Vec<String>>>,
    pub flags: Option<At<Vec<String>>>,
    pub computed: Option<At<Tree>>,
    pub effective_date: Option<At<String>>,
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
