//! Writing a letter: which can be written now, its text from the template, and how it may go.

use jiff::{Timestamp, civil::Date};

use super::super::{
    WorkError, Works,
    consent::consents,
    decide::{decision_parts, open_terms},
    history,
    informal::title_of_case,
    load_case::LoadedCase,
    missing::in_words,
    objection::objections,
    reach::{self, Standing},
    wording::Wording,
};
use crate::{
    account::Staff,
    case::{
        Move, Outcome,
        deadline::{COOPERATION_DAYS, days_after},
        letter::{Channel, Letter},
    },
    form::{courts::Courts, finish, summary},
    german,
    letter::{About, Authority, Decision, Remedy, Requested},
    locale::Lang,
    store::cases::{self, DecisionRow, RequestRow},
};

/// The declaration by which people agree to get letters here (§ 37 (2a) SGB X).
const ELECTRONIC_DELIVERY: &str = "DEC_EDELIVERY";

/// A letter that is being written.
#[derive(Clone, Debug)]
pub struct Composed {
    /// Its text, with its marks.
    pub text: String,
    /// Why it can't be made available here, and has to be posted.
    pub no_mailbox: Option<NoMailbox>,
}

/// Why a letter can't be made available here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoMailbox {
    /// The person has not agreed, or not any more.
    NoConsent,
    /// There is no e-mail address by which it could be announced.
    NoAddress,
    /// Nobody knows whether e-mails arrive there.
    NotConfirmed,
    /// An e-mail came back.
    CameBack,
    /// It has to be served formally (§ 73 (3) VwGO).
    Served,
}

/// Which letters can be written on a day, with what was asked for so far.
#[must_use]
pub fn offered(loaded: &LoadedCase, requests: &[RequestRow], today: Date) -> Vec<Letter> {
    let requests: Vec<&RequestRow> = requests.iter().filter(|request| is_open(request)).collect();
    let overdue = |request: &&RequestRow| request.due_on.parse().is_ok_and(|day: Date| day < today);
    let has_reason = |letter: &Letter| match letter {
        Letter::Request | Letter::Reminder => !requests.is_empty(),
        // Only after the time that was given has passed (§ 66 (3) SGB I).
        Letter::CooperationRefusal => requests.iter().any(overdue),
        _ => true,
    };
    let can = |letter: &Letter| loaded.case.can(Move::Send { letter: *letter, channel: Channel::Post });
    Letter::ALL.into_iter().filter(can).filter(has_reason).collect()
}

/// A letter as its template has it; nothing where it can't be written now.
pub async fn compose(
    works: &Works,
    staff: &Staff,
    loaded: &LoadedCase,
    letter: Letter,
) -> Result<Option<Composed>, WorkError> {
    let requests = requests(works, loaded).await?;
    if !offered(loaded, &requests, works.clock.today()).contains(&letter) {
        return Ok(None);
    }
    let decisions =
        cases::decisions(&mut works.db.read().await?.tx(), &loaded.authority.id, loaded.row.id).await?;
    let writer = Writer { works, loaded, lang: Lang::source() };
    let objection = objections(works, loaded).await?.into_iter().next();
    let objected_on = objection.map(|newest| german::date(newest.received_on)).unwrap_or_default();
    let request = requests.iter().rfind(|request| is_open(request));
    let about = writer.about(staff, &decisions, request, objected_on)?;
    let text = works.letters.write(&loaded.authority.id, letter, &about);
    let text = text.ok_or(WorkError::Stored("the template of a letter"))?;
    Ok(Some(Composed { text, no_mailbox: no_mailbox(works, loaded, letter).await? }))
}

/// What was asked for so far.
pub(super) async fn requests(works: &Works, loaded: &LoadedCase) -> Result<Vec<RequestRow>, WorkError> {
    let mut reading = works.db.read().await?;
    Ok(cases::requests(&mut reading.tx(), &loaded.authority.id, loaded.row.id).await?)
}

fn is_open(request: &RequestRow) -> bool {
    request.state == "open"
}

/// What stands against making a letter available here.
pub(super) async fn no_mailbox(
    works: &Works,
    loaded: &LoadedCase,
    letter: Letter,
) -> Result<Option<NoMailbox>, WorkError> {
    let courts = loaded.benefit().form.head.courts;
    if letter == Letter::ObjectionDecision && courts == Courts::Administrative {
        return Ok(Some(NoMailbox::Served));
    }
    let events = cases::events(&mut works.db.read().await?.tx(), &loaded.authority.id, loaded.row.id).await?;
    let events = history::read(&loaded.key, loaded.row.id, &events)?.events;
    let situation = loaded.situation();
    let agreed = consents(&situation, &events).iter().any(|consent| {
        *consent.declaration.code == *ELECTRONIC_DELIVERY && consent.given && consent.withdrawn.is_none()
    });
    if !agreed {
        return Ok(Some(NoMailbox::NoConsent));
    }
    let Some(address) = reach::address(&situation) else { return Ok(Some(NoMailbox::NoAddress)) };
    Ok(match reach::standing(works, loaded, &address).await? {
        Standing::Confirmed(_) => None,
        Standing::CameBack(_) => Some(NoMailbox::CameBack),
        Standing::Open { .. } => Some(NoMailbox::NotConfirmed),
    })
}

/// Gathers what a template may name.
struct Writer<'a> {
    works: &'a Works,
    loaded: &'a LoadedCase,
    lang: Lang,
}

impl Writer<'_> {
    fn wording(&self) -> Wording<'_> {
        Wording::new(self.loaded.situation(), &self.works.catalogue, &self.lang)
    }

    fn about(
        &self,
        staff: &Staff,
        decisions: &[DecisionRow],
        request: Option<&RequestRow>,
        objected_on: String,
    ) -> Result<About, WorkError> {
        let (loaded, today) = (self.loaded, self.works.clock.today());
        let (form, benefit) = (&loaded.benefit().form.head, loaded.benefit());
        Ok(About {
            today: german::date(today),
            until: german::date(days_after(today, COOPERATION_DAYS, &loaded.authority.land)),
            number: loaded.row.number.clone(),
            service: title_of_case(&self.works.catalogue, loaded, &self.lang),
            applied_on: german::date(loaded.applied_on),
            counts_from: german::date(benefit.counts_from()),
            person: finish::name_of(&loaded.situation()),
            clerk: staff.name.clone(),
            law: form.law.iter().map(ToString::to_string).collect(),
            decisions: decisions.iter().map(|row| self.decision(row)).collect::<Result<_, _>>()?,
            calculation: self.calculation(),
            objected_on,
            requested: request.map(|row| self.requested(row)).transpose()?,
            remedy: Remedy {
                social: form.courts == Courts::Social,
                court: loaded.authority.court_for(&loaded.row.form_id).unwrap_or_default().to_owned(),
            },
            authority: self.authority(),
        })
    }

    fn authority(&self) -> Authority {
        let (authority, contact) = (&self.loaded.authority, &self.loaded.authority.contact);
        let said = |text: &Option<String>| text.clone().unwrap_or_default();
        Authority {
            name: authority.name.clone(),
            land: authority.land.clone(),
            office: authority.office_for(&self.loaded.row.form_id).to_owned(),
            street: contact.street.clone(),
            place: format!("{} {}", contact.postal_code, contact.city),
            phone: said(&contact.phone),
            email: said(&contact.email),
            hours: said(&contact.hours),
        }
    }

    fn decision(&self, row: &DecisionRow) -> Result<Decision, WorkError> {
        let terms = open_terms(&self.loaded.key, self.loaded.row.id, row)?;
        let (service, person) = decision_parts(&self.wording(), self.loaded, &row.subject, &row.service);
        let day = |day: Option<Date>| day.map(german::date).unwrap_or_default();
        Ok(Decision {
            person,
            service,
            granted: Outcome::named(&row.outcome) == Some(Outcome::Granted),
            amount: terms.amount.map(german::money).unwrap_or_default(),
            from: day(terms.from),
            until: day(terms.until),
            reason: terms.reason,
        })
    }

    /// What the form has worked out to foretell the decision.
    fn calculation(&self) -> Vec<(String, String)> {
        let wording = self.wording();
        let lines = summary::sections(&wording.situation).into_iter().flat_map(|section| section.lines);
        let worked_out =
            lines.filter(|line| self.loaded.form.field(line.field).kind.is_preview() && line.is_answered());
        worked_out
            .map(|line| {
                let rows = wording.rows(line.chain).map(|row| format!(", {row}")).unwrap_or_default();
                let amount = self.loaded.form.field(line.field).kind.show(&line.value);
                (format!("{}{rows}", wording.question(&line)), plain(amount))
            })
            .collect()
    }

    fn requested(&self, row: &RequestRow) -> Result<Requested, WorkError> {
        let on = Timestamp::from_microsecond(row.at).unwrap_or_default();
        Ok(Requested {
            on: german::date(self.works.clock.day_of(on)),
            until: row.due_on.parse().map(german::date).unwrap_or_default(),
            items: in_words(self.loaded, &self.wording(), row)?,
        })
    }
}

/// A value without what says that it is only foretold.
fn plain(shown: crate::form::kind::Shown) -> String {
    match shown {
        crate::form::kind::Shown::Plain(text) => text,
        _ => String::new(),
    }
}
