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
        // From left to right, a letter and its marks stay together: readers would take a mark that stands
        // higher for a line of its own.
        if run.is_rtl() {
            share_out(&mut glyphs[first..], text.get(range.clone()).unwrap_or_default(), range.start);
        }
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

/// From right to left, gives each glyph its own character where there are as many of these as of
/// those (a letter and its marks), so that the words of a line need not be cut up.
fn share_out(glyphs: &mut [Glyph], shown: &str, start: usize) {
    if glyphs.len() > 1 && shown.chars().count() == glyphs.len() {
        for (glyph, (at, c)) in glyphs.iter_mut().rev().zip(shown.char_indices()) {
            glyph.range = start + at..start + at + c.len_utf8();
        }
    }
}
