//! The program on an engine of its choice, with a clock that stands still, and applications to send.

use std::{collections::BTreeSet, fs, future::Future, path::PathBuf, sync::Arc};

use antrag::{
    account::{Role, Staff},
    app::{App, Setup},
    authority::Authority,
    clock::Clock,
    config::{DEMO_KEY_MARK, sqlite_url},
    crypt::Key,
    files::scan::Scanner,
    form::{example, model::Nature, source::Source},
    id::{CaseId, StaffId, UploadId},
    keyring::Seals,
    locale::Lang,
    mail::Mail,
    store::{
        cases,
        db::{Db, Sql},
    },
    usecase::{
        Works,
        add_upload::Incoming,
        begin_draft::{AccessKey, begin_draft},
        declare::declare,
        history,
        load_case::{LoadedCase, load_case},
        open_draft::{OpenDraft, Opened, open_draft},
        save_page::store,
        submit::{Submitted, digest_of, submit},
    },
    worker,
};

use crate::{
    folder::Folder,
    postgres::{self, Database},
};

/// A day on which all examples hold.
const NOW: &str = "2026-11-24T08:00:00Z";
/// The key of all keys.
const KEY: [u8; 32] = [7; 32];
/// Where `forms/` and `translations/` are.
pub const ROOT: &str = env!("CARGO_MANIFEST_DIR");
/// An application that can be sent on any day, with words that stand nowhere else.
pub const APPLICATION: &str = include_str!("application.yaml");
/// The piece of evidence that goes with it.
pub const EVIDENCE: &str = "notice_pending";
/// A file for it: enough of a PDF to be taken for one, with a word that stands nowhere else.
pub const PDF: &[u8] = b"%PDF-1.7\n% Quittenmarmelade\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n";

/// A database to tell a story on.
pub struct Engine {
    /// Where it is.
    pub url: String,
    /// For everything that is stored besides.
    pub folder: Folder,
    _database: Option<Database>,
}

impl Engine {
    /// A file.
    pub fn sqlite() -> Self {
        let folder = Folder::new();
        Self { url: sqlite_url(folder.path()), folder, _database: None }
    }

    /// A database on the server for tests, if there is one.
    pub fn postgres() -> Option<Self> {
        let database = Database::create(&postgres::server()?);
        Some(Self { url: database.url.clone(), folder: Folder::new(), _database: Some(database) })
    }

    /// The database alone.
    pub async fn db(&self) -> Db {
        Db::open(&self.url).await.expect("the database opens")
    }

    /// The whole program on it, with a clock that stands still.
    pub async fn house(&self) -> House {
        self.house_with(Mail::Folder(self.folder.join("mail"))).await
    }

    /// The whole program on it, on this very day, as a process would be.
    pub async fn house_today(&self) -> House {
        self.house_at(Clock::system(), Mail::Folder(self.folder.join("mail"))).await
    }

    /// The whole program on it, with a clock that stands still and another way that messages go.
    pub async fn house_with(&self, mail: Mail) -> House {
        self.house_at(Clock::fixed(NOW.parse().unwrap(), 7), mail).await
    }

    /// The whole program on it, with a clock that stands still and somebody who looks at files.
    pub async fn house_scanned(&self, scanner: Scanner) -> House {
        let setup = Setup { scanner, ..self.setup(Mail::Folder(self.folder.join("mail"))) };
        House::start(setup, Clock::fixed(NOW.parse().unwrap(), 7)).await
    }

    /// The whole program on it, with a clock and a way that messages go.
    pub async fn house_at(&self, clock: Clock, mail: Mail) -> House {
        House::start(self.setup(mail), clock).await
    }

    /// Makes the folder one that `antrag demo` goes on with, and that has its cases already.
    pub fn furnish_as_demo(&self) {
        let key = KEY.map(|byte| format!("{byte:02x}")).concat();
        fs::write(self.folder.join("master.key"), format!("{DEMO_KEY_MARK}{key}")).unwrap();
        let demo = fs::read_to_string(format!("{ROOT}/forms/demo.yaml")).unwrap();
        let examples: Vec<&str> =
            demo.lines().filter_map(|line| line.trim().strip_prefix("- example: ")).collect();
        assert!(!examples.is_empty());
        fs::write(self.folder.join("seeded-cases"), examples.join("\n")).unwrap();
    }

    fn setup(&self, mail: Mail) -> Setup {
        Setup {
            definitions: PathBuf::from(ROOT),
            data: self.folder.path().to_owned(),
            database_url: self.url.clone(),
            master: Key::from_bytes(&KEY).unwrap(),
            seals: Seals::OwnMade,
            mail,
            mail_from: "portal@example.org".to_owned(),
            scanner: Scanner::Nobody,
            account: None,
            base_url: "http://127.0.0.1:1".to_owned(),
            demo: None,
        }
    }
}

/// Tells a story on `SQLite`, and on `PostgreSQL` where there is a server.
pub fn on_each_engine<F: Future<Output = ()>>(story: impl Fn(Engine) -> F) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(story(Engine::sqlite()));
    match Engine::postgres() {
        Some(engine) => runtime.block_on(story(engine)),
        None => eprintln!("skipped: no PostgreSQL"),
    }
}

/// The program.
pub struct House {
    /// What deeds need.
    pub works: Arc<Works>,
    _app: App,
}

/// An application that is being filled in, and the key that its browser has.
#[derive(Clone)]
pub struct Draft {
    /// Its id.
    pub id: CaseId,
    /// The key.
    pub access: AccessKey,
    /// Whose it is.
    pub authority: Arc<Authority>,
}

impl Draft {
    /// Somebody at the office that decides about it.
    pub fn clerk(&self) -> Staff {
        Staff {
            id: StaffId::from(uuid::Uuid::from_u128(7)),
            authority: self.authority.id.clone(),
            name: "Jana Mehrtens".into(),
            roles: vec![Role::Caseworker],
        }
    }
}

impl House {
    async fn start(setup: Setup, clock: Clock) -> Self {
        let app = App::open(setup, clock).await.expect("the program starts");
        Self { works: Arc::clone(&app.works), _app: app }
    }

    /// A draft with all pages, declarations and a file: nothing is left but to send it.
    pub async fn draft(&self) -> Draft {
        let (works, lang) = (&self.works, Lang::source());
        let draft = prepare(works, APPLICATION).await;
        self.upload(&draft, PDF).await;
        let mut opened = self.open(&draft).await;
        let asked = opened.form.declarations.iter().filter(|d| d.nature != Nature::Info);
        let made: BTreeSet<String> = asked.map(|d| d.code.to_string()).collect();
        assert!(declare(works, &mut opened, &made, &lang, true, false).await.unwrap());
        draft
    }

    /// Adds a file as evidence.
    pub async fn upload(&self, draft: &Draft, bytes: &[u8]) -> UploadId {
        let mut opened = self.open(draft).await;
        self.incoming(&opened, bytes).await.finish(&self.works, &mut opened).await.unwrap().unwrap()
    }

    /// A file whose bytes have come in, and that is not yet part of the application.
    pub async fn incoming(&self, opened: &OpenDraft, bytes: &[u8]) -> Incoming {
        let mut file =
            Incoming::begin(&self.works, &opened.shelf(), EVIDENCE, "brief.pdf").await.unwrap().unwrap();
        file.push(bytes).await.unwrap().unwrap();
        file
    }

    /// What arrived.
    pub async fn case(&self, draft: &Draft) -> LoadedCase {
        load_case(&self.works, &draft.authority.id, draft.id).await.unwrap().expect("it has arrived")
    }

    /// The content of all files of a case.
    pub async fn files(&self, draft: &Draft) -> Vec<Vec<u8>> {
        let case = self.case(draft).await;
        let mut files = Vec::new();
        for upload in &case.uploads {
            files.push(self.works.storage.get(&case.key, &format!("upload/{}", upload.id)).await.unwrap());
        }
        files
    }

    /// Whether nobody has changed the history of a case; it can't be read at all when its content was changed.
    pub async fn history_is_intact(&self, draft: &Draft) -> bool {
        let case = self.case(draft).await;
        let mut reading = self.works.db.read().await.unwrap();
        let rows = cases::events(&mut reading.tx(), &draft.authority.id, draft.id).await.unwrap();
        assert!(!rows.is_empty());
        history::read(&case.key, draft.id, &rows).is_ok_and(|history| history.intact)
    }

    /// Opens a draft that has not been sent.
    pub async fn open(&self, draft: &Draft) -> OpenDraft {
        match self.find(draft).await {
            Opened::Draft(draft) => *draft,
            Opened::Submitted(_) => panic!("it was sent"),
            Opened::Nothing => panic!("it is gone"),
        }
    }

    async fn find(&self, draft: &Draft) -> Opened {
        let id = draft.id.uuid().into();
        open_draft(&self.works, &draft.authority, id, &draft.access).await.unwrap()
    }

    /// Sends what was seen of a draft, as a browser does: one that was sent is not sent again.
    pub async fn send(&self, draft: &Draft, seen: &str) -> Submitted {
        match self.find(draft).await {
            Opened::Draft(opened) => submit(&self.works, &opened, seen, &Lang::source(), None).await.unwrap(),
            Opened::Submitted(_) => Submitted::Case(draft.id),
            Opened::Nothing => panic!("it is gone"),
        }
    }

    /// Sends a draft as it is, and does all that follows.
    pub async fn send_and_work(&self, draft: &Draft) -> CaseId {
        let case = self.send_only(draft).await;
        self.work_off().await;
        case
    }

    /// Sends a draft as it is.
    pub async fn send_only(&self, draft: &Draft) -> CaseId {
        let seen = digest_of(&self.open(draft).await);
        let Submitted::Case(case) = self.send(draft, &seen).await else { panic!("it can't be sent") };
        case
    }

    /// Lets the worker do what is due, until there is nothing left.
    pub async fn work_off(&self) {
        while worker::run_due(&self.works).await.unwrap() > 0 {}
        assert_eq!(self.count(Sql::new("SELECT count(*) FROM jobs")).await, 0, "some jobs were not done");
    }

    /// What one counting statement says.
    pub async fn count(&self, sql: Sql) -> i64 {
        count(&self.works.db, sql).await
    }

    /// Changes something behind the program's back.
    pub async fn tamper(&self, sql: Sql) -> u64 {
        self.works.db.write(move |tx| Box::pin(async move { tx.query(sql).execute().await })).await.unwrap()
    }

    /// All messages that were sent, as their files hold them.
    pub fn mails(&self) -> Vec<String> {
        let Mail::Folder(folder) = &self.works.mail else { panic!("messages go elsewhere") };
        let files = crate::folder::contents(folder);
        files.into_iter().map(|(_, bytes)| String::from_utf8(bytes).unwrap()).collect()
    }
}

/// What one counting statement says.
pub async fn count(db: &Db, sql: Sql) -> i64 {
    let mut reading = db.read().await.unwrap();
    let (count,): (i64,) = reading.tx().query(sql).one().await.unwrap();
    count
}

/// Begins an application and saves all answers of an example.
async fn prepare(works: &Works, text: &str) -> Draft {
    let source = Arc::new(Source { name: "application.yaml".into(), text: text.into() });
    let example = example::read(&source).unwrap();
    let form = works.library.current("bildung-und-teilhabe").unwrap();
    let mut complaints = Vec::new();
    let prepared = example::prepare(form, &example, &source, &mut complaints);
    assert!(complaints.is_empty(), "{}", complaints[0]);
    let authority = Arc::clone(works.authority(&example.authority.unwrap().value).unwrap());
    let (lang, access) = (Lang::source(), AccessKey::new(works));
    let id = begin_draft(works, &authority, form, &lang, &access).await.unwrap();
    let draft = Draft { id: CaseId::from(id.uuid()), access, authority };
    let opened = open_draft(works, &draft.authority, id, &draft.access).await.unwrap();
    let Opened::Draft(mut opened) = opened else { panic!("a draft that has begun opens") };
    let units = prepared.unwrap().units.into_iter().map(|(key, mut unit)| {
        unit.saved_at = works.now();
        (key, unit)
    });
    assert!(store(works, &mut opened, &units.collect::<Vec<_>>()).await.unwrap());
    draft
}
