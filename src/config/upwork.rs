//! `[upwork]`: Upwork's addresses, limits, retries and page sizes.

use std::num::NonZeroU32;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use url::Url;

use super::section::{Findings, Section};
use super::value::{address, duration, is_private};

/// How Upwork is called.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Upwork {
    /// Page where a person consents.
    #[serde(deserialize_with = "address")]
    pub authorize_url: Url,
    /// Endpoint that gives and renews tokens.
    #[serde(deserialize_with = "address")]
    pub token_url: Url,
    /// GraphQL endpoint.
    #[serde(deserialize_with = "address")]
    pub graphql_url: Url,
    /// Proxy for all calls, with its password; checked to be `http`, `https` or `socks5`.
    pub proxy: Option<SecretString>,
    /// How long one call may take in all.
    #[serde(deserialize_with = "duration")]
    pub timeout: Duration,
    /// How long reaching the server may take.
    #[serde(deserialize_with = "duration")]
    pub connect_timeout: Duration,
    /// Calls a second at most, over all replicas.
    pub per_second: NonZeroU32,
    /// Calls a minute at most, over all replicas.
    pub per_minute: NonZeroU32,
    /// Calls a day (UTC) at most, over all replicas.
    pub per_day: NonZeroU32,
    /// Calls that a replica reserves at a time; not above `per_minute`.
    pub budget_block: NonZeroU32,
    /// Tries of one call in all, 1 to 20.
    pub attempts: u32,
    /// Pause before the second try; doubles from try to try.
    #[serde(deserialize_with = "duration")]
    pub backoff_first: Duration,
    /// The longest pause between tries.
    #[serde(deserialize_with = "duration")]
    pub backoff_max: Duration,
    /// The longest `Retry-After` that is waited for.
    #[serde(deserialize_with = "duration")]
    pub retry_after_max: Duration,
}

impl Section for Upwork {
    const NAME: &'static str = "upwork";

    fn check(&self, findings: &mut Findings<'_>) {
        for (key, url) in
            [("authorize_url", &self.authorize_url), ("token_url", &self.token_url), ("graphql_url", &self.graphql_url)]
        {
            if !is_private(url) {
                findings.refuse(key, "http would send secrets readable for all; use https");
            }
        }
        if self.proxy.as_ref().is_some_and(|proxy| !is_proxy(proxy.expose_secret())) {
            findings.refuse("proxy", "must begin with http://, https:// or socks5:// and name a host");
        }
        if self.connect_timeout > self.timeout {
            findings.refuse("connect_timeout", "must not be above timeout");
        }
        if self.per_second > self.per_minute {
            findings.refuse("per_second", "must not be above per_minute");
        }
        if self.per_minute > self.per_day {
            findings.refuse("per_minute", "must not be above per_day");
        }
        if self.budget_block > self.per_minute {
            findings.refuse("budget_block", "must not be above per_minute");
        }
        if self.backoff_first > self.backoff_max {
            findings.refuse("backoff_first", "must not be above backoff_max");
        }
        findings.range("attempts", self.attempts, 1..=20);
    }
}

fn is_proxy(text: &str) -> bool {
    Url::parse(text).is_ok_and(|url| {
        matches!(url.scheme(), "http" | "https" | "socks5") && url.host_str().is_some_and(|host| !host.is_empty())
    })
}
