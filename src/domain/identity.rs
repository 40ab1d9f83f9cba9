//! Who an account is on Upwork.

use serde::{Deserialize, Serialize};

use super::{OrganizationId, UserId};

/// The person and the tenant that an account was connected as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// The person.
    pub user_id: UserId,
    /// The person's name, for people to read.
    pub user_name: String,
    /// The tenant of every call.
    pub tenant: Tenant,
}

/// An organization in whose name a person may ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tenant {
    /// Value of the tenant header.
    pub organization_id: OrganizationId,
    /// Its name, for people to read.
    pub name: String,
    /// Freelancer or agency: decides which queries list its contracts.
    pub kind: TenantKind,
}

/// What kind of vendor a tenant is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TenantKind {
    /// One person's own organization: `user.offer`.
    Freelancer,
    /// An agency: `organization.agencyOffers`.
    Agency,
}

impl TenantKind {
    /// The word kept in `upwork_sync.identity`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Freelancer => "freelancer",
            Self::Agency => "agency",
        }
    }

    /// Reads [`TenantKind::key`] back.
    pub fn from_key(key: &str) -> Option<Self> {
        match key {
            "freelancer" => Some(Self::Freelancer),
            "agency" => Some(Self::Agency),
            _ => None,
        }
    }
}
