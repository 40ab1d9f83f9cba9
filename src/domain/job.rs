//! The scheduled jobs and what sets them off.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A scheduled job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Job {
    /// Contracts, milestones, proposals and their partners.
    Contracts,
    /// Hours, per contract and day.
    Timelogs,
    /// The ledger, and the earnings in it.
    Earnings,
    /// Renewal of access tokens.
    Tokens,
}

impl Job {
    /// All jobs, in the order in which `status` lists them.
    pub const ALL: [Self; 4] = [Self::Contracts, Self::Timelogs, Self::Earnings, Self::Tokens];

    /// Whether it brings data from Upwork into Odoo's rows, so that `last_sync` moves with it.
    pub const fn brings_data(self) -> bool {
        match self {
            Self::Contracts | Self::Timelogs | Self::Earnings => true,
            Self::Tokens => false,
        }
    }

    /// Its name in configuration, tables and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Contracts => "contracts",
            Self::Timelogs => "timelogs",
            Self::Earnings => "earnings",
            Self::Tokens => "tokens",
        }
    }
}

impl fmt::Display for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A word that names no job.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no job {0:?}; the jobs are contracts, timelogs, earnings and tokens")]
pub struct UnknownJob(pub String);

impl FromStr for Job {
    type Err = UnknownJob;

    fn from_str(name: &str) -> Result<Self, UnknownJob> {
        Self::ALL.into_iter().find(|job| job.name() == name).ok_or_else(|| UnknownJob(name.to_owned()))
    }
}

/// What set a run off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trigger {
    /// The schedule, or its catch-up after downtime.
    Schedule,
    /// A person at the command line.
    Hand,
    /// A person in Odoo.
    Request,
}

impl Trigger {
    /// The word kept in `upwork_sync.run`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Schedule => "schedule",
            Self::Hand => "hand",
            Self::Request => "request",
        }
    }

    /// Reads [`Trigger::key`] back.
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Schedule, Self::Hand, Self::Request].into_iter().find(|trigger| trigger.key() == key)
    }
}
