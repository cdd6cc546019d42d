//! Reads a code list in OASIS Genericode: the names of its columns, then row after row.
//!
//! May use `xml` and `schema`.

use std::{collections::BTreeSet, io::BufRead};

use super::{
    problem::{Problem, Wrong},
    schema::{Code, CodeList},
    xml::Xml,
};

/// What columns with the names of entries are called.
const NAMES: [&str; 6] = ["name", "beschreibung", "bezeichnung", "label", "wert", "value"];

/// Reads the inside of `CodeList`.
pub fn read<R: BufRead>(xml: &mut Xml<R>) -> Result<CodeList, Problem> {
    let mut list = CodeList::default();
    let mut columns = Columns::default();
    while let Some(tag) = xml.child()? {
        match tag.name.as_str() {
            "Identification" => identification(xml, &mut list)?,
            "ColumnSet" => columns = column_set(xml)?,
            "SimpleCodeList" => list.codes = rows(xml, &columns)?,
            _ => xml.skip()?,
        }
    }
    if list.name.uri.is_empty() {
        return Err(xml.wrong(Wrong::Missing { name: "CanonicalUri" }));
    }
    if list.codes.is_empty() { Err(xml.wrong(Wrong::Missing { name: "Row" })) } else { Ok(list) }
}

fn identification<R: BufRead>(xml: &mut Xml<R>, list: &mut CodeList) -> Result<(), Problem> {
    while let Some(tag) = xml.child()? {
        match tag.name.as_str() {
            "Version" => list.name.version = xml.text()?,
            "CanonicalUri" => list.name.uri = xml.text()?,
            _ => xml.skip()?,
        }
    }
    Ok(())
}

#[derive(Default)]
struct Columns {
    all: Vec<String>,
    key: Option<String>,
}

impl Columns {
    fn code(&self) -> Option<&str> {
        self.key.as_deref().or_else(|| self.all.first().map(String::as_str))
    }

    fn name(&self) -> Option<&str> {
        let others = || self.all.iter().filter(|column| Some(column.as_str()) != self.code());
        let known = others().find(|column| NAMES.contains(&column.to_lowercase().as_str()));
        known.or_else(|| others().next()).map(String::as_str)
    }
}

fn column_set<R: BufRead>(xml: &mut Xml<R>) -> Result<Columns, Problem> {
    let mut columns = Columns::default();
    while let Some(tag) = xml.child()? {
        match tag.name.as_str() {
            "Column" => {
                columns.all.extend(tag.attribute("Id").map(str::to_owned));
                xml.skip()?;
            }
            "Key" => {
                while let Some(tag) = xml.child()? {
                    if tag.name == "ColumnRef" && columns.key.is_none() {
                        columns.key = tag.attribute("Ref").map(str::to_owned);
                    }
                    xml.skip()?;
                }
            }
            _ => xml.skip()?,
        }
    }
    Ok(columns)
}

fn rows<R: BufRead>(xml: &mut Xml<R>, columns: &Columns) -> Result<Vec<Code>, Problem> {
    let (mut codes, mut known) = (Vec::new(), BTreeSet::new());
    while let Some(tag) = xml.child()? {
        if tag.name != "Row" {
            xml.skip()?;
            continue;
        }
        let (mut code, mut name) = (String::new(), String::new());
        while let Some(tag) = xml.child()? {
            let column = tag.attribute("ColumnRef").map(str::to_owned);
            let mut value = String::new();
            while let Some(tag) = xml.child()? {
                if tag.name == "SimpleValue" { value = xml.text()? } else { xml.skip()? }
            }
            if column.as_deref() == columns.code() {
                code = value;
            } else if column.as_deref() == columns.name() {
                name = value;
            }
        }
        if code.is_empty() {
            return Err(xml.wrong(Wrong::Missing { name: "SimpleValue" }));
        }
        if !known.insert(code.clone()) {
            return Err(xml.wrong(Wrong::Second { name: code }));
        }
        codes.push(Code {
            name: if name.is_empty() { code.clone() } else { name },
            code,
            help: String::new(),
        });
    }
    Ok(codes)
}
