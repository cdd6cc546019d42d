//! The kind of a field in the form language, with the keys that only this kind has.
//!
//! May use `schema`.

use regex::RegexBuilder;
use rust_decimal::Decimal;

use super::{
    super::kind::text::{LONG_TEXT_LENGTH, TEXT_LENGTH},
    schema::{Data, Field, Limits, Node},
};

/// Names of people, by the end of their ids: Familienname, Vornamen, Geburtsname.
const NAMES: [&str; 3] = ["227", "228", "230"];
/// Telephone and fax.
const PHONES: [&str; 2] = ["240", "241"];
/// The pattern that schemas have for postcodes.
const POSTCODE: &str = "([0]{1}[1-9]{1}|[1-9]{1}[0-9]{1})[0-9]{3}";
/// How patterns for e-mail addresses begin.
const EMAIL: &str = "[A-Za-z0-9._%+-]+@";
/// The greatest number where a schema names none.
const MOST: &str = "999999999999";
/// What most often is answered in several lines.
const LONG: [&str; 5] = ["Begründung", "Beschreibung", "Erläuterung", "Bemerkung", "Anmerkung"];

/// A kind with its own keys, each with its value as text, and what could not be kept.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The name of the kind.
    pub kind: &'static str,
    /// Keys and values.
    pub keys: Vec<(&'static str, String)>,
    /// What somebody should look at.
    pub notes: Vec<String>,
}

/// The kind of a field that is typed, not chosen.
pub fn typed(node: &Node, field: &Field) -> Written {
    let mut written = Written::default();
    match field.data {
        Data::Bool => written.kind = "yesno",
        Data::Date => written.kind = "date",
        Data::Whole => number(&mut written, "int", &field.limits),
        Data::Number => number(&mut written, "decimal", &field.limits),
        Data::Currency => number(&mut written, "money", &field.limits),
        Data::Time => {
            written.kind = "text";
            pattern(
                &mut written,
                "([01]?[0-9]|2[0-3]):[0-5][0-9]",
                "So wird die Uhrzeit meist geschrieben: 14:30",
            );
        }
        Data::DateTime => {
            written.kind = "text";
            written.notes.push("day and time of day in one: perhaps two fields".into());
        }
        Data::Text | Data::File | Data::Object => text(&mut written, node, field),
    }
    written
}

fn text(written: &mut Written, node: &Node, field: &Field) {
    let limits = &field.limits;
    let shared = |ends: &[&str]| {
        let number = node.id.id.strip_prefix("F60").map(|number| number.trim_start_matches('0'));
        number.is_some_and(|number| ends.contains(&number))
    };
    match limits.pattern.as_deref() {
        Some(POSTCODE) => return written.kind = "postcode",
        Some(text) if text.starts_with(EMAIL) => return written.kind = "email",
        _ if shared(&["246"]) => return written.kind = "postcode",
        _ if shared(&["242"]) => return written.kind = "email",
        _ if shared(&PHONES) => return written.kind = "phone",
        _ => {}
    }
    let is_long = LONG.iter().any(|word| node.name.contains(word));
    let length = limits.max_length.map_or(LONG_TEXT_LENGTH, |length| length.clamp(1, LONG_TEXT_LENGTH));
    if limits.max_length.is_some_and(|length| length > LONG_TEXT_LENGTH) {
        written.notes.push(format!("the schema takes more than {LONG_TEXT_LENGTH} characters"));
    }
    written.kind = match limits.max_length {
        _ if shared(&NAMES) => "name",
        Some(_) if length > TEXT_LENGTH => "text_long",
        None if is_long => "text_long",
        _ => "text",
    };
    if written.kind != "text_long" || length < LONG_TEXT_LENGTH {
        written.keys.push(("max_length", length.to_string()));
    }
    if written.kind == "name" {
        return;
    }
    match (&limits.pattern, limits.min_length) {
        (Some(given), _) => pattern(written, given, "Bitte prüfen Sie die Schreibweise."),
        (None, Some(least)) if least > 1 && least <= length => {
            let expression = format!("[\\s\\S]{{{least},}}");
            pattern(written, &expression, &format!("Meist sind es mindestens {least} Zeichen."));
        }
        _ => {}
    }
}

fn pattern(written: &mut Written, expression: &str, text: &str) {
    // As the form language reads it.
    if RegexBuilder::new(&format!("^(?:{expression})$")).size_limit(1 << 20).build().is_err() {
        written.notes.push(format!("a pattern that can't be used here: {expression}"));
        return;
    }
    // Texts are filled in where they have braces, expressions are not.
    written.keys.push(("pattern", expression.to_owned()));
    written.keys.push(("pattern_text", text.to_owned()));
}

fn number(written: &mut Written, kind: &'static str, limits: &Limits) {
    written.kind = kind;
    let read = |text: &Option<String>| text.as_deref().map(|text| text.replace(',', ".").parse::<Decimal>());
    let (min, max) = (read(&limits.min_value), read(&limits.max_value));
    if matches!(min, Some(Err(_))) || matches!(max, Some(Err(_))) {
        written.notes.push("limits that are no numbers".into());
    }
    let (min, max) = (min.and_then(Result::ok), max.and_then(Result::ok));
    match (min, max) {
        (Some(min), Some(max)) if min > max => {
            written.notes.push(format!("the least, {min}, is more than the most, {max}"));
            written.keys.push(("max", MOST.to_owned()));
        }
        (min, max) => {
            // Where only the most is named and lies below zero, so does the least.
            let min = min.or_else(|| {
                max.filter(Decimal::is_sign_negative).map(|_| -Decimal::from(999_999_999_999_i64))
            });
            written.keys.extend(min.map(|min| ("min", min.to_string())));
            written.keys.push(("max", max.map_or(MOST.to_owned(), |max| max.to_string())));
        }
    }
}
