//! Cases, their history, and what the office writes about them.

use super::db::{Sql, Tx};
use crate::id::{AuthorityId, CaseId, EventId, NoteId, RequestId, StaffId};

statements! {
    ADD = Sql::new(
        "INSERT INTO cases (authority_id, id, number, form_id, state, version, received_at, due_on, missing, urgent, protected, \
         lang, headline, data_key, key_version, informal, updated_at) \
         VALUES ($1, $2, $3, $4, $5, 1, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $6)");
    FIND = Sql::new(
        "SELECT id, number, form_id, state, version, assignee, received_at, due_on, missing, urgent, protected, lang, headline, \
         data_key, key_version, updated_at, application_id, informal, news, excluded, twin, merged_into FROM cases WHERE authority_id = $1 AND id = $2");
    ADD_NAME = Sql::new(
        "INSERT INTO case_names (authority_id, token, case_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING");
    MOVE = Sql::new(
        "UPDATE cases SET state = $4, version = version + 1, assignee = $5, due_on = $6, missing = $7, updated_at = $8, merged_into = $9 \
         WHERE authority_id = $1 AND id = $2 AND version = $3");
    IS_HERE = Sql::new("SELECT id FROM cases WHERE authority_id = $1 AND id = $2");
    IS_OPEN = Sql::new("SELECT id FROM cases WHERE authority_id = $1 AND id = $2 AND state <> 'closed'");
    EXCLUDE = Sql::new(
        "UPDATE cases SET excluded = TRIM(REPLACE(excluded, CAST($3 AS TEXT), '') || ' ' || CAST($3 AS TEXT)) WHERE authority_id = $1 AND id = $2");
    INCLUDE = Sql::new(
        "UPDATE cases SET excluded = TRIM(REPLACE(excluded, CAST($3 AS TEXT), '')) WHERE authority_id = $1 AND id = $2");
    SET_NEWS = Sql::new("UPDATE cases SET news = $3 WHERE authority_id = $1 AND id = $2");
    LAST_EVENT = Sql::new(
        "SELECT seq, hash FROM case_events WHERE authority_id = $1 AND case_id = $2 ORDER BY seq DESC LIMIT 1");
    ADD_EVENT = Sql::new(
        "INSERT INTO case_events (authority_id, case_id, seq, id, at, actor, kind, body, previous, hash) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");
    SOME = Sql::new(
        "SELECT id, number, version FROM cases WHERE authority_id = $1 AND id > $2 ORDER BY id LIMIT $3");
    EVENTS = Sql::new(
        "SELECT seq, id, at, actor, kind, body, previous, hash FROM case_events \
         WHERE authority_id = $1 AND case_id = $2 ORDER BY seq");
    ADD_NOTE = Sql::new(
        "INSERT INTO notes (authority_id, case_id, id, staff_id, body, at) VALUES ($1, $2, $3, $4, $5, $6)");
    NOTES = Sql::new("SELECT id, staff_id, body, at FROM notes WHERE authority_id = $1 AND case_id = $2 ORDER BY id");
    ADD_REQUEST = Sql::new(
        "INSERT INTO document_requests (authority_id, case_id, id, body, due_on, state, staff_id, at) \
         VALUES ($1, $2, $3, $4, $5, 'open', $6, $7)");
    REQUESTS = Sql::new(
        "SELECT id, body, due_on, state, staff_id, at FROM document_requests \
         WHERE authority_id = $1 AND case_id = $2 ORDER BY id");
    CLOSE_REQUEST = Sql::new(
        "UPDATE document_requests SET state = $4 WHERE authority_id = $1 AND case_id = $2 AND id = $3 AND state = 'open'");
    DECIDE = Sql::new(
        "INSERT INTO decisions (authority_id, case_id, subject, service, outcome, body, staff_id, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (authority_id, case_id, subject, service) \
         DO UPDATE SET outcome = excluded.outcome, body = excluded.body, staff_id = excluded.staff_id, at = excluded.at");
    DECISIONS = Sql::new(
        "SELECT subject, service, outcome, body, staff_id, at FROM decisions \
         WHERE authority_id = $1 AND case_id = $2 ORDER BY subject, service");
    ADD_DEADLINE = Sql::new(
        "INSERT INTO deadlines (authority_id, case_id, code, computed_on, due_on) VALUES ($1, $2, $3, $4, $4) \
         ON CONFLICT DO NOTHING");
}

/// A case that begins.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names are those of the columns")]
pub struct NewCase {
    pub id: CaseId,
    pub number: String,
    pub form_id: String,
    pub state: String,
    pub received_at: i64,
    pub due_on: String,
    pub missing: i64,
    pub urgent: bool,
    pub protected: bool,
    pub lang: String,
    pub headline: Vec<u8>,
    pub data_key: Vec<u8>,
    pub key_version: i64,
    pub informal: bool,
}

row! {
    /// A case as stored.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct CaseRow {
        pub id: CaseId,
        pub number: String,
        pub form_id: String,
        pub state: String,
        pub version: i64,
        pub assignee: Option<StaffId>,
        pub received_at: i64,
        pub due_on: String,
        pub missing: i64,
        pub urgent: bool,
        pub protected: bool,
        pub lang: String,
        pub headline: Vec<u8>,
        pub data_key: Vec<u8>,
        pub key_version: i64,
        pub updated_at: i64,
        /// The application that joined it, whose answers and files count instead of the first one's.
        pub application_id: Option<CaseId>,
        /// Whether only an informal application has arrived yet.
        pub informal: bool,
        /// Whether something has arrived that nobody at the office has seen.
        pub news: bool,
        /// Who may not act in it: ids of staff with a space between.
        pub excluded: String,
        /// Whether the same was asked for before, when it arrived.
        pub twin: bool,
        /// The case that goes on in its place.
        pub merged_into: Option<CaseId>,
    }
}

row! {
    /// A case, as far as its history is looked at.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct Counted {
        pub id: CaseId,
        pub number: String,
        pub version: i64,
    }
}

row! {
    /// An entry of the history as stored.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct EventRow {
        pub seq: i64,
        pub id: EventId,
        pub at: i64,
        pub actor: String,
        pub kind: String,
        pub body: Vec<u8>,
        pub previous: Vec<u8>,
        pub hash: Vec<u8>,
    }
}

row! {
    /// The end of a case's history.
    #[derive(Clone, Debug)]
    pub struct LastEvent {
        /// How many entries there are.
        pub seq: i64,
        /// The hash of the last.
        pub hash: Vec<u8>,
    }
}

row! {
    /// A note as stored.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct NoteRow {
        pub id: NoteId,
        pub staff_id: StaffId,
        pub body: Vec<u8>,
        pub at: i64,
    }
}

row! {
    /// A request for evidence as stored.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct RequestRow {
        pub id: RequestId,
        pub body: Vec<u8>,
        pub due_on: String,
        pub state: String,
        pub staff_id: StaffId,
        pub at: i64,
    }
}

row! {
    /// A decision as stored.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct DecisionRow {
        pub subject: String,
        pub service: String,
        pub outcome: String,
        pub body: Vec<u8>,
        pub staff_id: StaffId,
        pub at: i64,
    }
}

/// Begins a case.
pub async fn add(tx: &mut Tx<'_>, authority: &AuthorityId, case: &NewCase) -> sqlx::Result<()> {
    tx.query(ADD)
        .bind(authority.as_str())
        .bind(case.id)
        .bind(case.number.as_str())
        .bind(case.form_id.as_str())
        .bind(case.state.as_str())
        .bind(case.received_at)
        .bind(case.due_on.as_str())
        .bind(case.missing)
        .bind(case.urgent)
        .bind(case.protected)
        .bind(case.lang.as_str())
        .bind(case.headline.as_slice())
        .bind(case.data_key.as_slice())
        .bind(case.key_version)
        .bind(case.informal)
        .execute()
        .await
        .map(drop)
}

/// A case.
pub async fn find(tx: &mut Tx<'_>, authority: &AuthorityId, id: CaseId) -> sqlx::Result<Option<CaseRow>> {
    tx.query(FIND).bind(authority.as_str()).bind(id).maybe().await
}

/// Whether a case is still at an authority: asked in each transaction that adds to it without moving it.
pub async fn is_here(tx: &mut Tx<'_>, authority: &AuthorityId, id: CaseId) -> sqlx::Result<bool> {
    let row: Option<(CaseId,)> = tx.query(IS_HERE).bind(authority.as_str()).bind(id).maybe().await?;
    Ok(row.is_some())
}

/// Whether a case is here and has not ended.
pub async fn is_open(tx: &mut Tx<'_>, authority: &AuthorityId, id: CaseId) -> sqlx::Result<bool> {
    let row: Option<(CaseId,)> = tx.query(IS_OPEN).bind(authority.as_str()).bind(id).maybe().await?;
    Ok(row.is_some())
}

/// Lets a case be found by a word of a name.
pub async fn add_name(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    token: &[u8],
    case: CaseId,
) -> sqlx::Result<()> {
    tx.query(ADD_NAME).bind(authority.as_str()).bind(token).bind(case).execute().await.map(drop)
}

/// What changes when a case moves.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names are those of the columns")]
pub struct Moved {
    pub id: CaseId,
    /// The version that was seen.
    pub seen: i64,
    pub state: String,
    pub assignee: Option<StaffId>,
    pub due_on: String,
    pub missing: i64,
    pub merged_into: Option<CaseId>,
    pub at: i64,
}

/// Moves a case; `false` when somebody else has moved it meanwhile.
pub async fn change(tx: &mut Tx<'_>, authority: &AuthorityId, moved: &Moved) -> sqlx::Result<bool> {
    let query = tx
        .query(MOVE)
        .bind(authority.as_str())
        .bind(moved.id)
        .bind(moved.seen)
        .bind(moved.state.as_str())
        .bind(moved.assignee)
        .bind(moved.due_on.as_str())
        .bind(moved.missing)
        .bind(moved.at)
        .bind(moved.merged_into);
    Ok(query.execute().await? == 1)
}

/// Notes that something has arrived, or that it was seen.
pub async fn set_news(tx: &mut Tx<'_>, authority: &AuthorityId, id: CaseId, news: bool) -> sqlx::Result<()> {
    tx.query(SET_NEWS).bind(authority.as_str()).bind(id).bind(news).execute().await.map(drop)
}

/// Notes that somebody may not act in a case, or that they may again.
pub async fn exclude(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    id: CaseId,
    (who, excluded): (StaffId, bool),
) -> sqlx::Result<()> {
    let query = tx.query(if excluded { EXCLUDE } else { INCLUDE });
    query.bind(authority.as_str()).bind(id).bind(who.to_string()).execute().await.map(drop)
}

/// The end of a case's history.
pub async fn last_event(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
) -> sqlx::Result<Option<LastEvent>> {
    tx.query(LAST_EVENT).bind(authority.as_str()).bind(case).maybe().await
}

/// Adds an entry to the history.
pub async fn add_event(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    event: &EventRow,
) -> sqlx::Result<()> {
    tx.query(ADD_EVENT)
        .bind(authority.as_str())
        .bind(case)
        .bind(event.seq)
        .bind(event.id)
        .bind(event.at)
        .bind(event.actor.as_str())
        .bind(event.kind.as_str())
        .bind(event.body.as_slice())
        .bind(event.previous.as_slice())
        .bind(event.hash.as_slice())
        .execute()
        .await
        .map(drop)
}

/// So many cases after one, by their ids.
pub async fn some(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    after: CaseId,
    count: i64,
) -> sqlx::Result<Vec<Counted>> {
    tx.query(SOME).bind(authority.as_str()).bind(after).bind(count).all().await
}

/// The whole history.
pub async fn events(tx: &mut Tx<'_>, authority: &AuthorityId, case: CaseId) -> sqlx::Result<Vec<EventRow>> {
    tx.query(EVENTS).bind(authority.as_str()).bind(case).all().await
}

/// Adds a note.
pub async fn add_note(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    note: &NoteRow,
) -> sqlx::Result<()> {
    let query = tx.query(ADD_NOTE).bind(authority.as_str()).bind(case).bind(note.id).bind(note.staff_id);
    query.bind(note.body.as_slice()).bind(note.at).execute().await.map(drop)
}

/// All notes.
pub async fn notes(tx: &mut Tx<'_>, authority: &AuthorityId, case: CaseId) -> sqlx::Result<Vec<NoteRow>> {
    tx.query(NOTES).bind(authority.as_str()).bind(case).all().await
}

/// Adds a request for evidence.
pub async fn add_request(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    request: &RequestRow,
) -> sqlx::Result<()> {
    tx.query(ADD_REQUEST)
        .bind(authority.as_str())
        .bind(case)
        .bind(request.id)
        .bind(request.body.as_slice())
        .bind(request.due_on.as_str())
        .bind(request.staff_id)
        .bind(request.at)
        .execute()
        .await
        .map(drop)
}

/// All requests for evidence.
pub async fn requests(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
) -> sqlx::Result<Vec<RequestRow>> {
    tx.query(REQUESTS).bind(authority.as_str()).bind(case).all().await
}

/// Ends a request that is open; `false` when it is not.
pub async fn close_request(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    id: RequestId,
    state: &str,
) -> sqlx::Result<bool> {
    let query = tx.query(CLOSE_REQUEST).bind(authority.as_str()).bind(case).bind(id).bind(state);
    Ok(query.execute().await? == 1)
}

/// Decides on one service for one person, or decides anew.
pub async fn decide(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    decision: &DecisionRow,
) -> sqlx::Result<()> {
    tx.query(DECIDE)
        .bind(authority.as_str())
        .bind(case)
        .bind(decision.subject.as_str())
        .bind(decision.service.as_str())
        .bind(decision.outcome.as_str())
        .bind(decision.body.as_slice())
        .bind(decision.staff_id)
        .bind(decision.at)
        .execute()
        .await
        .map(drop)
}

/// All decisions.
pub async fn decisions(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
) -> sqlx::Result<Vec<DecisionRow>> {
    tx.query(DECISIONS).bind(authority.as_str()).bind(case).all().await
}

/// Adds a deadline.
pub async fn add_deadline(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    code: &str,
    day: &str,
) -> sqlx::Result<()> {
    tx.query(ADD_DEADLINE).bind(authority.as_str()).bind(case).bind(code).bind(day).execute().await.map(drop)
}
