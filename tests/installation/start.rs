//! Starting and ending the real process: what stands in the way is one clear sentence, and nobody is cut off.

use std::{
    fs,
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    path::Path,
    process::Command,
    time::Duration,
};

use antrag::store::{
    db::Db,
    schema::{self, STEPS},
};

use crate::{
    folder::Folder,
    house::{Engine, ROOT},
    process::{Process, file, get, post, program, read_answer, run, until},
};

#[test]
fn an_occupied_port_is_told() {
    let (taken, folder) = (TcpListener::bind("127.0.0.1:0").unwrap(), Folder::new());
    let address = taken.local_addr().unwrap().to_string();
    let told = refusal(&mut program(&["demo", "--listen", &address, "--data", text(&folder.join("data"))]));
    assert!(told.contains(&address) && told.contains("--listen"), "{told}");
    assert!(!folder.join("data").exists(), "nothing was begun");
}

#[test]
fn a_data_folder_that_is_none_is_told() {
    let folder = Folder::new();
    let data = file(&folder.join("data"), "a file");
    let told = refusal(&mut demo(Path::new(&data)));
    assert!(told.contains(&data) && told.contains("it is no folder"), "{told}");
}

#[test]
fn a_database_that_is_none_is_told() {
    let engine = furnished();
    file(&engine.folder.join("antrag.sqlite"), &"no database ".repeat(1000));
    refusal(&mut demo(engine.folder.path()));
}

#[test]
fn a_database_of_another_version_is_told() {
    let newer = (9000, "next", "CREATE TABLE next (id BIGINT)");
    let newer: Vec<_> = STEPS.iter().copied().chain([newer]).collect();
    let other = [(1, "start", "CREATE TABLE cases (id BIGINT)")];
    for (steps, word) in [(newer.as_slice(), "newer"), (&other, "incompatible")] {
        let engine = furnished();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async { schema::run(&Db::open(&engine.url).await.unwrap(), steps).await.unwrap() });
        drop(runtime);
        let told = refusal(&mut demo(engine.folder.path()));
        assert!(told.contains(word), "{told}");
    }
}

#[test]
fn a_key_that_is_not_the_one_of_the_database_is_told() {
    let engine = furnished();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async { drop(engine.house().await) });
    drop(runtime);
    file(&engine.folder.join("master.key"), &format!("demonstration {}", "0b".repeat(32)));
    let told = refusal(&mut demo(engine.folder.path()));
    assert!(told.contains("master key"), "{told}");
}

#[test]
fn a_broken_form_is_told_with_its_place() {
    let (definitions, engine) = (Folder::new(), furnished());
    for part in ["forms", "translations"] {
        assert!(
            Command::new("cp")
                .args(["-r", &format!("{ROOT}/{part}"), text(definitions.path())])
                .status()
                .unwrap()
                .success()
        );
    }
    let form = definitions.join("forms/bildung-und-teilhabe/form.yaml");
    let broken = fs::read_to_string(&form).unwrap().replacen("address.kind ==", "adress.kind ==", 1);
    fs::write(&form, broken).unwrap();
    let output = run(demo(engine.folder.path()).env("ANTRAG_DEFINITIONS", definitions.path()), "");
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    for part in
        ["A form can not be served", "adress.kind", "forms/bildung-und-teilhabe/form.yaml:", "did you mean"]
    {
        assert!(told.contains(part), "“{part}” is missing: {told}");
    }
    assert_eq!(told.matches("error: ").count(), 1, "{told}");
}

#[test]
fn all_mistakes_in_settings_are_told_at_once() {
    let folder = Folder::new();
    let settings =
        "listen = \"nowhere\"\nport = 80\nbase_url = \"http://antrag.example.de\"\nmail_from = 7\n";
    let config = file(&folder.join("antrag.toml"), settings);
    let output = run(&mut program(&["serve", "--config", &config]), "");
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    let wrong = ["listen:", "port: there is no such setting", "base_url:", "mail_from:"];
    let missing = [
        "data_folder is not set",
        "master_key_file is not set",
        "seal_folder is not set",
        "smtp_url is not set",
    ];
    for part in wrong.iter().chain(&missing) {
        assert_eq!(told.matches(part).count(), 1, "“{part}”: {told}");
    }
    assert_eq!(told.lines().count(), 1 + wrong.len() + missing.len(), "{told}");
}

#[test]
fn settings_of_a_demonstration_are_not_served_with_for_real() {
    let engine = furnished();
    let key = engine.folder.join("master.key");
    let config = file(&engine.folder.join("antrag.toml"), &format!("master_key_file = \"{}\"", text(&key)));
    let output = run(&mut program(&["serve", "--config", &config]), "");
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("master_key_file: this is the key of a demonstration"), "{told}");
}

#[test]
fn a_second_process_on_the_same_folder_is_told() {
    let engine = furnished();
    let first = Process::demo(engine.folder.path());
    let told = refusal(&mut demo(engine.folder.path()));
    assert!(told.contains("in use by another process"), "{told}");
    first.end();
    Process::demo(engine.folder.path()).end();
}

#[test]
fn a_start_on_the_same_folder_keeps_everything() {
    let engine = furnished();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (draft, seen) = runtime.block_on(async {
        let house = engine.house_today().await;
        let draft = house.draft().await;
        let seen = antrag::usecase::submit::digest_of(&house.open(&draft).await);
        (draft, seen)
    });
    let cookie = format!("antrag={}", draft.access.to_text());
    let (review, sending, case) = (
        format!("/en/rosenfurt/drafts/{}/review", draft.id),
        format!("/en/rosenfurt/drafts/{}/submission", draft.id),
        format!("/en/rosenfurt/applications/{}", draft.id),
    );
    let process = Process::demo(engine.folder.path());
    assert!(get(process.address, &review, &cookie).unwrap().text().contains("Zwickelhuber"));
    process.end();

    let process = Process::demo(engine.folder.path());
    let fields = [("digest", seen.as_str()), ("incomplete", "yes")];
    assert_eq!(post(process.address, &sending, &cookie, &fields).unwrap().status, 303);
    let receipt = get(process.address, &format!("{case}/receipt.pdf"), &cookie).unwrap().body;
    process.end();

    let process = Process::demo(engine.folder.path());
    assert_eq!(get(process.address, &case, &cookie).unwrap().status, 200);
    assert!(get(process.address, &format!("{case}/receipt.pdf"), &cookie).unwrap().body == receipt);
    assert_eq!(get(process.address, &case, "").unwrap().status, 410, "nobody else sees it");
    process.end();
}

#[test]
fn a_request_that_has_begun_is_finished_when_the_process_is_asked_to_end() {
    let engine = furnished();
    let process = Process::demo(engine.folder.path());
    let mut stream = TcpStream::connect(process.address).unwrap();
    let head = "POST /de/resume HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\n\
                content-length: 5\r\nexpect: 100-continue\r\n\r\n";
    stream.write_all(head.as_bytes()).unwrap();
    let mut go_on = [0; 25];
    stream.read_exact(&mut go_on).unwrap();
    assert_eq!(&go_on, b"HTTP/1.1 100 Continue\r\n\r\n", "the handler waits for the fields");

    process.ask_to_end();
    let address = process.address;
    assert!(until(Duration::from_secs(10), || TcpStream::connect(address).is_err()), "it takes nobody new");
    stream.write_all(b"code=").unwrap();
    let answer = read_answer(stream).unwrap();
    assert!((200..500).contains(&answer.status) && answer.text().contains("</html>"), "{}", answer.status);
    let (status, log) = process.ended();
    assert!(status.success() && !log.contains("cut off"), "{log}");
}

#[test]
fn what_is_written_into_a_file_has_no_colours() {
    let engine = furnished();
    let process = Process::serve(demo(engine.folder.path()).env_remove("NO_COLOR"));
    assert!(!process.greeting.contains('\u{1b}'), "{}", process.greeting);
}

/// A folder on which a demonstration starts at once.
fn furnished() -> Engine {
    let engine = Engine::sqlite();
    engine.furnish_as_demo();
    engine
}

fn demo(data: &Path) -> Command {
    program(&["demo", "--listen", "127.0.0.1:0", "--data", text(data)])
}

/// The one sentence with which the program refuses to start.
fn refusal(command: &mut Command) -> String {
    let output = run(command, "");
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert_eq!(told.lines().count(), 1, "{told}");
    assert!(
        told.trim_end().ends_with('.') && !told.contains("Error") && !told.contains("os error"),
        "{told}"
    );
    told
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
