//! What is done with a case. Each is one POST; what somebody else has changed meanwhile is shown, with what was typed.

use axum::{extract::State, http::StatusCode, response::Response};
use jiff::civil::Date;

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Path, Sent, SignedIn},
        frame, lead_to, urls,
    },
    case::{self, Unstored},
    lang,
    matrix::read_terms,
    names,
};
use crate::{
    account::Staff,
    case::Ending,
    id::{CaseId, RequestId},
    page::{ErrorLink, office::CaseTaken},
    store::cases,
    usecase::{
        decide::{self, Cell},
        forward,
        move_case::{self, Allowed, Done, Requested},
        write_on_case,
    },
};

/// The longest note or reason.
pub(super) const LONGEST_TEXT: usize = 10_000;

/// Takes a case.
pub async fn take(
    State(web): State<Shared>,
    Path(id): Path<CaseId>,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    let seen = version(&sent);
    let done = move_case::take(&web.works, &staff, id, seen).await?;
    after(&web, &staff, id, (&done, "taken"), None).await
}

/// Gives a case back.
pub async fn release(
    State(web): State<Shared>,
    Path(id): Path<CaseId>,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    let seen = version(&sent);
    let done = move_case::release(&web.works, &staff, id, seen).await?;
    after(&web, &staff, id, (&done, "released"), None).await
}

/// Ends a case.
pub async fn close(
    State(web): State<Shared>,
    Path(id): Path<CaseId>,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    let seen = version(&sent);
    let ending = Ending::named(sent.get("move")).ok_or(Oops::NotUnderstood)?;
    let done = move_case::close(&web.works, &staff, id, seen, ending).await?;
    after(&web, &staff, id, (&done, "closed"), None).await
}

/// Writes a note.
pub async fn note(
    State(web): State<Shared>,
    Path(id): Path<CaseId>,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    let text = sent.get("text").trim();
    if text.is_empty() {
        return Ok(lead_to(&urls::case(id, "")));
    }
    if text.chars().count() > LONGEST_TEXT {
        return Err(Oops::NotUnderstood);
    }
    let done = write_on_case::write_note(&web.works, &staff, id, text).await?;
    after(&web, &staff, id, (&done, "noted"), Some(text)).await
}

/// Writes to the person.
pub async fn message(
    State(web): State<Shared>,
    Path(id): Path<CaseId>,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    let text = sent.get("message").trim();
    if text.is_empty() {
        return Ok(lead_to(&urls::case(id, "")));
    }
    if text.chars().count() > LONGEST_TEXT {
        return Err(Oops::NotUnderstood);
    }
    let done = write_on_case::write_to_person(&web.works, &staff, id, text).await?;
    after(&web, &staff, id, (&done, "written"), Some(text)).await
}

/// Asks for evidence.
pub async fn request(
    State(web): State<Shared>,
    Path(id): Path<CaseId>,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    let seen = version(&sent);
    let items: Vec<String> = sent.all("item").map(str::to_owned).collect();
    let more = sent.get("more").trim().to_owned();
    let until: Option<Date> = sent.get("until").parse().ok().filter(|day| *day >= web.works.clock.today());
    let mut errors = Vec::new();
    if items.is_empty() && more.is_empty() {
        errors.push(blame(&web, "request-items", "request-items", "problem-request-nothing"));
    }
    if until.is_none() {
        errors.push(blame(&web, "request-until", "request-until", "problem-request-until"));
    }
    let (Some(until), true) = (until, errors.is_empty()) else {
        let unstored =
            Unstored { items, more, until: sent.get("until").to_owned(), errors, ..Unstored::default() };
        return case::page(&web, &staff, id, StatusCode::UNPROCESSABLE_ENTITY, unstored).await;
    };
    let typed = more.clone();
    let done =
        move_case::request_documents(&web.works, &staff, id, seen, Requested { items, more }, until).await?;
    after(&web, &staff, id, (&done, "requested"), Some(&typed)).await
}

/// Notes that what was asked for has come.
pub async fn meet(
    State(web): State<Shared>,
    Path((id, request)): Path<(CaseId, RequestId)>,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    let done = move_case::meet_request(&web.works, &staff, id, version(&sent), request).await?;
    after(&web, &staff, id, (&done, "met"), None).await
}

/// Decides on one service for one person.
pub async fn decide(
    State(web): State<Shared>,
    Path((id, subject, service)): Path<(CaseId, String, String)>,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    let seen = version(&sent);
    let cell = Cell { subject, service };
    if sent.get("reason").chars().count() > LONGEST_TEXT {
        return Err(Oops::NotUnderstood);
    }
    let (outcome, terms) = match read_terms(&web, &sent, cell.clone()) {
        Ok(read) => read,
        Err(typed) => {
            let unstored = Unstored { errors: typed.errors.clone(), decision: *typed, ..Unstored::default() };
            return case::page(&web, &staff, id, StatusCode::UNPROCESSABLE_ENTITY, unstored).await;
        }
    };
    let reason = terms.reason.clone();
    let done = decide::decide(&web.works, &staff, id, seen, &cell, outcome, &terms).await?;
    after(&web, &staff, id, (&done, "decided"), Some(&reason)).await
}

/// What is shown after a deed.
pub(super) async fn after(
    web: &Shared,
    staff: &Staff,
    id: CaseId,
    (done, deed): (&Done, &str),
    typed: Option<&str>,
) -> Answer {
    match done {
        Done::Done => Ok(lead_to(&urls::case_after(id, deed))),
        Done::Nothing => gone(web, staff, id, typed).await,
        Done::Forbidden => Err(Oops::Forbidden),
        Done::Overtaken => overtaken(web, staff, id, typed).await,
        Done::Illegal => {
            let unstored = Unstored { notice: Some("case-not-now"), ..Unstored::default() };
            case::page(web, staff, id, StatusCode::CONFLICT, unstored).await
        }
    }
}

/// Somebody else was faster: who, when, and what was typed here, so that it is not lost.
async fn overtaken(web: &Shared, staff: &Staff, id: CaseId, typed: Option<&str>) -> Result<Response, Oops> {
    let Allowed::Case(loaded) =
        move_case::allowed(&web.works, staff, id, crate::account::access::Deed::ReadCase).await?
    else {
        return Err(Oops::NotFound);
    };
    let events = cases::events(&mut web.works.db.read().await?.tx(), &loaded.authority.id, id).await?;
    let last = events.last();
    let names = names(web, staff).await?;
    let by = last
        .and_then(|event| event.actor.strip_prefix("staff:"))
        .and_then(|id| id.parse().ok())
        .map(|id| names.of(id));
    let when = last.and_then(|event| jiff::Timestamp::from_microsecond(event.at).ok()).unwrap_or_default();
    let by = by.unwrap_or_else(|| web.text(&lang(), "product-name").to_string());
    taken_by(web, staff, (loaded.row.number.clone(), urls::case(id, "")), (by, when), typed)
}

/// The case has gone to another authority, or was never here.
async fn gone(web: &Shared, staff: &Staff, id: CaseId, typed: Option<&str>) -> Result<Response, Oops> {
    let gone = forward::gone(&web.works, staff, id).await?.ok_or(Oops::NotFound)?;
    let by = names(web, staff).await?.of(gone.row.staff_id);
    taken_by(web, staff, (gone.row.number, urls::FORWARDED.to_owned()), (by, gone.at), typed)
}

fn taken_by(
    web: &Shared,
    staff: &Staff,
    (number, href): (String, String),
    (by, when): (String, jiff::Timestamp),
    typed: Option<&str>,
) -> Answer {
    let page = CaseTaken {
        number,
        by,
        when,
        text: None,
        typed: typed.filter(|typed| !typed.is_empty()).map(str::to_owned),
        href,
        inbox: urls::CASES.to_owned(),
    };
    web.show_with(StatusCode::CONFLICT, &frame::office(web, &lang(), Some(staff)), &page)
}

pub(super) fn blame(web: &Shared, target: &str, label: &str, problem: &str) -> ErrorLink {
    ErrorLink { target: target.to_owned(), label: web.text(&lang(), label), text: web.text(&lang(), problem) }
}

pub(super) fn version(sent: &Sent) -> i64 {
    sent.get("version").parse().unwrap_or(-1)
}
