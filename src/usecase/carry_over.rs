//! What somebody answered in one application, for another that begins with it when the person says so.
//!
//! Of a browser that may open applications, those to the same authority; of an account, those to all. So an account needs no
//! store of its own for a person and a household: nothing is copied, nothing is taken before somebody presses the button, and each
//! answer says where it comes from.

use std::sync::Arc;

use jiff::Timestamp;

use super::{
    WorkError, Works,
    account::access,
    begin_draft::AccessKey,
    load_case::{LoadedCase, load_case},
    open_draft::{OpenDraft, Opened, open_with},
};
use crate::{
    authority::Authority,
    form::{
        carry::{Carried, carry},
        model::Form,
        situation::Situation,
    },
    id::{AccountId, AuthorityId, DraftId},
    store::{account_drafts, drafts},
};

/// How many earlier applications are looked at, the latest first.
const MOST_LOOKED_AT: i64 = 3;

/// Who begins an application: a browser that may have a key, and whoever is signed in there.
#[derive(Clone, Copy)]
pub struct Beginner<'a> {
    /// The key.
    pub browser: Option<&'a AccessKey>,
    /// The account.
    pub account: Option<AccountId>,
}

impl Beginner<'_> {
    /// Under which digests applications are found.
    fn digests(self, works: &Works) -> impl Iterator<Item = [u8; 32]> {
        let account = self.account.map(|account| access(works, account));
        self.browser.map(AccessKey::digest).into_iter().chain(account)
    }
}

/// An application whose answers another can begin with.
pub struct Offer {
    /// Whose it is.
    pub authority: AuthorityId,
    /// Which.
    pub id: DraftId,
    /// Its form, in the version that was filled in.
    pub form: Arc<Form>,
    /// When it was begun.
    pub begun: Timestamp,
    /// How many of its answers fit.
    pub answers: usize,
}

/// An earlier application, sent or not.
enum Earlier {
    Draft(Box<OpenDraft>),
    Case(Box<LoadedCase>),
}

impl Earlier {
    fn situation(&self) -> Situation<'_> {
        match self {
            Self::Draft(draft) => draft.situation(),
            Self::Case(case) => case.situation(),
        }
    }

    fn form(&self) -> &Arc<Form> {
        match self {
            Self::Draft(draft) => &draft.form,
            Self::Case(case) => &case.form,
        }
    }
}

/// The latest application that has answers for a form.
pub async fn offer(
    works: &Works,
    authority: &Authority,
    form: &Form,
    beginner: Beginner<'_>,
) -> Result<Option<Offer>, WorkError> {
    for (owner, id, begun) in latest(works, authority, beginner).await? {
        let from = (&AuthorityId::from(owner.as_str()), id);
        let Some(earlier) = open(works, from, beginner).await? else { continue };
        let answers = carry(&earlier.situation(), form).fields.len();
        if answers > 0 {
            let begun = Timestamp::from_microsecond(begun).unwrap_or_default();
            let form = Arc::clone(earlier.form());
            return Ok(Some(Offer { authority: from.0.clone(), id, form, begun, answers }));
        }
    }
    Ok(None)
}

/// The applications that are looked at: of the browser at this authority, then of the account; each when it was begun.
async fn latest(
    works: &Works,
    authority: &Authority,
    Beginner { browser, account }: Beginner<'_>,
) -> Result<Vec<(String, DraftId, i64)>, WorkError> {
    let (mut reading, now) = (works.db.read().await?, works.now());
    let mut all = Vec::new();
    if let Some(browser) = browser {
        let (here, digest) = (&authority.id, browser.digest());
        let rows = drafts::of_browser(&mut reading.tx(), here, &digest, now, MOST_LOOKED_AT).await?;
        all.extend(rows.into_iter().map(|(id, begun)| (here.to_string(), id, begun)));
    }
    if let Some(account) = account {
        let own = access(works, account);
        all.extend(account_drafts::latest(&mut reading.tx(), &own, now, MOST_LOOKED_AT).await?);
    }
    Ok(all)
}

/// What a form can begin with of another application; nothing where that one can't be opened any more.
pub async fn carried_from(
    works: &Works,
    form: &Form,
    beginner: Beginner<'_>,
    from: (&AuthorityId, DraftId),
) -> Result<Carried, WorkError> {
    let earlier = open(works, from, beginner).await?;
    Ok(earlier.map(|earlier| carry(&earlier.situation(), form)).unwrap_or_default())
}

async fn open(
    works: &Works,
    (authority, id): (&AuthorityId, DraftId),
    beginner: Beginner<'_>,
) -> Result<Option<Earlier>, WorkError> {
    let Some(owner) = works.authority(authority.as_str()) else { return Ok(None) };
    for digest in beginner.digests(works) {
        match open_with(works, owner, id, &digest).await? {
            Opened::Draft(draft) => return Ok(Some(Earlier::Draft(draft))),
            Opened::Submitted(case) => {
                let case = load_case(works, authority, case).await?;
                return Ok(case.map(|case| Earlier::Case(Box::new(case))));
            }
            Opened::Nothing => {}
        }
    }
    Ok(None)
}
