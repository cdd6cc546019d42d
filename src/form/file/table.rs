//! Tables of numbers, as written.

use std::{collections::BTreeMap, fmt};

use schemars::JsonSchema;
use serde::{
    Deserialize, Deserializer,
    de::{self, MapAccess, Visitor, value::MapAccessDeserializer},
};

/// An entry of a table: a number, or a table again.
#[derive(Debug, JsonSchema)]
#[schemars(untagged)]
pub enum TableFile {
    /// a number
    Number(String),
    /// a table
    Table(BTreeMap<String, TableFile>),
}

/// By hand, because serde's own way reads a number as one that is not exact, and then refuses it as a text.
impl<'de> Deserialize<'de> for TableFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TableVisitor)
    }
}

struct TableVisitor;

impl<'de> Visitor<'de> for TableVisitor {
    type Value = TableFile;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number or a table of numbers")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<TableFile, E> {
        Ok(TableFile::Number(text.to_owned()))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<TableFile, E> {
        Ok(TableFile::Number(number.to_string()))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<TableFile, E> {
        Ok(TableFile::Number(number.to_string()))
    }

    /// The shortest way to write it, which is the one in the file for every number of fewer than 16 digits.
    fn visit_f64<E: de::Error>(self, number: f64) -> Result<TableFile, E> {
        Ok(TableFile::Number(number.to_string()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<TableFile, A::Error> {
        BTreeMap::deserialize(MapAccessDeserializer::new(map)).map(TableFile::Table)
    }
}
