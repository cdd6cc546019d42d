//! What every answer goes through: security headers, limits, cross-site refusal, compression.

use std::time::Duration;

use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    http::{HeaderName, HeaderValue, header},
    middleware::{Next, from_fn_with_state},
    response::Response,
};
use tower::ServiceBuilder;
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer, CompressionLevel,
        predicate::{NotForContentType, Predicate, SizeAbove},
    },
    csrf::CsrfLayer,
    timeout::TimeoutLayer,
};

use super::{Shared, error::show_troubles};

/// How many bytes a form without files may have.
pub const BODY_LIMIT: u64 = 1 << 20;
/// How many bytes come with files: the limits of an authority are looked at while they stream.
pub const UPLOAD_LIMIT: u64 = 256 << 20;
/// How long an answer may take; uploads over slow lines included.
pub const LONGEST_ANSWER: Duration = Duration::from_mins(5);
/// Answers smaller than this are not worth compressing.
const WORTH_COMPRESSING: u64 = 1024;

/// Each header with its reason.
const HEADERS: &[(&str, &str)] = &[
    // Nothing but our own files, no inline code, no frames, no plug-ins, forms only to us.
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; \
         media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    // A file is what we say it is.
    ("x-content-type-options", "nosniff"),
    // Nobody else learns which page was read.
    ("referrer-policy", "same-origin"),
    // Older browsers that do not know frame-ancestors.
    ("x-frame-options", "DENY"),
    // Nothing of the device is asked for.
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()"),
    // Other windows can't reach into ours.
    ("cross-origin-opener-policy", "same-origin"),
];

/// Wraps all routes.
pub fn wrap(routes: Router<Shared>, web: &Shared) -> Router<Shared> {
    let worth = SizeAbove::new(WORTH_COMPRESSING)
        .and(NotForContentType::IMAGES)
        .and(NotForContentType::new("application/pdf"))
        .and(NotForContentType::new("video/"));
    let compression =
        CompressionLayer::new().gzip(true).quality(CompressionLevel::Precise(5)).compress_when(worth);
    // One stack: each layer that is put around a router by itself is cloned and boxed again for every request.
    routes.layer(
        ServiceBuilder::new()
            .layer(compression)
            .layer(from_fn_with_state(web.clone(), finish))
            .layer(from_fn_with_state(web.clone(), show_troubles))
            .layer(TimeoutLayer::with_status_code(axum::http::StatusCode::REQUEST_TIMEOUT, LONGEST_ANSWER))
            .layer(CatchPanicLayer::new())
            .layer(CsrfLayer::new())
            .layer(limit(BODY_LIMIT)),
    )
}

/// No body of a request is read beyond this.
pub fn limit(bytes: u64) -> DefaultBodyLimit {
    DefaultBodyLimit::max(usize::try_from(bytes).unwrap_or(usize::MAX))
}

/// Sets the headers.
async fn finish(State(web): State<Shared>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        if !headers.contains_key(*name) {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
    }
    if web.secure {
        let hsts = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, hsts);
    }
    // Pages hold what people wrote: no cache keeps them. Files that never change say so themselves.
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}
