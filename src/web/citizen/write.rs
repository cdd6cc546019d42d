//! Writing to the office about an application, and taking it back.

use axum::{extract::State, http::StatusCode};

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Access, Path, Sent},
        frame::{self, Switch},
        lead_to,
        urls::Urls,
    },
    status::{self, Just, Parts, find},
};
use crate::{
    case::{Ending, Move},
    i18n::Arg,
    locale::Lang,
    page::citizen::Withdraw,
    usecase::{
        informal::title_of_case,
        move_case::{self, Done},
        write_on_case::write_to_office,
    },
};

/// How many characters a message has at most.
const LONGEST_MESSAGE: i64 = 5000;

/// Takes a message; one that is empty or too long is shown again.
pub async fn message(
    State(web): State<Shared>,
    Path(parts): Path<Parts>,
    access: Access,
    sent: Sent,
) -> Answer {
    let (lang, loaded) = find(&web, parts, &access).await?;
    let text = sent.get("message").trim();
    let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
    let error = match length {
        0 => Some(web.text(&lang, "message-empty")),
        1..=LONGEST_MESSAGE => None,
        _ => {
            let most = [("max", Arg::Number(LONGEST_MESSAGE))];
            Some(web.works.catalogue.text(&lang, "message-too-long", &most).words)
        }
    };
    if error.is_some() {
        let just = Just { done: None, unsent: error.map(|error| (text.to_owned(), error)) };
        return status::page(&web, &lang, &loaded, StatusCode::UNPROCESSABLE_ENTITY, just).await;
    }
    let done = write_to_office(&web.works, &loaded, text).await?;
    let to = Urls::of(&lang, &loaded.authority).application(loaded.row.id, "");
    match done {
        Done::Done => Ok(lead_to(&format!("{to}?sent=message"))),
        Done::Nothing => Err(Oops::DraftGone),
        Done::Forbidden | Done::Overtaken | Done::Illegal => Ok(lead_to(&to)),
    }
}

/// Asks whether the application shall be taken back.
pub async fn ask(State(web): State<Shared>, Path(parts): Path<Parts>, access: Access) -> Answer {
    let (lang, loaded) = find(&web, parts, &access).await?;
    let to = Urls::of(&lang, &loaded.authority);
    let status = to.application(loaded.row.id, "");
    if !loaded.case.can(Move::Close { ending: Ending::Withdrawn }) {
        return Err(Oops::Elsewhere(status));
    }
    let page = Withdraw {
        service: title_of_case(&web.works.catalogue, &loaded, &lang).into(),
        action: to.application(loaded.row.id, "withdrawal"),
        back: status,
    };
    let link = |lang: &Lang| Urls::of(lang, &loaded.authority).application(loaded.row.id, "withdrawal");
    web.show(&frame::citizen(&web, &lang, Some(&loaded.authority), Switch::Links(&link)), &page)
}

/// Takes the application back. Where the case has ended meanwhile, the status page shows how.
pub async fn withdraw(State(web): State<Shared>, Path(parts): Path<Parts>, access: Access) -> Answer {
    let (lang, loaded) = find(&web, parts, &access).await?;
    move_case::withdraw(&web.works, &loaded.authority.id, loaded.row.id).await?;
    Ok(lead_to(&Urls::of(&lang, &loaded.authority).application(loaded.row.id, "")))
}
