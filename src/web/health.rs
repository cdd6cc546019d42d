//! For operators: is the process there, and can it work?

use axum::{extract::State, http::StatusCode};

use super::Shared;

/// The process answers.
pub async fn live() -> StatusCode {
    StatusCode::NO_CONTENT
}

/// The database answers too.
pub async fn ready(State(web): State<Shared>) -> StatusCode {
    if web.works.db.is_alive().await { StatusCode::NO_CONTENT } else { StatusCode::SERVICE_UNAVAILABLE }
}
