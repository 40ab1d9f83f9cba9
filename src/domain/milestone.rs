//! A milestone of a fixed-price contract.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{MilestoneId, Money, UnknownState};

/// A milestone as Upwork knows it now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Milestone {
    /// Upwork's id.
    pub id: MilestoneId,
    /// Its description, or `Milestone <number>` where Upwork has none. Never empty.
    pub name: String,
    /// What became of it.
    pub status: MilestoneStatus,
    /// Day it is due.
    pub due_date: Option<NaiveDate>,
    /// What the client deposits for it (`depositAmount`).
    pub amount: Option<Money>,
}

/// Odoo's `upwork.milestone.state`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MilestoneState {
    /// Not funded yet.
    Pending,
    /// Funded, being worked on.
    Active,
    /// Handed in.
    Completed,
    /// Paid out.
    Paid,
}

impl MilestoneState {
    /// Odoo's selection key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Active => "active",
            Self::Completed => "completed",
            Self::Paid => "paid",
        }
    }
}

/// Upwork's 13 states, sorted by what they mean for Odoo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MilestoneStatus {
    /// One of Odoo's four states.
    Open(MilestoneState),
    /// Cancelled, or closed without ever being funded: Odoo has no word for it. Such a milestone is not
    /// made in Odoo; one that is there stays as it is.
    Dropped,
}

impl MilestoneStatus {
    /// Maps Upwork's `OfferMilestoneState`.
    ///
    /// # Errors
    /// [`UnknownState`] for a word that is none of the 13.
    pub fn from_upwork(state: &str) -> Result<Self, UnknownState> {
        Ok(Self::Open(match state {
            "NotFunded" | "InOffer" => MilestoneState::Pending,
            "Active" | "Rejected" | "RejectedByUpwork" => MilestoneState::Active,
            "Submitted" => MilestoneState::Completed,
            "Paid" | "PaidByUpwork" => MilestoneState::Paid,
            "NotFundedClosed"
            | "CancelledByClient"
            | "CancelledByFreelancer"
            | "CancelledByUpwork"
            | "OfferCancelled" => {
                return Ok(Self::Dropped);
            }
            other => return Err(UnknownState(other.to_owned())),
        }))
    }
}
