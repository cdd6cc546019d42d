//! The shape of the house: layers without shortcuts, short files that say what they are for, one clock.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use crate::{folder::contents, house::ROOT};

/// All modules by layer. A module may use every lower layer, and of its own what stands beside it.
const LAYERS: &[&[(&str, &[&str])]] = &[
    // What everything stands on.
    &[("assets", &[]), ("clock", &[]), ("digest", &[]), ("german", &[]), ("id", &["clock"]), ("locale", &[])],
    // What it is about: pure.
    &[
        ("accessibility", &[]),
        ("account", &[]),
        ("authority", &["account", "case", "form"]),
        ("case", &["form"]),
        ("figures", &[]),
        ("form", &[]),
        ("job", &[]),
        ("letter", &["case", "form"]),
        ("precheck", &["form"]),
    ],
    // Doors to the outside.
    &[
        ("crypt", &[]),
        ("files", &["crypt"]),
        ("i18n", &[]),
        ("keyring", &["crypt", "receipt", "store"]),
        ("mail", &[]),
        ("oidc", &[]),
        ("receipt", &[]),
        ("sheet", &[]),
        ("store", &[]),
    ],
    // What people see.
    &[("page", &[])],
    // What people do.
    &[("usecase", &[])],
    // Jobs and the web; neither uses the other.
    &[("web", &[]), ("worker", &[])],
    // Putting it together.
    &[
        ("app", &["check"]),
        ("check", &[]),
        ("commands", &["app", "check", "config", "demo", "preview", "serve"]),
        ("config", &["app"]),
        ("demo", &["app", "config"]),
        ("preview", &["app", "demo", "serve"]),
        ("serve", &[]),
    ],
];

/// Pages know texts, and no other door to the outside.
const NOT_FOR_PAGES: &[&str] = &["crypt", "files", "keyring", "mail", "oidc", "receipt", "sheet", "store"];

/// How many lines a file may have without its tests.
const LONGEST: usize = 500;
/// How many lines half of all files have at most.
const MEDIAN: usize = 120;

/// Who asks the machine for the time, or makes ids, without the clock.
const SHORTCUTS: &[&str] =
    &["Timestamp::now(", "Zoned::now(", "SystemTime::now(", "Utc::now(", "now_v7(", "new_v4("];

#[test]
fn modules_use_lower_layers_only() {
    let mut wrong = Vec::new();
    for (name, text) in sources() {
        let module = module_of(&name);
        let Some(layer) = layer_of(module) else { continue };
        for used in used_modules(&text).into_iter().filter(|used| *used != module) {
            let beside = LAYERS[layer]
                .iter()
                .find(|(name, _)| *name == module)
                .is_some_and(|(_, may)| may.contains(&used));
            let lower = layer_of(used).is_some_and(|of| of < layer)
                && !(module == "page" && NOT_FOR_PAGES.contains(&used));
            if !lower && !beside {
                wrong.push(format!("{name} uses {used}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_module_has_its_layer() {
    let library = fs::read_to_string(Path::new(ROOT).join("src/lib.rs")).unwrap();
    let mut layers: Vec<BTreeSet<&str>> = Vec::new();
    for line in library.lines() {
        if line.starts_with("// Layer ") {
            layers.push(BTreeSet::new());
        } else if let Some(module) = line.strip_prefix("pub mod ") {
            layers.last_mut().unwrap().insert(module.trim_end_matches(';'));
        }
    }
    let table: Vec<BTreeSet<&str>> =
        LAYERS.iter().map(|layer| layer.iter().map(|(name, _)| *name).collect()).collect();
    assert_eq!(layers, table, "src/lib.rs and this table say different things");
}

/// No module is reached by another way than the one that is looked at above.
#[test]
fn modules_are_named_from_the_root() {
    for (name, text) in sources() {
        if name.matches('/').count() == 0 || (name.matches('/').count() == 1 && name.ends_with("/mod.rs")) {
            assert!(!text.contains("super::"), "{name} leaves its module with super::");
        }
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for (path, bytes) in rust_files() {
        assert!(bytes.starts_with(b"//! "), "{path} does not begin with //!");
    }
}

#[test]
fn files_are_short() {
    let lengths: BTreeMap<String, usize> =
        sources().into_iter().map(|(name, text)| (name, text.lines().count())).collect();
    let long: Vec<&str> =
        lengths.iter().filter(|(_, lines)| **lines > LONGEST).map(|(name, _)| name.as_str()).collect();
    assert!(long.is_empty(), "files of more than {LONGEST} lines: {long:?}");
    let mut sorted: Vec<usize> = lengths.into_values().collect();
    sorted.sort_unstable();
    let median = sorted[sorted.len() / 2];
    assert!(median <= MEDIAN, "half of all files have more than {median} lines");
}

#[test]
fn time_and_ids_come_from_the_clock() {
    for (name, text) in sources().into_iter().filter(|(name, _)| name != "clock.rs") {
        for shortcut in SHORTCUTS {
            assert!(!text.contains(shortcut), "{name} calls {shortcut}…), and should ask the clock");
        }
    }
}

fn layer_of(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.iter().any(|(name, _)| *name == module))
}

/// `form` for `form/expr/eval.rs`, `clock` for `clock.rs`.
fn module_of(name: &str) -> &str {
    name.split(['/', '.']).next().unwrap_or_default()
}

/// The modules that stand behind `crate::`, alone or in braces.
fn used_modules(text: &str) -> BTreeSet<&str> {
    let mut used = BTreeSet::new();
    for (at, marker) in text.match_indices("crate::") {
        let rest = &text[at + marker.len()..];
        match rest.strip_prefix('{') {
            Some(list) => used.extend(outer_names(list)),
            None => drop(used.insert(first_word(rest))),
        }
    }
    used
}

/// The names in a list in braces, without those in braces within.
fn outer_names(list: &str) -> Vec<&str> {
    let (mut depth, mut begins, mut names) = (0, true, Vec::new());
    for (at, letter) in list.char_indices() {
        match letter {
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            '{' => depth += 1,
            ',' => begins |= depth == 0,
            _ if depth == 0 && begins && !letter.is_whitespace() => {
                names.push(first_word(&list[at..]));
                begins = false;
            }
            _ => {}
        }
    }
    names
}

fn first_word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    &text[..end]
}

#[test]
fn names_behind_the_root_are_found() {
    let text =
        "use crate::{\n  case::{self, Move},\n  id::CaseId, locale::Lang,\n};\nlet x = crate::crypt::hex(y);";
    assert_eq!(used_modules(text).into_iter().collect::<Vec<_>>(), ["case", "crypt", "id", "locale"]);
}

/// All files of the program, without comments and without the tests at their ends.
fn sources() -> Vec<(String, String)> {
    let without_tests =
        |text: &str| text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned();
    let without_comments = |text: String| {
        text.lines()
            .map(|line| if line.trim_start().starts_with("//") { "" } else { line })
            .collect::<Vec<_>>()
            .join("\n")
    };
    rust_files()
        .into_iter()
        .map(|(name, bytes)| (name, without_comments(without_tests(&String::from_utf8(bytes).unwrap()))))
        .collect()
}

fn rust_files() -> Vec<(String, Vec<u8>)> {
    let root = Path::new(ROOT).join("src");
    let named = |(path, bytes): (std::path::PathBuf, Vec<u8>)| {
        let name = path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
        path.extension().is_some_and(|ending| ending == "rs").then_some((name, bytes))
    };
    contents(&root).into_iter().filter_map(named).collect()
}
