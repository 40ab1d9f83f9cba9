//! The ledger as it is kept: which of the rows that came are new or changed, and which wait for a person.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use super::change::Plan;
use super::drift::Drift;
use super::row::EarningRow;
use crate::domain::{ContractId, Kind, LedgerEntry, LedgerRow, RecordId, RowDigest, Skip};

/// What is kept of the ledger and what Odoo holds of it, as far as a batch of its rows needs to know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LedgerSnapshot {
    /// Digests of those rows of the batch that are kept already.
    pub digests: HashMap<RecordId, RowDigest>,
    /// What the batch may touch, see [`touched`].
    pub touched: BTreeSet<RecordId>,
    /// Kept rows beside the batch: those that are touched, those that point at one, and those that one points at.
    pub related: Vec<LedgerRow>,
    /// All contracts of the account in Odoo.
    pub contracts: BTreeMap<ContractId, ClientContract>,
    /// Contracts that were deleted in Odoo.
    pub buried: BTreeSet<ContractId>,
    /// What a person said: to which contract a row belongs.
    pub assigned: BTreeMap<RecordId, ContractId>,
    /// Rows that wait.
    pub parked: BTreeMap<RecordId, Parked>,
    /// Earnings in Odoo, by row id.
    pub earnings: BTreeMap<i32, EarningRow>,
    /// Earnings that wait for a decision, by Upwork's id.
    pub open: BTreeMap<String, Drift>,
    /// Earnings of which a person just took Upwork's side.
    pub accepted: BTreeSet<RecordId>,
}

/// A contract in Odoo, and its client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientContract {
    /// Row id.
    pub id: i32,
    /// Its client.
    pub partner_id: Option<i32>,
}

/// The earnings that a batch of rows touches, and whatever else its rows point at. An earning is planned only if it is
/// among these, for only then are all its fees at hand. `pointed_at`: what the kept versions of the rows point at.
pub fn touched<'a>(
    rows: impl IntoIterator<Item = &'a LedgerRow>,
    pointed_at: impl IntoIterator<Item = RecordId>,
) -> BTreeSet<RecordId> {
    let mut touched: BTreeSet<RecordId> = pointed_at.into_iter().collect();
    for row in rows {
        if matches!(row.entry(), LedgerEntry::Earning(_)) {
            touched.insert(row.id.clone());
        }
        touched.extend(row.related_transaction.clone());
    }
    touched
}

/// A row of the ledger to be written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum LedgerChange {
    /// It was not there.
    New {
        /// Which.
        record: RecordId,
        /// What it says, as a SHA-256 in hex.
        digest: String,
    },
    /// It says something else than before; what it said stays in its history.
    Changed {
        /// Which.
        record: RecordId,
        /// What it says now.
        digest: String,
    },
}

impl LedgerChange {
    /// Which row.
    pub const fn record(&self) -> &RecordId {
        match self {
            Self::New { record, .. } | Self::Changed { record, .. } => record,
        }
    }
}

/// Why a row waits: nothing is made of it until that is cured.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parked {
    /// In words for the operator.
    pub reason: String,
    /// What to do, if anything can be done.
    pub cure: Option<String>,
}

impl Parked {
    /// As it is told.
    pub fn skip(&self, record: &RecordId) -> Skip {
        let Self { reason, cure } = self.clone();
        Skip { kind: Kind::Earning, id: record.to_string(), reason, cure }
    }
}

/// A change of what waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum ParkedChange {
    /// It waits, for this reason.
    Park {
        /// Which row.
        record: RecordId,
        /// Why.
        parked: Parked,
    },
    /// It waits no longer.
    Release {
        /// Which row.
        record: RecordId,
    },
}

/// Plans what is to be written down of the rows that came.
pub(super) fn record(plan: &mut Plan, incoming: &BTreeMap<&RecordId, &LedgerRow>, snapshot: &LedgerSnapshot) {
    for (record, row) in incoming {
        let digest = row.digest();
        let (record, text) = ((*record).clone(), digest.to_string());
        match snapshot.digests.get(&record) {
            None => plan.ledger.push(LedgerChange::New { record, digest: text }),
            Some(kept) if *kept != digest => plan.ledger.push(LedgerChange::Changed { record, digest: text }),
            Some(_) => {}
        }
    }
}

/// A row waits: written down once, and told from there by every run.
pub(super) fn park(plan: &mut Plan, record: &RecordId, snapshot: &LedgerSnapshot, parked: Parked) {
    if snapshot.parked.get(record) != Some(&parked) {
        plan.parked.push(ParkedChange::Park { record: record.clone(), parked });
    }
}

/// A row waits no longer.
pub(super) fn release(plan: &mut Plan, record: &RecordId, snapshot: &LedgerSnapshot) {
    if snapshot.parked.contains_key(record) {
        plan.parked.push(ParkedChange::Release { record: record.clone() });
    }
}
