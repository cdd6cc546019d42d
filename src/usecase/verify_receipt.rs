//! Telling whether a receipt is genuine. Whoever asks learns when it was received, and nothing of what is in it.

use jiff::Timestamp;

use super::{WorkError, Works};
use crate::{
    crypt,
    receipt::{self, Verdict},
    store::submissions,
};

/// What can be said about a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verified {
    /// It is the very receipt that was entered.
    Genuine {
        /// Its number.
        number: String,
        /// Whose seal it has.
        authority: String,
        /// When the application was received.
        received: Timestamp,
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

/// A seal that fits is not enough: the receipt must be the very one that was entered.
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
            received: Timestamp::from_microsecond(row.received_at).unwrap_or_default(),
        },
        None => Verified::Changed,
    })
}
