//! The few marks by which the text of a letter is laid out, so that whoever writes needs nothing but a field to type in.
//!
//! `# ` title, `## ` heading, `- ` point, `1. ` numbered point, `> ` what must not be overlooked, `| a | b |` row of a table whose
//! first row is its head. An empty line ends what stands above it; lines stay lines.

/// A letter, laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The first line with `# `.
    pub title: Option<String>,
    /// What follows, from top to bottom.
    pub parts: Vec<Part>,
}

/// A part of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Opens what follows.
    Heading(String),
    /// Running text; lines stay lines.
    Paragraph(String),
    /// What must not be overlooked.
    Note(String),
    /// Points.
    Points(Vec<String>),
    /// Points with numbers.
    Steps(Vec<String>),
    /// Rows of cells, the head first; all rows are as long as the head.
    Table(Vec<Vec<String>>),
}

/// What a line is.
enum Line<'a> {
    Empty,
    Title(&'a str),
    Heading(&'a str),
    Note(&'a str),
    Point(&'a str),
    Step(&'a str),
    Row(Vec<String>),
    Words(&'a str),
}

/// Reads a text. Every text means something.
#[must_use]
pub fn read(text: &str) -> Text {
    let mut read = Text { title: None, parts: Vec::new() };
    let mut fresh = true;
    for written in text.lines() {
        let line = Line::of(written);
        let was_fresh = std::mem::replace(&mut fresh, matches!(line, Line::Empty));
        let last = read.parts.last_mut().filter(|_| !was_fresh);
        match (line, last) {
            (Line::Empty, _) => {}
            (Line::Title(words), _) if read.title.is_none() => {
                read.title = Some(words.to_owned());
                fresh = true;
            }
            (Line::Title(words) | Line::Heading(words), _) => {
                read.parts.push(Part::Heading(words.to_owned()));
                fresh = true;
            }
            (Line::Note(words), Some(Part::Note(note))) => add(note, '\n', words),
            (Line::Note(words), _) => read.parts.push(Part::Note(words.to_owned())),
            (Line::Point(words), Some(Part::Points(points))) => points.push(words.to_owned()),
            (Line::Point(words), _) => read.parts.push(Part::Points(vec![words.to_owned()])),
            (Line::Step(words), Some(Part::Steps(steps))) => steps.push(words.to_owned()),
            (Line::Step(words), _) => read.parts.push(Part::Steps(vec![words.to_owned()])),
            (Line::Row(cells), Some(Part::Table(rows))) => {
                let columns = rows[0].len();
                rows.push(fitted(cells, columns));
            }
            (Line::Row(cells), _) => read.parts.push(Part::Table(vec![cells])),
            (Line::Words(words), Some(Part::Paragraph(paragraph))) => add(paragraph, '\n', words),
            (Line::Words(words), Some(Part::Points(points) | Part::Steps(points))) => {
                if let Some(point) = points.last_mut() {
                    add(point, ' ', words);
                }
            }
            (Line::Words(words), _) => read.parts.push(Part::Paragraph(words.to_owned())),
        }
    }
    read
}

fn add(text: &mut String, joint: char, words: &str) {
    text.push(joint);
    text.push_str(words);
}

fn fitted(mut cells: Vec<String>, columns: usize) -> Vec<String> {
    cells.resize(columns, String::new());
    cells
}

impl<'a> Line<'a> {
    fn of(written: &'a str) -> Self {
        let line = written.trim();
        let after = |mark: &str| line.strip_prefix(mark).map(str::trim);
        if line.is_empty() {
            Self::Empty
        } else if let Some(words) = after("## ") {
            Self::Heading(words)
        } else if let Some(words) = after("# ") {
            Self::Title(words)
        } else if let Some(words) = after("> ") {
            Self::Note(words)
        } else if let Some(words) = after("- ") {
            Self::Point(words)
        } else if let Some(words) = step(line) {
            Self::Step(words)
        } else if let Some(inside) = line.strip_prefix('|').and_then(|line| line.strip_suffix('|')) {
            Self::Row(inside.split('|').map(|cell| cell.trim().to_owned()).collect())
        } else {
            Self::Words(line)
        }
    }
}

/// `1. words`: one or two digits, so that a year or a section that ends a sentence is none.
fn step(line: &str) -> Option<&str> {
    let (number, words) = line.split_once(". ")?;
    let is_number = (1..=2).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| words.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> String {
        text.to_owned()
    }

    #[test]
    fn a_letter_is_laid_out_by_a_few_marks() {
        let text = "# Bescheid\n\nGuten Tag,\nder Antrag\n\n## Entscheidung\n| Was | Ja |\n| Essen |\n\n- eins\n  weiter\n- zwei\n\n\
                    1. erst\n2. dann\n\n> Wichtig\n> sehr\nMit Gruß\nJana\n";
        let read = read(text);
        assert_eq!(read.title.as_deref(), Some("Bescheid"));
        let expected = [
            Part::Paragraph(words("Guten Tag,\nder Antrag")),
            Part::Heading(words("Entscheidung")),
            Part::Table(vec![vec![words("Was"), words("Ja")], vec![words("Essen"), String::new()]]),
            Part::Points(vec![words("eins weiter"), words("zwei")]),
            Part::Steps(vec![words("erst"), words("dann")]),
            Part::Note(words("Wichtig\nsehr")),
            Part::Paragraph(words("Mit Gruß\nJana")),
        ];
        assert_eq!(read.parts, expected);
    }

    #[test]
    fn what_only_looks_like_a_mark_is_text() {
        let parts = |text| read(text).parts;
        assert_eq!(parts("am 24.11. kommt er"), [Part::Paragraph(words("am 24.11. kommt er"))]);
        assert_eq!(parts("2026. Das Jahr"), [Part::Paragraph(words("2026. Das Jahr"))]);
        assert_eq!(parts("#kein Titel"), [Part::Paragraph(words("#kein Titel"))]);
        assert_eq!(parts("|"), [Part::Paragraph(words("|"))]);
        assert_eq!(parts(""), []);
    }

    #[test]
    fn any_text_is_read_and_no_word_is_lost() {
        for text in ["| |\n||\n- \n1. \n> \n# \n## ", "\r\n\u{200f}## متن\n| ا | ب |\nد"] {
            let said = format!("{:?}", read(text));
            for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 1) {
                assert!(said.contains(word), "{word} in {said}");
            }
        }
    }
}
