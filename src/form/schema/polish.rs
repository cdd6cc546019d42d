//! Says in a schema what YAML and its reader do: a text may be written as a bare number, and what is left out is
//! not written as nothing.

use serde_json::{Map, Value as Json, json};

/// How the names of types as written end, which are nobody's business in a schema.
const ENDING: &str = "File";

/// Goes through a whole schema.
pub fn polish(schema: &mut Json) {
    rename(schema);
    every(schema, &mut one);
}

/// Calls back for every object, the outer ones first.
fn every(value: &mut Json, polish: &mut dyn FnMut(&mut Map<String, Json>)) {
    match value {
        Json::Object(object) => {
            polish(object);
            object.values_mut().for_each(|inner| every(inner, polish));
        }
        Json::Array(all) => all.iter_mut().for_each(|inner| every(inner, polish)),
        _ => {}
    }
}

fn one(object: &mut Map<String, Json>) {
    // Sizes of numbers in memory, and what Rust puts where nothing stands, tell authors nothing.
    if object.get("format").is_some_and(Json::is_string) {
        object.remove("format");
    }
    if object.contains_key("type") || object.contains_key("$ref") || object.contains_key("anyOf") {
        object.remove("default");
    }
    let Some(kind) = object.get("type") else { return };
    let is_text = |kind: &Json| kind == "string";
    let text = is_text(kind) || kind.as_array().is_some_and(|kinds| kinds.iter().any(is_text));
    if let Some(words) = object.get_mut("enum").and_then(Json::as_array_mut) {
        words.retain(|word| !word.is_null());
        object.insert("type".into(), json!("string"));
    } else if text {
        object.insert("type".into(), json!(["string", "number", "boolean"]));
    } else if let Some(kinds) = object.get_mut("type").and_then(Json::as_array_mut) {
        kinds.retain(|kind| kind != "null");
    }
}

/// Calls `ItemFile` `Item`, everywhere.
fn rename(schema: &mut Json) {
    let Some(Json::Object(types)) = schema.get_mut("$defs") else { return };
    let renamed = std::mem::take(types).into_iter();
    *types = renamed.map(|(name, schema)| (short(&name).to_owned(), schema)).collect();
    every(schema, &mut |object| {
        if let Some(Json::String(target)) = object.get_mut("$ref") {
            *target = short(target).to_owned();
        }
        if let Some(Json::String(title)) = object.get_mut("title") {
            *title = short(title).to_owned();
        }
    });
}

fn short(name: &str) -> &str {
    name.strip_suffix(ENDING).unwrap_or(name)
}
