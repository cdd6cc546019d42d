//! The JSON Schema of definition files, held by a validator that we did not write against every file that is shipped
//! and every file that is broken on purpose; and the tables of keys in the papers, which are made from it.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use antrag::{
    authority::Authority,
    check::check,
    form::{
        fault::Fault,
        load::keys::{KINDS, MEANINGS, OF_FIELDS, OTHERS},
        schema::{self, File},
        source::Complaint,
    },
};
use jiff::civil::date;
use jsonschema::Validator;
use serde_json::Value as Json;

/// Every file below a folder that has a schema, with the name of that schema.
fn files(root: &Path) -> Vec<(PathBuf, &'static str)> {
    fn gather(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() { gather(&path, found) } else { found.push(path) }
        }
    }
    let mut found = Vec::new();
    gather(&root.join("forms"), &mut found);
    found.sort();
    let named = |path: PathBuf| {
        let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
        let lists = ["documents", "declarations", "effective-dates"];
        let of = match name.split('/').collect::<Vec<_>>().as_slice() {
            ["forms", "blocks", _] => "blocks",
            ["forms", "parameters", _] => "parameters",
            ["forms", "authorities", _] => "authorities",
            ["forms", "catalogue", file] if lists.iter().any(|list| file.starts_with(list)) => "catalogue",
            ["forms", "catalogue", _] => "codes",
            ["forms", _, "form.yaml"] => "form",
            // The finder's examples expect results, which no schema describes yet.
            ["forms", "precheck", "examples", _] => return None,
            ["forms", _, "examples", _] => "examples",
            _ => return None,
        };
        Some((path, of))
    };
    found.into_iter().filter_map(named).collect()
}

fn schemas() -> BTreeMap<&'static str, Json> {
    BTreeMap::from([
        ("form", schema::of(File::Form)),
        ("blocks", schema::of(File::Block)),
        ("catalogue", schema::of(File::Catalogue)),
        ("codes", schema::of(File::Codes)),
        ("parameters", schema::of(File::Parameters)),
        ("authorities", schema::of_type::<Authority>()),
        ("examples", schema::of(File::Example)),
    ])
}

fn validators() -> BTreeMap<&'static str, Validator> {
    let made = schemas().into_iter();
    made.map(|(name, schema)| (name, jsonschema::draft7::new(&schema).unwrap())).collect()
}

/// A file as editors read it: YAML 1.2, where `yes` is a text.
fn read(path: &Path) -> Option<Json> {
    parse(&fs::read_to_string(path).ok()?)
}

fn parse(text: &str) -> Option<Json> {
    let mut options = serde_saphyr::Options::default();
    options.strict_booleans = true;
    serde_saphyr::from_str_with_options(text, options).ok()
}

fn told(validator: &Validator, file: &Json) -> Vec<String> {
    validator.iter_errors(file).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn every_shipped_file_is_accepted() {
    let validators = validators();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut seen = BTreeMap::<&str, usize>::new();
    for (path, of) in files(root) {
        let errors = told(&validators[of], &read(&path).unwrap());
        assert!(errors.is_empty(), "{}: {errors:#?}", path.display());
        *seen.entry(of).or_default() += 1;
    }
    assert_eq!(seen.len(), validators.len(), "{seen:?}");
}

/// Whether a schema can know that something is wrong: keys, types and words, but no names.
fn is_of_shape(complaint: &Complaint) -> bool {
    match &complaint.fault {
        Fault::UnknownKey { .. } | Fault::NotForKind { .. } | Fault::ItemShape { .. } => true,
        Fault::UnknownKind { .. } => true,
        Fault::NotOneOf { key, .. } => {
            ["required", "severity", "nature", "trust_level"].contains(&key.as_str())
        }
        Fault::Yaml { message } => message.starts_with("the key ") || message.starts_with("unknown value"),
        _ => false,
    }
}

#[test]
fn broken_files_are_rejected_where_a_schema_can_know_and_no_others() {
    let validators = validators();
    let (mut rejected, mut accepted) = (0, 0);
    for case in fs::read_dir("tests/definitions/broken").unwrap() {
        let case = case.unwrap().path();
        let complaints = check(&case, &[], date(2026, 8, 1)).unwrap().complaints;
        for (path, of) in files(&case) {
            let name = path.strip_prefix(&case).unwrap().to_str().unwrap();
            let own: Vec<&Complaint> =
                complaints.iter().filter(|complaint| complaint.place.source.name == name).collect();
            let Some(file) = read(&path) else { continue };
            let errors = told(&validators[of], &file);
            if own.iter().any(|complaint| is_of_shape(complaint)) {
                assert!(!errors.is_empty(), "{} is accepted; {}", path.display(), own[0]);
                rejected += 1;
            } else if own.is_empty() {
                assert!(errors.is_empty(), "{}: {errors:#?}", path.display());
                accepted += 1;
            }
        }
    }
    assert!(rejected >= 8 && accepted >= 10, "{rejected} rejected, {accepted} accepted");
}

#[test]
fn an_item_takes_the_keys_of_its_kind_and_no_others() {
    let validator = &validators()["form"];
    let with = |item: &str| {
        let form = format!(
            "id: a\nversion: 1\nvalid_from: 2026-01-01\ntitle: A\nsummary: A\nminutes: 1\nretention: but\n\
             who: {{name: [a], reach: [a]}}\npages:\n  - id: a\n    title: A\n    items:\n      - {item}\n"
        );
        told(validator, &parse(&form).unwrap())
    };
    for good in [
        "{field: a, kind: int, label: A, min: 0, max: 31, required: yes}",
        "{field: a, kind: choice, label: A, style: select, options: [{code: 1, label: 2}]}",
        "{list: a, label: A, add: A, row: A, items: [{field: b, kind: text, label: B, max_length: 3}]}",
        "{block: a, override: {b: {required: no}, c.d: {label: C}}}",
        "{info: a, text: A, style: warning}",
    ] {
        assert_eq!(with(good), Vec::<String>::new(), "{good}");
    }
    for bad in [
        "{field: a, kind: int, label: A, max_length: 3}",
        "{field: a, label: A}",
        "{field: a, kind: choise, label: A}",
        "{field: a, kind: text, label: [A]}",
        "{field: a, kind: text, label: A, required: maybe}",
        "{field: a, kind: text, label: A, errors: {requird: A}}",
        "{field: a, kind: computed, label: A, result: euro}",
        "{field: a, group: b, label: A}",
        "{label: A}",
        "{block: a, override: {b: {lable: C}}}",
        "{info: a, text: A, kind: text}",
        "{list: a, label: A, items: [{field: b, kind: text, lbl: B}]}",
        "{field: a, kind: text, label: A, max_length: many}",
    ] {
        assert!(!with(bad).is_empty(), "{bad} is accepted");
    }
}

#[test]
fn every_key_says_what_it_is_for() {
    fn look(schema: &Json, place: &str, undescribed: &mut Vec<String>) {
        for (key, property) in schema["properties"].as_object().into_iter().flatten() {
            // `allOf` holds the type where a description stands beside it.
            if property["description"].as_str().is_none_or(|text| text.len() < 3) {
                undescribed.push(format!("{place}.{key}"));
            }
        }
    }
    for (name, schema) in schemas() {
        let mut undescribed = Vec::new();
        look(&schema, name, &mut undescribed);
        for (of, inner) in schema["$defs"].as_object().into_iter().flatten() {
            if !["Contact", "Limits", "DemoStaff"].contains(&of.as_str()) {
                look(inner, of, &mut undescribed);
            }
        }
        assert!(undescribed.is_empty(), "{name}: {undescribed:?}");
    }
}

#[test]
fn the_command_prints_each_schema() {
    for (name, schema) in schemas() {
        let output =
            Command::new(env!("CARGO_BIN_EXE_antrag")).args(["form", "schema", name]).output().unwrap();
        assert_eq!(serde_json::from_slice::<Json>(&output.stdout).unwrap(), schema, "{name}");
    }
}

/// A row of a table of keys: keys with one explanation, and whether they are needed.
struct Row {
    item: String,
    keys: Vec<(String, bool)>,
    told: String,
}

impl Row {
    /// Whether the first, or all, are needed.
    fn needed(&self) -> &'static str {
        match (self.keys[0].1, self.keys.iter().all(|(_, needed)| *needed)) {
            (_, true) => "needed",
            (true, false) => "first needed",
            (false, _) => "",
        }
    }

    fn keys(&self) -> String {
        self.keys.iter().map(|(key, _)| format!("`{key}`")).collect::<Vec<_>>().join(", ")
    }
}

/// The keys of a type; those that follow each other and are explained alike stand in one row.
fn rows(schema: &Json, item: &str, takes: impl Fn(&str) -> bool) -> Vec<Row> {
    let needed: Vec<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Json::as_str).collect();
    let mut rows: Vec<Row> = Vec::new();
    for (key, property) in schema["properties"].as_object().unwrap().iter().filter(|(key, _)| takes(key)) {
        let meant = MEANINGS.iter().find(|(of, known, _)| item == format!("`{of}`") && known == key);
        let told = meant.map_or_else(|| property["description"].as_str().unwrap(), |(.., told)| *told);
        let told = told.replace('\n', " ");
        let key = (key.clone(), needed.contains(&key.as_str()));
        match rows.last_mut().filter(|row| row.told == told) {
            Some(row) => row.keys.push(key),
            None => rows.push(Row { item: item.to_owned(), keys: vec![key], told }),
        }
    }
    rows
}

/// The tables in the papers, by the names of their marks.
fn tables() -> BTreeMap<&'static str, String> {
    let all = schemas();
    let of = |name: &str| all["form"]["$defs"][name].clone();
    let plain = |schema: &Json| {
        let line = |row: &Row| format!("| {} | {} |\n", row.keys(), row.told);
        let lines: String = rows(schema, "", |_| true).iter().map(line).collect();
        format!("| key | meaning |\n|---|---|\n{lines}")
    };
    let head = rows(&all["form"], "", |_| true);
    let head: Vec<String> =
        head.iter().map(|row| format!("| {} | {} | {} |\n", row.keys(), row.needed(), row.told)).collect();
    BTreeMap::from([
        ("head", format!("| key | | meaning |\n|---|---|---|\n{}", head.concat().replace("|  |", "| |"))),
        ("pages", plain(&of("Page"))),
        ("items", items(&of("Item"))),
        ("checks", plain(&of("Check"))),
        ("evidence", plain(&of("Document"))),
        ("authorities", plain(&all["authorities"])),
        ("examples", plain(&all["examples"])),
        ("expectations", plain(&all["examples"]["$defs"]["Expect"])),
    ])
}

/// Items with their keys; what all but one take, stands first.
fn items(schema: &Json) -> String {
    let mut all = rows(schema, "all but `document`", |key| key == "when");
    let of_field = |key: &str| OF_FIELDS.contains(&key) && key != "field" && key != "when";
    all.extend(rows(schema, "`field`", of_field));
    for (what, own) in OTHERS {
        let item = format!("`{what}`");
        let own = rows(schema, &item, |key| own.contains(&key) && key != "when");
        if own.is_empty() {
            let told = schema["properties"][what]["description"].as_str().unwrap().to_owned();
            all.push(Row { item, keys: Vec::new(), told });
        }
        all.extend(own);
    }
    let mut lines = String::from("| item | key | meaning |\n|---|---|---|\n");
    let mut last = "";
    for row in &all {
        let item = if row.item == last { "" } else { row.item.as_str() };
        lines +=
            &[format!("| {item} "), format!("| {} ", row.keys()), format!("| {} |\n", row.told)].concat();
        last = &row.item;
    }
    lines.replace("|  |", "| |")
}

/// `UPDATE_TABLES=1 cargo test --test definitions tables` writes them anew.
#[test]
fn the_tables_of_keys_in_the_papers_are_those_of_the_schema() {
    let paper = "docs/forms.md";
    let before = fs::read_to_string(paper).unwrap();
    let mut after = before.clone();
    for (name, table) in tables() {
        let (begin, end) = (format!("<!-- keys: {name} -->\n"), format!("<!-- end of keys: {name} -->\n"));
        let from = after.find(&begin).map(|at| at + begin.len()).unwrap();
        let to = from + after[from..].find(&end).unwrap();
        after.replace_range(from..to, &format!("\n{table}\n"));
    }
    if env::vars().any(|(name, _)| name == "UPDATE_TABLES") {
        fs::write(paper, &after).unwrap();
    }
    assert!(before == after, "the tables of keys in {paper} are behind; UPDATE_TABLES=1 writes them anew");
}

#[test]
fn the_table_of_kinds_has_every_kind_with_its_keys() {
    let paper = fs::read_to_string("docs/forms.md").unwrap();
    let (_, table) = paper.split_once("\n### Kinds\n").unwrap();
    let (table, _) = table.split_once("\n```").unwrap();
    let lines: Vec<&str> = table.lines().filter(|line| line.starts_with("| `")).collect();
    let mut kinds = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let cells: Vec<&str> = line.split(" | ").collect();
        let named = cells[0].split('`').skip(1).step_by(2);
        for kind in named {
            let own =
                KINDS.iter().find(|(known, _)| *known == kind).unwrap_or_else(|| unreachable!("{kind}")).1;
            // "The same" means the row above.
            let told = if line.contains("the same") {
                format!("{line}{}", above(&lines, at))
            } else {
                (*line).to_owned()
            };
            let untold: Vec<&&str> = own.iter().filter(|key| !told.contains(&format!("`{key}"))).collect();
            assert!(untold.is_empty(), "{kind}: {untold:?}");
            kinds.push(kind.to_owned());
        }
    }
    let all: Vec<&str> = KINDS.iter().map(|(kind, _)| *kind).collect();
    let missing: Vec<&&str> = all.iter().filter(|kind| !kinds.contains(&(**kind).to_owned())).collect();
    assert!(missing.is_empty() && kinds.len() == all.len(), "{missing:?}");
}

/// The nearest row above that says it itself.
fn above<'a>(lines: &[&'a str], at: usize) -> &'a str {
    lines[..at].iter().rev().find(|line| !line.contains("the same")).unwrap()
}
