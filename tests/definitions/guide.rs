//! The forms that papers show, as somebody tries them who begins with an empty folder.

use std::{
    env, fs,
    path::PathBuf,
    process::{self, Command, Output},
};

/// A block of the guide: what it is marked with, and what it holds.
struct Block<'a> {
    mark: &'a str,
    text: &'a str,
}

impl Block<'_> {
    /// The file that its first line names.
    fn file(&self) -> &str {
        self.text.lines().next().and_then(|line| line.strip_prefix("# ")).unwrap()
    }

    fn is_file(&self) -> bool {
        matches!(self.mark, "yaml" | "ftl")
    }
}

fn blocks(guide: &str) -> Vec<Block<'_>> {
    let parts = guide.split("\n```").collect::<Vec<_>>();
    // What lies between two marks is a block, then prose, and so on.
    parts[1..]
        .iter()
        .step_by(2)
        .map(|part| {
            let (mark, text) = part.split_once('\n').unwrap();
            Block { mark, text }
        })
        .collect()
}

/// Somebody who offers the form of a recipe.
const AUTHORITY: &str = r#"# forms/authorities/rosenfurt.yaml
id: rosenfurt
code: RF
name: Stadt Rosenfurt
kind: kreisfreie Stadt
land: HE
postcodes: ["66601"]
places: [Rosenfurt]
languages: [de, en]
services: [{form: FORM, office: Familienbüro}]
contact: {office: Familienbüro, street: Rathausplatz 1, postal_code: "66601", city: Rosenfurt}
"#;

/// A folder that is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = env::temp_dir().join(format!("antrag-{name}-{}", process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    /// Writes a block into the file that its first line names.
    fn write(&self, block: &Block<'_>) {
        let file = self.0.join(block.file());
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, block.text).unwrap();
    }

    fn check(&self) -> String {
        String::from_utf8(self.run(&["check"]).stdout).unwrap().trim_end().to_owned()
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_antrag")).args(arguments).current_dir(&self.0).output().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

#[test]
fn the_form_of_the_readme_works() {
    let readme = fs::read_to_string("README.md").unwrap();
    let folder = Folder::new("readme");
    blocks(&readme).iter().filter(|block| block.mark == "yaml").for_each(|block| folder.write(block));
    assert_eq!(folder.check(), "Forms: 1. Examples: 0. Complaints: 0.");
}

#[test]
fn the_guide_works_as_it_stands() {
    let guide = fs::read_to_string("docs/write-a-form.md").unwrap();
    let folder = Folder::new("guide");
    let (mut written, mut run) = (0, 0);
    for block in blocks(&guide) {
        match (block.mark, block.text.split_once('\n')) {
            ("yaml" | "ftl", _) => {
                folder.write(&block);
                written += 1;
            }
            ("console", Some((command, expected))) => {
                assert_eq!(command, "$ antrag check");
                assert_eq!(folder.check(), expected.trim_end(), "after {written} files");
                run += 1;
            }
            _ => assert_eq!(block.mark, "sh"),
        }
    }
    assert!(written > 8 && run > 4, "{written} files, {run} commands");

    // With the language in the form's own list, nothing is missing.
    let form = folder.0.join("forms/lunch/form.yaml");
    let text = fs::read_to_string(&form).unwrap().replace("who:", "languages: [de, en]\nwho:");
    fs::write(&form, text).unwrap();
    assert_eq!(folder.check(), "Forms: 1. Examples: 1. Complaints: 0.");
}

/// A recipe's form in a folder of its own, offered by somebody.
fn try_recipe(nth: usize, recipe: &str) -> usize {
    let title = recipe.lines().next().unwrap();
    let blocks = blocks(recipe);
    let (files, told): (Vec<_>, Vec<_>) = blocks.iter().partition(|block| block.is_file());
    let names = files.iter().map(|block| block.file());
    let forms: Vec<&str> =
        names.filter_map(|name| name.strip_prefix("forms/")?.strip_suffix("/form.yaml")).collect();
    assert_eq!(forms.len(), 1, "{title}");

    let folder = Folder::new(&format!("recipe-{nth}"));
    folder.write(&Block { mark: "yaml", text: &AUTHORITY.replace("FORM", forms[0]) });
    for block in &files {
        folder.write(block);
    }
    let examples = files.iter().filter(|block| block.file().contains("/examples/")).count();
    let all_right = format!("Forms: 1. Examples: {examples}. Complaints: 0.");
    assert_eq!(folder.check(), all_right, "{title}");
    for block in told {
        assert_eq!(block.mark, "console", "{title}");
        let (command, expected) = block.text.split_once('\n').unwrap();
        let arguments: Vec<&str> = command.strip_prefix("$ antrag ").unwrap().split(' ').collect();
        let said = String::from_utf8(folder.run(&arguments).stdout).unwrap();
        // The first line has the digests of the files.
        let rest = |text: &str| text.trim_end().split_once('\n').unwrap().1.to_owned();
        assert_eq!(rest(&said), rest(expected), "{title}");
    }
    examples
}

#[test]
fn every_recipe_works_as_it_stands() {
    let page = fs::read_to_string("docs/recipes.md").unwrap();
    let recipes = page.split("\n## ").skip(1).enumerate();
    let examples: Vec<usize> = recipes.map(|(nth, recipe)| try_recipe(nth, recipe)).collect();
    let proven = examples.iter().filter(|count| **count > 0).count();
    assert!(examples.len() >= 18 && proven >= 15, "{examples:?}");
}

#[test]
fn a_new_form_passes_the_check_and_overwrites_nothing() {
    let folder = Folder::new("new");
    let new = |arguments: &[&str]| folder.run(&[&["form", "new"], arguments].concat());
    assert!(new(&["lunch", "--title", "Mittagessen: \"heute\" & morgen"]).status.success());
    assert_eq!(folder.check(), "Forms: 1. Examples: 1. Complaints: 0.");
    let form = folder.0.join("forms/lunch/form.yaml");
    let written = fs::read_to_string(&form).unwrap();
    assert!(written.contains("Mittagessen"), "{written}");

    let again = new(&["lunch"]);
    let said = String::from_utf8(again.stderr).unwrap();
    assert!(!again.status.success() && said.contains("forms/lunch/form.yaml is there already."), "{said}");
    assert_eq!(fs::read_to_string(&form).unwrap(), written);

    for wrong in ["Lunch", "../lunch", "a b", ""] {
        let refused = new(&[wrong]);
        assert!(!refused.status.success() && !refused.stderr.is_empty(), "{wrong}");
    }
    assert!(!new(&["dinner", "--title", "{name}"]).status.success(), "nothing is called so in a title");
    assert_eq!(folder.check(), "Forms: 1. Examples: 1. Complaints: 0.");
}
