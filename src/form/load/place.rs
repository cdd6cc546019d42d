//! From a place inside an expression or text to the place in the file.

use std::{ops::Range, sync::Arc};

use super::super::{
    file::{self, At},
    source::{Place, Source},
};

/// The place of a whole value.
pub fn of<T>(source: &Arc<Source>, value: &At<T>) -> Place {
    Place::new(source, file::range(value))
}

/// The place of some bytes inside a text value. Quotes and line breaks of YAML are stepped over; where
/// the file writes a character in another way (an escape), the whole value is the place.
pub fn inside(source: &Arc<Source>, value: &At<String>, bytes: &Range<usize>) -> Place {
    let whole = file::range(value);
    let raw = source.text.get(whole.clone()).unwrap_or_default();
    let start = raw.find(|c: char| !matches!(c, '"' | '\'' | '>' | '|' | '-' | '\n' | ' ')).unwrap_or(0);
    // A text that itself begins with a quote keeps it.
    let start = (0..=start)
        .find(|at| raw[*at..].starts_with(&value.value[..first_length(&value.value)]))
        .unwrap_or(start);
    let mut map = Vec::with_capacity(value.value.len() + 1);
    let mut at = start;
    for letter in value.value.chars() {
        let found = raw[at..].char_indices().find(|(_, c)| *c == letter || !c.is_whitespace());
        match found {
            Some((skip, c)) if c == letter => {
                map.extend(std::iter::repeat_n(at + skip, letter.len_utf8()));
                at += skip + letter.len_utf8();
                if letter == '\'' && raw.starts_with('\'') && raw[at..].starts_with('\'') {
                    at += 1;
                }
            }
            _ if letter.is_whitespace() => map.push(at),
            _ => return Place::new(source, whole),
        }
    }
    map.push(at);
    let from = map.get(bytes.start).copied().unwrap_or(at);
    let to = map.get(bytes.end).copied().unwrap_or(at).max(from);
    Place::new(source, whole.start + from..whole.start + to.max(from + 1).min(raw.len()))
}

fn first_length(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}
