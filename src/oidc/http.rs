//! The way to a sign-in service: HTTP with limits. It follows no redirects, waits for nobody for long, and reads no
//! more than such an answer can have.

use std::{fmt, io, pin::Pin, time::Duration};

use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::Bytes;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse, http};

/// How long a whole answer may take. Somebody looks at an empty page meanwhile.
const WITHIN: Duration = Duration::from_secs(10);
/// How many bytes an answer may have: keys and claims are small.
const MOST_BYTES: usize = 1 << 20;

/// A client.
#[derive(Clone)]
pub struct Http {
    client: Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
}

/// Why there is no answer.
#[derive(Debug)]
pub enum HttpError {
    /// The line broke, or there was none.
    Line(hyper_util::client::legacy::Error),
    /// The answer broke off.
    Broken(String),
    /// It took too long.
    TooLate,
    /// The answer is too long.
    TooLong,
}

impl fmt::Display for HttpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line(error) => {
                let cause = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
                write!(f, "{error}: {cause}")
            }
            Self::Broken(cause) => write!(f, "the answer broke off: {cause}"),
            Self::TooLate => write!(f, "no answer within {} seconds", WITHIN.as_secs()),
            Self::TooLong => write!(f, "an answer of more than {MOST_BYTES} bytes"),
        }
    }
}

impl std::error::Error for HttpError {}

impl Http {
    /// A client that trusts the certificates of the machine. Without TLS it speaks only where `plain` says so.
    pub fn new(plain: bool) -> io::Result<Self> {
        let builder = HttpsConnectorBuilder::new().with_native_roots()?;
        let builder = if plain { builder.https_or_http() } else { builder.https_only() };
        let connector = builder.enable_http1().build();
        Ok(Self { client: Client::builder(TokioExecutor::new()).build(connector) })
    }

    /// Sends a request and reads the answer.
    pub async fn send(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        tokio::time::timeout(WITHIN, self.try_send(request)).await.unwrap_or(Err(HttpError::TooLate))
    }

    async fn try_send(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let request = request.map(|body| Full::new(Bytes::from(body)));
        let (parts, body) = self.client.request(request).await.map_err(HttpError::Line)?.into_parts();
        let body = Limited::new(body, MOST_BYTES).collect().await.map_err(|error| {
            if error.is::<LengthLimitError>() {
                HttpError::TooLong
            } else {
                HttpError::Broken(error.to_string())
            }
        })?;
        Ok(http::Response::from_parts(parts, body.to_bytes().to_vec()))
    }
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.send(request))
    }
}
