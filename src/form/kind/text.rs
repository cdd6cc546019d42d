//! Names and texts.

use super::super::{expr::value::Value, problem::Problem, text::TextId};
use super::{letters, text_value};

/// How long a name may be.
pub const NAME_LENGTH: usize = 120;
/// How long a line of text may be.
pub const TEXT_LENGTH: usize = 250;
/// How long a longer text may be.
pub const LONG_TEXT_LENGTH: usize = 4000;

/// The name of a person: letters of DIN 91379, data type A.
#[derive(Debug)]
pub struct Name {
    /// How many characters.
    pub max_length: usize,
}

/// A text.
#[derive(Debug)]
pub struct Text {
    /// How many characters.
    pub max_length: usize,
    /// What it usually looks like.
    pub pattern: Option<Pattern>,
    /// Whether the authority's institutions are suggested.
    pub suggests_institutions: bool,
}

/// What a text usually looks like; other texts are pointed out, never refused.
#[derive(Debug)]
pub struct Pattern {
    /// The expression, matched against the whole text.
    pub regex: regex::Regex,
    /// What is said when it does not match.
    pub text: TextId,
}

impl Name {
    /// Reads a name.
    pub fn read(&self, text: &str) -> Result<Value, Problem> {
        let name = letters::normalise(text);
        let foreign = letters::foreign_to_names(&name);
        if !foreign.is_empty() {
            return Err(Problem::NameLetters { characters: foreign.join(" ") });
        }
        fits(&name, self.max_length)
    }
}

impl Text {
    /// Reads a text.
    pub fn read(&self, text: &str) -> Result<Value, Problem> {
        fits(&text.replace("\r\n", "\n"), self.max_length)
    }

    /// Whether the text looks as texts here usually do.
    #[must_use]
    pub fn looks_usual(&self, value: &Value) -> bool {
        match (&self.pattern, value) {
            (Some(pattern), Value::Text(text)) => pattern.regex.is_match(text),
            _ => true,
        }
    }
}

fn fits(text: &str, max: usize) -> Result<Value, Problem> {
    if text.chars().count() > max { Err(Problem::TooLong { max }) } else { Ok(text_value(text)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_taken_as_in_the_passport() {
        let name = Name { max_length: NAME_LENGTH };
        assert_eq!(name.read("  Nguye\u{302}\u{303}n  Thi\u{323} "), Ok(text_value("Nguyễn Thị")));
        assert_eq!(
            name.read("Ковальчук"),
            Err(Problem::NameLetters { characters: "К о в а л ь ч у к".into() })
        );
        assert_eq!(name.read(&"a".repeat(121)), Err(Problem::TooLong { max: 120 }));
        assert!(name.read(&"ẞ".repeat(120)).is_ok());
    }
}
