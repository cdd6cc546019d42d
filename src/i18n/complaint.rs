//! What is wrong in a file of translations, and where.

use std::{fmt, path::PathBuf};

/// One thing that a translator must mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The file.
    pub file: PathBuf,
    /// The line, beginning with 1; 0 where the whole file is meant.
    pub line: usize,
    /// What is wrong, in one sentence.
    pub text: String,
    /// The line as it stands, if there is one.
    pub source: Option<String>,
}

impl Complaint {
    /// A complaint about a whole file or folder.
    pub(super) fn whole(file: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        Self { file: file.into(), line: 0, text: text.into(), source: None }
    }

    /// A complaint about the byte at `position` of `content`.
    pub(super) fn at(
        file: impl Into<PathBuf>,
        content: &str,
        position: usize,
        text: impl Into<String>,
    ) -> Self {
        let before = content.get(..position).unwrap_or(content);
        let line = before.matches('\n').count();
        let source = content.lines().nth(line).map(str::to_owned);
        Self { file: file.into(), line: line + 1, text: text.into(), source }
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        write!(f, ": {}", self.text)?;
        match &self.source {
            Some(source) => write!(f, "\n  | {source}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_complaint_shows_file_line_and_what_stands_there() {
        let complaint = Complaint::at("en/ui.ftl", "a = 1\nb\nc = 3", 7, "Expected a token");
        assert_eq!(complaint.to_string(), "en/ui.ftl:2: Expected a token\n  | b");
        assert_eq!(Complaint::whole("en", "no name").to_string(), "en: no name");
    }
}
