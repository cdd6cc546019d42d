//! Tells items apart in a schema: which keys mean something for which item and kind, by the table of
//! [`keys`](super::super::load::keys).

use serde_json::{Value as Json, json};

use super::super::{
    load::keys::{KINDS, MEANINGS, OF_FIELDS, OTHERS},
    problem::Problem,
};

/// Adds the conditions to the type of items, where a schema has it. In an override everything may stand.
pub fn tell_apart(schema: &mut Json) {
    let Some(item) = schema.pointer("/$defs/Item") else { return };
    let mut item = item.clone();
    set(&mut item, "/properties/kind", "enum", kinds());
    set(&mut item, "/properties/errors", "propertyNames", json!({ "enum": problems() }));
    let mut over = item.clone();
    set(&mut item, "/properties/override/additionalProperties", "$ref", json!("#/$defs/Override"));
    set(&mut over, "/properties/override/additionalProperties", "$ref", json!("#/$defs/Override"));
    set(&mut over, "", "description", json!("Keys in the place of a block's own."));
    let what: Vec<&str> = std::iter::once("field").chain(OTHERS.iter().map(|(what, _)| *what)).collect();
    let one_of: Vec<Json> = what.iter().map(|key| json!({ "required": [key] })).collect();
    set(&mut item, "", "oneOf", Json::Array(one_of));
    set(&mut item, "", "allOf", Json::Array(conditions()));
    set(schema, "/$defs", "Override", over);
    set(schema, "/$defs", "Item", item);
}

/// What holds for each kind of field, and for each other item.
fn conditions() -> Vec<Json> {
    let fields = KINDS.iter().map(|(kind, own)| {
        let keys: Vec<&str> = OF_FIELDS.iter().chain(*own).copied().collect();
        let is = json!({ "required": ["field", "kind"], "properties": { "kind": { "const": kind } } });
        json!({ "if": is, "then": { "propertyNames": { "enum": keys } } })
    });
    let kind = json!({
        "if": { "required": ["field"] },
        "then": { "required": ["kind"], "properties": meanings("field") }
    });
    let others = OTHERS.iter().map(|(what, own)| {
        let keys: Vec<&str> = std::iter::once(*what).chain(own.iter().copied()).collect();
        let then = json!({ "propertyNames": { "enum": keys }, "properties": meanings(what) });
        json!({ "if": { "required": [what] }, "then": then })
    });
    fields.chain([kind]).chain(others).collect()
}

/// What keys mean for one kind of item.
fn meanings(what: &str) -> Json {
    let own = MEANINGS.iter().filter(|(item, ..)| *item == what);
    own.map(|(_, key, text)| ((*key).to_owned(), json!({ "description": text })))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn kinds() -> Json {
    KINDS.iter().map(|(kind, _)| Json::from(*kind)).collect()
}

fn problems() -> Vec<&'static str> {
    let mut keys: Vec<&str> = Problem::samples().iter().map(Problem::key).collect();
    keys.dedup();
    keys
}

/// Puts something into an object of a schema.
fn set(schema: &mut Json, pointer: &str, key: &str, value: Json) {
    if let Some(Json::Object(object)) = schema.pointer_mut(pointer) {
        object.insert(key.to_owned(), value);
    }
}
