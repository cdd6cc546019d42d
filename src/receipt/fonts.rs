//! The four fonts of papers, read once.
//!
//! May use `assets`. Each face is known to two libraries: parley sets text with it, printpdf embeds it.

use std::{collections::BTreeMap, sync::Arc};

use parley::{
    FontContext,
    fontique::{Blob, Collection, CollectionOptions, SourceCache},
};
use printpdf::{FontId, ParsedFont, PdfDocument, PdfFont};

use super::{PaperError, clean::Mask};
use crate::assets;

/// A font as it is embedded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Face {
    Sans,
    SansBold,
    Naskh,
    NaskhBold,
}

impl Face {
    pub(super) const ALL: [Self; 4] = [Self::Sans, Self::SansBold, Self::Naskh, Self::NaskhBold];

    /// The name that the build gave to the file.
    fn asset(self) -> &'static str {
        match self {
            Self::Sans => "NotoSans-Regular",
            Self::SansBold => "NotoSans-Bold",
            Self::Naskh => "NotoNaskhArabic-Regular",
            Self::NaskhBold => "NotoNaskhArabic-Bold",
        }
    }

    /// The name inside the document; a fixed one, as printpdf would choose it by chance.
    /// Its six letters also mark the font as a part of the whole.
    pub(super) fn id(self) -> FontId {
        FontId(
            match self {
                Self::Sans => "ANTRGA",
                Self::SansBold => "ANTRGB",
                Self::Naskh => "ANTRGC",
                Self::NaskhBold => "ANTRGD",
            }
            .to_owned(),
        )
    }

    /// The family that parley finds it by.
    pub(super) const fn family(script: Script) -> &'static str {
        match script {
            Script::Latin => "Noto Sans",
            Script::Arabic => "Noto Naskh Arabic",
        }
    }
}

/// The scripts for which there is a family of their own; Greek and Cyrillic go with Latin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    Latin,
    Arabic,
}

/// All faces, parsed. Cheap to clone.
#[derive(Clone)]
pub(super) struct Fonts {
    parsed: Arc<[ParsedFont; 4]>,
    /// Which letter or mark a glyph is.
    letters: Arc<BTreeMap<(Face, u16), char>>,
    context: FontContext,
    /// parley's number of a font file, in the order of [`Face::ALL`].
    files: [u64; 4],
}

impl Fonts {
    /// Reads the fonts that the build embedded.
    pub(super) fn load() -> Result<Self, PaperError> {
        let collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let mut context = FontContext { collection, source_cache: SourceCache::default() };
        let mut files = [0; 4];
        let mut parsed = Vec::with_capacity(Face::ALL.len());
        for (face, file) in Face::ALL.into_iter().zip(&mut files) {
            let bytes = assets::font(face.asset()).ok_or(PaperError::NoFont(face.asset()))?;
            let blob = Blob::new(Arc::new(bytes));
            *file = blob.id();
            context.collection.register_fonts(blob, None);
            let font = ParsedFont::from_bytes(bytes, 0, &mut Vec::new());
            parsed.push(font.ok_or(PaperError::BadFont(face.asset()))?);
        }
        let parsed: [ParsedFont; 4] = parsed.try_into().map_err(|_| PaperError::BadFont("all"))?;
        let letters = Arc::new(letters(&parsed));
        Ok(Self { parsed: Arc::new(parsed), letters, context, files })
    }

    /// What parley sets text with; one for each thread.
    pub(super) fn context(&self) -> FontContext {
        self.context.clone()
    }

    /// The face that parley means by the number of its file.
    pub(super) fn face(&self, file: u64) -> Option<Face> {
        self.files.iter().position(|known| *known == file).map(|index| Face::ALL[index])
    }

    /// An empty document that knows the fonts.
    pub(super) fn document(&self) -> PdfDocument {
        let mut document = PdfDocument::new("");
        for (face, font) in Face::ALL.into_iter().zip(self.parsed.iter()) {
            document.resources.fonts.map.insert(face.id(), PdfFont::new(font.clone()));
        }
        document
    }

    /// Which fonts have a character. The bold ones have the same as the others.
    pub(super) fn mask(&self, c: char) -> Mask {
        let has = |font: &ParsedFont| font.lookup_glyph_index(u32::from(c)).is_some_and(|glyph| glyph != 0);
        Mask::from(has(&self.parsed[0])) | Mask::from(has(&self.parsed[2])) << 1
    }

    /// The letter or mark that a glyph is by itself.
    pub(super) fn letter(&self, face: Face, glyph: u16) -> Option<char> {
        self.letters.get(&(face, glyph)).copied()
    }

    /// How far a viewer moves after a glyph, in thousandths of the size.
    pub(super) fn advance(&self, face: Face, glyph: u16) -> f32 {
        let font = &self.parsed[face as usize];
        let units = f32::from(font.pdf_font_metrics.units_per_em.max(1));
        // printpdf writes widths as whole numbers, cut off.
        (f32::from(font.get_horizontal_advance(glyph)) * 1000.0 / units).trunc()
    }
}

/// The glyphs of Latin, Greek and Cyrillic letters and of the marks that can stand on them.
fn letters(parsed: &[ParsedFont; 4]) -> BTreeMap<(Face, u16), char> {
    let mut letters = BTreeMap::new();
    for (face, font) in Face::ALL.into_iter().zip(parsed) {
        for c in ('a'..='z')
            .chain('\u{20}'..='\u{52f}')
            .chain('\u{1ab0}'..='\u{1aff}')
            .chain('\u{1dc0}'..='\u{1fff}')
        {
            if let Some(glyph) = font.lookup_glyph_index(u32::from(c)) {
                letters.entry((face, glyph)).or_insert(c);
            }
        }
    }
    letters
}
