//! Files that belong to an application, while it is filled in and afterwards.

use super::db::{Sql, Tx};
use crate::id::{AuthorityId, CaseId, UploadId};

statements! {
    ADD = Sql::new(
        "INSERT INTO uploads (authority_id, application_id, id, requirement, state, media_type, size, meta, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
    OF_APPLICATION = Sql::new(
        "SELECT application_id, id, requirement, state, media_type, size, meta, scanned_by, created_at FROM uploads \
         WHERE authority_id = $1 AND application_id = $2 ORDER BY id");
    FIND = Sql::new(
        "SELECT application_id, id, requirement, state, media_type, size, meta, scanned_by, created_at FROM uploads \
         WHERE authority_id = $1 AND application_id = $2 AND id = $3");
    // Nothing is taken away from an application that was sent.
    REMOVE = Sql::new(
        "DELETE FROM uploads WHERE authority_id = $1 AND application_id = $2 AND id = $3 AND EXISTS ( \
             SELECT 1 FROM drafts d WHERE d.authority_id = $1 AND d.id = $2 AND d.submitted_at IS NULL)");
    SET_STATE = Sql::new(
        "UPDATE uploads SET state = $4, scanned_by = $5 WHERE authority_id = $1 AND application_id = $2 AND id = $3");
    REMOVE_ALL = Sql::new("DELETE FROM uploads WHERE authority_id = $1 AND application_id = $2");
}

row! {
    /// A file as stored beside its bytes.
    #[derive(Clone, Debug)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct UploadRow {
        pub application_id: CaseId,
        pub id: UploadId,
        pub requirement: String,
        pub state: String,
        pub media_type: String,
        pub size: i64,
        pub meta: Vec<u8>,
        pub scanned_by: String,
        pub created_at: i64,
    }
}

/// Adds a file.
pub async fn add(tx: &mut Tx<'_>, authority: &AuthorityId, upload: &UploadRow) -> sqlx::Result<()> {
    tx.query(ADD)
        .bind(authority.as_str())
        .bind(upload.application_id)
        .bind(upload.id)
        .bind(upload.requirement.as_str())
        .bind(upload.state.as_str())
        .bind(upload.media_type.as_str())
        .bind(upload.size)
        .bind(upload.meta.as_slice())
        .bind(upload.created_at)
        .execute()
        .await
        .map(drop)
}

/// All files of an application.
pub async fn of_application(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    application: CaseId,
) -> sqlx::Result<Vec<UploadRow>> {
    tx.query(OF_APPLICATION).bind(authority.as_str()).bind(application).all().await
}

/// One file.
pub async fn find(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    application: CaseId,
    id: UploadId,
) -> sqlx::Result<Option<UploadRow>> {
    tx.query(FIND).bind(authority.as_str()).bind(application).bind(id).maybe().await
}

/// Removes a file of a draft for good; `false` when it is not there, or the draft was sent.
pub async fn remove(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    application: CaseId,
    id: UploadId,
) -> sqlx::Result<bool> {
    Ok(tx.query(REMOVE).bind(authority.as_str()).bind(application).bind(id).execute().await? == 1)
}

/// Says what looking at the file found.
pub async fn set_state(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    application: CaseId,
    id: UploadId,
    state: &str,
    scanned_by: &str,
) -> sqlx::Result<bool> {
    let query =
        tx.query(SET_STATE).bind(authority.as_str()).bind(application).bind(id).bind(state).bind(scanned_by);
    Ok(query.execute().await? == 1)
}

/// Removes all files of an application.
pub async fn remove_all(tx: &mut Tx<'_>, authority: &AuthorityId, application: CaseId) -> sqlx::Result<()> {
    tx.query(REMOVE_ALL).bind(authority.as_str()).bind(application).execute().await.map(drop)
}
