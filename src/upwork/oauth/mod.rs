//! OAuth2 with Upwork: the address where a person agrees, and the token endpoint.
//!
//! One request per call and no repetition: a code is good once, and who renews tokens holds a lease and
//! decides himself. Client id and secret travel in the body, since Upwork does not read them elsewhere; no
//! `scope` is ever sent, since scopes belong to the API key. Tokens, codes and secrets enter no error.

mod error;

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use oauth2::basic::{BasicClient, BasicErrorResponse, BasicTokenResponse};
use oauth2::{
    AsyncHttpClient, AuthType, AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointNotSet,
    EndpointSet, HttpRequest, HttpResponse, RedirectUrl, RefreshToken, RequestTokenError, TokenResponse, TokenUrl,
};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use crate::domain::TokenPair;

use super::reply::is_page;
use super::retry::retry_after;
use super::session::{Budget, Shared};
use super::transport::{Raw, exchange};

pub use error::OAuthError;

/// Life of an access token whose answer does not tell: Upwork documents 24 hours.
const ACCESS_TOKEN_LIFE: Duration = Duration::from_hours(24);

/// Largest token answer that is read, in bytes.
const ANSWER_LIMIT: usize = 256 * 1024;

/// An API key of Upwork's developer portal, and where to use it.
#[derive(Clone, Debug)]
pub struct OAuthSettings {
    /// Page where a person agrees.
    pub authorize_url: Url,
    /// Token endpoint.
    pub token_url: Url,
    /// Where the person is sent back to; must stand on the API key.
    pub redirect_url: Url,
    /// Client id of the key.
    pub client_id: String,
    /// Client secret of the key.
    pub client_secret: SecretString,
}

type Endpoints = BasicClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointSet>;

/// The OAuth side of Upwork for one API key. Made by [`super::Client::oauth`].
pub struct OAuth<B> {
    shared: Arc<Shared<B>>,
    endpoints: Endpoints,
    client_secret: SecretString,
}

/// What the oauth2 crate sends through. A type of its own, because a closure's future would be `Send` for one
/// lifetime only, and the work around a token must be able to run as a task.
struct Sender<'a, B>(&'a OAuth<B>);

impl<'c, B: Budget> AsyncHttpClient<'c> for Sender<'_, B> {
    type Error = OAuthError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, OAuthError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.0.post(request))
    }
}

impl<B: Budget> OAuth<B> {
    pub(super) fn new(shared: Arc<Shared<B>>, settings: OAuthSettings) -> Self {
        let endpoints = BasicClient::new(ClientId::new(settings.client_id))
            .set_client_secret(ClientSecret::new(settings.client_secret.expose_secret().to_owned()))
            .set_auth_uri(AuthUrl::from_url(settings.authorize_url))
            .set_token_uri(TokenUrl::from_url(settings.token_url))
            .set_redirect_uri(RedirectUrl::from_url(settings.redirect_url))
            .set_auth_type(AuthType::RequestBody);
        Self { shared, endpoints, client_secret: settings.client_secret }
    }

    /// The address where a person agrees; `state` comes back with the code.
    pub fn authorize_url(&self, state: &str) -> Url {
        let (url, _) = self.endpoints.authorize_url(|| CsrfToken::new(state.to_owned())).url();
        url
    }

    /// Changes the code of a callback into tokens. A code is good once, whatever comes of it.
    ///
    /// # Errors
    /// [`OAuthError`].
    pub async fn exchange(&self, code: &SecretString) -> Result<TokenPair, OAuthError> {
        let asked_at = self.shared.clock.now();
        let sender = Sender(self);
        let code_param = AuthorizationCode::new(code.expose_secret().to_owned());
        let answer = self.endpoints.exchange_code(code_param).request_async(&sender).await;
        self.judge(answer, asked_at, code)
    }

    /// Renews the tokens. Upwork answers a new refresh token and lets the old one live for a day.
    ///
    /// # Errors
    /// [`OAuthError`].
    pub async fn refresh(&self, refresh: &SecretString) -> Result<TokenPair, OAuthError> {
        let asked_at = self.shared.clock.now();
        let sender = Sender(self);
        let token_param = RefreshToken::new(refresh.expose_secret().to_owned());
        let answer = self.endpoints.exchange_refresh_token(&token_param).request_async(&sender).await;
        self.judge(answer, asked_at, refresh)
    }

    /// The transport under the `oauth2` crate. What says nothing about the grant ends here.
    async fn post(&self, request: HttpRequest) -> Result<HttpResponse, OAuthError> {
        self.shared.budget.take(1).await?;
        let (head, body) = request.into_parts();
        let request = self.shared.http.request(head.method, head.uri.to_string()).headers(head.headers).body(body);
        let raw = exchange(request, ANSWER_LIMIT).await.map_err(OAuthError::Network)?;
        let status = raw.status;
        if status == 429 {
            let now = self.shared.clock.now();
            let asked =
                raw.headers.get(http::header::RETRY_AFTER).and_then(|value| retry_after(value.to_str().ok()?, now));
            self.shared.quiet(Some(self.shared.retry.pause_for(asked))).await?;
        }
        if status == 429 || status >= 500 || is_page(&raw) {
            return Err(OAuthError::Gateway { status });
        }
        let Raw { body: Some(body), .. } = raw else { return Err(OAuthError::Gateway { status }) };
        if serde_json::from_slice::<serde::de::IgnoredAny>(&body).is_err() {
            return Err(OAuthError::Gateway { status });
        }
        // Without its headers: Upwork's Content-Type is nothing to fail on once the body is known to be JSON.
        let mut response = HttpResponse::new(body);
        *response.status_mut() = http::StatusCode::from_u16(status).unwrap_or_default();
        Ok(response)
    }

    fn judge(
        &self,
        answer: Result<BasicTokenResponse, RequestTokenError<OAuthError, BasicErrorResponse>>,
        asked_at: chrono::DateTime<chrono::Utc>,
        sent: &SecretString,
    ) -> Result<TokenPair, OAuthError> {
        let answer = answer.map_err(|error| match error {
            RequestTokenError::Request(error) => error,
            RequestTokenError::ServerResponse(refusal) => {
                OAuthError::refused(&refusal, &[sent.expose_secret(), self.client_secret.expose_secret()])
            }
            // The decoder's own words may quote a token: only the place is kept.
            RequestTokenError::Parse(error, _) => {
                OAuthError::Protocol { detail: format!("the answer is wrong at {:?}", error.path().to_string()) }
            }
            RequestTokenError::Other(_) => OAuthError::Protocol { detail: "an empty answer came".to_owned() },
        })?;
        let life = chrono::Duration::from_std(answer.expires_in().unwrap_or(ACCESS_TOKEN_LIFE)).unwrap_or_default();
        Ok(TokenPair {
            access: answer.access_token().secret().clone().into(),
            refresh: answer.refresh_token().map(|token| token.secret().clone().into()),
            expires_at: asked_at + life,
        })
    }
}
