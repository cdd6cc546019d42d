//! What is signed, in the words of CMS: a detached `SignedData` as ETSI EN 319 142-1 wants it.
//!
//! The signed attributes are exactly content type, digest and the certificate's digest. The time is
//! not among them; in `PAdES` it stands in the file.

use cms::{
    cert::{CertificateChoices, IssuerAndSerialNumber},
    content_info::{CmsVersion, ContentInfo},
    signed_data::{EncapsulatedContentInfo, SignedAttributes, SignedData, SignerIdentifier, SignerInfo},
};
use const_oid::{
    ObjectIdentifier,
    db::{rfc5911, rfc5912},
};
use der::{
    Any, Encode, EncodeValue, Sequence, Tag, Tagged,
    asn1::{OctetString, SetOfVec},
};
use sha2::{Digest, Sha256};
use spki::AlgorithmIdentifierOwned;
use x509_cert::{Certificate, attr::Attribute};

use super::{SealError, Signer};

/// `id-aa-signingCertificateV2`
const SIGNING_CERTIFICATE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");

/// The digest of a certificate. SHA-256 is the default and is left out.
#[derive(Sequence)]
struct CertificateId {
    hash: OctetString,
}

#[derive(Sequence)]
struct SigningCertificate {
    certificates: Vec<CertificateId>,
}

/// The seal over a document whose SHA-256 is `digest`, as DER.
pub(super) fn sign(signer: &Signer, digest: &[u8]) -> Result<Vec<u8>, SealError> {
    let mut chain = Vec::new();
    for certificate in signer.chain() {
        chain.push(certificate.parse()?);
    }
    let own = chain.first().ok_or(SealError::NoCertificate)?;
    let attributes = attributes(own, digest)?;
    let signature = signer.sign(&attributes.to_der()?)?;
    Ok(assemble(own, &chain, attributes, &signature)?)
}

/// The attributes that a signature is made over.
pub(in crate::receipt) fn attributes(own: &Certificate, digest: &[u8]) -> der::Result<SignedAttributes> {
    let hash = OctetString::new(Sha256::digest(own.to_der()?).as_slice())?;
    let certificate = SigningCertificate { certificates: vec![CertificateId { hash }] };
    SetOfVec::try_from(vec![
        attribute(rfc5911::ID_CONTENT_TYPE, &rfc5911::ID_DATA)?,
        attribute(rfc5911::ID_MESSAGE_DIGEST, &OctetString::new(digest)?)?,
        attribute(SIGNING_CERTIFICATE, &certificate)?,
    ])
}

fn attribute<T: EncodeValue + Tagged>(oid: ObjectIdentifier, value: &T) -> der::Result<Attribute> {
    Ok(Attribute { oid, values: SetOfVec::try_from(vec![Any::encode_from(value)?])? })
}

/// The value of the one attribute that tells the document's digest.
pub(in crate::receipt) fn message_digest(attributes: &SignedAttributes) -> Option<Vec<u8>> {
    let digest = attributes.iter().find(|attribute| attribute.oid == rfc5911::ID_MESSAGE_DIGEST)?;
    let value = digest.values.iter().next()?;
    (value.tag() == Tag::OctetString).then(|| value.value().to_vec())
}

/// Signature and certificates in their envelope.
pub(in crate::receipt) fn assemble(
    own: &Certificate,
    chain: &[Certificate],
    attributes: SignedAttributes,
    signature: &[u8],
) -> der::Result<Vec<u8>> {
    let certificates: Vec<_> = chain.iter().cloned().map(CertificateChoices::Certificate).collect();
    let info = SignerInfo {
        version: CmsVersion::V1,
        sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
            issuer: own.tbs_certificate.issuer.clone(),
            serial_number: own.tbs_certificate.serial_number.clone(),
        }),
        digest_alg: algorithm(rfc5912::ID_SHA_256),
        signed_attrs: Some(attributes),
        signature_algorithm: algorithm(rfc5912::ECDSA_WITH_SHA_256),
        signature: OctetString::new(signature)?,
        unsigned_attrs: None,
    };
    let signed = SignedData {
        version: CmsVersion::V1,
        digest_algorithms: SetOfVec::try_from(vec![algorithm(rfc5912::ID_SHA_256)])?,
        encap_content_info: EncapsulatedContentInfo { econtent_type: rfc5911::ID_DATA, econtent: None },
        certificates: Some(SetOfVec::try_from(certificates)?.into()),
        crls: None,
        signer_infos: SetOfVec::try_from(vec![info])?.into(),
    };
    ContentInfo { content_type: rfc5911::ID_SIGNED_DATA, content: Any::encode_from(&signed)? }.to_der()
}

fn algorithm(oid: ObjectIdentifier) -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned { oid, parameters: None }
}
