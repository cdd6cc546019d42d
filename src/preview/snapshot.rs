//! The files of a folder as they are at one moment, with an authority that offers all of its forms.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    time::SystemTime,
};

use crate::{
    clock::Clock,
    form::{blank, load::definitions::Definitions},
};

/// The authority that offers all forms.
pub const AUTHORITY: &str = "vorschau";
/// Where the files lie while they are read.
const FOLDER: &str = "definitions";

/// Definitions that stay as they are, whatever happens to their folder meanwhile.
pub struct Snapshot(Definitions);

impl Snapshot {
    /// The files of a folder.
    pub fn of(folder: &Path) -> io::Result<Self> {
        let mut definitions = Definitions::read(folder)?;
        if definitions.form_ids().is_empty() {
            return Err(io::Error::new(io::ErrorKind::NotFound, "no file forms/FORM/form.yaml"));
        }
        let authority = authority(&definitions);
        definitions.insert(format!("forms/authorities/{AUTHORITY}.yaml"), authority);
        Ok(Self(definitions))
    }

    /// One form that is always right.
    pub fn blank() -> Self {
        let mut definitions =
            Definitions::from_files(blank::files(AUTHORITY, "Vorschau", Clock::system().today()));
        let authority = authority(&definitions);
        definitions.insert(format!("forms/authorities/{AUTHORITY}.yaml"), authority);
        Self(definitions)
    }

    /// Writes the files to where the program reads them, in the place of those before.
    pub fn write(&self, data: &Path) -> io::Result<PathBuf> {
        let folder = data.join(FOLDER);
        match fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        for source in self.0.all() {
            let file = folder.join(&source.name);
            fs::create_dir_all(file.parent().unwrap_or(&folder))?;
            fs::write(file, &source.text)?;
        }
        Ok(folder)
    }
}

/// An invented authority that offers every form in every language.
fn authority(definitions: &Definitions) -> String {
    let languages = ["de".to_owned()].into_iter().chain(definitions.languages());
    let languages = languages.collect::<Vec<_>>().join(", ");
    let offered: Vec<String> =
        definitions.form_ids().iter().map(|id| format!("  - {{form: {id}, office: Vorschau}}\n")).collect();
    let offered = offered.concat();
    format!(
        "id: {AUTHORITY}\ncode: VS\nname: Vorschau\nkind: Vorschau\nland: HE\npostcodes: [\"00000\"]\nplaces: [Vorschau]\n\
         languages: [{languages}]\ncontact: {{office: Vorschau, street: Musterweg 1, postal_code: \"00000\", city: Vorschau}}\n\
         staff:\n  - {{login: clerk, name: Birgit Overkamp, roles: [caseworker, protected]}}\nservices:\n{offered}"
    )
}

/// When each file below a folder was changed last, and how long it is.
pub type Prints = BTreeMap<PathBuf, (SystemTime, u64)>;

/// What the files below a folder look like from outside.
pub fn prints(folder: &Path) -> Prints {
    let mut found = Prints::new();
    for part in ["forms", "translations"] {
        gather(&folder.join(part), &mut found);
    }
    found
}

/// What can't be looked at now is as good as not there: the next look may find it.
fn gather(folder: &Path, found: &mut Prints) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let Ok(about) = entry.metadata() else { continue };
        if about.is_dir() {
            gather(&entry.path(), found);
        } else if let Ok(changed) = about.modified() {
            found.insert(entry.path(), (changed, about.len()));
        }
    }
}
