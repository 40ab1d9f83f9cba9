//! A record that was left alone, why, and what would cure it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What kind of record something is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A client: a partner in Odoo.
    Client,
    /// A contract.
    Contract,
    /// A milestone.
    Milestone,
    /// A proposal.
    Proposal,
    /// The hours of a contract on a day.
    Timelog,
    /// A timesheet made of a time log.
    Timesheet,
    /// An invoice or credit note of an earning.
    Invoice,
    /// The entry of an earning's fee.
    FeeEntry,
    /// A row of the ledger that is, or could be, an earning.
    Earning,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 9] = [
        Self::Client,
        Self::Contract,
        Self::Milestone,
        Self::Proposal,
        Self::Timelog,
        Self::Timesheet,
        Self::Invoice,
        Self::FeeEntry,
        Self::Earning,
    ];

    /// The word kept in `upwork_sync.link` and used on the command line.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Contract => "contract",
            Self::Milestone => "milestone",
            Self::Proposal => "proposal",
            Self::Timelog => "timelog",
            Self::Timesheet => "timesheet",
            Self::Earning => "earning",
            Self::Invoice => "invoice",
            Self::FeeEntry => "fee_entry",
        }
    }

    /// Several of it, for people.
    pub const fn plural(self) -> &'static str {
        match self {
            Self::Client => "clients",
            Self::Contract => "contracts",
            Self::Milestone => "milestones",
            Self::Proposal => "proposals",
            Self::Timelog => "timelogs",
            Self::Timesheet => "timesheets",
            Self::Invoice => "invoices",
            Self::FeeEntry => "fee entries",
            Self::Earning => "earnings",
        }
    }

    /// Reads [`Kind::key`] back.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

/// A record that a run left alone. Not an error: the rest of the run goes on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Skip {
    /// What it is.
    pub kind: Kind,
    /// Upwork's id of it.
    pub id: String,
    /// Why it was left alone, in words for the operator.
    pub reason: String,
    /// What to do about it, if anything can be done.
    pub cure: Option<String>,
}

impl fmt::Display for Skip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.kind, self.id, self.reason)?;
        self.cure.iter().try_for_each(|cure| write!(f, " ({cure})"))
    }
}
