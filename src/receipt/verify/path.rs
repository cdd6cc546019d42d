//! From a seal's certificate to one that we trust.

use std::time::Duration;

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P384_SHA384_ASN1, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384,
    RSA_PKCS1_2048_8192_SHA512, UnparsedPublicKey, VerificationAlgorithm,
};
use const_oid::{ObjectIdentifier, db::rfc5912};
use der::Encode;
use jiff::Timestamp;
use spki::AlgorithmIdentifierOwned;
use x509_cert::{
    Certificate,
    ext::pkix::{BasicConstraints, KeyUsage, KeyUsages},
};

/// The certificates from a seal's own to the last known issuer; `None` where none of them is trusted,
/// where one has nothing to do with the others, or where the first may not sign.
pub(super) fn path<'a>(
    own: &'a Certificate,
    others: &'a [Certificate],
    trusted: &'a [Certificate],
) -> Option<Vec<&'a Certificate>> {
    let mut path = vec![own];
    while let Some(issuer) = path.last().and_then(|last| {
        let mut known = others.iter().chain(trusted);
        known.find(|known| !path.contains(known) && has_issued(known, last, path.len() - 1))
    }) {
        path.push(issuer);
    }
    let is_trusted = path.iter().any(|certificate| trusted.contains(certificate));
    let is_whole = others.iter().all(|certificate| path.contains(&certificate));
    (is_trusted && is_whole && may_sign(own)).then_some(path)
}

/// Whether a certificate is valid at a moment.
pub(super) fn is_valid_at(certificate: &Certificate, moment: Timestamp) -> bool {
    let Ok(seconds) = u64::try_from(moment.as_second()) else { return false };
    let validity = &certificate.tbs_certificate.validity;
    let (from, until) = (validity.not_before.to_unix_duration(), validity.not_after.to_unix_duration());
    (from..=until).contains(&Duration::from_secs(seconds))
}

/// Whether one certificate's key signed the other. `below` is how many issuers stand between.
fn has_issued(issuer: &Certificate, certificate: &Certificate, below: usize) -> bool {
    let may_issue = || {
        let constraints = issuer.tbs_certificate.get::<BasicConstraints>().ok().flatten();
        let usage = issuer.tbs_certificate.get::<KeyUsage>().ok().flatten();
        constraints.is_some_and(|(_, constraints)| {
            let most = constraints.path_len_constraint.map_or(usize::MAX, usize::from);
            constraints.ca && below <= most
        }) && usage.is_none_or(|(_, usage)| usage.0.contains(KeyUsages::KeyCertSign))
    };
    let signed = || {
        let body = certificate.tbs_certificate.to_der().ok()?;
        is_signed(issuer, &certificate.signature_algorithm, &body, certificate.signature.as_bytes()?)
    };
    issuer.tbs_certificate.subject == certificate.tbs_certificate.issuer
        && certificate.signature_algorithm == certificate.tbs_certificate.signature
        && may_issue()
        && signed() == Some(true)
}

fn may_sign(own: &Certificate) -> bool {
    match own.tbs_certificate.get::<KeyUsage>() {
        Ok(usage) => usage.is_none_or(|(_, KeyUsage(usage))| {
            usage.contains(KeyUsages::DigitalSignature) || usage.contains(KeyUsages::NonRepudiation)
        }),
        Err(_) => false,
    }
}

/// Whether a signature is of a certificate's key; `None` for algorithms that we do not know.
pub(super) fn is_signed(
    by: &Certificate,
    algorithm: &AlgorithmIdentifierOwned,
    message: &[u8],
    signature: &[u8],
) -> Option<bool> {
    let key = &by.tbs_certificate.subject_public_key_info;
    let curve =
        key.algorithm.parameters.as_ref().and_then(|curve| curve.decode_as::<ObjectIdentifier>().ok());
    let known: &dyn VerificationAlgorithm = match (algorithm.oid, key.algorithm.oid, curve) {
        (rfc5912::ECDSA_WITH_SHA_256, rfc5912::ID_EC_PUBLIC_KEY, Some(rfc5912::SECP_256_R_1)) => {
            &ECDSA_P256_SHA256_ASN1
        }
        (rfc5912::ECDSA_WITH_SHA_384, rfc5912::ID_EC_PUBLIC_KEY, Some(rfc5912::SECP_384_R_1)) => {
            &ECDSA_P384_SHA384_ASN1
        }
        (rfc5912::SHA_256_WITH_RSA_ENCRYPTION, rfc5912::RSA_ENCRYPTION, _) => &RSA_PKCS1_2048_8192_SHA256,
        (rfc5912::SHA_384_WITH_RSA_ENCRYPTION, rfc5912::RSA_ENCRYPTION, _) => &RSA_PKCS1_2048_8192_SHA384,
        (rfc5912::SHA_512_WITH_RSA_ENCRYPTION, rfc5912::RSA_ENCRYPTION, _) => &RSA_PKCS1_2048_8192_SHA512,
        _ => return None,
    };
    let key = UnparsedPublicKey::new(known, key.subject_public_key.as_bytes()?);
    Some(key.verify(message, signature).is_ok())
}
