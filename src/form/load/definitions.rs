//! The files that forms are made of: read from a folder, or from the bundle that a draft keeps.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use super::super::source::Source;
use crate::locale::Lang;

/// The folders that hold definitions, below one root.
const FOLDERS: [&str; 2] = ["forms", "translations"];
/// The endings of files that belong to definitions.
const ENDINGS: [&str; 5] = ["yaml", "ftl", "toml", "csv", "md"];
/// The endings of files that are only shown: a video in sign language, its captions.
const SHOWN: [&str; 3] = ["mp4", "webm", "vtt"];

/// The folder of the benefit finder: it lies among the forms and is none that one applies with.
pub const FINDER: &str = "precheck";

/// All files of all definitions, by path from the root, in order.
#[derive(Clone, Debug, Default)]
pub struct Definitions {
    files: BTreeMap<String, Arc<Source>>,
    /// Files that are shown and not read: where they are, and their size.
    shown: BTreeMap<String, (PathBuf, u64)>,
}

impl Definitions {
    /// Reads `forms/` and `translations/` below a folder.
    pub fn read(root: &Path) -> io::Result<Self> {
        let mut all = Self::default();
        for folder in FOLDERS {
            let path = root.join(folder);
            if path.is_dir() {
                all.read_folder(&path, folder)?;
            }
        }
        Ok(all)
    }

    /// Takes files that are already in memory.
    pub fn from_files(files: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut all = Self::default();
        for (name, text) in files {
            all.insert(name, text);
        }
        all
    }

    /// Adds or replaces one file.
    pub fn insert(&mut self, name: String, text: String) {
        self.files.insert(name.clone(), Arc::new(Source { name, text }));
    }

    /// The file with a path.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Arc<Source>> {
        self.files.get(name)
    }

    /// Where a video or its captions lie beside the authorities, and how large the file is.
    #[must_use]
    pub fn beside_authorities(&self, name: &str) -> Option<(PathBuf, u64)> {
        self.shown.get(&format!("forms/authorities/{name}")).cloned()
    }

    /// All files, in order of their paths.
    pub fn all(&self) -> impl Iterator<Item = &Arc<Source>> {
        self.files.values()
    }

    /// All files directly in a folder that end so, in order of their names.
    pub fn in_folder<'a>(
        &'a self,
        folder: &'a str,
        ending: &'a str,
    ) -> impl Iterator<Item = &'a Arc<Source>> {
        let start = format!("{folder}/");
        self.files
            .range(start.clone()..)
            .map(|(_, source)| source)
            .take_while(move |source| source.name.starts_with(&start))
            .filter(move |source| {
                source.name[folder.len() + 1..].strip_suffix(ending).is_some_and(|stem| !stem.contains('/'))
            })
    }

    /// The ids of all forms: the folders below `forms/` that hold a `form.yaml`, but for the finder's.
    #[must_use]
    pub fn form_ids(&self) -> Vec<String> {
        let form = |path: &String| path.strip_prefix("forms/")?.strip_suffix("/form.yaml").map(str::to_owned);
        self.files.keys().filter_map(form).filter(|id| !id.contains('/') && id != FINDER).collect()
    }

    /// Whether there is a benefit finder.
    #[must_use]
    pub fn has_finder(&self) -> bool {
        self.files.contains_key(&format!("forms/{FINDER}/form.yaml"))
    }

    /// The tags of all languages but the source: the folders below `translations/`.
    #[must_use]
    pub fn languages(&self) -> Vec<String> {
        let tag = |path: &String| {
            path.strip_prefix("translations/")?.split_once('/').map(|(tag, _)| tag.to_owned())
        };
        let mut tags: Vec<String> =
            self.files.keys().filter_map(tag).filter(|tag| tag != Lang::SOURCE).collect();
        tags.dedup();
        tags
    }

    /// Only what one form is made of: itself and everything shared, without examples, other forms and authorities.
    #[must_use]
    pub fn of_form(&self, id: &str) -> Self {
        let own = format!("forms/{id}/");
        let belongs = |path: &str| {
            if path.starts_with("forms/authorities/")
                || path.contains("/examples/")
                || path.ends_with("/ui.ftl")
            {
                return false;
            }
            match path.strip_prefix("forms/") {
                Some(rest) => {
                    path.starts_with(&own)
                        || ["blocks/", "catalogue/", "parameters/"].iter().any(|f| rest.starts_with(f))
                }
                None => !path.contains("/forms/") || path.ends_with(&format!("/forms/{id}.ftl")),
            }
        };
        Self {
            files: self
                .files
                .iter()
                .filter(|(path, _)| belongs(path))
                .map(|(k, v)| (k.clone(), Arc::clone(v)))
                .collect(),
            shown: BTreeMap::new(),
        }
    }

    /// One text that holds all files, always the same for the same files: what a version of a form is.
    #[must_use]
    pub fn bundle(&self) -> String {
        let map: BTreeMap<&str, &str> =
            self.files.iter().map(|(name, source)| (name.as_str(), source.text.as_str())).collect();
        serde_json::to_string(&map).unwrap_or_default()
    }

    /// Reads what [`bundle`](Self::bundle) wrote.
    pub fn from_bundle(bundle: &str) -> serde_json::Result<Self> {
        let map: BTreeMap<String, String> = serde_json::from_str(bundle)?;
        Ok(Self::from_files(map))
    }

    fn read_folder(&mut self, path: &Path, name: &str) -> io::Result<()> {
        for entry in fs::read_dir(path)? {
            let entry = entry?;
            let file_name = entry.file_name().to_string_lossy().into_owned();
            let (path, name) = (entry.path(), format!("{name}/{file_name}"));
            if path.is_dir() {
                self.read_folder(&path, &name)?;
                continue;
            }
            let ends =
                |known: &[&str]| path.extension().is_some_and(|own| known.iter().any(|known| own == *known));
            if ends(&ENDINGS) {
                let text = fs::read_to_string(&path)?;
                self.insert(name, text);
            } else if ends(&SHOWN) {
                let bytes = entry.metadata()?.len();
                self.shown.insert(name, (path, bytes));
            }
        }
        Ok(())
    }
}
