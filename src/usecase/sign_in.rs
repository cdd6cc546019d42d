//! Signing in to the office: name and password, then a code of the second factor; each session ends by itself.

use jiff::SignedDuration;
use totp_rs::{Algorithm, Builder, Secret, Totp};

use super::{
    WorkError, Works,
    secret::{hash_secret, verify_secret},
};
use crate::{
    account::{Role, Staff},
    crypt,
    id::{AuthorityId, StaffId},
    store::staff::{self, SessionRow, StaffRow},
};

/// After so many failed attempts a name rests.
const TRIES: i64 = 6;
/// How many characters a password has at least.
pub const SHORTEST_PASSWORD: usize = 12;
/// For how long, doubled with each further attempt.
const REST_MINUTES: i64 = 5;
/// How long a password is good for the second factor.
const HALF_SESSION: SignedDuration = SignedDuration::from_mins(10);
/// How long a session lasts at most: a working day.
const SESSION: SignedDuration = SignedDuration::from_hours(10);
/// How long a session lasts without being used.
pub(super) const IDLE: SignedDuration = SignedDuration::from_mins(60);
/// How often use is noted: not at every request.
const TOUCH: SignedDuration = SignedDuration::from_mins(2);
/// A code counts for so many seconds.
const STEP: u64 = 30;

/// What proves a session; only its digest is stored.
#[derive(Clone, PartialEq, Eq)]
pub struct SessionKey([u8; 32]);

/// What came of name and password.
pub enum Password {
    /// The second factor comes next.
    Right(SessionKey),
    /// They do not belong together.
    Wrong,
    /// Too many attempts.
    Locked,
}

/// What came of the code.
pub enum Code {
    /// Signed in, with a new key for the session.
    Right(SessionKey),
    /// The code is wrong, or was used before.
    Wrong,
    /// Too many attempts.
    Locked,
    /// The password was too long ago.
    Expired,
}

impl SessionKey {
    pub(super) fn new(works: &Works) -> Self {
        Self(works.clock.random())
    }

    /// Reads a key from a cookie.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
        URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok().map(Self)
    }

    /// The key as it stands in a cookie.
    #[must_use]
    pub fn to_text(&self) -> String {
        use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
        URL_SAFE_NO_PAD.encode(self.0)
    }

    pub(super) fn digest(&self) -> [u8; 32] {
        crypt::sha256(&self.0)
    }
}

/// Adds a member of staff and gives the secret of the second factor; `None` when the name is taken.
pub async fn add_staff(
    works: &Works,
    authority: &AuthorityId,
    login: &str,
    name: &str,
    roles: &[Role],
    password: &str,
) -> Result<Option<Vec<u8>>, WorkError> {
    let id = StaffId::new(&works.clock);
    let secret: [u8; 20] = works.clock.random();
    let row = StaffRow {
        id,
        login: login.to_owned(),
        name: name.to_owned(),
        roles: roles.iter().map(|role| role.name()).collect::<Vec<_>>().join(" "),
        password_hash: hash_secret(password.to_owned()).await?,
        totp_secret: works.keyring.authority_key(authority)?.seal(&works.clock, &totp_place(id), &secret)?,
        totp_last_step: 0,
        failed_attempts: 0,
        locked_until: 0,
    };
    let (owner, at) = (authority.clone(), works.now());
    let added = works
        .db
        .write(move |tx| {
            let (owner, row) = (owner.clone(), row.clone());
            Box::pin(async move { staff::add(tx, &owner, &row, at).await })
        })
        .await?;
    Ok(added.then(|| secret.to_vec()))
}

/// The first step: name (`clerk@rosenfurt`) and password.
pub async fn check_password(works: &Works, login: &str, password: &str) -> Result<Password, WorkError> {
    let (name, authority) = login.trim().split_once('@').unwrap_or((login.trim(), ""));
    let authority = AuthorityId::from(authority);
    let found = staff::by_login(&mut works.db.read().await?.tx(), &authority, name).await?;
    let Some(row) = found else {
        verify_secret(password.to_owned(), None).await?;
        return Ok(Password::Wrong);
    };
    if row.locked_until > works.now() {
        return Ok(Password::Locked);
    }
    if !verify_secret(password.to_owned(), Some(row.password_hash.clone())).await? {
        return Ok(if note_failure(works, &authority, &row).await? {
            Password::Locked
        } else {
            Password::Wrong
        });
    }
    Ok(Password::Right(begin_session(works, &authority, row.id, false).await?))
}

/// The second step: the code. A code counts once.
pub async fn check_code(works: &Works, half: &SessionKey, code: &str) -> Result<Code, WorkError> {
    let Some(session) = current(works, half).await?.filter(|session| !session.complete) else {
        return Ok(Code::Expired);
    };
    let authority = AuthorityId::from(session.authority_id.as_str());
    let row = staff::by_id(&mut works.db.read().await?.tx(), &authority, session.staff_id).await?;
    let Some(row) = row else { return Ok(Code::Expired) };
    if row.locked_until > works.now() {
        return Ok(Code::Locked);
    }
    let secret = works.keyring.authority_key(&authority)?.open(&totp_place(row.id), &row.totp_secret)?;
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    let step = fitting_step(works, &secret, &digits);
    let id = row.id;
    let used = match step {
        None => false,
        Some(step) => {
            let owner = authority.clone();
            works
                .db
                .write(move |tx| {
                    let owner = owner.clone();
                    Box::pin(async move { staff::use_step(tx, &owner, id, step).await })
                })
                .await?
        }
    };
    if !used {
        return Ok(if note_failure(works, &authority, &row).await? { Code::Locked } else { Code::Wrong });
    }
    sign_out(works, half).await?;
    Ok(Code::Right(begin_session(works, &authority, id, true).await?))
}

/// Who is signed in with a key; nobody when the session is over. Whoever is at it keeps it alive.
pub async fn who(works: &Works, key: &SessionKey, at_it: bool) -> Result<Option<Staff>, WorkError> {
    let Some(session) = current(works, key).await?.filter(|session| session.complete) else {
        return Ok(None);
    };
    let now = works.clock.now();
    if at_it && now.as_microsecond() - session.seen_at > micros(TOUCH) {
        let (sid, at) = (key.digest().to_vec(), now.as_microsecond());
        works
            .db
            .write(move |tx| {
                let sid = sid.clone();
                Box::pin(async move { staff::touch_session(tx, &sid, at).await })
            })
            .await?;
    }
    Ok(Some(Staff {
        id: session.staff_id,
        authority: AuthorityId::from(session.authority_id.as_str()),
        name: session.name,
        roles: Role::all_named(&session.roles),
    }))
}

/// Ends a session.
pub async fn sign_out(works: &Works, key: &SessionKey) -> Result<(), WorkError> {
    let sid = key.digest().to_vec();
    works
        .db
        .write(move |tx| {
            let sid = sid.clone();
            Box::pin(async move { staff::remove_session(tx, &sid).await })
        })
        .await?;
    Ok(())
}

/// The code that is right just now: only a demonstration shows it.
pub async fn current_code(works: &Works, half: &SessionKey) -> Result<Option<String>, WorkError> {
    let Some(session) = current(works, half).await? else { return Ok(None) };
    let authority = AuthorityId::from(session.authority_id.as_str());
    let Some(row) = staff::by_id(&mut works.db.read().await?.tx(), &authority, session.staff_id).await?
    else {
        return Ok(None);
    };
    let secret = works.keyring.authority_key(&authority)?.open(&totp_place(row.id), &row.totp_secret)?;
    // The next code, when the one of this moment was used already.
    let step = (seconds(works) / STEP).max(u64::try_from(row.totp_last_step).unwrap_or(0) + 1);
    Ok(generator(&secret, "").map(|totp| totp.generate(step * STEP).to_string()))
}

/// The address from which an authenticator app learns a secret.
#[must_use]
pub fn authenticator_url(secret: &[u8], login: &str) -> Option<String> {
    generator(secret, login)?.to_url().ok()
}

async fn current(works: &Works, key: &SessionKey) -> Result<Option<SessionRow>, WorkError> {
    let session = staff::session(&mut works.db.read().await?.tx(), &key.digest()).await?;
    let now = works.now();
    Ok(session.filter(|session| {
        session.expires_at > now && (!session.complete || now - session.seen_at < micros(IDLE))
    }))
}

async fn begin_session(
    works: &Works,
    authority: &AuthorityId,
    id: StaffId,
    complete: bool,
) -> Result<SessionKey, WorkError> {
    let key = SessionKey::new(works);
    let length = if complete { SESSION } else { HALF_SESSION };
    let (sid, owner, at) = (key.digest().to_vec(), authority.clone(), works.now());
    let until = at + micros(length);
    works
        .db
        .write(move |tx| {
            let (sid, owner) = (sid.clone(), owner.clone());
            Box::pin(async move { staff::add_session(tx, &sid, &owner, id, complete, at, until).await })
        })
        .await?;
    Ok(key)
}

/// Counts a failed attempt; `true` when the name now rests.
async fn note_failure(works: &Works, authority: &AuthorityId, row: &StaffRow) -> Result<bool, WorkError> {
    let over = row.failed_attempts + 1 - TRIES;
    let rest = if over < 0 { 0 } else { REST_MINUTES << over.min(6) };
    let until = works.now() + micros(SignedDuration::from_mins(rest));
    let (owner, id) = (authority.clone(), row.id);
    works
        .db
        .write(move |tx| {
            let owner = owner.clone();
            Box::pin(async move { staff::failed(tx, &owner, id, until).await })
        })
        .await?;
    Ok(over >= 0)
}

/// The time step that a code belongs to: this one, or the one before or after for clocks that differ.
fn fitting_step(works: &Works, secret: &[u8], digits: &str) -> Option<i64> {
    let step = generator(secret, "")?.check(digits, seconds(works))?;
    i64::try_from(step).ok()
}

fn generator(secret: &[u8], login: &str) -> Option<Totp> {
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(1)
        .with_step_duration(STEP)
        .with_secret(Secret::new(secret.into()))
        .with_account_name(if login.is_empty() { "office" } else { login })
        .with_issuer(Some("antrag"))
        .build()
        .ok()
}

fn seconds(works: &Works) -> u64 {
    u64::try_from(works.clock.now().as_second()).unwrap_or(0)
}

pub(super) fn micros(duration: SignedDuration) -> i64 {
    i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)
}

fn totp_place(id: StaffId) -> String {
    format!("totp|{id}")
}
