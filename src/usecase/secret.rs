//! Secrets and passwords as digests that tell nothing (Argon2id, RFC 9106).
//!
//! One after the other, on one thread with one piece of memory, that is given back when nobody waits any more: each
//! takes 19 MB for a fiftieth of a second, and side by side many of them would take many times as much.

use std::{
    sync::{LazyLock, OnceLock, mpsc},
    thread,
};

use argon2::{
    ARGON2ID_IDENT, Algorithm, Argon2, Block, Params, Version,
    password_hash::{
        generate_salt,
        phc::{Output, ParamsString, PasswordHash, Salt},
    },
};
use tokio::sync::oneshot;

use super::WorkError;

type Memory = Vec<Block>;
type Work = Box<dyn FnOnce(&mut Memory) + Send>;

/// How many kilobytes are asked for, of which only those that are used are taken: more than the 32 MiB up to which
/// glibc keeps what is given back for the next time (`M_MMAP_THRESHOLD` in mallopt(3)).
const ROOM: usize = 33 * 1024;

static DIGESTER: LazyLock<mpsc::Sender<Work>> = LazyLock::new(|| {
    let (queue, works) = mpsc::channel::<Work>();
    let work_off = move || {
        while let Ok(first) = works.recv() {
            let mut memory = Memory::with_capacity(ROOM);
            first(&mut memory);
            for next in works.try_iter() {
                next(&mut memory);
            }
        }
    };
    if let Err(error) = thread::Builder::new().name("digester".into()).spawn(work_off) {
        tracing::error!(%error, "no secret can be digested");
    }
    queue
});

/// What a digest is compared with where there is none: it takes as long.
static NOBODYS: OnceLock<Option<PasswordHash>> = OnceLock::new();

/// Digests a secret.
pub async fn hash_secret(secret: String) -> Result<String, WorkError> {
    let hash = by_the_digester(move |memory| digest(&secret, memory)).await;
    hash.flatten().map(|hash| hash.to_string()).ok_or(WorkError::Stored("a secret that can't be digested"))
}

/// Whether a secret belongs to a digest. To none it does not, which takes as long to find out.
pub async fn verify_secret(secret: String, hash: Option<String>) -> Result<bool, WorkError> {
    let fits = by_the_digester(move |memory| match hash {
        Some(hash) => fits(&secret, &PasswordHash::new(&hash).ok()?, memory),
        None => {
            let nobodys = NOBODYS.get_or_init(|| digest("nobody has this secret", memory));
            fits(&secret, nobodys.as_ref()?, memory).map(|_| false)
        }
    });
    fits.await.flatten().ok_or(WorkError::Stored("the digest of a secret"))
}

async fn by_the_digester<T: Send + 'static>(
    work: impl FnOnce(&mut Memory) -> T + Send + 'static,
) -> Option<T> {
    let (tell, told) = oneshot::channel();
    // Whoever asked may be gone.
    DIGESTER.send(Box::new(move |memory| drop(tell.send(work(memory))))).ok()?;
    told.await.ok()
}

/// A digest with 19 MiB and two passes, as OWASP recommends.
fn digest(secret: &str, memory: &mut Memory) -> Option<PasswordHash> {
    let params = Params::new(19 * 1024, 2, 1, None).ok()?;
    let salt = generate_salt();
    Some(PasswordHash {
        algorithm: ARGON2ID_IDENT,
        version: Some(Version::V0x13.into()),
        hash: Some(output(secret, &salt, &params, memory)?),
        params: ParamsString::try_from(&params).ok()?,
        salt: Some(Salt::new(&salt).ok()?),
    })
}

/// Whether a secret gives a digest; nothing where that is not one of ours.
fn fits(secret: &str, known: &PasswordHash, memory: &mut Memory) -> Option<bool> {
    let ours = known.algorithm == ARGON2ID_IDENT && known.version == Some(Version::V0x13.into());
    let (salt, expected) = (known.salt.as_ref()?, known.hash.as_ref().filter(|_| ours)?);
    // Compares in constant time.
    Some(output(secret, salt, &Params::try_from(known).ok()?, memory)? == *expected)
}

fn output(secret: &str, salt: &[u8], params: &Params, memory: &mut Memory) -> Option<Output> {
    memory.resize(params.block_count().max(memory.len()), Block::default());
    let mut output = [0; Params::DEFAULT_OUTPUT_LEN];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone())
        .hash_password_into_with_memory(secret.as_bytes(), salt, &mut output, memory)
        .ok()?;
    Output::new(&output).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_right_secret_fits() {
        let hash = hash_secret("Sonnenblume 7".into()).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(verify_secret("Sonnenblume 7".into(), Some(hash.clone())).await.unwrap());
        assert!(!verify_secret("sonnenblume 7".into(), Some(hash)).await.unwrap());
        assert!(!verify_secret("nobody has this secret".into(), None).await.unwrap());
        assert!(verify_secret("x".into(), Some("not a digest".into())).await.is_err());
    }

    /// Made by the reference implementation: `echo -n password | argon2 somesalt -id -t 2 -k 256 -p 1 -l 32 -e`.
    #[tokio::test]
    async fn digests_of_others_are_understood() {
        let hash = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
        assert!(verify_secret("password".into(), Some(hash.into())).await.unwrap());
        assert!(!verify_secret("Password".into(), Some(hash.into())).await.unwrap());
    }
}
