//! What arrived: the exact bytes of each submission, and the receipts about them.

use super::db::{Sql, Tx};
use crate::id::{AuthorityId, CaseId};

statements! {
    // Without a conflict it is one row; a number that is taken, or an application that is there, adds none.
    ADD = Sql::new(
        "INSERT INTO submissions (authority_id, id, number, form_id, form_digest, lang, body, digest, received_at, case_id, base_id) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING");
    FIND = Sql::new(
        "SELECT id, number, form_id, form_digest, lang, body, digest, received_at, case_id, base_id FROM submissions \
         WHERE authority_id = $1 AND id = $2");
    // Two questions that an index answers each. The key is that of the draft; what a case began with may have none.
    OF_CASE = Sql::new(
        "SELECT s.id, s.received_at, s.base_id, d.data_key, d.key_version FROM submissions s \
         LEFT JOIN drafts d ON d.authority_id = s.authority_id AND d.id = s.id WHERE s.authority_id = $1 AND s.id = $2 \
         UNION ALL SELECT s.id, s.received_at, s.base_id, d.data_key, d.key_version FROM submissions s \
         LEFT JOIN drafts d ON d.authority_id = s.authority_id AND d.id = s.id WHERE s.authority_id = $1 AND s.case_id = $2 \
         ORDER BY 2, 1");
    ADD_RECEIPT = Sql::new(
        "INSERT INTO receipts (authority_id, case_id, number, sha256, size, received_at, sealed_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING");
    RECEIPT = Sql::new(
        "SELECT number, sha256, size, received_at, sealed_at FROM receipts WHERE authority_id = $1 AND case_id = $2");
    RECEIPTS_BY_NUMBER = Sql::new(
        "SELECT number, sha256, size, received_at, sealed_at FROM receipts WHERE number = $1 ORDER BY sealed_at \
         /* all authorities: whoever has the number may ask */");
}

row! {
    /// A submission as stored.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct SubmissionRow {
        pub id: CaseId,
        pub number: String,
        pub form_id: String,
        pub form_digest: String,
        pub lang: String,
        pub body: Vec<u8>,
        pub digest: Vec<u8>,
        pub received_at: i64,
        /// The case that it joined; nothing for the first of a case.
        pub case_id: Option<CaseId>,
        /// Of a supplement: the application that it changes.
        pub base_id: Option<CaseId>,
    }
}

row! {
    /// What is known of an application of a case without opening it.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct PartRow {
        pub id: CaseId,
        pub received_at: i64,
        /// Of a supplement: the application that it changes.
        pub base_id: Option<CaseId>,
        pub data_key: Option<Vec<u8>>,
        pub key_version: Option<i64>,
    }
}

row! {
    /// What is known of a sealed receipt.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct ReceiptRow {
        pub number: String,
        pub sha256: Vec<u8>,
        pub size: i64,
        pub received_at: i64,
        pub sealed_at: i64,
    }
}

/// Adds a submission; `false` when its number is taken.
pub async fn add(tx: &mut Tx<'_>, authority: &AuthorityId, submission: &SubmissionRow) -> sqlx::Result<bool> {
    let query = tx
        .query(ADD)
        .bind(authority.as_str())
        .bind(submission.id)
        .bind(submission.number.as_str())
        .bind(submission.form_id.as_str())
        .bind(submission.form_digest.as_str())
        .bind(submission.lang.as_str())
        .bind(submission.body.as_slice())
        .bind(submission.digest.as_slice())
        .bind(submission.received_at)
        .bind(submission.case_id)
        .bind(submission.base_id);
    Ok(query.execute().await? == 1)
}

/// A submission.
pub async fn find(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    id: CaseId,
) -> sqlx::Result<Option<SubmissionRow>> {
    tx.query(FIND).bind(authority.as_str()).bind(id).maybe().await
}

/// All applications of a case, the first one first.
pub async fn of_case(tx: &mut Tx<'_>, authority: &AuthorityId, case: CaseId) -> sqlx::Result<Vec<PartRow>> {
    tx.query(OF_CASE).bind(authority.as_str()).bind(case).all().await
}

/// Enters a sealed receipt; the first one stays. `true` when this is the first.
pub async fn add_receipt(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
    receipt: &ReceiptRow,
) -> sqlx::Result<bool> {
    let query = tx
        .query(ADD_RECEIPT)
        .bind(authority.as_str())
        .bind(case)
        .bind(receipt.number.as_str())
        .bind(receipt.sha256.as_slice())
        .bind(receipt.size)
        .bind(receipt.received_at)
        .bind(receipt.sealed_at);
    Ok(query.execute().await? == 1)
}

/// The receipt of a case.
pub async fn receipt(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    case: CaseId,
) -> sqlx::Result<Option<ReceiptRow>> {
    tx.query(RECEIPT).bind(authority.as_str()).bind(case).maybe().await
}

/// The receipts with a number, whoever's they are, the first one first: an informal application and the one that
/// followed have the same.
pub async fn receipts_by_number(tx: &mut Tx<'_>, number: &str) -> sqlx::Result<Vec<ReceiptRow>> {
    tx.query(RECEIPTS_BY_NUMBER).bind(number).all().await
}
