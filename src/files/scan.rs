//! Looking for viruses: `ClamAV` where it is configured, and an honest "not scanned" where it is not.

use std::path::PathBuf;

use clamav_client::tokio::{Socket, Tcp, scan_buffer};

/// Who looks.
#[derive(Clone, Debug)]
pub enum Scanner {
    /// Nobody: the clerk is told.
    Nobody,
    /// clamd at an address: `127.0.0.1:3310`.
    Tcp(String),
    /// clamd at a socket.
    Socket(PathBuf),
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Nothing.
    Clean,
    /// Something, by the name the scanner gives it.
    Infected(String),
}

/// The scanner can't be reached or does not understand; looking is tried again later.
#[derive(Debug)]
pub struct ScanFailed(pub String);

impl Scanner {
    /// Its name beside the files it has looked at; empty for nobody.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Nobody => "",
            Self::Tcp(_) | Self::Socket(_) => "clamav",
        }
    }

    /// Looks at a file.
    pub async fn scan(&self, bytes: &[u8]) -> Result<Finding, ScanFailed> {
        let answer = match self {
            Self::Nobody => return Ok(Finding::Clean),
            Self::Tcp(address) => scan_buffer(bytes, Tcp { host_address: address.as_str() }, None).await,
            Self::Socket(path) => scan_buffer(bytes, Socket { socket_path: path }, None).await,
        };
        let answer = answer.map_err(|error| ScanFailed(error.to_string()))?;
        read_answer(&String::from_utf8_lossy(&answer))
    }
}

/// `stream: OK`, or `stream: NAME FOUND`.
fn read_answer(answer: &str) -> Result<Finding, ScanFailed> {
    let text = answer.trim_matches(|c: char| c == '\0' || c.is_whitespace());
    let verdict = text.strip_prefix("stream:").unwrap_or(text).trim();
    match verdict.strip_suffix("FOUND") {
        Some(name) => Ok(Finding::Infected(name.trim().to_owned())),
        None if verdict == "OK" => Ok(Finding::Clean),
        None => Err(ScanFailed(verdict.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_understood_and_everything_else_is_a_failure() {
        assert_eq!(read_answer("stream: OK\0").ok(), Some(Finding::Clean));
        assert_eq!(
            read_answer("stream: Eicar-Test FOUND\0").ok(),
            Some(Finding::Infected("Eicar-Test".into()))
        );
        assert!(read_answer("INSTREAM size limit exceeded. ERROR").is_err());
    }
}
