//! Every letter that German registers can store is a letter of a name, from the page to the receipt.

use std::{fs, process::Command};

use antrag::form::{
    answers::{Raw, RowId},
    unit::{UnitKey, Units},
};
use unicode_normalization::UnicodeNormalization as _;

use crate::support::{
    app::{TestApp, definitions},
    folder::Folder,
    people::{self, declares, sends},
};

/// How many letters the names of one child carry: 12 children carry them all.
const FAMILY: usize = 20;
const GIVEN: usize = 40;

/// The normative Latin letters and sequences, composed.
fn letters() -> Option<Vec<String>> {
    let list = definitions().join("../shared/data/din91379/latin_list_1.3.txt");
    let Ok(text) = fs::read_to_string(list) else {
        println!("skipped: no shared data");
        return None;
    };
    let letter = |line: &str| {
        let mut parts = line.split("; ");
        let codes = parts.next().filter(|group| *group == "bll").and_then(|_| parts.nth(1))?;
        let chars =
            codes.split(' ').map(|code| char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
        Some(chars.nfc().collect())
    };
    let all: Vec<String> = text.lines().filter_map(letter).collect();
    assert!(all.len() > 600, "{} letters", all.len());
    Some(all)
}

/// The children of an example with other names: as many as it takes.
fn with_names(units: &Units, letters: &[String]) -> (Units, Vec<[String; 2]>) {
    let names: Vec<[String; 2]> = letters
        .chunks(FAMILY + GIVEN)
        .map(|part| {
            let (family, given) = part.split_at(FAMILY.min(part.len()));
            [family.concat(), given.concat()]
        })
        .collect();
    let mut all: Units = units.clone();
    all.retain(|key, _| !key.as_str().contains('/'));
    let children = all.get_mut(&UnitKey::from("children".to_owned())).unwrap();
    let rows: Vec<RowId> = (1..=names.len()).map(|n| RowId::parse(&n.to_string()).unwrap()).collect();
    children.lists.insert("children".into(), rows);
    for (n, [family, given]) in names.iter().enumerate() {
        for (key, unit) in units.iter().filter(|(key, _)| key.as_str().contains("/2")) {
            let mut unit = unit.clone();
            for (name, value) in [("family_name", family), ("given_names", given)] {
                if let Some(stored) = unit.fields.get_mut(name) {
                    stored.raw = Raw::One(value.clone());
                }
            }
            all.insert(UnitKey::from(key.as_str().replacen("/2", &format!("/{}", n + 1), 1)), unit);
        }
    }
    (all, names)
}

#[test]
fn every_letter_of_din_91379_comes_through_to_the_submission_and_onto_the_receipt() {
    let Some(letters) = letters() else { return };
    let app = TestApp::start();
    let (units, names) = with_names(&people::example("p01-single-parent"), &letters);
    let mut browser = app.drafted_with(units, "de");
    declares(&mut browser);
    let review = browser.text();
    sends(&mut browser);
    app.work();
    let status = browser.path().to_owned();
    browser.open(&status).follow("/receipt.pdf");
    let receipt = browser.answer.body.clone();
    let submission = embedded(&receipt);
    let printed = printed(&receipt);
    for [family, given] in &names {
        for name in [family, given].into_iter().filter(|name| !name.is_empty()) {
            assert!(submission.contains(name.as_str()), "the submission lacks {name}");
            assert!(review.contains(name.as_str()), "the review lacks {name}");
        }
    }
    let Some(printed) = printed else { return };
    let missing: Vec<&String> = letters.iter().filter(|letter| !printed.contains(letter.as_str())).collect();
    assert!(missing.is_empty(), "the receipt lacks {missing:?}");
}

#[test]
fn every_letter_of_din_91379_can_be_typed() {
    let Some(letters) = letters() else { return };
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    let page = browser.path().replace("/evidence", "/pages/applicant");
    for part in letters.chunks(FAMILY) {
        let name = part.concat();
        // Some keyboards send letters and marks apart.
        let apart: String = name.nfd().collect();
        browser.open(&page).form().fill("applicant.family_name", &name).fill("applicant.given_names", &apart);
        browser.press("next");
        assert_ne!(browser.path(), page, "{name}: {:?}", browser.all("#page-errors a"));
    }
}

/// The submission that a receipt carries.
fn embedded(receipt: &[u8]) -> String {
    let document = lopdf::Document::load_mem(receipt).unwrap();
    let streams = document.objects.values().filter_map(|object| object.as_stream().ok());
    let is_file = |stream: &&lopdf::Stream| {
        stream.dict.get(b"Type").is_ok_and(|kind| kind.as_name().ok() == Some(b"EmbeddedFile"))
    };
    let stream = streams.into_iter().find(is_file).expect("a receipt carries the submission");
    let bytes = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    String::from_utf8(bytes).unwrap()
}

/// What a reader finds on the pages; nothing where there is no reader.
fn printed(receipt: &[u8]) -> Option<String> {
    let folder = Folder::new();
    let file = folder.0.join("receipt.pdf");
    fs::write(&file, receipt).unwrap();
    let Ok(text) = Command::new("pdftotext").arg(&file).arg("-").output() else {
        println!("skipped: no pdftotext");
        return None;
    };
    let text = String::from_utf8(text.stdout).unwrap();
    // Long names go over several lines.
    Some(text.nfc().filter(|c| !c.is_whitespace() && *c != '\u{ad}').collect())
}
