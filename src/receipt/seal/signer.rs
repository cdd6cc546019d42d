//! Who seals: a key, and the certificates that say whose it is.

use std::fmt;

use aws_lc_rs::{
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair},
};
use der::pem::{self, LineEnding};
use zeroize::Zeroizing;

use super::{CertificateDer, SealError, holder};

/// What PEM files call a PKCS#8 key.
const KEY: &str = "PRIVATE KEY";
/// What they call a certificate.
const CERTIFICATE: &str = "CERTIFICATE";

/// A maker of seals. Where the key is decides the variant.
#[derive(Debug)]
pub enum Signer {
    /// The key is in memory.
    Local(Local),
}

/// A key in memory: ECDSA on the curve P-256.
pub struct Local {
    pub(super) pair: EcdsaKeyPair,
    pkcs8: Zeroizing<Vec<u8>>,
    chain: Vec<CertificateDer>,
}

impl fmt::Debug for Local {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Local").field("chain", &self.chain).finish_non_exhaustive()
    }
}

impl Signer {
    /// A seal from its key and its certificates: first the one of the key, then that of its issuer and
    /// so on.
    pub fn local(pkcs8: &[u8], chain: Vec<CertificateDer>) -> Result<Self, SealError> {
        let pair =
            EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, pkcs8).map_err(|_| SealError::Key)?;
        let parsed = chain.iter().map(CertificateDer::parse).collect::<Result<Vec<_>, _>>()?;
        let own = &parsed.first().ok_or(SealError::NoCertificate)?.tbs_certificate;
        if own.subject_public_key_info.subject_public_key.raw_bytes() != pair.public_key().as_ref() {
            return Err(SealError::OtherKey);
        }
        Ok(Self::Local(Local { pair, pkcs8: Zeroizing::new(pkcs8.to_vec()), chain }))
    }

    /// The same from a PEM file that holds all of them.
    pub fn from_pem(text: &str) -> Result<Self, SealError> {
        let mut key = None;
        let mut chain = Vec::new();
        let starts: Vec<usize> = text.match_indices("-----BEGIN ").map(|(at, _)| at).collect();
        for (index, start) in starts.iter().enumerate() {
            let end = starts.get(index + 1).copied().unwrap_or(text.len());
            let block = text[*start..end].trim_end().as_bytes();
            let (label, der) = pem::decode_vec(block).map_err(|_| SealError::Pem)?;
            match label {
                KEY => key = Some(Zeroizing::new(der)),
                CERTIFICATE => chain.push(der.into()),
                _ => return Err(SealError::Pem),
            }
        }
        Self::local(&key.ok_or(SealError::Pem)?, chain)
    }

    /// Key and certificates as one PEM file, to be kept secret.
    pub fn to_pem(&self) -> Result<Zeroizing<String>, SealError> {
        let Self::Local(Local { pkcs8, chain, .. }) = self;
        let block = |label, der| pem::encode_string(label, LineEnding::LF, der).map_err(|_| SealError::Pem);
        let mut text = Zeroizing::new(block(KEY, pkcs8)?);
        for certificate in chain {
            text.push_str(&block(CERTIFICATE, certificate.as_bytes())?);
        }
        Ok(text)
    }

    /// The key as PKCS#8, to be kept secret.
    pub fn pkcs8(&self) -> &[u8] {
        let Self::Local(local) = self;
        &local.pkcs8
    }

    /// The certificates, the seal's own first.
    pub fn chain(&self) -> &[CertificateDer] {
        let Self::Local(local) = self;
        &local.chain
    }

    /// Whose seal it is.
    pub fn name(&self) -> String {
        let own = self.chain().first().and_then(|own| own.parse().ok());
        own.as_ref().map(holder).unwrap_or_default()
    }

    /// ECDSA with SHA-256 over a message.
    pub(super) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SealError> {
        let Self::Local(local) = self;
        let signature = local.pair.sign(&SystemRandom::new(), message).map_err(|_| SealError::Refused)?;
        Ok(signature.as_ref().to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::receipt::samples;

    #[test]
    fn a_seal_survives_its_file() {
        let seal = samples::signer();
        let again = Signer::from_pem(&seal.to_pem().unwrap()).unwrap();
        assert_eq!((again.pkcs8(), again.chain()), (seal.pkcs8(), seal.chain()));
        assert_eq!(again.name(), "Stadt Rosenfurt");
    }

    #[test]
    fn a_key_with_somebody_elses_certificate_is_refused() {
        let (one, two) = (samples::signer(), samples::signer());
        let mixed = Signer::local(one.pkcs8(), two.chain().to_vec());
        assert!(matches!(mixed, Err(SealError::OtherKey)));
        assert!(matches!(Signer::local(one.pkcs8(), Vec::new()), Err(SealError::NoCertificate)));
        assert!(matches!(Signer::from_pem("-----BEGIN PRIVATE KEY-----"), Err(SealError::Pem)));
    }

    #[test]
    fn the_key_is_not_shown_in_logs() {
        let shown = format!("{:?}", samples::signer());
        assert!(shown.contains("Stadt Rosenfurt") && !shown.contains("pkcs8"), "{shown}");
    }
}
