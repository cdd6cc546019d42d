//! Steps of the database: never changed, the same on both engines, forward without loss, never backward.

use std::{collections::BTreeMap, fs, path::Path};

use antrag::{
    crypt,
    store::{
        db::{Db, Reading, Sql},
        schema::{self, STEPS, SchemaError},
    },
};
use sqlx::AssertSqlSafe;

use crate::house::{Engine, ROOT, count, on_each_engine};

#[test]
fn a_step_is_never_changed_after_its_release() {
    let folder = Path::new(ROOT).join("migrations");
    let digests = fs::read_to_string(folder.join("digests.txt")).unwrap();
    let known: BTreeMap<&str, &str> = digests
        .lines()
        .filter_map(|line| line.split_once("  "))
        .map(|(digest, file)| (file, digest))
        .collect();
    let mut files: Vec<String> = crate::folder::contents(&folder)
        .into_iter()
        .filter(|(path, _)| path.extension().is_some_and(|ending| ending == "sql"))
        .map(|(path, _)| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    files.sort();
    for file in &files {
        let digest = crypt::hex(&crypt::sha256(&fs::read(folder.join(file)).unwrap()));
        assert_eq!(
            known.get(file.as_str()).copied(),
            Some(digest.as_str()),
            "{file}: migrations are never changed after release; add a new one, with its digest in digests.txt"
        );
    }
    let steps: Vec<String> =
        STEPS.iter().map(|(number, name, _)| format!("{number:04}_{name}.sql")).collect();
    assert_eq!(files, steps, "each file is a step, and each step has its file");
    assert_eq!(known.len(), files.len(), "digests.txt names files that are gone");
}

#[test]
fn both_engines_end_at_the_same_tables_and_columns() {
    let Some(postgres) = Engine::postgres() else { return eprintln!("skipped: no PostgreSQL") };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let [one, other] = [Engine::sqlite(), postgres].map(|engine| {
        runtime.block_on(async {
            let db = engine.db().await;
            schema::migrate(&db).await.unwrap();
            columns(&db).await
        })
    });
    assert!(one.len() > 10, "there are few tables: {one:?}");
    assert_eq!(one, other);
}

#[test]
fn migrating_twice_changes_nothing() {
    on_each_engine(async |engine: Engine| {
        let db = engine.db().await;
        schema::migrate(&db).await.unwrap();
        let before = columns(&db).await;
        schema::migrate(&db).await.unwrap();
        assert_eq!(columns(&db).await, before);
    });
}

/// Each release so far, with a row in every table, and one step that nobody has made yet.
#[test]
fn an_older_database_is_brought_forward_with_all_its_rows() {
    on_each_engine(async |engine: Engine| {
        let next = (9000, "next", "ALTER TABLE cases ADD COLUMN next TEXT NOT NULL DEFAULT 'later'");
        let steps: Vec<_> = STEPS.iter().copied().chain([next]).collect();
        let db = engine.db().await;
        schema::run(&db, &steps[..1]).await.unwrap();
        for known in 1..steps.len() {
            schema::run(&db, &steps[..known]).await.unwrap();
            let before = columns(&db).await;
            for (table, columns) in &before {
                add_row(&db, table, columns).await;
            }
            schema::run(&db, &steps[..=known]).await.unwrap();
            for table in before.keys() {
                let rows = rows(&db, table).await;
                assert!(rows >= 1, "{table} has lost its row");
            }
        }
        assert_eq!(count(&db, Sql::new("SELECT count(*) FROM cases WHERE next = 'later'")).await, 1);
    });
}

#[test]
fn a_database_of_a_newer_version_is_refused_in_one_sentence() {
    on_each_engine(async |engine: Engine| {
        let db = engine.db().await;
        let newer = (9000, "next", "ALTER TABLE cases ADD COLUMN next TEXT");
        let steps: Vec<_> = STEPS.iter().copied().chain([newer]).collect();
        schema::run(&db, &steps).await.unwrap();
        let refused = schema::migrate(&db).await.unwrap_err();
        assert!(matches!(refused, SchemaError::Newer { step: 9000 }), "{refused:?}");
        assert_eq!(refused.to_string().matches('.').count(), 1, "{refused}");
    });
}

#[test]
fn a_database_whose_steps_were_others_is_refused() {
    on_each_engine(async |engine: Engine| {
        let db = engine.db().await;
        let (number, name, _) = STEPS[0];
        schema::run(&db, &[(number, name, "CREATE TABLE cases (id BIGINT)")]).await.unwrap();
        let refused = schema::migrate(&db).await.unwrap_err();
        assert!(matches!(refused, SchemaError::Different { step: 1 }), "{refused:?}");
    });
}

/// Columns of a table: name, and whether it must have a value.
pub type Columns = Vec<(String, String)>;

/// All tables of ours, with their columns.
pub async fn columns(db: &Db) -> BTreeMap<String, Columns> {
    const SQL: Sql = Sql::split(
        "SELECT m.name AS relation, c.name AS field, CASE WHEN c.\"notnull\" <> 0 THEN 'NO' ELSE 'YES' END AS empty, \
         lower(c.type) AS kind FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY m.name, c.name",
        "SELECT CAST(table_name AS TEXT) AS relation, CAST(column_name AS TEXT) AS field, CAST(is_nullable AS TEXT) AS empty, \
         CAST(data_type AS TEXT) AS kind FROM information_schema.columns \
         WHERE table_schema = 'public' ORDER BY table_name, column_name",
    );
    let mut reading = db.read().await.unwrap();
    let rows: Vec<(String, String, String, String)> = reading.tx().query(SQL).all().await.unwrap();
    let mut tables: BTreeMap<String, Columns> = BTreeMap::new();
    for (table, column, nullable, kind) in
        rows.into_iter().filter(|row| !row.0.starts_with("_sqlx") && !row.0.starts_with("sqlite"))
    {
        let kind = if nullable == "YES" { format!("{kind} or nothing") } else { kind };
        tables.entry(table).or_default().push((column, kind));
    }
    tables
}

/// Adds a row in which every column has a value of its type, unless there is one.
async fn add_row(db: &Db, table: &str, columns: &Columns) {
    if rows(db, table).await > 0 {
        return;
    }
    let value = |kind: &str| match kind.split(' ').next().unwrap_or_default() {
        "bigint" => "7",
        "boolean" => "TRUE",
        "bytea" => {
            if matches!(db, Db::Postgres(_)) {
                "'\\x07'"
            } else {
                "X'07'"
            }
        }
        "uuid" => {
            if matches!(db, Db::Postgres(_)) {
                "'00000000-0000-0000-0000-000000000007'"
            } else {
                "X'00000000000000000000000000000007'"
            }
        }
        _ => "'x'",
    };
    let names: Vec<&str> = columns.iter().map(|(name, _)| name.as_str()).collect();
    let values: Vec<&str> = columns.iter().map(|(_, kind)| value(kind)).collect();
    let sql =
        AssertSqlSafe(format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), values.join(", ")));
    let added = match db {
        Db::Sqlite { writer, .. } => {
            sqlx::query(sql).execute(&mut *writer.connection().await).await.unwrap().rows_affected()
        }
        Db::Postgres(pool) => sqlx::query(sql).execute(pool).await.unwrap().rows_affected(),
    };
    assert_eq!(added, 1);
}

pub async fn rows(db: &Db, table: &str) -> i64 {
    let sql = AssertSqlSafe(format!("SELECT count(*) FROM {table}"));
    match db.read().await.unwrap() {
        Reading::Sqlite(mut reader) => sqlx::query_scalar(sql).fetch_one(&mut *reader).await.unwrap(),
        Reading::Postgres(mut reader) => sqlx::query_scalar(sql).fetch_one(&mut *reader).await.unwrap(),
    }
}
