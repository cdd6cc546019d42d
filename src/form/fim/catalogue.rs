//! Code lists as files of the catalogue.
//!
//! May use `schema`, `names` and `yaml`.

use super::{
    names,
    schema::{CodeList, ListName},
    yaml::{self, Yaml, quoted},
};

/// The id of a code list, which its file has as its name: `staat-2023-02-24`.
pub fn id(name: &ListName) -> String {
    let last = name.uri.rsplit(':').next().unwrap_or_default();
    names::id(&format!("{last} {}", name.version), '-')
}

/// The path of a code list and its text.
pub fn file(list: &CodeList) -> (String, String) {
    let id = id(&list.name);
    let mut yaml = Yaml::default();
    yaml.comment(0, &list.name.to_string());
    yaml.line(0, &format!("id: {id}"));
    yaml.line(0, "codes:");
    for code in &list.codes {
        yaml.line(2, &format!("- code: {}", quoted(&code.code)));
        yaml.line(4, &format!("label: {}", yaml::text(&code.name)));
    }
    (format!("forms/catalogue/{id}.yaml"), yaml.text().to_owned())
}
