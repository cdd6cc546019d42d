//! Serving for real: settings, seals of one's own, a mail server, and on a server a worker beside.

use std::{fs, path::Path, time::Duration};

use antrag::{
    clock::Clock,
    receipt::{Holder, Signer},
    usecase::submit::digest_of,
};
use jiff::SignedDuration;

use crate::{
    house::{Engine, ROOT, on_each_engine},
    mail_server::{MailServer, Manner},
    process::{Process, file, get, post, program, run, until},
};

#[test]
fn served_for_real_it_takes_an_application_seals_its_receipt_and_tells_by_mail() {
    on_each_engine(async |engine: Engine| {
        let server = MailServer::start(Manner::Takes).await;
        let house = engine.house_today().await;
        let draft = house.draft().await;
        let seen = digest_of(&house.open(&draft).await);
        drop(house);
        let config = settings(&engine, &server);

        let process = Process::serve(&mut program(&["serve", "--config", &config]));
        let on_a_server = engine.url.starts_with("postgres");
        let worker =
            on_a_server.then(|| Process::start(&mut program(&["work", "--config", &config]), "working"));
        let to = process.address;
        assert_eq!(get(to, "/health/ready", "").unwrap().status, 204);
        assert_eq!(get(to, "/mailbox", "").unwrap().status, 404, "messages are shown in demonstrations only");

        let cookie = format!("antrag={}", draft.access.to_text());
        let fields = [("digest", seen.as_str()), ("incomplete", "yes")];
        let sending = format!("/en/rosenfurt/drafts/{}/submission", draft.id);
        assert_eq!(post(to, &sending, &cookie, &fields).unwrap().status, 303);
        assert!(until(Duration::from_secs(20), || server.letters().len() == 1), "nobody was told");
        let receipt =
            get(to, &format!("/en/rosenfurt/applications/{}/receipt.pdf", draft.id), &cookie).unwrap();
        assert!(receipt.status == 200 && receipt.body.starts_with(b"%PDF-"));

        verified(&engine, &config, &receipt.body);
        let page = || get(to, &format!("/en/rosenfurt/applications/{}", draft.id), &cookie).unwrap().text();
        assert!(!page().contains("Our e-mail did not arrive"));
        brought_back(&config, &server.letters()[0]);
        assert!(page().contains("Our e-mail did not arrive"), "{}", page());
        let add = [
            "staff",
            "add",
            "clerk@rosenfurt",
            "--name",
            "Jana Mehrtens",
            "--role",
            "caseworker",
            "--config",
            &config,
        ];
        let added = run(&mut program(&add), "ein langes Kennwort\n");
        assert!(String::from_utf8(added.stdout).unwrap().contains("otpauth://"), "{:?}", added.stderr);
        process.end();
        if let Some(worker) = worker {
            worker.end();
        }
        assert_eq!(server.letters().len(), 1);
    });
}

/// The command line tells a genuine receipt from one of which one byte is another.
fn verified(engine: &Engine, config: &str, receipt: &[u8]) {
    let path = engine.folder.join("receipt.pdf");
    let path = path.to_str().unwrap();
    let verify = || run(&mut program(&["receipt", "verify", path, "--config", config]), "");
    fs::write(path, receipt).unwrap();
    let genuine = verify();
    assert!(
        String::from_utf8(genuine.stdout).unwrap().starts_with("Genuine and unchanged."),
        "{:?}",
        genuine.stderr
    );
    let mut changed = receipt.to_vec();
    changed[1000] ^= 1;
    fs::write(path, changed).unwrap();
    assert_eq!(verify().status.code(), Some(1));
}

/// A mail server brings the letter back later, and hands it to the command line.
fn brought_back(config: &str, letter: &str) {
    let report = |address: &str| {
        format!(
            "From: MAILER-DAEMON@mail.example.org\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/report; report-type=delivery-status; boundary=\"back\"\r\n\r\n\
             --back\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example.org\r\n\r\n\
             Final-Recipient: rfc822; {address}\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n\
             --back\r\nContent-Type: message/rfc822\r\n\r\n{letter}\r\n--back--\r\n"
        )
    };
    let returned = |mail: &str| {
        let said = run(&mut program(&["mail", "returned", "--config", config]), mail);
        assert!(said.status.success(), "a mail server must not bring it back once more: {:?}", said.stderr);
        String::from_utf8(said.stdout).unwrap()
    };
    assert!(returned("Subject: Abwesend\r\n\r\nIch bin im Urlaub.").starts_with("This is no report"));
    assert!(returned(&report("other@example.org")).starts_with("It is about no case"));
    assert!(returned(&report("xanthippe@example.org")).starts_with("The office sees it"));
}

/// Settings with everything that serving for real needs.
fn settings(engine: &Engine, server: &MailServer) -> String {
    let (data, seals) = (engine.folder.path(), engine.folder.join("seals"));
    make_seals(&seals);
    let key = file(&engine.folder.join("key"), &"07".repeat(32));
    let lines = [
        ("listen", "127.0.0.1:0"),
        ("base_url", "http://127.0.0.1:8080"),
        ("definitions", ROOT),
        ("data_folder", data.to_str().unwrap()),
        ("database_url", &engine.url),
        ("master_key_file", &key),
        ("seal_folder", seals.to_str().unwrap()),
        ("smtp_url", &server.url),
        ("mail_from", "portal@example.org"),
    ];
    let text: Vec<String> = lines.iter().map(|(key, value)| format!("{key} = {value:?}")).collect();
    file(&engine.folder.join("antrag.toml"), &text.join("\n"))
}

/// A seal for every authority.
fn make_seals(folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    let clock = Clock::system();
    for (path, _) in crate::folder::contents(&Path::new(ROOT).join("forms/authorities")) {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let (from, until) = (clock.now(), clock.now() + SignedDuration::from_hours(24 * 365));
        let holder = Holder { name, organization_identifier: None, from, until };
        let seal = Signer::generate(&holder, [clock.random(), clock.random()]).unwrap();
        fs::write(folder.join(format!("{name}.pem")), seal.to_pem().unwrap().as_bytes()).unwrap();
    }
}
