//! The press: from a paper to the bytes of a file.

use std::{
    io::Write,
    sync::{Arc, Mutex, PoisonError},
};

use flate2::{Compression, write::ZlibEncoder};
use jiff::Timestamp;
use printpdf::{PdfParseErrorSeverity, PdfSaveOptions};

use super::{
    PaperError, blocks, conform,
    fonts::Fonts,
    layout::Typesetter,
    objects::name,
    paper::Paper,
    seal::{self, Seal},
    structure::Anchors,
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
    /// Typesetters that set nothing just now.
    free: Mutex<Vec<Typesetter>>,
}

impl Press {
    /// Reads the fonts.
    pub fn new() -> Result<Self, PaperError> {
        let fonts = Fonts::load()?;
        Ok(Self { shared: Arc::new(Shared { fonts, free: Mutex::new(Vec::new()) }) })
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
        let mut setter = self.free().pop().unwrap_or_else(|| Typesetter::new(&self.shared.fonts));
        let draft = blocks::draft(&mut setter, paper)?;
        self.free().push(setter);
        let mut writer = Writer::new(&self.shared.fonts);
        let pages = draft.pages.iter().map(|page| writer.page(page)).collect::<Result<_, _>>()?;
        let document = writer.document(pages)?;
        let mut warnings = Vec::new();
        // The fonts hold nothing that could be left out.
        let options = PdfSaveOptions { subset_fonts: false, ..PdfSaveOptions::default() };
        let mut pdf = printpdf::serialize::to_lopdf_doc(&document, &options, &mut warnings);
        if let Some(warning) = warnings.into_iter().find(|w| w.severity == PdfParseErrorSeverity::Error) {
            return Err(PaperError::Printer(warning.msg));
        }
        let anchors = conform::conform(&mut pdf, paper, &draft, embedded, stamp)?;
        Ok((pdf, anchors))
    }

    fn free(&self) -> std::sync::MutexGuard<'_, Vec<Typesetter>> {
        self.shared.free.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn save(mut pdf: lopdf::Document) -> Result<Vec<u8>, PaperError> {
    compress(&mut pdf)?;
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).map_err(|error| PaperError::Pdf(error.into()))?;
    Ok(bytes)
}

/// What `lopdf` does too, but twice as fast for a few bytes more.
fn compress(pdf: &mut lopdf::Document) -> Result<(), PaperError> {
    let streams = pdf.objects.values_mut().filter_map(|object| object.as_stream_mut().ok());
    for stream in streams.filter(|stream| stream.allows_compression && !stream.dict.has(b"Filter")) {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(&stream.content).map_err(|error| PaperError::Pdf(error.into()))?;
        stream.set_content(encoder.finish().map_err(|error| PaperError::Pdf(error.into()))?);
        stream.dict.set("Filter", name("FlateDecode"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::{
        fs,
        path::Path,
        time::{Duration, Instant},
    };

    use super::*;
    use crate::receipt::{Block, Table, Verdict, samples, verify};

    fn printed(press: &Press, paper: &Paper) -> Vec<u8> {
        press.write(paper, &samples::submission(), &samples::stamp()).unwrap()
    }

    /// A job that runs twice must not give two receipts.
    #[test]
    fn the_same_paper_gives_the_same_bytes() {
        let (one, two) = (Press::new().unwrap(), Press::new().unwrap());
        let first = printed(&one, &samples::receipt(Some("ar")));
        // With a used typesetter, after something else.
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

    /// Needs `--release` to mean anything.
    #[test]
    #[ignore = "prints figures"]
    fn figures_of_speed() {
        const RUNS: usize = 200;
        let begin = Instant::now();
        let press = Press::new().unwrap();
        println!("start: {:?}", begin.elapsed());
        let signer = samples::signer();
        let seal = Seal { signer: &signer, at: samples::stamp().created, reason: "Eingang bestätigt" };
        let trusted = &signer.chain()[1..];
        for language in ["en", "ar", "uk"] {
            let paper = samples::receipt(Some(language));
            let sealed =
                || press.write_sealed(&paper, &samples::submission(), &samples::stamp(), &seal).unwrap();
            let pdf = sealed();
            let median = |deed: &dyn Fn()| {
                let mut times: Vec<Duration> = (0..RUNS)
                    .map(|_| {
                        let begin = Instant::now();
                        deed();
                        begin.elapsed()
                    })
                    .collect();
                times.sort();
                times[RUNS / 2]
            };
            println!(
                "{language}: {} bytes, print {:?}, print and seal {:?}, verify {:?}",
                pdf.len(),
                median(&|| _ = printed(&press, &paper)),
                median(&|| _ = sealed()),
                median(&|| assert!(matches!(verify(&pdf, trusted), Verdict::Genuine(_)))),
            );
        }
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
