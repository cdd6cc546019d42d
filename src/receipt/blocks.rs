//! What the blocks of a paper look like, letterhead and foot included.
//!
//! May use `pages`, `table`, `code` and what these use.

use super::{
    PaperError, code,
    layout::{Typesetter, align, height},
    look::{self, Style},
    pages::{At, Draft, Flow, Ink, Mark, Role},
    paper::{Block, Fact, Marker, Paper, Text},
    table,
    tags::Tag,
};

/// Sets the whole paper.
pub(super) fn draft(setter: &mut Typesetter, paper: &Paper) -> Result<Draft, PaperError> {
    let foot = setter.set(&paper.footer.as_str().into(), None, look::SMALL, look::WIDTH - 90.0);
    let mut flow = Flow::new(setter, paper, height(&foot).max(look::SMALL.size * look::LEADING));
    letterhead(&mut flow);
    recipient(&mut flow);
    flow.announce(None, &paper.title);
    for block in &paper.blocks {
        match block {
            Block::Heading(level, text) => flow.announce(Some(*level), text),
            Block::Paragraph(text) => paragraph(&mut flow, text),
            Block::Note(text) => note(&mut flow, text),
            Block::Facts(facts) => self::facts(&mut flow, facts),
            Block::Table(table) => table::table(&mut flow, table)?,
            Block::List(marker, points) => list(&mut flow, *marker, points),
            Block::Code(code) => code::code(&mut flow, code)?,
        }
    }
    let mut draft = flow.finish();
    feet(setter, paper, &mut draft);
    Ok(draft)
}

/// Sender on the left, number on the right, a rule below.
fn letterhead(flow: &mut Flow<'_>) {
    const NUMBER: f32 = 170.0;
    let paper = flow.paper;
    let start = flow.at();
    let wide = look::WIDTH - NUMBER - 20.0;
    let mut end =
        paragraph_at(flow, &paper.authority.name.as_str().into(), look::SENDER, look::LEFT, wide, start);
    for line in &paper.authority.lines {
        end = paragraph_at(flow, &line.as_str().into(), look::SMALL, look::LEFT, wide, end);
    }
    let x = look::LEFT + look::WIDTH - NUMBER;
    let number = &paper.number;
    let label = paragraph_at(flow, &number.label, look::SMALL, x, NUMBER, At { y: start.y + 3.0, ..start });
    let value = paragraph_at(flow, &number.value, look::STRONG, x, NUMBER, label);
    let below = At { page: start.page, y: end.y.max(value.y) + 8.0 };
    flow.rule(below, 1.4, look::ACCENT);
    flow.go_on_at(At { y: below.y + 26.0, ..below });
}

/// Where the window of an envelope shows it: the sender once more, small, and to whom it goes.
fn recipient(flow: &mut Flow<'_>) {
    const WIDTH: f32 = 241.0; // 85 mm
    let paper = flow.paper;
    if paper.recipient.is_empty() {
        return;
    }
    let start = flow.at();
    let back = match paper.authority.lines.last() {
        Some(place) => format!("{}, {place}", paper.authority.name),
        None => paper.authority.name.clone(),
    };
    let top = At { y: look::WINDOW.max(start.y - 14.0), ..start };
    let mut end = paragraph_at(flow, &back.into(), look::SMALL, look::LEFT, WIDTH, top);
    end.y += 8.0;
    for line in &paper.recipient {
        end = paragraph_at(flow, &line.as_str().into(), look::BODY, look::LEFT, WIDTH, end);
    }
    flow.go_on_at(At { y: look::BELOW_WINDOW.max(end.y + 26.0), ..end });
}

fn paragraph_at(flow: &mut Flow<'_>, text: &Text, style: Style, x: f32, width: f32, at: At) -> At {
    let lines = flow.set(text, style, width);
    flow.tree.open(Tag::Paragraph);
    let end = flow.put(&lines, x, at);
    flow.tree.close();
    end
}

fn paragraph(flow: &mut Flow<'_>, text: &Text) {
    let lines = flow.set(text, look::BODY, look::WIDTH);
    // Two lines at least stay together.
    flow.make_room(8.0, height(&lines[..lines.len().min(2)]));
    flow.tree.open(Tag::Paragraph);
    let end = flow.put(&lines, look::LEFT, flow.at());
    flow.tree.close();
    flow.go_on_at(end);
}

/// A paragraph on a tinted ground with a bar at its left.
fn note(flow: &mut Flow<'_>, text: &Text) {
    const INSET: f32 = 12.0;
    const PAD: f32 = 8.0;
    let lines = flow.set(text, look::BODY, look::WIDTH - 2.0 * INSET);
    // Unless it is so long that this would leave a hole, it stays in one piece.
    flow.make_room(10.0, (height(&lines) + 2.0 * PAD).min(flow.most() / 2.0));
    let start = flow.at();
    flow.tree.open(Tag::Paragraph);
    let end = flow.put(&lines, look::LEFT + INSET, At { y: start.y + PAD, ..start });
    flow.tree.close();
    let end = At { y: end.y + PAD, ..end };
    // The last one drawn lies lowest.
    flow.underlay(start, end, look::LEFT, 3.0, look::ACCENT);
    flow.underlay(start, end, look::LEFT, look::WIDTH, look::TINT);
    flow.go_on_at(At { y: end.y + 4.0, ..end });
}

fn facts(flow: &mut Flow<'_>, facts: &[Fact]) {
    const LABEL: f32 = 165.0;
    let facts: Vec<_> = facts
        .iter()
        .map(|fact| {
            let mut label = flow.set(&fact.label, look::LABEL, LABEL - 12.0);
            let mut value = flow.set(&fact.value, look::BODY, look::WIDTH - LABEL);
            align(&mut [&mut label, &mut value]);
            (label, value)
        })
        .collect();
    for (index, (label, value)) in facts.iter().enumerate() {
        let gap = if index == 0 { 8.0 } else { 3.0 };
        flow.make_room(gap, height(label).max(height(value)).min(flow.most() / 2.0));
        if index == 0 {
            flow.tree.open(Tag::List(false));
        }
        let start = flow.at();
        flow.tree.open(Tag::Item);
        flow.tree.open(Tag::Label);
        let one = flow.put(label, look::LEFT, start);
        flow.tree.close();
        flow.tree.open(Tag::Body);
        let two = flow.put(value, look::LEFT + LABEL, start);
        flow.tree.close();
        flow.tree.close();
        let end = if two > one { two } else { one };
        flow.go_on_at(end);
    }
    if !facts.is_empty() {
        flow.tree.close();
    }
}

fn list(flow: &mut Flow<'_>, marker: Marker, points: &[Text]) {
    let indent = if marker == Marker::Bullet { 14.0 } else { 20.0 };
    let points: Vec<_> =
        points.iter().map(|point| flow.set(point, look::BODY, look::WIDTH - indent)).collect();
    let count = points.len();
    for (index, mut lines) in points.into_iter().enumerate() {
        let sign = match marker {
            Marker::Bullet => "•".to_owned(),
            Marker::Number => format!("{}.", index + 1),
        };
        let mut sign = flow.set(&sign.into(), look::BODY, indent);
        align(&mut [&mut sign, &mut lines]);
        let gap = if index == 0 { 6.0 } else { 3.0 };
        flow.make_room(gap, height(&lines[..lines.len().min(2)]));
        if index == 0 {
            flow.tree.open(Tag::List(marker == Marker::Number));
        }
        let start = flow.at();
        flow.tree.open(Tag::Item);
        flow.tree.open(Tag::Label);
        flow.put(&sign, look::LEFT, start);
        flow.tree.close();
        flow.tree.open(Tag::Body);
        let end = flow.put(&lines, look::LEFT + indent, start);
        flow.tree.close();
        flow.tree.close();
        flow.go_on_at(end);
    }
    if count > 0 {
        flow.tree.close();
    }
}

/// The paper's foot and "Seite 1 von 3" on every page.
fn feet(setter: &mut Typesetter, paper: &Paper, draft: &mut Draft) {
    let count = draft.pages.len();
    let foot = setter.set(&paper.footer.as_str().into(), None, look::SMALL, look::WIDTH - 90.0);
    for (index, page) in draft.pages.iter_mut().enumerate() {
        let number = format!("Seite {} von {count}", index + 1);
        let number = setter.set(&number.into(), None, Style { right: true, ..look::SMALL }, 80.0);
        let top = look::FOOT - height(&foot).max(height(&number));
        for (x, lines) in [(look::LEFT, &foot), (look::LEFT + look::WIDTH - 80.0, &number)] {
            let mut y = top;
            for line in lines {
                let ink = Ink::Line(x, y + line.baseline, line.clone());
                page.marks.push(Mark { role: Role::Footer, ink });
                y += line.height;
            }
        }
    }
}
