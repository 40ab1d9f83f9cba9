//! `[database]`: how Odoo's database is reached.

use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use url::Url;

use super::section::{Findings, Section};
use super::value::duration;

const HOUR: Duration = Duration::from_hours(1);

/// Odoo's database and how our connections behave in it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Database {
    /// Address with role and password; checked to be a `postgres://` one.
    pub url: SecretString,
    /// The same for the role that owns Odoo's tables, for migrations. None: `url` connects as it.
    pub migrate_url: Option<SecretString>,
    /// Connections at most, 3 to 100.
    pub max_connections: u32,
    /// `lock_timeout`, at most 1 h.
    #[serde(deserialize_with = "duration")]
    pub lock_timeout: Duration,
    /// `idle_in_transaction_session_timeout`, at most 1 h.
    #[serde(deserialize_with = "duration")]
    pub idle_in_transaction_timeout: Duration,
    /// `statement_timeout`, at most 1 h.
    #[serde(deserialize_with = "duration")]
    pub statement_timeout: Duration,
}

impl Section for Database {
    const NAME: &'static str = "database";

    fn check(&self, findings: &mut Findings<'_>) {
        for (key, url) in [("url", Some(&self.url)), ("migrate_url", self.migrate_url.as_ref())] {
            if url.is_some_and(|url| !is_postgres(url.expose_secret())) {
                findings.refuse(key, "must look like postgres://role:password@host:5432/database");
            }
        }
        findings.range("max_connections", self.max_connections, 3..=100);
        for (key, timeout) in [
            ("lock_timeout", self.lock_timeout),
            ("idle_in_transaction_timeout", self.idle_in_transaction_timeout),
            ("statement_timeout", self.statement_timeout),
        ] {
            findings.range(key, timeout, Duration::from_millis(1)..=HOUR);
        }
        if self.lock_timeout >= self.statement_timeout {
            findings.refuse("lock_timeout", "must be below statement_timeout, else it has no effect");
        }
    }
}

fn is_postgres(text: &str) -> bool {
    Url::parse(text)
        .is_ok_and(|url| matches!(url.scheme(), "postgres" | "postgresql") && !url.path().trim_matches('/').is_empty())
}
