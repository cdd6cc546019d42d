//! What the operator sets: one TOML file, and environment variables over it.
//!
//! Layer 6. Each key `some_key` can also be given as `ANTRAG_SOME_KEY`, which counts more; secrets belong there or
//! into files of their own. All mistakes are reported at once, each with its key.

use std::{
    collections::BTreeMap,
    fmt, fs,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use crate::{
    app::Setup,
    crypt::{KEY_LENGTH, Key},
    files::scan::Scanner,
    keyring::Seals,
    mail::Mail,
};

/// All keys, each with what it means.
pub const KEYS: &[(&str, &str)] = &[
    ("listen", "the address and port to serve on: 127.0.0.1:8080"),
    ("base_url", "the address that people type, over TLS: https://antrag.example.de"),
    ("definitions", "the folder that holds forms/ and translations/"),
    ("data_folder", "the folder for everything that is stored"),
    ("database_url", "postgres://…; without it, a SQLite file in the data folder"),
    ("master_key_file", "a file with the key of all keys, made by `antrag key new`"),
    ("seal_folder", "a folder with the seals of authorities: AUTHORITY.pem"),
    ("smtp_url", "the mail server: smtps://user:password@mail.example.de"),
    ("mail_from", "the address that messages come from: noreply@example.de"),
    (
        "clamav",
        "where clamd listens: 127.0.0.1:3310 or /run/clamav/clamd.ctl; without it, files are not scanned",
    ),
];

/// How the key file of a demonstration begins: nobody keeps real applications with it.
pub const DEMO_KEY_MARK: &str = "demonstration ";

/// Everything that is set.
pub struct Config {
    /// Where to serve.
    pub listen: SocketAddr,
    /// What the program is made from.
    pub setup: Setup,
}

/// One thing that is set wrongly.
#[derive(Debug, PartialEq, Eq)]
pub enum Mistake {
    /// The file can't be read or is no TOML.
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        cause: String,
    },
    /// There is no such key.
    Unknown {
        /// What was written.
        key: String,
    },
    /// It must be set.
    Missing {
        /// The key.
        key: &'static str,
    },
    /// Its value does not do.
    Bad {
        /// The key.
        key: &'static str,
        /// Why.
        cause: String,
    },
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { path, cause } => write!(f, "{}: {cause}", path.display()),
            Self::Unknown { key } => write!(f, "{key}: there is no such setting"),
            Self::Missing { key } => {
                let meaning = KEYS.iter().find(|(known, _)| known == key).map_or("", |(_, meaning)| meaning);
                write!(f, "{key} is not set ({}): {meaning}", variable(key))
            }
            Self::Bad { key, cause } => write!(f, "{key}: {cause}"),
        }
    }
}

/// Reads the file, if any, and the variables of the environment.
pub fn read(
    file: Option<&Path>,
    environment: impl Iterator<Item = (String, String)>,
) -> Result<Config, Vec<Mistake>> {
    let mut values = Values::default();
    if let Some(path) = file {
        values.take_file(path);
    }
    values.take_environment(environment);
    let config = build(&mut values);
    match config {
        Some(config) if values.mistakes.is_empty() => Ok(config),
        _ => Err(values.mistakes),
    }
}

/// Reads every setting even when one before it is wrong.
fn build(values: &mut Values) -> Option<Config> {
    let listen = values
        .parsed("listen", "127.0.0.1:8080", |text| text.parse().map_err(|_| "no address with a port".into()));
    let base_url = values.required("base_url", base_url);
    let definitions = PathBuf::from(values.get("definitions").unwrap_or("."));
    let data = values.required("data_folder", |text| Ok(PathBuf::from(text)));
    let master = values.required("master_key_file", |text| master_key(Path::new(text)));
    let seals = values.required("seal_folder", |text| Ok(Seals::Folder(PathBuf::from(text))));
    let mail = values.required("smtp_url", |text| Mail::smtp(text).map_err(|error| error.to_string()));
    let mail_from = values.required("mail_from", |text| {
        text.parse::<lettre::Address>().map(|_| text.to_owned()).map_err(|_| "no e-mail address".into())
    });
    let scanner = values.get("clamav").map_or(Scanner::Nobody, scanner);
    let database = values.get("database_url").map(str::to_owned);
    let data = data?;
    let setup = Setup {
        base_url: base_url?,
        definitions,
        database_url: database.unwrap_or_else(|| sqlite_url(&data)),
        data,
        master: master?,
        seals: seals?,
        mail: mail?,
        mail_from: mail_from?,
        scanner,
        demo: None,
    };
    Some(Config { listen: listen?, setup })
}

/// The database that is a file in the data folder.
#[must_use]
pub fn sqlite_url(data: &Path) -> String {
    format!("sqlite:{}", data.join("antrag.sqlite").display())
}

/// Where clamd is: a path or an address.
#[must_use]
pub fn scanner(text: &str) -> Scanner {
    if text.starts_with('/') { Scanner::Socket(PathBuf::from(text)) } else { Scanner::Tcp(text.to_owned()) }
}

/// Reads a key from a file: 64 hexadecimal digits.
fn master_key(path: &Path) -> Result<Key, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    if text.starts_with(DEMO_KEY_MARK) {
        return Err("this is the key of a demonstration; make one with `antrag key new`".into());
    }
    key_from_text(&text).ok_or_else(|| "this is no key of 64 hexadecimal digits".into())
}

/// A key as its file holds it.
#[must_use]
pub fn key_from_text(text: &str) -> Option<Key> {
    let digits = text.trim().strip_prefix(DEMO_KEY_MARK).unwrap_or(text.trim());
    let bytes: Option<Vec<u8>> =
        (0..KEY_LENGTH).map(|at| u8::from_str_radix(digits.get(2 * at..2 * at + 2)?, 16).ok()).collect();
    if digits.len() == 2 * KEY_LENGTH { Key::from_bytes(&bytes?).ok() } else { None }
}

/// Sign-ins and answers go over TLS, unless everything stays on this machine.
fn base_url(text: &str) -> Result<String, String> {
    let trimmed = text.trim_end_matches('/');
    let local = ["http://127.0.0.1", "http://localhost"].iter().any(|start| trimmed.starts_with(start));
    if trimmed.starts_with("https://") || local {
        Ok(trimmed.to_owned())
    } else {
        Err("it must begin with https://".into())
    }
}

fn variable(key: &str) -> String {
    format!("ANTRAG_{}", key.to_uppercase())
}

#[derive(Default)]
struct Values {
    set: BTreeMap<String, String>,
    mistakes: Vec<Mistake>,
}

impl Values {
    fn take_file(&mut self, path: &Path) {
        let failed = |cause: String| Mistake::File { path: path.to_owned(), cause };
        let text = fs::read_to_string(path).map_err(|error| failed(error.to_string()));
        let table =
            text.and_then(|text| text.parse::<toml::Table>().map_err(|error| failed(error.to_string())));
        match table {
            Err(mistake) => self.mistakes.push(mistake),
            Ok(table) => {
                for (key, value) in table {
                    match (KEYS.iter().find(|(known, _)| *known == key), value) {
                        (None, _) => self.mistakes.push(Mistake::Unknown { key }),
                        (Some(_), toml::Value::String(text)) => drop(self.set.insert(key, text)),
                        (Some((key, _)), _) => {
                            self.mistakes
                                .push(Mistake::Bad { key, cause: "it must be a text in quotes".into() });
                        }
                    }
                }
            }
        }
    }

    fn take_environment(&mut self, environment: impl Iterator<Item = (String, String)>) {
        for (name, value) in environment {
            if let Some((key, _)) = KEYS.iter().find(|(key, _)| variable(key) == name) {
                self.set.insert((*key).to_owned(), value);
            }
        }
    }

    fn get(&self, key: &str) -> Option<&str> {
        self.set.get(key).map(String::as_str).filter(|value| !value.is_empty())
    }

    fn required<T>(&mut self, key: &'static str, read: impl Fn(&str) -> Result<T, String>) -> Option<T> {
        if self.get(key).is_none() {
            // Of a key that is there and is no text, this has been said.
            if !self
                .mistakes
                .iter()
                .any(|mistake| matches!(mistake, Mistake::Bad { key: bad, .. } if *bad == key))
            {
                self.mistakes.push(Mistake::Missing { key });
            }
            return None;
        }
        self.parsed(key, "", read)
    }

    fn parsed<T>(
        &mut self,
        key: &'static str,
        default: &str,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Option<T> {
        match read(self.get(key).unwrap_or(default)) {
            Ok(value) => Some(value),
            Err(cause) => {
                self.mistakes.push(Mistake::Bad { key, cause });
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mistakes(settings: &[(&str, &str)]) -> Vec<String> {
        let environment = settings.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
        read(None, environment).err().unwrap_or_default().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_mistake_is_reported_at_once_with_its_key() {
        let found = mistakes(&[
            ("ANTRAG_LISTEN", "somewhere"),
            ("ANTRAG_BASE_URL", "http://antrag.example.de"),
            ("ANTRAG_DATA_FOLDER", "/tmp/x"),
            ("ANTRAG_MAIL_FROM", "nobody"),
        ]);
        let keys: Vec<&str> = found.iter().filter_map(|text| text.split([':', ' ']).next()).collect();
        assert_eq!(keys, ["listen", "base_url", "master_key_file", "seal_folder", "smtp_url", "mail_from"]);
    }

    #[test]
    fn the_key_of_a_demonstration_is_refused() {
        let file = std::env::temp_dir().join(format!("antrag-demo-key-{}", std::process::id()));
        fs::write(&file, format!("{DEMO_KEY_MARK}{}", "ab".repeat(32))).unwrap();
        let refused = master_key(&file).unwrap_err();
        fs::remove_file(&file).unwrap();
        assert!(refused.contains("demonstration"), "{refused}");
    }

    #[test]
    fn a_key_has_64_digits() {
        assert!(key_from_text(&"0f".repeat(32)).is_some());
        assert!(key_from_text(&"0f".repeat(31)).is_none());
        assert!(key_from_text(&"zz".repeat(32)).is_none());
        assert!(key_from_text("").is_none());
    }
}
