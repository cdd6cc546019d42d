//! Every statement of the store: understood by both engines, and kept to one authority.

use std::{collections::BTreeSet, path::Path};

use antrag::store::{
    STATEMENTS,
    db::{Db, Reading, Sql},
    schema,
};
use sqlx::Executor as _;

use crate::house::{Engine, ROOT, on_each_engine};

#[test]
fn every_statement_prepares_on_each_engine() {
    on_each_engine(async |engine: Engine| {
        let db = engine.db().await;
        schema::migrate(&db).await.unwrap();
        let mut refused = Vec::new();
        for (name, sql) in all() {
            if let Err(error) = prepare(&db, sql).await {
                refused.push(format!("{name}: {error}"));
            }
        }
        assert!(refused.is_empty(), "{}", refused.join("\n"));
    });
}

async fn prepare(db: &Db, sql: Sql) -> sqlx::Result<()> {
    let (sqlite, postgres) = sql.texts();
    match db.read().await? {
        Reading::Sqlite(mut connection) => {
            connection.prepare(sqlx::SqlStr::from_static(sqlite)).await.map(drop)
        }
        Reading::Postgres(mut connection) => {
            connection.prepare(sqlx::SqlStr::from_static(postgres)).await.map(drop)
        }
    }
}

/// Tables whose rows belong to no authority: versions of forms, and people's accounts.
const SHARED: &[&str] = &["account_sessions", "accounts", "definitions", "sign_ins"];

/// A statement that does not ask for the authority says why, in a comment.
#[test]
fn every_statement_on_rows_of_an_authority_names_it() {
    for (name, sql) in all() {
        let (sqlite, postgres) = sql.texts();
        for text in [sqlite, postgres] {
            let shared = SHARED.iter().any(|table| tables(text).all(|used| used == *table));
            let inserted = text.starts_with("INSERT") && text.contains("authority_id");
            let asked = text.contains("authority_id = $1");
            let explained = text.contains("/* authority_id: ") || text.contains("/* all authorities: ");
            assert!(shared || inserted || asked || explained, "{name}: {text}");
        }
    }
}

/// The tables that a statement works on.
fn tables(text: &str) -> impl Iterator<Item = &str> {
    let words: Vec<&str> = text.split([' ', '(', ')', ',']).filter(|word| !word.is_empty()).collect();
    let named = |pair: &[&str]| matches!(pair[0], "FROM" | "INTO" | "UPDATE" | "JOIN") && pair[1] != "SET";
    words.windows(2).filter(|pair| named(pair)).map(|pair| pair[1]).collect::<Vec<_>>().into_iter()
}

/// On `SQLite` a value that is never bound is NULL without a word, so the numbers must have no gap.
#[test]
fn parameters_are_numbered_without_gaps() {
    for (name, sql) in all() {
        let (sqlite, postgres) = sql.texts();
        for text in [sqlite, postgres] {
            let numbers: BTreeSet<usize> = text.split('$').skip(1).filter_map(leading_number).collect();
            assert!(numbers.iter().copied().eq(1..=numbers.len()), "{name}: {text}");
        }
    }
}

fn leading_number(text: &str) -> Option<usize> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text[..end].parse().ok()
}

/// Two texts can drift apart, so there are few.
#[test]
fn few_statements_differ_between_the_engines() {
    let split: Vec<String> =
        all().filter(|(_, sql)| sql.texts().0 != sql.texts().1).map(|(name, _)| name).collect();
    assert_eq!(split, ["drafts::SAVE", "jobs::CLAIM"]);
}

/// What is not declared with `statements!` would escape the tests above.
#[test]
fn no_sql_is_written_outside_of_declared_statements() {
    let declared: Vec<String> =
        all().flat_map(|(_, sql)| [squeezed(sql.texts().0), squeezed(sql.texts().1)]).collect();
    let mut written = Vec::new();
    for (path, bytes) in crate::folder::contents(&Path::new(ROOT).join("src")) {
        if path.extension().is_some_and(|ending| ending == "rs") {
            for literal in sql_literals(&String::from_utf8_lossy(&bytes)) {
                // Statements that differ in their end share a beginning.
                let is_declared = declared.iter().any(|text| text.starts_with(&literal));
                assert!(is_declared, "{}: {literal}", path.display());
                written.push(literal);
            }
        }
    }
    for text in declared {
        assert!(written.iter().any(|literal| text.starts_with(literal.as_str())), "not found: {text}");
    }
}

/// All literals that begin as statements do.
fn sql_literals(text: &str) -> Vec<String> {
    const STARTS: [&str; 4] = ["SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM "];
    let after_quotes = text.match_indices('"').map(|(at, _)| &text[at + 1..]);
    let statements = after_quotes.filter(|rest| STARTS.iter().any(|start| rest.starts_with(start)));
    statements.filter_map(|rest| rest.split('"').next()).map(squeezed).collect()
}

/// Without line breaks, which a literal continues over.
fn squeezed(text: &str) -> String {
    text.replace("\\\n", " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn all() -> impl Iterator<Item = (String, Sql)> {
    STATEMENTS
        .iter()
        .flat_map(|(module, list)| list.iter().map(move |(name, sql)| (format!("{module}::{name}"), *sql)))
}
