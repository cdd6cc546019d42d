//! Writing to the office about an application, and taking it back.

use std::sync::Arc;

use axum::{
    extract::{Multipart, State},
    http::StatusCode,
};

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
    store::uploads::UploadRow,
    usecase::{
        informal::title_of_case,
        load_case::LoadedCase,
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
    Files(multipart): Files,
) -> Answer {
    let (lang, loaded) = find(&web, parts, &access).await?;
    let mut arriving = Arriving::default();
    let read = arriving.read(&web, &lang, &loaded, multipart).await;
    let Arriving { words, files, mut wrong } = arriving;
    if let Err(oops) = read {
        forget(&web.works, &files).await;
        return Err(oops);
    }
    let words = words.trim();
    wrong.extend(problem(&web, &lang, words, files.is_empty() && wrong.is_empty()));
    let again = |status, wrong| {
        let just = Just { unsent: Some((words.to_owned(), wrong)), ..Just::default() };
        status::page(&web, &lang, &loaded, status, just)
    };
    if !wrong.is_empty() {
        forget(&web.works, &files).await;
        return again(StatusCode::UNPROCESSABLE_ENTITY, wrong).await;
    }
    match write_to_office(&web.works, &loaded, words, files).await? {
        Done::Done => {
            let to = Urls::of(&lang, &loaded.authority).application(loaded.row.id, "");
            Ok(lead_to(&format!("{to}?sent=message")))
        }
        Done::Nothing => Err(Oops::DraftGone),
        Done::Forbidden | Done::Overtaken | Done::Illegal => {
            let text = web.text(&lang, "message-not-sent");
            again(StatusCode::CONFLICT, vec![about_words(&web, &lang, text)]).await
        }
    }
}

/// A message as it comes in.
#[derive(Default)]
struct Arriving {
    words: String,
    files: Vec<UploadRow>,
    wrong: Vec<ErrorLink>,
}

impl Arriving {
    async fn read(
        &mut self,
        web: &Shared,
        lang: &Lang,
        loaded: &LoadedCase,
        mut multipart: Multipart,
    ) -> Result<(), Oops> {
        let earlier = read_messages(&web.works, loaded).await?;
        while let Some(field) = multipart.next_field().await? {
            match field.name() {
                Some("message") => self.words = text(field, LONGEST_FIELD).await?,
                Some("file") => {
                    let shelf = shelf(loaded, &earlier, &self.files);
                    let Some((name, incoming)) = receive(&web.works, &shelf, "", field).await? else {
                        continue;
                    };
                    let file = match incoming {
                        Ok(file) => file.complete(&web.works, &shelf).await?,
                        Err(why) => Err(why),
                    };
                    match file {
                        Ok(file) => self.files.push(file),
                        Err(why) => self.wrong.push(refused(web, lang, &name, &why)),
                    }
                }
                _ => {}
            }
        }
        Ok(())
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
    Some(about_words(web, lang, problem))
}

fn about_words(web: &Shared, lang: &Lang, text: Arc<str>) -> ErrorLink {
    ErrorLink { target: "message".to_owned(), label: web.text(lang, "message-label"), text }
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
