//! Submitting: the application, its case, its first event and its jobs are one transaction. A number is shown only
//! when all of it is safe; submitting again, or twenty times at once, gives the same number.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{
    WorkError, Works,
    account::session::Proof,
    canonical::canonical,
    informal::{self, Follows, Joined},
    likeness,
    load_case::case_of,
    open_draft::OpenDraft,
};
use crate::{
    case::{
        Move, State,
        deadline::{self, DECIDE_WORKING_DAYS, URGENT_WORKING_DAYS},
        event::{self, Actor},
        number,
    },
    crypt,
    form::{
        finish::{Finished, Refused, finish},
        model::Required,
        situation::Situation,
    },
    id::{CaseId, JobId, RequestId, UploadId},
    job::Job,
    locale::Lang,
    store::{
        self,
        cases::{self, EventRow, NewCase},
        db::{Tx, is_duplicate},
        drafts::{self, PageVersion},
        figures::{self, NewFigures},
        jobs,
        joining::{self, Completed},
        submissions::{self, SubmissionRow},
        uploads,
    },
};

/// How often it is tried when the case that it joins moves meanwhile, or something else is written there.
const ATTEMPTS: usize = 16;

/// What came of submitting.
pub enum Submitted {
    /// It is there, now or since before.
    Case(CaseId),
    /// Something stops it.
    Refused(Refused),
    /// The draft is not what was shown: one should look again.
    Changed,
    /// What it was to supplement has ended, or was supplemented otherwise meanwhile.
    TooLate(CaseId),
}

/// What the inbox shows of a case beside what it sorts by.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Headline {
    /// The name of the person.
    pub name: String,
    /// What is decided about: the titles of the rows.
    pub subjects: Vec<String>,
    /// The flags that were raised.
    pub flags: Vec<String>,
}

/// Names exactly what a draft holds, so that nobody submits what they have not seen.
#[must_use]
pub fn digest_of(draft: &OpenDraft) -> String {
    let pages = draft.versions.iter().map(|(page, version)| format!("{page}={version};"));
    let files = draft.uploads.iter().map(|upload| format!("{};", upload.id));
    let text: String = pages.chain(files).collect();
    crypt::hex(&crypt::sha256(text.as_bytes()))
}

/// Submits a draft of which `seen` was shown, with what the person has proven by signing in, if they have. Whether it has changed or was sent since it was opened, the
/// transaction finds out.
pub async fn submit(
    works: &Works,
    draft: &OpenDraft,
    seen: &str,
    lang: &Lang,
    proof: Option<&Proof>,
) -> Result<Submitted, WorkError> {
    if digest_of(draft) != seen {
        return Ok(Submitted::Changed);
    }
    for _ in 0..ATTEMPTS {
        let joined = Joined::find(works, draft).await?;
        if joined.is_none() && draft.supplement.is_some() {
            return Ok(match stored_before(works, draft).await? {
                Some(case) => Submitted::Case(case),
                None => Submitted::TooLate(draft.joins.map_or_else(|| draft.application(), |(case, _)| case)),
            });
        }
        // What joins no case counts from today, whatever was applied for before.
        let situation = match joined {
            Some(_) => draft.situation(),
            None => draft.situation().applied_on(draft.today),
        };
        let finished = match finish(&situation) {
            Ok(finished) => finished,
            Err(refused) => return Ok(Submitted::Refused(refused)),
        };
        let entry =
            Arc::new(Entry::new(works, draft, &situation, &finished, (lang, proof), joined.as_ref())?);
        let (case, shared) = (entry.case(), Arc::clone(&entry));
        let outcome = works
            .db
            .write(move |tx| {
                let entry = Arc::clone(&shared);
                Box::pin(async move { entry.write(tx).await })
            })
            .await;
        works.wake.notify_one();
        let outcome = match outcome {
            // A note came between, in the history of the case that it joins.
            Err(error) if joined.is_some() && is_duplicate(&error) => Outcome::CaseMoved,
            outcome => outcome?,
        };
        match outcome {
            Outcome::Stored => return Ok(Submitted::Case(case)),
            Outcome::StoredBefore => {
                // What was not stored has gone to another authority, and is there to be sent.
                let stored = stored_before(works, draft).await?;
                return Ok(stored.map_or(Submitted::Changed, Submitted::Case));
            }
            Outcome::Changed => return Ok(Submitted::Changed),
            Outcome::NoNumber => return Err(WorkError::Stored("no free case number")),
            Outcome::CaseMoved => {}
        }
    }
    Err(WorkError::Stored("a case that never rests"))
}

/// The case that an application became or joined when it was sent before.
async fn stored_before(works: &Works, draft: &OpenDraft) -> Result<Option<CaseId>, WorkError> {
    let id = draft.application();
    let row = submissions::find(&mut works.db.read().await?.tx(), &draft.authority.id, id).await?;
    Ok(row.map(|row| row.case_id.unwrap_or(id)))
}

/// The form of the benefit: that of the full application, where this is an informal one.
fn benefit_of(draft: &OpenDraft) -> String {
    draft.for_form.clone().unwrap_or_else(|| draft.form.head.id.to_string())
}

/// Everything that is written, worked out before the transaction begins.
struct Entry {
    authority: crate::id::AuthorityId,
    versions: Vec<PageVersion>,
    uploads: Vec<UploadId>,
    submission: SubmissionRow,
    way: Way,
    event: EventRow,
    names: Vec<Vec<u8>>,
    likeness: store::likeness::Likeness,
    /// How much is missing of a whole application.
    lacks: Option<i64>,
    jobs: Vec<(JobId, Job, i64)>,
}

/// What the application is to the office.
enum Way {
    /// The beginning of a case.
    Begins {
        case: Box<NewCase>,
        numbers: Vec<String>,
        follows: Option<Box<Follows>>,
        /// Whether it was to join a case that has ended.
        leaves: bool,
    },
    /// The rest of an informal application, or a supplement; with the requests of the office that it answers.
    Joins(Completed, Vec<RequestId>),
}

#[derive(Clone, Copy)]
enum Outcome {
    Stored,
    StoredBefore,
    Changed,
    NoNumber,
    /// Somebody has moved the case that it joins.
    CaseMoved,
}

impl Entry {
    fn new(
        works: &Works,
        draft: &OpenDraft,
        situation: &Situation<'_>,
        finished: &Finished<'_>,
        (lang, proof): (&Lang, Option<&Proof>),
        joined: Option<&Joined>,
    ) -> Result<Self, WorkError> {
        let (id, now) = (draft.application(), works.clock.now());
        let body = canonical(draft, situation, finished, lang, &now.to_string(), proof);
        let case = joined.map_or(id, |joined| joined.row.id);
        let submission = SubmissionRow {
            id,
            number: joined.map(|joined| joined.row.number.clone()).unwrap_or_default(),
            form_id: draft.form.head.id.to_string(),
            form_digest: draft.form.digest.to_string(),
            lang: lang.to_string(),
            digest: crypt::sha256(&body).to_vec(),
            body: draft.key.seal(&works.clock, &submission_place(id), &body)?,
            received_at: now.as_microsecond(),
            case_id: joined.map(|joined| joined.row.id),
            base_id: draft.supplement.as_ref().map(|supplement| supplement.base),
        };
        let mut jobs = vec![(Job::SealReceipt { case }, submission.received_at)];
        if super::reach::address(situation).is_some() {
            jobs.push((Job::ConfirmByMail { case }, submission.received_at));
            let reminders = draft.for_form.iter().flat_map(|_| informal::REMINDERS);
            jobs.extend(reminders.map(|days| (Job::RemindOfRest { case }, informal::in_days(now, days))));
        }
        let (state, kind) = moved(draft, joined)?;
        let event = event::Event { at: now, actor: Actor::Applicant, kind };
        let (key, last) = joined.map_or((&draft.key, None), |joined| (&joined.key, Some(&joined.last)));
        let glance = Glance::new(works, draft, situation, finished)?;
        let versions = draft
            .versions
            .iter()
            .map(|(page, version)| PageVersion { page: page.to_string(), version: *version });
        Ok(Self {
            authority: draft.authority.id.clone(),
            versions: versions.collect(),
            uploads: draft.uploads.iter().map(|upload| upload.id).collect(),
            way: match joined {
                None => glance.begins(works, draft, situation, &submission)?,
                Some(joined) => {
                    let answered = joined.answered.as_ref().map(|(met, _)| met.clone());
                    let completed = glance.completes(works, joined, &submission, state)?;
                    Way::Joins(completed, answered.unwrap_or_default())
                }
            },
            submission,
            event: super::history::entry(works, key, case, &event, last)?,
            lacks: joined.is_none_or(|joined| joined.answered.is_none()).then(|| lacks(finished)),
            names: super::search_words::of_application(works, &draft.authority.id, situation),
            likeness: likeness::of_application(works, &draft.authority.id, &benefit_of(draft), situation),
            jobs: jobs.into_iter().map(|(job, at)| (JobId::new(&works.clock), job, at)).collect(),
        })
    }

    /// The case that it is, or joins.
    fn case(&self) -> CaseId {
        self.submission.case_id.unwrap_or(self.submission.id)
    }

    async fn write(&self, tx: &mut Tx<'_>) -> sqlx::Result<Outcome> {
        let (authority, at) = (&self.authority, self.submission.received_at);
        let draft = self.submission.id.uuid().into();
        if !drafts::mark_submitted(tx, authority, draft, at).await? {
            return Ok(Outcome::StoredBefore);
        }
        if !self.is_what_was_shown(tx).await? {
            drafts::unmark_submitted(tx, authority, draft).await?;
            return Ok(Outcome::Changed);
        }
        if let Some(hindrance) = self.write_case(tx).await? {
            drafts::unmark_submitted(tx, authority, draft).await?;
            return Ok(hindrance);
        }
        cases::add_event(tx, authority, self.case(), &self.event).await?;
        for name in &self.names {
            cases::add_name(tx, authority, name, self.case()).await?;
        }
        store::likeness::enter(tx, authority, self.case(), &self.likeness).await?;
        for (id, job, run_at) in &self.jobs {
            jobs::add(tx, *id, authority, job, *run_at).await?;
        }
        Ok(Outcome::Stored)
    }

    /// Begins the case or completes it, with the submission; gives what stands in the way, having written nothing.
    async fn write_case(&self, tx: &mut Tx<'_>) -> sqlx::Result<Option<Outcome>> {
        let authority = &self.authority;
        match &self.way {
            Way::Begins { case, numbers, follows, leaves } => {
                let Some(number) = self.take_number(tx, numbers).await? else {
                    return Ok(Some(Outcome::NoNumber));
                };
                cases::add(tx, authority, &NewCase { number, ..(**case).clone() }).await?;
                cases::add_deadline(tx, authority, case.id, "DECIDE", &case.due_on).await?;
                let counted = NewFigures {
                    form_id: case.form_id.clone(),
                    lang: case.lang.clone(),
                    arrived_at: case.received_at,
                    missing: self.lacks.filter(|_| !case.informal),
                };
                figures::add(tx, authority, case.id, &counted).await?;
                if *leaves {
                    joining::leave(tx, authority, self.submission.id.uuid().into()).await?;
                }
                if let Some(follows) = follows {
                    follows.write(tx).await?;
                }
            }
            Way::Joins(completed, answered) => {
                if !joining::complete(tx, authority, completed).await? {
                    return Ok(Some(Outcome::CaseMoved));
                }
                for request in answered {
                    cases::close_request(tx, authority, completed.id, *request, "met").await?;
                }
                if let Some(lacks) = self.lacks {
                    figures::complete(tx, authority, completed.id, (lacks, &completed.lang)).await?;
                }
                submissions::add(tx, authority, &self.submission).await?;
            }
        }
        Ok(None)
    }

    /// Whether pages and files are still those that this was made of.
    async fn is_what_was_shown(&self, tx: &mut Tx<'_>) -> sqlx::Result<bool> {
        let id = self.submission.id;
        let mut versions = drafts::versions(tx, &self.authority, id.uuid().into()).await?;
        versions.sort();
        let uploads = uploads::of_application(tx, &self.authority, id).await?;
        Ok(versions == self.versions
            && uploads.iter().map(|upload| upload.id).eq(self.uploads.iter().copied()))
    }

    /// Stores the submission under the first number that is free.
    async fn take_number(&self, tx: &mut Tx<'_>, numbers: &[String]) -> sqlx::Result<Option<String>> {
        for number in numbers {
            let submission = SubmissionRow { number: number.clone(), ..self.submission.clone() };
            if submissions::add(tx, &self.authority, &submission).await? {
                return Ok(Some(number.clone()));
            }
        }
        Ok(None)
    }
}

/// What the inbox sorts by and shows.
struct Glance {
    due_on: jiff::civil::Date,
    missing: i64,
    urgent: bool,
    protected: bool,
    headline: Vec<u8>,
}

impl Glance {
    fn new(
        works: &Works,
        draft: &OpenDraft,
        situation: &Situation<'_>,
        finished: &Finished<'_>,
    ) -> Result<Self, WorkError> {
        let urgent = flagged(finished, "urgent");
        let missing = missing_evidence(finished);
        let today = works.clock.today();
        let working_days = if urgent { URGENT_WORKING_DAYS } else { DECIDE_WORKING_DAYS };
        let due_on = match &draft.for_form {
            Some(_) if !urgent => informal::complete_by(today),
            _ => deadline::working_days_after(today, working_days, &draft.authority.land),
        };
        Ok(Self {
            due_on,
            missing: i64::try_from(missing).unwrap_or(0),
            urgent,
            protected: flagged(finished, "protected_address"),
            headline: serde_json::to_vec(&headline(situation, finished))
                .map_err(|_| WorkError::Stored("a headline"))?,
        })
    }

    fn begins(
        &self,
        works: &Works,
        draft: &OpenDraft,
        situation: &Situation<'_>,
        submission: &SubmissionRow,
    ) -> Result<Way, WorkError> {
        let case = NewCase {
            id: submission.id,
            number: String::new(),
            form_id: benefit_of(draft),
            state: State::Received.name().to_owned(),
            received_at: submission.received_at,
            due_on: self.due_on.to_string(),
            missing: self.missing,
            urgent: self.urgent,
            protected: self.protected,
            lang: submission.lang.clone(),
            headline: draft.key.seal(&works.clock, &headline_place(submission.id), &self.headline)?,
            data_key: draft.wrapped.0.clone(),
            key_version: draft.wrapped.1,
            informal: draft.for_form.is_some(),
        };
        let numbers = number::candidates(&works.clock, &draft.authority.code, works.clock.today());
        let follows = Follows::new(works, draft, situation, submission)?;
        let (case, follows, leaves) = (Box::new(case), follows.map(Box::new), draft.joins.is_some());
        Ok(Way::Begins { case, numbers, follows, leaves })
    }

    fn completes(
        &self,
        works: &Works,
        joined: &Joined,
        submission: &SubmissionRow,
        state: State,
    ) -> Result<Completed, WorkError> {
        let Joined { row, key, answered, .. } = joined;
        Ok(Completed {
            id: row.id,
            seen: row.version,
            application_id: submission.id,
            // The days to decide were counted from the application, not from what is added to it.
            due_on: if answered.is_some() { row.due_on.clone() } else { self.due_on.to_string() },
            missing: self.missing,
            urgent: self.urgent || row.urgent,
            protected: self.protected || row.protected,
            lang: submission.lang.clone(),
            headline: key.seal(&works.clock, &headline_place(row.id), &self.headline)?,
            at: submission.received_at,
            state: state.name().to_owned(),
        })
    }
}

fn headline(situation: &Situation<'_>, finished: &Finished<'_>) -> Headline {
    let subjects = situation.form.decisions.map(|decisions| {
        let scope = situation.form.list(decisions.per).row_scope;
        situation
            .instances(scope)
            .into_iter()
            .map(|chain| situation.row_title(chain, &Lang::source()))
            .collect()
    });
    Headline {
        name: finished.name.clone(),
        subjects: subjects.unwrap_or_default(),
        flags: finished.flags.iter().map(ToString::to_string).collect(),
    }
}

fn flagged(finished: &Finished<'_>, flag: &str) -> bool {
    finished.flags.iter().any(|raised| **raised == *flag)
}

/// How much of a whole application is missing: answers, declarations and evidence.
fn lacks(finished: &Finished<'_>) -> i64 {
    let lacks = finished.missing.len() + finished.missing_declarations.len() + missing_evidence(finished);
    i64::try_from(lacks).unwrap_or(i64::MAX)
}

fn missing_evidence(finished: &Finished<'_>) -> usize {
    finished.evidence.iter().filter(|r| r.files == 0 && r.required == Required::Yes).count()
}

/// The state of the case afterwards, and what happens to it.
fn moved(draft: &OpenDraft, joined: Option<&Joined>) -> Result<(State, event::Kind), WorkError> {
    let Some(joined) = joined else {
        let informal = draft.for_form.is_some();
        let kind = if informal { event::Kind::ReceivedInformally } else { event::Kind::Received };
        return Ok((State::Received, kind));
    };
    let case = case_of(&joined.row)?;
    let Some((_, others)) = joined.answered else { return Ok((case.state, event::Kind::Completed)) };
    let step = Move::Supplement { answers: !others };
    let moved = case.apply(step, &Actor::Applicant, jiff::Timestamp::UNIX_EPOCH);
    let (after, event) = moved.map_err(|_| WorkError::Stored("a case that can't be supplemented"))?;
    Ok((after.state, event.kind))
}

/// The place that a submission's bytes are bound to.
#[must_use]
pub fn submission_place(case: CaseId) -> String {
    format!("submission|{case}")
}

/// The place that a case's headline is bound to.
#[must_use]
pub fn headline_place(case: CaseId) -> String {
    format!("headline|{case}")
}
