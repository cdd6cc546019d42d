//! Tokens: whether one is genuine, and what stands in it.

use std::fmt;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::DateTime;
use jiff::{SignedDuration, Timestamp};
use openidconnect::{
    ClaimsVerificationError, HttpRequest, Nonce, SignatureVerificationError, UserInfoUrl,
    core::{CoreIdToken, CoreIdTokenVerifier},
    http::{HeaderValue, header},
};
use serde_json::{Map, Value};

use super::{CameBack, Client, http::Http};

/// By how much the clocks of provider and portal may differ.
const LEEWAY: SignedDuration = SignedDuration::from_secs(60);

/// What a genuine token says.
pub struct Verified {
    pub subject: String,
    pub acr: Option<String>,
    pub means: Vec<String>,
}

/// What is wrong with a token.
pub enum Wrong {
    /// It was signed with a key that the provider had not when it was asked.
    UnknownKey,
    /// Anything else.
    Claims(ClaimsVerificationError),
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownKey => f.write_str("it was signed with an unknown key"),
            Self::Claims(error) => match std::error::Error::source(error) {
                Some(cause) => write!(f, "{error}: {cause}"),
                None => write!(f, "{error}"),
            },
        }
    }
}

/// Checks signature, issuer, audience, times and nonce.
pub fn verify(client: &Client, token: &CoreIdToken, came: &CameBack<'_>) -> Result<Verified, Wrong> {
    let now = came.now;
    let verifier: CoreIdTokenVerifier<'_> = client
        .id_token_verifier()
        .set_time_fn(move || moment(now - LEEWAY))
        .set_issue_time_verifier_fn(move |issued| {
            if issued > moment(now + LEEWAY) { Err("issued in the future".into()) } else { Ok(()) }
        });
    match token.claims(&verifier, &Nonce::new(came.nonce.to_owned())) {
        Ok(claims) => Ok(Verified {
            subject: claims.subject().to_string(),
            acr: claims.auth_context_ref().map(|acr| acr.to_string()),
            means: claims.auth_method_refs().into_iter().flatten().map(|method| method.to_string()).collect(),
        }),
        Err(ClaimsVerificationError::SignatureVerification(SignatureVerificationError::NoMatchingKey)) => {
            Err(Wrong::UnknownKey)
        }
        Err(error) => Err(Wrong::Claims(error)),
    }
}

fn moment(at: Timestamp) -> DateTime<chrono::Utc> {
    DateTime::from_timestamp(at.as_second(), 0).unwrap_or_default()
}

/// A token as it was kept.
pub fn parse(text: &str) -> Option<CoreIdToken> {
    text.parse().ok()
}

/// All claims of a token that has been found genuine.
pub fn claims(token: &CoreIdToken) -> Map<String, Value> {
    let text = token.to_string();
    let payload = text.split('.').nth(1).and_then(|payload| URL_SAFE_NO_PAD.decode(payload).ok());
    payload.and_then(|payload| serde_json::from_slice(&payload).ok()).unwrap_or_default()
}

/// What the provider says to who has an access token; it must be about the same person.
pub async fn userinfo(
    http: &Http,
    endpoint: &UserInfoUrl,
    access_token: &str,
    subject: &str,
) -> Result<Map<String, Value>, String> {
    let mut request = HttpRequest::new(Vec::new());
    *request.uri_mut() = endpoint.as_str().parse().map_err(|_| "no address".to_owned())?;
    let bearer =
        HeaderValue::from_str(&format!("Bearer {access_token}")).map_err(|_| "no token".to_owned())?;
    request.headers_mut().insert(header::AUTHORIZATION, bearer);
    request.headers_mut().insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    let answer = http.send(request).await.map_err(|error| error.to_string())?;
    if !answer.status().is_success() {
        return Err(answer.status().to_string());
    }
    let claims: Map<String, Value> =
        serde_json::from_slice(answer.body()).map_err(|_| "no JSON object".to_owned())?;
    if claims.get("sub").and_then(Value::as_str) != Some(subject) {
        return Err("it is about somebody else".to_owned());
    }
    Ok(claims)
}
