//! The small pieces that PDF files are made of.

use jiff::Timestamp;
use lopdf::{Object, StringFormat};

use super::clean::plain;

/// As digits, lower case.
pub(super) fn hex(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|digit| DIGITS[usize::from(digit)]).collect()
}

pub(super) fn name(text: &str) -> Object {
    Object::Name(text.as_bytes().to_vec())
}

/// A text that people may see, in UTF-16.
pub(super) fn text(text: &str) -> Object {
    let units = plain(text);
    let units = units.encode_utf16().flat_map(u16::to_be_bytes);
    Object::String([0xfe, 0xff].into_iter().chain(units).collect(), StringFormat::Hexadecimal)
}

pub(super) fn date(moment: Timestamp) -> Object {
    Object::string_literal(moment.strftime("D:%Y%m%d%H%M%SZ").to_string())
}

pub(super) fn integer(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
