//! Certificates as bytes, and whose they are.

use std::{fmt, sync::Arc};

use const_oid::{ObjectIdentifier, db::rfc4519};
use der::{
    Decode, Tagged,
    asn1::{PrintableStringRef, TeletexStringRef, Utf8StringRef},
};
use x509_cert::{Certificate, attr::AttributeValue, name::Name};

/// A certificate as it stands in files. Cheap to clone.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct CertificateDer(Arc<[u8]>);

impl CertificateDer {
    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    pub(in crate::receipt) fn parse(&self) -> der::Result<Certificate> {
        Certificate::from_der(&self.0)
    }
}

impl From<Vec<u8>> for CertificateDer {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

impl fmt::Debug for CertificateDer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.parse() {
            Ok(certificate) => write!(f, "CertificateDer({})", certificate.tbs_certificate.subject),
            Err(_) => write!(f, "CertificateDer({} bytes)", self.0.len()),
        }
    }
}

/// Whose certificate it is: the organisation, or else the common name.
pub(in crate::receipt) fn holder(certificate: &Certificate) -> String {
    let subject = &certificate.tbs_certificate.subject;
    attribute(subject, rfc4519::O).or_else(|| attribute(subject, rfc4519::CN)).unwrap_or_default()
}

fn attribute(name: &Name, oid: ObjectIdentifier) -> Option<String> {
    let found = name.0.iter().flat_map(|part| part.0.iter()).find(|attribute| attribute.oid == oid)?;
    text(&found.value)
}

fn text(value: &AttributeValue) -> Option<String> {
    match value.tag() {
        der::Tag::Utf8String => {
            value.decode_as::<Utf8StringRef<'_>>().ok().map(|text| text.as_str().to_owned())
        }
        der::Tag::PrintableString => {
            value.decode_as::<PrintableStringRef<'_>>().ok().map(|text| text.as_str().to_owned())
        }
        der::Tag::TeletexString => {
            value.decode_as::<TeletexStringRef<'_>>().ok().map(|text| text.as_str().to_owned())
        }
        _ => None,
    }
}
