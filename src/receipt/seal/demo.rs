//! Seals for trying out: an authority's certificate and an issuer made for nothing else.
//!
//! The issuer's key is gone as soon as it has signed, so nobody can make a second such seal.

use std::time::Duration;

use aws_lc_rs::{
    encoding::{AsDer, PublicKeyX509Der},
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair},
};
use const_oid::{
    ObjectIdentifier,
    db::{rfc4519, rfc5912},
};
use der::{
    Any, Decode, Document, Encode,
    asn1::{BitString, GeneralizedTime, PrintableStringRef, SetOfVec, Utf8StringRef},
};
use jiff::Timestamp;
use spki::{
    AlgorithmIdentifierOwned, DynSignatureAlgorithmIdentifier, EncodePublicKey, SubjectPublicKeyInfoOwned,
};
use x509_cert::{
    attr::AttributeTypeAndValue,
    builder::{Builder, CertificateBuilder, Profile},
    name::{Name, RdnSequence, RelativeDistinguishedName},
    serial_number::SerialNumber,
    time::{Time, Validity},
};
use zeroize::Zeroizing;

use super::{CertificateDer, SealError, Signer};

/// `organizationIdentifier`, which says in a register's words who an organisation is (ETSI EN 319 412-1).
const ORGANIZATION_IDENTIFIER: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.97");

/// For whom a seal is made, and for how long.
#[derive(Clone, Copy, Debug)]
pub struct Holder<'a> {
    /// `Stadt Rosenfurt`
    pub name: &'a str,
    /// `VATDE-123456789`
    pub organization_identifier: Option<&'a str>,
    /// From when the certificates are valid.
    pub from: Timestamp,
    /// Until when.
    pub until: Timestamp,
}

impl Signer {
    /// A new seal with an issuer of its own, whose certificate ends the chain. `serials` are random.
    pub fn generate(holder: &Holder<'_>, serials: [[u8; 16]; 2]) -> Result<Self, SealError> {
        let [issuer_serial, own_serial] = serials;
        let issuer_name = name(&format!("{} – Siegel-CA", holder.name), holder)?;
        let (issuer, _) = new_key()?;
        let issuer = Issuer::new(&issuer)?;
        let root = issuer.certify(Profile::Root, issuer_serial, holder, issuer_name.clone(), &issuer.key)?;

        let (own, pkcs8) = issuer.issue(holder, issuer_name, own_serial)?;
        Self::local(&pkcs8, vec![own, root])
    }

    /// A seal that this one has issued, which it may not.
    #[cfg(test)]
    pub(in crate::receipt) fn pretender(&self, holder: &Holder<'_>) -> Self {
        let Self::Local(local) = self;
        let own_name = self.chain()[0].parse().unwrap().tbs_certificate.subject;
        let (own, pkcs8) = Issuer::new(&local.pair).unwrap().issue(holder, own_name, [3; 16]).unwrap();
        let chain = [own].into_iter().chain(self.chain().iter().cloned()).collect();
        Self::local(&pkcs8, chain).unwrap()
    }
}

fn new_key() -> Result<(EcdsaKeyPair, Zeroizing<Vec<u8>>), SealError> {
    let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).map_err(|_| SealError::Key)?;
    let pkcs8 = pair.to_pkcs8v1().map_err(|_| SealError::Key)?;
    Ok((pair, Zeroizing::new(pkcs8.as_ref().to_vec())))
}

fn public_key(pair: &EcdsaKeyPair) -> Result<PublicKey, SealError> {
    let der: PublicKeyX509Der<'_> = pair.public_key().as_der().map_err(|_| SealError::Key)?;
    Ok(PublicKey(der.as_ref().to_vec()))
}

/// C, O, the identifier where there is one, CN.
fn name(common: &str, holder: &Holder<'_>) -> Result<Name, SealError> {
    let utf8 = |text| Utf8StringRef::new(text).and_then(|text| Any::encode_from(&text));
    let country = Any::encode_from(&PrintableStringRef::new("DE")?)?;
    let mut parts = vec![(rfc4519::C, country), (rfc4519::O, utf8(holder.name)?)];
    if let Some(identifier) = holder.organization_identifier {
        parts.push((ORGANIZATION_IDENTIFIER, utf8(identifier)?));
    }
    parts.push((rfc4519::CN, utf8(common)?));
    let parts = parts.into_iter().map(|(oid, value)| {
        SetOfVec::try_from(vec![AttributeTypeAndValue { oid, value }]).map(RelativeDistinguishedName)
    });
    Ok(RdnSequence(parts.collect::<Result<_, _>>()?))
}

fn time(moment: Timestamp) -> Result<Time, SealError> {
    let seconds = u64::try_from(moment.as_second()).unwrap_or(0);
    Ok(Time::GeneralTime(GeneralizedTime::from_unix_duration(Duration::from_secs(seconds))?))
}

/// A key as the builder of certificates wants it.
struct Issuer<'a> {
    pair: &'a EcdsaKeyPair,
    key: PublicKey,
}

/// `SubjectPublicKeyInfo`, as DER.
#[derive(Clone)]
struct PublicKey(Vec<u8>);

impl<'a> Issuer<'a> {
    fn new(pair: &'a EcdsaKeyPair) -> Result<Self, SealError> {
        Ok(Self { pair, key: public_key(pair)? })
    }

    /// A new key and its certificate.
    fn issue(
        &self,
        holder: &Holder<'_>,
        issuer: Name,
        serial: [u8; 16],
    ) -> Result<(CertificateDer, Zeroizing<Vec<u8>>), SealError> {
        let (pair, pkcs8) = new_key()?;
        let profile = Profile::Leaf { issuer, enable_key_agreement: false, enable_key_encipherment: false };
        let certificate =
            self.certify(profile, serial, holder, name(holder.name, holder)?, &public_key(&pair)?)?;
        Ok((certificate, pkcs8))
    }

    fn certify(
        &self,
        profile: Profile,
        mut serial: [u8; 16],
        holder: &Holder<'_>,
        subject: Name,
        key: &PublicKey,
    ) -> Result<CertificateDer, SealError> {
        // Positive, and as long as it looks.
        serial[0] = serial[0] & 0x7f | 0x40;
        let validity = Validity { not_before: time(holder.from)?, not_after: time(holder.until)? };
        let key = SubjectPublicKeyInfoOwned::from_der(&key.0)?;
        let serial = SerialNumber::new(&serial)?;
        let mut builder = CertificateBuilder::new(profile, serial, validity, subject, key, self)?;
        let signed = builder.finalize()?;
        let signature = self.pair.sign(&SystemRandom::new(), &signed).map_err(|_| SealError::Refused)?;
        let certificate = builder.assemble(BitString::from_bytes(signature.as_ref())?)?;
        Ok(certificate.to_der()?.into())
    }
}

impl signature::Keypair for Issuer<'_> {
    type VerifyingKey = PublicKey;

    fn verifying_key(&self) -> PublicKey {
        self.key.clone()
    }
}

impl EncodePublicKey for PublicKey {
    fn to_public_key_der(&self) -> spki::Result<Document> {
        Ok(Document::try_from(self.0.as_slice())?)
    }
}

impl DynSignatureAlgorithmIdentifier for Issuer<'_> {
    fn signature_algorithm_identifier(&self) -> spki::Result<AlgorithmIdentifierOwned> {
        Ok(AlgorithmIdentifierOwned { oid: rfc5912::ECDSA_WITH_SHA_256, parameters: None })
    }
}
