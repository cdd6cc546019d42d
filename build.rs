//! Puts into the binary what lies in `templates/`, the product's own texts of `translations/`, and what other people made: style sheet and fonts,
//! from pinned npm packages.
//!
//! Node prepares the latter (`build/assets.mjs`), once, as long as nothing changes. A machine without
//! Node still gets a program: one that says what is missing when it is asked to show a page.

use std::{
    env,
    error::Error,
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

fn main() -> Result<(), Box<dyn Error>> {
    for path in ["build.rs", "build", "package.json", "package-lock.json", "templates", "translations"] {
        println!("cargo:rerun-if-changed={path}");
    }
    #[expect(clippy::disallowed_methods, reason = "this is how cargo tells it")]
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let assets = out.join("assets");
    fs::create_dir_all(&assets)?;
    fs::write(out.join("templates.rs"), templates()?)?;
    fs::write(out.join("translations.rs"), translations()?)?;
    if let Err(problem) = prepare(&assets) {
        println!("cargo:warning={problem}");
        println!("cargo:rerun-if-changed={}", assets.join("try-again").display());
        println!("cargo:rerun-if-env-changed=PATH");
        fs::write(out.join("assets.rs"), missing(&problem))?;
    }
    Ok(())
}

/// A table of all templates: name below `templates/` and text.
fn templates() -> Result<String, Box<dyn Error>> {
    let root = fs::canonicalize("templates")?;
    let mut files = Vec::new();
    let is_template =
        |path: &Path| path.extension().is_some_and(|ending| ending == "html" || ending == "txt");
    collect(&root, &is_template, &mut files)?;
    files.sort();
    let mut rows = String::new();
    for path in files {
        let name = path.strip_prefix(&root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        // Indents are for those who read templates; browsers need not load them. Lines stay lines.
        let text = fs::read_to_string(&path)?.lines().map(str::trim_start).collect::<Vec<_>>().join("\n");
        writeln!(rows, "    ({name:?}, {text:?}),")?;
    }
    Ok(format!(
        "/// Every template: its name and its text.\npub const TEMPLATES: &[(&str, &str)] = &[\n{rows}];\n"
    ))
}

/// A table of the product's own texts: `de/ui.ftl`, `de/language.toml`. Texts of forms lie with the forms.
fn translations() -> Result<String, Box<dyn Error>> {
    let root = fs::canonicalize("translations")?;
    let mut files = Vec::new();
    let is_own = |path: &Path| path.ends_with("ui.ftl") || path.ends_with("language.toml");
    collect(&root, &is_own, &mut files)?;
    files.sort();
    let mut rows = String::new();
    for path in files {
        let name = path.strip_prefix(&root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        writeln!(rows, "    ({name:?}, {:?}),", fs::read_to_string(&path)?)?;
    }
    Ok(format!(
        "/// The product's own texts: file below `translations/`, and its text.\n\
             const OWN_FILES: &[(&str, &str)] = &[\n{rows}];\n"
    ))
}

fn collect(folder: &Path, wanted: &dyn Fn(&Path) -> bool, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, wanted, files)?;
        } else if wanted(&path) {
            files.push(path);
        }
    }
    Ok(())
}

/// Runs `npm ci` where the packages are missing, then the script that writes the assets and `assets.rs`.
fn prepare(assets: &Path) -> Result<(), String> {
    run("node", &["--version"])
        .map_err(|_| "Node.js 20 or newer is needed to build the pages and was not found".to_owned())?;
    if !Path::new("node_modules/.package-lock.json").exists() {
        run("npm", &["ci", "--ignore-scripts", "--no-audit", "--no-fund"])?;
    }
    run("node", &["build/assets.mjs", &assets.display().to_string()])
}

fn run(program: &str, arguments: &[&str]) -> Result<(), String> {
    let output = Command::new(program)
        .args(arguments)
        .output()
        .map_err(|e| format!("{program} could not be started: {e}"))?;
    if output.status.success() {
        return Ok(());
    }
    let last = String::from_utf8_lossy(&output.stderr).lines().last().unwrap_or_default().to_owned();
    Err(format!("{program} {} failed: {last}", arguments.join(" ")))
}

/// What `assets.rs` says when there are none.
fn missing(problem: &str) -> String {
    format!(
        "/// Why there are no assets.\npub const PROBLEM: Option<&str> = Some({problem:?});\n\
             /// None could be made.\npub const ASSETS: &[Asset] = &[];\n\
             /// None could be made.\npub const FONTS: &[(&str, &[u8])] = &[];\n"
    )
}
