//! Telling whether a receipt or a letter is genuine. Whoever asks learns from when it is, and nothing of what is in it.

use jiff::Timestamp;

use super::{WorkError, Works};
use crate::{
    crypt,
    receipt::{self, Verdict},
    store::{letters, submissions},
};

/// What can be said about a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verified {
    /// It is the very receipt or letter that was entered.
    Genuine {
        /// Its number.
        number: String,
        /// Whose seal it has.
        authority: String,
        /// When the application was received, or the letter sent.
        at: Timestamp,
        /// Whether it is a letter.
        letter: bool,
    },
    /// It is not as it was sealed.
    Changed,
    /// It has a seal of somebody else.
    UnknownSeal {
        /// Whose, as it says itself.
        signer: String,
    },
    /// It is something else.
    NotAReceipt,
}

/// A seal that fits is not enough: the receipt or letter must be the very one that was entered.
pub async fn verify_receipt(works: &Works, file: &[u8]) -> Result<Verified, WorkError> {
    let genuine = match receipt::verify(file, &works.keyring.trusted()) {
        Verdict::Genuine(genuine) => genuine,
        Verdict::Changed => return Ok(Verified::Changed),
        Verdict::UnknownSeal { signer } => return Ok(Verified::UnknownSeal { signer }),
        Verdict::NotAReceipt => return Ok(Verified::NotAReceipt),
    };
    let entered = submissions::receipts_by_number(&mut works.db.read().await?.tx(), &genuine.number).await?;
    let sha256 = crypt::sha256(file);
    Ok(match entered.iter().find(|row| row.sha256 == sha256) {
        Some(row) => Verified::Genuine {
            number: genuine.number,
            authority: genuine.signer,
            at: Timestamp::from_microsecond(row.received_at).unwrap_or_default(),
            letter: false,
        },
        None => match letters::by_paper(&mut works.db.read().await?.tx(), &sha256).await? {
            Some(row) => Verified::Genuine {
                number: row.number,
                authority: genuine.signer,
                at: Timestamp::from_microsecond(row.at).unwrap_or_default(),
                letter: true,
            },
            None => Verified::Changed,
        },
    })
}
