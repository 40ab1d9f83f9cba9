//! What the daemon remembers of the rows it wrote: which Odoo row stands for which Upwork record, and the
//! values last written.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::documents::{DocumentValues, MadeOf};
use super::evidence::FoundBy;
use super::row::{ContractValues, MilestoneValues, ProposalValues};
use super::timesheets::{LogValues, TimesheetValues};
use crate::domain::{Client, ContractId, Kind};

/// The Odoo row of an Upwork record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Row id in the table of the kind.
    pub odoo_id: i32,
    /// The row was seen to be gone: somebody deleted it in Odoo, so it is not made again.
    pub gone: bool,
    /// What was last written.
    pub kept: Option<Kept>,
}

/// The values last written for a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Kept {
    /// Of a client's partner: the name on Upwork.
    Client {
        /// Upwork's name of it.
        name: String,
    },
    /// Of a contract.
    Contract {
        /// Its columns.
        values: ContractValues,
        /// Who pays, for `partners create`.
        client: Client,
    },
    /// Of a milestone.
    Milestone {
        /// Its columns.
        values: MilestoneValues,
    },
    /// Of a proposal.
    Proposal {
        /// Its columns.
        values: ProposalValues,
    },
    /// Of an earning. Its amounts are in the ledger.
    Earning {
        /// Its contract.
        contract: ContractId,
        /// How that was found.
        found_by: FoundBy,
        /// The partner that was written last.
        partner_id: Option<i32>,
    },
    /// Of a timesheet.
    Timesheet {
        /// Its columns.
        values: Box<TimesheetValues>,
        /// The time log it was made of, as it stood.
        log: LogValues,
    },
    /// Of an invoice or credit note.
    Invoice {
        /// Header and lines.
        values: Box<DocumentValues>,
        /// The earning behind it.
        made_of: Box<MadeOf>,
    },
    /// Of the entry of a fee.
    FeeEntry {
        /// Header and lines.
        values: Box<DocumentValues>,
        /// The earning behind it.
        made_of: Box<MadeOf>,
    },
}

/// All links of one account that a batch needs, by kind and Upwork id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links(BTreeMap<(Kind, String), Link>);

impl Links {
    /// The link of a record.
    pub fn get(&self, kind: Kind, upwork_id: &str) -> Option<&Link> {
        self.0.get(&(kind, upwork_id.to_owned()))
    }

    /// Takes a link in; a later one of the same record replaces the earlier.
    pub fn insert(&mut self, kind: Kind, upwork_id: impl Into<String>, link: Link) {
        self.0.insert((kind, upwork_id.into()), link);
    }

    /// Takes all links of another set in.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// All of one kind: Upwork id and link, in order of the id.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = (&str, &Link)> {
        self.0.iter().filter(move |((k, _), _)| *k == kind).map(|((_, id), link)| (id.as_str(), link))
    }
}

/// A change of what is remembered. Links of new rows are not in a plan: their row ids are not known yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum LinkChange {
    /// Remember this row and these values for the record.
    Keep {
        /// Of what kind.
        kind: Kind,
        /// Upwork's id.
        upwork_id: String,
        /// Row id.
        odoo_id: i32,
        /// Values now written.
        kept: Kept,
    },
    /// The row is gone from Odoo: remember not to make it again.
    Gone {
        /// Of what kind.
        kind: Kind,
        /// Upwork's id.
        upwork_id: String,
    },
}
