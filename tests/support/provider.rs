//! A sign-in service for tests: it signs everybody in at once, as whom and how surely the test says, and goes wrong in each way
//! that real ones do.
#![expect(clippy::disallowed_types, reason = "it is no part of the portal, and has no pages")]

use std::{
    collections::HashMap,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use antrag::{
    form::trust::Trust,
    oidc::{Settings, claims::Rule},
};
use aws_lc_rs::{
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _},
};
use axum::{
    Form, Json, Router,
    extract::{Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use base64::{Engine as _, engine::general_purpose::STANDARD, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Map, Value, json};
use tokio::runtime::Runtime;

const CLIENT: &str = "portal";
const SECRET: &str = "Sieben Zwerge & ein Apfel";

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// The person does not want to.
    Denied,
    /// The service is not well, and says so.
    Unwell,
    /// Another service answers in its place.
    OtherIssuer,
    /// The token is for another attempt.
    OtherNonce,
    /// The token is for another portal.
    OtherAudience,
    /// The token is of yesterday.
    Expired,
    /// The token is of tomorrow.
    NotYet,
    /// The token is signed with a key that nobody knows.
    UnknownKey,
    /// The token was changed after it had been signed.
    Forged,
    /// The token says nothing of how sure it is.
    NoLevel,
    /// There is no answer about the person.
    NoUserinfo,
    /// The answer about the person is about somebody else.
    OtherUserinfo,
}

/// Who signs in.
#[derive(Clone, Debug)]
pub struct Who {
    pub subject: String,
    pub acr: String,
    pub means: Vec<String>,
    /// In the token.
    pub claims: Value,
    /// Only where there is an access token.
    pub userinfo: Value,
}

/// The service; it ends with its runtime.
pub struct Provider {
    pub base: String,
    state: Arc<Mutex<Inner>>,
    _runtime: Runtime,
}

struct Inner {
    base: String,
    now: i64,
    who: Who,
    flaw: Option<Flaw>,
    keys: Vec<EcdsaKeyPair>,
    codes: HashMap<String, Code>,
    asked: Vec<HashMap<String, String>>,
    descriptions: usize,
    left: Vec<HashMap<String, String>>,
}

struct Code {
    nonce: String,
    challenge: String,
    redirect: String,
}

type Shared = State<Arc<Mutex<Inner>>>;

impl Provider {
    /// Starts it on any free port; `now` is what its clock shows.
    pub fn start(now: &str) -> Self {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let listener =
            runtime.block_on(tokio::net::TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0)))).unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let who = Who {
            subject: "BUNDIDSIM-1".into(),
            acr: "STORK-QAA-Level-3".into(),
            means: vec!["elster".into()],
            claims: json!({ "given_name": "ERIKA", "family_name": "MUSTERMANN" }),
            userinfo: json!({ "birthdate": "1964-08-12", "email": "erika@example.org" }),
        };
        let state = Arc::new(Mutex::new(Inner {
            base: base.clone(),
            now: now.parse::<jiff::Timestamp>().unwrap().as_second(),
            who,
            flaw: None,
            keys: vec![new_key()],
            codes: HashMap::new(),
            asked: Vec::new(),
            descriptions: 0,
            left: Vec::new(),
        }));
        let routes = Router::new()
            .route("/.well-known/openid-configuration", get(description))
            .route("/keys", get(keys))
            .route("/authorize", get(authorize))
            .route("/token", post(token))
            .route("/userinfo", get(userinfo))
            .route("/end", get(end))
            .with_state(Arc::clone(&state));
        runtime.spawn(async move { axum::serve(listener, routes).await.unwrap() });
        Self { base, state, _runtime: runtime }
    }

    /// What an operator sets to use it.
    pub fn settings(&self) -> Settings {
        let rule =
            |claim: &str, target: &str, most| Rule { claim: claim.into(), target: target.into(), most };
        let level = |number: u8, level| (format!("STORK-QAA-Level-{number}"), level);
        Settings {
            name: "BundID".into(),
            issuer: self.base.clone(),
            client_id: CLIENT.into(),
            client_secret: SECRET.to_owned().into(),
            scopes: vec!["profile".into()],
            levels: vec![
                level(1, Trust::None),
                level(2, Trust::Low),
                level(3, Trust::Substantial),
                level(4, Trust::High),
            ],
            claims: vec![
                rule("given_name", "person.given_names", Trust::High),
                rule("family_name", "person.family_name", Trust::High),
                rule("birthdate", "person.date_of_birth", Trust::High),
                rule("email", "contact.email", Trust::None),
            ],
        }
    }

    pub fn goes_wrong(&self, flaw: Option<Flaw>) {
        self.inner().flaw = flaw;
    }

    /// Somebody else sits before the screen, or the same person signs in otherwise.
    pub fn who(&self, change: impl FnOnce(&mut Who)) {
        change(&mut self.inner().who);
    }

    /// Signs with a new key from now on, and publishes it.
    pub fn changes_keys(&self) {
        self.inner().keys = vec![new_key()];
    }

    /// Its clock goes on, or wrong.
    pub fn pass(&self, seconds: i64) {
        self.inner().now += seconds;
    }

    /// What it was last asked for.
    pub fn last_asked(&self) -> HashMap<String, String> {
        self.inner().asked.last().cloned().expect("nobody has asked")
    }

    /// Who has signed out, and with what.
    pub fn left(&self) -> Vec<HashMap<String, String>> {
        self.inner().left.clone()
    }

    /// How often it has described itself.
    pub fn descriptions(&self) -> usize {
        self.inner().descriptions
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        lock(&self.state)
    }
}

fn lock(state: &Mutex<Inner>) -> MutexGuard<'_, Inner> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

fn new_key() -> EcdsaKeyPair {
    EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap()
}

async fn description(State(state): Shared) -> Json<Value> {
    let mut inner = lock(&state);
    inner.descriptions += 1;
    let base = &inner.base;
    Json(json!({
        "issuer": base,
        "authorization_endpoint": format!("{base}/authorize"),
        "token_endpoint": format!("{base}/token"),
        "userinfo_endpoint": format!("{base}/userinfo"),
        "jwks_uri": format!("{base}/keys"),
        "end_session_endpoint": format!("{base}/end"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["ES256"],
    }))
}

async fn keys(State(state): Shared) -> Json<Value> {
    let inner = lock(&state);
    let keys = inner.keys.iter().map(|key| {
        // 4, then both coordinates.
        let point = key.public_key().as_ref();
        let coordinate = |range: std::ops::Range<usize>| URL_SAFE_NO_PAD.encode(&point[range]);
        json!({
            "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": name_of(key),
            "x": coordinate(1..33), "y": coordinate(33..65),
        })
    });
    Json(json!({ "keys": keys.collect::<Vec<_>>() }))
}

fn name_of(key: &EcdsaKeyPair) -> String {
    URL_SAFE_NO_PAD.encode(&key.public_key().as_ref()[1..9])
}

async fn authorize(State(state): Shared, Query(asked): Query<HashMap<String, String>>) -> Response {
    let mut inner = lock(&state);
    let answer = |pairs: &[(&str, &str)]| {
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        let location = format!("{}?{query}", asked["redirect_uri"]);
        (StatusCode::FOUND, [(header::LOCATION, location)]).into_response()
    };
    let state = asked["state"].as_str();
    let answer = match inner.flaw {
        Some(Flaw::Denied) => answer(&[("error", "access_denied"), ("state", state)]),
        Some(Flaw::Unwell) => answer(&[("error", "temporarily_unavailable"), ("state", state)]),
        flaw => {
            assert_eq!(asked["code_challenge_method"], "S256");
            let code = format!("code {}", inner.asked.len());
            let issuer = if flaw == Some(Flaw::OtherIssuer) {
                "https://other.example.org".into()
            } else {
                inner.base.clone()
            };
            let kept = Code {
                nonce: asked["nonce"].clone(),
                challenge: asked["code_challenge"].clone(),
                redirect: asked["redirect_uri"].clone(),
            };
            inner.codes.insert(code.clone(), kept);
            answer(&[("code", &code), ("state", state), ("iss", &issuer)])
        }
    };
    inner.asked.push(asked);
    answer
}

async fn token(
    State(state): Shared,
    headers: HeaderMap,
    Form(sent): Form<HashMap<String, String>>,
) -> Response {
    let mut inner = lock(&state);
    let refuse = |error: &str| (StatusCode::BAD_REQUEST, Json(json!({ "error": error }))).into_response();
    let quoted: String = form_urlencoded::byte_serialize(SECRET.as_bytes()).collect();
    let basic = format!("Basic {}", STANDARD.encode(format!("{CLIENT}:{quoted}")));
    if headers.get(header::AUTHORIZATION).is_none_or(|value| value.as_bytes() != basic.as_bytes()) {
        return refuse("invalid_client");
    }
    // Whoever comes with a code uses it up.
    let Some(code) = inner.codes.remove(&sent["code"]) else { return refuse("invalid_grant") };
    let verifier = antrag::crypt::sha256(sent["code_verifier"].as_bytes());
    if code.challenge != URL_SAFE_NO_PAD.encode(verifier) || code.redirect != sent["redirect_uri"] {
        return refuse("invalid_grant");
    }
    Json(json!({
        "access_token": "opens userinfo",
        "token_type": "Bearer",
        "expires_in": 300,
        "id_token": inner.id_token(&code.nonce),
    }))
    .into_response()
}

impl Inner {
    fn id_token(&self, nonce: &str) -> String {
        let is = |flaw| self.flaw == Some(flaw);
        let issued = self.now
            + if is(Flaw::Expired) {
                -86_400
            } else if is(Flaw::NotYet) {
                86_400
            } else {
                0
            };
        let mut claims = json!({
            "iss": self.base,
            "sub": self.who.subject,
            "aud": if is(Flaw::OtherAudience) { "shop" } else { CLIENT },
            "nonce": if is(Flaw::OtherNonce) { "of another attempt" } else { nonce },
            "iat": issued,
            "exp": issued + 300,
            "amr": self.who.means,
        });
        if !is(Flaw::NoLevel) {
            claims["acr"] = json!(self.who.acr);
        }
        extend(&mut claims, &self.who.claims);
        let unknown = new_key();
        let key = if is(Flaw::UnknownKey) { &unknown } else { &self.keys[0] };
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let head = json!({ "alg": "ES256", "typ": "JWT", "kid": name_of(key) });
        let signed = format!("{}.{}", part(&head), part(&claims));
        let signature = key.sign(&SystemRandom::new(), signed.as_bytes()).unwrap();
        if is(Flaw::Forged) {
            claims["acr"] = json!("STORK-QAA-Level-4");
        }
        format!("{}.{}.{}", part(&head), part(&claims), URL_SAFE_NO_PAD.encode(signature.as_ref()))
    }
}

async fn userinfo(State(state): Shared, headers: HeaderMap) -> Response {
    let inner = lock(&state);
    let opens = headers.get(header::AUTHORIZATION).is_some_and(|value| value == "Bearer opens userinfo");
    if !opens || inner.flaw == Some(Flaw::NoUserinfo) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let other = inner.flaw == Some(Flaw::OtherUserinfo);
    let mut claims = json!({ "sub": if other { "somebody else" } else { &inner.who.subject } });
    extend(&mut claims, &inner.who.userinfo);
    Json(claims).into_response()
}

fn extend(claims: &mut Value, more: &Value) {
    let more: Map<String, Value> = more.as_object().cloned().unwrap_or_default();
    claims.as_object_mut().unwrap().extend(more);
}

async fn end(State(state): Shared, Query(asked): Query<HashMap<String, String>>) -> Response {
    let location = format!("{}?state={}", asked["post_logout_redirect_uri"], asked["state"]);
    lock(&state).left.push(asked);
    (StatusCode::FOUND, [(header::LOCATION, location)]).into_response()
}
