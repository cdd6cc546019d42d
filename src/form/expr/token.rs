//! Cuts an expression into tokens.

use std::ops::Range;

use rust_decimal::Decimal;

/// The smallest parts of an expression.
#[derive(Clone, Debug, PartialEq)]
pub enum Token {
    /// A name: `children`, `true`, `in`.
    Name(String),
    /// A number: `12.50`.
    Number(Decimal),
    /// A text in quotes, without them.
    Text(String),
    /// An operator or bracket.
    Sign(&'static str),
}

/// A token and the bytes it covers.
pub type Spanned = (Token, Range<usize>);

/// Signs, longer ones first so that `<=` is not read as `<`.
const SIGNS: [&str; 22] = [
    "&&", "||", "==", "!=", "<=", ">=", "<", ">", "!", "+", "-", "*", "/", "?", ":", "(", ")", "[", "]", ",",
    ".", "=",
];

/// What could not be cut: where, and what stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadToken {
    /// The bytes.
    pub range: Range<usize>,
    /// Whether a text is not closed, rather than a strange character.
    pub open_text: bool,
}

/// All tokens of an expression.
pub fn tokens(text: &str) -> Result<Vec<Spanned>, BadToken> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        }
        let (token, length) = next(&text[at..], first).map_err(|open_text| BadToken {
            range: at..if open_text { text.len() } else { at + first.len_utf8() },
            open_text,
        })?;
        found.push((token, at..at + length));
        at += length;
    }
    Ok(found)
}

/// The token at the beginning of `rest` and its length in bytes; the error says whether a text is not closed.
fn next(rest: &str, first: char) -> Result<(Token, usize), bool> {
    if first.is_ascii_alphabetic() || first == '_' {
        let word = take(rest, |c| c.is_ascii_alphanumeric() || c == '_');
        return Ok((Token::Name(word.to_owned()), word.len()));
    }
    if first.is_ascii_digit() {
        let digits = take(rest, |c| c.is_ascii_digit() || c == '.').trim_end_matches('.');
        let number = digits.parse().map_err(|_| false)?;
        return Ok((Token::Number(number), digits.len()));
    }
    if first == '"' || first == '\'' {
        let inside = rest[1..].find(first).ok_or(true)?;
        return Ok((Token::Text(rest[1..=inside].to_owned()), inside + 2));
    }
    let sign = SIGNS.iter().find(|sign| rest.starts_with(**sign)).ok_or(false)?;
    Ok((Token::Sign(sign), sign.len()))
}

fn take(rest: &str, keep: impl Fn(char) -> bool) -> &str {
    &rest[..rest.find(|c| !keep(c)).unwrap_or(rest.len())]
}
