//! Seeded hours: each line follows from the seed, its contract, its day and its place on that day alone.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use rust_decimal::{Decimal, RoundingStrategy};

use super::super::{Contract, Line, World, WorldSpec, random::Random, words};

/// How the days of a seeded world look that nobody touched.
#[derive(Clone, Debug)]
pub(in super::super) struct Work {
    seed: u64,
    weeks: u32,
    cells_per_day: u32,
    every_day: bool,
    odd_text: bool,
    /// Contracts that the seed made; those that steps add have only the hours that steps log.
    contracts: usize,
    /// The first day, once the simulation has begun.
    first: Option<NaiveDate>,
}

impl Work {
    /// As the specification says, none if it wants no weeks.
    pub fn new(spec: &WorldSpec, contracts: usize) -> Option<Self> {
        let WorldSpec { seed, weeks, cells_per_day, every_day, odd_text, .. } = *spec;
        (weeks > 0).then_some(Self { seed, weeks, cells_per_day, every_day, odd_text, contracts, first: None })
    }

    /// Sets the first day from the Monday of the present week, unless it is set.
    pub fn begin(&mut self, monday: NaiveDate) {
        let before = Days::new(u64::from(self.weeks) * 7);
        self.first = self.first.or_else(|| monday.checked_sub_days(before));
    }

    pub const fn first_day(&self) -> Option<NaiveDate> {
        self.first
    }

    /// How many lines a contract has on a day.
    pub fn count(&self, world: &World, at: usize, day: NaiveDate) -> usize {
        let begun = at < self.contracts && self.first.is_some_and(|first| first <= day);
        let Some(contract) = world.contracts.get(at).filter(|contract| begun && contract.is_hourly()) else {
            return 0;
        };
        let most = self.cells_per_day as usize;
        if self.every_day {
            return most;
        }
        let runs = contract.start.is_none_or(|start| start <= day) && contract.end.is_none_or(|end| day <= end);
        let mut random = self.random("day", contract, day, 0);
        let rests = match day.weekday() {
            Weekday::Sun => true,
            Weekday::Sat => !random.one_in(8),
            _ => random.one_in(6),
        };
        if rests || !runs || most == 0 {
            return 0;
        }
        1 + usize::try_from(random.below(u64::from(self.cells_per_day))).unwrap_or(0)
    }

    /// One of the lines of a contract's day.
    pub fn line(&self, world: &World, contract: &Contract, day: NaiveDate, number: usize) -> Line {
        let mut random = self.random("line", contract, day, number);
        // Eight hours a day at most, in the tracker's cells of ten minutes.
        let tens = 1 + random.below(48_u64.checked_div(u64::from(self.cells_per_day)).unwrap_or(1).max(1));
        let by_hand = number < 16 && random.one_in(5);
        let minutes = if by_hand { 1 + random.below(30) } else { 0 };
        let online = if by_hand && random.one_in(2) { 0 } else { tens };
        let memos = if self.odd_text && random.one_in(15) { words::ODD_MEMO } else { words::MEMO };
        Line {
            freelancer: worker(world, contract, number, &mut random),
            memo: (!random.one_in(9)).then(|| random.pick(memos).to_owned()),
            task: random.one_in(20).then(|| format!("TASK-{}", random.below(100))),
            online: hours(online, 6),
            offline: hours(minutes, 60),
        }
    }

    fn random(&self, kind: &str, contract: &Contract, day: NaiveDate, number: usize) -> Random {
        let contract: u64 = contract.id.parse().unwrap_or(0);
        let day = u64::from(day.num_days_from_ce().unsigned_abs());
        let place = contract.wrapping_mul(1_000_000).wrapping_add(day).wrapping_mul(1_000);
        Random::new(self.seed, kind, place.wrapping_add(number as u64))
    }
}

/// Who worked: the contract's freelancer, on one contract of an agency in four now and then a colleague.
fn worker(world: &World, contract: &Contract, number: usize, random: &mut Random) -> String {
    let members = world.organization(&contract.vendor).map(|vendor| vendor.members.as_slice()).unwrap_or_default();
    let shared = members.len() > 1 && contract.id.bytes().map(u32::from).sum::<u32>().is_multiple_of(4);
    if shared && number > 0 {
        let ids: Vec<&str> = members.iter().map(String::as_str).collect();
        return random.pick(&ids).to_owned();
    }
    contract.freelancer.clone()
}

/// So many parts of an hour, to four decimals, as Upwork says them.
fn hours(parts: u64, of: u64) -> Decimal {
    let hours = Decimal::from(parts) / Decimal::from(of);
    hours.round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero).normalize()
}
