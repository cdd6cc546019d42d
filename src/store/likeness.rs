//! By what one case is like another, as keyed digests, and which are merged or set apart.

use super::db::{Sql, Tx};
use crate::id::{AuthorityId, CaseId};

/// How many cases that are like one are shown for each thing that they have in common.
const MOST: i64 = 20;

statements! {
    ADD = Sql::new(
        "INSERT INTO case_likeness (authority_id, token, case_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING");
    // Cases of people with a protected address say nothing about themselves, not even that they are there.
    MARK = Sql::new(
        "UPDATE cases SET twin = TRUE WHERE authority_id = $1 AND id = $2 AND EXISTS ( \
             SELECT 1 FROM case_likeness l JOIN cases o ON o.authority_id = $1 AND o.id = l.case_id \
             WHERE l.authority_id = $1 AND l.token = $3 AND l.case_id <> $2 AND o.protected = FALSE AND o.received_at > $4 \
             AND NOT EXISTS (SELECT 1 FROM cases_apart a WHERE a.authority_id = $1 AND a.case_id = $2 AND a.other_id = o.id))");
    ALIKE = Sql::new(
        "SELECT c.id, c.number, c.state, c.received_at, c.informal FROM case_likeness l JOIN cases c ON c.authority_id = $1 AND c.id = l.case_id \
         WHERE l.authority_id = $1 AND l.token = $3 AND l.case_id <> $2 AND (c.protected = FALSE OR $4) \
         AND (c.state <> 'closed' OR c.received_at > $5) AND c.merged_into IS NULL \
         AND NOT EXISTS (SELECT 1 FROM cases_apart a WHERE a.authority_id = $1 AND a.case_id = $2 AND a.other_id = c.id) \
         ORDER BY c.received_at DESC, c.id LIMIT $6");
    SET_APART = Sql::new(
        "INSERT INTO cases_apart (authority_id, case_id, other_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING");
    UNMARK = Sql::new("UPDATE cases SET twin = FALSE WHERE authority_id = $1 AND id = $2");
    MERGED = Sql::new(
        "SELECT id, number, state, received_at, informal FROM cases WHERE authority_id = $1 AND merged_into = $2 ORDER BY received_at, id");
}

row! {
    /// A case that has to do with another one.
    #[derive(Clone, Debug, PartialEq, Eq)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct AlikeRow {
        pub id: CaseId,
        pub number: String,
        pub state: String,
        pub received_at: i64,
        pub informal: bool,
    }
}

/// By what a case is like others.
#[derive(Clone, Debug, Default)]
pub struct Likeness {
    /// All digests.
    pub all: Vec<Vec<u8>>,
    /// Those of them that mean that the same is asked for.
    pub asked: Vec<Vec<u8>>,
    /// Whatever arrived after this moment is compared.
    pub since: i64,
}

/// Enters by what a case is like others, and marks it where the same was asked for before.
pub async fn enter(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    likeness: &Likeness,
) -> sqlx::Result<()> {
    for token in &likeness.all {
        tx.query(ADD).bind(authority.as_str()).bind(token.as_slice()).bind(case).execute().await?;
    }
    for token in &likeness.asked {
        let query = tx.query(MARK).bind(authority.as_str()).bind(case).bind(token.as_slice());
        query.bind(likeness.since).execute().await?;
    }
    Ok(())
}

/// Cases that have one thing in common with a case, the newest first: those that are open, or arrived after a moment.
pub async fn alike(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    token: &[u8],
    (protected, since): (bool, i64),
) -> sqlx::Result<Vec<AlikeRow>> {
    let query = tx.query(ALIKE).bind(authority.as_str()).bind(case).bind(token);
    query.bind(protected).bind(since).bind(MOST).all().await
}

/// Notes that two cases are not the same; neither is marked any more.
pub async fn set_apart(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    other: CaseId,
) -> sqlx::Result<()> {
    for (one, another) in [(case, other), (other, case)] {
        tx.query(SET_APART).bind(authority.as_str()).bind(one).bind(another).execute().await?;
        tx.query(UNMARK).bind(authority.as_str()).bind(one).execute().await?;
    }
    Ok(())
}

/// The doubles of a case, the first one first.
pub async fn merged(tx: &mut Tx<'_>, authority: &AuthorityId, case: CaseId) -> sqlx::Result<Vec<AlikeRow>> {
    tx.query(MERGED).bind(authority.as_str()).bind(case).all().await
}
