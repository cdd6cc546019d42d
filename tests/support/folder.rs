//! Temporary folders.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

/// A folder that is gone afterwards.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new() -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("antrag-test-{}-{count}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Folder {
    /// The portal's own definitions with some words of some files exchanged.
    pub fn of_definitions(edits: &[(&str, &[(&str, &str)])]) -> Self {
        let folder = Self::new();
        for part in ["forms", "translations"] {
            copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(part), &folder.0.join(part));
        }
        for (file, edits) in edits {
            let file = folder.0.join(file);
            let mut text = fs::read_to_string(&file).unwrap();
            for (from, to) in *edits {
                assert!(text.contains(from), "{from}");
                text = text.replacen(from, to, 1);
            }
            fs::write(file, text).unwrap();
        }
        folder
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// Copies a folder with everything in it.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}
