//! A database of one's own on a `PostgreSQL` server, gone when the test ends.
//!
//! `ANTRAG_TEST_POSTGRES` names the server and any database on it: `postgres://user@127.0.0.1:5432/postgres`.

use std::{future::Future, str::FromStr as _, thread};

use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection, postgres::PgConnectOptions};

/// The server to test on, if there is one.
#[expect(clippy::disallowed_methods, reason = "tests have no settings file")]
pub fn server() -> Option<String> {
    std::env::var("ANTRAG_TEST_POSTGRES").ok().filter(|url| !url.is_empty())
}

/// An empty database.
pub struct Database {
    server: String,
    name: String,
    /// Where to reach it.
    pub url: String,
}

impl Database {
    /// Makes one.
    pub fn create(server: &str) -> Self {
        let name = format!("antrag_{}", antrag::clock::Clock::system().uuid().simple());
        run_alone(tell(server.to_owned(), format!("CREATE DATABASE {name}")));
        let (start, parameters) = server.split_once('?').map_or((server, None), |(s, p)| (s, Some(p)));
        let base = start.rsplit_once('/').map_or(start, |(base, _)| base);
        let tail = parameters.map(|parameters| format!("?{parameters}")).unwrap_or_default();
        Self { server: server.to_owned(), url: format!("{base}/{name}{tail}"), name }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        run_alone(tell(self.server.clone(), format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name)));
    }
}

async fn tell(server: String, sql: String) {
    let options = PgConnectOptions::from_str(&server).expect("an address of a server");
    let mut connection = PgConnection::connect_with(&options).await.expect("the server answers");
    connection.execute(AssertSqlSafe(sql)).await.expect("the server does as it is told");
}

/// On a thread of its own, as a test may be inside a runtime already.
fn run_alone(future: impl Future<Output = ()> + Send + 'static) {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    thread::spawn(move || runtime().block_on(future)).join().expect("the database is made or dropped");
}
