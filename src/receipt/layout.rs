//! Sets texts into lines of glyphs: shapes, direction, breaks.
//!
//! May use `fonts`, `glyphs`, `clean`, `look`. Every text goes through [`clean`] here, so that nothing
//! reaches a page that the fonts can not show.

use std::{borrow::Cow, ops::Range, sync::Arc};

use parley::{
    Alignment, AlignmentOptions, BaseDirection, FontContext, FontFamily, FontFamilyName, FontWeight, Layout,
    LayoutContext, LineHeight, OverflowWrap, StyleProperty,
};

use super::{
    clean::clean,
    fonts::{Face, Fonts, Script},
    glyphs::{Glyph, glyphs},
    look::{ARABIC, Colour, LEADING, LEADING_ARABIC, Style},
    paper::Text,
};
use crate::locale::{Direction, Lang};

/// A line that is ready to be put on a page.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// The text that the glyphs' ranges mean.
    pub text: Arc<str>,
    pub runs: Vec<Run>,
    pub height: f32,
    /// From the top of the line down to where its letters stand.
    pub baseline: f32,
    /// How far up it moves, to stand beside the line before it.
    pub rise: f32,
    width: f32,
    pub colour: Colour,
    /// Its language where it is not the document's.
    pub lang: Option<Lang>,
}

/// Glyphs of one face.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub face: Face,
    pub size: f32,
    /// From the left edge of the line's column.
    pub x: f32,
    pub glyphs: Vec<Glyph>,
}

/// How high the lines are together.
pub(super) fn height(lines: &[Line]) -> f32 {
    lines.iter().map(|line| line.height).sum()
}

/// Makes the first lines of what stands side by side stand on one line.
pub(super) fn align(side_by_side: &mut [&mut Vec<Line>]) {
    let first = side_by_side.iter().filter_map(|lines| lines.first()).map(|line| line.baseline);
    let baseline = first.fold(0.0, f32::max);
    for line in side_by_side.iter_mut().filter_map(|lines| lines.first_mut()) {
        line.height += baseline - line.baseline;
        line.baseline = baseline;
    }
}

/// Sets texts; one for each thread.
pub(super) struct Typesetter {
    fonts: Fonts,
    context: FontContext,
    scratch: LayoutContext<()>,
    layout: Layout<()>,
}

impl Typesetter {
    pub(super) fn new(fonts: &Fonts) -> Self {
        Self {
            context: fonts.context(),
            fonts: fonts.clone(),
            scratch: LayoutContext::new(),
            layout: Layout::new(),
        }
    }

    /// A text in lines no wider than `width`: German, and below it the other language where the
    /// paper has one and the text differs in it.
    pub(super) fn set(&mut self, text: &Text, other: Option<&Lang>, style: Style, width: f32) -> Vec<Line> {
        let mut lines = self.lines(&text.german, None, style, width);
        if let (Some(lang), Some(translated)) = (other, &text.other)
            && *translated != text.german
        {
            let style = Style { size: style.other, bold: false, colour: super::look::QUIET, ..style };
            let mut below = self.lines(translated, Some(lang), style, width);
            if is_rtl(lang) {
                put_beside(&mut lines, &mut below, width);
            }
            lines.extend(below);
        }
        lines
    }

    fn lines(&mut self, text: &str, lang: Option<&Lang>, style: Style, width: f32) -> Vec<Line> {
        let cleaned = clean(text, |c| self.fonts.mask(c));
        let mut lines = Vec::new();
        for paragraph in cleaned.split('\n').map(str::trim_end).filter(|paragraph| !paragraph.is_empty()) {
            self.paragraph(paragraph, lang, style, width, &mut lines);
        }
        lines
    }

    fn paragraph(
        &mut self,
        text: &str,
        lang: Option<&Lang>,
        style: Style,
        width: f32,
        lines: &mut Vec<Line>,
    ) {
        self.shape(text, lang, style);
        self.layout.break_all_lines(Some(width));
        self.layout.align(alignment(lang, style), AlignmentOptions::default());
        let text: Arc<str> = text.into();
        for line in self.layout.lines() {
            let metrics = line.metrics();
            let mut x = metrics.offset + metrics.inline_min_coord;
            let mut runs = Vec::new();
            for run in line.runs() {
                let at = x;
                x += run.advance();
                // The collection holds no other fonts, so there is always a face.
                if let Some(face) = self.fonts.face(run.font().data.id()) {
                    runs.push(Run { face, size: run.font_size(), x: at, glyphs: glyphs(&run, &text) });
                }
            }
            lines.push(Line {
                text: text.clone(),
                runs,
                height: metrics.line_height,
                baseline: metrics.baseline - metrics.block_min_coord,
                rise: 0.0,
                width: metrics.advance - metrics.hanging_advance,
                colour: style.colour,
                lang: lang.cloned(),
            });
        }
    }

    fn shape(&mut self, text: &str, lang: Option<&Lang>, style: Style) {
        let arabic = arabic_parts(text);
        let scale = if lang.is_some_and(is_rtl) { ARABIC } else { 1.0 };
        let leading = if arabic.is_empty() { LEADING } else { LEADING_ARABIC };
        let mut builder = self.scratch.ranged_builder(&mut self.context, text, 1.0, false);
        builder.set_base_direction(match lang {
            // What people typed goes by its first letter.
            None => BaseDirection::Auto,
            Some(lang) if is_rtl(lang) => BaseDirection::Rtl,
            Some(_) => BaseDirection::Ltr,
        });
        builder.push_default(family(Script::Latin));
        builder.push_default(StyleProperty::FontSize(style.size * scale));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(leading)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        if style.bold {
            builder.push_default(StyleProperty::FontWeight(FontWeight::BOLD));
        }
        for part in arabic {
            builder.push(family(Script::Arabic), part);
        }
        builder.build_into(&mut self.layout, text);
    }
}

/// One line from the left and one from the right share a line where both fit, as is usual where
/// German and Arabic stand side by side.
fn put_beside(left: &mut [Line], right: &mut [Line], width: f32) {
    const BETWEEN: f32 = 10.0;
    let ([left], [right]) = (left, right) else { return };
    if left.width + BETWEEN + right.width > width {
        return;
    }
    let baseline = left.baseline.max(right.baseline);
    let below = (left.height - left.baseline).max(right.height - right.baseline);
    left.height = baseline + below;
    right.height = 0.0;
    right.rise = left.height;
    (left.baseline, right.baseline) = (baseline, baseline);
}

/// German stays at its edge even where somebody typed Arabic into it; a translation begins where its
/// language begins.
fn alignment(lang: Option<&Lang>, style: Style) -> Alignment {
    match lang {
        _ if style.right => Alignment::Right,
        Some(lang) if is_rtl(lang) => Alignment::Right,
        _ => Alignment::Left,
    }
}

fn is_rtl(lang: &Lang) -> bool {
    lang.direction() == Direction::RightToLeft
}

fn family(first: Script) -> StyleProperty<'static, ()> {
    const fn named(script: Script) -> FontFamilyName<'static> {
        FontFamilyName::Named(Cow::Borrowed(Face::family(script)))
    }
    const LATIN: &[FontFamilyName<'static>] = &[named(Script::Latin), named(Script::Arabic)];
    const ARABIC: &[FontFamilyName<'static>] = &[named(Script::Arabic), named(Script::Latin)];
    StyleProperty::FontFamily(FontFamily::List(Cow::Borrowed(match first {
        Script::Latin => LATIN,
        Script::Arabic => ARABIC,
    })))
}

/// The parts to set in the Arabic family: from an Arabic letter to the last one before any other
/// letter, with the spaces and digits between; else every word would be a text of its own.
fn arabic_parts(text: &str) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for (at, c) in text.char_indices() {
        if is_arabic(c) {
            let end = at + c.len_utf8();
            match parts.last_mut() {
                Some(part) if open => part.end = end,
                _ => parts.push(at..end),
            }
            open = true;
        } else if c.is_alphabetic() {
            open = false;
        }
    }
    parts
}

fn is_arabic(c: char) -> bool {
    matches!(c,
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{870}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefe}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::receipt::{look::BODY, samples};

    fn typesetter() -> Typesetter {
        Typesetter::new(&Fonts::load().unwrap())
    }

    fn shown(line: &Line) -> String {
        let mut ranges: Vec<_> =
            line.runs.iter().flat_map(|run| run.glyphs.iter().map(|glyph| glyph.range.clone())).collect();
        ranges.sort_by_key(|range| range.start);
        ranges.dedup();
        ranges.into_iter().map(|range| line.text[range].to_owned()).collect()
    }

    #[test]
    fn the_bold_fonts_have_the_same_characters() {
        let fonts = Fonts::load().unwrap();
        for c in '\0'..'\u{1_1000}' {
            assert_eq!(fonts.has(Face::Sans, c), fonts.has(Face::SansBold, c), "{c:?}");
            assert_eq!(fonts.has(Face::Naskh, c), fonts.has(Face::NaskhBold, c), "{c:?}");
        }
    }

    #[test]
    fn spaces_between_arabic_words_belong_to_them() {
        let parts = |text| arabic_parts(text).into_iter().map(|part| &text[part]).collect::<Vec<_>>();
        assert_eq!(parts("abc"), [""; 0]);
        assert_eq!(parts("Name: سلام 12 سلام, x"), ["سلام 12 سلام"]);
    }

    #[test]
    fn a_long_word_is_broken_rather_than_cut_off() {
        let hash = "3f7a".repeat(40);
        let lines = typesetter().set(&hash.as_str().into(), None, BODY, 120.0);
        assert!(lines.len() > 3);
        assert_eq!(lines.iter().map(shown).collect::<String>(), hash);
        for run in lines.iter().flat_map(|line| &line.runs) {
            let width: f32 = run.glyphs.iter().map(|glyph| glyph.advance * run.size).sum();
            assert!(run.x + width < 121.0);
        }
    }

    /// All of DIN 91379 but its line breaks and three signs of the extended part.
    #[test]
    fn every_letter_of_din_91379_is_in_the_fonts() {
        let fonts = Fonts::load().unwrap();
        let lacking: Vec<_> = samples::din_91379_letters()
            // Some are marks, which need a letter to stand on.
            .filter(|(_, letter)| clean(&format!("o{letter}"), |c| fonts.mask(c)).contains("[U+"))
            .map(|(codes, _)| codes)
            .collect();
        assert_eq!(lacking, ["221E", "2264", "2265"]);
        assert_eq!(samples::din_91379_letters().count(), 930);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

        /// The file would break the standards if a glyph were missing, and text would be lost if a
        /// character had none.
        #[test]
        fn any_text_has_a_glyph_for_every_character(text in "(\\PC|[\u{300}-\u{36f}\u{600}-\u{6ff}\u{8d0}-\u{8ff}\u{200c}-\u{200f}a-zЖ漢]){0,60}") {
            thread_local!(static SETTER: std::cell::RefCell<Typesetter> = std::cell::RefCell::new(typesetter()));
            SETTER.with_borrow_mut(|setter| {
                let lines = setter.set(&text.as_str().into(), None, BODY, 200.0);
                for line in &lines {
                    for glyph in line.runs.iter().flat_map(|run| &run.glyphs) {
                        prop_assert_ne!(glyph.id, 0, "{:?} in {:?}", &line.text[glyph.range.clone()], line.text);
                    }
                }
                let expected = clean(&text, |c| setter.fonts.mask(c));
                let printed: String = lines.iter().map(shown).collect();
                // Spaces of any kind may go at the ends of lines.
                let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
                prop_assert_eq!(letters(&printed), letters(&expected));
                Ok(())
            })?;
        }
    }
}
