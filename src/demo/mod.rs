//! `antrag demo`: everything on one machine, with invented authorities, staff and cases, and nothing to set up.
//!
//! Layer 6. Everything lies in one folder, and starting again on it loses nothing.

mod apply;
mod cases;
mod seed;
mod year;

use std::{
    fs, io,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
};

pub use self::{cases::SeedError, seed::seed};
use crate::{
    account::Role,
    app::{App, Setup, StartError},
    clock::Clock,
    config::{self, DEMO_KEY_MARK},
    crypt::{Key, hex},
    keyring::Seals,
    mail::Mail,
    store::staff,
    usecase::{WorkError, Works, sign_in::add_staff},
    web::DemoWeb,
};

/// The password of all staff.
pub const PASSWORD: &str = "demo-antrag-2026";
/// From whom messages come.
const MAIL_FROM: &str = "antrag@example.org";

/// What a demonstration is made from.
pub fn setup(listen: SocketAddr, data: &Path, definitions: PathBuf) -> Result<Setup, StartError> {
    let mail_folder = data.join("mail");
    let scanner =
        std::env::vars().find(|(name, _)| name == "ANTRAG_CLAMAV").map(|(_, place)| config::scanner(&place));
    Ok(Setup {
        definitions,
        database_url: config::sqlite_url(data),
        master: master_key(data)
            .map_err(|cause| StartError::DataFolder { folder: data.to_owned(), cause })?,
        seals: Seals::OwnMade,
        mail: Mail::Folder(mail_folder.clone()),
        mail_from: MAIL_FROM.to_owned(),
        scanner: scanner.unwrap_or(crate::files::scan::Scanner::Nobody),
        account: None,
        base_url: format!("http://{listen}"),
        demo: Some(DemoWeb { mail_folder, password: PASSWORD.to_owned(), follows_forms: false }),
        data: data.to_owned(),
    })
}

/// Adds the staff and, once, the cases; on demand those of a whole year.
pub async fn furnish(app: &App, data: &Path, year: bool) -> Result<(), SeedError> {
    add_all_staff(app).await?;
    seed(&app.works, &app.definitions, &data.join("seeded-cases")).await?;
    if year { year::a_year(&app.works, &app.definitions, &data.join("seeded-year")).await } else { Ok(()) }
}

/// Adds those of the staff who are not there yet.
pub async fn add_all_staff(app: &App) -> Result<(), WorkError> {
    for authority in app.works.authorities.iter() {
        let known = staff::all(&mut app.works.db.read().await?.tx(), &authority.id).await?;
        for person in
            authority.staff.iter().filter(|person| known.iter().all(|row| row.login != person.login))
        {
            let roles: Vec<Role> = person.roles.iter().filter_map(|role| Role::named(role)).collect();
            add_staff(&app.works, &authority.id, &person.login, &person.name, &roles, PASSWORD).await?;
        }
    }
    Ok(())
}

/// What is printed at the start.
#[must_use]
pub fn greeting(works: &Arc<Works>, data: &Path) -> String {
    let at = &works.base_url;
    let mut lines = vec![
        String::new(),
        format!("  Apply              {at}/"),
        format!("  Sent messages      {at}/mailbox"),
        format!("  Check a receipt    {at}/verify"),
        format!("  Office             {at}/office"),
        String::new(),
        format!(
            "  Sign in to the office with the password {PASSWORD} and the code that the next page shows:"
        ),
    ];
    for authority in works.authorities.iter() {
        for person in &authority.staff {
            let login = format!("{}@{}", person.login, authority.id);
            lines.push(format!(
                "    {login:<26} {}, {} ({})",
                person.name,
                authority.name,
                person.roles.join(", ")
            ));
        }
    }
    lines.extend([
        String::new(),
        format!("  Everything is kept in {}. Ctrl-C ends.", data.display()),
        String::new(),
    ]);
    lines.join("\n")
}

/// The key of this folder; made on the first start.
fn master_key(data: &Path) -> io::Result<Key> {
    fs::create_dir_all(data)?;
    let file = data.join("master.key");
    if !file.exists() {
        write_for_us(&file, &format!("{DEMO_KEY_MARK}{}\n", hex(&Clock::system().random::<32>())))?;
    }
    let bad = || io::Error::new(io::ErrorKind::InvalidData, "master.key is no key");
    config::key_from_text(&fs::read_to_string(&file)?).ok_or_else(bad)
}

/// Writes a file that only its owner may read, whole or not at all.
fn write_for_us(file: &Path, text: &str) -> io::Result<()> {
    use std::{io::Write as _, os::unix::fs::OpenOptionsExt as _};
    let temporary = file.with_extension("part");
    let mut open =
        fs::File::options().create(true).truncate(true).write(true).mode(0o600).open(&temporary)?;
    open.write_all(text.as_bytes())?;
    open.sync_all()?;
    fs::rename(&temporary, file)
}
