//! Definition files as written: their text, places in them, and what is wrong at a place.
//!
//! May use nothing of the form module but [`fault`](super::fault).

use std::{fmt, ops::Range, sync::Arc};

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::fault::Fault;

/// A file of a definition, by the path that its author knows.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Path from the folder that holds `forms/` and `translations/`.
    pub name: String,
    /// The whole text.
    pub text: String,
}

/// A place in a definition file; the range counts bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub source: Arc<Source>,
    /// From which byte to which.
    pub range: Range<usize>,
}

impl Place {
    /// A place, moved to where characters begin and end.
    #[must_use]
    pub fn new(source: &Arc<Source>, range: Range<usize>) -> Self {
        let floor =
            |at: usize| (0..=at.min(source.text.len())).rev().find(|i| source.text.is_char_boundary(*i));
        let start = floor(range.start).unwrap_or(0);
        Self { source: Arc::clone(source), range: start..floor(range.end).unwrap_or(start).max(start) }
    }

    /// The very beginning of a file: for what is wrong with the file as a whole.
    #[must_use]
    pub fn top(source: &Arc<Source>) -> Self {
        Self::new(source, 0..source.text.lines().next().map_or(0, str::len))
    }

    /// Line and column, both from one, as editors count.
    #[must_use]
    pub fn line_and_column(&self) -> (usize, usize) {
        let before = &self.source.text[..self.range.start];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    }
}

/// One thing that is wrong with a definition, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// What is wrong.
    pub fault: Fault,
    /// Where.
    pub place: Place,
}

impl Complaint {
    /// A complaint about a place.
    #[must_use]
    pub fn new(fault: Fault, place: Place) -> Self {
        Self { fault, place }
    }
}

/// Draws the place as the Rust compiler does: file, line, column, the line itself, and a hint.
impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (title, label, hint) = (self.fault.to_string(), self.fault.label(), self.fault.hint());
        let annotation = AnnotationKind::Primary.span(self.place.range.clone()).label(label.as_str());
        let snippet = Snippet::source(self.place.source.text.as_str())
            .path(self.place.source.name.as_str())
            .annotation(annotation);
        let mut group = Level::ERROR.primary_title(title.as_str()).element(snippet);
        if let Some(hint) = &hint {
            group = group.element(Level::HELP.message(hint.as_str()));
        }
        f.write_str(&Renderer::plain().render(&[group]))
    }
}

/// The name among `known` that was probably meant by `written`.
#[must_use]
pub fn did_you_mean<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let limit = (written.chars().count() / 3).max(1);
    let nearest = known.into_iter().map(|name| (distance(written, name), name)).min()?;
    (nearest.0 <= limit).then(|| nearest.1.to_owned())
}

/// How many letters must be changed, added, left out or swapped to get from one word to the other.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut before: Vec<usize> = vec![0; b.len() + 1];
    let mut row: Vec<usize> = (0..=b.len()).collect();
    let mut last = '\0';
    for (i, x) in a.chars().enumerate() {
        let mut next = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let change = row[j] + usize::from(x != *y);
            let mut cost = change.min(row[j + 1] + 1).min(next[j] + 1);
            if i > 0 && j > 0 && x == b[j - 1] && last == *y {
                cost = cost.min(before[j - 1] + 1);
            }
            next.push(cost);
        }
        before = std::mem::replace(&mut row, next);
        last = x;
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_keyboard_is_recognised_and_nothing_far_fetched() {
        assert_eq!(did_you_mean("brith_date", ["birth_date", "basis"]), Some("birth_date".into()));
        assert_eq!(did_you_mean("cost", ["postcode", "title"]), None);
    }

    #[test]
    fn places_count_lines_and_characters_from_one() {
        let source = Arc::new(Source { name: "a.yaml".into(), text: "ä: 1\nöö: x\n".into() });
        let at = source.text.find('x').unwrap();
        assert_eq!(Place::new(&source, at..at + 1).line_and_column(), (2, 5));
    }
}
