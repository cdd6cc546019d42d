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
    seal::{self, Seal, SealError},
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

    /// Prints a paper and seals it.
    pub fn write_sealed(
        &self,
        paper: &Paper,
        embedded: &Embedded<'_>,
        stamp: &Stamp<'_>,
        seal: &Seal<'_>,
    ) -> Result<Vec<u8>, PaperError> {
        let (mut pdf, anchors) = self.print(paper, embedded, stamp)?;
        seal::reserve(&mut pdf, &anchors, seal)?;
        Ok(seal::fill(save(pdf)?, seal.signer)?)
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

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;
    use crate::receipt::{Block, Table, samples};

    fn printed(press: &Press, paper: &Paper) -> Vec<u8> {
        press.write(paper, &samples::submission(), &samples::stamp()).unwrap()
    }

    /// A job that runs twice must not give two receipts.
    #[test]
    fn the_same_paper_gives_the_same_bytes() {
        let (one, two) = (Press::new().unwrap(), Press::new().unwrap());
        let first = printed(&one, &samples::receipt(Some("ar")));
        // On a used desk, after something else.
        printed(&two, &samples::hostile());
        assert!(first == printed(&two, &samples::receipt(Some("ar"))));
        assert!(first == printed(&one, &samples::receipt(Some("ar"))));
    }

    #[test]
    fn a_press_can_be_shared() {
        let press = Press::new().unwrap();
        let paper = samples::receipt(Some("en"));
        let expected = printed(&press, &paper);
        std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| printed(&press, &paper))).collect();
            assert!(threads.into_iter().all(|thread| thread.join().unwrap() == expected));
        });
    }

    #[test]
    fn mistakes_are_told_and_do_not_break_the_press() {
        let press = Press::new().unwrap();
        let mut paper = samples::bare();
        let mut table = Table::of_answers(None, "Frage".into(), "Antwort".into());
        table.rows = vec![vec!["A".into(), "B".into()], vec!["C".into()]];
        paper.blocks = vec![Block::Table(table)];
        let result = press.write(&paper, &samples::submission(), &samples::stamp());
        assert!(matches!(result, Err(PaperError::Row { row: 1, cells: 1, columns: 2 })));
        printed(&press, &samples::bare());
    }

    /// Writes the samples and a seal's issuer to `target/papers`, for the scripts in `tests/validators`.
    #[test]
    #[ignore = "makes files for other validators"]
    fn papers_for_validators() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/papers");
        fs::create_dir_all(&folder).unwrap();
        let press = Press::new().unwrap();
        let signer = samples::signer();
        fs::write(folder.join("issuer.der"), signer.chain()[1].as_bytes()).unwrap();
        let at = samples::moment("2026-11-24T09:15:03Z");
        let seal = Seal { signer: &signer, at, reason: "Eingang bestätigt" };
        for (name, paper) in samples::all() {
            fs::write(folder.join(format!("{name}.pdf")), printed(&press, &paper)).unwrap();
            let sealed = press.write_sealed(&paper, &samples::submission(), &samples::stamp(), &seal);
            fs::write(folder.join(format!("{name}-sealed.pdf")), sealed.unwrap()).unwrap();
        }
    }
}
