//! Telling people by e-mail that there is something, and never what.

use super::{
    WorkError, Works,
    expiry::WARNING_DAYS,
    informal::complete_by,
    letters,
    load_case::{LoadedCase, load_case},
    open_draft::{Opened, open_with},
    reach::{self, Standing},
};
use crate::{
    authority::Authority,
    case::State,
    id::{AuthorityId, CaseId, DraftId, LetterId, MessageId},
    locale::Lang,
    mail::{MailError, Message},
    page::Mail,
    store::expiry,
};

/// What is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// The application has arrived.
    Arrived,
    /// There is something new.
    Something,
    /// The office has written.
    Message(MessageId),
    /// There is a letter.
    Letter(LetterId),
    /// The rest of an informal application has not come yet.
    RestIsMissing,
}

/// Sends the message. Who gave no address gets none; an address that can't be reached for good is not tried again, and the
/// office sees it.
pub async fn tell(works: &Works, authority: &AuthorityId, case: CaseId, news: News) -> Result<(), WorkError> {
    let Some(loaded) = load_case(works, authority, case).await? else { return Ok(()) };
    let letter = match news {
        News::Letter(letter) => Some(letter),
        _ => None,
    };
    let Some(to) = reach::address(&loaded.situation()) else {
        // The person has taken the address away meanwhile: the letter has to be posted.
        return match letter {
            Some(_) => reach::came_back(works, &loaded, None, letter).await,
            None => Ok(()),
        };
    };
    if news == News::RestIsMissing && !(loaded.is_informal() && loaded.case.state != State::Closed) {
        return Ok(());
    }
    let code = match news {
        News::Arrived if !is_confirmed(works, &loaded, &to).await? => {
            Some(reach::code(works, loaded.row.id, &to))
        }
        _ => None,
    };
    let message = message(works, &loaded, &to, (news, code))?;
    if !send(works, &message).await? {
        return reach::came_back(works, &loaded, Some(&to), letter).await;
    }
    match letter {
        Some(letter) => letters::announced(works, &loaded, letter).await,
        None => Ok(()),
    }
}

async fn is_confirmed(works: &Works, loaded: &LoadedCase, to: &str) -> Result<bool, WorkError> {
    Ok(matches!(reach::standing(works, loaded, to).await?, Standing::Confirmed(_)))
}

fn message(
    works: &Works,
    loaded: &LoadedCase,
    to: &str,
    (news, code): (News, Option<String>),
) -> Result<Message, WorkError> {
    let lang = Lang::from(loaded.row.lang.as_str());
    let authority = loaded.authority.name.clone();
    let number = loaded.row.number.clone();
    let link = format!("{}/{lang}/{}/applications/{}", works.base_url, loaded.authority.id, loaded.row.id);
    let (mail, id) = match news {
        News::Arrived => {
            let (received, id) = (loaded.received(), format!("arrived-{}", loaded.application));
            if loaded.submission.base_id.is_some() {
                (Mail::Supplement { number, received, authority, link, code }, id)
            } else {
                (Mail::Received { number, received, authority, link, code }, id)
            }
        }
        News::RestIsMissing => {
            let until = complete_by(loaded.applied_on);
            let left = until.since(works.clock.today()).map_or(0, |span| span.get_days());
            (Mail::Reminder { number, until, authority, link }, format!("rest-{}-{left}", loaded.row.id))
        }
        News::Message(message) => (Mail::News { number, authority, link }, format!("message-{message}")),
        News::Letter(letter) => (Mail::News { number, authority, link }, format!("letter-{letter}")),
        News::Something => {
            // One message for each state of the case: the same job run twice is recognised as one.
            (Mail::News { number, authority, link }, format!("news-{}-{}", loaded.row.id, loaded.row.version))
        }
    };
    letter(works, &loaded.authority, &lang, to.to_owned(), &mail, reach::called(&id, loaded))
}

/// Tells that a draft will be deleted, if it still will and there is an address.
pub async fn tell_of_end(works: &Works, authority: &AuthorityId, id: DraftId) -> Result<(), WorkError> {
    let Some(owner) = works.authority(authority.as_str()).cloned() else { return Ok(()) };
    let found = expiry::access(&mut works.db.read().await?.tx(), authority, id).await?;
    let Some((access, lang)) = found else { return Ok(()) };
    let Opened::Draft(draft) = open_with(works, &owner, id, &access).await? else { return Ok(()) };
    let (until, lang) = (works.clock.day_of(draft.expires_at), Lang::from(lang.as_str()));
    let left = until.since(works.clock.today()).map_or(0, |span| span.get_days());
    let Some(to) = reach::address(&draft.situation()).filter(|_| left <= WARNING_DAYS) else { return Ok(()) };
    let link = format!("{}/{lang}/{}/drafts/{id}", works.base_url, owner.id);
    let mail = Mail::End { until, authority: owner.name.clone(), link };
    send(works, &letter(works, &owner, &lang, to, &mail, format!("end-{id}-{until}"))?).await.map(drop)
}

/// Sends a message; `false` when its address can't be reached for good.
pub(super) async fn send(works: &Works, message: &Message) -> Result<bool, WorkError> {
    match works.mail.send(message).await {
        Err(MailError::Refused(cause)) => {
            tracing::warn!(id = message.id, cause, "a message was refused for good");
            Ok(false)
        }
        result => Ok(result.map(|()| true)?),
    }
}

pub(super) fn letter(
    works: &Works,
    authority: &Authority,
    lang: &Lang,
    to: String,
    mail: &Mail,
    id: String,
) -> Result<Message, WorkError> {
    let letter = works.pages.letter(lang, mail)?;
    Ok(Message {
        from: (authority.name.clone(), works.mail_from.clone()),
        to,
        subject: letter.subject,
        text: letter.text,
        html: letter.html,
        id,
        lang: lang.to_string(),
    })
}
