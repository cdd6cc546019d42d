//! What can go wrong between a paper and its file.

use std::fmt;

use super::seal::SealError;

/// Why a paper could not be printed.
#[derive(Debug)]
pub enum PaperError {
    /// The build had no such font.
    NoFont(&'static str),
    /// The font can not be read.
    BadFont(&'static str),
    /// A text came through that no font can show.
    NoGlyph {
        /// The text.
        text: String,
    },
    /// Too much for a QR code.
    Code {
        /// How many bytes it should hold.
        length: usize,
    },
    /// A row of a table has more or fewer cells than the table has columns.
    Row {
        /// Which one, from 0.
        row: usize,
        /// How many cells it has.
        cells: usize,
        /// How many columns the table has.
        columns: usize,
    },
    /// The paper came out without a page.
    NoPages,
    /// printpdf complained.
    Printer(String),
    /// The file's structure is not as expected.
    Pdf(lopdf::Error),
    /// The paper could not be sealed.
    Seal(SealError),
}

impl From<SealError> for PaperError {
    fn from(error: SealError) -> Self {
        Self::Seal(error)
    }
}

impl From<lopdf::Error> for PaperError {
    fn from(error: lopdf::Error) -> Self {
        Self::Pdf(error)
    }
}

impl fmt::Display for PaperError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoFont(name) => write!(f, "the font {name} was not there when the program was built"),
            Self::BadFont(name) => write!(f, "the font {name} can not be read"),
            Self::NoGlyph { text } => write!(f, "no font can show {text:?}"),
            Self::Code { length } => write!(f, "{length} bytes are too many for a QR code"),
            Self::Row { row, cells, columns } => {
                write!(f, "row {row} has {cells} cells, the table {columns} columns")
            }
            Self::NoPages => write!(f, "the paper has no pages"),
            Self::Printer(message) => write!(f, "printing: {message}"),
            Self::Pdf(error) => write!(f, "the PDF file: {error}"),
            Self::Seal(error) => write!(f, "sealing: {error}"),
        }
    }
}

impl std::error::Error for PaperError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Pdf(error) => Some(error),
            Self::Seal(error) => Some(error),
            _ => None,
        }
    }
}
