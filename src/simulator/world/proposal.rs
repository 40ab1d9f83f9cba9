//! Proposals of a vendor to jobs.

use chrono::{DateTime, Utc};

use super::{money::Money, names::api_names};

api_names! {
    /// State of a proposal.
    ProposalStatus {
        Created, Accepted, Declined, Withdrawn, Replaced, Offered, Activated, Archived, Rejected, Hired, Pending, Invalid,
    }
}

impl ProposalStatus {
    /// The status one must ask for to be answered this one: only eight of the twelve can be asked for.
    #[must_use]
    pub const fn asked_as(self) -> Self {
        match self {
            Self::Created => Self::Pending,
            Self::Replaced => Self::Withdrawn,
            Self::Rejected => Self::Declined,
            Self::Invalid => Self::Archived,
            askable => askable,
        }
    }
}

/// A vendor's proposal to a job.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Snowflake id, as text; also its cursor.
    pub id: String,
    /// State.
    pub status: ProposalStatus,
    /// Person who would work.
    pub freelancer: String,
    /// Organization that would be paid.
    pub organization: String,
    /// Id of the job.
    pub job: String,
    /// Title of the job.
    pub title: String,
    /// The rate or price asked.
    pub rate: Money,
    /// The letter, if one was written.
    pub cover_letter: Option<String>,
    /// Why it ended, in Upwork's words.
    pub reason: Option<String>,
    /// When it was sent.
    pub created: DateTime<Utc>,
    /// When it last changed.
    pub modified: Option<DateTime<Utc>>,
}
