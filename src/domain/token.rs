//! A pair of OAuth tokens.

use chrono::{DateTime, Utc};
use secrecy::SecretString;

/// What Upwork's token endpoint hands out. Debug output shows no secret.
#[derive(Clone, Debug)]
pub struct TokenPair {
    /// Bearer token of API calls; lives 24 hours.
    pub access: SecretString,
    /// Token for the next renewal; lives 14 days and is replaced by each renewal. `None`: none was sent,
    /// so the one before stays good.
    pub refresh: Option<SecretString>,
    /// When the access token ends, UTC.
    pub expires_at: DateTime<Utc>,
}
