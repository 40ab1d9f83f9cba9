//! A proposal for a job.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Money, ProposalId, UnknownState};

/// A proposal as Upwork knows it now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// Upwork's id.
    pub id: ProposalId,
    /// Title of the job, never empty.
    pub title: String,
    /// Where it stands.
    pub status: ProposalStatus,
    /// Day it was made, UTC.
    pub submitted_date: NaiveDate,
    /// What was asked for an hour, or for the whole on a fixed-price job (Upwork does not tell which).
    pub rate: Money,
    /// The letter, plain text.
    pub cover_letter: Option<String>,
}

/// Odoo's `upwork.proposal.state`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProposalState {
    /// Written, not sent.
    Draft,
    /// Sent, and still open.
    Submitted,
    /// Led to a contract. Final.
    Hired,
    /// Came to nothing. Final.
    Declined,
}

impl ProposalState {
    /// Odoo's selection key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Hired => "hired",
            Self::Declined => "declined",
        }
    }

    /// Odoo's label of a selection key, as tracking messages show it; an unknown key stands for itself.
    pub fn label(key: &str) -> &str {
        match key {
            "draft" => "Draft",
            "submitted" => "Submitted",
            "hired" => "Hired",
            "declined" => "Declined",
            other => other,
        }
    }

    /// Whether a proposal whose Odoo state is `current` may become `self`: a proposal moves forward only,
    /// and hired and declined are final, whoever set them.
    pub fn may_follow(self, current: Option<&str>) -> bool {
        let rank = |key: &str| match key {
            "draft" => 0,
            "submitted" => 1,
            _ => 2,
        };
        current.is_none_or(|current| rank(current) < rank(self.key()))
    }
}

/// The 12 words that Upwork's answers use for a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ProposalStatus {
    /// Made, not yet with the client.
    Created,
    /// With the client, unanswered.
    Pending,
    /// The client talks to the freelancer.
    Activated,
    /// The client took the proposal into the choice.
    Accepted,
    /// The client made an offer.
    Offered,
    /// Contract made.
    Hired,
    /// Turned down by the freelancer or the client.
    Declined,
    /// Turned down by the client or by Upwork.
    Rejected,
    /// Taken back by the freelancer.
    Withdrawn,
    /// Put away with the job.
    Archived,
    /// Another proposal took its place.
    Replaced,
    /// Void.
    Invalid,
}

impl ProposalStatus {
    /// The words that `vendorProposals` can be asked for, one at a time.
    pub const ASKABLE: [Self; 8] = [
        Self::Pending,
        Self::Activated,
        Self::Accepted,
        Self::Offered,
        Self::Hired,
        Self::Declined,
        Self::Withdrawn,
        Self::Archived,
    ];

    /// Reads Upwork's `VendorProposalStatusName`.
    ///
    /// # Errors
    /// [`UnknownState`] for a word that is none of the 12.
    pub fn from_upwork(word: &str) -> Result<Self, UnknownState> {
        Ok(match word {
            "Created" => Self::Created,
            "Pending" => Self::Pending,
            "Activated" => Self::Activated,
            "Accepted" => Self::Accepted,
            "Offered" => Self::Offered,
            "Hired" => Self::Hired,
            "Declined" => Self::Declined,
            "Rejected" => Self::Rejected,
            "Withdrawn" => Self::Withdrawn,
            "Archived" => Self::Archived,
            "Replaced" => Self::Replaced,
            "Invalid" => Self::Invalid,
            other => return Err(UnknownState(other.to_owned())),
        })
    }

    /// Upwork's word for it, as [`ProposalStatus::from_upwork`] reads it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Created => "Created",
            Self::Pending => "Pending",
            Self::Activated => "Activated",
            Self::Accepted => "Accepted",
            Self::Offered => "Offered",
            Self::Hired => "Hired",
            Self::Declined => "Declined",
            Self::Rejected => "Rejected",
            Self::Withdrawn => "Withdrawn",
            Self::Archived => "Archived",
            Self::Replaced => "Replaced",
            Self::Invalid => "Invalid",
        }
    }

    /// Odoo's state for it (`docs/ownership.md` has the table and its reasons).
    pub const fn state(self) -> ProposalState {
        match self {
            Self::Created => ProposalState::Draft,
            Self::Pending | Self::Activated | Self::Accepted | Self::Offered => ProposalState::Submitted,
            Self::Hired => ProposalState::Hired,
            Self::Declined | Self::Rejected | Self::Withdrawn | Self::Archived | Self::Replaced | Self::Invalid => {
                ProposalState::Declined
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_that_is_asked_for_is_understood_in_the_answer() {
        for status in ProposalStatus::ASKABLE {
            assert_eq!(ProposalStatus::from_upwork(status.word()), Ok(status));
        }
    }

    #[test]
    fn a_proposal_only_moves_forward() {
        assert!(ProposalState::Submitted.may_follow(Some("draft")));
        assert!(ProposalState::Hired.may_follow(Some("submitted")));
        assert!(ProposalState::Draft.may_follow(None));
        for (new, current) in [
            (ProposalState::Draft, "submitted"),
            (ProposalState::Submitted, "hired"),
            (ProposalState::Declined, "hired"),
            (ProposalState::Hired, "declined"),
            (ProposalState::Submitted, "submitted"),
        ] {
            assert!(!new.may_follow(Some(current)), "{current} -> {new:?}");
        }
    }
}
