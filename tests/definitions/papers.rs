//! What the papers name exists: files, folders, links, and every key of the form language.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// All papers, from the repository's folder.
fn papers() -> Vec<PathBuf> {
    let in_folder = |folder: &str| {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.filter(|path| path.extension().is_some_and(|ending| ending == "md")).collect::<Vec<_>>()
    };
    [in_folder("."), in_folder("docs"), in_folder("migrations")].concat()
}

/// Where links lead, without addresses elsewhere: `[text](place)`.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
    targets.map(|(target, _)| target).filter(|target| !target.contains("://"))
}

/// Paths in code, of files and folders of the repository: `src/crypt.rs`, or `src/crypt.rs::seal` for something in it.
fn paths(text: &str) -> impl Iterator<Item = &str> {
    let is_path = |word: &&str| {
        let roots =
            ["src/", "docs/", "forms/", "templates/", "translations/", "migrations/", "tests/", "build/"];
        let path = word.split("::").next().unwrap_or_default();
        let placeholder = path.contains(['*', '…', '{', '$', ' ']) || path.contains(char::is_uppercase);
        roots.iter().any(|root| word.starts_with(root)) && !placeholder
    };
    text.split('`').skip(1).step_by(2).filter(is_path)
}

/// Whether a path leads somewhere, and what stands behind `::` is declared there.
fn is_there(path: &str) -> bool {
    let (file, item) = path.split_once("::").unwrap_or((path, ""));
    let declared = || {
        let text = fs::read_to_string(file).unwrap_or_default();
        let ends = |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_');
        ["fn ", "struct ", "enum ", "const "].iter().any(|what| {
            text.match_indices(&format!("{what}{item}")).any(|(at, found)| ends(&text[at + found.len()..]))
        })
    };
    Path::new(file).exists() && (item.is_empty() || declared())
}

/// How a heading is called in links.
fn anchor(heading: &str) -> String {
    let kept = heading
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric() || " -".contains(*c))
        .collect::<String>();
    kept.replace(' ', "-")
}

#[test]
fn links_and_paths_lead_somewhere() {
    let mut lost = Vec::new();
    for paper in papers() {
        let text = fs::read_to_string(&paper).unwrap();
        let folder = paper.parent().unwrap();
        for link in links(&text) {
            let (file, part) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() { paper.clone() } else { folder.join(file) };
            let has_part = || {
                let text = fs::read_to_string(&target).unwrap_or_default();
                text.lines()
                    .any(|line| line.starts_with('#') && anchor(line.trim_start_matches(['#', ' '])) == part)
            };
            if !target.exists() || !(part.is_empty() || has_part()) {
                lost.push(format!("{}: {link}", paper.display()));
            }
        }
        // The guide speaks of files that its reader writes.
        if !paper.ends_with("write-a-form.md") {
            let missing = paths(&text).filter(|path| !is_there(path));
            lost.extend(missing.map(|path| format!("{}: {path}", paper.display())));
        }
    }
    assert!(papers().len() > 5 && lost.is_empty(), "{lost:#?}");
}

/// The name of a member of a type that a definition file is read into.
fn member(line: &str) -> Option<&str> {
    let (name, _) = line.strip_prefix("pub ")?.split_once(": ")?;
    (!name.starts_with("fn ") && name != "units").then_some(name)
}

#[test]
fn every_key_of_the_form_language_is_explained() {
    let files = fs::read_to_string("src/form/file.rs").unwrap()
        + &fs::read_to_string("src/form/example/file.rs").unwrap();
    let reference = fs::read_to_string("docs/forms.md").unwrap();
    let mut renamed = None;
    let mut unexplained = Vec::new();
    let mut count = 0;
    for line in files.lines().map(str::trim) {
        if let Some((_, name)) = line.split_once("rename = \"") {
            renamed = name.split('"').next();
        } else if let Some(name) = member(line) {
            let key = renamed.take().unwrap_or(name);
            count += 1;
            let told = [format!("`{key}`"), format!("{key}:"), format!("`expect.{key}`")];
            if !told.iter().any(|told| reference.contains(told.as_str())) {
                unexplained.push(key.to_owned());
            }
        } else {
            renamed = None;
        }
    }
    assert!(count > 90 && unexplained.is_empty(), "{count} keys; not in docs/forms.md: {unexplained:?}");
}
