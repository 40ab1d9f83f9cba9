//! Rows of `upwork_timelog` and what is remembered about them, as far as the daemon reads and writes them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::{ContractId, Counts, Freelancer, TimeLog, UserId, Weeks, timelog_id};
use crate::plan::Xmin;
use crate::plan::timesheets::NewTimesheet;

/// Columns of `upwork_timelog` that are Upwork's. `timesheet_id` is none of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeLogValues {
    /// Upwork's id of the contract.
    pub contract: ContractId,
    /// `upwork_timelog_id`.
    pub upwork_id: Option<String>,
    /// The day.
    pub date: NaiveDate,
    /// What was written about it.
    pub memo: Option<String>,
    /// Tracked hours; padded to two decimals where we write them.
    pub tracked_hours: Option<Decimal>,
    /// Hours added by hand, likewise.
    pub manual_hours: Option<Decimal>,
    /// Their sum, likewise.
    pub total_hours: Option<Decimal>,
}

impl TimeLogValues {
    /// The columns as they should be for a day of a contract.
    pub fn of(contract: &ContractId, log: &TimeLog) -> Self {
        Self {
            contract: contract.clone(),
            upwork_id: Some(timelog_id(contract, log.date)),
            date: log.date,
            memo: log.memo.clone(),
            tracked_hours: Some(log.tracked),
            manual_hours: Some(log.manual),
            total_hours: Some(log.total()),
        }
    }
}

/// A row of `upwork_timelog`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeLogRow {
    /// Row id.
    pub id: i32,
    /// Its version.
    pub xmin: Xmin,
    /// `upwork_timelog_id`.
    pub upwork_id: Option<String>,
    /// The day.
    pub date: NaiveDate,
    /// What was written about it.
    pub memo: Option<String>,
    /// Tracked hours.
    pub tracked_hours: Option<Decimal>,
    /// Hours added by hand.
    pub manual_hours: Option<Decimal>,
    /// Their sum.
    pub total_hours: Option<Decimal>,
}

impl TimeLogRow {
    /// Its columns.
    pub fn values(&self, contract: &ContractId) -> TimeLogValues {
        TimeLogValues {
            contract: contract.clone(),
            upwork_id: self.upwork_id.clone(),
            date: self.date,
            memo: self.memo.clone(),
            tracked_hours: self.tracked_hours,
            manual_hours: self.manual_hours,
            total_hours: self.total_hours,
        }
    }

    /// Whether it says these hours. A number that was never given is no zero.
    pub(super) fn has_hours_of(&self, log: &TimeLog) -> bool {
        (self.tracked_hours, self.manual_hours, self.total_hours)
            == (Some(log.tracked), Some(log.manual), Some(log.total()))
    }

    /// Whether any of its hours is not zero.
    pub fn has_hours(&self) -> bool {
        [self.tracked_hours, self.manual_hours, self.total_hours].iter().flatten().any(|hours| !hours.is_zero())
    }
}

/// A time log to be made or changed. Nothing is remembered of its row: contract and day say which it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum TimeLogChange {
    /// A row that is not there.
    Insert {
        /// The contract's row; `None` where that is made by another plan first, which only a dry run leaves so.
        contract_row: Option<ContractPlace>,
        /// Its values.
        new: TimeLogValues,
        /// The timesheet that is made with it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        timesheet: Option<Box<NewTimesheet>>,
    },
    /// A row that says something else.
    Update {
        /// Row id.
        id: i32,
        /// Version that the decision rests on.
        xmin: Xmin,
        /// What it says.
        old: TimeLogValues,
        /// What it shall say.
        new: TimeLogValues,
    },
}

impl TimeLogChange {
    /// The values it leads to.
    pub const fn new_values(&self) -> &TimeLogValues {
        match self {
            Self::Insert { new, .. } | Self::Update { new, .. } => new,
        }
    }

    /// Rows by what becomes of them.
    pub(in crate::plan) fn tally(changes: &[Self]) -> Counts {
        let inserted = changes.iter().filter(|change| matches!(change, Self::Insert { .. })).count() as u64;
        Counts { inserted, updated: changes.len() as u64 - inserted, unchanged: 0 }
    }

    /// The timesheets that are made with time logs.
    pub(in crate::plan) fn timesheets(changes: &[Self]) -> Counts {
        let with_one = |change: &&Self| matches!(change, Self::Insert { timesheet: Some(_), .. });
        Counts { inserted: changes.iter().filter(with_one).count() as u64, ..Counts::default() }
    }
}

/// Where a contract is in Odoo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContractPlace {
    /// `upwork_contract`.
    pub id: i32,
    /// `res_company` of the contract, and so of its time logs.
    pub company_id: i32,
}

/// What Odoo holds of the hours of a batch of contracts, and what we remember of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TimeLogRows {
    /// The contracts that are there.
    pub contracts: BTreeMap<ContractId, ContractPlace>,
    /// Time logs of the days in question by contract row, in order of their days.
    pub rows: BTreeMap<i32, Vec<TimeLogRow>>,
    /// Days that were zeroed, by `upwork_timelog_id`.
    pub zeroed: BTreeSet<String>,
    /// Who is known to work on a contract, with the name.
    pub workers: BTreeMap<ContractId, BTreeMap<UserId, Option<String>>>,
    /// Weeks whose hours of a contract were left out.
    pub left_out: BTreeMap<ContractId, Weeks>,
}

/// What is to be remembered with a plan of time logs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HoursMemory {
    /// Days that Upwork took back.
    pub zeroed: Vec<Zeroed>,
    /// Days that it gave again, by `upwork_timelog_id`.
    pub returned: Vec<String>,
    /// People who were not known to work on a contract.
    pub workers: Vec<Worker>,
    /// Contracts that are not in Odoo, and the weeks whose hours of them were left out so far.
    pub left_out: Vec<LeftOutWeeks>,
}

impl HoursMemory {
    /// A memory of nothing new.
    pub const fn new() -> Self {
        Self { zeroed: Vec::new(), returned: Vec::new(), workers: Vec::new(), left_out: Vec::new() }
    }

    /// Whether there is nothing to remember.
    pub fn is_empty(&self) -> bool {
        self.zeroed.is_empty() && self.returned.is_empty() && self.workers.is_empty() && self.left_out.is_empty()
    }
}

/// A day that Upwork took back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Zeroed {
    /// `upwork_timelog_id`.
    pub upwork_id: String,
    /// Why its hours are zero now.
    pub reason: String,
}

/// Somebody who works on a contract.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Worker {
    /// The contract.
    pub contract: ContractId,
    /// Who.
    pub freelancer: Freelancer,
}

/// Hours that were left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOutWeeks {
    /// The contract that is not in Odoo.
    pub contract: ContractId,
    /// The weeks.
    pub weeks: Weeks,
}
