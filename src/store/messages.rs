//! What person and office write to each other about a case.

use super::db::{Sql, Tx};
use crate::id::{AuthorityId, CaseId, MessageId, StaffId};

statements! {
    ADD = Sql::new(
        "INSERT INTO messages (authority_id, case_id, id, staff_id, body, at) VALUES ($1, $2, $3, $4, $5, $6)");
    OF_CASE = Sql::new(
        "SELECT id, staff_id, body, at, read_at FROM messages WHERE authority_id = $1 AND case_id = $2 ORDER BY at, id");
    NOTE_READ = Sql::new(
        "UPDATE messages SET read_at = $3 WHERE authority_id = $1 AND case_id = $2 AND staff_id IS NOT NULL AND read_at IS NULL");
}

row! {
    /// A message as stored.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct MessageRow {
        pub id: MessageId,
        /// Who at the office wrote it; nobody where it is the person's.
        pub staff_id: Option<StaffId>,
        pub body: Vec<u8>,
        pub at: i64,
        /// When the person first opened it, where it is the office's.
        pub read_at: Option<i64>,
    }
}

/// Adds a message.
pub async fn add(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    message: &MessageRow,
) -> sqlx::Result<()> {
    let query = tx.query(ADD).bind(authority.as_str()).bind(case).bind(message.id).bind(message.staff_id);
    query.bind(message.body.as_slice()).bind(message.at).execute().await.map(drop)
}

/// All messages of a case, the first one first.
pub async fn of_case(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
) -> sqlx::Result<Vec<MessageRow>> {
    tx.query(OF_CASE).bind(authority.as_str()).bind(case).all().await
}

/// Notes that the person has opened all messages of the office.
pub async fn note_read(tx: &mut Tx<'_>, authority: &AuthorityId, case: CaseId, at: i64) -> sqlx::Result<()> {
    tx.query(NOTE_READ).bind(authority.as_str()).bind(case).bind(at).execute().await.map(drop)
}
