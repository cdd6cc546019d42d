//! `SQLite`'s connections: a few that read, and one that writes for all.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use futures_util::future::try_join_all;
use sqlx::{ConnectOptions, SqliteConnection, sqlite::SqliteConnectOptions};
use tokio::{
    sync::{Mutex, MutexGuard, OwnedMutexGuard, mpsc, oneshot},
    time::timeout,
};

use super::{Boxed, PATIENCE, Tx};

/// How many writes wait for the writer before the next one has to.
const QUEUE: usize = 1024;
/// How many writes one commit takes along.
const BATCH: usize = 128;
/// How many connections read at once.
const READERS: usize = 4;

/// The connections that read from `SQLite`.
///
/// In the place of sqlx's pool, which asks each connection that comes back whether it is alive: as much work as
/// most of our questions.
#[derive(Clone)]
pub struct Readers {
    all: Arc<[Arc<Mutex<SqliteConnection>>]>,
    /// Whose turn it is to have somebody wait for it.
    turn: Arc<AtomicUsize>,
}

impl Readers {
    pub(super) async fn open(options: &SqliteConnectOptions) -> sqlx::Result<Self> {
        // All at once: the thread of one that the worker opened later would stand back as the worker does.
        let all = try_join_all((0..READERS).map(|_| options.connect())).await?;
        let all = all.into_iter().map(|connection| Arc::new(Mutex::new(connection))).collect();
        Ok(Self { all, turn: Arc::default() })
    }

    /// The first that is free, or the next that will be.
    pub(super) async fn lend(&self) -> sqlx::Result<OwnedMutexGuard<SqliteConnection>> {
        let free = self.all.iter().find_map(|reader| Arc::clone(reader).try_lock_owned().ok());
        if let Some(reader) = free {
            return Ok(reader);
        }
        let next = self.turn.fetch_add(1, Ordering::Relaxed) % self.all.len();
        let reader = Arc::clone(&self.all[next]).lock_owned();
        timeout(PATIENCE, reader).await.map_err(|_| sqlx::Error::PoolTimedOut)
    }
}

/// `SQLite`'s only writer.
#[derive(Clone)]
pub struct Writer {
    queue: mpsc::Sender<Box<dyn Job>>,
    connection: Arc<Mutex<SqliteConnection>>,
}

/// A write that waits for the next commit.
trait Job: Send {
    /// Runs its statements and keeps what came of it. Says whether they worked.
    fn run<'c>(&'c mut self, connection: &'c mut SqliteConnection) -> Boxed<'c, bool>;

    /// Tells whoever waits what came of it, or why it could not be committed.
    fn tell(self: Box<Self>, failure: Option<String>);
}

/// Statements, and who waits for them.
struct Waiting<T, F> {
    work: F,
    result: sqlx::Result<T>,
    answer: oneshot::Sender<sqlx::Result<T>>,
}

impl<T, F> Job for Waiting<T, F>
where
    T: Send,
    F: for<'t, 'c> Fn(&'t mut Tx<'c>) -> Boxed<'t, sqlx::Result<T>> + Send,
{
    fn run<'c>(&'c mut self, connection: &'c mut SqliteConnection) -> Boxed<'c, bool> {
        Box::pin(async move {
            self.result = (self.work)(&mut Tx::Sqlite(connection)).await;
            self.result.is_ok()
        })
    }

    fn tell(self: Box<Self>, failure: Option<String>) {
        let result = failure.map_or(self.result, |message| Err(sqlx::Error::Protocol(message)));
        // Whoever asked may be gone; what is committed stays committed.
        let _ = self.answer.send(result);
    }
}

impl Writer {
    pub(super) fn start(connection: SqliteConnection) -> Self {
        let (queue, jobs) = mpsc::channel(QUEUE);
        let connection = Arc::new(Mutex::new(connection));
        tokio::spawn(work_off(Arc::clone(&connection), jobs));
        Self { queue, connection }
    }

    /// The connection itself, for migrations at start.
    pub async fn connection(&self) -> MutexGuard<'_, SqliteConnection> {
        self.connection.lock().await
    }

    pub(super) async fn run<T, F>(&self, work: F) -> sqlx::Result<T>
    where
        T: Send + 'static,
        F: for<'t, 'c> Fn(&'t mut Tx<'c>) -> Boxed<'t, sqlx::Result<T>> + Send + Sync + 'static,
    {
        let (answer, wait) = oneshot::channel();
        let job = Waiting { work, result: Err(sqlx::Error::WorkerCrashed), answer };
        self.queue.send(Box::new(job)).await.map_err(|_| sqlx::Error::WorkerCrashed)?;
        wait.await.map_err(|_| sqlx::Error::WorkerCrashed)?
    }
}

/// Takes whatever waits, runs it in one transaction, commits, and only then tells.
///
/// No job has a savepoint, for most work, and a savepoint copies each page that it changes. When one fails, all is
/// taken back, and what came before it runs once more without it.
async fn work_off(connection: Arc<Mutex<SqliteConnection>>, mut queue: mpsc::Receiver<Box<dyn Job>>) {
    let mut jobs = Vec::with_capacity(BATCH);
    while queue.recv_many(&mut jobs, BATCH).await > 0 {
        // Whoever is at it just now may have something to write as well.
        tokio::task::yield_now().await;
        while jobs.len() < BATCH
            && let Ok(job) = queue.try_recv()
        {
            jobs.push(job);
        }
        let mut connection = connection.lock().await;
        let mut end = jobs.len();
        while !jobs.is_empty() {
            let failure = match transaction(&mut connection, &mut jobs[..end]).await {
                Ok(None) => None,
                Ok(Some(failed)) => {
                    jobs.remove(failed).tell(None);
                    end = if failed == 0 { jobs.len() } else { failed };
                    continue;
                }
                Err(error) => Some(error.to_string()),
            };
            jobs.drain(..end).for_each(|job| job.tell(failure.clone()));
            end = jobs.len();
        }
    }
}

/// Runs jobs and commits them all; or takes all back and says which one failed.
async fn transaction(
    connection: &mut SqliteConnection,
    jobs: &mut [Box<dyn Job>],
) -> sqlx::Result<Option<usize>> {
    sqlx::query("BEGIN IMMEDIATE").execute(&mut *connection).await?;
    let outcome = run_and_commit(connection, jobs).await;
    if !matches!(outcome, Ok(None)) {
        // Whatever went wrong, the next transaction begins anew; where this one has ended already, this says no.
        let _ = sqlx::query("ROLLBACK").execute(&mut *connection).await;
    }
    outcome
}

async fn run_and_commit(
    connection: &mut SqliteConnection,
    jobs: &mut [Box<dyn Job>],
) -> sqlx::Result<Option<usize>> {
    for (at, job) in jobs.iter_mut().enumerate() {
        if !job.run(connection).await {
            return Ok(Some(at));
        }
    }
    sqlx::query("COMMIT").execute(&mut *connection).await?;
    Ok(None)
}
