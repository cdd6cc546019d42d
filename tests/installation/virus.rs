//! Files before a real clamd, with the harmless signature that all scanners know (EICAR): Debian's package brings the
//! program, and the test its one signature.

use std::{fs, path::Path, process::Command};

use antrag::{
    files::scan::Scanner,
    store::{db::Sql, uploads},
    worker,
};

use crate::{
    folder::Folder,
    house::{Engine, PDF},
    process::Process,
};

/// Where Debian has the program.
const CLAMD: &str = "/usr/sbin/clamd";

/// The text of the EICAR test file, put together here so that no scanner stops at this one.
fn eicar() -> String {
    ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR", "-STANDARD-ANTIVIRUS", "-TEST-FILE!$H+H*"].concat()
}

/// A scanner of one's own, ready to be asked at a socket in a folder; nothing where the program is not installed.
fn clamd(folder: &Path) -> Option<Process> {
    if !Path::new(CLAMD).exists() {
        return None;
    }
    let signatures = folder.join("signatures");
    fs::create_dir(&signatures).unwrap();
    let hex = antrag::crypt::hex(eicar().as_bytes());
    fs::write(signatures.join("test.ndb"), format!("Eicar-Test-Signature:0:*:{hex}\n")).unwrap();
    let settings = folder.join("clamd.conf");
    let (socket, database) = (folder.join("clamd.sock"), signatures.display());
    let text = format!("Foreground yes\nLocalSocket {}\nDatabaseDirectory {database}\n", socket.display());
    fs::write(&settings, text).unwrap();
    // It tells on standard output how far it is.
    let mut command = Command::new("sh");
    command.args(["-c", "exec \"$0\" --config-file=\"$1\" >&2", CLAMD]).arg(settings);
    Some(Process::start(&mut command, "Self checking every"))
}

#[test]
fn a_file_with_a_virus_is_refused_and_an_honest_one_is_not() {
    let folder = Folder::new();
    let Some(scanner) = clamd(folder.path()) else {
        eprintln!("skipped: no clamd");
        return;
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let engine = Engine::sqlite();
        let house = engine.house_scanned(Scanner::Socket(folder.join("clamd.sock"))).await;
        let draft = house.draft().await;
        let bad = house.upload(&draft, &[PDF, eicar().as_bytes()].concat()).await;
        while worker::run_due(&house.works).await.unwrap() > 0 {}
        let mut reading = house.works.db.read().await.unwrap();
        let files = uploads::of_application(&mut reading.tx(), &draft.authority.id, draft.id).await.unwrap();
        drop(reading);
        assert_eq!(files.len(), 2);
        for file in files {
            let wanted = if file.id == bad { "rejected" } else { "clean" };
            assert_eq!((file.state.as_str(), file.scanned_by.as_str()), (wanted, "clamav"));
        }
        // Without the scanner nothing is taken for clean: it is looked at later.
        scanner.end();
        house.upload(&draft, &[PDF, b"% another".as_slice()].concat()).await;
        drop(worker::run_due(&house.works).await);
        let waiting = Sql::new("SELECT count(*) FROM uploads WHERE state = 'received'");
        assert_eq!(house.count(waiting).await, 1);
    });
}
