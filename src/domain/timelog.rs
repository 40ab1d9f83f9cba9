//! Hours of a contract on a day, as Odoo keeps them, and how the lines of Upwork's report add up to them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{ContractId, Freelancer, TimeCell, UpworkWeek, round_half_up};

/// Decimals of hours in Odoo.
const DECIMALS: u32 = 2;

/// The hours of one contract and day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeLog {
    /// The day by Upwork's calendar. Never an instant.
    pub date: NaiveDate,
    /// The different memos of the day, a line each, in order of appearance; `None` if there is none. Blanks stay.
    pub memo: Option<String>,
    /// Hours that were tracked, with two decimals.
    pub tracked: Decimal,
    /// Hours that were added by hand, with two decimals.
    pub manual: Decimal,
}

impl TimeLog {
    /// All hours of the day: the sum of the rounded parts, so that it is what people see added up.
    pub fn total(&self) -> Decimal {
        self.tracked.saturating_add(self.manual)
    }
}

/// What a time log is called where it has one name (`upwork_timelog_id`): `<contract id>:<yyyy-mm-dd>`.
pub fn timelog_id(contract: &ContractId, date: NaiveDate) -> String {
    format!("{contract}:{date}")
}

/// The day that a time log of this contract is about, by its name; `None` if it is not named so.
pub fn timelog_day(contract: &ContractId, id: &str) -> Option<NaiveDate> {
    let day = id.strip_prefix(contract.as_str())?.strip_prefix(':')?;
    let number = |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse().ok()).flatten();
    if day.len() != 10 || !day.is_ascii() || &day[4..5] != "-" || &day[7..8] != "-" {
        return None;
    }
    let year = i32::try_from(number(&day[..4])?).ok()?;
    NaiveDate::from_ymd_opt(year, number(&day[5..7])?, number(&day[8..])?)
}

/// What a report says of one contract.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContractHours {
    /// The contract.
    pub contract: ContractId,
    /// Its days, in order.
    pub logs: Vec<TimeLog>,
    /// Who worked on it, by id.
    pub workers: Vec<Freelancer>,
}

/// The lines of a report, added up per contract and day as they come: of a line nothing stays but its hours and a memo
/// that is new to the day.
#[derive(Clone, Debug, Default)]
pub struct TimeLogs {
    contracts: BTreeMap<ContractId, Lines>,
    weeks: BTreeSet<UpworkWeek>,
}

#[derive(Clone, Debug, Default)]
struct Lines {
    days: BTreeMap<NaiveDate, Day>,
    workers: BTreeSet<Freelancer>,
}

#[derive(Clone, Debug, Default)]
struct Day {
    tracked: Decimal,
    manual: Decimal,
    /// The first; as a rule there is no other.
    memo: Option<String>,
    /// Those that differ from it and from one another.
    further: Vec<String>,
}

impl TimeLogs {
    /// Adds a line.
    pub fn add(&mut self, cell: TimeCell) {
        let TimeCell { contract, date, freelancer, memo, tracked, manual } = cell;
        self.weeks.insert(UpworkWeek::of(date));
        let lines = self.contracts.entry(contract).or_default();
        if let Some(freelancer) = freelancer.filter(|freelancer| !lines.workers.contains(freelancer)) {
            lines.workers.insert(freelancer);
        }
        let day = lines.days.entry(date).or_default();
        day.tracked = day.tracked.saturating_add(tracked);
        day.manual = day.manual.saturating_add(manual);
        match (memo.filter(|memo| !memo.is_empty()), &day.memo) {
            (Some(memo), None) => day.memo = Some(memo),
            (Some(memo), Some(first)) if memo != *first && !day.further.contains(&memo) => day.further.push(memo),
            _ => {}
        }
    }

    /// The contracts that lines named.
    pub fn contracts(&self) -> impl Iterator<Item = &ContractId> {
        self.contracts.keys()
    }

    /// The weeks that lines are in.
    pub const fn weeks(&self) -> &BTreeSet<UpworkWeek> {
        &self.weeks
    }

    /// The hours by contract, in order of their ids: rounded half up now, once, so that neither the order of the lines
    /// nor the cut of the pages makes a difference.
    pub fn finish(self) -> Vec<ContractHours> {
        self.contracts.into_iter().map(|(contract, lines)| lines.finish(contract)).collect()
    }
}

impl Extend<TimeCell> for TimeLogs {
    fn extend<I: IntoIterator<Item = TimeCell>>(&mut self, cells: I) {
        cells.into_iter().for_each(|cell| self.add(cell));
    }
}

impl Lines {
    fn finish(self, contract: ContractId) -> ContractHours {
        let logs = self.days.into_iter().map(|(date, day)| day.finish(date)).collect();
        // Of a person with several names the last in order counts.
        let workers: BTreeMap<_, _> = self.workers.into_iter().map(|worker| (worker.id.clone(), worker)).collect();
        ContractHours { contract, logs, workers: workers.into_values().collect() }
    }
}

impl Day {
    fn finish(self, date: NaiveDate) -> TimeLog {
        let memo = self.memo.map(|first| self.further.into_iter().fold(first, |memos, memo| memos + "\n" + &memo));
        TimeLog {
            date,
            memo,
            tracked: round_half_up(self.tracked, DECIMALS),
            manual: round_half_up(self.manual, DECIMALS),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::UserId;
    use proptest::collection::vec;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn cell(contract: &str, date: &str, memo: Option<&str>, tracked: &str, manual: &str) -> TimeCell {
        TimeCell {
            contract: ContractId::new(contract),
            date: day(date),
            freelancer: None,
            memo: memo.map(str::to_owned),
            tracked: tracked.parse().unwrap(),
            manual: manual.parse().unwrap(),
        }
    }

    fn added(cells: impl IntoIterator<Item = TimeCell>) -> Vec<ContractHours> {
        let mut logs = TimeLogs::default();
        logs.extend(cells);
        logs.finish()
    }

    /// `date memo tracked manual total`, of the only contract.
    fn lines(cells: impl IntoIterator<Item = TimeCell>) -> Vec<String> {
        let mut contracts = added(cells);
        assert_eq!(contracts.len(), 1);
        let line = |log: TimeLog| format!("{} {:?} {} {} {}", log.date, log.memo, log.tracked, log.manual, log.total());
        contracts.remove(0).logs.into_iter().map(line).collect()
    }

    #[test]
    fn lines_of_a_day_are_added_unrounded_then_each_part_is_rounded_and_the_total_is_their_sum() {
        let third = "0.3333";
        assert_eq!(
            lines([
                cell("1", "2026-03-02", None, third, "0.005"),
                cell("1", "2026-03-02", None, third, "0.0049"),
                cell("1", "2026-03-02", None, third, "0.0951"),
                cell("1", "2026-03-03", None, "1.005", "1.005"),
                cell("1", "2026-03-04", None, "0", "0"),
            ]),
            ["2026-03-02 None 1.00 0.11 1.11", "2026-03-03 None 1.01 1.01 2.02", "2026-03-04 None 0.00 0.00 0.00",]
        );
    }

    #[test]
    fn memos_that_differ_are_kept_in_order_of_appearance_and_blanks_are_a_memo() {
        let memo = |memo| cell("1", "2026-03-02", memo, "1", "0");
        let log = |memos: &[Option<&'static str>]| lines(memos.iter().map(|text| memo(*text))).remove(0);
        assert_eq!(log(&[Some("b"), None, Some("a"), Some("b")]), r#"2026-03-02 Some("b\na") 4.00 0.00 4.00"#);
        assert_eq!(log(&[Some("")]), "2026-03-02 None 1.00 0.00 1.00");
        assert_eq!(log(&[Some("  "), Some("")]), r#"2026-03-02 Some("  ") 2.00 0.00 2.00"#);
    }

    #[test]
    fn each_worker_is_named_once() {
        let by = |id: &str, name: Option<&str>| TimeCell {
            freelancer: Some(Freelancer { id: UserId::new(id), name: name.map(str::to_owned) }),
            ..cell("1", "2026-03-02", None, "1", "0")
        };
        let hours = added([by("u2", Some("Ben")), by("u1", None), by("u1", Some("Anna")), by("u2", Some("Ben"))]);
        let workers: Vec<_> = hours[0].workers.iter().map(|w| (w.id.as_str(), w.name.as_deref())).collect();
        assert_eq!(workers, [("u1", Some("Anna")), ("u2", Some("Ben"))]);
    }

    #[test]
    fn a_time_log_is_named_by_contract_and_day() {
        let contract = ContractId::new("41846002");
        let name = timelog_id(&contract, day("2026-03-02"));
        assert_eq!(name, "41846002:2026-03-02");
        assert_eq!(timelog_day(&contract, &name), Some(day("2026-03-02")));
        for other in [
            "41846002",
            "41846002:",
            "4184600:2026-03-02",
            "41846002:2026-3-2",
            "41846002:2026-02-30",
            "t1",
            "",
            "41846002:2026-03-02 ",
            "41846002:20260302",
            "41846002:+026-03-02",
            "41846002:é026-03-0",
        ] {
            assert_eq!(timelog_day(&contract, other), None, "{other}");
        }
    }

    fn some_cells() -> impl Strategy<Value = Vec<TimeCell>> {
        let cell =
            (0..3u8, 0..4u32, 0..4u8, 0..240_000u32, 0..240_000u32).prop_map(|(contract, date, memo, on, off)| {
                let memo = ["a", "b", " "].get(usize::from(memo)).copied();
                let hours = |parts: u32| Decimal::new(i64::from(parts), 4).to_string();
                self::cell(&contract.to_string(), &format!("2026-03-{:02}", 28 + date), memo, &hours(on), &hours(off))
            });
        vec(cell, 0..40)
    }

    proptest! {
        #[test]
        fn adding_up_does_not_depend_on_the_cut_of_pages(cells in some_cells(), cuts in vec(0..40usize, 0..5)) {
            let mut paged = TimeLogs::default();
            let mut rest = cells.as_slice();
            for cut in cuts {
                let (page, after) = rest.split_at(cut.min(rest.len()));
                paged.extend(page.iter().cloned());
                rest = after;
            }
            paged.extend(rest.iter().cloned());
            prop_assert_eq!(paged.finish(), added(cells));
        }

        #[test]
        fn adding_up_does_not_depend_on_order_but_for_the_order_of_memos(cells in some_cells(), seed in any::<u64>()) {
            let mut shuffled = cells.clone();
            // Any order will do: sorted by a number drawn from place and seed.
            let mut places: Vec<u64> =
                (0..cells.len() as u64).map(|at| (at + 1).wrapping_mul(seed | 1).rotate_left(29)).collect();
            shuffled.sort_by_key(|_| places.pop());
            let sorted_memos = |mut hours: Vec<ContractHours>| {
                for log in hours.iter_mut().flat_map(|hours| &mut hours.logs) {
                    log.memo = log.memo.take().map(|memo| {
                        let mut memos: Vec<&str> = memo.split('\n').collect();
                        memos.sort_unstable();
                        memos.join("\n")
                    });
                }
                hours
            };
            prop_assert_eq!(sorted_memos(added(shuffled)), sorted_memos(added(cells)));
        }

        #[test]
        fn no_minute_is_lost(cells in some_cells()) {
            let all: Decimal = cells.iter().map(|cell| cell.tracked + cell.manual).sum();
            let logs = added(cells).into_iter().flat_map(|hours| hours.logs).collect::<Vec<_>>();
            let kept: Decimal = logs.iter().map(TimeLog::total).sum();
            // Rounding moves each part of each day by half a hundredth at most.
            prop_assert!((all - kept).abs() <= Decimal::from(logs.len()) / Decimal::from(100));
            prop_assert!(logs.iter().all(|log| log.total().scale() == 2));
        }
    }
}
