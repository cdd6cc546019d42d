//! Keys in their envelopes, and the versions of forms.

use super::db::{Sql, Tx};
use crate::id::AuthorityId;

statements! {
    AUTHORITY_KEYS = Sql::new("SELECT version, wrapped FROM authority_keys WHERE authority_id = $1 ORDER BY version");
    ADD_AUTHORITY_KEY = Sql::new(
        "INSERT INTO authority_keys (authority_id, version, wrapped, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING");
    SEALS = Sql::new("SELECT version, secret FROM seals WHERE authority_id = $1 ORDER BY version");
    ADD_SEAL = Sql::new(
        "INSERT INTO seals (authority_id, version, secret, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING");
    FIND_DEFINITION = Sql::new("SELECT form_id, bundle FROM definitions WHERE digest = $1");
    ADD_DEFINITION = Sql::new(
        "INSERT INTO definitions (digest, form_id, bundle, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING");
}

row! {
    /// A version of a form as stored.
    pub struct Definition {
        /// The form.
        pub form_id: String,
        /// Everything it is made of.
        pub bundle: String,
    }
}

/// The authority's keys in their envelopes, the oldest first.
pub async fn authority_keys(tx: &mut Tx<'_>, authority: &AuthorityId) -> sqlx::Result<Vec<(i64, Vec<u8>)>> {
    tx.query(AUTHORITY_KEYS).bind(authority.as_str()).all().await
}

/// Adds a key; one with that version stays as it is.
pub async fn add_authority_key(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    version: i64,
    wrapped: &[u8],
    at: i64,
) -> sqlx::Result<()> {
    let query = tx.query(ADD_AUTHORITY_KEY).bind(authority.as_str()).bind(version).bind(wrapped).bind(at);
    query.execute().await.map(drop)
}

/// The authority's seals in their envelopes, the oldest first.
pub async fn seals(tx: &mut Tx<'_>, authority: &AuthorityId) -> sqlx::Result<Vec<(i64, Vec<u8>)>> {
    tx.query(SEALS).bind(authority.as_str()).all().await
}

/// Adds a seal; one with that version stays as it is.
pub async fn add_seal(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    version: i64,
    secret: &[u8],
    at: i64,
) -> sqlx::Result<()> {
    let query = tx.query(ADD_SEAL).bind(authority.as_str()).bind(version).bind(secret).bind(at);
    query.execute().await.map(drop)
}

/// A version of a form.
pub async fn definition(tx: &mut Tx<'_>, digest: &str) -> sqlx::Result<Option<Definition>> {
    tx.query(FIND_DEFINITION).bind(digest).maybe().await
}

/// Keeps a version of a form for ever.
pub async fn add_definition(
    tx: &mut Tx<'_>,
    digest: &str,
    form: &str,
    bundle: &str,
    at: i64,
) -> sqlx::Result<()> {
    tx.query(ADD_DEFINITION).bind(digest).bind(form).bind(bundle).bind(at).execute().await.map(drop)
}
