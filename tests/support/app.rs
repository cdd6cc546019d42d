//! The program on a free port, with a clock that stands still, an empty folder and the demonstration's staff.
//!
//! Jobs run when a test says so. Whatever the program complains about fails the test.

use std::{
    collections::BTreeMap,
    fs,
    future::Future,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
};

use antrag::{
    account::Role,
    app::{App, Setup},
    clock::Clock,
    config,
    crypt::Key,
    files::scan::Scanner,
    form::{
        answers::{Raw, RowId},
        kind::Kind,
        model::{Field, Form},
        unit::{Unit, UnitKey, Units},
    },
    keyring::Seals,
    locale::Lang,
    mail::Mail,
    serve,
    store::db::Sql,
    usecase::{
        Works, audit,
        begin_draft::{AccessKey, begin_draft},
        open_draft::{Opened, open_draft},
        save_page::store,
        sign_in::add_staff,
    },
    web::{self, DemoWeb},
    worker,
};
use jiff::SignedDuration;
use tokio::{runtime::Runtime, sync::watch, task::JoinHandle};

use super::{browser::Browser, folder::Folder, log::Log, people, provider::Provider};

/// A Tuesday morning in office hours; the examples of the form are of that day.
pub const NOW: &str = "2026-11-24T09:00:00Z";
/// The password of all staff.
pub const PASSWORD: &str = "Nebelhorn und Kreide";

/// The program, running.
pub struct TestApp {
    /// The address that people type.
    pub base: String,
    pub works: Arc<Works>,
    pub app: App,
    runtime: Option<Runtime>,
    served: Option<JoinHandle<()>>,
    stop: watch::Sender<bool>,
    log: Log,
    folder: Option<Folder>,
    /// Whether complaints are a part of the story.
    pub may_complain: bool,
}

/// What pages would have stored: rows have names of their own, those of an example are numbered at each level; and
/// days are sent in their parts.
fn as_pages_would(form: &Form, (key, mut unit): (UnitKey, Unit)) -> (UnitKey, Unit) {
    let mut parts = key.as_str().split('/');
    let page = parts.next().unwrap_or_default().to_owned();
    let of_page: String = page.chars().filter(char::is_ascii_lowercase).take(12).collect();
    let named = |depth: usize, number: &str| {
        if depth == 0 { format!("a{number}") } else { format!("{of_page}{number}") }
    };
    let rows: Vec<String> = parts.enumerate().map(|(depth, number)| named(depth, number)).collect();
    for inside in unit.lists.values_mut() {
        for row in inside {
            *row = RowId::parse(&named(rows.len(), row.as_str())).unwrap();
        }
    }
    for (name, stored) in &mut unit.fields {
        let is_day = |field: &&Field| {
            *field.name == *name
                && matches!(field.kind, Kind::Date(_) | Kind::PartialDate(_) | Kind::Month(_))
        };
        if form.fields.iter().any(|field| is_day(&field)) {
            stored.raw = Raw::Many(stored.raw.text().split('.').map(str::to_owned).collect());
        }
    }
    let key = std::iter::once(page).chain(rows).collect::<Vec<_>>().join("/");
    (UnitKey::from(key), unit)
}

/// The folder that holds `forms/` and `translations/`.
pub fn definitions() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

impl TestApp {
    /// Starts it as a demonstration, which shows codes and messages.
    pub fn start() -> Self {
        Self::start_as(|_| {})
    }

    /// Starts it as people meet it: over TLS, which somebody else ends, and with nothing of a demonstration.
    pub fn start_for_real() -> Self {
        Self::start_as(|setup| {
            setup.demo = None;
            setup.base_url = "https://antrag.example.org".into();
        })
    }

    /// Starts it with other definitions.
    pub fn start_with(definitions: PathBuf) -> Self {
        Self::start_as(|setup| setup.definitions = definitions)
    }

    /// Starts it with accounts, at a sign-in service.
    pub fn start_with_account(provider: &Provider) -> Self {
        let settings = provider.settings();
        Self::start_as(|setup| setup.account = Some(settings))
    }

    fn start_as(change: impl FnOnce(&mut Setup) + Send + 'static) -> Self {
        Self::start_on(Folder::new(), Clock::fixed(NOW.parse().unwrap(), 1), change)
    }

    /// Ends the program and starts it again on the same folder and at the same moment, with other definitions.
    pub fn start_again_with(mut self, definitions: PathBuf) -> Self {
        let (folder, clock) = (self.folder.take().unwrap(), self.works.clock.clone());
        drop(self);
        Self::start_on(folder, clock, |setup| setup.definitions = definitions)
    }

    fn start_on(folder: Folder, clock: Clock, change: impl FnOnce(&mut Setup) + Send + 'static) -> Self {
        let log = Log::default();
        let for_threads = log.clone();
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .on_thread_start(move || for_threads.take_this_thread())
            .build()
            .unwrap();
        let (stop, stopped) = watch::channel(false);
        let path = folder.0.clone();
        let (app, served, base) = wait_for(&runtime, async move {
            let listener = serve::listen(SocketAddr::from(([127, 0, 0, 1], 0))).await.unwrap();
            let base = format!("http://{}", listener.local_addr().unwrap());
            let mut setup = setup(&path, &base);
            change(&mut setup);
            let app = App::open(setup, clock).await.unwrap_or_else(|error| panic!("{error}"));
            let routes = web::router(Arc::clone(&app.web));
            let served = tokio::spawn(serve::serve(listener, routes, stopped));
            (app, served, base)
        });
        let works = Arc::clone(&app.works);
        Self {
            base,
            works,
            app,
            runtime: Some(runtime),
            served: Some(served),
            stop,
            log,
            folder: Some(folder),
            may_complain: false,
        }
    }

    /// A browser that has never been here.
    pub fn browser(&self) -> Browser {
        Browser::new(&self.base)
    }

    /// Waits for something that the program does.
    pub fn run<T: Send + 'static>(&self, work: impl Future<Output = T> + Send + 'static) -> T {
        wait_for(self.runtime.as_ref().unwrap(), work)
    }

    /// Works off all jobs that are due.
    pub fn work(&self) {
        let works = Arc::clone(&self.works);
        let audited = self.run(async move {
            while worker::run_due(&works).await.unwrap() > 0 {}
            audit::verify(&works).await.unwrap()
        });
        assert_eq!(audited.flaws, [], "whatever people did, histories are as they were written");
    }

    /// Lets time pass.
    pub fn pass(&self, time: SignedDuration) {
        self.works.clock.advance(time);
    }

    /// Adds a member of staff and gives the secret of the second factor.
    pub fn staff(&self, authority: &str, login: &str, name: &str, roles: &[Role]) -> Vec<u8> {
        let works = Arc::clone(&self.works);
        let (authority, login, name) = (authority.into(), login.to_owned(), name.to_owned());
        let roles = roles.to_vec();
        self.run(async move {
            let secret = add_staff(&works, &authority, &login, &name, &roles, PASSWORD).await.unwrap();
            secret.expect("nobody has this name yet")
        })
    }

    /// A text of the product, as pages show it.
    pub fn words(&self, lang: &str, key: &str) -> String {
        self.works.catalogue.text(&Lang::from(lang), key, &[]).words.to_string()
    }

    /// Somebody who has answered everything as an example does, and stands before the evidence. The pages were not
    /// walked through; the rows are called `a1`, `a2`, those within them `trips1`, `trips2`.
    pub fn drafted(&self, example: &str, lang: &str) -> Browser {
        self.drafted_with(people::example(example), lang)
    }

    /// The same with answers of one's own.
    pub fn drafted_with(&self, units: Units, lang: &str) -> Browser {
        self.drafted_for(people::form(), units, lang)
    }

    /// The same for another form.
    pub fn drafted_for(&self, form: &Form, units: Units, lang: &str) -> Browser {
        let works = Arc::clone(&self.works);
        let units: Vec<_> = units.into_iter().map(|unit| as_pages_would(form, unit)).collect();
        let service = form.head.id.to_string();
        let tongue = Lang::from(lang);
        let (id, key) = self.run(async move {
            let authority = Arc::clone(works.authority("rosenfurt").unwrap());
            let (form, access) = (works.library.current(&service).unwrap(), AccessKey::new(&works));
            let id = begin_draft(&works, &authority, form, &tongue, &access).await.unwrap();
            let opened = open_draft(&works, &authority, id, &access).await.unwrap();
            let Opened::Draft(mut draft) = opened else { panic!("the draft is not there") };
            assert!(store(&works, &mut draft, &units).await.unwrap());
            (id, access.to_text())
        });
        let mut browser = self.browser();
        browser.cookies.insert("antrag".into(), key);
        browser.open(&format!("/{lang}/rosenfurt/drafts/{id}/evidence"));
        assert!(browser.path().ends_with("/evidence"), "answers are missing: {}", browser.path());
        browser
    }

    /// All messages that went out, in the order of their names.
    pub fn mails(&self) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.data().join("mail")) else { return Vec::new() };
        let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        files.sort();
        files.iter().map(|file| fs::read_to_string(file).unwrap()).collect()
    }

    /// How many rows each table has: what a refused request must not change.
    pub fn rows(&self) -> BTreeMap<&'static str, i64> {
        TABLES.iter().map(|(table, sql)| (*table, self.number(*sql))).collect()
    }

    /// The number that a statement gives.
    pub fn number(&self, sql: Sql) -> i64 {
        let db = self.works.db.clone();
        self.run(async move {
            let row: (i64,) = db.read().await.unwrap().tx().query(sql).one().await.unwrap();
            row.0
        })
    }

    /// The folder with everything that is stored.
    pub fn data(&self) -> &Path {
        &self.folder.as_ref().unwrap().0
    }

    /// How many files lie in the store.
    pub fn stored_files(&self) -> usize {
        fn count(folder: &Path) -> usize {
            let Ok(entries) = fs::read_dir(folder) else { return 0 };
            entries
                .map(|entry| entry.unwrap().path())
                .map(|path| if path.is_dir() { count(&path) } else { 1 })
                .sum()
        }
        count(&self.data().join("files"))
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        self.stop.send_replace(true);
        if let (Some(runtime), Some(served)) = (self.runtime.take(), self.served.take()) {
            let ended = runtime.block_on(served);
            runtime.shutdown_background();
            if !std::thread::panicking() && !self.may_complain {
                ended.unwrap();
                assert_eq!(self.log.text(), "", "the program has complained");
            }
        }
    }
}

macro_rules! tables {
    ($( $table:literal ),*) => { [ $( ($table, Sql::new(concat!("SELECT COUNT(*) FROM ", $table))) ),* ] };
}

/// Everything that people cause to be stored; reading a case is written down too and is left out here.
const TABLES: [(&str, Sql); 25] = tables![
    "case_likeness",
    "cases_apart",
    "retention_runs",
    "retention_cases",
    "case_holds",
    "case_figures",
    "asked_evidence",
    "letters",
    "releases",
    "objections",
    "accounts",
    "account_sessions",
    "drafts",
    "draft_access",
    "phone_links",
    "draft_pages",
    "uploads",
    "submissions",
    "cases",
    "case_events",
    "notes",
    "document_requests",
    "decisions",
    "receipts",
    "jobs"
];

fn setup(data: &Path, base: &str) -> Setup {
    let mail_folder = data.join("mail");
    Setup {
        definitions: definitions(),
        data: data.to_owned(),
        database_url: config::sqlite_url(data),
        master: Key::from_bytes(&[7; 32]).unwrap(),
        seals: Seals::OwnMade,
        mail: Mail::Folder(mail_folder.clone()),
        mail_from: "antrag@example.org".into(),
        scanner: Scanner::Nobody,
        account: None,
        base_url: base.to_owned(),
        demo: Some(DemoWeb { mail_folder, password: PASSWORD.into(), follows_forms: false }),
    }
}

fn wait_for<T: Send + 'static>(runtime: &Runtime, work: impl Future<Output = T> + Send + 'static) -> T {
    // On the program's own threads, so that what it says there is heard.
    match runtime.block_on(runtime.spawn(work)) {
        Ok(value) => value,
        Err(error) => std::panic::resume_unwind(error.into_panic()),
    }
}
