//! Whether a file is one of ours and unchanged.
//!
//! May use `seal`, `objects`, and `conform` for its names of things. Anybody can send anything here. So no PDF reader
//! touches the file before its seal has proved that we wrote it: until then only the place of the seal
//! and the certificates in it are read.

mod content;
mod path;

use cms::{
    cert::CertificateChoices,
    content_info::ContentInfo,
    signed_data::{SignedData, SignerIdentifier, SignerInfo},
};
use const_oid::db::{rfc5911, rfc5912};
use der::{Decode, Encode, Reader, SliceReader};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use x509_cert::Certificate;

use super::seal::{self, CertificateDer};

/// What can be said about a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// One of ours, as we sealed it.
    Genuine(Genuine),
    /// It has a seal, but is not what was sealed.
    Changed,
    /// It has a seal, but none of ours.
    UnknownSeal {
        /// Whose seal it says to be; nobody has checked that.
        signer: String,
    },
    /// It has no seal, or is no PDF at all.
    NotAReceipt,
}

/// What a genuine paper says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Genuine {
    /// The number that stands on it.
    pub number: String,
    /// The id that it was stamped with.
    pub id: String,
    /// When it was sealed.
    pub sealed_at: Timestamp,
    /// Whose seal it is.
    pub signer: String,
    /// The embedded file.
    pub submission: Vec<u8>,
}

/// No seal of ours has so many certificates or bytes; whoever sends more wants to keep us busy.
const MOST_CERTIFICATES: usize = 8;
const MOST_BYTES: usize = 64 * 1024;

/// Examines a file. `trusted` are certificates of seals, or of their issuers where these issue to
/// nobody else.
pub fn verify(pdf: &[u8], trusted: &[CertificateDer]) -> Verdict {
    match examine(pdf, trusted) {
        Ok(genuine) => Verdict::Genuine(genuine),
        Err(verdict) => verdict,
    }
}

fn examine(pdf: &[u8], trusted: &[CertificateDer]) -> Result<Genuine, Verdict> {
    if !pdf.starts_with(b"%PDF-") {
        return Err(Verdict::NotAReceipt);
    }
    let place = seal::locate(pdf).ok_or(Verdict::NotAReceipt)?;
    let (start, end) = place.map_err(|_| Verdict::Changed)?;
    let bytes = unhex(&pdf[start + 1..end - 1]).ok_or(Verdict::Changed)?;
    let digest = Sha256::new().chain_update(&pdf[..start]).chain_update(&pdf[end..]).finalize();

    let seal = Envelope::read(&bytes)?;
    seal.check(&digest)?;
    let trusted: Vec<Certificate> = trusted.iter().filter_map(|known| known.parse().ok()).collect();
    let path = path::path(&seal.own, &seal.others, &trusted).ok_or_else(|| seal.unknown())?;

    // From here on the bytes are what a holder of our key wrote.
    let content = content::read(pdf).ok_or(Verdict::NotAReceipt)?;
    if !path.iter().all(|certificate| path::is_valid_at(certificate, content.sealed_at)) {
        return Err(seal.unknown());
    }
    if !content.is_whole() {
        return Err(Verdict::Changed);
    }
    let content::Content { number, id, sealed_at, submission, .. } = content;
    Ok(Genuine { number, id, sealed_at, signer: seal::holder(&seal.own), submission })
}

/// Lower-case digits, as we write them; upper-case ones would be a change.
fn unhex(digits: &[u8]) -> Option<Vec<u8>> {
    let value = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    let (pairs, rest) = digits.as_chunks::<2>();
    if !rest.is_empty() || pairs.len() > MOST_BYTES {
        return None;
    }
    pairs.iter().map(|[high, low]| Some(value(*high)? << 4 | value(*low)?)).collect()
}

/// A seal, taken apart.
struct Envelope {
    bytes: Vec<u8>,
    own: Certificate,
    others: Vec<Certificate>,
    info: SignerInfo,
}

impl Envelope {
    /// Takes apart what stands in the gap. What can not be read, or is followed by more than the zeros
    /// of an unused place, was changed.
    fn read(gap: &[u8]) -> Result<Self, Verdict> {
        let changed = |_| Verdict::Changed;
        let mut reader = SliceReader::new(gap).map_err(changed)?;
        let content = ContentInfo::decode(&mut reader).map_err(changed)?;
        let length = usize::try_from(reader.position()).unwrap_or(usize::MAX);
        let (bytes, rest) = gap.split_at_checked(length).ok_or(Verdict::Changed)?;
        if rest.iter().any(|byte| *byte != 0) || content.content_type != rfc5911::ID_SIGNED_DATA {
            return Err(Verdict::Changed);
        }
        let signed: SignedData = content.content.decode_as().map_err(changed)?;
        let [info] = signed.signer_infos.0.as_slice() else { return Err(Verdict::Changed) };
        let (own, others) = certificates(&signed, info).ok_or(Verdict::Changed)?;
        Ok(Self { bytes: bytes.to_vec(), own, others, info: info.clone() })
    }

    /// Whether the signature is of this document and made by this key, in exactly our way.
    fn check(&self, digest: &[u8]) -> Result<(), Verdict> {
        if self.info.digest_alg.oid != rfc5912::ID_SHA_256 {
            return Err(self.unknown());
        }
        let attributes = self.info.signed_attrs.as_ref().ok_or_else(|| self.unknown())?;
        if seal::message_digest(attributes).as_deref() != Some(digest) {
            return Err(Verdict::Changed);
        }
        let signed = attributes.to_der().map_err(|_| Verdict::Changed)?;
        let algorithm = &self.info.signature_algorithm;
        match path::is_signed(&self.own, algorithm, &signed, self.info.signature.as_bytes()) {
            None => return Err(self.unknown()),
            Some(false) => return Err(Verdict::Changed),
            Some(true) => {}
        }
        // Not everything in the envelope is signed. Making it anew shows whether anything else is in it.
        let ours = seal::attributes(&self.own, digest).and_then(|ours| {
            let chain: Vec<_> = [&self.own].into_iter().chain(&self.others).cloned().collect();
            seal::assemble(&self.own, &chain, ours, self.info.signature.as_bytes())
        });
        if ours.ok().as_deref() == Some(&self.bytes) { Ok(()) } else { Err(self.unknown()) }
    }

    fn unknown(&self) -> Verdict {
        Verdict::UnknownSeal { signer: seal::holder(&self.own) }
    }
}

/// The certificate that the signature names, and the others.
fn certificates(signed: &SignedData, info: &SignerInfo) -> Option<(Certificate, Vec<Certificate>)> {
    let SignerIdentifier::IssuerAndSerialNumber(id) = &info.sid else { return None };
    let all = signed.certificates.as_ref()?.0.as_slice();
    if all.len() > MOST_CERTIFICATES {
        return None;
    }
    let mut own = None;
    let mut others = Vec::new();
    for choice in all {
        let CertificateChoices::Certificate(certificate) = choice else { return None };
        let body = &certificate.tbs_certificate;
        if own.is_none() && body.serial_number == id.serial_number && body.issuer == id.issuer {
            own = Some(certificate.clone());
        } else {
            others.push(certificate.clone());
        }
    }
    Some((own?, others))
}

#[cfg(test)]
mod tests;
