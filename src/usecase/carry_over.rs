//! What this browser answered in one application, for another that begins with it when the person says so.
//!
//! Only applications to the same authority that the browser may open; nothing is taken before somebody presses the
//! button, and each answer says where it comes from.

use std::sync::Arc;

use jiff::Timestamp;

use super::{
    WorkError, Works,
    begin_draft::AccessKey,
    load_case::{LoadedCase, load_case},
    open_draft::{OpenDraft, Opened, open_draft},
};
use crate::{
    authority::Authority,
    form::{
        carry::{Carried, carry},
        model::Form,
        situation::Situation,
    },
    id::DraftId,
    store::drafts,
};

/// How many earlier applications are looked at, the latest first.
const MOST_LOOKED_AT: i64 = 3;

/// An application whose answers another can begin with.
pub struct Offer {
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

/// The latest application of this browser that has answers for a form.
pub async fn offer(
    works: &Works,
    authority: &Arc<Authority>,
    form: &Form,
    access: &AccessKey,
) -> Result<Option<Offer>, WorkError> {
    let mut reading = works.db.read().await?;
    let rows =
        drafts::of_browser(&mut reading.tx(), &authority.id, &access.digest(), works.now(), MOST_LOOKED_AT)
            .await?;
    drop(reading);
    for (id, begun) in rows {
        let Some(earlier) = open(works, authority, id, access).await? else { continue };
        let answers = carry(&earlier.situation(), form).fields.len();
        if answers > 0 {
            let begun = Timestamp::from_microsecond(begun).unwrap_or_default();
            return Ok(Some(Offer { id, form: Arc::clone(earlier.form()), begun, answers }));
        }
    }
    Ok(None)
}

/// What a form can begin with of another application; nothing where that one can't be opened any more.
pub async fn carried_from(
    works: &Works,
    authority: &Arc<Authority>,
    form: &Form,
    access: &AccessKey,
    from: DraftId,
) -> Result<Carried, WorkError> {
    let earlier = open(works, authority, from, access).await?;
    Ok(earlier.map(|earlier| carry(&earlier.situation(), form)).unwrap_or_default())
}

async fn open(
    works: &Works,
    authority: &Arc<Authority>,
    id: DraftId,
    access: &AccessKey,
) -> Result<Option<Earlier>, WorkError> {
    Ok(match open_draft(works, authority, id, access).await? {
        Opened::Draft(draft) => Some(Earlier::Draft(draft)),
        Opened::Submitted(case) => {
            let case = load_case(works, &authority.id, case).await?;
            case.map(|case| Earlier::Case(Box::new(case)))
        }
        Opened::Nothing => None,
    })
}
