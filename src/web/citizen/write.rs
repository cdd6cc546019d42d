//! Writing to the office about an application, and taking it back.

use axum::{extract::State, http::StatusCode};

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Access, Files, Path},
        frame::{self, Switch},
        lead_to,
        urls::Urls,
    },
    incoming::{receive, refused, text},
    status::{self, Just, Parts, find},
};
use crate::{
    case::{Ending, Move},
    i18n::Arg,
    locale::Lang,
    page::{ErrorLink, citizen::Withdraw},
    usecase::{
        informal::title_of_case,
        move_case::{self, Done},
        write_on_case::{forget, read_messages, shelf, write_to_office},
    },
};

/// How many characters a message has at most.
const LONGEST_MESSAGE: i64 = 5000;
/// How many bytes are read of it: one that is much too long shall still be shown again.
const LONGEST_FIELD: usize = 200_000;

/// Takes a message with files, and maybe without words; what can't be taken is shown again, with the words.
pub async fn message(
    State(web): State<Shared>,
    Path(parts): Path<Parts>,
    access: Access,
    Files(mut multipart): Files,
) -> Answer {
    let (lang, loaded) = find(&web, parts, &access).await?;
    let earlier = read_messages(&web.works, &loaded).await?;
    let shelf = shelf(&loaded, &earlier);
    let (mut words, mut files, mut wrong) = (String::new(), Vec::new(), Vec::new());
    while let Some(field) = multipart.next_field().await? {
        match field.name() {
            Some("message") => words = text(field, LONGEST_FIELD).await?,
            Some("file") => {
                let Some((name, incoming)) = receive(&web.works, &shelf, "", field).await? else { continue };
                let file = match incoming {
                    Ok(file) => file.complete(&web.works, &shelf).await?,
                    Err(why) => Err(why),
                };
                match file {
                    Ok(file) => files.push(file),
                    Err(why) => wrong.push(refused(&web, &lang, &name, &why)),
                }
            }
            _ => {}
        }
    }
    let words = words.trim();
    wrong.extend(problem(&web, &lang, words, files.is_empty() && wrong.is_empty()));
    if !wrong.is_empty() {
        forget(&web.works, &files).await;
        let just = Just { done: None, unsent: Some((words.to_owned(), wrong)) };
        return status::page(&web, &lang, &loaded, StatusCode::UNPROCESSABLE_ENTITY, just).await;
    }
    let done = write_to_office(&web.works, &loaded, words, files).await?;
    let to = Urls::of(&lang, &loaded.authority).application(loaded.row.id, "");
    match done {
        Done::Done => Ok(lead_to(&format!("{to}?sent=message"))),
        Done::Nothing => Err(Oops::DraftGone),
        Done::Forbidden | Done::Overtaken | Done::Illegal => Ok(lead_to(&to)),
    }
}

/// What is wrong with the words of a message.
fn problem(web: &Shared, lang: &Lang, words: &str, alone: bool) -> Option<ErrorLink> {
    let length = i64::try_from(words.chars().count()).unwrap_or(i64::MAX);
    let problem = match length {
        0 if alone => web.text(lang, "message-empty"),
        0..=LONGEST_MESSAGE => return None,
        _ => {
            let most = [("max", Arg::Number(LONGEST_MESSAGE))];
            web.works.catalogue.text(lang, "message-too-long", &most).words
        }
    };
    Some(ErrorLink { target: "message".to_owned(), label: web.text(lang, "message-label"), text: problem })
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
