//! The keys of all authorities, unwrapped once at start, and the data keys of applications.
//!
//! Layer 2: may use the base layer, [`crypt`](crate::crypt), [`store`](crate::store) and
//! [`receipt`](crate::receipt) for seals.

use std::{
    collections::HashMap,
    fmt, fs,
    path::{Path, PathBuf},
};

use crate::{
    clock::Clock,
    crypt::{CryptError, Key},
    id::{AuthorityId, CaseId},
    receipt::{CertificateDer, Holder, Signer},
    store::{db::Db, keys},
};

/// For how many years the seal of a demonstration is valid.
const SEAL_YEARS: i64 = 10;

/// Where the seals of authorities come from.
#[derive(Clone, Debug)]
pub enum Seals {
    /// Each makes one of its own: for demonstrations.
    OwnMade,
    /// From files `AUTHORITY.pem` in a folder: the key, its certificate, and those of its issuers.
    Folder(PathBuf),
}

/// Why keys can't be had.
#[derive(Debug)]
pub enum KeyError {
    /// The database refused.
    Database(sqlx::Error),
    /// An envelope does not open: the master key is not the one of this database.
    WrongMasterKey,
    /// There is no key of that authority or version.
    NoKey,
    /// A seal can't be made or read.
    Seal(String),
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Database(error) => write!(f, "The keys can not be read: {error}."),
            Self::WrongMasterKey => f.write_str("The master key does not belong to this database."),
            Self::NoKey => f.write_str("There is no such key."),
            Self::Seal(cause) => write!(f, "The seal can not be used: {cause}."),
        }
    }
}

impl std::error::Error for KeyError {}

impl From<sqlx::Error> for KeyError {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(error)
    }
}

impl From<CryptError> for KeyError {
    fn from(_: CryptError) -> Self {
        Self::WrongMasterKey
    }
}

/// All keys that content is sealed with.
pub struct Keyring {
    lookup: Key,
    portal: Key,
    authorities: HashMap<AuthorityId, Own>,
}

/// What one authority has.
struct Own {
    versions: Vec<(i64, Key)>,
    signer: Signer,
}

/// A data key, as it is used and as it is stored.
#[derive(Clone, Debug)]
pub struct DataKey {
    /// For use.
    pub key: Key,
    /// For the database.
    pub wrapped: Vec<u8>,
    /// Which key of the authority opens it.
    pub version: i64,
}

impl Keyring {
    /// Unwraps the keys of authorities, and makes those that are missing.
    pub async fn open(
        db: &Db,
        clock: &Clock,
        master: &Key,
        authorities: &[(AuthorityId, String)],
        seals: &Seals,
    ) -> Result<Self, KeyError> {
        let own = |purpose| Key::from_bytes(&master.digest(purpose, b""));
        let mut ring = Self { lookup: own("lookup")?, portal: own("portal")?, authorities: HashMap::new() };
        for (id, name) in authorities {
            let versions = authority_keys(db, clock, master, id).await?;
            let signer = match seals {
                Seals::OwnMade => own_seal(db, clock, master, id, name).await?,
                Seals::Folder(folder) => given_seal(&folder.join(format!("{id}.pem")))?,
            };
            ring.authorities.insert(id.clone(), Own { versions, signer });
        }
        Ok(ring)
    }

    /// A new data key for an application.
    pub fn new_data_key(
        &self,
        clock: &Clock,
        authority: &AuthorityId,
        application: CaseId,
    ) -> Result<DataKey, KeyError> {
        let (version, wrapping) = self.own(authority)?.versions.last().ok_or(KeyError::NoKey)?;
        let key = Key::new(clock)?;
        let wrapped = wrapping.wrap(clock, &data_key_place(authority, application), &key)?;
        Ok(DataKey { key, wrapped, version: *version })
    }

    /// The data key of an application.
    pub fn data_key(
        &self,
        authority: &AuthorityId,
        application: CaseId,
        wrapped: &[u8],
        version: i64,
    ) -> Result<Key, KeyError> {
        let versions = &self.own(authority)?.versions;
        let (_, wrapping) = versions.iter().find(|(known, _)| *known == version).ok_or(KeyError::NoKey)?;
        Ok(wrapping.unwrap(&data_key_place(authority, application), wrapped)?)
    }

    /// A data key of one authority as it is stored, for another one.
    pub fn hand_over(
        &self,
        clock: &Clock,
        (from, to): (&AuthorityId, &AuthorityId),
        application: CaseId,
        (wrapped, version): (&[u8], i64),
    ) -> Result<(Vec<u8>, i64), KeyError> {
        let key = self.data_key(from, application, wrapped, version)?;
        let (version, wrapping) = self.own(to)?.versions.last().ok_or(KeyError::NoKey)?;
        Ok((wrapping.wrap(clock, &data_key_place(to, application), &key)?, *version))
    }

    /// The authority's own newest key, for what belongs to no application.
    pub fn authority_key(&self, authority: &AuthorityId) -> Result<&Key, KeyError> {
        self.own(authority)?.versions.last().map(|(_, key)| key).ok_or(KeyError::NoKey)
    }

    /// The key for what belongs to no authority: what people prove who sign in elsewhere.
    #[must_use]
    pub fn portal_key(&self) -> &Key {
        &self.portal
    }

    /// The authority's seal.
    pub fn signer(&self, authority: &AuthorityId) -> Result<&Signer, KeyError> {
        Ok(&self.own(authority)?.signer)
    }

    /// The certificates in which the authorities' seals are trusted.
    #[must_use]
    pub fn trusted(&self) -> Vec<CertificateDer> {
        self.authorities.values().filter_map(|own| own.signer.chain().last().cloned()).collect()
    }

    /// A keyed digest by which something secret is found again.
    #[must_use]
    pub fn lookup(&self, purpose: &str, secret: &[u8]) -> [u8; 32] {
        self.lookup.digest(purpose, secret)
    }

    fn own(&self, authority: &AuthorityId) -> Result<&Own, KeyError> {
        self.authorities.get(authority).ok_or(KeyError::NoKey)
    }
}

fn data_key_place(authority: &AuthorityId, application: CaseId) -> String {
    format!("data key|{authority}|{application}")
}

async fn authority_keys(
    db: &Db,
    clock: &Clock,
    master: &Key,
    id: &AuthorityId,
) -> Result<Vec<(i64, Key)>, KeyError> {
    let stored = keys::authority_keys(&mut db.read().await?.tx(), id).await?;
    let place = |version: i64| format!("authority key|{id}|{version}");
    if !stored.is_empty() {
        let unwrap =
            |(version, wrapped): (i64, Vec<u8>)| Ok((version, master.unwrap(&place(version), &wrapped)?));
        return stored.into_iter().map(unwrap).collect();
    }
    let key = Key::new(clock)?;
    let (wrapped, at, owner) =
        (master.wrap(clock, &place(1), &key)?, clock.now().as_microsecond(), id.clone());
    db.write(move |tx| {
        let (owner, wrapped) = (owner.clone(), wrapped.clone());
        Box::pin(async move { keys::add_authority_key(tx, &owner, 1, &wrapped, at).await })
    })
    .await?;
    // Another process may have been quicker; what is stored counts.
    Box::pin(authority_keys(db, clock, master, id)).await
}

/// The seal that the operator gives.
fn given_seal(file: &Path) -> Result<Signer, KeyError> {
    let failed = |cause: String| KeyError::Seal(format!("{}: {cause}", file.display()));
    let pem = fs::read_to_string(file).map_err(|error| failed(error.to_string()))?;
    Signer::from_pem(&pem).map_err(|error| failed(error.to_string()))
}

/// A seal that a demonstration makes, with a certificate authority of its own.
async fn own_seal(
    db: &Db,
    clock: &Clock,
    master: &Key,
    id: &AuthorityId,
    name: &str,
) -> Result<Signer, KeyError> {
    let place = format!("seal|{id}|1");
    let stored = keys::seals(&mut db.read().await?.tx(), id).await?;
    if let Some((_, secret)) = stored.last() {
        let pem = String::from_utf8(master.open(&place, secret)?)
            .map_err(|error| KeyError::Seal(error.to_string()))?;
        return Signer::from_pem(&pem).map_err(|error| KeyError::Seal(error.to_string()));
    }
    let now = clock.now();
    let until = now + jiff::SignedDuration::from_hours(24 * 365 * SEAL_YEARS);
    let holder = Holder { name, organization_identifier: None, from: now, until };
    let failed = |error: crate::receipt::SealError| KeyError::Seal(error.to_string());
    let signer = Signer::generate(&holder, [clock.random(), clock.random()]).map_err(failed)?;
    let pem = signer.to_pem().map_err(failed)?;
    let (secret, at, owner) = (master.seal(clock, &place, pem.as_bytes())?, now.as_microsecond(), id.clone());
    db.write(move |tx| {
        let (owner, secret) = (owner.clone(), secret.clone());
        Box::pin(async move { keys::add_seal(tx, &owner, 1, &secret, at).await })
    })
    .await?;
    Box::pin(own_seal(db, clock, master, id, name)).await
}
