//! Schemas of the federal catalogue: they become forms that can be sent, and answers go out by its ids.

mod broken;
mod command;
mod export;
mod fill;
mod real;
mod rules;
mod size;
mod small;

use std::{fs, path::PathBuf};

use antrag::form::{
    fim::{self, CodeList, Content, Imported, Schema},
    load::{self, definitions::Definitions},
    model::Form,
};
use jiff::civil::{Date, date};

/// The day on which everything here happens.
const TODAY: Date = date(2026, 11, 24);

/// The data of others that may not be copied, where it is there.
fn shared(folder: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/data/fim").join(folder);
    if path.is_dir() {
        return Some(path);
    }
    println!("skipped: no shared data");
    None
}

/// The files of a folder that end so, in order.
fn files(folder: &PathBuf, ending: &str) -> Vec<PathBuf> {
    let all = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = all.filter(|path| path.to_string_lossy().ends_with(ending)).collect();
    files.sort();
    files
}

fn schema(text: &[u8]) -> Schema {
    match fim::read(text) {
        Ok(Content::Schema(schema)) => schema,
        other => panic!("no schema: {other:?}"),
    }
}

/// The form that a schema becomes in an empty folder.
fn import(schema: &Schema, lists: &[CodeList]) -> (Imported, Form) {
    let imported = fim::import(schema, lists, &Definitions::default(), None, TODAY);
    let imported = imported.unwrap_or_else(|complaints| panic!("{}", complaints[0]));
    let form = load::form(&Definitions::from_files(imported.files.clone()), &imported.id, TODAY).unwrap();
    (imported, form)
}
