//! Files at rest: sealed while they stream in, sniffed by content, looked at before anybody sees them.
//!
//! Layer 2: may use the base layer and [`crypt`](crate::crypt).

pub mod album;
pub mod object;
pub mod picture;
pub mod scan;
pub mod sniff;

use serde::{Deserialize, Serialize};

/// What is known of a file besides its bytes; stored in an envelope, because names of files tell a lot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meta {
    /// Its name, made harmless.
    pub name: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

/// What looking at a file has found so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Its bytes are safe.
    Received,
    /// Somebody is looking at it.
    Scanning,
    /// It is harmless, as far as can be told.
    Clean,
    /// It is not, and is never served.
    Rejected,
}

impl State {
    /// Its name where it is stored and in keys of texts.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Scanning => "scanning",
            Self::Clean => "clean",
            Self::Rejected => "rejected",
        }
    }

    /// The state with a name; a strange name is treated as the most careful one.
    #[must_use]
    pub fn named(name: &str) -> Self {
        match name {
            "received" => Self::Received,
            "scanning" => Self::Scanning,
            "clean" => Self::Clean,
            _ => Self::Rejected,
        }
    }
}

/// A name that is safe to store and to offer for saving: no folders, no control characters, not too long.
#[must_use]
pub fn harmless_name(typed: &str) -> String {
    let last = typed.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept = |c: &char| {
        !c.is_control()
            && !matches!(*c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let clean: String =
        last.chars().filter(kept).map(|c| if "<>:\"|?*".contains(c) { '_' } else { c }).collect();
    let clean = clean.trim().trim_start_matches('.').trim();
    if clean.is_empty() {
        return "Datei".to_owned();
    }
    if clean.chars().count() <= 120 {
        return clean.to_owned();
    }
    let (stem, ending) = clean.rsplit_once('.').unwrap_or((clean, ""));
    let ending: String = ending.chars().take(10).collect();
    let stem: String = stem.chars().take(100).collect();
    if ending.is_empty() { stem } else { format!("{stem}.{ending}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_made_harmless() {
        assert_eq!(harmless_name("../../etc/passwd"), "passwd");
        assert_eq!(harmless_name("C:\\Bilder\\Brief.jpg"), "Brief.jpg");
        assert_eq!(harmless_name("äöüß.pdf"), "äöüß.pdf");
        assert_eq!(harmless_name("..\u{202e}gpj.exe"), "gpj.exe");
        assert_eq!(harmless_name("a\u{ad}b\0c.pdf"), "abc.pdf");
        assert_eq!(harmless_name("../"), "Datei");
        assert_eq!(harmless_name(&format!("{}.pdf", "x".repeat(300))).len(), 104);
    }
}
