//! The electronic seal: `PAdES` baseline B-B, made in the same go as the file.
//!
//! May use `objects` and `structure`. Who seals is in `signer`, what is signed in `cades`,
//! where it stands in the file in `pades`.

mod cades;
mod certificate;
mod demo;
mod pades;
mod signer;

use std::fmt;

pub use certificate::CertificateDer;
pub use demo::Holder;
pub use signer::Signer;

pub(super) use cades::{assemble, attributes, message_digest};
pub(super) use certificate::holder;
pub(super) use pades::{fill, locate, reserve};

use jiff::Timestamp;

/// By whom, when and why a paper is sealed.
#[derive(Clone, Copy, Debug)]
pub struct Seal<'a> {
    /// Who seals.
    pub signer: &'a Signer,
    /// When.
    pub at: Timestamp,
    /// Why, in words that viewers show.
    pub reason: &'a str,
}

/// Why there is no seal.
#[derive(Debug)]
pub enum SealError {
    /// The key is no PKCS#8 of the curve P-256.
    Key,
    /// There is no certificate.
    NoCertificate,
    /// The first certificate is of another key.
    OtherKey,
    /// A certificate or a name can not be written or read.
    Certificate(der::Error),
    /// A certificate could not be made.
    Builder(x509_cert::builder::Error),
    /// The text is no PEM with a key and certificates.
    Pem,
    /// The library refused to sign.
    Refused,
    /// The file has no place for the seal.
    NoPlace,
}

impl From<der::Error> for SealError {
    fn from(error: der::Error) -> Self {
        Self::Certificate(error)
    }
}

impl From<x509_cert::builder::Error> for SealError {
    fn from(error: x509_cert::builder::Error) -> Self {
        Self::Builder(error)
    }
}

impl fmt::Display for SealError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key => write!(f, "the seal's key is not PKCS#8 of the curve P-256"),
            Self::NoCertificate => write!(f, "the seal has no certificate"),
            Self::OtherKey => write!(f, "the seal's first certificate belongs to another key"),
            Self::Certificate(error) => write!(f, "a certificate of the seal: {error}"),
            Self::Builder(error) => write!(f, "making a certificate: {error}"),
            Self::Pem => write!(f, "the seal's file is not PEM with a key and certificates"),
            Self::Refused => write!(f, "the signature could not be made"),
            Self::NoPlace => write!(f, "the file has no place for a seal"),
        }
    }
}

impl std::error::Error for SealError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Certificate(error) => Some(error),
            Self::Builder(error) => Some(error),
            _ => None,
        }
    }
}
