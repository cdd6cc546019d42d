//! The benefit finder: questions from page to page, and what it found. Nothing is stored: the answers come with each
//! request and go with each answer.

mod result;
mod start;
mod travel;
mod visit;

use axum::{
    Json,
    extract::State,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

pub use self::start::{begin, place, secure, show};
use self::visit::Visit;
pub(super) use self::visit::finder_of;
use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Path, Sent},
        lead_to,
        urls::{self, Urls},
    },
    language,
};
use crate::{
    form::answers::RowId,
    locale::Lang,
    page::Go,
    usecase::save_page::{Intent, Place, Saved},
};

/// Whose finder: `/{lang}/{authority}/precheck`.
type Parts = (String, String);

/// What `at` says where no page of the form is shown.
const START: &str = "start";
const RESULT: &str = "result";

/// Takes the answers of a page and goes where the pressed button leads.
pub async fn answer(State(web): State<Shared>, Path(parts): Path<Parts>, sent: Sent) -> Answer {
    let mut visit = Visit::new(&web, parts, &sent)?;
    let go = sent.get("page-go").parse().unwrap_or(Go::Next);
    if let Go::Lang(lang) = &go
        && *lang != visit.lang
    {
        return in_language(&visit, lang);
    }
    match sent.get("page-at") {
        "" | START => visit.first(),
        RESULT => match go {
            Go::Page(key) => visit.show_key(&key),
            Go::Back => visit.last(),
            _ => visit.result(),
        },
        key => {
            let place = visit.place(key)?;
            go_on(&mut visit, &place, &sent, go)
        }
    }
}

/// The same page in another language, with everything that was sent.
fn in_language(visit: &Visit, lang: &Lang) -> Answer {
    let lang = language(&visit.web, lang.as_str())?;
    let address = Urls::of(&lang, &visit.authority).precheck();
    let location = HeaderValue::from_str(&address).map_err(|_| Oops::NotFound)?;
    Ok((StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, location)]).into_response())
}

fn go_on(visit: &mut Visit, place: &Place, sent: &Sent, go: Go) -> Answer {
    let intent = match go {
        Go::Next => Intent::Next,
        Go::Without => Intent::Without,
        _ => Intent::Keep,
    };
    let saved = visit.take(place, sent, intent);
    match (saved, go) {
        (Saved::Held { findings, more, doubts }, _) => visit.held(place, findings, more, doubts),
        (_, Go::Add(list)) => visit.add_row(place, &list),
        (_, Go::Row(_, row)) => {
            let row = RowId::parse(&row).ok_or(Oops::NotUnderstood)?;
            visit.show_place(&Place { rows: [place.rows.as_slice(), &[row]].concat(), ..place.clone() })
        }
        (_, Go::Remove(list, row)) => {
            visit.remove_row(place, &list, &RowId::parse(&row).ok_or(Oops::NotUnderstood)?);
            visit.show_place(place)
        }
        (_, Go::Back) => visit.before(place),
        (_, Go::Lang(_)) => visit.show_place(place),
        _ => visit.after(place),
    }
}

/// What shows now, for a script that asks while somebody types.
pub async fn showing(State(web): State<Shared>, Path(parts): Path<Parts>, sent: Sent) -> Answer {
    let mut visit = Visit::new(&web, parts, &sent)?;
    let place = visit.place(sent.get("page-at"))?;
    visit.take(&place, &sent, Intent::Keep);
    Ok(Json(visit.showing(&place, sent.get("page-view"))).into_response())
}

/// Ends the visit: the browser is asked to forget what it kept of it.
pub async fn end(State(web): State<Shared>, Path(lang): Path<String>) -> Answer {
    let lang = language(&web, &lang)?;
    let forget = (header::HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\""));
    let response: Response = ([forget], lead_to(&urls::home(&lang))).into_response();
    Ok(response)
}
