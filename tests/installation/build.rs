//! Building without Node: the program is made, and says what is missing when somebody starts it.

use std::{fs, process::Command};

use antrag::app::StartError;

use crate::{folder::Folder, house::ROOT};

#[test]
fn a_build_without_node_says_what_is_missing() {
    let (folder, nothing) = (Folder::new(), Folder::new());
    let script = folder.join("build-script");
    let compiled = Command::new("rustc")
        .args(["--edition", "2024", "--crate-name", "build_script", "-o"])
        .arg(&script)
        .arg(format!("{ROOT}/build.rs"))
        .status();
    assert!(compiled.unwrap().success());
    let output = Command::new(&script)
        .current_dir(ROOT)
        .env("PATH", nothing.path())
        .env("OUT_DIR", folder.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).unwrap();
    let warnings: Vec<&str> = said.lines().filter_map(|line| line.strip_prefix("cargo:warning=")).collect();
    let [warning] = warnings[..] else { panic!("{said}") };
    assert!(warning.contains("Node.js 20 or newer is needed"), "{warning}");
    assert!(said.contains("cargo:rerun-if-env-changed=PATH"), "a later build tries again");

    let assets = fs::read_to_string(folder.join("assets.rs")).unwrap();
    assert!(assets.contains(&format!("PROBLEM: Option<&str> = Some({warning:?})")), "{assets}");
    let told =
        StartError::Assets("Node.js 20 or newer is needed to build the pages and was not found").to_string();
    assert!(told.contains("Install Node.js 20") && !told.contains('\n'), "{told}");
}
