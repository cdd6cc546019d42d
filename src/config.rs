//! What the operator sets: one TOML file, and environment variables over it.
//!
//! Layer 6. Each key `some_key` can also be given as `ANTRAG_SOME_KEY`, which counts more, and each `table.some_key` as
//! `ANTRAG_TABLE_SOME_KEY`; secrets belong there or into files of their own. All mistakes are reported at once, each with
//! its key.

mod account;
mod values;

use std::{
    fmt, fs,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use self::values::Values;
use crate::{
    app::Setup,
    crypt::{KEY_LENGTH, Key},
    files::scan::Scanner,
    keyring::Seals,
    mail::Mail,
    oidc,
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
    (
        "account.issuer",
        "the OpenID Connect provider of people's accounts: https://broker.example.de/realms/antrag",
    ),
    ("account.client_id", "what that provider knows this portal by"),
    ("account.client_secret", "what proves it; better in a file"),
    ("account.client_secret_file", "a file with nothing but that secret"),
    ("account.name", "what people know the account by: BundID"),
    ("account.scopes", "what is asked for beside openid, with spaces: profile email"),
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
        key: String,
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

/// Reads from a file, and the variables of the environment, nothing but where people may sign in.
pub fn read_account(
    file: &Path,
    environment: impl Iterator<Item = (String, String)>,
) -> Result<Option<oidc::Settings>, Vec<Mistake>> {
    let mut values = Values::default();
    values.take_file(file);
    values.take_environment(environment);
    let account = account::read(&mut values);
    if values.mistakes.is_empty() { Ok(account) } else { Err(values.mistakes) }
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
    let account = account::read(values);
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
        account,
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
    over_tls(text)?;
    Ok(text.trim_end_matches('/').to_owned())
}

fn over_tls(text: &str) -> Result<(), String> {
    let here = ["https://", "http://127.0.0.1", "http://localhost"];
    if here.iter().any(|start| text.starts_with(start)) {
        Ok(())
    } else {
        Err("it must begin with https://".into())
    }
}

fn variable(key: &str) -> String {
    format!("ANTRAG_{}", key.to_uppercase().replace('.', "_"))
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
