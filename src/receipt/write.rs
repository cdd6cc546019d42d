//! Pages as printpdf knows them: what is drawn, in marked pieces.
//!
//! May use `fonts`, `layout`, `look`, `pages`. printpdf writes page contents and fonts; what makes the
//! file accessible and archivable is in `conform`.

use std::collections::{BTreeMap, btree_map::Entry};

use printpdf::{
    Codepoint, Color, DictItem, LinePoint, Mm, Op, PaintMode, PdfDocument, PdfFontHandle, PdfPage, Point,
    Polygon, PolygonRing, Pt, Rgb, TextItem, TextMatrix, WindingOrder,
};

use super::{
    PaperError,
    fonts::{Face, Fonts, Used},
    glyphs::Glyph,
    layout::{Line, Run},
    look::{Colour, PAGE},
    objects::integer,
    pages::{Ink, Mark, Page, Rect, Role},
};

/// Writes pages; knows what each glyph meant when it was first used in the document.
pub(super) struct Writer<'a> {
    fonts: &'a Fonts,
    used: Used,
    meanings: BTreeMap<(Face, u16), String>,
    ops: Vec<Op>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(fonts: &'a Fonts) -> Self {
        Self { fonts, used: Used::new(), meanings: BTreeMap::new(), ops: Vec::new() }
    }

    /// One page.
    pub(super) fn page(&mut self, page: &Page) -> Result<PdfPage, PaperError> {
        for Mark { role, ink } in &page.marks {
            self.ops.push(begin(*role));
            match ink {
                Ink::Boxes(boxes, colour) => self.boxes(boxes, *colour),
                Ink::Line(x, baseline, line) => self.line(*x, *baseline, line)?,
            }
            self.ops.push(Op::EndMarkedContent);
        }
        Ok(PdfPage::new(Mm(210.0), Mm(297.0), std::mem::take(&mut self.ops)))
    }

    /// The document of these pages, with what they use of the fonts.
    pub(super) fn document(&self, pages: Vec<PdfPage>) -> Result<PdfDocument, PaperError> {
        let mut document = PdfDocument::new("");
        document.pages = pages;
        self.fonts.embed(&mut document, &self.used)?;
        Ok(document)
    }

    fn boxes(&mut self, boxes: &[Rect], colour: Colour) {
        let rings = boxes.iter().map(ring).collect();
        let polygon = Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
        self.ops.push(fill(colour));
        self.ops.push(Op::DrawPolygon { polygon });
    }

    fn line(&mut self, x: f32, baseline: f32, line: &Line) -> Result<(), PaperError> {
        self.ops.push(fill(line.colour));
        self.ops.push(Op::StartTextSection);
        for run in &line.runs {
            let font = PdfFontHandle::External(run.face.id());
            self.ops.push(Op::SetFont { font, size: Pt(run.size) });
            self.run(x + run.x, PAGE.1 - baseline, &line.text, run)?;
        }
        self.ops.push(Op::EndTextSection);
        Ok(())
    }

    /// A run in as few pieces as possible. One ends where a glyph stands higher or lower than the one
    /// before, and where a glyph means something else than it usually does.
    fn run(&mut self, mut x: f32, y: f32, text: &str, run: &Run) -> Result<(), PaperError> {
        let mut strip = Strip::default();
        let mut rest = run.glyphs.as_slice();
        while let Some(first) = rest.first() {
            let together = rest.iter().take_while(|glyph| glyph.range == first.range).count();
            let (cluster, after) = rest.split_at(together);
            rest = after;
            let shown = text.get(first.range.clone()).unwrap_or_default();
            let odd = self.is_odd(run.face, cluster, shown)?;
            if odd {
                self.show(&mut strip);
                self.ops.push(marked("Span", vec![("ActualText", utf16(shown))]));
            }
            let end = x + cluster.iter().map(|glyph| glyph.advance).sum::<f32>() * run.size;
            for (index, glyph) in cluster.iter().enumerate() {
                let id = id(glyph, shown)?;
                let advance = self.fonts.advance(run.face, id);
                let short = end - x - (glyph.dx + advance / 1000.0) * run.size;
                let is_short = index > 0 && index + 1 == cluster.len() && short > 0.0;
                if is_short || !strip.continues(glyph) {
                    self.show(&mut strip);
                    strip.start(x, y, glyph, run.size);
                }
                let meaning = self.meanings.get(&(run.face, id)).cloned().unwrap_or_default();
                let embedded = self.used.entry(run.face).or_default().remap(id);
                strip.push(glyph, embedded, meaning, advance);
                x += glyph.advance * run.size;
                if is_short {
                    strip.filler = short;
                }
            }
            if odd {
                self.show(&mut strip);
                self.ops.push(Op::EndMarkedContent);
            }
        }
        self.show(&mut strip);
        Ok(())
    }

    /// Whether readers need to be told what the glyphs mean, as the font's own table says otherwise.
    fn is_odd(&mut self, face: Face, cluster: &[Glyph], shown: &str) -> Result<bool, PaperError> {
        let many = cluster.len() > 1;
        let mut odd = many;
        for glyph in cluster {
            let id = id(glyph, shown)?;
            match self.meanings.entry((face, id)) {
                Entry::Vacant(entry) => {
                    // Of many, each has a meaning of its own: the letter, a mark.
                    let own = self.fonts.letter(face, id).filter(|_| many);
                    entry.insert(own.map_or_else(|| shown.to_owned(), String::from));
                }
                Entry::Occupied(entry) => odd |= entry.get() != shown,
            }
        }
        Ok(odd)
    }

    /// Writes a strip and empties it.
    fn show(&mut self, strip: &mut Strip) {
        let Strip { at: (x, y), glyphs, filler, .. } = std::mem::take(strip);
        if glyphs.is_empty() {
            return;
        }
        let matrix = TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, round(x), round(y)]);
        self.ops.push(Op::SetTextMatrix { matrix });
        let text = Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] };
        if filler == 0.0 {
            self.ops.push(text);
            return;
        }
        self.ops.push(Op::SetCharacterSpacing { multiplier: round(filler) });
        self.ops.push(text);
        self.ops.push(Op::SetCharacterSpacing { multiplier: 0.0 });
    }
}

/// Glyphs that one operator shows. Lengths are thousandths of the size.
#[derive(Default)]
struct Strip {
    at: (f32, f32),
    dy: f32,
    glyphs: Vec<Codepoint>,
    /// Where the shaper wants the next glyph, from the beginning of the strip.
    wanted: f32,
    /// Where the viewer would put it.
    pen: f32,
    /// In points: from the end of the last mark on a letter to the end of the letter. Readers take the
    /// end of what was drawn last for the end of both, and would see a space after it.
    filler: f32,
}

impl Strip {
    fn start(&mut self, x: f32, y: f32, glyph: &Glyph, size: f32) {
        self.at = (x + glyph.dx * size, y + glyph.dy * size);
        self.dy = glyph.dy;
        self.wanted = -glyph.dx * 1000.0;
    }

    fn continues(&self, glyph: &Glyph) -> bool {
        !self.glyphs.is_empty() && (self.dy - glyph.dy).abs() < 0.0005
    }

    fn push(&mut self, glyph: &Glyph, id: u16, meaning: String, advance: f32) {
        // Whole thousandths are finer than any eye; what is cut off is made up for at the next glyph.
        let kern = (self.pen - self.wanted - glyph.dx * 1000.0).round();
        if let Some(before) = self.glyphs.last_mut() {
            before.offset += kern;
            self.pen -= kern;
        }
        self.glyphs.push(Codepoint::with_cid(id, 0.0, meaning));
        self.pen += advance;
        self.wanted += glyph.advance * 1000.0;
    }
}

/// The glyph's number; an error for the empty box that fonts show for what they lack.
fn id(glyph: &Glyph, shown: &str) -> Result<u16, PaperError> {
    match u16::try_from(glyph.id) {
        Ok(id) if id != 0 => Ok(id),
        _ => Err(PaperError::NoGlyph { text: shown.to_owned() }),
    }
}

fn begin(role: Role) -> Op {
    let pagination =
        |subtype: &str| marked("Artifact", vec![("Type", name("Pagination")), ("Subtype", name(subtype))]);
    match role {
        Role::Content(number) => marked("Span", vec![("MCID", DictItem::Int(integer(number)))]),
        Role::Decoration => marked("Artifact", vec![("Type", name("Layout"))]),
        Role::Header => pagination("Header"),
        Role::Footer => pagination("Footer"),
    }
}

fn marked(tag: &str, properties: Vec<(&str, DictItem)>) -> Op {
    let map = properties.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties: DictItem::Dict { map } }
}

fn name(text: &str) -> DictItem {
    DictItem::Name(text.as_bytes().to_vec())
}

fn utf16(text: &str) -> DictItem {
    let data = [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    DictItem::String { data, literal: false }
}

fn fill(Colour(r, g, b): Colour) -> Op {
    Op::SetFillColor { col: Color::Rgb(Rgb { r, g, b, icc_profile: None }) }
}

fn ring(rect: &Rect) -> PolygonRing {
    let (left, right) = (rect.x, rect.x + rect.width);
    let (top, bottom) = (PAGE.1 - rect.y, PAGE.1 - rect.y - rect.height);
    let corners = [(left, bottom), (right, bottom), (right, top), (left, top)];
    let point = |(x, y)| LinePoint { p: Point { x: Pt(round(x)), y: Pt(round(y)) }, bezier: false };
    PolygonRing { points: corners.into_iter().map(point).collect() }
}

/// To thousandths of a point, which keeps the file small.
fn round(length: f32) -> f32 {
    (length * 1000.0).round() / 1000.0
}
