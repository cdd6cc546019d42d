//! Brings the database to the shape this program knows.

use std::{borrow::Cow, fmt};

use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};

use super::db::Db;

/// A step: its number, its name, what it does.
pub type Step = (i64, &'static str, &'static str);

/// All steps, oldest first. A released file is never changed.
pub const STEPS: &[Step] = &[
    (1, "start", include_str!("../../migrations/0001_start.sql")),
    (2, "informal", include_str!("../../migrations/0002_informal.sql")),
    (3, "expiry", include_str!("../../migrations/0003_expiry.sql")),
    (4, "supplement", include_str!("../../migrations/0004_supplement.sql")),
    (5, "forwarding", include_str!("../../migrations/0005_forwarding.sql")),
    (6, "resume_letter", include_str!("../../migrations/0006_resume_letter.sql")),
    (7, "phone", include_str!("../../migrations/0007_phone.sql")),
    (8, "retrieval", include_str!("../../migrations/0008_retrieval.sql")),
    (9, "account", include_str!("../../migrations/0009_account.sql")),
    (10, "reach", include_str!("../../migrations/0010_reach.sql")),
    (11, "letters", include_str!("../../migrations/0011_letters.sql")),
    (12, "inbox", include_str!("../../migrations/0012_inbox.sql")),
    (13, "release", include_str!("../../migrations/0013_release.sql")),
    (16, "objection", include_str!("../../migrations/0016_objection.sql")),
    (17, "access_record", include_str!("../../migrations/0017_access_record.sql")),
    (18, "figures", include_str!("../../migrations/0018_figures.sql")),
    (19, "retention", include_str!("../../migrations/0019_retention.sql")),
    (20, "exclusion", include_str!("../../migrations/0020_exclusion.sql")),
    (21, "arrival", include_str!("../../migrations/0021_arrival.sql")),
    (22, "doubles", include_str!("../../migrations/0022_doubles.sql")),
];

/// Why a database can't be used.
#[derive(Debug)]
pub enum SchemaError {
    /// It was made by a program that knows steps this one doesn't.
    Newer {
        /// The first unknown step.
        step: i64,
    },
    /// A step was made differently than this program would.
    Different {
        /// Which.
        step: i64,
    },
    /// The database refused.
    Database(sqlx::Error),
}

impl fmt::Display for SchemaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Newer { step } => {
                write!(
                    f,
                    "The database has step {step}, which this version does not know: it was made by a newer one."
                )
            }
            Self::Different { step } => {
                write!(
                    f,
                    "Step {step} of the database is not the one of this version: it was made by an older, incompatible one."
                )
            }
            Self::Database(error) => write!(f, "The database can not be prepared: {error}."),
        }
    }
}

impl std::error::Error for SchemaError {}

/// Brings a database, new or of any earlier version, to the shape this program knows.
pub async fn migrate(db: &Db) -> Result<(), SchemaError> {
    run(db, STEPS).await
}

/// Runs those of some steps that are missing. There must be none that is not among them.
pub async fn run(db: &Db, steps: &[Step]) -> Result<(), SchemaError> {
    let migrator = migrator(steps);
    let result = match db {
        Db::Sqlite { writer, .. } => migrator.run_direct(None, &mut *writer.connection().await, false).await,
        Db::Postgres(pool) => {
            let mut connection = pool.acquire().await.map_err(SchemaError::Database)?;
            migrator.run_direct(None, &mut *connection, false).await
        }
    };
    result.map_err(|error| match error {
        MigrateError::VersionMissing(step) => SchemaError::Newer { step },
        MigrateError::VersionMismatch(step) => SchemaError::Different { step },
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => {
            SchemaError::Database(error)
        }
        other => SchemaError::Database(sqlx::Error::Protocol(other.to_string())),
    })
}

fn migrator(steps: &[Step]) -> Migrator {
    let step = |(version, name, sql): &Step| {
        let sql = sqlx::SqlStr::from_static(sql);
        Migration::new(*version, Cow::Borrowed(*name), MigrationType::Simple, sql, false)
    };
    Migrator::with_migrations(steps.iter().map(step).collect())
}
