//! Values that know their place in a file.

use std::{borrow::Cow, ops::Range, sync::Arc};

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer};
use serde_saphyr::{Location, Spanned};

use super::super::source::{Place, Source};

/// A value and its place.
#[derive(Clone, Debug)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Where it is written.
    pub defined: Location,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for At<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Spanned { value, defined, .. } = Spanned::deserialize(deserializer)?;
        Ok(Self { value, defined })
    }
}

/// For schemas, a value with its place is the value.
impl<T: JsonSchema> JsonSchema for At<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

/// The bytes of a value.
pub fn range<T>(value: &At<T>) -> Range<usize> {
    let span = value.defined.span();
    let start = span.byte_offset().and_then(|at| usize::try_from(at).ok()).unwrap_or(0);
    let length = span.byte_len().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    start..start + length
}

/// The place of a key that has none of its own: it stands before its value.
pub fn key_place<T>(source: &Arc<Source>, key: &str, value: &At<T>) -> Place {
    let whole = range(value);
    let found = source.text.get(..whole.start).and_then(|before| before.rfind(key));
    Place::new(source, found.map_or(whole, |at| at..at + key.len()))
}
