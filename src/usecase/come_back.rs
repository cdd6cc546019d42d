//! Leaving and coming back: a code of spoken words to note down, and a secret of one's own.
//!
//! The code finds the draft, the secret opens it. Wrong secrets are counted on the draft itself, so that no
//! number of machines gets more tries; and a code that leads nowhere takes as long as one that does.

use jiff::SignedDuration;

use super::{
    WorkError, Works,
    begin_draft::{AccessKey, kept_until},
    secret::{hash_secret, verify_secret},
    send_code::Letter,
    spoken_code,
};
use crate::{
    id::{AuthorityId, CaseId, DraftId, JobId},
    job::Job,
    locale::Lang,
    store::{drafts, jobs, joining},
};

/// How many characters a secret has at least.
pub const SHORTEST_SECRET: usize = 8;
/// After so many wrong secrets the code rests.
const TRIES: i64 = 5;
/// For how long, doubled with each further try.
const REST_MINUTES: i64 = 15;
const PURPOSE: &str = "resume code";

/// What came of coming back.
#[derive(Debug, PartialEq, Eq)]
pub enum CameBack {
    /// To a draft, or to the case that it became.
    To {
        /// Whose it is.
        authority: AuthorityId,
        /// Its id.
        id: DraftId,
        /// The case that it became or joined, if it was submitted.
        case: Option<CaseId>,
        /// The language it was left in.
        lang: Lang,
    },
    /// To a draft whose time is over: it is removed, or will be.
    Expired {
        /// Whose it is.
        authority: AuthorityId,
        /// Of which form.
        form: String,
    },
    /// Code and secret do not belong together.
    Wrong,
    /// Too many tries.
    Locked,
}

/// Sets a secret and gives the code that goes with it, by e-mail too where an address is given; an older code ends.
pub async fn set_secret(
    works: &Works,
    authority: &AuthorityId,
    id: DraftId,
    secret: &str,
    by_mail: Option<(String, Lang)>,
) -> Result<Vec<String>, WorkError> {
    let words = spoken_code::new_code(works);
    let code = spoken_code::digest(works, PURPOSE, &words.join(" "));
    let hash = hash_secret(secret.to_owned()).await?;
    let letter = match (by_mail, works.data_key(authority, id.uuid().into()).await?) {
        (Some((to, lang)), Some(key)) => {
            Some(Letter { to, words: words.clone(), lang }.seal(works, &key, id)?)
        }
        _ => None,
    };
    let (authority, job, at) = (authority.clone(), JobId::new(&works.clock), works.now());
    works
        .db
        .write(move |tx| {
            let (authority, code, hash, letter) =
                (authority.clone(), code.clone(), hash.clone(), letter.clone());
            Box::pin(async move {
                drafts::set_resume(tx, &authority, id, (&code, &hash), letter.as_deref()).await?;
                if letter.is_some() {
                    jobs::add(tx, job, &authority, &Job::SendCode { draft: id }, at).await?;
                }
                Ok(())
            })
        })
        .await?;
    works.wake.notify_one();
    Ok(words)
}

/// Comes back with code and secret; from then on this browser may open the application.
pub async fn come_back(
    works: &Works,
    code: &str,
    secret: &str,
    access: &AccessKey,
) -> Result<CameBack, WorkError> {
    let digest = spoken_code::digest(works, PURPOSE, code);
    let found = drafts::by_resume_code(&mut works.db.read().await?.tx(), &digest).await?;
    let now = works.clock.now();
    let Some((row, hash)) = found.and_then(|row| row.secret_hash.clone().map(|hash| (row, hash))) else {
        verify_secret(secret.to_owned(), None).await?;
        return Ok(CameBack::Wrong);
    };
    if row.locked_until > now.as_microsecond() {
        return Ok(CameBack::Locked);
    }
    let (authority, id) = (AuthorityId::from(row.authority_id.as_str()), row.id);
    if !verify_secret(secret.to_owned(), Some(hash)).await? {
        let over = row.failed_attempts + 1 - TRIES;
        let rest = if over < 0 { 0 } else { REST_MINUTES << over.min(6) };
        let until = (now + SignedDuration::from_mins(rest)).as_microsecond();
        works
            .db
            .write(move |tx| {
                let authority = authority.clone();
                Box::pin(async move { drafts::note_failure(tx, &authority, id, until).await })
            })
            .await?;
        return Ok(if over < 0 { CameBack::Wrong } else { CameBack::Locked });
    }
    let submitted = row.submitted_at.is_some();
    if !submitted && kept_until(row.expires_at, row.changed_at) < now.as_microsecond() {
        return Ok(CameBack::Expired { authority, form: row.form_id });
    }
    let (owner, access, at) = (authority.clone(), access.digest().to_vec(), now.as_microsecond());
    works
        .db
        .write(move |tx| {
            let (owner, access) = (owner.clone(), access.clone());
            Box::pin(async move {
                joining::add_access(tx, &owner, id.uuid().into(), &access, at).await?;
                drafts::add_access(tx, &owner, id, &access, at).await
            })
        })
        .await?;
    let case = submitted.then(|| row.case_id.unwrap_or_else(|| id.uuid().into()));
    Ok(CameBack::To { authority, id, case, lang: Lang::from(row.lang.as_str()) })
}

/// Whether a browser may see the case that a draft became.
pub async fn may_see(
    works: &Works,
    authority: &AuthorityId,
    case: CaseId,
    access: &AccessKey,
) -> Result<bool, WorkError> {
    Ok(joining::may_see(&mut works.db.read().await?.tx(), authority, case, &access.digest()).await?)
}
