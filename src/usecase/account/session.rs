//! The session of somebody who has signed in: what it proves, and for how long.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::super::{WorkError, Works, begin_draft::AccessKey, sign_in::SessionKey};
use crate::{
    crypt,
    form::trust::Trust,
    id::AccountId,
    oidc::claims::Person,
    store::{
        account_drafts,
        accounts::{self, SessionRow},
    },
};

/// How long a session lasts at most (TR-03160-1, for the level "substantial").
const SESSION: SignedDuration = SignedDuration::from_hours(2);
/// How long it lasts without being used.
const IDLE: SignedDuration = SignedDuration::from_mins(30);
/// For how long the highest level counts; from then on it is the one below.
const HIGH: SignedDuration = SignedDuration::from_mins(30);
/// How often use is noted: not at every request.
const TOUCH: SignedDuration = SignedDuration::from_mins(1);

/// What a sign-in has proven, without who it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// The sign-in service.
    pub issuer: String,
    /// How sure it is, as its token says.
    pub level: Trust,
    /// What the service calls that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acr: Option<String>,
    /// By which means, if the service says so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub means: Vec<String>,
    /// When.
    pub at: Timestamp,
}

/// A session.
pub struct Session {
    /// Whose it is.
    pub account: AccountId,
    /// What was proven; the level is the one that counts now.
    pub proof: Proof,
    /// What is known of the person.
    pub person: Person,
    /// The token, to sign out with.
    pub id_token: String,
}

/// A session as it is sealed.
#[derive(Serialize, Deserialize)]
struct Body {
    proof: Proof,
    person: Person,
    id_token: String,
}

/// Begins a session.
pub(super) async fn begin(
    works: &Works,
    account: AccountId,
    proof: Proof,
    person: Person,
    id_token: String,
) -> Result<SessionKey, WorkError> {
    let (key, now) = (SessionKey::new(works), works.clock.now());
    let sid = key.digest();
    let body = serde_json::to_vec(&Body { proof, person, id_token }).map_err(|_| STORED)?;
    let body = works.keyring.portal_key().seal(&works.clock, &place(&sid), &body)?;
    let (seen_at, ends_at) = (now.as_microsecond(), (now + SESSION).as_microsecond());
    works
        .db
        .write(move |tx| {
            let row = SessionRow { account_id: account, body: body.clone(), seen_at, ends_at };
            Box::pin(async move { accounts::add_session(tx, &sid, &row).await })
        })
        .await?;
    Ok(key)
}

/// Who is signed in with a key; nobody when the session is over.
pub async fn who(works: &Works, key: &SessionKey) -> Result<Option<Session>, WorkError> {
    let sid = key.digest();
    let row = accounts::session(&mut works.db.read().await?.tx(), &sid).await?;
    let (now, idle) = (works.now(), micros(IDLE));
    let Some(row) = row.filter(|row| now <= row.ends_at && now - row.seen_at <= idle) else {
        return Ok(None);
    };
    if now - row.seen_at > micros(TOUCH) {
        works
            .db
            .write(move |tx| Box::pin(async move { accounts::touch_session(tx, &sid, now).await }))
            .await?;
    }
    let text = works.keyring.portal_key().open(&place(&sid), &row.body)?;
    let Body { mut proof, person, id_token } = serde_json::from_slice(&text).map_err(|_| STORED)?;
    if works.clock.now().duration_since(proof.at) > HIGH {
        proof.level = proof.level.min(Trust::Substantial);
    }
    Ok(Some(Session { account: row.account_id, proof, person, id_token }))
}

/// Ends a session. What belongs to the account, this browser can open no more.
pub async fn sign_out(
    works: &Works,
    key: &SessionKey,
    session: Option<&Session>,
    browser: Option<&AccessKey>,
) -> Result<(), WorkError> {
    let sid = key.digest();
    let account = session.map(|session| super::access(works, session.account));
    let pair = account.zip(browser.map(AccessKey::digest));
    works
        .db
        .write(move |tx| {
            Box::pin(async move {
                if let Some((account, browser)) = pair {
                    account_drafts::gather(tx, &account).await?;
                    account_drafts::shut_out(tx, &browser, &account).await?;
                }
                accounts::remove_session(tx, &sid).await
            })
        })
        .await?;
    Ok(())
}

/// Forgets what is over: sessions, and sign-ins of which nobody came back.
pub async fn forget_over(works: &Works) -> Result<(), WorkError> {
    let now = works.now();
    works
        .db
        .write(move |tx| Box::pin(async move { accounts::forget_over(tx, now, now - micros(IDLE)).await }))
        .await?;
    Ok(())
}

const STORED: WorkError = WorkError::Stored("a session of an account");

fn micros(time: SignedDuration) -> i64 {
    i64::try_from(time.as_micros()).unwrap_or(i64::MAX)
}

fn place(sid: &[u8]) -> String {
    format!("account session|{}", crypt::hex(sid))
}
