//! How papers look: measures, sizes, colours. All lengths are points, 72 to the inch.
//!
//! Margins follow DIN 5008, so that a paper can be filed and posted like any official letter.

/// A4, upright.
pub(super) const PAGE: (f32, f32) = (595.276, 841.89);
/// Where the text begins, 25 mm from the left edge, for the punch.
pub(super) const LEFT: f32 = 70.87;
/// How wide the text is; 20 mm are left at the right edge.
pub(super) const WIDTH: f32 = 467.72;
/// Where the first page begins.
pub(super) const TOP: f32 = 51.0;
/// Where the window of an envelope begins, 45 mm from the top (DIN 5008, form B).
pub(super) const WINDOW: f32 = 127.56;
/// Where the text of a letter begins, below the window: 98 mm from the top.
pub(super) const BELOW_WINDOW: f32 = 277.8;
/// Where further pages begin: below the line that repeats sender and number.
pub(super) const TOP_AGAIN: f32 = 79.0;
/// Where the foot ends.
pub(super) const FOOT: f32 = 808.0;
/// Between the text and the foot.
pub(super) const ABOVE_FOOT: f32 = 14.0;

/// Red, green and blue, each from 0 to 1, in the sRGB space that the document names.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Colour(pub f32, pub f32, pub f32);

/// Of the text: 16:1 on white.
pub(super) const INK: Colour = Colour(0.10, 0.11, 0.13);
/// Of what matters less: 7:1 on white.
pub(super) const QUIET: Colour = Colour(0.32, 0.35, 0.39);
/// Of headings and of the rule below the letterhead: 9:1 on white.
pub(super) const ACCENT: Colour = Colour(0.06, 0.27, 0.44);
/// Of the rules between rows; they carry no meaning.
pub(super) const RULE: Colour = Colour(0.80, 0.83, 0.86);
/// Behind notes.
pub(super) const TINT: Colour = Colour(0.945, 0.958, 0.972);
/// Of the squares of a code.
pub(super) const BLACK: Colour = Colour(0.0, 0.0, 0.0);

/// How a text is set: the German one and the other below it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    pub size: f32,
    pub bold: bool,
    pub colour: Colour,
    /// Size of the other language.
    pub other: f32,
    /// Whether the lines end, rather than begin, at the edge.
    pub right: bool,
}

const fn style(size: f32, other: f32, bold: bool, colour: Colour) -> Style {
    Style { size, bold, colour, other, right: false }
}

pub(super) const SENDER: Style = style(13.0, 11.0, true, ACCENT);
pub(super) const TITLE: Style = style(19.0, 13.0, true, INK);
pub(super) const SECTION: Style = style(13.5, 11.0, true, ACCENT);
pub(super) const SUBSECTION: Style = style(11.0, 10.0, true, INK);
pub(super) const BODY: Style = style(10.5, 9.5, false, INK);
pub(super) const LABEL: Style = style(10.5, 9.5, false, QUIET);
pub(super) const STRONG: Style = style(11.0, 9.5, true, INK);
pub(super) const CAPTION: Style = style(10.0, 9.0, true, QUIET);
pub(super) const HEAD: Style = style(9.0, 8.5, true, ACCENT);
pub(super) const QUESTION: Style = style(10.0, 9.0, false, QUIET);
pub(super) const ANSWER: Style = style(10.0, 9.0, false, INK);
pub(super) const SMALL: Style = style(8.5, 8.0, false, QUIET);

/// The height of a line, as a multiple of its size.
pub(super) const LEADING: f32 = 1.38;
/// The same where Arabic script stands in it, which reaches further up and down.
pub(super) const LEADING_ARABIC: f32 = 1.62;
/// Arabic letters of the same size look smaller.
pub(super) const ARABIC: f32 = 1.14;
