//! Tables for other programs: CSV as German offices open it, and Excel workbooks.
//!
//! Layer 2: may use [`german`]. Written by `csv` and `rust_xlsxwriter`; what stands in a table is given.

use std::fmt;

use jiff::civil::Date;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use crate::german;

/// A table.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// What it is called; Excel takes 31 characters.
    pub name: String,
    /// The heads of its columns.
    pub head: Vec<String>,
    /// Its rows.
    pub rows: Vec<Vec<Cell>>,
}

/// What stands in a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A number.
    Number(u64),
    /// A day.
    Day(Date),
    /// Nothing.
    Empty,
}

/// Why a table can't be written.
#[derive(Debug)]
pub enum SheetError {
    /// As CSV.
    Csv(csv::Error),
    /// As a workbook.
    Workbook(XlsxError),
}

impl fmt::Display for SheetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Csv(error) => write!(f, "csv: {error}"),
            Self::Workbook(error) => write!(f, "workbook: {error}"),
        }
    }
}

impl std::error::Error for SheetError {}

impl From<csv::Error> for SheetError {
    fn from(error: csv::Error) -> Self {
        Self::Csv(error)
    }
}

impl From<XlsxError> for SheetError {
    fn from(error: XlsxError) -> Self {
        Self::Workbook(error)
    }
}

/// A table with semicolons between, in UTF-8 that Excel recognises.
pub fn csv(sheet: &Sheet) -> Result<Vec<u8>, SheetError> {
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(&sheet.head)?;
    for row in &sheet.rows {
        writer.write_record(row.iter().map(Cell::in_words))?;
    }
    writer.into_inner().map_err(|error| csv::Error::from(error.into_error()).into())
}

/// A workbook with a sheet for each table, heads that stay in view, and columns as wide as what stands in them.
pub fn workbook(sheets: &[Sheet]) -> Result<Vec<u8>, SheetError> {
    let mut book = Workbook::new();
    for sheet in sheets {
        fill(book.add_worksheet(), sheet)?;
    }
    Ok(book.save_to_buffer()?)
}

fn fill(page: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let (bold, day) = (Format::new().set_bold(), Format::new().set_num_format("dd.mm.yyyy"));
    page.set_name(&sheet.name)?;
    page.set_freeze_panes(1, 0)?;
    for (column, head) in (0..).zip(&sheet.head) {
        page.write_string_with_format(0, column, head, &bold)?;
    }
    for (row, cells) in (1..).zip(&sheet.rows) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Text(text) => page.write_string(row, column, text)?,
                Cell::Number(number) => page.write_number(row, column, exactly(*number))?,
                Cell::Day(date) => page.write_datetime_with_format(row, column, excel_day(*date)?, &day)?,
                Cell::Empty => page,
            };
        }
    }
    page.autofit();
    Ok(())
}

fn excel_day(day: Date) -> Result<ExcelDateTime, XlsxError> {
    let (month, of_month) = (day.month().unsigned_abs(), day.day().unsigned_abs());
    ExcelDateTime::from_ymd(day.year().unsigned_abs(), month, of_month)
}

/// Excel's numbers are floating; what is counted here is far below where they miss one.
fn exactly(number: u64) -> f64 {
    u32::try_from(number).unwrap_or(u32::MAX).into()
}

impl Cell {
    fn in_words(&self) -> String {
        match self {
            // What begins like a formula would be worked out by whatever opens it.
            Self::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => format!("'{text}"),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Day(day) => german::date(*day),
            Self::Empty => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read};

    use super::*;

    fn sheet() -> Sheet {
        Sheet {
            name: "Wochen".into(),
            head: vec!["Woche ab".into(), "Leistung".into(), "Eingänge".into()],
            rows: vec![vec![
                Cell::Day(Date::constant(2026, 11, 2)),
                Cell::Text("=Wohngeld; neu".into()),
                Cell::Number(7),
            ]],
        }
    }

    #[test]
    fn csv_opens_in_a_german_office_and_works_nothing_out() {
        let text = String::from_utf8(csv(&sheet()).unwrap()).unwrap();
        assert_eq!(text, "\u{feff}Woche ab;Leistung;Eingänge\n02.11.2026;\"'=Wohngeld; neu\";7\n");
    }

    #[test]
    fn a_workbook_has_days_and_numbers_as_such() {
        let mut archive = zip::ZipArchive::new(Cursor::new(workbook(&[sheet()]).unwrap())).unwrap();
        let mut xml = String::new();
        archive.by_name("xl/worksheets/sheet1.xml").unwrap().read_to_string(&mut xml).unwrap();
        // 46328 is 2 November 2026 as Excel counts days.
        assert!(xml.contains("<v>46328</v>") && xml.contains("<v>7</v>"), "{xml}");
    }
}
