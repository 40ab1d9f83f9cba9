//! A contract between a freelancer or agency and a client.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{ContractId, Currency, Milestone, Money, OrganizationId, ProposalId};

/// A contract as Upwork knows it now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contract {
    /// Upwork's contract id.
    pub id: ContractId,
    /// Title, never empty.
    pub title: String,
    /// Hourly or fixed price; follows from its terms.
    pub contract_type: ContractType,
    /// Where it stands.
    pub state: ContractState,
    /// First day.
    pub start_date: Option<NaiveDate>,
    /// Last day, once it has ended.
    pub end_date: Option<NaiveDate>,
    /// Rate per hour of the current term, hourly contracts only.
    pub hourly_rate: Option<Money>,
    /// Currency of its terms.
    pub currency: Currency,
    /// Who pays.
    pub client: Client,
    /// Milestones in Upwork's order, fixed-price contracts only.
    pub milestones: Vec<Milestone>,
    /// The proposal it came from, where Upwork tells.
    pub proposal: Option<ProposalId>,
}

/// The client's organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Client {
    /// Upwork's id of it.
    pub id: OrganizationId,
    /// Its name; `None` if Upwork does not give one.
    pub name: Option<String>,
}

/// How a contract is paid: the selection keys of Odoo's `upwork.contract.contract_type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContractType {
    /// By the hour.
    Hourly,
    /// By milestones.
    Fixed,
}

impl ContractType {
    /// Odoo's selection key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Hourly => "hourly",
            Self::Fixed => "fixed",
        }
    }
}

/// Odoo's `upwork.contract.state`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContractState {
    /// Work goes on.
    Active,
    /// Suspended by the client.
    Paused,
    /// Closed for good.
    Ended,
}

/// A status word that this version does not know.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown status {0:?}")]
pub struct UnknownState(pub String);

impl ContractState {
    /// Maps Upwork's `ContractStatus`.
    ///
    /// # Errors
    /// [`UnknownState`] for a word that is none of ACTIVE, PAUSED, CLOSED.
    pub fn from_upwork(status: &str) -> Result<Self, UnknownState> {
        match status {
            "ACTIVE" => Ok(Self::Active),
            "PAUSED" => Ok(Self::Paused),
            "CLOSED" => Ok(Self::Ended),
            other => Err(UnknownState(other.to_owned())),
        }
    }

    /// Odoo's selection key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Paused => "paused",
            Self::Ended => "ended",
        }
    }

    /// Odoo's label of a selection key, as tracking messages show it; an unknown key stands for itself.
    pub fn label(key: &str) -> &str {
        match key {
            "active" => "Active",
            "paused" => "Paused",
            "ended" => "Ended",
            other => other,
        }
    }
}

impl fmt::Display for ContractState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}
