//! Reads a definition file; what is wrong with it as YAML is told in the words of the other complaints.

use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_saphyr::Options;

use super::super::{
    fault::Fault,
    source::{Complaint, Place, Source, did_you_mean},
};

/// Reads a file, or says what is wrong with it.
pub fn read<T: DeserializeOwned>(source: &Arc<Source>) -> Result<T, Complaint> {
    serde_saphyr::from_str_with_options(&source.text, Options::default()).map_err(|error| {
        let start = error.location().map_or(0, |location| byte_of(&source.text, &location));
        let end = source.text[start..].find(['\n', ' ', ':']).map_or(source.text.len(), |at| start + at);
        let message = error.without_snippet().to_string();
        let message = message.lines().next().unwrap_or_default();
        let message = message.rsplit_once(" at line ").map_or(message, |(message, _)| message);
        Complaint::new(unreadable(message), Place::new(source, start..end))
    })
}

/// The byte of a line and column, both from one; some errors know no more.
fn byte_of(text: &str, location: &serde_saphyr::Location) -> usize {
    let known = location.span().byte_offset().and_then(|at| usize::try_from(at).ok()).filter(|at| *at > 0);
    let at = known.unwrap_or_else(|| {
        let (line, column) = (usize::try_from(location.line()), usize::try_from(location.column()));
        let (line, column) = (line.unwrap_or(1).max(1) - 1, column.unwrap_or(1).max(1) - 1);
        let before: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
        let rest = &text[before..];
        before + rest.char_indices().nth(column).map_or(rest.len(), |(at, _)| at)
    });
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// What the YAML reader said, in the words of the other complaints.
fn unreadable(message: &str) -> Fault {
    let unknown = message.strip_prefix("unknown field `").and_then(|rest| rest.split_once("`, expected "));
    let Some((key, known)) = unknown else {
        let missing = message.strip_prefix("missing field ").map(|key| format!("the key {key} is missing"));
        let message = missing.unwrap_or_else(|| message.replace("unknown variant", "unknown value"));
        return Fault::Yaml { message };
    };
    let known = known.trim_start_matches("one of ").replace('`', "").replace(" or ", ", ");
    let known: Vec<String> = known.split(", ").map(str::to_owned).collect();
    let meant = did_you_mean(key, known.iter().map(String::as_str));
    Fault::UnknownKey { key: key.to_owned(), meant, known }
}
