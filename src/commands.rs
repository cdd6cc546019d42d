//! What each command of the command line does.
//!
//! Layer 6. A problem is one clear sentence for the operator.
#![expect(clippy::print_stdout, reason = "a command answers there")]

pub mod authority;
pub mod form;
pub mod retention;

use std::{
    fs,
    io::{self, BufRead as _, Read as _},
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
    thread,
    time::Instant,
};

use crate::{
    account::Role,
    app::{App, Setup},
    check,
    clock::Clock,
    config, crypt, demo,
    form::{
        blank, fim,
        kind::contact,
        load::{self, definitions::Definitions},
        source::Complaint,
    },
    i18n::Catalogue,
    id::AuthorityId,
    mail, serve,
    store::db::Db,
    usecase::{
        audit::{self, Flaw, Place},
        reach, sign_in,
        verify_receipt::{self, Verified},
    },
    web,
};

/// One clear sentence for the operator.
pub type Problem = Box<dyn std::error::Error + Send + Sync>;

/// How much is read of a message that comes back: it may have the whole message in it.
const LARGEST_MAIL: u64 = 1 << 20;

/// Serves a demonstration, in which people can sign in where the settings `account` say, if there are any.
pub fn demo(
    listen: SocketAddr,
    data: &Path,
    (definitions, account): (Option<PathBuf>, Option<&Path>),
    year: bool,
    began: Instant,
) -> Result<(), Problem> {
    block_on(async {
        let account = account.map_or(Ok(None), |file| config::read_account(file, std::env::vars()));
        let account = account.map_err(|mistakes| incomplete(&mistakes))?;
        let listener = bind(listen).await?;
        let address = listener.local_addr()?;
        let definitions = definitions.unwrap_or_else(definitions_here);
        let setup = Setup { account, ..demo::setup(address, data, definitions)? };
        let app = App::open(setup, Clock::system()).await?;
        println!("{}", demo::greeting(&app.works, data));
        let stop = serve::stop_signal()?;
        let served = tokio::spawn(serve::serve(listener, web::router(Arc::clone(&app.web)), stop.clone()));
        ready(address, began);
        if let Err(error) = demo::furnish(&app, data, year).await {
            tracing::error!(%error, "the demonstration has no cases");
        }
        let worker = serve::work_beside(Arc::clone(&app.works), stop)?;
        served.await?;
        end(worker)
    })
}

/// Serves for real.
pub fn serve(config: Option<&Path>, began: Instant) -> Result<(), Problem> {
    block_on(async {
        let config = read_config(config)?;
        let listener = bind(config.listen).await?;
        let address = listener.local_addr()?;
        let app = App::open(config.setup, Clock::system()).await?;
        let stop = serve::stop_signal()?;
        let worker = match &app.works.db {
            Db::Sqlite { .. } => Some(serve::work_beside(Arc::clone(&app.works), stop.clone())?),
            Db::Postgres(_) => None,
        };
        ready(address, began);
        serve::serve(listener, web::router(Arc::clone(&app.web)), stop).await;
        worker.map_or(Ok(()), end)
    })
}

/// Works off jobs.
pub fn work(config: Option<&Path>) -> Result<(), Problem> {
    block_on(async {
        let app = App::open(read_config(config)?.setup, Clock::system()).await?;
        let stop = serve::stop_signal()?;
        tracing::info!("working");
        crate::worker::run(Arc::clone(&app.works), stop).await;
        Ok(())
    })
}

/// Shows everything that is wrong.
pub fn check(folder: &Path, forms: &[String], config: Option<&Path>) -> Result<(), Problem> {
    let report = check::check(folder, forms, Clock::system().today())
        .map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut complaints: Vec<String> = report.complaints.iter().map(ToString::to_string).collect();
    match Catalogue::load(&folder.join("translations")) {
        Ok(catalogue) => complaints.extend(catalogue.gaps().iter().map(ToString::to_string)),
        Err(more) => complaints.extend(more.iter().map(ToString::to_string)),
    }
    if let Some(Err(mistakes)) = config.map(|file| config::read(Some(file), std::env::vars())) {
        complaints.extend(mistakes.iter().map(ToString::to_string));
    }
    for complaint in &complaints {
        println!("{complaint}\n");
    }
    let (forms, examples) = (report.forms.len(), report.examples);
    println!("Forms: {forms}. Examples: {examples}. Complaints: {}.", complaints.len());
    if complaints.is_empty() { Ok(()) } else { Err("Something must be mended first.".into()) }
}

/// Writes a small form to begin with, unless there is one of that name or it would be wrong.
pub fn new_form(id: &str, title: &str, folder: &Path) -> Result<(), Problem> {
    let place = |error: io::Error| format!("{}: {error}", folder.display());
    let today = Clock::system().today();
    let mut definitions = Definitions::read(folder).map_err(place)?;
    let files = blank::files(id, title, today);
    for (file, text) in &files {
        definitions.insert(file.clone(), text.clone());
    }
    load::form(&definitions, id, today).map_err(|complaints| told(&complaints))?;
    write_form(folder, &files, id)
}

/// Makes forms of schemas of the federal catalogue, with the code lists among the files.
pub fn import_fim(files: &[PathBuf], id: Option<&str>, folder: &Path) -> Result<(), Problem> {
    let place = |error: io::Error| format!("{}: {error}", folder.display());
    let (mut schemas, mut lists) = (Vec::new(), Vec::new());
    for file in files {
        let source = fs::File::open(file).map_err(|error| format!("{}: {error}", file.display()))?;
        match fim::read(io::BufReader::new(source))
            .map_err(|problem| format!("{}: {problem}", file.display()))?
        {
            fim::Content::Schema(schema) => schemas.push(schema),
            fim::Content::List(list) => lists.push(list),
        }
    }
    if schemas.is_empty() {
        return Err("There is no schema among the files.".into());
    }
    if id.is_some() && schemas.len() > 1 {
        return Err("There are several schemas; only one can have the name that --id gives.".into());
    }
    let definitions = Definitions::read(folder).map_err(place)?;
    for schema in &schemas {
        let imported = fim::import(schema, &lists, &definitions, id, Clock::system().today());
        let imported = imported.map_err(|complaints| told(&complaints))?;
        write_form(folder, &imported.files, &imported.id)?;
        println!("{}", imported.summary);
    }
    Ok(())
}

/// Writes the files of a form. A code list that is there already may be the same, anything else is left alone.
fn write_form(folder: &Path, files: &[(String, String)], id: &str) -> Result<(), Problem> {
    let place = |error: io::Error| format!("{}: {error}", folder.display());
    let is_same = |(file, text): &&(String, String)| {
        let is_list = file.starts_with("forms/catalogue/");
        is_list && fs::read_to_string(folder.join(file)).is_ok_and(|old| old == *text)
    };
    let new: Vec<&(String, String)> = files.iter().filter(|file| !is_same(file)).collect();
    if let Some((file, _)) = new.iter().find(|(file, _)| folder.join(file).exists()) {
        return Err(format!("{file} is there already.").into());
    }
    for (file, text) in new {
        let file = folder.join(file);
        fs::create_dir_all(file.parent().unwrap_or(folder)).map_err(place)?;
        fs::write(&file, text).map_err(place)?;
        println!("{}", file.display());
    }
    println!("To offer it, add it to the services of an authority: - {{form: {id}, office: …}}");
    Ok(())
}

fn told(complaints: &[Complaint]) -> String {
    complaints.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n\n")
}

/// The installation that a command is about: with settings, or a demonstration.
fn setup_of(data: &Path, config: Option<&Path>) -> Result<Setup, Problem> {
    match config {
        Some(_) => Ok(read_config(config)?.setup),
        None if data.join("master.key").exists() => {
            Ok(demo::setup(SocketAddr::from(([127, 0, 0, 1], 0)), data, definitions_here())?)
        }
        None => {
            Err(format!("There is no installation in {}; name one with --data or --config.", data.display())
                .into())
        }
    }
}

/// Tells whether all histories are as they were written.
pub fn audit(data: &Path, config: Option<&Path>) -> Result<(), Problem> {
    block_on(async {
        let app = App::open_beside(setup_of(data, config)?, Clock::system()).await?;
        let audited = audit::verify(&app.works).await?;
        for Flaw { authority, number, at } in &audited.flaws {
            match at {
                Place::Entry(entry) => {
                    println!("{authority}, {number}: entry {entry} is not as it was written, or missing.");
                }
                Place::End(entry) => println!("{authority}, {number}: entries after {entry} are missing."),
                Place::Case => println!("{authority}, {number}: the case was set back."),
            }
        }
        let found = audited.flaws.len();
        let counted = format!("Cases: {}. Entries: {}. Changed: {found}.", audited.cases, audited.entries);
        println!("{counted}");
        if found == 0 { Ok(()) } else { Err("Histories were changed.".into()) }
    })
}

/// Tells whether a receipt is genuine.
pub fn verify_receipt(file: &Path, data: &Path, config: Option<&Path>) -> Result<(), Problem> {
    block_on(async {
        let pdf = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
        let app = App::open_beside(setup_of(data, config)?, Clock::system()).await?;
        match verify_receipt::verify_receipt(&app.works, &pdf).await? {
            Verified::Genuine { number, authority, at, letter } => {
                let what = if letter { "letter sent" } else { "received" };
                let at = at.to_zoned(app.works.clock.zone().clone());
                println!(
                    "Genuine and unchanged. {authority}, number {number}, {what} {}.",
                    at.strftime("%d.%m.%Y %H:%M:%S %Z")
                );
                Ok(())
            }
            Verified::Changed => Err("Changed: this is not the receipt that was sealed.".into()),
            Verified::UnknownSeal { signer } => {
                Err(format!("Unknown: sealed by “{signer}”, whose seal is not one of this installation.")
                    .into())
            }
            Verified::NotAReceipt => Err("This is no sealed receipt.".into()),
        }
    })
}

/// Adds a member of staff.
pub fn add_staff(login: &str, name: &str, roles: &[String], config: Option<&Path>) -> Result<(), Problem> {
    block_on(async {
        let (login, authority) = login.split_once('@').ok_or("The name must look like name@authority.")?;
        let role = |name: &String| Role::named(name).ok_or_else(|| format!("There is no role “{name}”."));
        let roles = roles.iter().map(role).collect::<Result<Vec<_>, _>>()?;
        let app = App::open_beside(read_config(config)?.setup, Clock::system()).await?;
        let authority = AuthorityId::from(authority);
        if app.works.authority(authority.as_str()).is_none() {
            return Err(format!("There is no authority “{authority}”.").into());
        }
        let password = io::stdin().lock().lines().next().transpose()?.unwrap_or_default();
        if password.chars().count() < sign_in::SHORTEST_PASSWORD {
            return Err(
                format!("The password must have {} characters or more.", sign_in::SHORTEST_PASSWORD).into()
            );
        }
        match sign_in::add_staff(&app.works, &authority, login, name, &roles, &password).await? {
            None => Err(format!("{login}@{authority} is there already.").into()),
            Some(secret) => {
                let url =
                    sign_in::authenticator_url(&secret, &format!("{login}@{authority}")).unwrap_or_default();
                println!("Added. For the authenticator app, shown only this once:\n{url}");
                Ok(())
            }
        }
    })
}

/// Takes a message that came back. One that is about nothing of ours is passed over: a mail server must not bring it back once more.
pub fn returned_mail(config: Option<&Path>) -> Result<(), Problem> {
    block_on(async {
        let mut bytes = Vec::new();
        io::stdin().lock().take(LARGEST_MAIL).read_to_end(&mut bytes)?;
        let Some(returned) = mail::returned::read(&bytes) else {
            println!("This is no report that a message could not be delivered.");
            return Ok(());
        };
        let app = App::open_beside(read_config(config)?.setup, Clock::system()).await?;
        let is_told = reach::brought_back(&app.works, &returned).await?;
        println!(
            "{}",
            if is_told {
                "The office sees it at the case."
            } else {
                "It is about no case, or the address has changed."
            }
        );
        Ok(())
    })
}

/// Prints a new key.
pub fn new_key() -> Result<(), Problem> {
    println!("{}", crypt::hex(&Clock::system().random::<{ crypt::KEY_LENGTH }>()));
    Ok(())
}

/// Does all that a command does. Here and not in `main`, which would compile the whole program a second time.
fn block_on(work: impl Future<Output = Result<(), Problem>>) -> Result<(), Problem> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}

/// Where a demonstration finds its forms.
fn definitions_here() -> PathBuf {
    std::env::vars_os()
        .find(|(name, _)| name == "ANTRAG_DEFINITIONS")
        .map_or_else(|| PathBuf::from("."), |(_, folder)| folder.into())
}

fn read_config(file: Option<&Path>) -> Result<config::Config, Problem> {
    config::read(file, std::env::vars()).map_err(|mistakes| incomplete(&mistakes))
}

fn incomplete(mistakes: &[config::Mistake]) -> Problem {
    let lines: Vec<String> = mistakes.iter().map(|mistake| format!("  {mistake}")).collect();
    format!("The settings are not complete:\n{}", lines.join("\n")).into()
}

async fn bind(address: SocketAddr) -> Result<tokio::net::TcpListener, Problem> {
    serve::listen(address).await.map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => {
            format!("Something else listens on {address}; choose another address with --listen.").into()
        }
        _ => format!("{address} can not be served: {error}.").into(),
    })
}

/// Says that requests are answered, and gets ready what only the first of them would have to wait for.
fn ready(address: SocketAddr, began: Instant) {
    tracing::info!("serving on http://{address} after {} ms", began.elapsed().as_millis());
    thread::spawn(contact::warm_up);
}

fn end(worker: thread::JoinHandle<()>) -> Result<(), Problem> {
    worker.join().map_err(|_| "The worker ended badly.".into())
}
