//! Where somebody is signed in, and ending that.

use axum::{extract::State, http::HeaderMap};
use serde::Deserialize;

use super::{
    super::{
        Answer, Shared, cookies,
        error::Oops,
        extract::{Query, Sent, SignedIn},
        frame, lead_to, urls,
    },
    lang,
};
use crate::{
    page::{
        citizen::NoticeStyle,
        office::{SessionLine, Sessions},
    },
    usecase::{
        sessions::{self, Session},
        sign_in::SessionKey,
    },
};

/// What names all sessions but the one that asks.
const OTHERS: &str = "others";

/// What has just been done.
#[derive(Deserialize)]
pub struct Done {
    done: Option<String>,
}

/// All sessions of whoever looks.
pub async fn show(
    State(web): State<Shared>,
    Query(query): Query<Done>,
    headers: HeaderMap,
    SignedIn(staff): SignedIn,
) -> Answer {
    let all = sessions::sessions(&web.works, &staff, &own(&web, &headers)?).await?;
    let ended = query.done.as_deref() == Some("ended");
    let page = Sessions {
        action: urls::SESSIONS.to_owned(),
        all: all.into_iter().map(line).collect(),
        notices: ended
            .then(|| web.notice(&lang(), NoticeStyle::Success, "notice-session-ended"))
            .into_iter()
            .collect(),
    };
    web.show(&frame::office(&web, &lang(), Some(&staff)), &page)
}

/// Ends one, or all others.
pub async fn end(
    State(web): State<Shared>,
    headers: HeaderMap,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    let which = match sent.get("session") {
        "" => return Err(Oops::NotUnderstood),
        OTHERS => None,
        id => Some(id),
    };
    sessions::end(&web.works, &staff, &own(&web, &headers)?, which).await?;
    Ok(lead_to(&format!("{}?done=ended", urls::SESSIONS)))
}

fn own(web: &Shared, headers: &HeaderMap) -> Result<SessionKey, Oops> {
    cookies::session_key(headers, web.secure).ok_or(Oops::Elsewhere(urls::SIGN_IN.to_owned()))
}

fn line(session: Session) -> SessionLine {
    let Session { id, began, used, here } = session;
    SessionLine { id, began, used, here }
}
