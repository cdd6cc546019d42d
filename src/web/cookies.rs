//! The cookies: a citizen's key to drafts, a telephone's key to the papers of one, a session of an account, a sign-in that
//! has begun, and a session of the office.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::usecase::{
    account::sign_in::WITHIN, begin_draft::AccessKey, phone::CONNECTED_MINUTES, sign_in::SessionKey,
};

/// How long a browser keeps the key to drafts: as long as drafts are kept.
const DAYS: i32 = crate::usecase::DRAFT_DAYS;

/// How long a browser keeps the key to drafts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stay {
    /// As long as drafts are kept.
    #[default]
    Days,
    /// Until it is closed, or somebody ends the visit: it is a device that others use too.
    Visit,
}

/// What stands behind a key that a browser forgets when it is closed.
const VISIT: &str = ".visit";

/// The key to drafts, if the browser has one, and how long it keeps it.
pub fn access_key(headers: &HeaderMap, secure: bool) -> Option<(AccessKey, Stay)> {
    let text = value(headers, name("antrag", secure))?;
    match text.strip_suffix(VISIT) {
        Some(key) => AccessKey::parse(key).map(|key| (key, Stay::Visit)),
        None => AccessKey::parse(text).map(|key| (key, Stay::Days)),
    }
}

/// Gives the browser a key to drafts.
pub fn keep_access_key(key: &AccessKey, stay: Stay, secure: bool) -> HeaderValue {
    let (name, key, rules) = (name("antrag", secure), key.to_text(), rules(secure));
    header_value(&match stay {
        Stay::Days => format!("{name}={key}; {rules}; Max-Age={}", DAYS * 24 * 3600),
        Stay::Visit => format!("{name}={key}{VISIT}; {rules}"),
    })
}

/// Takes the key to drafts away.
pub fn forget_access_key(secure: bool) -> HeaderValue {
    header_value(&format!("{}=; {}; Max-Age=0", name("antrag", secure), rules(secure)))
}

/// A telephone's key to the papers of a draft.
pub fn phone_key(headers: &HeaderMap, secure: bool) -> Option<AccessKey> {
    AccessKey::parse(value(headers, name("phone", secure))?)
}

/// Gives a telephone a key to the papers of a draft; it ends with the connection at the latest.
pub fn keep_phone_key(key: &AccessKey, secure: bool) -> HeaderValue {
    let age = CONNECTED_MINUTES * 60;
    header_value(&format!("{}={}; {}; Max-Age={age}", name("phone", secure), key.to_text(), rules(secure)))
}

/// Takes that key away.
pub fn forget_phone_key(secure: bool) -> HeaderValue {
    header_value(&format!("{}=; {}; Max-Age=0", name("phone", secure), rules(secure)))
}

/// The session of an account, if there is one.
pub fn account_key(headers: &HeaderMap, secure: bool) -> Option<SessionKey> {
    SessionKey::parse(value(headers, name("account", secure))?)
}

/// Gives the browser a session of an account; it ends with the browser at the latest. Whoever comes back from the sign-in
/// service comes from another site, so it can't be stricter than the rules of all.
pub fn keep_account_key(key: &SessionKey, secure: bool) -> HeaderValue {
    header_value(&format!("{}={}; {}", name("account", secure), key.to_text(), rules(secure)))
}

/// Takes that session away.
pub fn forget_account_key(secure: bool) -> HeaderValue {
    header_value(&format!("{}=; {}; Max-Age=0", name("account", secure), rules(secure)))
}

/// What a browser began to sign in with, if it did.
pub fn sign_in_key(headers: &HeaderMap, secure: bool) -> Option<AccessKey> {
    AccessKey::parse(value(headers, name("sign-in", secure))?)
}

/// Binds sign-ins to the browser; two at once, in two tabs, have the same.
pub fn keep_sign_in_key(key: &AccessKey, secure: bool) -> HeaderValue {
    let age = WITHIN.as_secs();
    header_value(&format!("{}={}; {}; Max-Age={age}", name("sign-in", secure), key.to_text(), rules(secure)))
}

/// Has the browser forget what it keeps of these pages.
pub fn clear_site() -> [(HeaderName, HeaderValue); 1] {
    let name = HeaderName::from_static("clear-site-data");
    [(name, HeaderValue::from_static("\"cache\", \"storage\""))]
}

/// The session of the office, if there is one.
pub fn session_key(headers: &HeaderMap, secure: bool) -> Option<SessionKey> {
    SessionKey::parse(value(headers, name("office", secure))?)
}

/// Gives the browser a session; it ends with the browser at the latest.
pub fn keep_session_key(key: &SessionKey, secure: bool) -> HeaderValue {
    header_value(&format!(
        "{}={}; {}",
        name("office", secure),
        key.to_text(),
        rules(secure).replace("Lax", "Strict")
    ))
}

/// Takes the session away.
pub fn forget_session_key(secure: bool) -> HeaderValue {
    header_value(&format!("{}=; {}; Max-Age=0", name("office", secure), rules(secure)))
}

/// Over TLS a prefix makes sure that no other host can set the cookie; without TLS browsers refuse the prefix.
fn name(name: &'static str, secure: bool) -> &'static str {
    match (name, secure) {
        ("antrag", true) => "__Host-antrag",
        ("office", true) => "__Host-office",
        ("phone", true) => "__Host-phone",
        ("account", true) => "__Host-account",
        ("sign-in", true) => "__Host-sign-in",
        (name, _) => name,
    }
}

fn rules(secure: bool) -> &'static str {
    if secure { "Path=/; HttpOnly; SameSite=Lax; Secure" } else { "Path=/; HttpOnly; SameSite=Lax" }
}

fn value<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|header| header.to_str().ok());
    let mut pairs = all.flat_map(|header| header.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(known, _)| *known == name).map(|(_, value)| value)
}

fn header_value(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).unwrap_or_else(|_| HeaderValue::from_static(""))
}
