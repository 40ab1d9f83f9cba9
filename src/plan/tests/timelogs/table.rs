//! The table `upwork_timelog` for one contract, with its two unique keys, and what is remembered of it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::*;
use crate::plan::tests::model::OWNER;
use crate::plan::*;

pub const CONTRACT: &str = "41846002";
pub const PLACE: ContractPlace = ContractPlace { id: 31, company_id: 1 };

pub fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
}

pub fn log(at: u32, tracked: &str, memo: Option<&str>) -> TimeLog {
    let hours = |text: &str| round_half_up(text.parse().unwrap(), 2);
    TimeLog { date: day(at), memo: memo.map(str::to_owned), tracked: hours(tracked), manual: hours("0") }
}

/// The weeks of 2 and 9 March.
pub fn reading() -> Reading {
    Reading {
        weeks: Weeks::around(day(2), day(15)).unwrap(),
        whole: true,
        doubted: BTreeSet::new(),
        held: BTreeMap::new(),
        coming: BTreeSet::new(),
    }
}

/// The table, for one contract, and what is remembered of it.
#[derive(Clone, Debug)]
pub struct Table {
    pub now: Snapshot,
    next: i32,
}

impl Table {
    pub fn new() -> Self {
        let mut now = Snapshot::default();
        now.hours.contracts.insert(ContractId::new(CONTRACT), PLACE);
        Self { now, next: 100 }
    }

    pub fn rows(&self) -> &[TimeLogRow] {
        self.now.hours.rows.get(&PLACE.id).map(Vec::as_slice).unwrap_or_default()
    }

    pub fn put(&mut self, id: i32, values: &TimeLogValues) {
        self.next += 1;
        let row = TimeLogRow {
            id,
            xmin: i64::from(self.next),
            upwork_id: values.upwork_id.clone(),
            date: values.date,
            memo: values.memo.clone(),
            tracked_hours: values.tracked_hours,
            manual_hours: values.manual_hours,
            total_hours: values.total_hours,
        };
        let rows = self.now.hours.rows.entry(PLACE.id).or_default();
        rows.retain(|other| other.id != id);
        for other in rows.iter() {
            assert_ne!(other.date, row.date, "UNIQUE (contract_id, date)");
            assert!(other.upwork_id.is_none() || other.upwork_id != row.upwork_id, "UNIQUE (upwork_timelog_id, ...)");
        }
        rows.push(row);
        rows.sort_by_key(|row| row.date);
    }

    pub fn plan(&self, logs: &[TimeLog], reading: &Reading) -> Plan {
        self.plan_as(logs, reading, true)
    }

    pub fn plan_as(&self, logs: &[TimeLog], reading: &Reading, visible: bool) -> Plan {
        let contract = ContractId::new(CONTRACT);
        let hours = ContractHours { contract, logs: logs.to_vec(), workers: Vec::new() };
        timelogs(&[Reported { hours: &hours, visible }], reading, &self.now, OWNER)
    }

    pub fn apply(&mut self, plan: &Plan) {
        let (moved, rest): (Vec<_>, Vec<_>) = plan.timelogs.iter().partition(|change| match change {
            TimeLogChange::Update { old, new, .. } => old.date != new.date,
            TimeLogChange::Insert { .. } => false,
        });
        let (inserts, updates): (Vec<_>, Vec<_>) =
            rest.into_iter().partition(|change| matches!(change, TimeLogChange::Insert { .. }));
        for change in moved.into_iter().chain(updates).chain(inserts) {
            match change {
                TimeLogChange::Insert { contract_row, new, .. } => {
                    assert_eq!(*contract_row, Some(PLACE));
                    self.next += 1;
                    self.put(self.next, new);
                }
                TimeLogChange::Update { id, xmin, old, new } => {
                    let row = self.rows().iter().find(|row| row.id == *id).expect("a row that is there");
                    assert_eq!((row.xmin, &row.values(&new.contract)), (*xmin, old), "a plan knows what it replaces");
                    self.put(*id, new);
                }
            }
        }
        self.now.hours.zeroed.extend(plan.hours.zeroed.iter().map(|zeroed| zeroed.upwork_id.clone()));
        for id in &plan.hours.returned {
            assert!(self.now.hours.zeroed.remove(id), "{id} was zeroed before");
        }
    }

    pub fn sync(&mut self, logs: &[TimeLog]) -> Plan {
        let plan = self.plan(logs, &reading());
        self.apply(&plan);
        plan
    }

    /// `day hours memo` of each row.
    pub fn said(&self) -> Vec<String> {
        let line = |row: &TimeLogRow| {
            format!("{} {} {:?}", row.date.format("%d"), row.total_hours.unwrap_or_default(), row.memo)
        };
        self.rows().iter().map(line).collect()
    }

    /// A person's hand: another date for a row, if it is free.
    pub fn drag(&mut self, from: NaiveDate, to: NaiveDate) {
        let rows = self.now.hours.rows.entry(PLACE.id).or_default();
        if rows.iter().all(|row| row.date != to) {
            rows.iter_mut().filter(|row| row.date == from).for_each(|row| row.date = to);
            rows.sort_by_key(|row| row.date);
        }
    }

    /// A row that a person made.
    pub fn by_hand(&mut self, date: NaiveDate) {
        if self.rows().iter().all(|row| row.date != date) {
            let values =
                TimeLogValues { upwork_id: None, ..TimeLogValues::of(&CONTRACT.id(), &log(1, "9", Some("mine"))) };
            self.next += 1;
            self.put(self.next, &TimeLogValues { date, ..values });
        }
    }
}

pub trait Id {
    fn id(&self) -> ContractId;
}

impl Id for str {
    fn id(&self) -> ContractId {
        ContractId::new(self)
    }
}
