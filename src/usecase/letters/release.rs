//! A second person looks at a letter before it goes out (*Vier-Augen-Prinzip*): who wrote it never lets it out.
//!
//! It waits at the version of the case that it was written for. Whatever moves the case meanwhile brings it back to who wrote
//! it, because nobody has looked at what it says beside what is new.

use jiff::Timestamp;
use rust_decimal::Decimal;

use super::{
    super::{
        WorkError, Works,
        decide::open_terms,
        load_case::LoadedCase,
        move_case::{Allowed, Done, Extra, Tried, allowed, allowed_at, make},
    },
    Content, Outgoing, place,
    send::{Author, draft, may_go, sealed},
    title,
};
use crate::{
    account::{
        Staff,
        access::{Answer, Deed, ask},
    },
    authority::release::Why,
    case::{
        Move, State,
        event::Actor,
        letter::{Channel, Letter},
    },
    id::{CaseId, LetterId, StaffId},
    letter::markup,
    store::{
        cases::{self, DecisionRow},
        letters,
        releases::{self, End, ReleaseRow},
        staff,
    },
};

/// A letter that waits for a second person, or has come back from there.
#[derive(Clone, Debug)]
pub struct Submitted {
    /// Which.
    pub id: LetterId,
    /// What it is, what it says and how it is to go.
    pub outgoing: Outgoing,
    /// Its title.
    pub title: String,
    /// Who wrote it.
    pub by: StaffId,
    /// When it was given to the second person.
    pub at: Timestamp,
    /// How far it is.
    pub standing: Standing,
}

/// How far a letter is that was given to a second person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It waits.
    Open,
    /// The case has moved since, so that it has to be gone over.
    Overtaken,
    /// It was given back.
    Returned {
        /// By whom: who wrote it may take it back.
        by: StaffId,
        /// Why.
        reason: String,
    },
}

/// Why a letter of a case needs a second person; nothing where who writes it sends it.
pub async fn why(works: &Works, loaded: &LoadedCase, letter: Letter) -> Result<Option<Why>, WorkError> {
    let rows =
        cases::decisions(&mut works.db.read().await?.tx(), &loaded.authority.id, loaded.row.id).await?;
    with(loaded, letter, &rows)
}

fn with(loaded: &LoadedCase, letter: Letter, decisions: &[DecisionRow]) -> Result<Option<Why>, WorkError> {
    let mut granted: Vec<Decimal> = Vec::new();
    for row in decisions {
        granted.extend(open_terms(&loaded.key, loaded.row.id, row)?.amount);
    }
    Ok(loaded.authority.release.why(letter, &granted))
}

/// Whether the person must not be told yet what is decided, because a second person has to let it out first.
pub fn is_withheld(loaded: &LoadedCase, decisions: &[DecisionRow]) -> Result<bool, WorkError> {
    let is_told = matches!(loaded.case.state, State::NoticeSent | State::Objection | State::Closed);
    Ok(!is_told && with(loaded, Letter::Decision, decisions)?.is_some())
}

/// The letter of a case that waits for a second person or has come back; nothing once it is out.
pub async fn submitted(works: &Works, loaded: &LoadedCase) -> Result<Option<Submitted>, WorkError> {
    let mut reading = works.db.read().await?;
    let (authority, id) = (&loaded.authority.id, loaded.row.id);
    let Some(row) = releases::last(&mut reading.tx(), authority, id).await? else { return Ok(None) };
    let sent = letters::of_case(&mut reading.tx(), authority, id).await?;
    drop(reading);
    // Gone over, it may need nobody else any more.
    let is_out = sent.iter().any(|letter| letter.kind == row.kind && letter.at >= row.at);
    if is_out || loaded.case.state == State::Closed { Ok(None) } else { read(works, loaded, &row) }
}

fn read(works: &Works, loaded: &LoadedCase, row: &ReleaseRow) -> Result<Option<Submitted>, WorkError> {
    let stored = || WorkError::Stored("a letter for a second person");
    let letter = Letter::named(&row.kind).ok_or_else(stored)?;
    let channel = Channel::named(&row.channel).ok_or_else(stored)?;
    let standing = match (row.state.as_str(), row.ended_by, &row.reason) {
        ("open", ..) if row.version == loaded.row.version => Standing::Open,
        ("open", ..) => Standing::Overtaken,
        ("returned", Some(by), Some(reason)) => {
            let reason = loaded.key.open(&reason_place(loaded.row.id, row.id), reason)?;
            Standing::Returned { by, reason: String::from_utf8(reason).map_err(|_| stored())? }
        }
        _ => return Ok(None),
    };
    let text = loaded.key.open(&place(loaded.row.id, row.id), &row.body)?;
    let Content { text } = serde_json::from_slice(&text).map_err(|_| stored())?;
    Ok(Some(Submitted {
        id: row.id,
        title: title(works, letter, markup::read(&text).title),
        outgoing: Outgoing { letter, text, channel },
        by: row.staff_id,
        at: Timestamp::from_microsecond(row.at).unwrap_or_default(),
        standing,
    }))
}

/// Gives a letter to a second person.
pub async fn submit(
    works: &Works,
    staff: &Staff,
    id: CaseId,
    seen: i64,
    outgoing: Outgoing,
) -> Result<Done, WorkError> {
    let loaded = match allowed_at(works, staff, id, seen, Deed::WriteLetter).await? {
        Allowed::Case(loaded) => loaded,
        Allowed::Not(done) => return Ok(done),
    };
    if !may_go(works, &loaded, &outgoing).await? {
        return Ok(Done::Illegal);
    }
    let Outgoing { letter, text, channel } = outgoing;
    let release = LetterId::new(&works.clock);
    let content = serde_json::to_vec(&Content { text }).map_err(|_| WorkError::Stored("a letter"))?;
    let row = ReleaseRow {
        id: release,
        kind: letter.name().to_owned(),
        channel: channel.name().to_owned(),
        body: loaded.key.seal(&works.clock, &place(id, release), &content)?,
        staff_id: staff.id,
        at: works.now(),
        version: loaded.row.version + 1,
        state: "open".to_owned(),
        ended_by: None,
        reason: None,
    };
    let extra = Extra::Submitted(Box::new(row));
    make(works, &loaded, &Actor::Staff(staff.id), Move::SubmitLetter { letter }, extra).await
}

/// Whether somebody may let a letter out: nobody may who wrote it.
#[must_use]
pub fn may_release(staff: &Staff, loaded: &LoadedCase, submitted: &Submitted) -> bool {
    submitted.by != staff.id && ask(staff, Deed::ReleaseLetter, &loaded.target()) == Answer::Allowed
}

/// Lets a letter out: it is sealed now, with the name of who wrote it.
pub async fn release(works: &Works, staff: &Staff, id: CaseId, letter: LetterId) -> Result<Done, WorkError> {
    let (loaded, submitted) = match open(works, staff, (id, letter), Deed::ReleaseLetter).await? {
        Waiting::Letter(loaded, submitted) => (loaded, submitted),
        Waiting::Not(done) => return Ok(done),
    };
    if submitted.by == staff.id {
        return Ok(Done::Forbidden);
    }
    // Consent or address may be gone meanwhile.
    if !may_go(works, &loaded, &submitted.outgoing).await? {
        return Ok(Done::Illegal);
    }
    let name = name(works, &loaded, submitted.by).await?;
    let author = Author { id: submitted.by, name: &name };
    let row = sealed(works, &author, &loaded, letter, &submitted.outgoing).await?;
    let end = End { state: "released", by: staff.id, at: works.now(), reason: None };
    let Outgoing { letter: kind, channel, .. } = submitted.outgoing;
    let (step, actor) = (Move::ReleaseLetter { letter: kind, channel }, Actor::Staff(staff.id));
    make(works, &loaded, &actor, step, Extra::Released(Box::new(row), end)).await
}

/// Gives a letter back to who wrote it, with a reason; or whoever wrote it takes it back, and needs none.
pub async fn give_back(
    works: &Works,
    staff: &Staff,
    id: CaseId,
    letter: LetterId,
    reason: &str,
) -> Result<Tried, WorkError> {
    let (loaded, submitted) = match open(works, staff, (id, letter), Deed::ReadCase).await? {
        Waiting::Letter(loaded, submitted) => (loaded, submitted),
        Waiting::Not(done) => return Ok(Tried::Done(done)),
    };
    if submitted.by != staff.id {
        if !may_release(staff, &loaded, &submitted) {
            return Ok(Tried::Done(Done::Forbidden));
        }
        if reason.is_empty() {
            return Ok(Tried::CanNotBe);
        }
    }
    let reason = loaded.key.seal(&works.clock, &reason_place(id, letter), reason.as_bytes())?;
    let end = End { state: "returned", by: staff.id, at: works.now(), reason: Some(reason) };
    let step = Move::ReturnLetter { letter: submitted.outgoing.letter };
    let done = make(works, &loaded, &Actor::Staff(staff.id), step, Extra::Returned(letter, end)).await?;
    Ok(Tried::Done(done))
}

/// The letter as it would go out, without a seal.
pub async fn look(works: &Works, loaded: &LoadedCase, submitted: &Submitted) -> Result<Vec<u8>, WorkError> {
    let name = name(works, loaded, submitted.by).await?;
    draft(works, &Author { id: submitted.by, name: &name }, loaded, &submitted.outgoing).await
}

/// A letter that waits, or what stands against it.
enum Waiting {
    Letter(Box<LoadedCase>, Box<Submitted>),
    Not(Done),
}

/// The letter of a case that waits, for whoever may do a deed.
async fn open(
    works: &Works,
    staff: &Staff,
    (id, letter): (CaseId, LetterId),
    deed: Deed,
) -> Result<Waiting, WorkError> {
    let loaded = match allowed(works, staff, id, deed).await? {
        Allowed::Case(loaded) => loaded,
        Allowed::Not(done) => return Ok(Waiting::Not(done)),
    };
    Ok(match submitted(works, &loaded).await? {
        Some(submitted) if submitted.id == letter && submitted.standing == Standing::Open => {
            Waiting::Letter(loaded, Box::new(submitted))
        }
        _ => Waiting::Not(Done::Overtaken),
    })
}

/// What somebody of the authority is called.
async fn name(works: &Works, loaded: &LoadedCase, id: StaffId) -> Result<String, WorkError> {
    let row = staff::by_id(&mut works.db.read().await?.tx(), &loaded.authority.id, id).await?;
    Ok(row.ok_or(WorkError::Stored("who wrote a letter"))?.name)
}

fn reason_place(case: CaseId, id: LetterId) -> String {
    format!("letter-returned|{case}|{id}")
}
