//! `[tokens]`: when tokens are renewed and when a person is warned.

use std::time::Duration;

use serde::Deserialize;

use super::section::{Findings, Section};
use super::value::duration;

const HOUR: Duration = Duration::from_secs(60 * 60);
const ACCESS_LIFE: Duration = Duration::from_secs(24 * HOUR.as_secs());
const REFRESH_LIFE: Duration = Duration::from_secs(14 * ACCESS_LIFE.as_secs());

/// Margins before tokens end.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tokens {
    /// The job renews an access token that would expire within this time; below 24 h.
    #[serde(deserialize_with = "duration")]
    pub refresh_before: Duration,
    /// An account whose consent would end within this time is reported; below 14 days.
    #[serde(deserialize_with = "duration")]
    pub warn_before: Duration,
}

impl Section for Tokens {
    const NAME: &'static str = "tokens";

    fn check(&self, findings: &mut Findings<'_>) {
        if self.refresh_before >= ACCESS_LIFE {
            findings.refuse("refresh_before", "must be below 24h, the life of an access token");
        }
        if self.warn_before >= REFRESH_LIFE {
            findings.refuse("warn_before", "must be below 14d, the life of a consent");
        }
    }
}
