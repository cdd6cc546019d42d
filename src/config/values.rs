//! Settings as text, from the file and from the environment, before anybody asks what they mean.

use std::{collections::BTreeMap, fs, path::Path};

use super::{KEYS, Mistake, variable};

/// Tables of which the operator names the keys.
const TABLES: &[&str] = &["account.claims", "account.levels"];

/// What was set, as text, and what was wrong about it.
#[derive(Default)]
pub struct Values {
    set: BTreeMap<String, String>,
    /// What the operator names the keys of: see [`TABLES`].
    tables: BTreeMap<String, toml::Table>,
    pub mistakes: Vec<Mistake>,
}

impl Values {
    pub fn take_file(&mut self, path: &Path) {
        let failed = |cause: String| Mistake::File { path: path.to_owned(), cause };
        let text = fs::read_to_string(path).map_err(|error| failed(error.to_string()));
        let table =
            text.and_then(|text| text.parse::<toml::Table>().map_err(|error| failed(error.to_string())));
        match table {
            Err(mistake) => self.mistakes.push(mistake),
            Ok(table) => self.take_table("", table),
        }
    }

    fn take_table(&mut self, before: &str, table: toml::Table) {
        for (key, value) in table {
            let key = format!("{before}{key}");
            let inside = format!("{key}.");
            let known = KEYS.iter().any(|(known, _)| *known == key);
            match value {
                toml::Value::Table(inner) if TABLES.contains(&key.as_str()) => {
                    drop(self.tables.insert(key, inner));
                }
                toml::Value::Table(inner) if KEYS.iter().any(|(known, _)| known.starts_with(&inside)) => {
                    self.take_table(&inside, inner);
                }
                _ if !known => self.mistakes.push(Mistake::Unknown { key }),
                toml::Value::String(text) => drop(self.set.insert(key, text)),
                _ => self.bad(key, "it must be a text in quotes"),
            }
        }
    }

    /// Notes that a value does not do.
    pub fn bad(&mut self, key: impl Into<String>, cause: impl Into<String>) {
        self.mistakes.push(Mistake::Bad { key: key.into(), cause: cause.into() });
    }

    /// A table of which the operator names the keys.
    pub fn table(&self, key: &str) -> Option<&toml::Table> {
        self.tables.get(key)
    }

    /// Whether anything is set of which the key begins like this.
    pub fn has_any(&self, beginning: &str) -> bool {
        let single = self.set.iter().filter(|(_, value)| !value.is_empty()).map(|(key, _)| key);
        single.chain(self.tables.keys()).any(|key| key.starts_with(beginning))
    }

    pub fn take_environment(&mut self, environment: impl Iterator<Item = (String, String)>) {
        for (name, value) in environment {
            if let Some((key, _)) = KEYS.iter().find(|(key, _)| variable(key) == name) {
                self.set.insert((*key).to_owned(), value);
            }
        }
    }

    pub fn get(&self, key: &str) -> Option<&str> {
        self.set.get(key).map(String::as_str).filter(|value| !value.is_empty())
    }

    pub fn required<T>(&mut self, key: &'static str, read: impl Fn(&str) -> Result<T, String>) -> Option<T> {
        if self.get(key).is_none() {
            // Of a key that is there and is no text, this has been said.
            if !self
                .mistakes
                .iter()
                .any(|mistake| matches!(mistake, Mistake::Bad { key: bad, .. } if bad == key))
            {
                self.mistakes.push(Mistake::Missing { key });
            }
            return None;
        }
        self.parsed(key, "", read)
    }

    pub fn parsed<T>(
        &mut self,
        key: &'static str,
        default: &str,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Option<T> {
        match read(self.get(key).unwrap_or(default)) {
            Ok(value) => Some(value),
            Err(cause) => {
                self.bad(key, cause);
                None
            }
        }
    }
}
