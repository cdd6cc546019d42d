//! What the figures of an office are counted from.

use super::db::{Sql, Tx};
use crate::id::{AuthorityId, CaseId};

statements! {
    ADD = Sql::new(
        "INSERT INTO case_figures (authority_id, case_id, form_id, lang, arrived_at, missing) VALUES ($1, $2, $3, $4, $5, $6)");
    COMPLETE = Sql::new("UPDATE case_figures SET missing = $3, lang = $4 WHERE authority_id = $1 AND case_id = $2");
    MARK = Sql::new(
        "UPDATE case_figures SET decided_at = COALESCE(decided_at, $3), ended_at = $4, objected_at = COALESCE(objected_at, $5) \
         WHERE authority_id = $1 AND case_id = $2");
    ASK = Sql::new(
        "INSERT INTO asked_evidence (authority_id, case_id, document, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING");
    COUNTED = Sql::new(
        "SELECT f.form_id, f.lang, f.arrived_at, f.missing, f.decided_at, f.ended_at, f.objected_at, EXISTS ( \
             SELECT 1 FROM asked_evidence a WHERE a.authority_id = $1 AND a.case_id = f.case_id) AS asked \
         FROM case_figures f WHERE f.authority_id = $1 AND f.arrived_at < $3 AND (f.arrived_at >= $2 OR f.decided_at >= $2 \
         OR f.ended_at >= $2 OR f.objected_at >= $2 OR (f.decided_at IS NULL AND f.ended_at IS NULL))");
    EVIDENCE = Sql::new(
        "SELECT f.form_id, a.document, COUNT(*) AS cases FROM asked_evidence a \
         JOIN case_figures f ON f.authority_id = a.authority_id AND f.case_id = a.case_id \
         WHERE a.authority_id = $1 AND a.at >= $2 AND a.at < $3 GROUP BY f.form_id, a.document");
}

/// A case that begins to count.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names are those of the columns")]
pub struct NewFigures {
    pub form_id: String,
    pub lang: String,
    pub arrived_at: i64,
    /// How much was missing; not known of an informal application.
    pub missing: Option<i64>,
}

row! {
    /// A case, as far as it counts.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct CountedRow {
        pub form_id: String,
        pub lang: String,
        pub arrived_at: i64,
        pub missing: Option<i64>,
        pub decided_at: Option<i64>,
        pub ended_at: Option<i64>,
        pub objected_at: Option<i64>,
        pub asked: bool,
    }
}

row! {
    /// In how many cases some evidence was asked for.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct EvidenceRow {
        pub form_id: String,
        pub document: String,
        pub cases: i64,
    }
}

/// What a move means for the figures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// When everything was decided, unless it was before.
    pub decided_at: Option<i64>,
    /// When it ended; nothing while it is open.
    pub ended_at: Option<i64>,
    /// When an objection arrived, unless one did before.
    pub objected_at: Option<i64>,
    /// Evidence that was asked for.
    pub asked: Vec<String>,
}

/// A case begins to count.
pub async fn add(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    new: &NewFigures,
) -> sqlx::Result<()> {
    tx.query(ADD)
        .bind(authority.as_str())
        .bind(case)
        .bind(new.form_id.as_str())
        .bind(new.lang.as_str())
        .bind(new.arrived_at)
        .bind(new.missing)
        .execute()
        .await
        .map(drop)
}

/// The full application has arrived after an informal one.
pub async fn complete(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    (missing, lang): (i64, &str),
) -> sqlx::Result<()> {
    tx.query(COMPLETE).bind(authority.as_str()).bind(case).bind(missing).bind(lang).execute().await.map(drop)
}

/// A case was moved at a moment.
pub async fn mark(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    (marks, at): (&Marks, i64),
) -> sqlx::Result<()> {
    let query = tx.query(MARK).bind(authority.as_str()).bind(case);
    query.bind(marks.decided_at).bind(marks.ended_at).bind(marks.objected_at).execute().await?;
    for document in &marks.asked {
        tx.query(ASK).bind(authority.as_str()).bind(case).bind(document.as_str()).bind(at).execute().await?;
    }
    Ok(())
}

/// All cases to which something happened between two moments, or that were open then.
pub async fn counted(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    (from, until): (i64, i64),
) -> sqlx::Result<Vec<CountedRow>> {
    tx.query(COUNTED).bind(authority.as_str()).bind(from).bind(until).all().await
}

/// In how many cases evidence was asked for between two moments.
pub async fn evidence(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    (from, until): (i64, i64),
) -> sqlx::Result<Vec<EvidenceRow>> {
    tx.query(EVIDENCE).bind(authority.as_str()).bind(from).bind(until).all().await
}
