//! Writes YAML line by line, and remembers which rules made a line what it is.
//!
//! May use nothing else.

use std::collections::BTreeSet;

/// How wide a comment may be.
const WIDTH: usize = 110;

/// A file that is being written.
#[derive(Debug, Default)]
pub struct Yaml {
    text: String,
    lines: usize,
    /// For some lines, from one, the rules that are to blame when something is wrong there.
    blame: Vec<(usize, BTreeSet<usize>)>,
}

impl Yaml {
    /// Writes a line.
    pub fn line(&mut self, depth: usize, line: &str) {
        self.text.extend(std::iter::repeat_n(' ', depth));
        self.text.push_str(line);
        self.text.push('\n');
        self.lines += 1;
    }

    /// Writes a line that some rules made.
    pub fn blamed(&mut self, depth: usize, line: &str, rules: impl IntoIterator<Item = usize>) {
        self.line(depth, line);
        self.blame.push((self.lines, rules.into_iter().collect()));
    }

    /// Writes a comment, in as many lines as it takes.
    pub fn comment(&mut self, depth: usize, text: &str) {
        let mut line = String::from("#");
        for word in clean(text).split_whitespace() {
            if line.len() > 1 && depth + line.chars().count() + word.chars().count() >= WIDTH {
                self.line(depth, &line);
                line = String::from("#  ");
            }
            line.push(' ');
            line.push_str(word);
        }
        self.line(depth, &line);
    }

    /// The rules that are to blame for a line.
    pub fn to_blame(&self, line: usize) -> BTreeSet<usize> {
        self.blame.iter().filter(|(at, _)| *at == line).flat_map(|(_, rules)| rules.iter().copied()).collect()
    }

    /// What was written.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// A text as YAML reads it back: bare where that is safe, else in quotes.
pub fn scalar(text: &str) -> String {
    let text = clean(text);
    let bare = |c: char| c.is_alphanumeric() || " ,()-/§.?!ß€–…".contains(c);
    let word = ["yes", "no", "true", "false", "null", "on", "off", "y", "n"];
    let is_bare = text.starts_with(char::is_alphabetic)
        && !text.ends_with(' ')
        && text.chars().all(bare)
        && !word.contains(&text.to_lowercase().as_str());
    if is_bare { text } else { quoted(&text) }
}

/// A number as it is, anything else as a text.
pub fn scalar_or_number(text: &str) -> String {
    let is_number = text.parse::<rust_decimal::Decimal>().is_ok();
    if is_number { text.to_owned() } else { scalar(text) }
}

/// A text in quotes.
pub fn quoted(text: &str) -> String {
    // What JSON says of a text, YAML understands.
    serde_json::Value::from(clean(text)).to_string()
}

/// An expression, in quotes that leave those inside alone.
pub fn expression(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A text of the form, in one line and with nothing that would be filled in.
pub fn text(given: &str) -> String {
    let line = given.split_whitespace().collect::<Vec<_>>().join(" ");
    scalar(&line.replace('{', "(").replace('}', ")"))
}

/// Without what YAML does not take.
fn clean(text: &str) -> String {
    let fits = |c: &char| {
        !c.is_control() && !matches!(c, '\u{feff}' | '\u{2028}' | '\u{2029}' | '\u{fffe}' | '\u{ffff}')
    };
    text.replace(['\n', '\r', '\t'], " ").chars().filter(fits).collect()
}
