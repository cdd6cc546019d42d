//! The one module that names a database engine: statements, transactions, and `SQLite`'s single writer.
//!
//! One SQL text runs on both engines. On `SQLite` all writing goes through one task that joins whatever waits
//! into one transaction with one `COMMIT` (`synchronous=FULL`), and answers only after it; so a disk that
//! manages a few hundred commits a second still carries thousands of durable writes. On `PostgreSQL` each
//! write is a transaction of its own, tried again when the server says that it collided with another.

mod sqlite;

use std::{
    future::Future,
    pin::Pin,
    str::FromStr,
    time::{Duration, Instant},
};

use sqlx::{
    ConnectOptions, Connection, Encode, FromRow, PgConnection, PgPool, Postgres, Sqlite, SqliteConnection,
    Type,
    pool::PoolConnection,
    postgres::{PgArguments, PgConnectOptions, PgPoolOptions, PgRow},
    sqlite::{SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqliteRow, SqliteSynchronous},
};
use tokio::sync::OwnedMutexGuard;

pub use self::sqlite::{Readers, Writer};

/// What each connection to `SQLite` keeps of the file in memory: 4 MB. The system keeps the rest.
const CACHE: &str = "-4000";
/// How many connections `PostgreSQL` gets.
const POSTGRES_CONNECTIONS: u32 = 12;
/// How long a write waits for others, on both engines, before it fails.
const PATIENCE: Duration = Duration::from_secs(5);
/// The longest pause before a write that collided is tried again, as a power of two of milliseconds.
const LONGEST_PAUSE: u32 = 6;

/// One statement: the same text on both engines, unless it says otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Sql {
    sqlite: &'static str,
    postgres: &'static str,
}

impl Sql {
    /// A statement that both engines understand.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self { sqlite: text, postgres: text }
    }

    /// A statement that each engine needs in words of its own.
    #[must_use]
    pub const fn split(sqlite: &'static str, postgres: &'static str) -> Self {
        Self { sqlite, postgres }
    }

    /// Both texts.
    #[must_use]
    pub const fn texts(&self) -> (&'static str, &'static str) {
        (self.sqlite, self.postgres)
    }
}

/// Declares a module's statements and lists them, so that one test can prepare each on both engines.
#[macro_export]
macro_rules! statements {
    ($( $(#[$meta:meta])* $name:ident = $sql:expr; )*) => {
        $( $(#[$meta])* const $name: $crate::store::db::Sql = $sql; )*
        /// All statements of this module, by name.
        pub const STATEMENTS: &[(&str, $crate::store::db::Sql)] = &[ $( (stringify!($name), $name) ),* ];
    };
}

/// Declares what a row becomes: each field is the column of its name.
///
/// In the place of sqlx's derive, which compiles both engines a second time, for the compiler to run.
macro_rules! row {
    ($(#[$meta:meta])* $vis:vis struct $name:ident {
        $( $(#[$field_meta:meta])* $field_vis:vis $field:ident: $type:ty, )*
    }) => {
        $(#[$meta])*
        $vis struct $name {
            $( $(#[$field_meta])* $field_vis $field: $type, )*
        }

        impl<'r, R: sqlx::Row> sqlx::FromRow<'r, R> for $name
        where
            &'static str: sqlx::ColumnIndex<R>,
            $( $type: sqlx::Decode<'r, R::Database> + sqlx::Type<R::Database>, )*
        {
            fn from_row(row: &'r R) -> sqlx::Result<Self> {
                Ok(Self { $( $field: row.try_get(stringify!($field))?, )* })
            }
        }
    };
}

/// What can be bound to a statement: one alias instead of bounds at every function.
pub trait Bind<'q>:
    Send + 'q + Encode<'q, Sqlite> + Type<Sqlite> + Encode<'q, Postgres> + Type<Postgres>
{
}
impl<'q, T> Bind<'q> for T where
    T: Send + 'q + Encode<'q, Sqlite> + Type<Sqlite> + Encode<'q, Postgres> + Type<Postgres>
{
}

/// What a row can become.
pub trait Record: Send + Unpin + for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> {}
impl<T> Record for T where T: Send + Unpin + for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> {}

/// The database.
#[derive(Clone)]
pub enum Db {
    /// One file, one process.
    Sqlite {
        /// Where all writing goes.
        writer: Writer,
        /// For reading.
        readers: Readers,
    },
    /// A server, any number of processes.
    Postgres(PgPool),
}

/// A connection on which statements run, inside a transaction or not.
pub enum Tx<'c> {
    /// To `SQLite`.
    Sqlite(&'c mut SqliteConnection),
    /// To `PostgreSQL`.
    Postgres(&'c mut PgConnection),
}

/// A connection for reading.
pub enum Reading {
    /// To `SQLite`.
    Sqlite(OwnedMutexGuard<SqliteConnection>),
    /// To `PostgreSQL`.
    Postgres(PoolConnection<Postgres>),
}

/// A future in a box, as closures over a borrowed connection must return it.
pub type Boxed<'c, T> = Pin<Box<dyn Future<Output = T> + Send + 'c>>;

impl Db {
    /// Opens `sqlite:PATH` or `postgres://…`.
    pub async fn open(url: &str) -> sqlx::Result<Self> {
        if url.starts_with("postgres") {
            let options = PgConnectOptions::from_str(url)?.disable_statement_logging();
            let pool =
                PgPoolOptions::new().max_connections(POSTGRES_CONNECTIONS).connect_with(options).await?;
            return Ok(Self::Postgres(pool));
        }
        let options = SqliteConnectOptions::from_str(url)?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(PATIENCE)
            .foreign_keys(true)
            .pragma("cache_size", CACHE)
            .statement_cache_capacity(200)
            .disable_statement_logging();
        let connection = options.connect().await?;
        let readers = Readers::open(&options.read_only(true).create_if_missing(false)).await?;
        Ok(Self::Sqlite { writer: Writer::start(connection), readers })
    }

    /// A connection for reading. Whoever has one must not ask for another: all might be lent to people who wait so.
    pub async fn read(&self) -> sqlx::Result<Reading> {
        Ok(match self {
            Self::Sqlite { readers, .. } => Reading::Sqlite(readers.lend().await?),
            Self::Postgres(pool) => Reading::Postgres(pool.acquire().await?),
        })
    }

    /// Runs statements that belong together: all of them or none. Returns after they are safe on disk.
    ///
    /// The closure may run more than once and must do nothing but statements.
    pub async fn write<T, F>(&self, work: F) -> sqlx::Result<T>
    where
        T: Send + 'static,
        F: for<'t, 'c> Fn(&'t mut Tx<'c>) -> Boxed<'t, sqlx::Result<T>> + Send + Sync + 'static,
    {
        match self {
            Self::Sqlite { writer, .. } => writer.run(work).await,
            Self::Postgres(pool) => retry(pool, &work).await,
        }
    }

    /// Whether the database answers.
    pub async fn is_alive(&self) -> bool {
        match self.read().await {
            Ok(Reading::Sqlite(mut connection)) => connection.ping().await.is_ok(),
            Ok(Reading::Postgres(mut connection)) => connection.ping().await.is_ok(),
            Err(_) => false,
        }
    }
}

impl Reading {
    /// The connection as statements want it.
    pub fn tx(&mut self) -> Tx<'_> {
        match self {
            Self::Sqlite(connection) => Tx::Sqlite(connection),
            Self::Postgres(connection) => Tx::Postgres(connection),
        }
    }
}

impl Tx<'_> {
    /// Begins a statement; bind its values, then run it.
    pub fn query(&mut self, sql: Sql) -> Query<'_> {
        match self {
            Self::Sqlite(connection) => Query::Sqlite(connection, sqlx::query(sql.sqlite)),
            Self::Postgres(connection) => Query::Postgres(connection, sqlx::query(sql.postgres)),
        }
    }

    /// Whether this is `PostgreSQL`.
    #[must_use]
    pub fn is_postgres(&self) -> bool {
        matches!(self, Self::Postgres(_))
    }
}

/// A statement with its values.
pub enum Query<'q> {
    /// For `SQLite`.
    Sqlite(&'q mut SqliteConnection, sqlx::query::Query<'q, Sqlite, SqliteArguments>),
    /// For `PostgreSQL`.
    Postgres(&'q mut PgConnection, sqlx::query::Query<'q, Postgres, PgArguments>),
}

impl<'q> Query<'q> {
    /// Binds the next value.
    #[must_use]
    pub fn bind<T: Bind<'q>>(self, value: T) -> Self {
        match self {
            Self::Sqlite(connection, query) => Self::Sqlite(connection, query.bind(value)),
            Self::Postgres(connection, query) => Self::Postgres(connection, query.bind(value)),
        }
    }

    /// Has the server plan it for these very values: for selections of which most conditions let all through, and
    /// whose plan for any values would be a bad one for all.
    #[must_use]
    pub fn planned_for_its_values(self) -> Self {
        match self {
            Self::Sqlite(..) => self,
            Self::Postgres(connection, query) => Self::Postgres(connection, query.persistent(false)),
        }
    }

    /// Runs it and says how many rows it changed.
    pub async fn execute(self) -> sqlx::Result<u64> {
        Ok(match self {
            Self::Sqlite(connection, query) => query.execute(connection).await?.rows_affected(),
            Self::Postgres(connection, query) => query.execute(connection).await?.rows_affected(),
        })
    }

    /// All rows.
    pub async fn all<R: Record>(self) -> sqlx::Result<Vec<R>> {
        match self {
            Self::Sqlite(connection, query) => {
                query.fetch_all(connection).await?.iter().map(R::from_row).collect()
            }
            Self::Postgres(connection, query) => {
                query.fetch_all(connection).await?.iter().map(R::from_row).collect()
            }
        }
    }

    /// The row, if there is one.
    pub async fn maybe<R: Record>(self) -> sqlx::Result<Option<R>> {
        match self {
            Self::Sqlite(connection, query) => {
                query.fetch_optional(connection).await?.as_ref().map(R::from_row).transpose()
            }
            Self::Postgres(connection, query) => {
                query.fetch_optional(connection).await?.as_ref().map(R::from_row).transpose()
            }
        }
    }

    /// The row, which must be there.
    pub async fn one<R: Record>(self) -> sqlx::Result<R> {
        self.maybe().await?.ok_or(sqlx::Error::RowNotFound)
    }
}

/// Runs a transaction, and again while the server says that it collided (40001, 40P01).
///
/// Of those that collide one always gets through; the last of many may need as many turns as there are others.
async fn retry<T, F>(pool: &PgPool, work: &F) -> sqlx::Result<T>
where
    F: for<'t, 'c> Fn(&'t mut Tx<'c>) -> Boxed<'t, sqlx::Result<T>>,
{
    let begun = Instant::now();
    let mut tries = 0;
    loop {
        let result = attempt(pool, work).await;
        match result {
            Err(error) if collided(&error) && begun.elapsed() < PATIENCE => {
                tokio::time::sleep(Duration::from_millis(1 << tries)).await;
                tries = LONGEST_PAUSE.min(tries + 1);
            }
            result => return result,
        }
    }
}

async fn attempt<T, F>(pool: &PgPool, work: &F) -> sqlx::Result<T>
where
    F: for<'t, 'c> Fn(&'t mut Tx<'c>) -> Boxed<'t, sqlx::Result<T>>,
{
    // As on SQLite, each transaction sees the world as if it were alone.
    let mut transaction = pool.begin_with("BEGIN ISOLATION LEVEL SERIALIZABLE").await?;
    let result = work(&mut Tx::Postgres(&mut transaction)).await?;
    transaction.commit().await?;
    Ok(result)
}

fn collided(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|error| error.code().map(std::borrow::Cow::into_owned));
    code.is_some_and(|code| code == "40001" || code == "40P01")
}

/// Whether a statement failed because such a row is there already.
#[must_use]
pub fn is_duplicate(error: &sqlx::Error) -> bool {
    error.as_database_error().is_some_and(sqlx::error::DatabaseError::is_unique_violation)
}
