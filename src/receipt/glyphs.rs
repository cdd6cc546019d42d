//! From parley's clusters to glyphs that each know exactly which text they show.
//!
//! A reader program or a copied line is only as good as this: the page can look right and still be
//! read aloud as nonsense, and no validator notices.

use std::ops::Range;

/// One shape on the page. Lengths are multiples of the font's size, y points up.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Glyph {
    pub id: u32,
    pub advance: f32,
    pub dx: f32,
    pub dy: f32,
    /// What of the line's text it shows. Glyphs that show a text together have the same range.
    pub range: Range<usize>,
}

/// The glyphs of a run from left to right.
pub(super) fn glyphs(run: &parley::Run<'_, ()>, text: &str) -> Vec<Glyph> {
    let size = run.font_size();
    let mut glyphs: Vec<Glyph> = Vec::new();
    // From right to left, the rest of a ligature comes before its beginning.
    let mut rest: Option<Range<usize>> = None;
    for cluster in run.visual_clusters() {
        let mut range = cluster.text_range();
        if cluster.is_ligature_continuation() {
            if run.is_rtl() {
                rest = Some(rest.map_or(range.clone(), |known| span(&known, &range)));
            } else {
                extend_last(&mut glyphs, range.end);
            }
            continue;
        }
        if let Some(rest) = rest.take() {
            range = span(&rest, &range);
        }
        let first = glyphs.len();
        glyphs.extend(cluster.glyphs().map(|glyph| Glyph {
            id: glyph.id,
            advance: glyph.advance / size,
            dx: glyph.x / size,
            dy: -glyph.y / size,
            range: range.clone(),
        }));
        share_out(&mut glyphs[first..], text, &range, run.is_rtl());
    }
    glyphs
}

fn span(one: &Range<usize>, two: &Range<usize>) -> Range<usize> {
    one.start.min(two.start)..one.end.max(two.end)
}

/// Adds the rest of a ligature to the glyphs that began it.
fn extend_last(glyphs: &mut [Glyph], end: usize) {
    let Some(last) = glyphs.last().map(|glyph| glyph.range.clone()) else { return };
    for glyph in glyphs.iter_mut().rev().take_while(|glyph| glyph.range == last) {
        glyph.range.end = end;
    }
}

/// Gives each glyph its own character where there are as many of these as of those (a letter and its
/// marks), so that the text of each is exact.
fn share_out(glyphs: &mut [Glyph], text: &str, range: &Range<usize>, rtl: bool) {
    let Some(part) = text.get(range.clone()) else { return };
    if glyphs.len() < 2 || part.chars().count() != glyphs.len() {
        return;
    }
    let last = glyphs.len() - 1;
    for (index, (at, c)) in part.char_indices().enumerate() {
        let start = range.start + at;
        glyphs[if rtl { last - index } else { index }].range = start..start + c.len_utf8();
    }
}
