//! "Write a form in ten minutes", as somebody does it who begins with an empty folder.

use std::{env, fs, path::Path, process, process::Command};

/// A block of the guide: what it is marked with, and what it holds.
struct Block<'a> {
    mark: &'a str,
    text: &'a str,
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

#[test]
fn the_guide_works_as_it_stands() {
    let guide = fs::read_to_string("docs/write-a-form.md").unwrap();
    let folder = env::temp_dir().join(format!("antrag-guide-{}", process::id()));
    fs::create_dir_all(&folder).unwrap();
    let (mut written, mut run) = (0, 0);
    for block in blocks(&guide) {
        match (block.mark, block.text.split_once('\n')) {
            ("yaml" | "ftl", Some((name, _))) => {
                let file = folder.join(name.strip_prefix("# ").unwrap());
                fs::create_dir_all(file.parent().unwrap()).unwrap();
                fs::write(file, block.text).unwrap();
                written += 1;
            }
            ("console", Some((command, expected))) => {
                assert_eq!(command, "$ antrag check");
                assert_eq!(check(&folder), expected.trim_end(), "after {written} files");
                run += 1;
            }
            _ => assert_eq!(block.mark, "sh"),
        }
    }
    assert!(written > 8 && run > 4, "{written} files, {run} commands");

    // With the language in the form's own list, nothing is missing.
    let form = folder.join("forms/lunch/form.yaml");
    let text = fs::read_to_string(&form).unwrap().replace("who:", "languages: [de, en]\nwho:");
    fs::write(&form, text).unwrap();
    assert_eq!(check(&folder), "Forms: 1. Examples: 1. Complaints: 0.");
    fs::remove_dir_all(&folder).unwrap();
}

fn check(folder: &Path) -> String {
    let output =
        Command::new(env!("CARGO_BIN_EXE_antrag")).arg("check").current_dir(folder).output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
}
