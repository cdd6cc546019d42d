//! Prepares what other people made: style sheet and fonts, from pinned npm packages.
//!
//! Node is asked to do it (`build/assets.mjs`), once, as long as nothing changes. A machine without
//! Node still gets a program: one that says what is missing when it is asked to show a page.

use std::{env, fs, path::Path, process::Command};

fn main() {
    for path in ["build.rs", "build", "package.json", "package-lock.json", "templates", "src/page"] {
        println!("cargo:rerun-if-changed={path}");
    }
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let assets = Path::new(&out).join("assets");
    fs::create_dir_all(&assets).expect("the build folder can be written");
    if let Err(problem) = prepare(&assets) {
        println!("cargo:warning={problem}");
        println!("cargo:rerun-if-changed={}", assets.join("try-again").display());
        println!("cargo:rerun-if-env-changed=PATH");
        fs::write(Path::new(&out).join("assets.rs"), missing(&problem)).expect("the build folder can be written");
    }
}

/// Runs `npm ci` where the packages are missing, then the script that writes the assets and `assets.rs`.
fn prepare(assets: &Path) -> Result<(), String> {
    run("node", &["--version"]).map_err(|_| "Node.js 20 or newer is needed to build the pages and was not found".to_owned())?;
    if !Path::new("node_modules/.package-lock.json").exists() {
        run("npm", &["ci", "--ignore-scripts", "--no-audit", "--no-fund"])?;
    }
    run("node", &["build/assets.mjs", &assets.display().to_string()])
}

fn run(program: &str, arguments: &[&str]) -> Result<(), String> {
    let output = Command::new(program).args(arguments).output().map_err(|e| format!("{program} could not be started: {e}"))?;
    if output.status.success() {
        return Ok(());
    }
    let last = String::from_utf8_lossy(&output.stderr).lines().last().unwrap_or_default().to_owned();
    Err(format!("{program} {} failed: {last}", arguments.join(" ")))
}

/// What `assets.rs` says when there are none.
fn missing(problem: &str) -> String {
    format!("/// Why there are no assets.\npub const PROBLEM: Option<&str> = Some({problem:?});\n\
             /// None could be made.\npub const ASSETS: &[Asset] = &[];\n\
             /// None could be made.\npub const FONTS: &[(&str, &[u8])] = &[];\n")
}
