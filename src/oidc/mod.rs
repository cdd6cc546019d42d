//! Signing in somewhere else: `OpenID Connect` with authorization code, PKCE, state and nonce, at a broker for `BundID` or
//! at any other provider.
//!
//! Layer 2: may use the base layer and the levels of trust of [`form`](crate::form). How sure it is who somebody is
//! stands in the token, and is never taken from what was asked for. What the provider knows of a person goes no further than the
//! claims that the operator names.

pub mod claims;
mod http;
mod token;

use std::{
    fmt, io,
    sync::Arc,
    time::{Duration, Instant},
};

use jiff::Timestamp;
use openidconnect::{
    AuthType, AuthenticationContextClass, AuthenticationFlow, AuthorizationCode, ClientId, ClientSecret,
    CsrfToken, DiscoveryError, EndpointMaybeSet, EndpointNotSet, EndpointSet, IssuerUrl, LanguageTag,
    LogoutRequest, Nonce, OAuth2TokenResponse as _, PkceCodeChallenge, PkceCodeVerifier,
    PostLogoutRedirectUrl, ProviderMetadataWithLogout, RedirectUrl, RequestTokenError, Scope,
    TokenResponse as _,
    core::{CoreAuthPrompt, CoreClient, CoreClientAuthMethod, CoreResponseType},
    url::ParseError,
};
use tokio::sync::RwLock;
use zeroize::Zeroizing;

use self::{
    claims::{Person, Rule},
    http::{Http, HttpError},
};
use crate::{form::trust::Trust, locale::Lang};

/// For how long what a provider says about itself is believed.
const FRESH: Duration = Duration::from_hours(1);

/// What the operator sets.
#[derive(Clone)]
pub struct Settings {
    /// What people know the account by: `BundID`.
    pub name: String,
    /// The provider's own address.
    pub issuer: String,
    /// What the provider knows this portal by.
    pub client_id: String,
    /// What proves it.
    pub client_secret: Zeroizing<String>,
    /// What is asked for beside `openid`.
    pub scopes: Vec<String>,
    /// What the provider calls levels of trust. All others are none.
    pub levels: Vec<(String, Trust)>,
    /// What is taken over of a person.
    pub claims: Vec<Rule>,
}

impl Settings {
    /// What the provider calls a level.
    fn level(&self, acr: &str) -> Trust {
        self.levels.iter().find(|(name, _)| name == acr).map_or(Trust::None, |(_, level)| *level)
    }

    /// All names of a level and of those above it, the lowest first.
    fn at_least(&self, level: Trust) -> Vec<&str> {
        let mut names: Vec<_> = self.levels.iter().filter(|(_, own)| *own >= level).collect();
        names.sort_by_key(|(_, own)| *own);
        names.into_iter().map(|(name, _)| name.as_str()).collect()
    }

    /// Whether the provider has a name for this level or a higher one.
    #[must_use]
    pub fn offers(&self, level: Trust) -> bool {
        level == Trust::None || !self.at_least(level).is_empty()
    }
}

/// A provider.
pub struct Provider {
    /// What the operator has set.
    pub settings: Settings,
    http: Http,
    known: RwLock<Option<Known>>,
}

/// What a provider says about itself, keys included, and when it was asked.
#[derive(Clone)]
struct Known {
    metadata: Arc<ProviderMetadataWithLogout>,
    at: Instant,
}

/// Somebody who wants to sign in.
pub struct Asking<'a> {
    /// Names this attempt.
    pub state: &'a str,
    /// Stands in the token that comes of it.
    pub nonce: &'a str,
    /// Proves that the code comes back to who asked for it.
    pub verifier: &'a str,
    /// Where the provider leads back to.
    pub callback: &'a str,
    /// How sure it should be at least.
    pub level: Trust,
    /// Whether to ask anew, though somebody may be signed in there.
    pub anew: bool,
    /// The language to ask in.
    pub lang: &'a Lang,
}

/// What came back.
pub struct CameBack<'a> {
    /// The code.
    pub code: &'a str,
    /// The issuer that sent it, if it says so (RFC 9207).
    pub issuer: Option<&'a str>,
    /// As in [`Asking`].
    pub nonce: &'a str,
    /// As in [`Asking`].
    pub verifier: &'a str,
    /// As in [`Asking`].
    pub callback: &'a str,
    /// This moment.
    pub now: Timestamp,
}

/// Somebody who has signed in.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// Who, by a name that only this provider understands.
    pub subject: String,
    /// How sure it is.
    pub level: Trust,
    /// What the provider calls that.
    pub acr: Option<String>,
    /// By which means, if the provider says so.
    pub means: Vec<String>,
    /// What is known of the person.
    pub person: Person,
    /// The token, to sign out with.
    pub id_token: String,
}

/// Why somebody is not signed in.
#[derive(Debug)]
pub enum OidcError {
    /// The provider gives no answer, or none that can be understood.
    Unreachable(String),
    /// The provider refuses: a code that was used or is too old, a wrong secret.
    Refused(String),
    /// What came is not what was asked for: not from this provider, not for this portal, not for this attempt, or too old.
    NotGenuine(String),
    /// An address can't be made.
    Address(ParseError),
}

impl fmt::Display for OidcError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreachable(cause) => write!(f, "the sign-in service gives no answer: {cause}"),
            Self::Refused(cause) => write!(f, "the sign-in service refuses: {cause}"),
            Self::NotGenuine(cause) => write!(f, "not genuine: {cause}"),
            Self::Address(error) => write!(f, "no address: {error}"),
        }
    }
}

impl std::error::Error for OidcError {}

impl From<ParseError> for OidcError {
    fn from(error: ParseError) -> Self {
        Self::Address(error)
    }
}

impl From<DiscoveryError<HttpError>> for OidcError {
    fn from(error: DiscoveryError<HttpError>) -> Self {
        Self::Unreachable(match &error {
            DiscoveryError::Request(cause) => cause.to_string(),
            DiscoveryError::Response(status, _, cause) => format!("{status}, {cause}"),
            DiscoveryError::Parse(cause) => format!("its description can't be read: {cause}"),
            _ => error.to_string(),
        })
    }
}

type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

impl Provider {
    /// A provider that nobody has asked yet: whether it answers is found out when somebody signs in.
    pub fn new(settings: Settings) -> io::Result<Self> {
        let http = Http::new(settings.issuer.starts_with("http://"))?;
        Ok(Self { settings, http, known: RwLock::new(None) })
    }

    /// The address at which somebody signs in.
    pub async fn address(&self, asking: &Asking<'_>) -> Result<String, OidcError> {
        let client = self.client(&self.metadata().await?, asking.callback)?;
        let (state, nonce) = (CsrfToken::new(asking.state.to_owned()), Nonce::new(asking.nonce.to_owned()));
        let flow = AuthenticationFlow::<CoreResponseType>::AuthorizationCode;
        let verifier = PkceCodeVerifier::new(asking.verifier.to_owned());
        // The variant for simple language is ours.
        let language = asking.lang.as_str().split('-').next().unwrap_or_default();
        let language = LanguageTag::new(language.to_owned());
        let mut request = client
            .authorize_url(flow, || state, || nonce)
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
            .add_ui_locale(language)
            .add_scopes(self.settings.scopes.iter().cloned().map(Scope::new));
        if asking.level > Trust::None {
            for name in self.settings.at_least(asking.level) {
                request = request.add_auth_context_value(AuthenticationContextClass::new(name.to_owned()));
            }
        }
        if asking.anew {
            request = request.add_prompt(CoreAuthPrompt::Login);
        }
        Ok(request.url().0.into())
    }

    /// Turns a code into who it is.
    pub async fn redeem(&self, came: &CameBack<'_>) -> Result<SignedIn, OidcError> {
        if let Some(issuer) = came.issuer.filter(|issuer| *issuer != self.settings.issuer) {
            return Err(OidcError::NotGenuine(format!("the answer is of {issuer}")));
        }
        let metadata = self.metadata().await?;
        let client = self.client(&metadata, came.callback)?;
        let no_endpoint =
            |error: openidconnect::ConfigurationError| OidcError::Unreachable(error.to_string());
        let answer = client
            .exchange_code(AuthorizationCode::new(came.code.to_owned()))
            .map_err(no_endpoint)?
            .set_pkce_verifier(PkceCodeVerifier::new(came.verifier.to_owned()))
            .request_async(&self.http)
            .await
            .map_err(|error| match error {
                RequestTokenError::ServerResponse(refusal) => OidcError::Refused(refusal.to_string()),
                RequestTokenError::Request(cause) => OidcError::Unreachable(cause.to_string()),
                RequestTokenError::Parse(cause, _) => OidcError::Unreachable(cause.to_string()),
                RequestTokenError::Other(cause) => OidcError::Unreachable(cause),
            })?;
        let missing = || OidcError::NotGenuine("there is no ID token".into());
        let id_token = answer.id_token().ok_or_else(missing)?;
        let found = match token::verify(&client, id_token, came) {
            // Its keys have changed since it was asked.
            Err(token::Wrong::UnknownKey) => {
                token::verify(&self.client(&self.refresh().await?, came.callback)?, id_token, came)
            }
            found => found,
        };
        let verified = found.map_err(|wrong| OidcError::NotGenuine(wrong.to_string()))?;
        let level = verified.acr.as_deref().map_or(Trust::None, |acr| self.settings.level(acr));
        let mut claims = token::claims(id_token);
        claims.extend(self.more_claims(&metadata, answer.access_token().secret(), &verified.subject).await);
        Ok(SignedIn {
            person: claims::person(&self.settings.claims, &claims, level),
            level,
            acr: verified.acr,
            means: verified.means,
            subject: verified.subject,
            id_token: id_token.to_string(),
        })
    }

    /// The address at which somebody signs out there too, and comes back from; nothing where the provider has none.
    pub async fn sign_out_address(
        &self,
        id_token: &str,
        back: &str,
        state: &str,
    ) -> Result<Option<String>, OidcError> {
        let metadata = self.metadata().await?;
        let Some(endpoint) = metadata.additional_metadata().end_session_endpoint.clone() else {
            return Ok(None);
        };
        let Some(hint) = token::parse(id_token) else { return Ok(None) };
        let request = LogoutRequest::from(endpoint)
            .set_id_token_hint(&hint)
            .set_client_id(ClientId::new(self.settings.client_id.clone()))
            .set_post_logout_redirect_uri(PostLogoutRedirectUrl::new(back.to_owned())?)
            .set_state(CsrfToken::new(state.to_owned()));
        Ok(Some(request.http_get_url().into()))
    }

    /// What the provider says at its `userinfo` address. Whatever is wrong there, somebody has signed in nevertheless.
    async fn more_claims(
        &self,
        metadata: &ProviderMetadataWithLogout,
        access_token: &str,
        subject: &str,
    ) -> serde_json::Map<String, serde_json::Value> {
        if self.settings.claims.is_empty() {
            return serde_json::Map::new();
        }
        let Some(endpoint) = metadata.userinfo_endpoint() else { return serde_json::Map::new() };
        match token::userinfo(&self.http, endpoint, access_token, subject).await {
            Ok(claims) => claims,
            Err(cause) => {
                tracing::warn!(%cause, "the sign-in service says nothing about a person");
                serde_json::Map::new()
            }
        }
    }

    fn client(
        &self,
        metadata: &Arc<ProviderMetadataWithLogout>,
        callback: &str,
    ) -> Result<Client, OidcError> {
        let Settings { client_id, client_secret, .. } = &self.settings;
        let by_body = metadata.token_endpoint_auth_methods_supported().is_some_and(|methods| {
            methods.contains(&CoreClientAuthMethod::ClientSecretPost)
                && !methods.contains(&CoreClientAuthMethod::ClientSecretBasic)
        });
        let client = CoreClient::from_provider_metadata(
            ProviderMetadataWithLogout::clone(metadata),
            ClientId::new(client_id.clone()),
            Some(ClientSecret::new(client_secret.to_string())),
        );
        Ok(client
            .set_auth_type(if by_body { AuthType::RequestBody } else { AuthType::BasicAuth })
            .set_redirect_uri(RedirectUrl::new(callback.to_owned())?))
    }

    /// What the provider says about itself. What is old is better than nothing, should it not answer.
    async fn metadata(&self) -> Result<Arc<ProviderMetadataWithLogout>, OidcError> {
        let known = self.known.read().await.clone();
        match known {
            Some(known) if known.at.elapsed() < FRESH => Ok(known.metadata),
            Some(known) => Ok(self.refresh().await.unwrap_or(known.metadata)),
            None => self.refresh().await,
        }
    }

    async fn refresh(&self) -> Result<Arc<ProviderMetadataWithLogout>, OidcError> {
        let issuer = IssuerUrl::new(self.settings.issuer.clone())?;
        let metadata = ProviderMetadataWithLogout::discover_async(issuer, &self.http).await?;
        let metadata = Arc::new(metadata);
        *self.known.write().await = Some(Known { metadata: Arc::clone(&metadata), at: Instant::now() });
        Ok(metadata)
    }
}
