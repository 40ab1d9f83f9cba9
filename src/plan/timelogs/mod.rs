//! Time logs: which rows to make and which to change. A row is found by the name that we gave it, else by contract and
//! day, so that a row made by hand is taken over, and one that somebody deleted is made again. The `timesheet_id` of a
//! row that is there is never touched.

mod moves;
mod row;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rust_decimal::Decimal;

use self::moves::Move;
pub use self::row::{
    ContractPlace, HoursMemory, LeftOutWeeks, TimeLogChange, TimeLogRow, TimeLogRows, TimeLogValues, Worker, Zeroed,
};
use super::change::Plan;
use super::snapshot::{Owner, Snapshot};
use crate::domain::{ContractHours, ContractId, Freelancer, Kind, TimeLog, UpworkWeek, Weeks, timelog_day, timelog_id};

/// What a report is good for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The weeks that were read.
    pub weeks: Weeks,
    /// Nothing is missing from them. Otherwise days are only added and raised: what is missing might be the rest.
    pub whole: bool,
    /// Weeks without a single line in which Odoo has hours: nothing is concluded from that.
    pub doubted: BTreeSet<UpworkWeek>,
    /// Days of which a line could not be understood, by contract: they stay as they are.
    pub held: BTreeMap<ContractId, BTreeSet<NaiveDate>>,
    /// Contracts that are about to be made; for dry runs.
    pub coming: BTreeSet<ContractId>,
}

/// A contract as the report tells it.
#[derive(Clone, Copy, Debug)]
pub struct Reported<'a> {
    /// Its hours; none for one that the report no longer names.
    pub hours: &'a ContractHours,
    /// Upwork still shows it to us: that a day is not in the report means that it has no hours.
    pub visible: bool,
}

/// Plans the hours of a batch of contracts.
pub fn timelogs(contracts: &[Reported<'_>], reading: &Reading, snapshot: &Snapshot, owner: Owner) -> Plan {
    let mut plan = Plan::new(owner.account, owner.company_id);
    for reported in contracts {
        let place = snapshot.hours.contracts.get(&reported.hours.contract).copied();
        if place.is_none() && !reading.coming.contains(&reported.hours.contract) {
            leave_out(&mut plan, reported.hours, reading, snapshot);
            continue;
        }
        let rows = place.and_then(|place| snapshot.hours.rows.get(&place.id));
        let rows = rows.map(Vec::as_slice).unwrap_or_default();
        let days = Days { contract: &reported.hours.contract, place, rows, reading, zeroed: &snapshot.hours.zeroed };
        days.plan(&mut plan, *reported);
        learn_workers(&mut plan, reported.hours, snapshot);
    }
    plan.skipped.sort();
    plan.skipped.dedup();
    plan
}

/// The contract has no row that hours could belong to.
fn leave_out(plan: &mut Plan, hours: &ContractHours, reading: &Reading, snapshot: &Snapshot) {
    if hours.logs.is_empty() {
        return;
    }
    let contract = &hours.contract;
    let (reason, cure) = if snapshot.links.get(Kind::Contract, contract.as_str()).is_some() {
        let cure = format!("to have both again: upwork-odoo restore contract {contract}");
        ("deleted in Odoo, so its hours are not written", cure)
    } else {
        let cure = "they follow by themselves once the contract is there".to_owned();
        ("not in Odoo, so its hours are not written", cure)
    };
    plan.skip(Kind::Contract, contract, reason.to_owned(), Some(&cure));
    let before = snapshot.hours.left_out.get(contract).copied();
    let weeks = before.map_or(reading.weeks, |before| {
        Weeks::new(before.first().min(reading.weeks.first()), before.last().max(reading.weeks.last()))
    });
    if before != Some(weeks) {
        plan.hours.left_out.push(LeftOutWeeks { contract: contract.clone(), weeks });
    }
}

fn learn_workers(plan: &mut Plan, hours: &ContractHours, snapshot: &Snapshot) {
    let known = snapshot.hours.workers.get(&hours.contract);
    let is_news = |worker: &&Freelancer| match known.and_then(|known| known.get(&worker.id)) {
        None => true,
        Some(name) => worker.name.is_some() && worker.name != *name,
    };
    let news = hours.workers.iter().filter(is_news);
    plan.hours
        .workers
        .extend(news.map(|worker| Worker { contract: hours.contract.clone(), freelancer: worker.clone() }));
}

/// The days of one contract.
struct Days<'a> {
    contract: &'a ContractId,
    place: Option<ContractPlace>,
    rows: &'a [TimeLogRow],
    reading: &'a Reading,
    zeroed: &'a BTreeSet<String>,
}

impl<'a> Days<'a> {
    fn plan(&self, plan: &mut Plan, reported: Reported<'_>) {
        let logs = &reported.hours.logs;
        let settled = moves::settle(self.strays(reported), self.rows);
        for log in logs.iter().filter(|log| !self.is_held(log.date)) {
            match self.row(log.date) {
                None if settled.taken.contains(&log.date) => self.stands_in_the_way(plan, log.date),
                None => self.insert(plan, log),
                Some(row) if row.date == log.date => self.update(plan, row, log),
                Some(_) => {}
            }
        }
        for Move { day, row, values, is_zeroed } in settled.order {
            self.change(plan, row, values);
            if is_zeroed {
                self.note_zero(plan, day);
            }
        }
        for Move { day, row, .. } in settled.stuck {
            self.is_stuck(plan, day, row);
        }
        for row in self.rows.iter().filter(|row| self.day_of(row) == Some(row.date)) {
            if self.is_zero_now(row, row.date, reported) {
                self.change(plan, row, self.zero(row));
                self.note_zero(plan, row.date);
            }
        }
    }

    /// A line of the day could not be understood: its sum would be too low.
    fn is_held(&self, date: NaiveDate) -> bool {
        self.reading.held.get(self.contract).is_some_and(|days| days.contains(&date))
    }

    /// The day that a row stands for, if it is one of ours.
    fn day_of(&self, row: &TimeLogRow) -> Option<NaiveDate> {
        timelog_day(self.contract, row.upwork_id.as_deref()?)
    }

    /// The row of a day: the one that we named so, wherever it was moved to; else one of that date that is no other
    /// day's.
    fn row(&self, date: NaiveDate) -> Option<&'a TimeLogRow> {
        let at_its_date = self.rows.iter().find(|row| row.date == date);
        if at_its_date.is_some_and(|row| self.day_of(row) == Some(date)) {
            return at_its_date;
        }
        let named = self.rows.iter().find(|row| self.day_of(row) == Some(date));
        named.or_else(|| at_its_date.filter(|row| self.day_of(row).is_none()))
    }

    /// Rows of ours with another date than their own, and what they shall say with it.
    fn strays(&self, reported: Reported<'_>) -> Vec<Move<'a>> {
        let logs = &reported.hours.logs;
        let mut strays = Vec::new();
        for row in self.rows {
            let Some(day) = self.day_of(row).filter(|day| *day != row.date && self.reading.weeks.contains(*day)) else {
                continue;
            };
            let log = logs.binary_search_by_key(&day, |log| log.date).ok().map(|at| &logs[at]);
            let log = log.filter(|log| !self.is_held(day) && (self.reading.whole || raises(row, log)));
            let is_zeroed = self.is_zero_now(row, day, reported);
            let values = match log {
                Some(log) => TimeLogValues::of(self.contract, log),
                None if is_zeroed => self.zero(row),
                None => row.values(self.contract),
            };
            strays.push(Move { day, row, values: TimeLogValues { date: day, ..values }, is_zeroed });
        }
        strays
    }

    /// Whether the report took the hours of a row back: it is whole, shows the contract, and lacks the day.
    fn is_zero_now(&self, row: &TimeLogRow, day: NaiveDate, reported: Reported<'_>) -> bool {
        let Reading { weeks, whole, doubted, .. } = self.reading;
        let is_gone = || reported.hours.logs.binary_search_by_key(&day, |log| log.date).is_err();
        let may_be_concluded =
            *whole && reported.visible && weeks.contains(day) && !doubted.contains(&UpworkWeek::of(day));
        row.has_hours() && may_be_concluded && !self.is_held(day) && is_gone()
    }

    /// Zero hours; what was written about the day stays.
    fn zero(&self, row: &TimeLogRow) -> TimeLogValues {
        let zero = Some(Decimal::new(0, 2));
        let before = row.values(self.contract);
        TimeLogValues { tracked_hours: zero, manual_hours: zero, total_hours: zero, ..before }
    }

    fn insert(&self, plan: &mut Plan, log: &TimeLog) {
        let new = TimeLogValues::of(self.contract, log);
        self.note_return(plan, &new);
        plan.timelogs.push(TimeLogChange::Insert { contract_row: self.place, new, timesheet: None });
    }

    fn update(&self, plan: &mut Plan, row: &TimeLogRow, log: &TimeLog) {
        let is_ours = self.day_of(row).is_some();
        if is_ours && row.has_hours_of(log) && row.memo == log.memo || !self.reading.whole && !raises(row, log) {
            plan.count_unchanged(Kind::Timelog);
        } else {
            let new = TimeLogValues::of(self.contract, log);
            self.note_return(plan, &new);
            self.change(plan, row, new);
        }
    }

    fn change(&self, plan: &mut Plan, row: &TimeLogRow, new: TimeLogValues) {
        let old = row.values(self.contract);
        plan.timelogs.push(TimeLogChange::Update { id: row.id, xmin: row.xmin, old, new });
    }

    fn note_return(&self, plan: &mut Plan, new: &TimeLogValues) {
        if let Some(id) = new.upwork_id.as_ref().filter(|id| self.zeroed.contains(*id)) {
            plan.hours.returned.push(id.clone());
        }
    }

    fn note_zero(&self, plan: &mut Plan, day: NaiveDate) {
        let reason = format!("Upwork's report of the week {} no longer has this day", UpworkWeek::of(day));
        plan.hours.zeroed.push(Zeroed { upwork_id: timelog_id(self.contract, day), reason });
    }

    fn stands_in_the_way(&self, plan: &mut Plan, date: NaiveDate) {
        let reason = "a time log of another day was given this date in Odoo".to_owned();
        let cure = "give it back its own date, which its Upwork id ends with, or delete it: it is made again";
        plan.skip(Kind::Timelog, timelog_id(self.contract, date), reason, Some(cure));
    }

    fn is_stuck(&self, plan: &mut Plan, day: NaiveDate, row: &TimeLogRow) {
        let reason = format!("its row {} was given the date {} in Odoo, and its own is taken", row.id, row.date);
        let cure = "delete one of the two rows: what Upwork has is made again";
        plan.skip(Kind::Timelog, timelog_id(self.contract, day), reason, Some(cure));
    }
}

/// Whether a day has more hours than its row and in no part fewer.
fn raises(row: &TimeLogRow, log: &TimeLog) -> bool {
    let before = (row.tracked_hours.unwrap_or_default(), row.manual_hours.unwrap_or_default());
    log.tracked >= before.0 && log.manual >= before.1 && (log.tracked, log.manual) != before
}
