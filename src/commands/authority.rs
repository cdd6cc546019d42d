//! Commands for operators: what authorities stand on.

use std::{fs, path::Path};

use super::Problem;
use crate::authority::{gv100ad, municipality};

/// Takes the official list of municipalities, in the place of one that was taken before.
pub fn import_gv100ad(file: &Path, folder: &Path) -> Result<(), Problem> {
    let bytes = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let all = gv100ad::read(&bytes).map_err(|error| format!("{}: {error}", file.display()))?;
    let target = folder.join(municipality::FILE);
    let place = |error: std::io::Error| format!("{}: {error}", target.display());
    fs::create_dir_all(target.parent().unwrap_or(folder)).map_err(place)?;
    fs::write(&target, municipality::file(&all)).map_err(place)?;
    println!("{}: {} municipalities.", target.display(), all.len());
    Ok(())
}
