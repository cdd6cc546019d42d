//! Puts the program together: definitions, database, keys, pages, worker.
//!
//! Layer 6. Whatever stands in the way of starting is one [`StartError`] with one clear sentence.

use std::{
    fmt, fs,
    fs::{File, TryLockError},
    io,
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{
    assets,
    check::{self, Report},
    clock::Clock,
    crypt::Key,
    files::{object::Storage, scan::Scanner},
    form::load::definitions::Definitions,
    i18n::Catalogue,
    keyring::{KeyError, Keyring, Seals},
    mail::Mail,
    oidc::{self, Provider},
    page::Pages,
    receipt::Press,
    store::{
        db::Db,
        schema::{self, SchemaError},
    },
    usecase::{WorkError, Works, library::Library},
    web::{DemoWeb, Web},
    worker,
};

/// What a program is made from.
pub struct Setup {
    /// The folder that holds `forms/` and `translations/`.
    pub definitions: PathBuf,
    /// The folder for everything that is stored.
    pub data: PathBuf,
    /// Where the database is.
    pub database_url: String,
    /// The key of all keys.
    pub master: Key,
    /// Where seals come from.
    pub seals: Seals,
    /// The way that messages go.
    pub mail: Mail,
    /// From whom messages come.
    pub mail_from: String,
    /// Who looks at files.
    pub scanner: Scanner,
    /// Where people may sign in, if anywhere.
    pub account: Option<oidc::Settings>,
    /// The address that people type, without a slash at the end.
    pub base_url: String,
    /// Set for a demonstration.
    pub demo: Option<DemoWeb>,
}

/// The program, ready to serve and to work.
pub struct App {
    /// What deeds need.
    pub works: Arc<Works>,
    /// What handlers need.
    pub web: Arc<Web>,
    /// All definitions, as they were read.
    pub definitions: Definitions,
    /// Held as long as the program uses the data folder.
    _lock: Option<File>,
}

/// Why the program can't start.
#[derive(Debug)]
pub enum StartError {
    /// It was built without style sheet and fonts.
    Assets(&'static str),
    /// The definitions can't be read.
    NoDefinitions {
        /// Where they were looked for.
        folder: PathBuf,
        /// Why not.
        cause: io::Error,
    },
    /// Some definitions are wrong.
    BrokenDefinitions {
        /// All complaints, as `antrag check` shows them.
        complaints: Vec<String>,
    },
    /// The folder for data can't be used.
    DataFolder {
        /// Which.
        folder: PathBuf,
        /// Why not.
        cause: io::Error,
    },
    /// Another process uses the folder.
    InUse {
        /// Which.
        folder: PathBuf,
    },
    /// The database can't be opened.
    Database(sqlx::Error),
    /// It has a shape that this program does not know.
    Schema(SchemaError),
    /// The keys can't be used.
    Keys(KeyError),
    /// The certificates that a sign-in service is checked with can't be read.
    Certificates(io::Error),
    /// Anything else.
    Work(WorkError),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Assets(problem) => {
                write!(
                    f,
                    "Style sheet and fonts are missing, because {problem}. Install Node.js 20 or later and build again."
                )
            }
            Self::NoDefinitions { folder, cause } => {
                write!(f, "There are no forms in {}: {cause}.", folder.display())
            }
            Self::BrokenDefinitions { complaints } => match complaints.as_slice() {
                [only] => write!(f, "A form can not be served.\n\n{only}"),
                all => {
                    let (count, first) = (all.len(), all.first().map_or("", String::as_str));
                    write!(
                        f,
                        "A form can not be served; `antrag check` shows all {count} complaints, this is the first.\n\n{first}"
                    )
                }
            },
            Self::DataFolder { folder, cause } => {
                write!(f, "The data folder {} can not be used: {}.", folder.display(), why_not(cause))
            }
            Self::InUse { folder } => {
                write!(f, "The data folder {} is in use by another process.", folder.display())
            }
            Self::Database(error) => write!(f, "The database can not be opened: {error}."),
            Self::Schema(error) => error.fmt(f),
            Self::Keys(error) => error.fmt(f),
            Self::Certificates(cause) => {
                write!(f, "The certificates of this machine can not be read: {cause}.")
            }
            Self::Work(error) => write!(f, "The program can not start: {error}."),
        }
    }
}

impl std::error::Error for StartError {}

/// Why a folder can't be used, in the words of whoever has to mend it.
fn why_not(cause: &io::Error) -> String {
    match cause.kind() {
        io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => "it is no folder".to_owned(),
        io::ErrorKind::PermissionDenied => "this user may not write there".to_owned(),
        _ => cause.to_string(),
    }
}

macro_rules! from {
    ($( $variant:ident($error:ty), )*) => { $(
        impl From<$error> for StartError {
            fn from(error: $error) -> Self {
                Self::$variant(error)
            }
        }
    )* };
}

from! {
    Database(sqlx::Error),
    Schema(SchemaError),
    Keys(KeyError),
    Work(WorkError),
}

impl App {
    /// Opens everything, for serving or working. Nothing is served yet, and no job is worked off.
    pub async fn open(setup: Setup, clock: Clock) -> Result<Self, StartError> {
        let alone = setup.database_url.starts_with("sqlite");
        let lock = take_folder(&setup.data, alone)?;
        let app = Self::assemble(setup, clock, Some(lock)).await?;
        if alone {
            worker::take_over(&app.works).await?;
        }
        Ok(app)
    }

    /// Opens everything beside a process that serves already, for a short errand.
    pub async fn open_beside(setup: Setup, clock: Clock) -> Result<Self, StartError> {
        Self::assemble(setup, clock, None).await
    }

    async fn assemble(setup: Setup, clock: Clock, lock: Option<File>) -> Result<Self, StartError> {
        if let Some(problem) = assets::PROBLEM {
            return Err(StartError::Assets(problem));
        }
        let (definitions, report, catalogue) = read_definitions(&setup.definitions, &clock)?;
        let db = Db::open(&setup.database_url).await?;
        schema::migrate(&db).await?;
        let named: Vec<_> = report
            .authorities
            .iter()
            .map(|authority| (authority.id.clone(), authority.name.clone()))
            .collect();
        let keyring = Keyring::open(&db, &clock, &setup.master, &named, &setup.seals).await?;
        let library = Library::open(&db, &clock, report.forms, &definitions).await?;
        let account = setup.account.map(Provider::new).transpose().map_err(StartError::Certificates)?;
        let catalogue = Arc::new(catalogue);
        let pages = Arc::new(Pages::new(Arc::clone(&catalogue)).map_err(WorkError::from)?);
        let works = Arc::new(Works {
            clock,
            db,
            keyring: Arc::new(keyring),
            storage: Storage::Folder(setup.data.join("files")),
            scanner: setup.scanner,
            account: account.map(Arc::new),
            mail: setup.mail,
            press: Press::new().map_err(WorkError::from)?,
            catalogue,
            pages: Arc::clone(&pages),
            library: Arc::new(library),
            letters: Arc::new(report.letters),
            finder: report.finder.map(Arc::new),
            authorities: Arc::new(report.authorities),
            base_url: setup.base_url,
            mail_from: setup.mail_from,
            wake: Arc::default(),
        });
        let secure = works.base_url.starts_with("https://");
        let web = Arc::new(Web::new(Arc::clone(&works), pages, secure, setup.demo));
        Ok(Self { works, web, definitions, _lock: lock })
    }
}

fn read_definitions(folder: &Path, clock: &Clock) -> Result<(Definitions, Report, Catalogue), StartError> {
    let failed = |cause| StartError::NoDefinitions { folder: folder.to_owned(), cause };
    let definitions = Definitions::read(folder).map_err(failed)?;
    if definitions.form_ids().is_empty() {
        return Err(failed(io::Error::new(io::ErrorKind::NotFound, "no file forms/FORM/form.yaml")));
    }
    let report = check::load(&definitions, clock.today());
    if !report.complaints.is_empty() {
        let complaints = report.complaints.iter().map(ToString::to_string).collect();
        return Err(StartError::BrokenDefinitions { complaints });
    }
    match Catalogue::load(&folder.join("translations")) {
        Ok(catalogue) => Ok((definitions, report, catalogue)),
        Err(complaints) => {
            let complaints = complaints.iter().map(ToString::to_string).collect();
            Err(StartError::BrokenDefinitions { complaints })
        }
    }
}

/// Makes the data folder and finds out whether it can be written to; with `SQLite`, it belongs to this process alone.
fn take_folder(folder: &Path, alone: bool) -> Result<File, StartError> {
    let failed = |cause| StartError::DataFolder { folder: folder.to_owned(), cause };
    fs::create_dir_all(folder).map_err(failed)?;
    let file =
        File::options().create(true).truncate(false).write(true).open(folder.join("lock")).map_err(failed)?;
    let locked = if alone { file.try_lock() } else { Ok(()) };
    match locked {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StartError::InUse { folder: folder.to_owned() }),
        Err(TryLockError::Error(cause)) => Err(failed(cause)),
    }
}
