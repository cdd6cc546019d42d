//! What the machine allows: a plain handler, a bare database, and the smallest client.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use axum::{Router, http::header, routing::get};
use sqlx::{Connection as _, Executor as _, SqliteConnection};

/// An answer taken apart.
pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
}

/// Fetches a page as it is.
pub fn fetch(address: SocketAddr, path: &str) -> Answer {
    request(address, path, "").expect("the server answers")
}

/// The same as browsers ask for it.
pub fn fetch_compressed(address: SocketAddr, path: &str) -> Answer {
    request(address, path, "Accept-Encoding: gzip, br\r\n").expect("the server answers")
}

/// The status of a page; `None` while nobody answers.
pub fn status(address: SocketAddr, path: &str) -> Option<u16> {
    request(address, path, "").map(|answer| answer.status)
}

fn request(address: SocketAddr, path: &str, more: &str) -> Option<Answer> {
    let mut stream = TcpStream::connect(address).ok()?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n{more}\r\n").ok()?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).ok()?;
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some(Answer { status, body: bytes[end + 4..].to_vec() })
}

/// A handler that sends the same bytes to everybody, in a process of its own: this program again.
pub struct Plain {
    pub address: SocketAddr,
    process: Child,
    file: std::path::PathBuf,
}

/// How this program is told to be the plain handler: the address and the file with the bytes.
const ROLE: &str = "ANTRAG_BENCH_PLAIN";

impl Plain {
    pub fn start(page: Vec<u8>) -> Self {
        let address = std::net::TcpListener::bind("127.0.0.1:0")
            .and_then(|port| port.local_addr())
            .expect("a free port");
        let file = std::env::temp_dir().join(format!("antrag-bench-page-{}", std::process::id()));
        std::fs::write(&file, page).expect("the page can be kept");
        let process = Command::new("taskset")
            .args(["-c", "0"])
            .arg(std::env::current_exe().expect("this program has a name"))
            .env(ROLE, format!("{address} {}", file.display()))
            .stdout(Stdio::null())
            .spawn()
            .expect("this program can be run again");
        while status(address, "/") != Some(200) {
            std::thread::sleep(Duration::from_millis(5));
        }
        Self { address, process, file }
    }

    pub fn pid(&self) -> u32 {
        self.process.id()
    }
}

impl Drop for Plain {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
        std::fs::remove_file(&self.file).ok();
    }
}

/// Serves as the plain handler if that is what this process is for; does not come back then.
pub fn serve_if_asked() {
    #[expect(clippy::disallowed_methods, reason = "a message of this program to itself")]
    let Ok(role) = std::env::var(ROLE) else { return };
    let (address, file) = role.split_once(' ').expect("an address and a file");
    let page = std::fs::read(file).expect("the page is there");
    let page = axum::body::Bytes::from(page);
    let answer = move || async move { ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page) };
    let router = Router::new().fallback(get(answer));
    runtime().block_on(async {
        let listener = tokio::net::TcpListener::bind(address).await.expect("the port is free");
        axum::serve(listener, router).await.expect("it serves");
    });
}

/// Rows that a bare `SQLite` database stores durably, a second.
pub struct Commits {
    pub single: f64,
    pub batched: f64,
}

pub fn commits(time: Duration) -> Commits {
    runtime().block_on(async { Commits { single: rows(time, 1).await, batched: rows(time, 16).await } })
}

async fn rows(time: Duration, batch: u32) -> f64 {
    let file = std::env::temp_dir().join(format!("antrag-bench-{}-{batch}.sqlite", std::process::id()));
    let mut db = SqliteConnection::connect(&format!("sqlite://{}?mode=rwc", file.display()))
        .await
        .expect("a database");
    db.execute("PRAGMA journal_mode = WAL").await.expect("a journal");
    db.execute("PRAGMA synchronous = FULL").await.expect("every commit is durable");
    db.execute("CREATE TABLE draft (id INTEGER PRIMARY KEY, body BLOB NOT NULL)").await.expect("a table");
    let (body, begun, mut stored) = (vec![7_u8; 500], Instant::now(), 0);
    while begun.elapsed() < time {
        let mut tx = db.begin().await.expect("a transaction");
        for _ in 0..batch {
            let insert = sqlx::query("INSERT INTO draft (body) VALUES (?1)").bind(&body);
            insert.execute(&mut *tx).await.expect("a row");
        }
        tx.commit().await.expect("a commit");
        stored += batch;
    }
    let rate = f64::from(stored) / begun.elapsed().as_secs_f64();
    db.close().await.expect("it closes");
    for ending in ["", "-wal", "-shm"] {
        std::fs::remove_file(format!("{}{ending}", file.display())).ok();
    }
    rate
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}
