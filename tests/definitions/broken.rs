//! Each folder below `broken/` holds definitions with one kind of mistake; the snapshot beside it is what its author reads.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use antrag::{
    check::check,
    form::{fault::Fault, source::Complaint},
};
use jiff::civil::date;

/// Every folder with broken definitions.
fn cases() -> Vec<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/definitions/broken");
    let mut cases: Vec<PathBuf> = fs::read_dir(here).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    cases
}

fn complaints(case: &Path) -> Vec<Complaint> {
    check(case, &[], date(2026, 8, 1)).unwrap().complaints
}

/// The name of a fault in `fault.rs`.
fn variant(fault: &Fault) -> String {
    format!("{fault:?}").chars().take_while(char::is_ascii_alphanumeric).collect()
}

#[test]
fn every_mistake_is_told_with_its_place_and_a_way_on() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for case in cases() {
            let told: Vec<String> = complaints(&case).iter().map(ToString::to_string).collect();
            assert!(!told.is_empty(), "{} is sound", case.display());
            let name = case.file_name().unwrap().to_string_lossy().into_owned();
            insta::assert_snapshot!(name, told.join("\n\n"));
        }
    });
}

#[test]
fn every_kind_of_mistake_has_a_case() {
    let source = fs::read_to_string("src/form/fault.rs").unwrap();
    let (_, list) = source.split_once("pub enum Fault {\n").unwrap();
    let (list, _) = list.split_once("\n}").unwrap();
    let is_name = |line: &&str| line.starts_with("    ") && line.as_bytes()[4].is_ascii_uppercase();
    let all = list
        .lines()
        .filter(is_name)
        .map(|line| line.trim_start().chars().take_while(char::is_ascii_alphanumeric).collect::<String>());
    let told: BTreeSet<String> =
        cases().iter().flat_map(|case| complaints(case)).map(|complaint| variant(&complaint.fault)).collect();
    let untold: Vec<String> = all.filter(|name| !told.contains(name)).collect();
    assert!(told.len() > 30 && untold.is_empty(), "no folder below broken/ shows {untold:?}");
}

#[test]
fn the_command_prints_every_complaint_and_a_summary_and_fails() {
    let check = |folder: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_antrag")).args(["check", folder]).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    let (code, printed) = check("tests/definitions/broken/several-at-once");
    let told = complaints(Path::new("tests/definitions/broken/several-at-once"));
    assert_eq!(code, Some(1));
    for complaint in &told {
        assert!(printed.contains(&complaint.to_string()), "{complaint}\nis not in\n{printed}");
    }
    let summary = format!("Forms: 0. Examples: 0. Complaints: {}.", told.len());
    assert_eq!(printed.lines().last(), Some(&*summary));

    let (code, printed) = check(".");
    let summary = printed.lines().last().unwrap_or_default();
    assert_eq!(code, Some(0), "{printed}");
    assert!(summary.starts_with("Forms: ") && summary.ends_with(" Complaints: 0."), "{summary}");
}
