//! What is shown when a page can't be: each kind a page of its own, with a way on, and never a cause.
//!
//! A handler gives an [`Oops`]; the layer [`show_troubles`] at the edge makes the page, in the visitor's language.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::{Request, State, multipart::MultipartError},
    http::{StatusCode, Uri, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};

use super::{
    Shared,
    citizen::not_offered,
    frame, layer, lead_to,
    urls::{self, Urls},
};
use crate::{
    id::AuthorityId,
    locale::Lang,
    page::{
        RenderError,
        citizen::{Trouble, TroubleKind, Way},
    },
    usecase::{WorkError, forward},
};

/// Why there is no page.
#[derive(Clone, Debug)]
pub enum Oops {
    /// There is none, or not for this person.
    NotFound,
    /// There is such a form, and this authority does not offer it.
    NotOffered {
        /// The authority.
        authority: AuthorityId,
        /// The form.
        form: Arc<str>,
    },
    /// The application is gone, or was never for this browser.
    DraftGone,
    /// More was sent than is taken.
    TooLarge {
        /// How many bytes are.
        max: u64,
    },
    /// The request came from another site.
    CrossSite,
    /// Signed in, but this is not allowed.
    Forbidden,
    /// What was sent can't be understood.
    NotUnderstood,
    /// The way on is another page: where an application that was sent stands, where one signs in.
    Elsewhere(String),
    /// A mistake of ours; the cause is in the log.
    Server,
}

impl From<WorkError> for Oops {
    fn from(error: WorkError) -> Self {
        tracing::error!(%error, "a request failed");
        Self::Server
    }
}

impl From<RenderError> for Oops {
    fn from(error: RenderError) -> Self {
        tracing::error!(%error, "a page can't be shown");
        Self::Server
    }
}

/// What comes with files can't be read on.
impl From<MultipartError> for Oops {
    fn from(error: MultipartError) -> Self {
        match error.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge { max: layer::UPLOAD_LIMIT },
            _ => Self::NotUnderstood,
        }
    }
}

impl From<sqlx::Error> for Oops {
    fn from(error: sqlx::Error) -> Self {
        WorkError::from(error).into()
    }
}

impl Oops {
    fn status(&self) -> StatusCode {
        match self {
            Self::NotFound | Self::NotOffered { .. } => StatusCode::NOT_FOUND,
            Self::DraftGone => StatusCode::GONE,
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::CrossSite | Self::Forbidden => StatusCode::FORBIDDEN,
            Self::NotUnderstood => StatusCode::BAD_REQUEST,
            Self::Elsewhere(_) => StatusCode::SEE_OTHER,
            Self::Server => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn kind(&self) -> TroubleKind {
        match self {
            Self::NotFound | Self::NotOffered { .. } | Self::Elsewhere(_) => TroubleKind::NotFound,
            Self::DraftGone => TroubleKind::DraftGone,
            Self::TooLarge { max } => TroubleKind::TooLarge { max: *max },
            Self::CrossSite => TroubleKind::CrossSite,
            Self::Forbidden => TroubleKind::Forbidden,
            Self::NotUnderstood => TroubleKind::NotUnderstood,
            Self::Server => TroubleKind::Server,
        }
    }
}

impl IntoResponse for Oops {
    fn into_response(self) -> Response {
        if let Self::Elsewhere(address) = &self {
            return lead_to(address);
        }
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Makes the page of an [`Oops`], and of what other layers refuse.
pub async fn show_troubles(State(web): State<Shared>, request: Request, next: Next) -> Response {
    let uri = request.uri().clone();
    let mut response = next.run(request).await;
    let oops = response.extensions_mut().remove::<Oops>().or_else(|| refused(&response));
    let Some(oops) = oops else { return response };
    if matches!(oops, Oops::DraftGone)
        && let Some(address) = elsewhere(&web, &uri).await
    {
        // The same request once more, with all that was sent along: nothing that was typed is lost on the way.
        return Redirect::temporary(&address).into_response();
    }
    page(&web, uri.path(), &oops)
}

/// The same page of the authority that has the application now: `/de/rosenfurt/drafts/ID/pages/address`.
async fn elsewhere(web: &Shared, uri: &Uri) -> Option<String> {
    let mut parts = uri.path_and_query()?.as_str().splitn(6, ['/', '?']);
    let (_, lang, from, kind, id) =
        (parts.next()?, parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let from = web.works.authority(from)?;
    let to = match forward::where_to(&web.works, &from.id, id.parse().ok()?).await {
        Ok(to) => to?,
        Err(error) => {
            tracing::error!(%error, "where an application went can't be read");
            return None;
        }
    };
    let lang = Lang::from(lang);
    let lang = if to.languages.contains(&lang) { lang } else { Lang::source() };
    let rest = uri.path_and_query()?.as_str().split_once(id)?.1;
    Some(format!("{}/{kind}/{id}{rest}", Urls::of(&lang, to).authority()))
}

/// What layers refuse without a page.
fn refused(response: &Response) -> Option<Oops> {
    if response.headers().contains_key(header::CONTENT_TYPE) && response.status() != StatusCode::FORBIDDEN {
        return None;
    }
    match response.status() {
        StatusCode::FORBIDDEN => Some(Oops::CrossSite),
        StatusCode::NOT_FOUND => Some(Oops::NotFound),
        StatusCode::METHOD_NOT_ALLOWED | StatusCode::BAD_REQUEST | StatusCode::UNSUPPORTED_MEDIA_TYPE => {
            Some(Oops::NotUnderstood)
        }
        StatusCode::PAYLOAD_TOO_LARGE => Some(Oops::TooLarge { max: layer::BODY_LIMIT }),
        StatusCode::REQUEST_TIMEOUT => Some(Oops::NotUnderstood),
        StatusCode::INTERNAL_SERVER_ERROR => Some(Oops::Server),
        _ => None,
    }
}

fn page(web: &Shared, path: &str, oops: &Oops) -> Response {
    let lang = lang_of(web, path);
    if let Oops::NotOffered { authority, form } = oops
        && let Ok(response) = not_offered::page(web, &lang, (authority.as_str(), form))
    {
        return response;
    }
    let office = path.starts_with(urls::OFFICE);
    let incident = matches!(oops, Oops::Server).then(|| {
        let incident = web.works.clock.uuid().simple().to_string()[20..].to_uppercase();
        tracing::error!(%incident, "a visitor was shown this incident");
        incident
    });
    let way = if office { Way::Inbox(urls::CASES.to_owned()) } else { Way::Home(urls::home(&lang)) };
    let mut ways = vec![way];
    if matches!(oops, Oops::DraftGone) {
        ways.push(Way::Resume(urls::resume(&lang)));
    }
    let frame = frame::plain(web, &lang);
    let shown = web.show_with(oops.status(), &frame, &Trouble { kind: oops.kind(), incident, ways });
    shown.unwrap_or_else(|_| {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        response
    })
}

/// The language of an address, or German.
fn lang_of(web: &Shared, path: &str) -> Lang {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    let lang = Lang::from(first);
    if web.works.catalogue.language(&lang).is_some() { lang } else { Lang::source() }
}
