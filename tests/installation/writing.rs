//! Writes: each whole or not at all, whatever becomes of its neighbours, and safe before it is confirmed.

use std::sync::Arc;

use antrag::store::{
    db::{Boxed, Db, Sql, Tx, is_duplicate},
    schema,
};
use sqlx::Executor as _;

use crate::house::{Engine, count, on_each_engine};

const ADD: Sql =
    Sql::new("INSERT INTO definitions (digest, form_id, bundle, created_at) VALUES ($1, 'x', $2, 0)");
const COUNT: Sql = Sql::new("SELECT count(*) FROM definitions");
/// How many write at once: more than one commit takes along.
const WRITERS: usize = 200;

#[test]
fn a_write_that_fails_undoes_itself_and_nothing_else() {
    on_each_engine(async |engine: Engine| {
        let db = empty(&engine).await;
        let writes = (0..WRITERS).map(|number| {
            let db = db.clone();
            // Every third one adds its row, and then the same row again.
            tokio::spawn(async move { write(&db, number, if number % 3 == 0 { 2 } else { 1 }).await })
        });
        let mut worked = 0;
        for (number, write) in writes.collect::<Vec<_>>().into_iter().enumerate() {
            match write.await.unwrap() {
                Ok(()) => worked += 1,
                Err(error) => assert!(number % 3 == 0 && is_duplicate(&error), "{number}: {error}"),
            }
        }
        assert_eq!(worked, (0..WRITERS).filter(|number| number % 3 != 0).count());
        assert_eq!(usize::try_from(count(&db, COUNT).await).unwrap(), worked);
    });
}

/// `SQLite` takes a whole transaction back when the disk is full, not only the statement.
#[test]
fn a_full_disk_takes_nothing_that_was_confirmed_and_can_be_mended() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let engine = Engine::sqlite();
        let db = empty(&engine).await;
        limit_pages(&db, 20).await;
        let mut confirmed = 0;
        for round in 0..20 {
            let writes = (0..10).map(|number| {
                let db = db.clone();
                tokio::spawn(async move { write(&db, round * 10 + number, 1).await })
            });
            for write in writes.collect::<Vec<_>>() {
                confirmed += i64::from(write.await.unwrap().is_ok());
            }
        }
        assert!((1..200).contains(&confirmed), "the disk was never full: {confirmed}");
        assert!(count(&db, COUNT).await >= confirmed);

        limit_pages(&db, 1_000_000).await;
        write(&db, 1000, 1).await.expect("there is room again");
        assert!(count(&db, COUNT).await > confirmed);
    });
}

/// Whatever goes wrong, the next transaction begins anew.
#[test]
fn a_broken_transaction_does_not_stop_the_writer() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let engine = Engine::sqlite();
        let db = empty(&engine).await;
        let broken = db.write(|tx| Box::pin(tx.query(Sql::new("COMMIT")).execute())).await;
        assert!(broken.is_err(), "its transaction was gone");
        write(&db, 1, 1).await.expect("the next one works");
        assert_eq!(count(&db, COUNT).await, 1);
    });
}

/// Whoever finds no connection waits for one, and what is written meanwhile is seen by the next who reads.
#[test]
fn more_people_read_than_there_are_connections() {
    on_each_engine(async |engine: Engine| {
        let db = empty(&engine).await;
        let readings = (0..WRITERS).map(|number| {
            let db = db.clone();
            tokio::spawn(async move {
                if number % 10 == 0 {
                    write(&db, number, 1).await.unwrap();
                }
                let mut reading = db.read().await.unwrap();
                tokio::task::yield_now().await;
                let (seen,): (i64,) = reading.tx().query(COUNT).one().await.unwrap();
                seen
            })
        });
        for (number, reading) in readings.collect::<Vec<_>>().into_iter().enumerate() {
            let seen = reading.await.unwrap();
            assert!(number % 10 != 0 || seen > 0, "{number} does not see what it wrote");
        }
        assert_eq!(usize::try_from(count(&db, COUNT).await).unwrap(), WRITERS / 10);
    });
}

async fn empty(engine: &Engine) -> Db {
    let db = engine.db().await;
    schema::migrate(&db).await.unwrap();
    db
}

/// Adds a row of some size, so many times.
async fn write(db: &Db, number: usize, times: usize) -> sqlx::Result<()> {
    let text: Arc<str> = "x".repeat(8000).into();
    db.write(move |tx| add(tx, number, times, Arc::clone(&text))).await
}

fn add<'t>(tx: &'t mut Tx<'_>, number: usize, times: usize, text: Arc<str>) -> Boxed<'t, sqlx::Result<()>> {
    Box::pin(async move {
        for _ in 0..times {
            tx.query(ADD).bind(number.to_string()).bind(text.to_string()).execute().await?;
        }
        Ok(())
    })
}

/// How many pages the file may grow by; however many the tables alone take.
async fn limit_pages(db: &Db, more: u32) {
    let Db::Sqlite { writer, .. } = db else { panic!("only SQLite counts pages") };
    let mut connection = writer.connection().await;
    let pages: u32 = sqlx::query_scalar("PRAGMA page_count").fetch_one(&mut *connection).await.unwrap();
    let sql = format!("PRAGMA max_page_count = {}", pages + more);
    connection.execute(sqlx::AssertSqlSafe(sql)).await.unwrap();
}
