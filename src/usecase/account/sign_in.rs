//! Signing in: off to the sign-in service, and back with a code that counts once, in the browser that went there.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

use super::{
    super::{WorkError, Works, begin_draft::AccessKey, sign_in::SessionKey},
    session::{self, Proof},
};
use crate::{
    crypt,
    form::trust::Trust,
    id::AccountId,
    locale::Lang,
    oidc::{Asking, CameBack, OidcError, Provider, SignedIn},
    store::accounts,
};

/// How long somebody may take at the sign-in service: finding one's identity card and its number included.
pub const WITHIN: SignedDuration = SignedDuration::from_mins(20);

/// What somebody wants who signs in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    /// The page to come back to, on this portal.
    pub to: String,
    /// Whether the application there shall be kept in the account.
    pub keep: bool,
    /// How sure it must be who it is.
    pub level: Trust,
    /// Whether to ask anew, though somebody may be signed in there.
    pub anew: bool,
    /// The language.
    pub lang: Lang,
}

/// A sign-in that has begun, as it is sealed.
#[derive(Serialize, Deserialize)]
struct Pending {
    wish: Wish,
    nonce: String,
    verifier: String,
}

/// What the sign-in service sends back along.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Returned {
    /// Names the attempt.
    pub state: Option<String>,
    /// The code, if all went well.
    pub code: Option<String>,
    /// What went wrong.
    pub error: Option<String>,
    /// Who sends it.
    pub iss: Option<String>,
}

/// How a sign-in ended.
pub enum Ended {
    /// Signed in: the key of the session, and how sure it is.
    In(SessionKey, Trust, Wish),
    /// Not signed in.
    Not(Why, Wish),
    /// There is no such attempt: it was used, took too long, or began in another browser.
    Unknown,
}

/// Why somebody is not signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// They did not want to, or could not.
    Denied,
    /// The sign-in service does not answer.
    Down,
    /// What came back does not hold.
    Failed,
}

/// Begins to sign in from a browser, and gives the address that leads there; nothing when the service does not answer.
pub async fn begin(
    works: &Works,
    provider: &Provider,
    wish: Wish,
    callback: &str,
    browser: &AccessKey,
) -> Result<Option<String>, WorkError> {
    let word = || URL_SAFE_NO_PAD.encode(works.clock.random::<32>());
    let (state, nonce, verifier) = (word(), word(), word());
    let asking = Asking {
        state: &state,
        nonce: &nonce,
        verifier: &verifier,
        callback,
        level: wish.level,
        anew: wish.anew,
        lang: &wish.lang,
    };
    let address = match provider.address(&asking).await {
        Ok(address) => address,
        Err(error) => {
            tracing::warn!(%error, "nobody can sign in");
            return Ok(None);
        }
    };
    let digest = digest_of(&state);
    let pending = serde_json::to_vec(&Pending { wish, nonce, verifier }).map_err(|_| STORED)?;
    let body = works.keyring.portal_key().seal(&works.clock, &place(&digest), &pending)?;
    let (browser, ends) = (browser.digest(), (works.clock.now() + WITHIN).as_microsecond());
    works
        .db
        .write(move |tx| {
            let body = body.clone();
            Box::pin(async move { accounts::begin(tx, (&digest, &browser), &body, ends).await })
        })
        .await?;
    Ok(Some(address))
}

/// Ends what was begun in this browser: with a session, or with why there is none.
pub async fn finish(
    works: &Works,
    provider: &Provider,
    returned: &Returned,
    callback: &str,
    browser: &AccessKey,
) -> Result<Ended, WorkError> {
    let Some(Pending { wish, nonce, verifier }) = take(works, returned, browser).await? else {
        return Ok(Ended::Unknown);
    };
    let Some(code) = &returned.code else {
        let why = match returned.error.as_deref() {
            Some("server_error" | "temporarily_unavailable") => Why::Down,
            Some("access_denied" | "login_required" | "interaction_required") => Why::Denied,
            _ => Why::Failed,
        };
        tracing::info!(?why, "somebody came back without signing in");
        return Ok(Ended::Not(why, wish));
    };
    let came = CameBack {
        code,
        issuer: returned.iss.as_deref(),
        nonce: &nonce,
        verifier: &verifier,
        callback,
        now: works.clock.now(),
    };
    match provider.redeem(&came).await {
        Ok(signed_in) => {
            let level = signed_in.level;
            let key = enter(works, provider, signed_in).await?;
            Ok(Ended::In(key, level, wish))
        }
        Err(error) => {
            tracing::warn!(%error, "a sign-in failed");
            let down = matches!(error, OidcError::Unreachable(_));
            Ok(Ended::Not(if down { Why::Down } else { Why::Failed }, wish))
        }
    }
}

/// Uses up the attempt that a browser has begun.
async fn take(works: &Works, returned: &Returned, browser: &AccessKey) -> Result<Option<Pending>, WorkError> {
    let Some(state) = &returned.state else { return Ok(None) };
    let (digest, browser) = (digest_of(state), browser.digest());
    let taken = works
        .db
        .write(move |tx| Box::pin(async move { accounts::take(tx, &digest, &browser).await }))
        .await?;
    let Some((body, _)) = taken.filter(|(_, ends)| *ends >= works.now()) else { return Ok(None) };
    let text = works.keyring.portal_key().open(&place(&digest), &body)?;
    serde_json::from_slice(&text).map(Some).map_err(|_| STORED)
}

/// Begins a session for who has signed in, whose account is made at the first time.
async fn enter(works: &Works, provider: &Provider, signed_in: SignedIn) -> Result<SessionKey, WorkError> {
    let issuer = provider.settings.issuer.clone();
    // The length stands before, so that no two pairs read the same.
    let who = format!("{}|{issuer}|{}", issuer.len(), signed_in.subject);
    let subject = works.keyring.lookup("account subject", who.as_bytes());
    let (id, at) = (AccountId::new(&works.clock), works.now());
    let account = works
        .db
        .write(move |tx| Box::pin(async move { accounts::enter(tx, id, &subject, at).await }))
        .await?;
    let proof = Proof {
        issuer,
        level: signed_in.level,
        acr: signed_in.acr,
        means: signed_in.means,
        at: works.clock.now(),
    };
    session::begin(works, account, proof, signed_in.person, signed_in.id_token).await
}

const STORED: WorkError = WorkError::Stored("a sign-in");

fn digest_of(state: &str) -> [u8; 32] {
    crypt::sha256(state.as_bytes())
}

fn place(state: &[u8]) -> String {
    format!("sign-in|{}", crypt::hex(state))
}
