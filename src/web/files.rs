//! Style sheet, script, icon and fonts: compressed at build time, and kept by browsers for ever.

use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};

use super::{error::Oops, extract::Path};
use crate::assets::{self, Asset};

/// A file by its name, which holds the digest of its content.
pub async fn asset(Path(name): Path<String>, headers: HeaderMap) -> Result<Response, Oops> {
    let asset = assets::by_name(&name).ok_or(Oops::NotFound)?;
    let (bytes, encoding) = best(asset, &headers);
    let mut response = bytes.into_response();
    let answer = response.headers_mut();
    answer.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.media_type));
    answer.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    answer.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        answer.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    Ok(response)
}

/// Browsers ask for it unasked.
pub async fn icon() -> Result<Response, Oops> {
    let asset = assets::by_key("icon.svg").ok_or(Oops::NotFound)?;
    let kind = [(header::CONTENT_TYPE, asset.media_type), (header::CACHE_CONTROL, "public, max-age=86400")];
    Ok((kind, asset.plain).into_response())
}

fn best(asset: &'static Asset, headers: &HeaderMap) -> (&'static [u8], Option<&'static str>) {
    let accepted =
        headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let takes = |name: &str| {
        accepted.split(',').any(|part| part.split(';').next().is_some_and(|part| part.trim() == name))
    };
    match (asset.brotli, asset.gzip) {
        (Some(bytes), _) if takes("br") => (bytes, Some("br")),
        (_, Some(bytes)) if takes("gzip") => (bytes, Some("gzip")),
        _ => (asset.plain, None),
    }
}
