//! Tables: a head that comes again on every page, rows that break only where they must.

use super::{
    PaperError,
    layout::{Line, align, height},
    look::{self, Style},
    pages::{At, Flow},
    paper::{Column, Table, Text},
    tags::Tag,
};

/// White space above and below the text of a cell.
const PAD: f32 = 4.0;
/// White space between columns.
const GUTTER: f32 = 12.0;

/// A column's place on the page.
struct Place {
    x: f32,
    width: f32,
}

/// Puts a table.
pub(super) fn table(flow: &mut Flow<'_>, table: &Table) -> Result<(), PaperError> {
    if let Some((row, cells)) =
        table.rows.iter().enumerate().find(|(_, cells)| cells.len() != table.columns.len())
    {
        return Err(PaperError::Row { row, cells: cells.len(), columns: table.columns.len() });
    }
    let places = places(&table.columns);
    let caption = table.caption.as_ref().map(|text| flow.set(text, look::CAPTION, look::WIDTH));
    let head = head_cells(flow, table, &places);
    let mut rows = table.rows.iter();
    let mut next = rows.next().map(|cells| row_cells(flow, table, &places, cells));

    let first = next.as_deref().map_or(0.0, |cells| row_height(cells).min(flow.most() / 3.0));
    let captioned = caption.as_deref().map_or(0.0, |lines| height(lines) + 4.0);
    flow.make_room(12.0, captioned + row_height(&head) + first);
    flow.tree.open(Tag::Table);
    if let Some(lines) = caption {
        flow.tree.open(Tag::Caption);
        let end = flow.put(&lines, look::LEFT, flow.at());
        flow.tree.close();
        flow.go_on_at(At { y: end.y + 4.0, ..end });
    }
    flow.tree.open(Tag::Head);
    put_head(flow, &places, &head);
    flow.tree.close();

    flow.repeat(places.iter().map(|place| place.x).zip(head).collect());
    flow.tree.open(Tag::Rows);
    while let Some(cells) = next {
        put_row(flow, &places, &cells);
        next = rows.next().map(|cells| row_cells(flow, table, &places, cells));
    }
    flow.tree.close();
    flow.tree.close();
    flow.repeat(Vec::new());
    flow.go_on_at(At { y: flow.at().y + 4.0, ..flow.at() });
    Ok(())
}

fn places(columns: &[Column]) -> Vec<Place> {
    let all: f32 = columns.iter().map(|column| f32::from(column.share.max(1))).sum();
    // As if there were a gutter at the right edge too, where it is not seen.
    let line = look::WIDTH + GUTTER;
    let mut x = look::LEFT;
    columns
        .iter()
        .map(|column| {
            let width = line * f32::from(column.share.max(1)) / all;
            let place = Place { x, width: width - GUTTER };
            x += width;
            place
        })
        .collect()
}

fn head_cells(flow: &mut Flow<'_>, table: &Table, places: &[Place]) -> Vec<Vec<Line>> {
    let cells = table.columns.iter().zip(places);
    let cells = cells.map(|(column, place)| {
        flow.set(&column.heading, Style { right: column.amounts, ..look::HEAD }, place.width)
    });
    aligned(cells.collect())
}

fn row_cells(flow: &mut Flow<'_>, table: &Table, places: &[Place], cells: &[Text]) -> Vec<Vec<Line>> {
    let mut set = Vec::with_capacity(cells.len());
    for (index, ((column, place), text)) in table.columns.iter().zip(places).zip(cells).enumerate() {
        let style = match column {
            column if column.quiet => look::SMALL,
            _ if index == 0 => look::QUESTION,
            _ => look::ANSWER,
        };
        set.push(flow.set(text, Style { right: column.amounts, ..style }, place.width));
    }
    aligned(set)
}

fn aligned(mut cells: Vec<Vec<Line>>) -> Vec<Vec<Line>> {
    align(&mut cells.iter_mut().collect::<Vec<_>>());
    cells
}

fn row_height(cells: &[Vec<Line>]) -> f32 {
    cells.iter().map(|lines| height(lines)).fold(0.0, f32::max) + 2.0 * PAD
}

fn put_head(flow: &mut Flow<'_>, places: &[Place], cells: &[Vec<Line>]) {
    let start = flow.at();
    let mut end = start;
    flow.tree.open(Tag::Row);
    for (place, lines) in places.iter().zip(cells) {
        flow.tree.open(Tag::ColumnHeader);
        let cell = flow.put(lines, place.x, start);
        flow.tree.close();
        end = if cell > end { cell } else { end };
    }
    flow.tree.close();
    let end = At { y: end.y + 3.0, ..end };
    flow.rule(end, 0.8, look::ACCENT);
    flow.go_on_at(At { y: end.y + 0.8, ..end });
}

/// A row goes to the next page as a whole, unless it is so high that this would leave a hole.
fn put_row(flow: &mut Flow<'_>, places: &[Place], cells: &[Vec<Line>]) {
    flow.make_room(0.0, row_height(cells).min(flow.most() / 3.0));
    let start = At { y: flow.at().y + PAD, ..flow.at() };
    let mut end = start;
    flow.tree.open(Tag::Row);
    for (index, (place, lines)) in places.iter().zip(cells).enumerate() {
        flow.tree.open(if index == 0 { Tag::RowHeader } else { Tag::Cell });
        let cell = flow.put(lines, place.x, start);
        flow.tree.close();
        end = if cell > end { cell } else { end };
    }
    flow.tree.close();
    let end = At { y: end.y + PAD, ..end };
    flow.rule(end, 0.5, look::RULE);
    flow.go_on_at(At { y: end.y + 0.5, ..end });
}
