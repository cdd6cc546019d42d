//! The four fonts of papers, read once.
//!
//! May use `assets`. Each face is known to three libraries: parley sets text with it, subsetter takes the glyphs of
//! one paper out of it, printpdf embeds those.

use std::{collections::BTreeMap, sync::Arc};

use parley::{
    FontContext,
    fontique::{Blob, Collection, CollectionOptions, SourceCache},
};
use printpdf::{FontId, ParsedFont, PdfDocument, PdfFont};
use subsetter::GlyphRemapper;

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
    pub(super) fn id(self) -> FontId {
        FontId(self.tag().to_owned())
    }

    /// Six letters that mark a font as a part of the whole (ISO 32000-1, 9.6.4).
    const fn tag(self) -> &'static str {
        match self {
            Self::Sans => "ANTRGA",
            Self::SansBold => "ANTRGB",
            Self::Naskh => "ANTRGC",
            Self::NaskhBold => "ANTRGD",
        }
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

/// The glyphs of each face that a paper uses, by the numbers that they get there.
pub(super) type Used = BTreeMap<Face, GlyphRemapper>;

/// A face: its file, and what printpdf read from it.
struct Parsed {
    bytes: &'static [u8],
    /// Without the file.
    font: ParsedFont,
}

impl Parsed {
    fn glyph(&self, c: char) -> Option<u16> {
        self.font.lookup_glyph_index(u32::from(c))
    }
}

/// All faces, parsed. Cheap to clone.
#[derive(Clone)]
pub(super) struct Fonts {
    parsed: Arc<[Parsed; 4]>,
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
            let font = font.ok_or(PaperError::BadFont(face.asset()))?;
            parsed.push(Parsed { bytes, font: ParsedFont { original_bytes: Vec::new(), ..font } });
        }
        let parsed: [Parsed; 4] = parsed.try_into().map_err(|_| PaperError::BadFont("all"))?;
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

    /// Adds to a document what it uses of the fonts.
    pub(super) fn embed(&self, document: &mut PdfDocument, used: &Used) -> Result<(), PaperError> {
        for (face, glyphs) in used {
            let Parsed { bytes, font } = &self.parsed[*face as usize];
            let part = subsetter::subset(bytes, 0, glyphs).map_err(|_| PaperError::BadFont(face.asset()))?;
            let width = |glyph: u16| font.glyph_widths.get(&glyph).copied().unwrap_or_default();
            let widths = (0..).zip(glyphs.remapped_gids()).map(|(new, old)| (new, width(old)));
            let part = ParsedFont {
                original_bytes: part,
                font_index: 0,
                font_name: Some(format!("{}+{}", face.tag(), face.asset())),
                codepoint_to_glyph: BTreeMap::new(),
                glyph_widths: widths.collect(),
                units_per_em: font.units_per_em,
                font_metrics: font.font_metrics.clone(),
                font_type: font.font_type,
                pdf_font_metrics: font.pdf_font_metrics.clone(),
            };
            document.resources.fonts.map.insert(face.id(), PdfFont::new(part));
        }
        Ok(())
    }

    /// Which fonts have a character. The bold ones have the same as the others.
    pub(super) fn mask(&self, c: char) -> Mask {
        Mask::from(self.has(Face::Sans, c)) | Mask::from(self.has(Face::Naskh, c)) << 1
    }

    /// Whether a face has a character.
    pub(super) fn has(&self, face: Face, c: char) -> bool {
        self.parsed[face as usize].glyph(c).is_some_and(|glyph| glyph != 0)
    }

    /// The letter or mark that a glyph is by itself.
    pub(super) fn letter(&self, face: Face, glyph: u16) -> Option<char> {
        self.letters.get(&(face, glyph)).copied()
    }

    /// How far a viewer moves after a glyph, in thousandths of the size.
    pub(super) fn advance(&self, face: Face, glyph: u16) -> f32 {
        let font = &self.parsed[face as usize].font;
        let width = font.get_glyph_width(glyph).unwrap_or_default();
        // printpdf writes widths as whole numbers, cut off.
        (f32::from(width) * 1000.0 / f32::from(font.units_per_em.max(1))).trunc()
    }
}

/// The glyphs of Latin, Greek and Cyrillic letters and of the marks that can stand on them.
fn letters(parsed: &[Parsed; 4]) -> BTreeMap<(Face, u16), char> {
    let mut letters = BTreeMap::new();
    for (face, parsed) in Face::ALL.into_iter().zip(parsed) {
        for c in ('a'..='z')
            .chain('\u{20}'..='\u{52f}')
            .chain('\u{1ab0}'..='\u{1aff}')
            .chain('\u{1dc0}'..='\u{1fff}')
        {
            if let Some(glyph) = parsed.glyph(c) {
                letters.entry((face, glyph)).or_insert(c);
            }
        }
    }
    letters
}
