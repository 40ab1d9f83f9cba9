//! The plan: every row change that one batch would make, before any of it is made.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::drift::Drift;
use super::ledger::{LedgerChange, ParkedChange};
use super::link::{Kept, LinkChange};
use super::row::{ContractValues, EarningValues, MilestoneValues, ProposalValues, Xmin};
use super::timelogs::{HoursMemory, TimeLogChange};
use crate::domain::{AccountId, Counts, Kind, Skip, timelog_id};

/// One row to be made or changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum Change<T> {
    /// A row that is not there.
    Insert {
        /// Its values.
        new: T,
        /// What to remember of it once it has a row id.
        kept: Kept,
    },
    /// A row that says something else.
    Update {
        /// Row id.
        id: i32,
        /// Version that the decision rests on.
        xmin: Xmin,
        /// What it says.
        old: T,
        /// What it shall say.
        new: T,
    },
}

impl<T> Change<T> {
    /// The values it leads to.
    pub const fn new_values(&self) -> &T {
        match self {
            Self::Insert { new, .. } | Self::Update { new, .. } => new,
        }
    }

    /// The row it changes.
    pub const fn row_id(&self) -> Option<i32> {
        match self {
            Self::Insert { .. } => None,
            Self::Update { id, .. } => Some(*id),
        }
    }

    /// The values it replaces.
    pub const fn old_values(&self) -> Option<&T> {
        match self {
            Self::Insert { .. } => None,
            Self::Update { old, .. } => Some(old),
        }
    }
}

/// What one batch of one account would write. Ordered, so that the same input gives the same plan and
/// [`Plan::hash`] means something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The account.
    pub account: AccountId,
    /// The company of its rows.
    pub company_id: i32,
    /// Contracts, by Upwork id.
    pub contracts: Vec<Change<ContractValues>>,
    /// Milestones, by contract and Upwork's order.
    pub milestones: Vec<Change<MilestoneValues>>,
    /// Proposals, by Upwork id.
    pub proposals: Vec<Change<ProposalValues>>,
    /// Time logs, by contract.
    pub timelogs: Vec<TimeLogChange>,
    /// What to remember of hours.
    pub hours: HoursMemory,
    /// Rows of the ledger, by record id.
    pub ledger: Vec<LedgerChange>,
    /// Rows of the ledger that begin or cease to wait, by record id.
    pub parked: Vec<ParkedChange>,
    /// Earnings, by record id.
    pub earnings: Vec<Change<EarningValues>>,
    /// Earnings that wait for a person from now on, or otherwise than before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub drift: Vec<Drift>,
    /// Upwork's ids of earnings that waited and have nothing to decide any more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub settled: Vec<String>,
    /// What to remember of rows that exist.
    pub links: Vec<LinkChange>,
    /// Rows that need nothing.
    pub unchanged: BTreeMap<Kind, u64>,
    /// Records left alone.
    pub skipped: Vec<Skip>,
}

impl Plan {
    /// A plan that does nothing.
    pub const fn new(account: AccountId, company_id: i32) -> Self {
        Self {
            account,
            company_id,
            contracts: Vec::new(),
            milestones: Vec::new(),
            proposals: Vec::new(),
            timelogs: Vec::new(),
            hours: HoursMemory::new(),
            ledger: Vec::new(),
            parked: Vec::new(),
            earnings: Vec::new(),
            drift: Vec::new(),
            settled: Vec::new(),
            links: Vec::new(),
            unchanged: BTreeMap::new(),
            skipped: Vec::new(),
        }
    }

    /// True if applying it would write nothing at all.
    pub fn is_empty(&self) -> bool {
        self.contracts.is_empty()
            && self.milestones.is_empty()
            && self.proposals.is_empty()
            && self.timelogs.is_empty()
            && self.hours.is_empty()
            && self.ledger.is_empty()
            && self.parked.is_empty()
            && self.earnings.is_empty()
            && self.drift.is_empty()
            && self.settled.is_empty()
            && self.links.is_empty()
    }

    /// Whether time logs are made with their timesheets.
    pub fn makes_timesheets(&self) -> bool {
        TimeLogChange::timesheets(&self.timelogs) != Counts::default()
    }

    /// SHA-256 over everything it would write, in hex.
    ///
    /// # Errors
    /// Only if a value cannot be written as JSON, which none of these types allows.
    pub fn hash(&self) -> Result<String, serde_json::Error> {
        Ok(format!("{:x}", Sha256::digest(serde_json::to_vec(self)?)))
    }

    /// Upwork's ids of the records whose rows of `kind` have these row ids; of milestones and
    /// time logs those of their contracts, for a batch is cut by contracts.
    pub fn records_of(&self, kind: Kind, rows: &[i32]) -> BTreeSet<String> {
        fn of<T>(changes: &[Change<T>], rows: &[i32], record: impl Fn(&T) -> String) -> BTreeSet<String> {
            let moved = changes.iter().filter(|change| change.row_id().is_some_and(|id| rows.contains(&id)));
            moved.map(|change| record(change.new_values())).collect()
        }
        match kind {
            Kind::Client | Kind::Timesheet | Kind::Invoice | Kind::FeeEntry => BTreeSet::new(),
            Kind::Timelog => self.contracts_of_timelogs(rows),
            Kind::Contract => of(&self.contracts, rows, |v| v.upwork_id.to_string()),
            Kind::Milestone => of(&self.milestones, rows, |v| v.contract.to_string()),
            Kind::Proposal => of(&self.proposals, rows, |v| v.upwork_id.to_string()),
            Kind::Earning => of(&self.earnings, rows, |v| v.upwork_id.to_string()),
        }
    }

    fn contracts_of_timelogs(&self, rows: &[i32]) -> BTreeSet<String> {
        let rows: BTreeSet<&i32> = rows.iter().collect();
        let moved = self.timelogs.iter().filter_map(|change| match change {
            TimeLogChange::Update { id, new, .. } if rows.contains(id) => Some(new.contract.to_string()),
            _ => None,
        });
        moved.collect()
    }

    /// Rows per kind, by what becomes of them.
    pub fn counts(&self) -> BTreeMap<Kind, Counts> {
        let mut counts = BTreeMap::from([
            (Kind::Contract, tally(&self.contracts)),
            (Kind::Milestone, tally(&self.milestones)),
            (Kind::Proposal, tally(&self.proposals)),
            (Kind::Timelog, TimeLogChange::tally(&self.timelogs)),
            (Kind::Timesheet, TimeLogChange::timesheets(&self.timelogs)),
            (Kind::Earning, tally(&self.earnings)),
        ]);
        for (kind, unchanged) in &self.unchanged {
            counts.entry(*kind).or_default().unchanged += unchanged;
        }
        counts.retain(|_, counts| *counts != Counts::default());
        counts
    }

    /// Rows of the ledger to be written down.
    pub fn ledger_counts(&self) -> Counts {
        let inserted = self.ledger.iter().filter(|change| matches!(change, LedgerChange::New { .. })).count() as u64;
        Counts { inserted, updated: self.ledger.len() as u64 - inserted, unchanged: 0 }
    }

    pub(super) fn count_unchanged(&mut self, kind: Kind) {
        *self.unchanged.entry(kind).or_default() += 1;
    }

    pub(super) fn skip(&mut self, kind: Kind, id: impl fmt::Display, reason: String, cure: Option<&str>) {
        self.skipped.push(Skip { kind, id: id.to_string(), reason, cure: cure.map(str::to_owned) });
    }
}

fn tally<T>(changes: &[Change<T>]) -> Counts {
    let mut counts = Counts::default();
    for change in changes {
        match change {
            Change::Insert { .. } => counts.inserted += 1,
            Change::Update { .. } => counts.updated += 1,
        }
    }
    counts
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        lines(f, "contract", &self.contracts, |v| (v.upwork_id.to_string(), v.name.clone()))?;
        lines(f, "milestone", &self.milestones, |v| (v.upwork_id.to_string(), v.name.clone()))?;
        lines(f, "proposal", &self.proposals, |v| (v.upwork_id.to_string(), v.name.clone()))?;
        self.timelogs.iter().try_for_each(|change| timelog_line(f, change))?;
        lines(f, "earning", &self.earnings, |v| (v.upwork_id.to_string(), v.name.clone()))?;
        for change in &self.parked {
            if let ParkedChange::Park { record, parked } = change {
                writeln!(f, "! {}", parked.skip(record))?;
            }
        }
        for drift in &self.drift {
            writeln!(f, "! {drift}")?;
        }
        self.skipped.iter().try_for_each(|skip| writeln!(f, "! {skip}"))
    }
}

fn timelog_line(f: &mut fmt::Formatter<'_>, change: &TimeLogChange) -> fmt::Result {
    let new = change.new_values();
    let id = timelog_id(&new.contract, new.date);
    let hours = |hours: Option<Decimal>| hours.unwrap_or_default();
    match change {
        TimeLogChange::Insert { .. } => {
            writeln!(f, "+ timelog {id} {} + {} h", hours(new.tracked_hours), hours(new.manual_hours))
        }
        TimeLogChange::Update { old, .. } => writeln!(f, "~ timelog {id}: {}", differences(old, new)),
    }
}

/// One line per change: `+` for a new row, `~` for a changed one with its old and new values.
fn lines<T: Serialize>(
    f: &mut fmt::Formatter<'_>,
    kind: &str,
    changes: &[Change<T>],
    title: impl Fn(&T) -> (String, String),
) -> fmt::Result {
    for change in changes {
        let (id, name) = title(change.new_values());
        match change {
            Change::Insert { .. } => writeln!(f, "+ {kind} {id} {name:?}")?,
            Change::Update { old, new, .. } => writeln!(f, "~ {kind} {id} {name:?}: {}", differences(old, new))?,
        }
    }
    Ok(())
}

/// `column: old -> new` for each column that differs.
fn differences<T: Serialize>(old: &T, new: &T) -> String {
    let columns = |values| match serde_json::to_value(values) {
        Ok(serde_json::Value::Object(columns)) => columns,
        _ => serde_json::Map::new(),
    };
    let (old, new) = (columns(old), columns(new));
    new.iter()
        .filter(|(column, value)| old.get(*column) != Some(value))
        .map(|(column, value)| format!("{column}: {} -> {value}", old.get(column).unwrap_or(&serde_json::Value::Null)))
        .collect::<Vec<_>>()
        .join(", ")
}
