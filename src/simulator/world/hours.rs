//! Hours: what was worked on a contract, line by line. Of a seeded world only the days that a step touched are kept;
//! every other day follows from the seed when it is asked for, so that a world of a million lines needs no room.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
};

use chrono::{Datelike, Days, NaiveDate};
use rust_decimal::Decimal;

use super::{Contract, World, seed::Work};

/// What somebody says to have worked on a day; a day may have several lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Person who worked.
    pub freelancer: String,
    /// What was written about it.
    pub memo: Option<String>,
    /// Task of the client's list.
    pub task: Option<String>,
    /// Hours that the tracker recorded, four decimals at most.
    pub online: Decimal,
    /// Hours that were added by hand.
    pub offline: Decimal,
}

/// All hours of a world.
#[derive(Clone, Debug, Default)]
pub(super) struct Hours {
    /// How the days look that nobody touched; with none they are empty.
    pub work: Option<Work>,
    /// Days that are kept line by line, by contract's position; a removed day is there without a line.
    kept: BTreeMap<NaiveDate, HashMap<usize, Vec<Line>>>,
    /// Days by which the report is behind.
    pub lag: u32,
}

impl Hours {
    /// The first day that may have a line.
    fn first_day(&self) -> Option<NaiveDate> {
        let kept = self.kept.keys().next().copied();
        let worked = self.work.as_ref().and_then(Work::first_day);
        [kept, worked].into_iter().flatten().min()
    }
}

/// Whose hours a report is about.
#[derive(Clone, Copy, Debug)]
pub enum Whose<'a> {
    /// Of the contracts that this person works on.
    Freelancer(&'a str),
    /// Of the contracts of this agency.
    Vendor(&'a str),
    /// Of the contracts that this organization pays for.
    Client(&'a str),
}

impl Whose<'_> {
    fn has(self, contract: &Contract) -> bool {
        contract.is_hourly()
            && match self {
                Self::Freelancer(id) => contract.freelancer == id,
                Self::Vendor(id) => contract.vendor == id,
                Self::Client(id) => contract.client == id,
            }
    }
}

/// Where a line stands: on which contract, on which day, as which line of the day.
#[derive(Clone, Copy, Debug)]
pub struct Cell<'w> {
    /// The contract.
    pub contract: &'w Contract,
    /// The day.
    pub day: NaiveDate,
    /// Position of the contract.
    pub(super) at: usize,
    /// Which line of the day, from 0.
    pub(super) number: usize,
}

/// The lines of a range of days, counted but not made.
#[derive(Debug)]
pub struct Report<'w> {
    world: &'w World,
    contracts: Vec<usize>,
    /// Days with the number of their lines, in order.
    days: Vec<(NaiveDate, usize)>,
}

impl World {
    /// The report from `from` to `to` as it stands on the day `today`. Like Upwork's it goes by weeks: a line is in
    /// it if the Monday of its week is in the range.
    pub fn time_report(&self, whose: Whose<'_>, from: NaiveDate, to: NaiveDate, today: NaiveDate) -> Report<'_> {
        let numbered = self.contracts.iter().enumerate();
        let contracts: Vec<usize> = numbered.filter(|(_, contract)| whose.has(contract)).map(|(at, _)| at).collect();
        let lines = |day: NaiveDate| contracts.iter().map(|at| self.count(*at, day)).sum();
        let last = today.checked_sub_days(Days::new(u64::from(self.hours.lag))).unwrap_or(today);
        let first = self.hours.first_day().map_or(NaiveDate::MAX, |first| first.max(monday_from(from)));
        let days = first.iter_days().take_while(|day| *day <= last && monday(*day) <= to);
        let days = days.map(|day| (day, lines(day))).filter(|(_, lines)| *lines > 0).collect();
        Report { world: self, days, contracts }
    }

    /// How many lines a contract has on a day.
    pub(super) fn count(&self, at: usize, day: NaiveDate) -> usize {
        if let Some(lines) = self.hours.kept.get(&day).and_then(|day| day.get(&at)) {
            return lines.len();
        }
        self.hours.work.as_ref().map_or(0, |work| work.count(self, at, day))
    }

    /// The line that stands there.
    pub fn line(&self, cell: Cell<'_>) -> Option<Cow<'_, Line>> {
        if let Some(lines) = self.hours.kept.get(&cell.day).and_then(|day| day.get(&cell.at)) {
            return lines.get(cell.number).map(Cow::Borrowed);
        }
        let work = self.hours.work.as_ref()?;
        Some(Cow::Owned(work.line(self, cell.contract, cell.day, cell.number)))
    }

    /// The lines of a contract's day, kept from now on.
    pub(super) fn lines_mut(&mut self, at: usize, day: NaiveDate) -> &mut Vec<Line> {
        let made = match self.contracts.get(at) {
            Some(contract) => (0..self.count(at, day))
                .filter_map(|number| self.line(Cell { contract, day, at, number }).map(Cow::into_owned))
                .collect(),
            None => Vec::new(),
        };
        self.hours.kept.entry(day).or_default().entry(at).or_insert(made)
    }

    /// Says when the simulation begins, once: seeded hours and money go back from there, and on as its clock does.
    pub(in crate::simulator) fn begin(&mut self, today: NaiveDate) {
        if let Some(business) = &mut self.ledger.business {
            business.begin(monday(today));
        }
        if let Some(work) = &mut self.hours.work {
            work.begin(monday(today));
        }
    }
}

impl<'w> Report<'w> {
    /// How many lines it has.
    pub fn len(&self) -> usize {
        self.days.iter().map(|(_, lines)| lines).sum()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.days.is_empty()
    }

    /// At most `count` of its lines, after the first `skip`: by day, contract and line.
    pub fn page(&self, skip: usize, count: usize) -> Vec<Cell<'w>> {
        let mut before = 0;
        let mut page = Vec::new();
        for (day, lines) in &self.days {
            let start = before;
            before += lines;
            if before <= skip {
                continue;
            }
            let of_day = self.cells(*day).skip(skip.saturating_sub(start));
            page.extend(of_day.take(count - page.len()));
            if page.len() == count {
                break;
            }
        }
        page
    }

    fn cells(&self, day: NaiveDate) -> impl Iterator<Item = Cell<'w>> {
        let world = self.world;
        self.contracts.iter().filter_map(move |&at| Some((at, world.contracts.get(at)?))).flat_map(
            move |(at, contract)| (0..world.count(at, day)).map(move |number| Cell { contract, day, at, number }),
        )
    }
}

/// The Monday of a day's week.
pub(in crate::simulator) fn monday(day: NaiveDate) -> NaiveDate {
    let back = u64::from(day.weekday().num_days_from_monday());
    day.checked_sub_days(Days::new(back)).unwrap_or(day)
}

/// The day itself if it is a Monday, else the next one.
fn monday_from(day: NaiveDate) -> NaiveDate {
    let monday = monday(day);
    if monday == day { day } else { monday.checked_add_days(Days::new(7)).unwrap_or(day) }
}
