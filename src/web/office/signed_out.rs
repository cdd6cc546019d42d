//! What somebody sends after the session has ended is shown and can be sent once more; it is kept nowhere but there.

use axum::{
    extract::{FromRequest as _, FromRequestParts as _, Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    middleware::Next,
};
use jiff::civil::Date;

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Sent, SignedIn},
        frame, urls,
    },
    lang,
};
use crate::{
    german,
    page::office::{SignedOut, Typed},
};

/// What is typed on the page of a case, and what it is called there. The other fields are not for reading.
const TYPED: [(&str, &str); 9] = [
    ("text", "case-note"),
    ("message", "case-message"),
    ("letter", "letter-text"),
    ("more", "request-more"),
    ("outcome", "decide-outcome"),
    ("amount", "decide-amount"),
    ("from", "decide-from"),
    ("until", "decide-until"),
    ("reason", "decide-reason"),
];

/// Around what is done with cases: without a session nothing is done, and nothing that was typed is lost.
pub async fn keep_what_was_typed(State(web): State<Shared>, request: Request, next: Next) -> Answer {
    if request.method() != Method::POST {
        return Ok(next.run(request).await);
    }
    let (mut parts, body) = request.into_parts();
    match SignedIn::from_request_parts(&mut parts, &web).await {
        Ok(_) => Ok(next.run(Request::from_parts(parts, body)).await),
        Err(Oops::Elsewhere(_)) => {
            let action = parts.uri.path().to_owned();
            let Sent(fields) = Sent::from_request(Request::from_parts(parts, body), &web).await?;
            shown_back(&web, action, fields)
        }
        Err(oops) => Err(oops),
    }
}

fn shown_back(web: &Shared, action: String, fields: Vec<(String, String)>) -> Answer {
    let typed = fields.iter().filter_map(|(name, value)| typed(web, name, value)).collect();
    let page = SignedOut { action, fields, typed, sign_in: urls::SIGN_IN.to_owned() };
    let frame = frame::office(web, &lang(), None);
    let mut answer = web.show_with(StatusCode::UNAUTHORIZED, &frame, &page)?;
    // Whoever answers so has to name a way in; browsers know none of this name and show the page.
    let challenge = HeaderValue::from_static("Cookie realm=\"office\"");
    answer.headers_mut().insert(header::WWW_AUTHENTICATE, challenge);
    Ok(answer)
}

/// A field as people read it.
fn typed(web: &Shared, name: &str, value: &str) -> Option<Typed> {
    let (_, label) = TYPED.iter().find(|(known, _)| *known == name && !value.trim().is_empty())?;
    let text = match (name, value) {
        ("outcome", "granted") => web.text(&lang(), "decide-grant").to_string(),
        ("outcome", "refused") => web.text(&lang(), "decide-refuse").to_string(),
        ("from" | "until", day) => day.parse::<Date>().map_or_else(|_| day.to_owned(), german::date),
        _ => value.to_owned(),
    };
    Some(Typed { label: web.text(&lang(), label), text })
}
