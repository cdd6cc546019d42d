//! Sealed objects: a file in pieces of 64 KiB, each in an envelope bound to the object and its place in it.
//!
//! The last piece says that it is the last, so a file that was cut short can't be taken for a whole one.

use std::{
    io,
    path::{Path, PathBuf},
};

use tokio::{
    fs::{self, File},
    io::{AsyncReadExt, AsyncWriteExt},
};

use crate::{
    clock::Clock,
    crypt::{CryptError, Key, hex},
};

/// How many bytes of content one piece holds.
const PIECE: usize = 64 << 10;
/// The longest envelope of a piece: content, nonce and tag.
const LONGEST: usize = PIECE + 64;

/// Where objects are kept.
#[derive(Clone, Debug)]
pub enum Storage {
    /// In a folder.
    Folder(PathBuf),
}

/// Why an object can't be written or read.
#[derive(Debug)]
pub enum ObjectError {
    /// The disk refused.
    Io(io::Error),
    /// It can't be opened: wrong key, or changed.
    Crypt(CryptError),
    /// More came in than is allowed.
    TooLarge {
        /// How much is.
        limit: u64,
    },
    /// It ends too early.
    CutShort,
}

impl std::fmt::Display for ObjectError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Io(error) => write!(f, "the storage refused: {error}"),
            Self::Crypt(error) => error.fmt(f),
            Self::TooLarge { limit } => write!(f, "more than {limit} bytes"),
            Self::CutShort => f.write_str("an object ends too early"),
        }
    }
}

impl std::error::Error for ObjectError {}

impl From<io::Error> for ObjectError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<CryptError> for ObjectError {
    fn from(error: CryptError) -> Self {
        Self::Crypt(error)
    }
}

/// An object that is being written. What is not finished leaves nothing behind.
pub struct Writer {
    file: File,
    temporary: PathBuf,
    target: PathBuf,
    key: Key,
    clock: Clock,
    name: String,
    buffer: Vec<u8>,
    pieces: u64,
    written: u64,
    limit: u64,
    digest: aws_lc_rs::digest::Context,
    finished: bool,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Bytes of content.
    pub size: u64,
    /// SHA-256 of the content, in hexadecimal.
    pub sha256: String,
}

impl Storage {
    /// Begins an object; no more than `limit` bytes of content are taken.
    pub async fn write(
        &self,
        clock: &Clock,
        key: &Key,
        name: &str,
        limit: u64,
    ) -> Result<Writer, ObjectError> {
        let target = self.path(name);
        let folder = target.parent().map(PathBuf::from).unwrap_or_default();
        make_folder(&folder).await?;
        let temporary = target.with_extension(format!("{}.part", hex(&clock.random::<4>())));
        Ok(Writer {
            file: File::create(&temporary).await?,
            temporary,
            target,
            key: key.clone(),
            clock: clock.clone(),
            name: name.to_owned(),
            buffer: Vec::with_capacity(PIECE),
            pieces: 0,
            written: 0,
            limit,
            digest: aws_lc_rs::digest::Context::new(&aws_lc_rs::digest::SHA256),
            finished: false,
        })
    }

    /// Writes a whole object at once.
    pub async fn put(
        &self,
        clock: &Clock,
        key: &Key,
        name: &str,
        content: &[u8],
    ) -> Result<Written, ObjectError> {
        let mut writer = self.write(clock, key, name, u64::MAX).await?;
        writer.push(content).await?;
        writer.finish().await
    }

    /// Reads a whole object.
    pub async fn get(&self, key: &Key, name: &str) -> Result<Vec<u8>, ObjectError> {
        let mut reader = self.read(key, name).await?;
        let mut content = Vec::new();
        while let Some(piece) = reader.next().await? {
            content.extend_from_slice(&piece);
        }
        Ok(content)
    }

    /// Begins to read an object, piece by piece.
    pub async fn read(&self, key: &Key, name: &str) -> Result<Reader, ObjectError> {
        let file = File::open(self.path(name)).await?;
        Ok(Reader {
            file: tokio::io::BufReader::new(file),
            key: key.clone(),
            name: name.to_owned(),
            pieces: 0,
            ended: false,
        })
    }

    /// Whether there is such an object.
    pub async fn has(&self, name: &str) -> bool {
        fs::try_exists(self.path(name)).await.unwrap_or(false)
    }

    /// Removes an object; one that is not there is as good as removed.
    pub async fn remove(&self, name: &str) -> io::Result<()> {
        match fs::remove_file(self.path(name)).await {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Objects lie in 256 folders, so that none grows too large.
    fn path(&self, name: &str) -> PathBuf {
        let Self::Folder(root) = self;
        let digest = hex(&crate::crypt::sha256(name.as_bytes()));
        root.join(&digest[..2]).join(&digest[2..])
    }
}

impl Writer {
    /// Takes more content.
    pub async fn push(&mut self, mut content: &[u8]) -> Result<(), ObjectError> {
        self.written += content.len() as u64;
        if self.written > self.limit {
            return Err(ObjectError::TooLarge { limit: self.limit });
        }
        self.digest.update(content);
        while self.buffer.len() + content.len() > PIECE {
            let (now, later) = content.split_at(PIECE - self.buffer.len());
            self.buffer.extend_from_slice(now);
            content = later;
            self.piece(false).await?;
        }
        self.buffer.extend_from_slice(content);
        Ok(())
    }

    /// Ends the object: its bytes are on the disk when this returns.
    pub async fn finish(mut self) -> Result<Written, ObjectError> {
        self.piece(true).await?;
        self.file.flush().await?;
        self.file.sync_all().await?;
        fs::rename(&self.temporary, &self.target).await?;
        if let Some(folder) = self.target.parent() {
            File::open(folder).await?.sync_all().await?;
        }
        self.finished = true;
        let sha256 = hex(self.digest.clone().finish().as_ref());
        Ok(Written { size: self.written, sha256 })
    }

    async fn piece(&mut self, last: bool) -> Result<(), ObjectError> {
        let place = place(&self.name, self.pieces, last);
        let envelope = self.key.seal(&self.clock, &place, &self.buffer)?;
        let length = u32::try_from(envelope.len()).unwrap_or(u32::MAX);
        self.file.write_all(&length.to_be_bytes()).await?;
        self.file.write_all(&envelope).await?;
        self.pieces += 1;
        self.buffer.clear();
        Ok(())
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        if !self.finished {
            // Whoever sent it is gone or has sent too much; what is left on the disk is of no use to anybody.
            let _ = std::fs::remove_file(&self.temporary);
        }
    }
}

/// Makes a folder that outlives a power cut: its entry in the folder above is on the disk.
async fn make_folder(folder: &Path) -> io::Result<()> {
    if fs::try_exists(folder).await? {
        return Ok(());
    }
    fs::create_dir_all(folder).await?;
    match folder.parent() {
        Some(above) => File::open(above).await?.sync_all().await,
        None => Ok(()),
    }
}

/// An object that is being read.
pub struct Reader {
    file: tokio::io::BufReader<File>,
    key: Key,
    name: String,
    pieces: u64,
    ended: bool,
}

impl Reader {
    /// The next piece of content; nothing after the last.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>, ObjectError> {
        if self.ended {
            return Ok(None);
        }
        let length = self.file.read_u32().await.map_err(|_| ObjectError::CutShort)? as usize;
        if length > LONGEST {
            return Err(ObjectError::Crypt(CryptError::Unopenable));
        }
        let mut envelope = vec![0; length];
        self.file.read_exact(&mut envelope).await.map_err(|_| ObjectError::CutShort)?;
        let content = match self.key.open(&place(&self.name, self.pieces, false), &envelope) {
            Ok(content) => content,
            Err(_) => {
                self.ended = true;
                self.key.open(&place(&self.name, self.pieces, true), &envelope)?
            }
        };
        self.pieces += 1;
        Ok(Some(content))
    }
}

fn place(name: &str, piece: u64, last: bool) -> String {
    format!("object|{name}|{piece}|{last}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn storage(test: &str) -> (Storage, Key, Clock) {
        let clock = Clock::system();
        let folder = std::env::temp_dir().join(format!("antrag-object-{test}-{}", clock.uuid()));
        (Storage::Folder(folder), Key::new(&clock).unwrap(), clock)
    }

    #[tokio::test]
    async fn what_goes_in_comes_out_whatever_its_size() {
        let (storage, key, clock) = storage("sizes");
        for size in [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE] {
            let content: Vec<u8> = (0..size).map(|i| u8::try_from(i % 251).unwrap()).collect();
            let written = storage.put(&clock, &key, "a", &content).await.unwrap();
            assert_eq!(written, Written { size: size as u64, sha256: hex(&crate::crypt::sha256(&content)) });
            assert_eq!(storage.get(&key, "a").await.unwrap(), content);
        }
    }

    #[tokio::test]
    async fn a_file_that_was_cut_short_or_moved_is_noticed() {
        let (storage, key, clock) = storage("cut");
        storage.put(&clock, &key, "a", &vec![7; 2 * PIECE + 5]).await.unwrap();
        let bytes = fs::read(storage.path("a")).await.unwrap();
        fs::write(storage.path("a"), &bytes[..bytes.len() - 40]).await.unwrap();
        assert!(storage.get(&key, "a").await.is_err());
        // Without its last piece, at the border of two pieces.
        fs::write(storage.path("a"), &bytes[..2 * (PIECE + 4 + 28)]).await.unwrap();
        assert!(matches!(storage.get(&key, "a").await, Err(ObjectError::CutShort)));
        fs::create_dir_all(storage.path("b").parent().unwrap()).await.unwrap();
        fs::write(storage.path("b"), &bytes).await.unwrap();
        assert!(storage.get(&key, "b").await.is_err());
    }

    #[tokio::test]
    async fn too_much_is_refused_and_leaves_nothing_behind() {
        let (storage, key, clock) = storage("large");
        let mut writer = storage.write(&clock, &key, "a", 10).await.unwrap();
        assert!(matches!(writer.push(&[0; 11]).await, Err(ObjectError::TooLarge { limit: 10 })));
        let temporary = writer.temporary.clone();
        drop(writer);
        assert!(!temporary.exists() && !storage.has("a").await);
    }
}
