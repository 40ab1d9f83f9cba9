//! Sends operations: one account, one tenant, one answer or one error per call. Renews a refused token once,
//! meets passing failures with patience, and takes every request, repeated ones too, from the budget.
//! Judges no data: an answer with gaps is the operation's business.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use graphql_client::GraphQLQuery;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::value::RawValue;
use url::Url;

use crate::clock::Clock;
use crate::domain::OrganizationId;

use super::error::{Error, Foreign};
use super::oauth::{OAuth, OAuthSettings};
use super::redact::redact;
use super::refusal::{self, Refusal};
use super::reply::{self, Envelope};
use super::retry::{Jitter, Retry};
use super::transport::{BODY_LIMIT, exchange};

/// The access tokens of one account.
pub trait Tokens: Send + Sync {
    /// The token to use now.
    fn current(&self) -> impl Future<Output = Result<SecretString, Foreign>> + Send;

    /// Upwork refused `rejected`: its successor, renewed now unless somebody else already did.
    fn rotate(&self, rejected: &SecretString) -> impl Future<Output = Result<SecretString, Foreign>> + Send;
}

/// The requests that everybody at this address may still send.
pub trait Budget: Send + Sync {
    /// Takes `requests` of it; waits while there are none left for now.
    fn take(&self, requests: u32) -> impl Future<Output = Result<(), Foreign>> + Send;

    /// Upwork asked for silence until then: nobody takes before.
    fn pause_until(&self, instant: DateTime<Utc>) -> impl Future<Output = Result<(), Foreign>> + Send;
}

/// Sends to one Upwork. Cheap to clone.
pub struct Client<B>(Arc<Shared<B>>);

pub(super) struct Shared<B> {
    pub http: reqwest::Client,
    pub clock: Clock,
    pub budget: B,
    pub retry: Retry,
    endpoint: Url,
    jitter: Jitter,
}

impl<B> Clone for Client<B> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<B: Budget> Client<B> {
    /// A client for the GraphQL `endpoint`. `http` comes from [`super::http_client`].
    pub fn new(http: reqwest::Client, endpoint: Url, retry: Retry, clock: Clock, budget: B) -> Self {
        let jitter = Jitter::new(retry.seed);
        Self(Arc::new(Shared { http, clock, budget, retry, endpoint, jitter }))
    }

    /// Binds the client to an account. `tenant` is `None` only while the account has none yet: to list the
    /// tenants and to ask who the person is.
    pub fn session<T: Tokens>(&self, tokens: T, tenant: Option<OrganizationId>) -> Session<T, B> {
        Session { client: self.clone(), tokens, tenant }
    }

    /// The OAuth side of the same Upwork, for the API key in `settings`; shares the budget.
    pub fn oauth(&self, settings: OAuthSettings) -> OAuth<B> {
        OAuth::new(Arc::clone(&self.0), settings)
    }
}

impl<B: Budget> Shared<B> {
    /// Tells everybody at this address to keep quiet if `error` asks for it.
    pub async fn quiet(&self, pause: Option<std::time::Duration>) -> Result<(), Foreign> {
        let Some(pause) = pause.and_then(|pause| chrono::Duration::from_std(pause).ok()) else { return Ok(()) };
        self.budget.pause_until(self.clock.now() + pause).await
    }
}

/// A client bound to one account and tenant.
pub struct Session<T, B> {
    client: Client<B>,
    tokens: T,
    tenant: Option<OrganizationId>,
}

/// The data as text, and what Upwork says of its gaps.
type Arrived = (Option<Box<RawValue>>, Vec<Refusal>);

/// What came back, perhaps with gaps.
#[derive(Debug)]
pub struct Answer<D> {
    /// The data; where Upwork failed, null.
    pub data: D,
    /// What Upwork says of the gaps; empty in a whole answer.
    pub errors: Vec<Refusal>,
}

/// The data of an answer as it came.
#[derive(Debug)]
pub(super) struct Text {
    operation: &'static str,
    data: Option<Box<RawValue>>,
}

impl Text {
    /// Reads it, into a type that may borrow from it.
    ///
    /// # Errors
    /// [`Error::Shape`].
    pub fn read<'t, D: Deserialize<'t>>(&'t self) -> Result<D, Error> {
        let text = self.data.as_deref().map_or("null", RawValue::get);
        serde_json::from_str(text).map_err(|error| shape(self.operation, &error))
    }
}

fn shape(operation: &'static str, error: &serde_json::Error) -> Error {
    Error::Shape { operation, detail: redact(&error.to_string(), &[]) }
}

impl<D> Answer<D> {
    /// Whether something is missing.
    pub fn partial(&self) -> bool {
        !self.errors.is_empty()
    }
}

impl<T: Tokens, B: Budget> Session<T, B> {
    /// The tenant in whose name is asked.
    ///
    /// # Errors
    /// [`Error::NoTenant`] if there is none: without the header Upwork silently answers for a default one.
    pub fn tenant(&self) -> Result<&OrganizationId, Error> {
        self.tenant.as_ref().ok_or(Error::NoTenant)
    }

    /// Sends one operation.
    ///
    /// # Errors
    /// [`Error`]; what may pass by itself has been tried as often as [`Retry`] says.
    pub async fn call<Q: GraphQLQuery>(&self, variables: Q::Variables) -> Result<Answer<Q::ResponseData>, Error> {
        let Answer { data, errors } = self.text::<Q>(variables).await?;
        Ok(Answer { data: data.read()?, errors })
    }

    /// The same, the data as text: for answers so long that it counts whether each word is copied.
    ///
    /// # Errors
    /// As [`Self::call`].
    pub(super) async fn text<Q: GraphQLQuery>(&self, variables: Q::Variables) -> Result<Answer<Text>, Error> {
        let query = Q::build_query(variables);
        let operation = query.operation_name;
        let body = serde_json::to_vec(&query).map_err(|error| shape(operation, &error))?;
        let (data, errors) = self.send(operation, body).await?;
        Ok(Answer { data: Text { operation, data }, errors })
    }

    async fn send(&self, operation: &'static str, body: Vec<u8>) -> Result<Arrived, Error> {
        let Shared { budget, retry, jitter, .. } = &*self.client.0;
        let mut token = self.tokens.current().await?;
        let mut renewed = false;
        let mut failures = 0;
        loop {
            budget.take(1).await?;
            let error = match self.attempt(operation, &body, &token, renewed).await {
                Ok(arrived) => return Ok(arrived),
                Err(Error::Unauthorized { .. }) if !renewed => {
                    token = self.tokens.rotate(&token).await?;
                    renewed = true;
                    continue;
                }
                Err(error) => error,
            };
            failures += 1;
            self.client.0.quiet(retry.pause(&error)).await?;
            let Some(wait) = retry.wait(&error, failures, jitter.next()) else { return Err(error) };
            tracing::debug!(operation, failures, ?wait, %error, "asking Upwork again");
            tokio::time::sleep(wait).await;
        }
    }

    /// One request. Data with errors is an arrival; errors alone are an error.
    async fn attempt(
        &self,
        operation: &'static str,
        body: &[u8],
        token: &SecretString,
        renewed: bool,
    ) -> Result<Arrived, Error> {
        let Shared { http, clock, endpoint, .. } = &*self.client.0;
        let mut request = http
            .post(endpoint.clone())
            .bearer_auth(token.expose_secret())
            .header(http::header::CONTENT_TYPE, "application/json")
            .body(body.to_vec());
        if let Some(tenant) = &self.tenant {
            request = request.header("X-Upwork-API-TenantId", tenant.as_str());
        }
        let raw = exchange(request, BODY_LIMIT).await.map_err(|fault| Error::Network { operation, fault })?;
        let envelope = reply::open(raw, operation, renewed, clock.now())?;
        let secrets = [token.expose_secret()];
        let refusals: Vec<Refusal> = envelope.errors.iter().map(|error| Refusal::new(error, &secrets)).collect();
        if !refusals.is_empty() && envelope.is_void() {
            return Err(refusal::meaning(operation, &refusals));
        }
        let Envelope { data, .. } = envelope;
        Ok((data, refusals))
    }
}
