//! Files that are no schemas, or not quite: one sentence says the line and the element.

use std::fs;

use antrag::form::fim;

use super::{shared, small};

/// Files of others, and what is told of each; nothing for those that are right.
const FILES: &[(&str, &str)] = &[
    ("xdf2-data-field-rule.xml", ""),
    ("xdf2-data-group-rule.xml", "line 75, in `stammdatenschema`: there is no field in it"),
    ("xdf2-duplicate-optional-value.xml", "line 15, in `stammdatenschema`: a second `beschreibung`"),
    ("xdf2-duplicate-required-value.xml", "line 13, in `stammdatenschema`: a second `name`"),
    ("xdf2-label.xml", ""),
    ("xdf2-minimal.xml", "line 31, in `stammdatenschema`: there is no field in it"),
    ("xdf2-rule.xml", "line 47, in `stammdatenschema`: there is no field in it"),
    ("xdf2-select.xml", ""),
    ("xdf2-simple.xml", ""),
    (
        "xdf2-unknown-namespace.xml",
        "line 2, in `xdatenfelder.stammdatenschema.0102`: the namespace `urn:xoev-de:fim:standard:xdatenfelder_unknown` \
         is neither XDatenfelder 2 nor 3.0.0 nor Genericode",
    ),
    ("xdf3-duplicate-id-node.xml", "line 11, in `identifikation`: a second `id`"),
    ("xdf3-empty-id-node.xml", "line 10, in `id`: this is empty, expected an id such as F60000000227"),
    ("xdf3-input.xml", "line 64, in `datenfeld`: a second `inhalt`"),
    (
        "xdf3-invalid-freigabestatus.xml",
        "line 17, in `freigabestatus`: expected a status from 1 to 8, found `10`",
    ),
    ("xdf3-missing-id-node.xml", "line 11, in `identifikation`: `id` is missing"),
    ("xdf3-simple.xml", ""),
    ("xdf3-unexpected-node.xml", "line 11, in `identifikation`: `unknown` does not belong here"),
    (
        "xdf3-unknown-namespace.xml",
        "line 3, in `xdatenfelder.datenfeldgruppe.0103`: the namespace `urn:xoev-de:fim:standard:xdatenfelder_unknown` \
         is neither XDatenfelder 2 nor 3.0.0 nor Genericode",
    ),
    ("xmlstruct-xdf3.xml", ""),
];

fn told(text: &[u8]) -> String {
    fim::read(text).map_or_else(|problem| problem.to_string(), |_| String::new())
}

#[test]
fn broken_files_are_told_with_line_and_element() {
    let Some(folder) = shared("xdf2-xdf3-testdata") else { return };
    assert_eq!(super::files(&folder, ".xml").len(), FILES.len());
    for (file, sentence) in FILES {
        assert_eq!(told(&fs::read(folder.join(file)).unwrap()), *sentence, "{file}");
    }
}

/// A small schema with something replaced.
fn changed(from: &str, to: &str) -> String {
    let field = small::field("F99000000001", "Frage", "1:1", "input text", "");
    let schema = small::schema(&small::group("G99000000001", "Angaben", "1:1", &field));
    assert!(schema.contains(from), "{from}");
    schema.replacen(from, to, 1)
}

#[test]
fn what_nobody_exports_is_told_as_well() {
    for (from, to, sentence) in [
        ("</xdf:stammdatenschema>", "", "line 8, in `stammdatenschema`: this is not XML: "),
        (
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "<!DOCTYPE x [<!ENTITY a 'b'>]>",
            "line 1: a document type is not taken",
        ),
        ("Kleiner Antrag", "&lol;", "line 4, in `name`: the entity `&lol;` stands for nothing"),
        ("1:1", "2:1", "line 5, in `anzahl`: expected how often it comes, such as 0:1 or 1:*, found `2:1`"),
        ("<xdf:anzahl>1:1</xdf:anzahl>", "", "line 5, in `enthaelt`: `anzahl` is missing"),
        (
            "<code>input</code>",
            "<code>guess</code>",
            "line 5, in `feldart`: expected one of input, select, label, hidden, locked, found `guess`",
        ),
        ("<code>text</code>", "<code>texts</code>", "line 5, in `datentyp`: expected one of text,"),
        (
            "G99000000001",
            "Gruppe 1",
            "line 5, in `id`: expected an id such as F60000000227, found `Gruppe 1`",
        ),
        ("1.0.0", "1.0.x", "line 4, in `version`: expected a version such as 1.1.0, found `1.0.x`"),
        (
            "<xdf:header>",
            "Guten Tag<xdf:header>",
            "line 3, in `xdatenfelder.stammdatenschema.0102`: the text `Guten Tag` does not belong here",
        ),
    ] {
        let sentence_found = told(changed(from, to).as_bytes());
        assert!(sentence_found.starts_with(sentence), "{sentence_found}\n{sentence}");
    }
    assert!(told(b"").starts_with("line 1: this is not XML"));
    assert!(told(b"\xff\xfe<").starts_with("line 1"));
    assert!(
        told(b"<svg xmlns='http://www.w3.org/2000/svg'/>")
            .contains("the namespace `http://www.w3.org/2000/svg`")
    );
    let list = br#"<CodeList xmlns="http://docs.oasis-open.org/codelist/ns/genericode/1.0/"><Identification/></CodeList>"#;
    assert_eq!(told(list), "line 1: `CanonicalUri` is missing");
}

#[test]
fn groups_nest_only_as_deep_as_a_stack_holds() {
    let mut inside = small::field("F99000000001", "Frage", "1:1", "input text", "");
    for _ in 0..5_000 {
        inside = format!(
            "<xdf:struktur><xdf:anzahl>1:1</xdf:anzahl><xdf:enthaelt><xdf:datenfeldgruppe>{inside}</xdf:datenfeldgruppe></xdf:enthaelt></xdf:struktur>"
        );
    }
    assert!(told(small::schema(&inside).as_bytes()).ends_with("in `datenfeldgruppe`: nested deeper than 40"));
}
