//! Whether the e-mail addresses of cases can be reached.

use super::db::{Sql, Tx};
use crate::id::{AuthorityId, CaseId};

statements! {
    FIND = Sql::new(
        "SELECT wrong_codes, confirmed_at, came_back_at FROM mail_addresses \
         WHERE authority_id = $1 AND case_id = $2 AND address_hash = $3");
    COUNT_WRONG = Sql::new(
        "INSERT INTO mail_addresses (authority_id, case_id, address_hash, wrong_codes) VALUES ($1, $2, $3, 1) \
         ON CONFLICT (authority_id, case_id, address_hash) DO UPDATE SET wrong_codes = mail_addresses.wrong_codes + 1");
    // Whoever has read the code has got the mail, whatever came back before.
    CONFIRM = Sql::new(
        "INSERT INTO mail_addresses (authority_id, case_id, address_hash, confirmed_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (authority_id, case_id, address_hash) DO UPDATE SET confirmed_at = excluded.confirmed_at, came_back_at = NULL");
    CAME_BACK = Sql::new(
        "INSERT INTO mail_addresses (authority_id, case_id, address_hash, came_back_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (authority_id, case_id, address_hash) DO UPDATE SET came_back_at = excluded.came_back_at");
}

row! {
    /// What is known of an address.
    #[derive(Clone, Copy, Debug, Default)]
    #[expect(missing_docs, reason = "the names are those of the columns")]
    pub struct AddressRow {
        pub wrong_codes: i64,
        pub confirmed_at: Option<i64>,
        pub came_back_at: Option<i64>,
    }
}

/// The address of a case: whose case, which, and the digest of the address.
pub type Address<'a> = (&'a AuthorityId, CaseId, &'a [u8]);

/// What is known of an address; nothing of one that no mail has come back from and nobody has confirmed.
pub async fn find(tx: &mut Tx<'_>, (authority, case, address): Address<'_>) -> sqlx::Result<AddressRow> {
    let row = tx.query(FIND).bind(authority.as_str()).bind(case).bind(address).maybe().await?;
    Ok(row.unwrap_or_default())
}

/// Counts a code that was not the right one.
pub async fn count_wrong(tx: &mut Tx<'_>, (authority, case, address): Address<'_>) -> sqlx::Result<()> {
    tx.query(COUNT_WRONG).bind(authority.as_str()).bind(case).bind(address).execute().await.map(drop)
}

/// Notes that the person reads what goes there.
pub async fn confirm(tx: &mut Tx<'_>, (authority, case, address): Address<'_>, at: i64) -> sqlx::Result<()> {
    tx.query(CONFIRM).bind(authority.as_str()).bind(case).bind(address).bind(at).execute().await.map(drop)
}

/// Notes that a mail came back from there.
pub async fn came_back(
    tx: &mut Tx<'_>,
    (authority, case, address): Address<'_>,
    at: i64,
) -> sqlx::Result<()> {
    tx.query(CAME_BACK).bind(authority.as_str()).bind(case).bind(address).bind(at).execute().await.map(drop)
}
