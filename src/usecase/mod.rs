//! What people do: one file for each deed.
//!
//! Layer 4: may use layers 0 to 3. A deed loads, decides with layer 1, stores what came of it with its event and
//! its jobs in one write transaction, and knows neither HTTP nor HTML.

pub mod access_record;
pub mod account;
pub mod add_upload;
pub mod assign;
pub mod audit;
pub mod begin_draft;
pub mod bind_pictures;
mod canonical;
pub mod carry_over;
pub mod change_rows;
pub mod changes;
pub mod come_back;
pub mod consent;
pub mod decide;
pub mod declare;
pub mod doubles;
pub mod download;
pub mod exclusion;
pub mod expiry;
pub mod figures;
pub mod forward;
pub mod history;
pub mod informal;
pub mod letters;
pub mod library;
pub mod likeness;
pub mod list_cases;
pub mod load_case;
pub mod missing;
pub mod move_case;
pub mod move_draft;
pub mod objection;
pub mod open_draft;
pub mod phone;
pub mod problem;
pub mod reach;
pub mod receipt_paper;
pub mod reschedule;
pub mod retention;
pub mod save_page;
pub mod scan_upload;
pub mod seal_receipt;
pub mod search_words;
pub mod secret;
pub mod send_code;
pub mod sessions;
pub mod sign_in;
pub mod signature;
pub mod spoken_code;
pub mod submit;
pub mod supplement;
pub mod tell;
pub mod verify_receipt;
pub mod wording;
pub mod write_on_case;

use std::{fmt, sync::Arc};

use crate::{
    authority::{Authorities, Authority},
    clock::Clock,
    crypt::{CryptError, Key},
    files::{
        object::{ObjectError, Storage},
        scan::Scanner,
    },
    i18n::Catalogue,
    id::{AuthorityId, CaseId},
    keyring::{KeyError, Keyring},
    letter::Templates,
    mail::Mail,
    oidc::Provider,
    page::Pages,
    precheck::model::Finder,
    receipt::Press,
    store::{cases, db::Db, drafts},
};

/// After how many days without a change a draft is deleted (§ 8a (3) OZG).
pub const DRAFT_DAYS: i32 = 30;

/// Everything that deeds need. Made once at start and shared; a copy shares all but the clock.
#[derive(Clone)]
pub struct Works {
    /// Time and chance.
    pub clock: Clock,
    /// The database.
    pub db: Db,
    /// All keys.
    pub keyring: Arc<Keyring>,
    /// Where files are.
    pub storage: Storage,
    /// Who looks at them.
    pub scanner: Scanner,
    /// Where people may sign in, if anywhere.
    pub account: Option<Arc<Provider>>,
    /// The way that messages go.
    pub mail: Mail,
    /// Prints papers.
    pub press: Press,
    /// All texts.
    pub catalogue: Arc<Catalogue>,
    /// All pages, for messages.
    pub pages: Arc<Pages>,
    /// All forms, in all versions.
    pub library: Arc<library::Library>,
    /// What letters are written from.
    pub letters: Arc<Templates>,
    /// The benefit finder, if there is one.
    pub finder: Option<Arc<Finder>>,
    /// All authorities.
    pub authorities: Arc<Authorities>,
    /// The address of this portal, as people type it, without a slash at the end.
    pub base_url: String,
    /// From whom messages come.
    pub mail_from: String,
    /// Wakes the worker when there is something to do.
    pub wake: Arc<tokio::sync::Notify>,
}

/// Why a deed can't be done at all. What people can do something about is never one of these.
#[derive(Debug)]
pub enum WorkError {
    /// The database refused.
    Database(sqlx::Error),
    /// A key is missing or does not fit.
    Key(KeyError),
    /// Something stored can't be opened.
    Crypt(CryptError),
    /// A file can't be written or read.
    Object(ObjectError),
    /// Something stored can't be understood.
    Stored(&'static str),
    /// A version of a form can't be read any more.
    Form(String),
    /// A paper can't be made.
    Paper(crate::receipt::PaperError),
    /// A page or message can't be made.
    Page(crate::page::RenderError),
    /// A message can't go.
    Mail(crate::mail::MailError),
    /// A file can't be looked at.
    Scan(String),
    /// A table can't be written.
    Sheet(crate::sheet::SheetError),
    /// A download can't be packed.
    Archive(zip::result::ZipError),
}

impl fmt::Display for WorkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Database(error) => write!(f, "database: {error}"),
            Self::Key(error) => write!(f, "keys: {error}"),
            Self::Crypt(error) => write!(f, "envelope: {error}"),
            Self::Object(error) => write!(f, "files: {error}"),
            Self::Stored(what) => write!(f, "stored data can't be understood: {what}"),
            Self::Form(digest) => write!(f, "the form of version {digest} can't be read"),
            Self::Paper(error) => write!(f, "paper: {error}"),
            Self::Page(error) => write!(f, "page: {error}"),
            Self::Mail(error) => write!(f, "mail: {error}"),
            Self::Scan(cause) => write!(f, "scanner: {cause}"),
            Self::Sheet(error) => write!(f, "table: {error}"),
            Self::Archive(error) => write!(f, "archive: {error}"),
        }
    }
}

impl std::error::Error for WorkError {}

macro_rules! from {
    ($( $variant:ident($error:ty), )*) => { $(
        impl From<$error> for WorkError {
            fn from(error: $error) -> Self {
                Self::$variant(error)
            }
        }
    )* };
}

from! {
    Database(sqlx::Error),
    Key(KeyError),
    Crypt(CryptError),
    Object(ObjectError),
    Paper(crate::receipt::PaperError),
    Page(crate::page::RenderError),
    Mail(crate::mail::MailError),
    Archive(zip::result::ZipError),
}

impl Works {
    /// The authority with a short name.
    #[must_use]
    pub fn authority(&self, id: &str) -> Option<&Arc<Authority>> {
        self.authorities.get(id)
    }

    /// The data key of an application, while it is filled in and as a case; nothing where it is gone.
    pub async fn data_key(
        &self,
        authority: &AuthorityId,
        application: CaseId,
    ) -> Result<Option<Key>, WorkError> {
        let mut reading = self.db.read().await?;
        let mut tx = reading.tx();
        let stored = match drafts::data_key(&mut tx, authority, application.uuid().into()).await? {
            Some(stored) => Some(stored),
            None => cases::find(&mut tx, authority, application)
                .await?
                .map(|case| (case.data_key, case.key_version)),
        };
        drop(reading);
        let Some((wrapped, version)) = stored else { return Ok(None) };
        Ok(Some(self.keyring.data_key(authority, application, &wrapped, version)?))
    }

    /// This moment in microseconds, as the database keeps it.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.clock.now().as_microsecond()
    }
}
