//! The applications of an account, of all authorities: which they are, how one more is kept in it, and how a browser comes to
//! open them.

use std::collections::HashSet;

use jiff::Timestamp;

use super::{
    super::{
        WorkError, Works,
        begin_draft::{AccessKey, kept_until},
        come_back::may_see,
        open_draft::{Opened, open_draft},
    },
    access,
};
use crate::{
    case::{State, Word},
    id::{AccountId, AuthorityId, CaseId, DraftId},
    store::{
        account_drafts::{self, MineRow},
        drafts, joining,
    },
};

/// An application of an account.
pub struct Mine {
    /// Whose it is.
    pub authority: AuthorityId,
    /// The form of the benefit.
    pub form: String,
    /// What it is.
    pub what: What,
}

impl Mine {
    /// The id of the draft or the case.
    #[must_use]
    pub fn id(&self) -> String {
        match &self.what {
            What::Draft { id, .. } => id.to_string(),
            What::Case { id, .. } => id.to_string(),
        }
    }
}

/// Whether an application has been sent.
pub enum What {
    /// Not yet.
    Draft {
        /// Its id.
        id: DraftId,
        /// Whether it only fixes the date.
        informal: bool,
        /// When it is deleted unless somebody changes it.
        until: Timestamp,
    },
    /// It is a case.
    Case {
        /// Its id.
        id: CaseId,
        /// Its number.
        number: String,
        /// How it stands.
        word: Word,
        /// Whether the application itself is still to come.
        informal: bool,
        /// When it arrived.
        received: Timestamp,
    },
}

/// All applications of an account, those included that followed on one of them: those that are not sent yet first, and each
/// case once.
pub async fn list(works: &Works, account: AccountId) -> Result<Vec<Mine>, WorkError> {
    let (own, now) = (access(works, account), works.now());
    works.db.write(move |tx| Box::pin(async move { account_drafts::gather(tx, &own).await })).await?;
    let rows = account_drafts::list(&mut works.db.read().await?.tx(), &own, None).await?;
    Ok(sorted(works, &rows, now))
}

/// The applications that a browser may open and an account does not have.
pub async fn only_here(
    works: &Works,
    account: AccountId,
    browser: &AccessKey,
) -> Result<Vec<Mine>, WorkError> {
    let own = access(works, account);
    let mut reading = works.db.read().await?;
    let rows = account_drafts::list(&mut reading.tx(), &browser.digest(), Some(&own)).await?;
    Ok(sorted(works, &rows, works.now()))
}

fn sorted(works: &Works, rows: &[MineRow], now: i64) -> Vec<Mine> {
    let (mut drafts, mut cases, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    for row in rows.iter().filter(|row| works.authority(&row.authority_id).is_some()) {
        if let Some(case) = row.case_id
            && seen.insert(case)
        {
            cases.extend(case_of(row, case));
        }
        if row.submitted_at.is_none() && row.base_id.is_none() {
            drafts.extend(draft_of(row, now));
        }
    }
    drafts.extend(cases);
    drafts
}

fn draft_of(row: &MineRow, now: i64) -> Option<Mine> {
    let until = kept_until(row.expires_at, row.changed_at);
    if until < now {
        return None;
    }
    let informal = !row.for_form.is_empty();
    Some(Mine {
        authority: AuthorityId::from(row.authority_id.as_str()),
        form: if informal { row.for_form.clone() } else { row.form_id.clone() },
        what: What::Draft { id: row.id, informal, until: Timestamp::from_microsecond(until).ok()? },
    })
}

fn case_of(row: &MineRow, id: CaseId) -> Option<Mine> {
    Some(Mine {
        authority: AuthorityId::from(row.authority_id.as_str()),
        form: row.case_form.clone()?,
        what: What::Case {
            id,
            number: row.number.clone()?,
            word: State::named(row.state.as_deref()?)?.word(),
            informal: row.informal?,
            received: Timestamp::from_microsecond(row.received_at?).ok()?,
        },
    })
}

/// Keeps an application that this browser may open in an account, with what follows on it; `false` when there is none.
/// `id` may be that of a case.
pub async fn keep(
    works: &Works,
    account: AccountId,
    authority: &AuthorityId,
    id: DraftId,
    browser: &AccessKey,
) -> Result<bool, WorkError> {
    let Some(owner) = works.authority(authority.as_str()) else { return Ok(false) };
    let as_case = CaseId::from(id.uuid());
    let mine = match open_draft(works, owner, id, browser).await? {
        Opened::Draft(_) | Opened::Submitted(_) => true,
        Opened::Nothing => may_see(works, authority, as_case, browser).await?,
    };
    if mine {
        let (own, at) = (access(works, account), works.now());
        let_in(works, authority, id, own, at).await?;
    }
    Ok(mine)
}

/// Lets a browser open an application of an account; `false` when it is none.
pub async fn open(
    works: &Works,
    account: AccountId,
    authority: &AuthorityId,
    id: DraftId,
    browser: &AccessKey,
) -> Result<bool, WorkError> {
    let own = access(works, account);
    let is_mine = account_drafts::has(&mut works.db.read().await?.tx(), authority.as_str(), id, &own).await?
        || joining::may_see(&mut works.db.read().await?.tx(), authority, id.uuid().into(), &own).await?;
    if is_mine {
        let_in(works, authority, id, browser.digest(), works.now()).await?;
    }
    Ok(is_mine)
}

/// Lets a browser or an account open an application and all that follows on it.
async fn let_in(
    works: &Works,
    authority: &AuthorityId,
    id: DraftId,
    access: [u8; 32],
    at: i64,
) -> Result<(), WorkError> {
    let owner = authority.clone();
    works
        .db
        .write(move |tx| {
            let owner = owner.clone();
            Box::pin(async move {
                joining::add_access(tx, &owner, id.uuid().into(), &access, at).await?;
                drafts::add_access(tx, &owner, id, &access, at).await
            })
        })
        .await?;
    Ok(())
}
