//! German Sign Language: the video of an authority, if it has one, and the right to an interpreter.

use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, header},
    response::{IntoResponse as _, Response},
};
use tower::ServiceExt as _;
use tower_http::services::ServeFile;

use super::{
    super::super::{Answer, Shared, error::Oops},
    Whose,
};
use crate::{
    authority::about::Found,
    page::citizen::{SignLanguage, SignVideo},
};

/// What is said in signs, and how one asks for an interpreter.
pub async fn show(State(web): State<Shared>, whose: Whose) -> Answer {
    let page = SignLanguage {
        responsible: whose.responsible(&web, "sign-language"),
        video: video_of(&web, &whose),
        easy: whose.page("easy"),
    };
    whose.show(&web, "sign-language", &page)
}

fn video_of(web: &Shared, whose: &Whose) -> Option<SignVideo> {
    let video = whose.about(web)?.sign_language.as_ref()?;
    Some(SignVideo {
        href: whose.page("sign-language/video"),
        captions: whose.page("sign-language/captions"),
        bytes: video.found.as_ref()?.bytes,
        length: video.length.clone(),
        transcript: video.transcript.clone(),
    })
}

/// The video itself, or the part of it that a browser asks for.
pub async fn video(State(web): State<Shared>, whose: Whose, request: Request) -> Answer {
    let found = found(&web, &whose)?;
    Ok(send(ServeFile::new(&found.video), request).await)
}

/// Its captions.
pub async fn captions(State(web): State<Shared>, whose: Whose, request: Request) -> Answer {
    let found = found(&web, &whose)?;
    Ok(send(ServeFile::new(&found.captions), request).await)
}

fn found<'a>(web: &'a Shared, whose: &'a Whose) -> Result<&'a Found, Oops> {
    let video = whose.about(web).and_then(|about| about.sign_language.as_ref());
    video.and_then(|video| video.found.as_ref()).ok_or(Oops::NotFound)
}

async fn send(file: ServeFile, request: Request) -> Response {
    let mut response = match file.oneshot(request).await {
        Ok(response) => response.map(Body::new),
        Err(never) => match never {},
    };
    if !response.status().is_success() {
        return if response.status().is_client_error() { Oops::NotFound } else { Oops::Server }
            .into_response();
    }
    let kept = HeaderValue::from_static("public, max-age=3600");
    response.headers_mut().insert(header::CACHE_CONTROL, kept);
    response
}
