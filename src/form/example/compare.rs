//! Compares what an example expects with what came of it; knows values and nothing of forms.

use std::sync::Arc;

use super::{
    super::{expr::value::Value, file::At, source::Source},
    file::{Tree, scalar},
};

/// Whether a submission has everything that is expected, whatever else it has.
pub(super) fn contains(
    source: &Arc<Source>,
    found: &serde_json::Value,
    expected: &At<Tree>,
) -> Result<(), (String, String)> {
    use serde_json::Value as Json;
    match (&expected.value, found) {
        (Tree::Map(entries), Json::Object(object)) => entries.iter().try_for_each(|(key, value)| {
            contains(source, object.get(key).unwrap_or(&Json::Null), value)
                .map_err(|(w, f)| (format!("{key}: {w}"), f))
        }),
        (Tree::List(items), Json::Array(array)) if items.len() == array.len() => {
            items.iter().zip(array).try_for_each(|(item, found)| contains(source, found, item))
        }
        (Tree::Scalar(_), _) => {
            let wanted = scalar(source, expected).unwrap_or_default();
            let found = match found {
                Json::String(text) => text.clone(),
                Json::Bool(value) => if *value { "yes" } else { "no" }.to_owned(),
                other => other.to_string(),
            };
            if wanted == found { Ok(()) } else { Err((wanted, found)) }
        }
        (_, other) => Err(("another shape".into(), other.to_string())),
    }
}

/// A value as an example writes it.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::Nothing => "nothing".into(),
        Value::Bool(value) => if *value { "yes" } else { "no" }.into(),
        Value::Number(number) => number.normalize().to_string(),
        Value::Text(text) => text.to_string(),
        Value::Codes(codes) => codes.join(", "),
        Value::Date(day) => day.to_string(),
        Value::Partial(partial) => partial.year.to_string(),
    }
}

/// Numbers are the same however many zeros they end with.
pub(super) fn plain_text(text: &str) -> String {
    text.parse::<rust_decimal::Decimal>()
        .map_or_else(|_| text.to_owned(), |number| number.normalize().to_string())
}
