//! Giving a case to the authority that is responsible (§ 16 (2) SGB I): everything that belongs to it goes there, the
//! number and the day on which it was applied for stay. What the person has open leads on by itself.

use std::sync::Arc;

use jiff::Timestamp;

use super::{
    WorkError, Works, history, likeness,
    load_case::LoadedCase,
    move_case::{Allowed, Done, allowed_at},
    search_words,
};
use crate::{
    account::{
        Role, Staff,
        access::{Deed, may_ever},
    },
    authority::Authority,
    case::{Move, event::Actor},
    id::{AuthorityId, CaseId, JobId},
    job::Job,
    store::{
        self,
        cases::{self, EventRow},
        db::is_duplicate,
        forwarding::{self, Forwarded, Going, PartKey},
        jobs,
        likeness::Likeness,
    },
};

/// The authorities that a case could go to: they offer what was applied for.
pub fn responsible<'a>(works: &'a Works, loaded: &'a LoadedCase) -> impl Iterator<Item = &'a Arc<Authority>> {
    let offers = |authority: &&Arc<Authority>| {
        authority.id != loaded.authority.id && authority.service(&loaded.row.form_id).is_some()
    };
    works.authorities.iter().filter(offers)
}

/// Gives a case to another authority; the person is told that there is news.
pub async fn forward(
    works: &Works,
    staff: &Staff,
    id: CaseId,
    seen: i64,
    to: &AuthorityId,
) -> Result<Done, WorkError> {
    let loaded = match allowed_at(works, staff, id, seen, Deed::ForwardCase).await? {
        Allowed::Case(loaded) => loaded,
        Allowed::Not(done) => return Ok(done),
    };
    let step = Move::Forward { from: loaded.authority.id.clone(), to: to.clone() };
    let Ok((after, event)) = loaded.case.apply(step, &Actor::Staff(staff.id), works.clock.now()) else {
        return Ok(Done::Illegal);
    };
    let mut reading = works.db.read().await?;
    let mut tx = reading.tx();
    let decided = cases::decisions(&mut tx, &loaded.authority.id, id).await?;
    let last = cases::last_event(&mut tx, &loaded.authority.id, id).await?;
    let doubles = store::likeness::merged(&mut tx, &loaded.authority.id, id).await?;
    let before = forwarding::parts(&mut tx, &loaded.authority.id, id).await?;
    drop(reading);
    // What was merged stays with the files of its doubles.
    if !doubles.is_empty()
        || !decided.is_empty()
        || responsible(works, &loaded).all(|authority| authority.id != *to)
    {
        return Ok(Done::Illegal);
    }
    let way = Way {
        names: search_words::of_application(works, to, &loaded.situation()),
        likeness: likeness::of_application(works, to, &loaded.row.form_id, &loaded.situation()),
        entry: history::entry(works, &loaded.key, id, &event, last.as_ref())?,
        going: going(works, staff, &loaded, to, before, after.state.name())?,
        job: (JobId::new(&works.clock), Job::TellNews { case: id }),
    };
    way.go(works).await
}

/// What changes on the way: whose it is, and which authority's key opens it.
fn going(
    works: &Works,
    staff: &Staff,
    loaded: &LoadedCase,
    to: &AuthorityId,
    before: Vec<PartKey>,
    state: &str,
) -> Result<Going, WorkError> {
    let (from, row) = (&loaded.authority.id, &loaded.row);
    let hand_over = |part: &PartKey| -> Result<PartKey, WorkError> {
        let wrapped = (part.data_key.as_slice(), part.key_version);
        let (data_key, key_version) = works.keyring.hand_over(&works.clock, (from, to), part.id, wrapped)?;
        Ok(PartKey { id: part.id, data_key, key_version })
    };
    let key =
        hand_over(&PartKey { id: row.id, data_key: row.data_key.clone(), key_version: row.key_version })?;
    let mut after: Vec<PartKey> = before.iter().map(hand_over).collect::<Result<_, _>>()?;
    if after.iter().all(|part| part.id != row.id) {
        after.push(key.clone());
    }
    Ok(Going {
        from: from.clone(),
        forwarded: Forwarded {
            case_id: row.id,
            to_authority: to.to_string(),
            number: row.number.clone(),
            form_id: row.form_id.clone(),
            received_at: row.received_at,
            protected: row.protected,
            staff_id: staff.id,
            at: works.now(),
        },
        seen: row.version,
        state: state.to_owned(),
        key,
        before,
        after,
    })
}

/// Everything that is written, worked out before the transaction begins.
struct Way {
    going: Going,
    entry: EventRow,
    names: Vec<Vec<u8>>,
    likeness: Likeness,
    job: (JobId, Job),
}

impl Way {
    async fn go(self, works: &Works) -> Result<Done, WorkError> {
        let way = Arc::new(self);
        let gone = works
            .db
            .write(move |tx| {
                let way = Arc::clone(&way);
                Box::pin(async move {
                    let Forwarded { case_id, to_authority, at, .. } = &way.going.forwarded;
                    let to = AuthorityId::from(to_authority.as_str());
                    if !forwarding::forward(tx, &way.going).await? {
                        return Ok(false);
                    }
                    cases::add_event(tx, &to, *case_id, &way.entry).await?;
                    for name in &way.names {
                        cases::add_name(tx, &to, name, *case_id).await?;
                    }
                    store::likeness::enter(tx, &to, *case_id, &way.likeness).await?;
                    jobs::add(tx, way.job.0, &to, &way.job.1, *at).await?;
                    Ok(true)
                })
            })
            .await;
        works.wake.notify_one();
        match gone {
            Ok(true) => Ok(Done::Done),
            Ok(false) => Ok(Done::Overtaken),
            // A note came between, in the history.
            Err(error) if is_duplicate(&error) => Ok(Done::Overtaken),
            Err(error) => Err(error.into()),
        }
    }
}

/// Where an application or a draft went that is not here any more.
pub async fn where_to<'w>(
    works: &'w Works,
    authority: &AuthorityId,
    id: CaseId,
) -> Result<Option<&'w Arc<Authority>>, WorkError> {
    let to = forwarding::where_to(&mut works.db.read().await?.tx(), authority, id).await?;
    Ok(to.and_then(|to| works.authority(to.as_str())))
}

/// A case that went elsewhere, as the office that forwarded it sees it.
pub struct Gone {
    /// Which, where, when and by whom.
    pub row: Forwarded,
    /// When it was applied for.
    pub applied: Timestamp,
    /// When it went.
    pub at: Timestamp,
}

impl From<Forwarded> for Gone {
    fn from(row: Forwarded) -> Self {
        let time = |at| Timestamp::from_microsecond(at).unwrap_or_default();
        Self { applied: time(row.received_at), at: time(row.at), row }
    }
}

/// What an authority has forwarded, the newest first; nothing for who may not see its list of cases.
pub async fn forwarded(works: &Works, staff: &Staff) -> Result<Option<Vec<Gone>>, WorkError> {
    if !may_ever(staff, Deed::ListCases) {
        return Ok(None);
    }
    let mut reading = works.db.read().await?;
    let rows = forwarding::list(&mut reading.tx(), &staff.authority, staff.is(Role::Protected)).await?;
    Ok(Some(rows.into_iter().map(Gone::from).collect()))
}

/// A case that is not here any more, for who could see it in that list.
pub async fn gone(works: &Works, staff: &Staff, id: CaseId) -> Result<Option<Gone>, WorkError> {
    if !may_ever(staff, Deed::ListCases) {
        return Ok(None);
    }
    let mut reading = works.db.read().await?;
    let row = forwarding::find(&mut reading.tx(), &staff.authority, id, staff.is(Role::Protected)).await?;
    Ok(row.map(Gone::from))
}
