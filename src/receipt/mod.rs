//! Papers that people get: receipts, letters, decisions; sealed, accessible, archivable, verifiable.
//!
//! Layer 2; may use `assets` and `locale`. Somebody describes a [`Paper`], a [`Press`] prints it as
//! PDF/UA-1 and PDF/A-3a with the data embedded and seals it, and [`verify()`] tells whether a file is
//! one of ours and unchanged.

mod blocks;
mod clean;
mod code;
mod conform;
mod error;
mod fonts;
mod glyphs;
mod layout;
mod look;
mod objects;
mod outline;
mod pages;
mod paper;
mod press;
mod seal;
mod structure;
mod table;
mod tags;
mod verify;
mod write;
mod xmp;

pub use error::PaperError;
pub use paper::{About, Block, Code, Column, Fact, Level, Marker, Paper, Sender, Table, Text};
pub use press::{Embedded, Press, Stamp};
pub use seal::{CertificateDer, Holder, Seal, SealError, Signer};
pub use verify::{Genuine, Verdict, verify};

#[cfg(test)]
mod samples;
