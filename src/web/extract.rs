//! Taking requests apart; whatever can't be understood becomes a page.

use axum::{
    body::Body,
    extract::{FromRequest, FromRequestParts, Multipart, RawForm, Request},
    http::{header, request::Parts},
};
use futures_util::StreamExt as _;
use serde::de::DeserializeOwned;

use super::{
    Shared,
    cookies::{self, Stay},
    error::Oops,
    layer, urls,
};
use crate::{
    account::Staff,
    usecase::{
        account::session::{self, Session},
        begin_draft::AccessKey,
        sign_in::{self, SessionKey},
    },
};

/// No page sends more fields than this.
const MOST_FIELDS: usize = 1000;

/// The parts of an address.
pub struct Path<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<Shared> for Path<T> {
    type Rejection = Oops;

    #[expect(clippy::disallowed_types, reason = "this is the extractor that makes its rejections pages")]
    async fn from_request_parts(parts: &mut Parts, state: &Shared) -> Result<Self, Oops> {
        let path = axum::extract::Path::<T>::from_request_parts(parts, state).await;
        path.map(|path| Self(path.0)).map_err(|_| Oops::NotFound)
    }
}

/// What stands behind the question mark.
pub struct Query<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<Shared> for Query<T> {
    type Rejection = Oops;

    #[expect(clippy::disallowed_types, reason = "this is the extractor that makes its rejections pages")]
    async fn from_request_parts(parts: &mut Parts, state: &Shared) -> Result<Self, Oops> {
        let query = axum::extract::Query::<T>::from_request_parts(parts, state).await;
        query.map(|query| Self(query.0)).map_err(|_| Oops::NotUnderstood)
    }
}

/// The fields of a form that was sent, in order; a name may come more than once.
pub struct Sent(pub Vec<(String, String)>);

impl FromRequest<Shared> for Sent {
    type Rejection = Oops;

    async fn from_request(request: Request, state: &Shared) -> Result<Self, Oops> {
        let RawForm(bytes) = RawForm::from_request(request, state).await.map_err(|rejection| {
            use axum::response::IntoResponse as _;
            match rejection.into_response().status().as_u16() {
                413 => Oops::TooLarge { max: layer::BODY_LIMIT },
                _ => Oops::NotUnderstood,
            }
        })?;
        let fields: Vec<(String, String)> = form_urlencoded::parse(&bytes).into_owned().collect();
        if fields.len() > MOST_FIELDS { Err(Oops::NotUnderstood) } else { Ok(Self(fields)) }
    }
}

impl Sent {
    /// The first value of a field; empty where there is none.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
    }

    /// All values of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// A form that comes with files, part by part.
pub struct Files(pub Multipart);

impl FromRequest<Shared> for Files {
    type Rejection = Oops;

    async fn from_request(request: Request, state: &Shared) -> Result<Self, Oops> {
        let length = request.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok());
        if length
            .and_then(|length| length.parse().ok())
            .is_some_and(|length: u64| length > layer::UPLOAD_LIMIT)
        {
            tokio::spawn(tokio::time::timeout(layer::LONGEST_ANSWER, pass_over(request.into_body())));
            return Err(Oops::TooLarge { max: layer::UPLOAD_LIMIT });
        }
        Multipart::from_request(request, state).await.map(Self).map_err(|_| Oops::NotUnderstood)
    }
}

/// Reads what nobody wants, while the answer is on its way already: most browsers look at an answer only when they
/// have sent everything, and show a broken line where nobody reads it.
async fn pass_over(body: Body) {
    let mut bytes = body.into_data_stream();
    while bytes.next().await.is_some_and(|part| part.is_ok()) {}
}

/// The browser's key to drafts; a new browser has none.
pub struct Access(pub Option<AccessKey>, pub Stay);

impl Access {
    /// The same on a device that others use too, if the form that was sent says so.
    #[must_use]
    pub fn on(self, sent: &Sent) -> Self {
        if sent.get("foreign").is_empty() { self } else { Self(self.0, Stay::Visit) }
    }
}

impl FromRequestParts<Shared> for Access {
    type Rejection = Oops;

    async fn from_request_parts(parts: &mut Parts, state: &Shared) -> Result<Self, Oops> {
        let known = cookies::access_key(&parts.headers, state.secure);
        let stay = known.as_ref().map_or_else(Stay::default, |(_, stay)| *stay);
        Ok(Self(known.map(|(key, _)| key), stay))
    }
}

/// The key of a telephone to the papers of a draft, if it has one.
pub struct Phone(pub Option<AccessKey>);

impl FromRequestParts<Shared> for Phone {
    type Rejection = Oops;

    async fn from_request_parts(parts: &mut Parts, state: &Shared) -> Result<Self, Oops> {
        Ok(Self(cookies::phone_key(&parts.headers, state.secure)))
    }
}

/// The session of somebody who has signed in to an account, if it is not over.
pub struct Account {
    /// What the browser has, over or not.
    pub key: Option<SessionKey>,
    /// The session.
    pub session: Option<Session>,
}

impl FromRequestParts<Shared> for Account {
    type Rejection = Oops;

    async fn from_request_parts(parts: &mut Parts, state: &Shared) -> Result<Self, Oops> {
        let offered = state.works.account.is_some();
        let key = cookies::account_key(&parts.headers, state.secure).filter(|_| offered);
        let session = match &key {
            Some(key) => session::who(&state.works, key).await?,
            None => None,
        };
        Ok(Self { key, session })
    }
}

/// Whoever is signed in to the office; others are led to where one signs in. It is asked once for each request.
pub struct SignedIn(pub Staff);

impl FromRequestParts<Shared> for SignedIn {
    type Rejection = Oops;

    async fn from_request_parts(parts: &mut Parts, state: &Shared) -> Result<Self, Oops> {
        if let Some(staff) = parts.extensions.get::<Staff>() {
            return Ok(Self(staff.clone()));
        }
        let key = cookies::session_key(&parts.headers, state.secure)
            .ok_or(Oops::Elsewhere(urls::SIGN_IN.to_owned()))?;
        // A page that looks by itself whether something has arrived does not keep anybody signed in.
        let looks = parts.headers.contains_key("x-look");
        let staff = sign_in::who(&state.works, &key, !looks).await?;
        let staff = staff.ok_or(Oops::Elsewhere(urls::SIGN_IN.to_owned()))?;
        parts.extensions.insert(staff.clone());
        Ok(Self(staff))
    }
}
