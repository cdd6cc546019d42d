//! Objections: entered when one arrives, and what comes of each.

use axum::{extract::State, http::StatusCode};
use jiff::civil::Date;

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Path, Sent, SignedIn},
        urls,
    },
    Names,
    case::{self, Unstored},
    deeds::{LONGEST_TEXT, after, blame, version},
};
use crate::{
    account::{
        Staff,
        access::{Answer as May, Deed, ask},
    },
    case::{Move, objection::Answer as Remedy},
    id::CaseId,
    page::office::{ObjectionForm, ObjectionLine, Objections},
    usecase::{
        letters::Sent as Letter,
        load_case::LoadedCase,
        move_case::Tried,
        objection::{self, Objection, Standing},
    },
};

/// The objections of a case for whoever looks at it; nothing where there is none, and none can be entered.
pub(super) async fn of_case(
    web: &Shared,
    staff: &Staff,
    loaded: &LoadedCase,
    sent: &[Letter],
    names: &Names,
) -> Result<Option<Objections>, Oops> {
    let all = objection::objections(&web.works, loaded).await?;
    let may = |deed, step| ask(staff, deed, &loaded.target()) == May::Allowed && loaded.case.can(step);
    let today = web.works.clock.today();
    // Who was told nothing can't object.
    let enter = sent.iter().any(|sent| sent.letter.is_act())
        && may(Deed::EnterObjection, Move::Object { on: today, late: false });
    let answer = may(Deed::AnswerObjection, Move::AnswerObjection { answer: Remedy::Withdrawn });
    if all.is_empty() && !enter {
        return Ok(None);
    }
    Ok(Some(Objections {
        all: all.iter().map(|objection| line(objection, names)).collect(),
        enter: enter.then(|| ObjectionForm {
            action: urls::case(loaded.row.id, "objection"),
            received: today.to_string(),
            text: String::new(),
            open: false,
        }),
        answer: answer.then(|| urls::case(loaded.row.id, "objection/answer")),
    }))
}

fn line(objection: &Objection, names: &Names) -> ObjectionLine {
    let (standing, on) = match objection.standing {
        Standing::Open => ("open", None),
        Standing::Ended(answer, on) => (answer.name(), Some(on)),
        Standing::Decided(on) => ("decided", Some(on)),
    };
    let is_open = matches!(objection.standing, Standing::Open | Standing::Ended(Remedy::PassedOn, _));
    ObjectionLine {
        received: objection.received_on,
        late: objection.late,
        text: objection.text.clone(),
        by: names.of(objection.by),
        standing: standing.to_owned(),
        on,
        answer_by: is_open.then_some(objection.answer_by),
    }
}

/// Enters an objection.
pub async fn enter(
    State(web): State<Shared>,
    Path(id): Path<CaseId>,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    let text = sent.get("objection").trim();
    if text.chars().count() > LONGEST_TEXT {
        return Err(Oops::NotUnderstood);
    }
    // A day that can't be read is none on which it could have arrived.
    let on: Date = sent.get("received").parse().unwrap_or(Date::MAX);
    match objection::enter(&web.works, &staff, id, version(&sent), (on, text)).await? {
        Tried::Done(done) => after(&web, &staff, id, (&done, "objected"), Some(text)).await,
        Tried::CanNotBe => {
            let errors =
                vec![blame(&web, "objection-received", "objection-received", "problem-objection-received")];
            let objection = Some((sent.get("received").to_owned(), text.to_owned()));
            let unstored = Unstored { objection, errors, ..Unstored::default() };
            case::page(&web, &staff, id, StatusCode::UNPROCESSABLE_ENTITY, unstored).await
        }
    }
}

/// Says what comes of it.
pub async fn answer(
    State(web): State<Shared>,
    Path(id): Path<CaseId>,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    let remedy = Remedy::named(sent.get("answer")).ok_or(Oops::NotUnderstood)?;
    let done = objection::answer(&web.works, &staff, id, version(&sent), remedy).await?;
    after(&web, &staff, id, (&done, "answered"), None).await
}
