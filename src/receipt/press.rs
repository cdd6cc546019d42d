//! The press: from a paper to the bytes of a file.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use jiff::Timestamp;
use printpdf::{PdfDocument, PdfParseErrorSeverity, PdfSaveOptions};

use super::{
    blocks,
    conform::{self, Anchors},
    fonts::Fonts,
    layout::Typesetter,
    paper::Paper,
    write::Writer,
};

/// The file that a paper carries: the data that the paper shows.
#[derive(Clone, Copy, Debug)]
pub struct Embedded<'a> {
    /// `submission.json`
    pub name: &'a str,
    /// `application/json`
    pub media_type: &'a str,
    /// The file itself.
    pub bytes: &'a [u8],
    /// One sentence on what it is.
    pub description: &'a str,
}

/// What is not in the paper but in the file.
#[derive(Clone, Copy, Debug)]
pub struct Stamp<'a> {
    /// When the paper was made; the same paper with the same stamp gives the same bytes.
    pub created: Timestamp,
    /// Tells the paper from all others.
    pub id: &'a str,
    /// Name and version of the program.
    pub producer: &'a str,
}

/// Prints papers. Reads the fonts once; cheap to clone and to share between threads.
#[derive(Clone)]
pub struct Press {
    shared: Arc<Shared>,
}

struct Shared {
    fonts: Fonts,
    /// Desks at which nobody works just now.
    desks: Mutex<Vec<Desk>>,
}

/// What one paper at a time needs, kept for the next one.
struct Desk {
    setter: Typesetter,
    /// Empty but for the fonts.
    document: PdfDocument,
}

impl Press {
    /// Reads the fonts.
    pub fn new() -> Result<Self, PaperError> {
        let fonts = Fonts::load()?;
        Ok(Self { shared: Arc::new(Shared { fonts, desks: Mutex::new(Vec::new()) }) })
    }

    /// Prints a paper, without a seal.
    pub fn write(
        &self,
        paper: &Paper,
        embedded: &Embedded<'_>,
        stamp: &Stamp<'_>,
    ) -> Result<Vec<u8>, PaperError> {
        let (pdf, _) = self.print(paper, embedded, stamp)?;
        save(pdf)
    }

    fn print(
        &self,
        paper: &Paper,
        embedded: &Embedded<'_>,
        stamp: &Stamp<'_>,
    ) -> Result<(lopdf::Document, Anchors), PaperError> {
        let mut desk = self.desk();
        let draft = blocks::draft(&mut desk.setter, paper)?;
        let mut writer = Writer::new(&self.shared.fonts);
        desk.document.pages = draft.pages.iter().map(|page| writer.page(page)).collect::<Result<_, _>>()?;
        let mut warnings = Vec::new();
        let mut pdf =
            printpdf::serialize::to_lopdf_doc(&desk.document, &PdfSaveOptions::default(), &mut warnings);
        desk.document.pages.clear();
        self.lock().push(desk);
        if let Some(warning) = warnings.into_iter().find(|w| w.severity == PdfParseErrorSeverity::Error) {
            return Err(PaperError::Printer(warning.msg));
        }
        let anchors = conform::conform(&mut pdf, paper, &draft, embedded, stamp)?;
        Ok((pdf, anchors))
    }

    fn desk(&self) -> Desk {
        let free = self.lock().pop();
        free.unwrap_or_else(|| Desk {
            setter: Typesetter::new(&self.shared.fonts),
            document: self.shared.fonts.document(),
        })
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Desk>> {
        self.shared.desks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn save(mut pdf: lopdf::Document) -> Result<Vec<u8>, PaperError> {
    pdf.compress();
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).map_err(|error| PaperError::Pdf(error.into()))?;
    Ok(bytes)
}

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
        }
    }
}

impl std::error::Error for PaperError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Pdf(error) => Some(error),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::receipt::samples;

    /// Writes the samples to `target/papers`, where the scripts in `tests/validators` find them.
    #[test]
    #[ignore = "makes files for other validators"]
    fn papers_for_validators() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/papers");
        std::fs::create_dir_all(&folder).unwrap();
        let press = Press::new().unwrap();
        for (name, paper) in samples::all() {
            let pdf = press.write(&paper, &samples::submission(), &samples::stamp()).unwrap();
            std::fs::write(folder.join(format!("{name}.pdf")), pdf).unwrap();
        }
    }
}
