//! Submitting: the application, its case, its first event and its jobs are one transaction. A number is shown only
//! when all of it is safe; submitting again, or twenty times at once, gives the same number.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{WorkError, Works, open_draft::OpenDraft};
use crate::{
    case::{
        State,
        deadline::{self, DECIDE_WORKING_DAYS, URGENT_WORKING_DAYS},
        event::{self, Actor},
        number,
    },
    crypt::{self, Key},
    form::{
        assess::{Finding, Spot},
        finish::{Finished, Refused, finish},
        situation::Situation,
    },
    id::{CaseId, JobId, UploadId},
    job::Job,
    locale::Lang,
    store::{
        cases::{self, EventRow, NewCase},
        db::Tx,
        drafts::{self, PageVersion},
        jobs,
        submissions::{self, SubmissionRow},
        uploads,
    },
};

/// The version of the format of submissions.
const FORMAT: u32 = 1;

/// What came of submitting.
pub enum Submitted {
    /// It is there, now or since before.
    Case(CaseId),
    /// Something stops it.
    Refused(Refused),
    /// The draft is not what was shown: one should look again.
    Changed,
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

/// Submits a draft of which `seen` was shown. Whether it has changed or was sent since it was opened, the
/// transaction finds out.
pub async fn submit(
    works: &Works,
    draft: &OpenDraft,
    seen: &str,
    lang: &Lang,
) -> Result<Submitted, WorkError> {
    if digest_of(draft) != seen {
        return Ok(Submitted::Changed);
    }
    let situation = draft.situation();
    let finished = match finish(&situation) {
        Ok(finished) => finished,
        Err(refused) => return Ok(Submitted::Refused(refused)),
    };
    let entry = Arc::new(Entry::new(works, draft, &situation, &finished, lang)?);
    let shared = Arc::clone(&entry);
    let outcome = works
        .db
        .write(move |tx| {
            let entry = Arc::clone(&shared);
            Box::pin(async move { entry.write(tx).await })
        })
        .await?;
    works.wake.notify_one();
    Ok(match outcome {
        Outcome::Stored | Outcome::StoredBefore => Submitted::Case(draft.application()),
        Outcome::Changed => Submitted::Changed,
        Outcome::NoNumber => return Err(WorkError::Stored("no free case number")),
    })
}

/// Everything that is written, worked out before the transaction begins.
struct Entry {
    authority: crate::id::AuthorityId,
    versions: Vec<PageVersion>,
    uploads: Vec<UploadId>,
    numbers: Vec<String>,
    submission: SubmissionRow,
    case: NewCase,
    event: EventRow,
    deadline: String,
    names: Vec<Vec<u8>>,
    jobs: Vec<(JobId, Job)>,
}

#[derive(Clone, Copy)]
enum Outcome {
    Stored,
    StoredBefore,
    Changed,
    NoNumber,
}

impl Entry {
    fn new(
        works: &Works,
        draft: &OpenDraft,
        situation: &Situation<'_>,
        finished: &Finished<'_>,
        lang: &Lang,
    ) -> Result<Self, WorkError> {
        let (id, now) = (draft.application(), works.clock.now());
        let today = works.clock.day_of(now);
        let body = canonical(draft, situation, finished, lang, &now.to_string());
        let (urgent, protected) = (flagged(finished, "urgent"), flagged(finished, "protected_address"));
        let working_days = if urgent { URGENT_WORKING_DAYS } else { DECIDE_WORKING_DAYS };
        let due_on = deadline::working_days_after(today, working_days, &draft.authority.land).to_string();
        let missing = finished
            .evidence
            .iter()
            .filter(|r| r.files == 0 && draft.form.document(r.document).required)
            .count();
        let headline = serde_json::to_vec(&headline(situation, finished))
            .map_err(|_| WorkError::Stored("a headline"))?;
        let submission = SubmissionRow {
            id,
            number: String::new(),
            form_id: draft.form.head.id.to_string(),
            form_digest: draft.form.digest.to_string(),
            lang: lang.to_string(),
            digest: crypt::sha256(&body).to_vec(),
            body: draft.key.seal(&works.clock, &submission_place(id), &body)?,
            received_at: now.as_microsecond(),
        };
        let case = NewCase {
            id,
            number: String::new(),
            form_id: submission.form_id.clone(),
            state: State::Received.name().to_owned(),
            received_at: submission.received_at,
            due_on: due_on.clone(),
            missing: i64::try_from(missing).unwrap_or(0),
            urgent,
            protected,
            lang: lang.to_string(),
            headline: draft.key.seal(&works.clock, &headline_place(id), &headline)?,
            data_key: draft.wrapped.0.clone(),
            key_version: draft.wrapped.1,
        };
        let mut jobs = vec![Job::SealReceipt { case: id }];
        if super::tell::address(situation).is_some() {
            jobs.push(Job::ConfirmByMail { case: id });
        }
        let versions = draft
            .versions
            .iter()
            .map(|(page, version)| PageVersion { page: page.to_string(), version: *version });
        Ok(Self {
            authority: draft.authority.id.clone(),
            versions: versions.collect(),
            uploads: draft.uploads.iter().map(|upload| upload.id).collect(),
            numbers: number::candidates(&works.clock, &draft.authority.code, today),
            submission,
            case,
            event: first_event(works, &draft.key, id)?,
            deadline: due_on,
            names: super::list_cases::name_tokens(works, &draft.authority.id, &finished.name),
            jobs: jobs.into_iter().map(|job| (JobId::new(&works.clock), job)).collect(),
        })
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
        let Some(number) = self.take_number(tx).await? else {
            drafts::unmark_submitted(tx, authority, draft).await?;
            return Ok(Outcome::NoNumber);
        };
        cases::add(tx, authority, &NewCase { number, ..self.case.clone() }).await?;
        cases::add_event(tx, authority, self.case.id, &self.event).await?;
        cases::add_deadline(tx, authority, self.case.id, "DECIDE", &self.deadline).await?;
        for name in &self.names {
            cases::add_name(tx, authority, name, self.case.id).await?;
        }
        for (id, job) in &self.jobs {
            jobs::add(tx, *id, authority, job, at).await?;
        }
        Ok(Outcome::Stored)
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
    async fn take_number(&self, tx: &mut Tx<'_>) -> sqlx::Result<Option<String>> {
        for number in &self.numbers {
            let submission = SubmissionRow { number: number.clone(), ..self.submission.clone() };
            if submissions::add(tx, &self.authority, &submission).await? {
                return Ok(Some(number.clone()));
            }
        }
        Ok(None)
    }
}

/// The exact bytes of a submission: what the receipt embeds and its seal covers.
fn canonical(
    draft: &OpenDraft,
    situation: &Situation<'_>,
    finished: &Finished<'_>,
    lang: &Lang,
    received: &str,
) -> Vec<u8> {
    let form = &draft.form;
    let finding = |finding: &Finding| {
        let name = match finding.spot {
            Spot::Field(field) => &form.field(field).name,
            Spot::List(list) => &form.list(list).name,
        };
        json!({ "page": form.page(finding.page).id, "rows": finding.rows, "name": name, "problem": finding.problem.key() })
    };
    let evidence = finished.evidence.iter().map(|requirement| {
        let document = form.document(requirement.document);
        let files = draft
            .uploads
            .iter()
            .filter(|upload| upload.requirement == requirement.key && upload.state != "rejected");
        json!({
            "key": requirement.key,
            "type": document.kind,
            "required": document.required,
            "later": requirement.later,
            "files": files.map(|upload| upload.id.to_string()).collect::<Vec<_>>(),
        })
    });
    let declarations = finished.declarations.iter().map(|(code, made)| json!({ "code": code, "made": made }));
    let submission = json!({
        "format": FORMAT,
        "id": draft.application(),
        "authority": draft.authority.id,
        "form": { "id": form.head.id, "version": form.head.version, "digest": form.digest },
        "lang": lang,
        "received": received,
        "effective_date": finished.effective_date,
        "answers": finished.answers,
        "provenance": finished.provenance,
        "evidence": evidence.collect::<Json>(),
        "declarations": declarations.collect::<Json>(),
        "missing": finished.missing.iter().map(finding).collect::<Json>(),
        "missing_declarations": finished.missing_declarations,
        "warnings": finished.warnings.iter().map(finding).collect::<Json>(),
        "flags": finished.flags,
        "computed_for": situation.eval.today.to_string(),
    });
    serde_json::to_vec_pretty(&submission).unwrap_or_default()
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

fn first_event(works: &Works, key: &Key, case: CaseId) -> Result<EventRow, WorkError> {
    let event = event::Event { at: works.clock.now(), actor: Actor::Applicant, kind: event::Kind::Received };
    super::history::entry(works, key, case, &event, None)
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
