//! What a difference of schema can stop: finer than a job, because making partners is optional.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::domain::Job;

/// A piece of work that needs tables of Odoo, and can go on or stop independently of the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Work {
    /// Contracts, milestones and proposals.
    Contracts,
    /// Time logs.
    Timelogs,
    /// The ledger's earnings.
    Earnings,
    /// Connecting accounts and keeping their tokens fresh.
    Tokens,
    /// Making partners: by command, or by job contracts where it is told to.
    Partners,
    /// Making timesheets of time logs, and keeping them right.
    Timesheets,
    /// Making invoices, credit notes and fee entries of earnings.
    Documents,
}

impl Work {
    /// All of it.
    pub const ALL: [Self; 7] = [
        Self::Contracts,
        Self::Timelogs,
        Self::Earnings,
        Self::Tokens,
        Self::Partners,
        Self::Timesheets,
        Self::Documents,
    ];

    /// The word for it in manifests and messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Contracts => "contracts",
            Self::Timelogs => "timelogs",
            Self::Earnings => "earnings",
            Self::Tokens => "tokens",
            Self::Partners => "partners",
            Self::Timesheets => "timesheets",
            Self::Documents => "documents",
        }
    }
}

impl From<Job> for Work {
    fn from(job: Job) -> Self {
        match job {
            Job::Contracts => Self::Contracts,
            Job::Timelogs => Self::Timelogs,
            Job::Earnings => Self::Earnings,
            Job::Tokens => Self::Tokens,
        }
    }
}

impl fmt::Display for Work {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
