//! Identifiers. Upwork's are opaque text (they outgrow 64 bits and one day their digits); Odoo's are integers.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! upwork_id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Takes the id as Upwork wrote it.
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            /// The id as Upwork wrote it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

upwork_id! {
    /// A contract; stable over all its terms (a *term* id changes with each new rate and is not one of these).
    ContractId,
    /// A milestone of a fixed-price contract.
    MilestoneId,
    /// An offer; once accepted it leads to a contract.
    OfferId,
    /// A proposal of a freelancer or agency for a job.
    ProposalId,
    /// A person on Upwork.
    UserId,
    /// An organization on Upwork: a client, an agency, or a freelancer's own. Names the tenant of a call.
    OrganizationId,
    /// A tenant's wallet on Upwork: whose ledger a row stands in.
    AccountingEntityId,
    /// A row of a ledger (`recordId`); unique within its accounting entity. Upwork's invoice number is `T` and this.
    RecordId,
    /// A term of a contract. Changes with each new rate; the first term's is the contract's own.
    TermId,
}

/// Row id of an `upwork_account` in Odoo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AccountId(pub i32);

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
