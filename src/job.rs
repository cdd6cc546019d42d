//! The closed list of background jobs.
//!
//! Layer 1: pure. A job is enqueued in the transaction of the data it is about and carries ids only, so that
//! whoever reads the queue learns nothing. Doing one twice does no harm.

use serde::{Deserialize, Serialize};

use crate::id::{CaseId, DraftId, LetterId, MessageId, UploadId};

/// A job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Job {
    /// Write and seal the receipt of a case.
    SealReceipt {
        /// The case.
        case: CaseId,
    },
    /// Tell the person by e-mail that the application has arrived.
    ConfirmByMail {
        /// The case.
        case: CaseId,
    },
    /// Tell the person by e-mail that there is news, without saying what.
    TellNews {
        /// The case.
        case: CaseId,
    },
    /// Tell the person by e-mail that the office has written.
    TellOfMessage {
        /// The case.
        case: CaseId,
        /// The message.
        message: MessageId,
    },
    /// Tell the person by e-mail that there is a letter; from then on it counts as made known some days later.
    TellOfLetter {
        /// The case.
        case: CaseId,
        /// The letter.
        letter: LetterId,
    },
    /// Remind the person by e-mail of what should follow an informal application.
    RemindOfRest {
        /// The case.
        case: CaseId,
    },
    /// Tell the person by e-mail that a draft will be deleted.
    TellOfEnd {
        /// The draft.
        draft: DraftId,
    },
    /// Send the code by which somebody comes back.
    SendCode {
        /// The draft.
        draft: DraftId,
    },
    /// Look at an upload: what it is, whether it is harmless, and without its metadata.
    ScanUpload {
        /// The application.
        application: CaseId,
        /// The file.
        upload: UploadId,
    },
}

impl Job {
    /// Its name where it is stored.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::SealReceipt { .. } => "seal_receipt",
            Self::ConfirmByMail { .. } => "confirm_by_mail",
            Self::TellNews { .. } => "tell_news",
            Self::TellOfMessage { .. } => "tell_of_message",
            Self::TellOfLetter { .. } => "tell_of_letter",
            Self::RemindOfRest { .. } => "remind_of_rest",
            Self::TellOfEnd { .. } => "tell_of_end",
            Self::SendCode { .. } => "send_code",
            Self::ScanUpload { .. } => "scan_upload",
        }
    }
}
