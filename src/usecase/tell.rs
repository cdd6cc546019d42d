//! Telling people by e-mail that there is something, and never what.

use super::{
    WorkError, Works,
    load_case::{LoadedCase, load_case},
};
use crate::{
    form::{expr::value::Value, kind::Kind, situation::Situation},
    id::{AuthorityId, CaseId},
    locale::Lang,
    mail::{MailError, Message},
    page::Mail,
};

/// What is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// The application has arrived.
    Arrived,
    /// There is something new.
    Something,
}

/// The address that the person gave: the first answer of the kind e-mail in the form itself.
#[must_use]
pub fn address(situation: &Situation<'_>) -> Option<String> {
    let form = situation.form;
    let start = situation.start();
    let email =
        |id: &crate::form::model::FieldId| match (&form.field(*id).kind, situation.eval.field(start, *id)) {
            (Kind::Email, Value::Text(address)) => Some(address.to_string()),
            _ => None,
        };
    form.scopes[0].fields.iter().find_map(email)
}

/// Sends the message. Who gave no address gets none; an address that can't be reached for good is not tried again.
pub async fn tell(works: &Works, authority: &AuthorityId, case: CaseId, news: News) -> Result<(), WorkError> {
    let Some(loaded) = load_case(works, authority, case).await? else { return Ok(()) };
    let Some(to) = address(&loaded.situation()) else { return Ok(()) };
    let message = message(works, &loaded, to, news)?;
    match works.mail.send(&message).await {
        Err(MailError::Refused(cause)) => {
            tracing::warn!(%case, cause, "a message was refused for good");
            Ok(())
        }
        result => Ok(result?),
    }
}

fn message(works: &Works, loaded: &LoadedCase, to: String, news: News) -> Result<Message, WorkError> {
    let lang = Lang::from(loaded.row.lang.as_str());
    let authority = loaded.authority.name.clone();
    let number = loaded.row.number.clone();
    let link = format!("{}/{lang}/{}/applications/{}", works.base_url, loaded.authority.id, loaded.row.id);
    let (mail, id) = match news {
        News::Arrived => {
            let received = loaded.received();
            (Mail::Received { number, received, authority, link }, format!("arrived-{}", loaded.row.id))
        }
        News::Something => {
            // One message for each state of the case: the same job run twice is recognised as one.
            (Mail::News { number, authority, link }, format!("news-{}-{}", loaded.row.id, loaded.row.version))
        }
    };
    let letter = works.pages.letter(&lang, &mail)?;
    Ok(Message {
        from: (loaded.authority.name.clone(), works.mail_from.clone()),
        to,
        subject: letter.subject,
        text: letter.text,
        html: letter.html,
        id,
        lang: lang.to_string(),
    })
}
