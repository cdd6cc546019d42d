//! Moves of a case: taking it, giving it back, asking for evidence, closing. Each is an event in the
//! same transaction, and none overtakes another unseen.

use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    WorkError, Works, figures, history,
    load_case::{LoadedCase, load_case},
    objection,
};
use crate::{
    account::{
        Role, Staff,
        access::{self, Answer, Deed},
    },
    case::{Ending, Move, event::Actor, letter::Channel},
    id::{AuthorityId, CaseId, EventId, JobId, LetterId, NoteId, RequestId, StaffId},
    job::Job,
    store::{
        cases::{self, EventRow, Moved, RequestRow},
        figures::{Marks, mark},
        jobs,
        letters::{self, LetterRow},
        objections::{self, ObjectionRow},
        readings,
        releases::{self, End, ReleaseRow},
    },
};

/// How often a person's move is tried when somebody at the office is quicker.
const ATTEMPTS: usize = 16;

/// What came of a deed on a case.
#[derive(Debug, PartialEq, Eq)]
pub enum Done {
    /// It is done.
    Done,
    /// There is no such case for this member of staff.
    Nothing,
    /// It may be seen, but this may not be done with it.
    Forbidden,
    /// Somebody else has changed the case meanwhile.
    Overtaken,
    /// The case is not where this can be done.
    Illegal,
}

/// What came of a deed with something that was typed.
#[derive(Debug, PartialEq, Eq)]
pub enum Tried {
    /// As with every deed.
    Done(Done),
    /// What was typed can't be.
    CanNotBe,
}

/// A request for evidence, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requested {
    /// Keys of evidence.
    pub items: Vec<String>,
    /// What else.
    pub more: String,
}

/// A case that somebody may do something with.
pub enum Allowed {
    /// This one.
    Case(Box<LoadedCase>),
    /// Or not.
    Not(Done),
}

/// Loads a case for a deed, if the table of access allows it.
pub async fn allowed(works: &Works, staff: &Staff, id: CaseId, deed: Deed) -> Result<Allowed, WorkError> {
    let Some(loaded) = load_case(works, &staff.authority, id).await? else {
        return Ok(Allowed::Not(Done::Nothing));
    };
    Ok(match access::ask(staff, deed, &loaded.target()) {
        Answer::Allowed => Allowed::Case(Box::new(loaded)),
        Answer::Forbidden => Allowed::Not(Done::Forbidden),
        Answer::Invisible => Allowed::Not(Done::Nothing),
    })
}

/// Loads a case for a deed, if the table of access allows it and nobody has moved the case since it was seen.
pub async fn allowed_at(
    works: &Works,
    staff: &Staff,
    id: CaseId,
    seen: i64,
    deed: Deed,
) -> Result<Allowed, WorkError> {
    Ok(match allowed(works, staff, id, deed).await? {
        Allowed::Case(loaded) if loaded.row.version != seen => Allowed::Not(Done::Overtaken),
        other => other,
    })
}

/// Reads a case, and writes down that it was read.
pub async fn read_case(
    works: &Works,
    staff: &Staff,
    id: CaseId,
) -> Result<Option<Box<LoadedCase>>, WorkError> {
    let Allowed::Case(loaded) = allowed(works, staff, id, Deed::ReadCase).await? else { return Ok(None) };
    note_access(works, staff, id, "read").await?;
    // What nobody has taken anybody may have seen; else it is for who has.
    if loaded.row.news && loaded.row.assignee.is_none_or(|assignee| assignee == staff.id) {
        let authority = staff.authority.clone();
        let seen = works.db.write(move |tx| {
            let authority = authority.clone();
            Box::pin(async move { cases::set_news(tx, &authority, id, false).await })
        });
        seen.await?;
    }
    Ok(Some(loaded))
}

/// Writes down that somebody has seen something of a case.
pub async fn note_access(
    works: &Works,
    staff: &Staff,
    case: CaseId,
    deed: &'static str,
) -> Result<(), WorkError> {
    let (authority, id, at, by) =
        (staff.authority.clone(), EventId::new(&works.clock), works.now(), staff.id);
    works
        .db
        .write(move |tx| {
            let authority = authority.clone();
            Box::pin(async move { readings::log_access(tx, &authority, id, at, by, case, deed).await })
        })
        .await?;
    Ok(())
}

/// Takes a case.
pub async fn take(works: &Works, staff: &Staff, id: CaseId, seen: i64) -> Result<Done, WorkError> {
    let step = Move::Take { by: staff.id, may_decide: staff.is(Role::Caseworker) };
    one_move(works, staff, id, seen, Deed::TakeCase, step, Extra::None).await
}

/// Gives a case back.
pub async fn release(works: &Works, staff: &Staff, id: CaseId, seen: i64) -> Result<Done, WorkError> {
    one_move(works, staff, id, seen, Deed::TakeCase, Move::Release, Extra::None).await
}

/// Ends a case.
pub async fn close(
    works: &Works,
    staff: &Staff,
    id: CaseId,
    seen: i64,
    ending: Ending,
) -> Result<Done, WorkError> {
    one_move(works, staff, id, seen, Deed::CloseCase, Move::Close { ending }, Extra::Tell).await
}

/// Asks for evidence by a day; the person is told that there is news.
pub async fn request_documents(
    works: &Works,
    staff: &Staff,
    id: CaseId,
    seen: i64,
    requested: Requested,
    due_on: Date,
) -> Result<Done, WorkError> {
    let step = Move::RequestDocuments { due_on, items: requested.items.clone() };
    one_move(
        works,
        staff,
        id,
        seen,
        Deed::RequestDocuments,
        step,
        Extra::Request(requested, due_on, staff.id),
    )
    .await
}

/// Notes that what a request asked for has come, by whatever way.
pub async fn meet_request(
    works: &Works,
    staff: &Staff,
    id: CaseId,
    seen: i64,
    request: RequestId,
) -> Result<Done, WorkError> {
    let loaded = match allowed(works, staff, id, Deed::RequestDocuments).await? {
        Allowed::Case(loaded) => loaded,
        Allowed::Not(done) => return Ok(done),
    };
    let requests = cases::requests(&mut works.db.read().await?.tx(), &staff.authority, id).await?;
    let (this, others): (Vec<_>, Vec<_>) =
        requests.into_iter().filter(|row| row.state == "open").partition(|row| row.id == request);
    if this.is_empty() {
        return Ok(Done::Illegal);
    }
    if loaded.row.version != seen {
        return Ok(Done::Overtaken);
    }
    let step = Move::Meet { last: others.is_empty() };
    make(works, &loaded, &Actor::Staff(staff.id), step, Extra::Met(request)).await
}

/// What is stored beside a move.
pub(super) enum Extra {
    None,
    /// A request is answered.
    Met(RequestId),
    Tell,
    /// The office has something to see.
    News,
    Request(Requested, Date, StaffId),
    Decision(cases::DecisionRow),
    /// A letter; where it is made available here, it is announced by e-mail.
    Letter(Box<LetterRow>),
    /// A letter for a second person.
    Submitted(Box<ReleaseRow>),
    /// One that this person has let out.
    Released(Box<LetterRow>, End),
    /// One that goes back.
    Returned(LetterId, End),
    /// An objection.
    Objection(Box<ObjectionRow>),
    /// An entry in the history of another case, which belongs to it; the person is told.
    Other {
        /// Which.
        case: CaseId,
        /// What.
        entry: Arc<EventRow>,
        /// Whether that case must be open still.
        only_open: bool,
    },
}

/// Makes one move, with what belongs to it.
pub(super) async fn one_move(
    works: &Works,
    staff: &Staff,
    id: CaseId,
    seen: i64,
    deed: Deed,
    step: Move,
    extra: Extra,
) -> Result<Done, WorkError> {
    let loaded = match allowed_at(works, staff, id, seen, deed).await? {
        Allowed::Case(loaded) => loaded,
        Allowed::Not(done) => return Ok(done),
    };
    make(works, &loaded, &Actor::Staff(staff.id), step, extra).await
}

/// The person takes the application back, whatever else happens to the case at that moment.
pub async fn withdraw(works: &Works, authority: &AuthorityId, id: CaseId) -> Result<Done, WorkError> {
    for _ in 0..ATTEMPTS {
        let Some(loaded) = load_case(works, authority, id).await? else { return Ok(Done::Nothing) };
        let step = Move::Close { ending: Ending::Withdrawn };
        let done = make(works, &loaded, &Actor::Applicant, step, Extra::News).await?;
        if done != Done::Overtaken {
            return Ok(done);
        }
    }
    Ok(Done::Overtaken)
}

/// Makes a move of a case as it was loaded, unless somebody is quicker.
pub(super) async fn make(
    works: &Works,
    loaded: &LoadedCase,
    actor: &Actor,
    step: Move,
    extra: Extra,
) -> Result<Done, WorkError> {
    let id = loaded.row.id;
    // Who has a case, and when it is due, says nothing about what is in it.
    let carries =
        matches!(step, Move::Take { .. } | Move::Assign { .. } | Move::Release | Move::Reschedule { .. });
    let answered = objection::standing_after(&step);
    let Ok((after, event)) = loaded.case.apply(step, actor, works.clock.now()) else {
        return Ok(Done::Illegal);
    };
    let last = cases::last_event(&mut works.db.read().await?.tx(), &loaded.authority.id, id).await?;
    let entry = history::entry(works, &loaded.key, id, &event, last.as_ref())?;
    let moved = Moved {
        id,
        seen: loaded.row.version,
        state: after.state.name().to_owned(),
        assignee: after.assignee,
        due_on: after.due_on.to_string(),
        missing: after.missing,
        merged_into: after.merged_into,
        at: works.now(),
    };
    let marks = figures::marks(loaded.case.state, after.state, &event);
    let write = Write { carries, answered, marks, ..Write::new(works, loaded, moved, entry, extra)? };
    let stored = write.run(works).await?;
    works.wake.notify_one();
    Ok(if stored { Done::Done } else { Done::Overtaken })
}

/// One move with everything that is stored with it.
struct Write {
    authority: AuthorityId,
    moved: Moved,
    entry: EventRow,
    request: Option<RequestRow>,
    decision: Option<cases::DecisionRow>,
    letter: Option<Box<LetterRow>>,
    submitted: Option<Box<ReleaseRow>>,
    /// How a letter for a second person ends.
    ended: Option<(LetterId, End)>,
    job: Option<(JobId, Job)>,
    news: bool,
    /// Whether a letter that waits for a second person goes on waiting.
    carries: bool,
    /// What came of an objection.
    answered: Option<&'static str>,
    objection: Option<Box<ObjectionRow>>,
    met: Option<RequestId>,
    /// An entry of another case, and whether that must be open.
    other: Option<(CaseId, Arc<EventRow>, bool)>,
    /// What it means for the figures.
    marks: Option<Marks>,
}

impl Write {
    fn new(
        works: &Works,
        loaded: &LoadedCase,
        moved: Moved,
        entry: EventRow,
        extra: Extra,
    ) -> Result<Self, WorkError> {
        let authority = loaded.authority.id.clone();
        let mut write = Self {
            authority,
            moved,
            entry,
            request: None,
            decision: None,
            letter: None,
            submitted: None,
            ended: None,
            job: None,
            news: false,
            carries: false,
            answered: None,
            objection: None,
            met: None,
            other: None,
            marks: None,
        };
        let news = || Some((JobId::new(&works.clock), Job::TellNews { case: loaded.row.id }));
        match extra {
            Extra::None => {}
            Extra::Tell => write.job = news(),
            Extra::News => write.news = true,
            Extra::Met(request) => write.met = Some(request),
            Extra::Decision(decision) => {
                write.job = news();
                write.decision = Some(decision);
            }
            Extra::Letter(letter) => write.send(works, letter),
            Extra::Released(letter, end) => {
                write.ended = Some((letter.id, end));
                write.send(works, letter);
            }
            Extra::Objection(objection) => {
                write.job = news();
                write.news = true;
                write.objection = Some(objection);
            }
            Extra::Other { case, entry, only_open } => {
                write.job = news();
                write.other = Some((case, entry, only_open));
            }
            Extra::Submitted(release) => write.submitted = Some(release),
            Extra::Returned(letter, end) => {
                write.news = true;
                write.ended = Some((letter, end));
            }
            Extra::Request(requested, due_on, staff_id) => {
                let id = RequestId::new(&works.clock);
                let text = serde_json::to_vec(&requested).map_err(|_| WorkError::Stored("a request"))?;
                write.job = news();
                write.request = Some(RequestRow {
                    id,
                    body: loaded.key.seal(&works.clock, &request_place(loaded.row.id, id), &text)?,
                    due_on: due_on.to_string(),
                    state: "open".to_owned(),
                    staff_id,
                    at: works.now(),
                });
            }
        }
        Ok(write)
    }

    /// A letter goes out; where it is made available here, an e-mail says so.
    fn send(&mut self, works: &Works, letter: Box<LetterRow>) {
        let announced = letter.channel == Channel::Mailbox.name();
        let job = Job::TellOfLetter { case: self.moved.id, letter: letter.id };
        self.job = announced.then(|| (JobId::new(&works.clock), job));
        self.letter = Some(letter);
    }

    /// `false` when somebody else has moved the case meanwhile; then nothing is stored.
    async fn run(self, works: &Works) -> Result<bool, WorkError> {
        let write = Arc::new(self);
        let stored = works
            .db
            .write(move |tx| {
                let write = Arc::clone(&write);
                Box::pin(async move {
                    let (authority, case) = (&write.authority, write.moved.id);
                    if let Some((other, _, only_open)) = &write.other {
                        let stands = match only_open {
                            true => cases::is_open(tx, authority, *other).await?,
                            false => cases::is_here(tx, authority, *other).await?,
                        };
                        if !stands {
                            return Ok(false);
                        }
                    }
                    if !cases::change(tx, authority, &write.moved).await? {
                        return Ok(false);
                    }
                    cases::add_event(tx, authority, case, &write.entry).await?;
                    if let Some((other, entry, _)) = &write.other {
                        cases::add_event(tx, authority, *other, entry).await?;
                    }
                    if let Some(request) = &write.request {
                        cases::add_request(tx, authority, case, request).await?;
                    }
                    if let Some(decision) = &write.decision {
                        cases::decide(tx, authority, case, decision).await?;
                    }
                    if let Some(letter) = &write.letter {
                        letters::add(tx, authority, case, letter).await?;
                    }
                    if write.carries {
                        releases::carry(tx, authority, case, write.moved.seen).await?;
                    }
                    if let Some(release) = &write.submitted {
                        releases::add(tx, authority, case, release).await?;
                    }
                    if let Some(objection) = &write.objection {
                        objections::add(tx, authority, case, objection).await?;
                    }
                    if let Some(state) = write.answered {
                        objections::answer(tx, authority, case, state, write.moved.at).await?;
                    }
                    if let Some((id, end)) = &write.ended {
                        releases::end(tx, (authority, case, *id), end).await?;
                    }
                    if let Some(marks) = &write.marks {
                        mark(tx, authority, case, (marks, write.moved.at)).await?;
                    }
                    if let Some(request) = write.met {
                        cases::close_request(tx, authority, case, request, "met").await?;
                    }
                    if write.news {
                        cases::set_news(tx, authority, case, true).await?;
                    }
                    if let Some((id, job)) = &write.job {
                        jobs::add(tx, *id, authority, job, write.moved.at).await?;
                    }
                    Ok(true)
                })
            })
            .await;
        match stored {
            // Two moves at the same moment: the entry of the other one is there first.
            Err(error) if crate::store::db::is_duplicate(&error) => Ok(false),
            result => Ok(result?),
        }
    }
}

/// The place that a note is bound to.
#[must_use]
pub fn note_place(case: CaseId, id: NoteId) -> String {
    format!("note|{case}|{id}")
}

/// The place that a request is bound to.
#[must_use]
pub fn request_place(case: CaseId, id: RequestId) -> String {
    format!("request|{case}|{id}")
}
