//! Deletes a closed case with everything that belongs to it.
//!
//! The first statement is the guard: where it finds no closed case at the version that was listed, without a hold, nothing
//! else is done. So nothing that was submitted and is not decided can be deleted, whoever asks.

use super::db::{Sql, Tx};
use crate::id::{AuthorityId, CaseId};

statements! {
    REMOVE_CASE = Sql::new(
        "DELETE FROM cases WHERE authority_id = $1 AND id = $2 AND version = $3 AND state = 'closed' AND NOT EXISTS ( \
             SELECT 1 FROM case_holds h WHERE h.authority_id = $1 AND h.case_id = $2 AND h.ended_at IS NULL) \
         AND NOT EXISTS (SELECT 1 FROM cases k WHERE k.authority_id = $1 AND k.id = cases.merged_into)");
    REMOVE_LIKENESS = Sql::new("DELETE FROM case_likeness WHERE authority_id = $1 AND case_id = $2");
    REMOVE_APART = Sql::new("DELETE FROM cases_apart WHERE authority_id = $1 AND (case_id = $2 OR other_id = $2)");
    REMOVE_NAMES = Sql::new("DELETE FROM case_names WHERE authority_id = $1 AND case_id = $2");
    REMOVE_EVENTS = Sql::new("DELETE FROM case_events WHERE authority_id = $1 AND case_id = $2");
    REMOVE_NOTES = Sql::new("DELETE FROM notes WHERE authority_id = $1 AND case_id = $2");
    REMOVE_MESSAGES = Sql::new("DELETE FROM messages WHERE authority_id = $1 AND case_id = $2");
    REMOVE_REQUESTS = Sql::new("DELETE FROM document_requests WHERE authority_id = $1 AND case_id = $2");
    REMOVE_DECISIONS = Sql::new("DELETE FROM decisions WHERE authority_id = $1 AND case_id = $2");
    REMOVE_DEADLINES = Sql::new("DELETE FROM deadlines WHERE authority_id = $1 AND case_id = $2");
    REMOVE_LETTERS = Sql::new("DELETE FROM letters WHERE authority_id = $1 AND case_id = $2");
    REMOVE_RELEASES = Sql::new("DELETE FROM releases WHERE authority_id = $1 AND case_id = $2");
    REMOVE_OBJECTIONS = Sql::new("DELETE FROM objections WHERE authority_id = $1 AND case_id = $2");
    REMOVE_ADDRESSES = Sql::new("DELETE FROM mail_addresses WHERE authority_id = $1 AND case_id = $2");
    REMOVE_FIGURES = Sql::new("DELETE FROM case_figures WHERE authority_id = $1 AND case_id = $2");
    REMOVE_ASKED = Sql::new("DELETE FROM asked_evidence WHERE authority_id = $1 AND case_id = $2");
    REMOVE_HOLDS = Sql::new("DELETE FROM case_holds WHERE authority_id = $1 AND case_id = $2");
    REMOVE_FORWARDINGS = Sql::new(
        "DELETE FROM forwardings WHERE case_id = $1 /* all authorities: wherever the case has been */");
    REMOVE_DRAFT = Sql::new("DELETE FROM drafts WHERE authority_id = $1 AND id = $2");
    REMOVE_ACCESS = Sql::new("DELETE FROM draft_access WHERE authority_id = $1 AND draft_id = $2");
    REMOVE_PAGES = Sql::new("DELETE FROM draft_pages WHERE authority_id = $1 AND draft_id = $2");
    REMOVE_PHONE = Sql::new("DELETE FROM phone_links WHERE authority_id = $1 AND draft_id = $2");
    REMOVE_UPLOADS = Sql::new("DELETE FROM uploads WHERE authority_id = $1 AND application_id = $2");
    REMOVE_SUBMISSION = Sql::new("DELETE FROM submissions WHERE authority_id = $1 AND id = $2");
    REMOVE_RECEIPT = Sql::new("DELETE FROM receipts WHERE authority_id = $1 AND case_id = $2");
    REMOVE_JOBS = Sql::new("DELETE FROM jobs WHERE authority_id = $1 AND payload LIKE $2");
}

/// Deletes a case that is closed and still at a version, with its applications and drafts; `false`, with nothing deleted,
/// where it is not so or must not be deleted.
pub async fn remove(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    (case, version): (CaseId, i64),
    parts: &[CaseId],
) -> sqlx::Result<bool> {
    let owner = authority.as_str();
    if tx.query(REMOVE_CASE).bind(owner).bind(case).bind(version).execute().await? == 0 {
        return Ok(false);
    }
    for statement in [
        REMOVE_LIKENESS,
        REMOVE_APART,
        REMOVE_NAMES,
        REMOVE_EVENTS,
        REMOVE_NOTES,
        REMOVE_MESSAGES,
        REMOVE_REQUESTS,
        REMOVE_DECISIONS,
        REMOVE_DEADLINES,
        REMOVE_LETTERS,
        REMOVE_RELEASES,
        REMOVE_OBJECTIONS,
        REMOVE_ADDRESSES,
        REMOVE_FIGURES,
        REMOVE_ASKED,
        REMOVE_HOLDS,
    ] {
        tx.query(statement).bind(owner).bind(case).execute().await?;
    }
    tx.query(REMOVE_FORWARDINGS).bind(case).execute().await?;
    for part in parts {
        for statement in [
            REMOVE_DRAFT,
            REMOVE_ACCESS,
            REMOVE_PAGES,
            REMOVE_PHONE,
            REMOVE_UPLOADS,
            REMOVE_SUBMISSION,
            REMOVE_RECEIPT,
        ] {
            tx.query(statement).bind(owner).bind(*part).execute().await?;
        }
        tx.query(REMOVE_JOBS).bind(owner).bind(format!("%{part}%")).execute().await?;
    }
    Ok(true)
}
