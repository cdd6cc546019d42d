//! Another day on which a case is due.

use axum::{extract::State, http::StatusCode};

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Path, Sent, SignedIn},
        urls,
    },
    case::{self, Unstored},
    deeds::{LONGEST_TEXT, after, blame, version},
};
use crate::{
    account::{
        Staff,
        access::{Answer as May, Deed, ask},
    },
    case::Move,
    id::CaseId,
    page::office::RescheduleForm,
    usecase::{
        load_case::LoadedCase,
        reschedule::{self, Flaw, Wish},
    },
};

/// The form, with what was typed and could not be stored; nothing where there is nothing to say.
pub(super) fn form(
    staff: &Staff,
    loaded: &LoadedCase,
    typed: Option<(String, String)>,
) -> Option<RescheduleForm> {
    let step = Move::Reschedule { on: loaded.case.due_on, reason: String::new() };
    let may = ask(staff, Deed::RescheduleCase, &loaded.target()) == May::Allowed && loaded.case.can(step);
    let open = typed.is_some();
    let (until, reason) = typed.unwrap_or_else(|| (loaded.case.due_on.to_string(), String::new()));
    may.then(|| RescheduleForm { action: urls::case(loaded.row.id, "due"), until, reason, open })
}

/// Says when it is due.
pub async fn reschedule(
    State(web): State<Shared>,
    Path(id): Path<CaseId>,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    let (until, reason) = (sent.get("until"), sent.get("reason").trim());
    if reason.chars().count() > LONGEST_TEXT {
        return Err(Oops::NotUnderstood);
    }
    match Wish::read(&web.works, until, reason) {
        Ok(wish) => {
            let done = reschedule::reschedule(&web.works, &staff, id, version(&sent), wish).await?;
            after(&web, &staff, id, (&done, "rescheduled"), Some(reason)).await
        }
        Err(flaws) => {
            let error = |flaw| match flaw {
                Flaw::Day => blame(&web, "due-until", "due-until", "problem-due"),
                Flaw::Reason => blame(&web, "due-reason", "hold-reason", "problem-due-reason"),
            };
            let unstored = Unstored {
                reschedule: Some((until.to_owned(), reason.to_owned())),
                errors: flaws.into_iter().map(error).collect(),
                ..Unstored::default()
            };
            case::page(&web, &staff, id, StatusCode::UNPROCESSABLE_ENTITY, unstored).await
        }
    }
}
