//! An application that has arrived: number, date, receipt, and how it stands, in seven words.

use axum::extract::State;
use jiff::{Timestamp, civil::Date};
use serde::Deserialize;

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Access, Path, Query},
        frame::{self, Switch},
        urls::Urls,
    },
    draft::secured,
    evidence::file_response,
    place,
};
use crate::{
    case::{
        Outcome as CaseOutcome, State as CaseState, Word as CaseWord,
        event::{Event, Kind},
    },
    files::sniff::FileKind,
    form::{expr::eval::Chain, kind::Kind as FieldKind, text::TextId},
    id::CaseId,
    locale::Lang,
    page::citizen::{HistoryLine, Open, Outcome, Reached, Receipt, Status, StatusStep, Word},
    store::{cases, joining},
    usecase::{
        come_back::may_see,
        history,
        informal::title_of_case,
        load_case::{LoadedCase, load_case},
        missing::{missing, open_requests},
        seal_receipt::{first_receipt_pdf, receipt_pdf},
        tell,
        wording::Wording,
    },
};

type Parts = (String, String, CaseId);

/// Whether the application has just been sent.
#[derive(Deserialize)]
pub struct Sent {
    sent: Option<String>,
}

/// How an application stands.
pub async fn show(
    State(web): State<Shared>,
    Path(parts): Path<Parts>,
    Query(query): Query<Sent>,
    access: Access,
) -> Answer {
    let (lang, loaded) = find(&web, parts, &access).await?;
    let mut reading = web.works.db.read().await?;
    let rows = cases::events(&mut reading.tx(), &loaded.authority.id, loaded.row.id).await?;
    let decisions = cases::decisions(&mut reading.tx(), &loaded.authority.id, loaded.row.id).await?;
    let requests = cases::requests(&mut reading.tx(), &loaded.authority.id, loaded.row.id).await?;
    let following = if loaded.is_informal() {
        joining::following(&mut reading.tx(), &loaded.authority.id, loaded.row.id).await?
    } else {
        None
    };
    drop(reading);
    let (benefit, today) = (loaded.benefit(), web.works.clock.today());
    let history = history::read(&loaded.key, loaded.row.id, &rows)?;
    let view = View { web: &web, lang: &lang, loaded: &loaded };
    let to = Urls::of(&lang, &loaded.authority);
    let situation = loaded.situation();
    let wording = Wording { situation, catalogue: &web.works.catalogue, lang: &lang };
    let page = Status {
        just_sent: query.sent.is_some(),
        service: title_of_case(&web.works.catalogue, &loaded, &lang).into(),
        number: loaded.row.number.clone(),
        received: loaded.applied(),
        rest: following.map(|draft| secured(loaded.applied_on, today, Some(to.draft(draft, "")))),
        informal_receipt: (loaded.application != loaded.row.id)
            .then(|| to.application(loaded.row.id, "informal.pdf")),
        counts_from: benefit.counts_from(),
        counts_why: benefit
            .effective_date()
            .map(|rule| benefit.text(rule.text, &lang, benefit.start()).text.into_owned()),
        word: word(loaded.case.state.word()),
        steps: view.steps(&history.events),
        receipt: receipt_link(&loaded, to.application(loaded.row.id, "receipt.pdf")),
        mailed_to: tell::address(&situation),
        outcomes: view.outcomes(&wording, &decisions)?,
        missing: view.missing(&wording, &requests)?,
        missing_by: view.asked_by(&history.events),
        history: view.history(&history.events),
        later: Some(to.application(loaded.row.id, "later")),
    };
    let link = |lang: &Lang| Urls { lang, authority: to.authority }.application(loaded.row.id, "");
    web.show(&frame::citizen(&web, &lang, Some(&loaded.authority), Switch::Links(&link)), &page)
}

/// The sealed receipt.
pub async fn receipt(State(web): State<Shared>, Path(parts): Path<Parts>, access: Access) -> Answer {
    let (_, loaded) = find(&web, parts, &access).await?;
    let pdf = receipt_pdf(&web.works, &loaded.authority.id, loaded.row.id).await?.ok_or(Oops::NotFound)?;
    Ok(file_response(pdf, Some(FileKind::Pdf), &format!("{}.pdf", loaded.row.number)))
}

/// The sealed receipt of the informal application that came first.
pub async fn informal_receipt(State(web): State<Shared>, Path(parts): Path<Parts>, access: Access) -> Answer {
    let (_, loaded) = find(&web, parts, &access).await?;
    let pdf = first_receipt_pdf(&web.works, &loaded.authority.id, loaded.row.id).await?;
    let name = format!("{}-1.pdf", loaded.row.number);
    Ok(file_response(pdf.ok_or(Oops::NotFound)?, Some(FileKind::Pdf), &name))
}

/// Where the receipt is, and how large once it is made.
pub fn receipt_link(loaded: &LoadedCase, href: String) -> Receipt {
    let made = loaded.receipt.as_ref();
    Receipt { href, size: made.and_then(|receipt| u64::try_from(receipt.size).ok()) }
}

/// A case that this browser may see.
async fn find(web: &Shared, parts: Parts, access: &Access) -> Result<(Lang, LoadedCase), Oops> {
    let (lang, authority, id) = parts;
    let (lang, authority) = place(web, &lang, &authority)?;
    let key = access.0.as_ref().ok_or(Oops::DraftGone)?;
    if !may_see(&web.works, &authority.id, id, key).await? {
        return Err(Oops::DraftGone);
    }
    let loaded = load_case(&web.works, &authority.id, id).await?.ok_or(Oops::DraftGone)?;
    Ok((lang, loaded))
}

struct View<'a> {
    web: &'a Shared,
    lang: &'a Lang,
    loaded: &'a LoadedCase,
}

impl View<'_> {
    fn day(&self, moment: Timestamp) -> Date {
        self.web.works.clock.day_of(moment)
    }

    /// The words that were and are true, and those that usually follow.
    fn steps(&self, events: &[Event]) -> Vec<StatusStep> {
        let now = self.loaded.case.state.word();
        let mut since: Vec<(CaseWord, Date)> = vec![(CaseWord::Arrived, self.loaded.applied_on)];
        let mut last = None;
        for event in events {
            if let Some(word) = word_of(&event.kind) {
                since.retain(|(known, _)| *known != word);
                since.push((word, self.day(event.at)));
            }
            last = Some(self.day(event.at));
        }
        let here = CaseWord::ALL.iter().position(|word| *word == now).unwrap_or(0);
        let usual = [CaseWord::Arrived, CaseWord::Working, CaseWord::Decided, CaseWord::Ended];
        let shown = CaseWord::ALL.iter().enumerate().filter(|(at, word)| {
            usual.contains(word) || *at == here || since.iter().any(|(known, _)| known == *word)
        });
        let step = |(at, word_here): (usize, &CaseWord)| {
            let known = since.iter().find(|(known, _)| known == word_here).map(|(_, day)| *day);
            let reached = match at.cmp(&here) {
                std::cmp::Ordering::Less => Reached::Done,
                std::cmp::Ordering::Equal => Reached::Now,
                std::cmp::Ordering::Greater => Reached::Ahead,
            };
            let since = known.filter(|_| at <= here).or_else(|| last.filter(|_| at == here));
            StatusStep { word: word(*word_here), reached, since }
        };
        shown.map(step).collect()
    }

    /// What was decided so far: what for whom, and what the office wrote.
    fn outcomes(&self, wording: &Wording<'_>, rows: &[cases::DecisionRow]) -> Result<Vec<Outcome>, Oops> {
        let mut outcomes = Vec::new();
        for row in rows {
            let terms = crate::usecase::decide::open_terms(&self.loaded.key, self.loaded.row.id, row)?;
            let title = decision_title(wording, self.loaded, &row.subject, &row.service);
            let granted = CaseOutcome::named(&row.outcome) == Some(CaseOutcome::Granted);
            outcomes.push(Outcome {
                title,
                granted,
                text: (!terms.reason.is_empty()).then_some(terms.reason),
            });
        }
        Ok(outcomes)
    }

    /// What the person should still bring: evidence that is needed, answers that were left open, and whatever the
    /// office has asked for.
    fn missing(&self, wording: &Wording<'_>, requests: &[cases::RequestRow]) -> Result<Vec<Open>, Oops> {
        if matches!(self.loaded.case.state, CaseState::Decided | CaseState::Closed) {
            return Ok(Vec::new());
        }
        let requested = open_requests(self.loaded, requests)?;
        let is_asked = |key: &String| requested.iter().any(|requested| requested.items.contains(key));
        let things = missing(self.loaded, wording).into_iter();
        let wanted = things.filter(|thing| thing.required || thing.is_answer() || is_asked(&thing.key));
        let open = wanted.map(|thing| Open { label: thing.label, place: thing.row, href: None });
        let more = requested.iter().map(|requested| requested.more.clone()).filter(|more| !more.is_empty());
        Ok(open.chain(more.map(|label| Open { label, place: None, href: None })).collect())
    }

    /// Until when what was asked for should be there.
    fn asked_by(&self, events: &[Event]) -> Option<Date> {
        if self.loaded.case.state != CaseState::DocumentsRequested {
            return None;
        }
        events.iter().rev().find_map(|event| match event.kind {
            Kind::DocumentsRequested { due_on, .. } => Some(due_on),
            _ => None,
        })
    }

    /// What has happened as far as the person has to know, the newest first.
    fn history(&self, events: &[Event]) -> Vec<HistoryLine> {
        let line = |event: &Event| {
            let key = match event.kind {
                Kind::Received => "history-received",
                Kind::ReceivedInformally => "history-informal",
                Kind::Completed => "history-completed",
                Kind::Acknowledged => "history-receipt",
                Kind::Taken => "history-taken",
                Kind::DocumentsRequested { .. } => "history-requested",
                Kind::DocumentsArrived => "history-documents",
                Kind::Decided { .. } => "history-decided",
                Kind::Closed { .. } => "history-closed",
                Kind::Released | Kind::Noted => return None,
            };
            Some(HistoryLine { when: event.at, text: self.web.text(self.lang, key).to_string() })
        };
        events.iter().rev().filter_map(line).collect()
    }
}

/// What a decision is about: `Mittagessen für Deniz Efe`.
pub fn decision_title(wording: &Wording<'_>, loaded: &LoadedCase, subject: &str, service: &str) -> String {
    let (service_text, person) = decision_parts(wording, loaded, subject, service);
    format!("{service_text}: {person}")
}

/// The service and the person of a decision, in words.
pub fn decision_parts(
    wording: &Wording<'_>,
    loaded: &LoadedCase,
    subject: &str,
    service: &str,
) -> (String, String) {
    let Some(decisions) = loaded.form.decisions else { return (service.to_owned(), subject.to_owned()) };
    let situation = wording.situation;
    let scope = loaded.form.list(decisions.per).row_scope;
    let row = situation.instances(scope).into_iter().find(|chain| chain.last().row.as_str() == subject);
    let chain: Chain<'_> = row.unwrap_or_else(|| situation.start());
    let person = situation.row_title(chain, wording.lang);
    let label = option_label(loaded, decisions.by, service);
    (label.map_or_else(|| service.to_owned(), |label| wording.text(label, chain)), person)
}

fn option_label(loaded: &LoadedCase, field: crate::form::model::FieldId, code: &str) -> Option<TextId> {
    match &loaded.form.field(field).kind {
        FieldKind::Multi(options) => {
            options.all.iter().find(|choice| *choice.code == *code).map(|choice| choice.label)
        }
        _ => None,
    }
}

/// The word that an event makes true.
fn word_of(kind: &Kind) -> Option<CaseWord> {
    match kind {
        Kind::Received | Kind::ReceivedInformally => Some(CaseWord::Arrived),
        Kind::Taken | Kind::DocumentsArrived => Some(CaseWord::Working),
        Kind::DocumentsRequested { .. } => Some(CaseWord::Missing),
        Kind::Decided { .. } => Some(CaseWord::Decided),
        Kind::Closed { .. } => Some(CaseWord::Ended),
        Kind::Completed | Kind::Acknowledged | Kind::Released | Kind::Noted => None,
    }
}

fn word(word: CaseWord) -> Word {
    match word {
        CaseWord::Arrived => Word::Received,
        CaseWord::Checking => Word::Checking,
        CaseWord::Missing => Word::Missing,
        CaseWord::Working => Word::Working,
        CaseWord::Decided => Word::Decided,
        CaseWord::Paying => Word::Paying,
        CaseWord::Ended => Word::Closed,
    }
}
