//! `[schedule]`: when jobs run and how replicas share them.

use std::time::Duration;

use serde::Deserialize;

use super::section::{Findings, Section};
use super::value::{Cron, duration};

/// When jobs run, and how long a replica holds an account.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Schedule {
    /// When contracts, milestones and proposals are synced.
    pub contracts: Cron,
    /// When hours are synced.
    pub timelogs: Cron,
    /// When the ledger is synced.
    pub earnings: Cron,
    /// When tokens are renewed.
    pub tokens: Cron,
    /// Whether the latest slot missed while nothing ran is made up for at start.
    pub catch_up: bool,
    /// How often the scheduler looks for what is due; at most 30 s, a fraction of the watchdog's interval.
    #[serde(deserialize_with = "duration")]
    pub poll: Duration,
    /// How long a claim holds without a heartbeat.
    #[serde(deserialize_with = "duration")]
    pub lease: Duration,
    /// How often a running job renews its claim; at most half the lease.
    #[serde(deserialize_with = "duration")]
    pub heartbeat: Duration,
    /// How long running jobs may go on after a stop signal.
    #[serde(deserialize_with = "duration")]
    pub grace: Duration,
}

impl Section for Schedule {
    const NAME: &'static str = "schedule";

    fn check(&self, findings: &mut Findings<'_>) {
        if self.lease / 2 < self.heartbeat {
            findings.refuse("lease", "must be at least twice the heartbeat, else one late beat loses the claim");
        }
        findings.range("poll", self.poll, Duration::from_millis(1)..=Duration::from_secs(30));
    }
}
