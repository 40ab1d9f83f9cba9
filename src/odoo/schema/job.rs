//! What a difference of schema can stop.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A piece of work that needs tables of Odoo, and can go on or stop independently of the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Job {
    /// Contracts, milestones and proposals.
    Contracts,
    /// Connecting accounts and keeping their tokens fresh.
    Tokens,
    /// Making partners: by command, or by job contracts where it is told to.
    Partners,
}

impl Job {
    /// Every job.
    pub const ALL: [Self; 3] = [Self::Contracts, Self::Tokens, Self::Partners];

    /// As in the configuration and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Contracts => "contracts",
            Self::Tokens => "tokens",
            Self::Partners => "partners",
        }
    }
}

impl fmt::Display for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
