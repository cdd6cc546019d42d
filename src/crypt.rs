//! Keys and envelopes: content is readable only with a chain of keys that begins outside the database.
//!
//! Layer 2: may use the base layer. The operator's master key wraps one key for each authority; that wraps
//! a data key for each application, with which everything that a person wrote or uploaded is sealed
//! (AES-256-GCM-SIV). Whoever deletes the data key deletes the content, backups included; who changes the
//! master key wraps the few authority keys anew and no content. Each envelope is bound to its place, so a
//! row that is copied to another place can't be opened there.

use std::{fmt, sync::Arc};

use aws_lc_rs::{
    aead::{AES_256_GCM_SIV, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    constant_time, hmac,
};
use zeroize::Zeroizing;

use crate::clock::Clock;
pub use crate::digest::{hex, sha256};

/// Length of all keys.
pub const KEY_LENGTH: usize = 32;

/// Why an envelope can't be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CryptError {
    /// Wrong key, wrong place, or changed bytes: which of them can't be told.
    Unopenable,
    /// A key that is not one.
    BadKey,
}

impl fmt::Display for CryptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unopenable => "an envelope can't be opened with this key at this place",
            Self::BadKey => "a key must have 32 bytes",
        })
    }
}

impl std::error::Error for CryptError {}

/// A key. It is wiped from memory when it is dropped, and never printed.
#[derive(Clone)]
pub struct Key {
    bytes: Arc<Zeroizing<[u8; KEY_LENGTH]>>,
    cipher: Arc<LessSafeKey>,
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

impl Key {
    /// A new key.
    pub fn new(clock: &Clock) -> Result<Self, CryptError> {
        Self::from_bytes(&clock.random::<KEY_LENGTH>())
    }

    /// A key from its bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CryptError> {
        let bytes: [u8; KEY_LENGTH] = bytes.try_into().map_err(|_| CryptError::BadKey)?;
        let cipher = UnboundKey::new(&AES_256_GCM_SIV, &bytes).map_err(|_| CryptError::BadKey)?;
        Ok(Self { bytes: Arc::new(Zeroizing::new(bytes)), cipher: Arc::new(LessSafeKey::new(cipher)) })
    }

    /// The bytes, for writing a master key to its file.
    #[must_use]
    pub fn expose(&self) -> &[u8; KEY_LENGTH] {
        &self.bytes
    }

    /// Seals bytes for one place.
    pub fn seal(&self, clock: &Clock, place: &str, content: &[u8]) -> Result<Vec<u8>, CryptError> {
        let nonce: [u8; NONCE_LEN] = clock.random();
        self.seal_with(nonce, place, content)
    }

    /// Opens what was sealed for that place.
    pub fn open(&self, place: &str, envelope: &[u8]) -> Result<Vec<u8>, CryptError> {
        let (nonce, sealed) = envelope.split_at_checked(NONCE_LEN).ok_or(CryptError::Unopenable)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| CryptError::Unopenable)?;
        let mut content = sealed.to_vec();
        let opened = self.cipher.open_in_place(nonce, Aad::from(place), &mut content);
        let length = opened.map_err(|_| CryptError::Unopenable)?.len();
        content.truncate(length);
        Ok(content)
    }

    /// Wraps another key for one place.
    pub fn wrap(&self, clock: &Clock, place: &str, key: &Self) -> Result<Vec<u8>, CryptError> {
        self.seal(clock, place, key.bytes.as_slice())
    }

    /// Unwraps a key.
    pub fn unwrap(&self, place: &str, envelope: &[u8]) -> Result<Self, CryptError> {
        Self::from_bytes(&Zeroizing::new(self.open(place, envelope)?))
    }

    /// A keyed digest: the same for the same input, and of no use to who lacks the key.
    #[must_use]
    pub fn digest(&self, purpose: &str, input: &[u8]) -> [u8; 32] {
        let key = hmac::Key::new(hmac::HMAC_SHA256, self.bytes.as_slice());
        let mut context = hmac::Context::with_key(&key);
        context.update(purpose.as_bytes());
        context.update(&[0]);
        context.update(input);
        let mut out = [0; 32];
        out.copy_from_slice(context.sign().as_ref());
        out
    }

    fn seal_with(&self, nonce: [u8; NONCE_LEN], place: &str, content: &[u8]) -> Result<Vec<u8>, CryptError> {
        let mut envelope = Vec::with_capacity(NONCE_LEN + content.len() + AES_256_GCM_SIV.tag_len());
        envelope.extend_from_slice(content);
        let aad = Aad::from(place);
        let nonce_value = Nonce::assume_unique_for_key(nonce);
        self.cipher
            .seal_in_place_append_tag(nonce_value, aad, &mut envelope)
            .map_err(|_| CryptError::Unopenable)?;
        envelope.splice(0..0, nonce);
        Ok(envelope)
    }
}

/// Whether two digests or tokens are the same, in a time that tells nothing.
#[must_use]
pub fn same(a: &[u8], b: &[u8]) -> bool {
    constant_time::verify_slices_are_equal(a, b).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clock() -> Clock {
        Clock::fixed("2026-11-24T08:00:00Z".parse().unwrap(), 1)
    }

    #[test]
    fn an_envelope_opens_only_at_its_place_and_unchanged() {
        let key = Key::new(&clock()).unwrap();
        let mut envelope = key.seal(&clock(), "draft/1", b"Elif").unwrap();
        assert_eq!(key.open("draft/1", &envelope).unwrap(), b"Elif");
        assert_eq!(key.open("draft/2", &envelope), Err(CryptError::Unopenable));
        assert_eq!(key.open("draft/1", &envelope[..5]), Err(CryptError::Unopenable));
        envelope[14] ^= 1;
        assert_eq!(key.open("draft/1", &envelope), Err(CryptError::Unopenable));
    }

    #[test]
    fn the_same_content_is_sealed_differently_each_time() {
        let (key, clock) = (Key::new(&clock()).unwrap(), clock());
        assert_ne!(key.seal(&clock, "p", b"x").unwrap(), key.seal(&clock, "p", b"x").unwrap());
    }

    #[test]
    fn keys_are_wrapped_by_keys() {
        let clock = clock();
        let (master, data) = (Key::new(&clock).unwrap(), Key::new(&clock).unwrap());
        let wrapped = master.wrap(&clock, "data key", &data).unwrap();
        let again = master.unwrap("data key", &wrapped).unwrap();
        assert_eq!(again.open("p", &data.seal(&clock, "p", b"y").unwrap()).unwrap(), b"y");
        assert!(Key::from_bytes(&[0; 16]).is_err());
        assert_eq!(format!("{master:?}"), "Key(…)");
    }
}
