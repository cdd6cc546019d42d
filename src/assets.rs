//! What the build took from pinned packages: style sheet, scripts, icons and fonts, embedded.
//!
//! Layer 0: nothing but data.

/// A file that pages load, with the encodings prepared at build time.
#[derive(Debug)]
pub struct Asset {
    /// Address below `/assets/`, with a digest of the content in it, so that it never changes.
    pub name: &'static str,
    /// What it is called in templates: `app.css`.
    pub key: &'static str,
    /// Its media type.
    pub media_type: &'static str,
    /// The bytes as they are.
    pub plain: &'static [u8],
    /// The same, compressed with gzip.
    pub gzip: Option<&'static [u8]>,
    /// The same, compressed with brotli.
    pub brotli: Option<&'static [u8]>,
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// A font that papers embed; `None` where the build had no Node.
#[must_use]
pub fn font(name: &str) -> Option<&'static [u8]> {
    FONTS.iter().find(|(known, _)| *known == name).map(|(_, bytes)| *bytes)
}

/// The file that templates call `key`; `None` where the build had no Node.
#[must_use]
pub fn by_key(key: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.key == key)
}

/// The file that browsers ask for below `/assets/`.
#[must_use]
pub fn by_name(name: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.name == name)
}
