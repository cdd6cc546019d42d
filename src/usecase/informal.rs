//! Informal applications (§ 16 (2), (3) SGB I): a name and a way to reach somebody fix the date of a benefit; the full
//! application follows as a draft of its own and joins the case.

use jiff::{SignedDuration, Timestamp, civil::Date};

use super::{
    WorkError, Works,
    begin_draft::{AccessKey, Beginning},
    load_case::LoadedCase,
    open_draft::OpenDraft,
    supplement,
};
use crate::{
    authority::Authority,
    case::State,
    crypt::Key,
    form::{
        carry::carry,
        model::Form,
        situation::{Situation, Today},
        unit::Units,
    },
    i18n::{Arg, Catalogue},
    id::{CaseId, DraftId, RequestId},
    locale::Lang,
    store::{
        cases::{self, CaseRow, LastEvent},
        db::Tx,
        drafts, joining,
        submissions::SubmissionRow,
    },
};

/// The form of informal applications.
pub const FORM: &str = "informal";
/// In how many days the rest should come. Afterwards the office asks; the date stays.
pub const DAYS: i32 = 30;
/// After how many days somebody is reminded of the rest.
pub const REMINDERS: [i32; 2] = [14, 26];
/// For how long the rest can come without being asked for: as long as a case may take.
const KEPT_DAYS: i32 = 365;

/// What an application is called: the benefit, and that it is informal where it is.
#[must_use]
pub fn title(catalogue: &Catalogue, lang: &Lang, informal: bool, benefit: &str) -> String {
    if !informal {
        return benefit.to_owned();
    }
    catalogue.text(lang, "informal-service", &[("service", Arg::Text(benefit.into()))]).words.to_string()
}

/// The name of what a draft applies for.
#[must_use]
pub fn title_of_draft(works: &Works, draft: &OpenDraft, lang: &Lang) -> String {
    let benefit = draft.for_form.as_ref().and_then(|form| works.library.current(form));
    let form = benefit.unwrap_or(&draft.form);
    let local = draft.authority.local(form);
    let benefit =
        form.texts.get(form.head.title, lang, &Today { form, local: &local, today: draft.today }).text;
    if draft.supplement.is_some() {
        let arguments = [("service", Arg::Text(benefit.as_ref().into()))];
        return works.catalogue.text(lang, "supplement-service", &arguments).words.to_string();
    }
    title(&works.catalogue, lang, draft.for_form.is_some(), &benefit)
}

/// The name of what a case is about.
#[must_use]
pub fn title_of_case(catalogue: &Catalogue, loaded: &LoadedCase, lang: &Lang) -> String {
    let benefit = loaded.benefit();
    let name = benefit.text(benefit.form.head.title, lang, benefit.start()).text;
    title(catalogue, lang, loaded.benefit.is_some(), &name)
}

/// The day by which the rest of an application should come that arrived informally on a day.
#[must_use]
pub fn complete_by(applied_on: Date) -> Date {
    applied_on.saturating_add(jiff::Span::new().days(DAYS))
}

/// Some days after a moment, in microseconds.
#[must_use]
pub fn in_days(moment: Timestamp, days: i32) -> i64 {
    let later = moment.checked_add(SignedDuration::from_hours(24 * i64::from(days)));
    later.unwrap_or(moment).as_microsecond()
}

/// An informal application of this browser that waits for the full one: its case, and when it arrived.
pub async fn lodged(
    works: &Works,
    authority: &Authority,
    form: &Form,
    access: &AccessKey,
) -> Result<Option<(CaseId, i64)>, WorkError> {
    let (mut reading, closed) = (works.db.read().await?, State::Closed.name());
    let (id, digest) = (&form.head.id, access.digest());
    Ok(joining::lodged(&mut reading.tx(), &authority.id, id, &digest, closed).await?)
}

/// Begins the application that completes such a case, with what is known already.
pub async fn begin_following(
    works: &Works,
    authority: &Authority,
    form: &Form,
    lang: &Lang,
    (access, joins): (&AccessKey, (CaseId, i64)),
    units: &Units,
) -> Result<DraftId, WorkError> {
    let mut new = Beginning::new(works, authority, form, lang, &access.digest(), units)?;
    new.draft.joins = Some(joins);
    new.draft.expires_at = in_days(works.clock.now(), KEPT_DAYS);
    new.store(works).await
}

/// The case that a draft joins: of an informal application, or of the one that a supplement changes.
pub struct Joined {
    /// The case.
    pub row: CaseRow,
    /// Of a supplement: the requests of the office that it answers, and whether others stay open.
    pub answered: Option<(Vec<RequestId>, bool)>,
    /// Its key.
    pub key: Key,
    /// The end of its history.
    pub last: LastEvent,
}

impl Joined {
    /// Finds the case; nothing where it has ended, or has another application by now: then a draft becomes one of its
    /// own, and a supplement comes too late.
    pub async fn find(works: &Works, draft: &OpenDraft) -> Result<Option<Self>, WorkError> {
        let Some((id, _)) = draft.joins else { return Ok(None) };
        let authority = &draft.authority.id;
        let mut reading = works.db.read().await?;
        let mut tx = reading.tx();
        let row = cases::find(&mut tx, authority, id).await?;
        let fits = |row: &CaseRow| match &draft.supplement {
            None => row.informal,
            Some(supplement) => row.application_id.unwrap_or(row.id) == supplement.base,
        };
        let Some(row) = row.filter(|row| fits(row) && row.state != State::Closed.name()) else {
            return Ok(None);
        };
        let last = cases::last_event(&mut tx, authority, id)
            .await?
            .ok_or(WorkError::Stored("a case without a history"))?;
        drop(reading);
        let key = works.keyring.data_key(authority, id, &row.data_key, row.key_version)?;
        let answered = match draft.supplement {
            None => None,
            Some(_) => Some(supplement::answered(works, draft).await?),
        };
        Ok(Some(Self { row, answered, key, last }))
    }
}

/// The draft of the full application: the one that this browser has begun already, or a new one with what is known.
pub struct Follows(Beginning);

impl Follows {
    /// What follows an informal application; nothing follows any other.
    pub fn new(
        works: &Works,
        draft: &OpenDraft,
        situation: &Situation<'_>,
        submission: &SubmissionRow,
    ) -> Result<Option<Self>, WorkError> {
        let Some(form) = draft.for_form.as_ref().and_then(|form| works.library.current(form)) else {
            return Ok(None);
        };
        let lang = Lang::from(submission.lang.as_str());
        let units = carry(situation, form).units;
        let mut new = Beginning::new(works, &draft.authority, form, &lang, &draft.access_hash, &units)?;
        new.draft.joins = Some((submission.id, submission.received_at));
        new.draft.expires_at = in_days(works.clock.now(), KEPT_DAYS);
        Ok(Some(Self(new)))
    }

    /// Writes it in the transaction of the informal application.
    pub async fn write(&self, tx: &mut Tx<'_>) -> sqlx::Result<()> {
        let new = &self.0.draft;
        let Some(joins) = new.joins else { return Ok(()) };
        let forms = (new.form_id.as_str(), "");
        let running = drafts::running(tx, &new.authority, forms, &new.access_hash, new.created_at).await?;
        if let Some(running) = running
            && joining::join(tx, &new.authority, running, joins, new.expires_at).await?
        {
            return Ok(());
        }
        self.0.write(tx).await
    }
}
