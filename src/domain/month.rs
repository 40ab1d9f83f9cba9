//! Calendar months, by which the ledger is read, and which of them a run has to read.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// A month of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Month(NaiveDate);

impl Month {
    /// The month that a day lies in.
    pub fn of(day: NaiveDate) -> Self {
        Self(day.with_day(1).unwrap_or(day))
    }

    /// Its first day.
    pub const fn first_day(self) -> NaiveDate {
        self.0
    }

    /// Its last day.
    pub fn last_day(self) -> NaiveDate {
        self.next().0.pred_opt().unwrap_or(self.0)
    }

    /// The month after it; at the end of the calendar itself.
    #[must_use]
    pub fn next(self) -> Self {
        self.0.checked_add_months(Months::new(1)).map_or(self, Self)
    }

    /// Whether a day lies in it.
    pub fn contains(self, day: NaiveDate) -> bool {
        Self::of(day) == self
    }

    /// The months that these days lie in, the oldest first; none if the last day comes before the first.
    pub fn between(from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = Self> {
        let (first, last) = (Self::of(from), Self::of(to));
        let onward = move |month: &Self| (month.next() <= last && month.next() > *month).then(|| month.next());
        std::iter::successors((from <= to).then_some(first), onward)
    }
}

/// `2026-03`.
impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.0.year(), self.0.month())
    }
}

/// A text that is no month.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no month (2026-03)")]
pub struct BadMonth(pub String);

impl FromStr for Month {
    type Err = BadMonth;

    fn from_str(text: &str) -> Result<Self, BadMonth> {
        let is_of_form = text.len() == 7
            && text.bytes().enumerate().all(|(at, b)| if at == 4 { b == b'-' } else { b.is_ascii_digit() });
        let first = is_of_form.then(|| format!("{text}-01").parse().ok()).flatten();
        first.map(Self).ok_or_else(|| BadMonth(text.to_owned()))
    }
}

impl TryFrom<String> for Month {
    type Error = BadMonth;

    fn try_from(text: String) -> Result<Self, BadMonth> {
        text.parse()
    }
}

impl From<Month> for String {
    fn from(month: Month) -> Self {
        month.to_string()
    }
}

/// How far a run looks back and ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LookBack {
    /// Days that every run reads again.
    pub days: u64,
    /// Days that a sweep reads again: refunds come late.
    pub sweep_days: u64,
}

/// A sweep is due after so many days.
const SWEEP_EVERY: i64 = 7;
/// Rows are dated by the end of the client's review, which lies ahead of those who are paid.
const AHEAD: u64 = 35;

impl LookBack {
    /// Whether a sweep is due: the last was a week ago, or there was none.
    pub fn sweeps(self, today: NaiveDate, swept_on: Option<NaiveDate>) -> bool {
        swept_on.is_none_or(|day| (today - day).num_days() >= SWEEP_EVERY)
    }

    /// The months that a run reads, the oldest first: from so many days before the day of the last whole reading (or
    /// today, if that is missing or later) to some weeks ahead; and those that were not read wholly before.
    pub fn months(
        self,
        today: NaiveDate,
        read_on: Option<NaiveDate>,
        sweeps: bool,
        gaps: impl IntoIterator<Item = Month>,
    ) -> Vec<Month> {
        let back = |days, day: NaiveDate| day.checked_sub_days(Days::new(days)).unwrap_or(day);
        let usual = back(self.days, read_on.map_or(today, |day| day.min(today)));
        let from = if sweeps { usual.min(back(self.sweep_days, today)) } else { usual };
        let to = today.checked_add_days(Days::new(AHEAD)).unwrap_or(today);
        let months: BTreeSet<Month> = Month::between(from, to).chain(gaps).collect();
        months.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LOOK: LookBack = LookBack { days: 35, sweep_days: 190 };

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn months(today: &str, read_on: Option<&str>, sweeps: bool, gaps: &[&str]) -> Vec<String> {
        let gaps = gaps.iter().map(|month| month.parse().unwrap());
        LOOK.months(day(today), read_on.map(day), sweeps, gaps).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_run_reads_whole_months_back_and_ahead() {
        assert_eq!(months("2026-11-21", Some("2026-11-21"), false, &[]), ["2026-10", "2026-11", "2026-12"]);
        assert_eq!(months("2026-03-05", None, false, &[]), ["2026-01", "2026-02", "2026-03", "2026-04"]);
    }

    #[test]
    fn a_sweep_reads_far_enough_back_for_late_refunds() {
        let read = months("2026-11-21", Some("2026-11-14"), true, &[]);
        assert_eq!((read.first().unwrap().as_str(), read.len()), ("2026-05", 8));
        assert!(LOOK.sweeps(day("2026-11-21"), None));
        assert!(LOOK.sweeps(day("2026-11-21"), Some(day("2026-11-14"))));
        assert!(!LOOK.sweeps(day("2026-11-21"), Some(day("2026-11-15"))));
    }

    #[test]
    fn after_a_long_rest_nothing_between_is_left_out_and_gaps_come_first() {
        let read = months("2026-11-21", Some("2026-02-10"), false, &["2025-07", "2026-11"]);
        assert_eq!((read[0].as_str(), read[1].as_str(), read.len()), ("2025-07", "2026-01", 13));
        assert_eq!(months("2026-11-21", Some("2099-01-01"), false, &[]).len(), 3, "a day to come is no day of reading");
    }

    #[test]
    fn a_month_ends_where_the_next_begins() {
        let month: Month = "2024-02".parse().unwrap();
        assert_eq!((month.first_day(), month.last_day()), (day("2024-02-01"), day("2024-02-29")));
        for text in ["2026", "2026-13", "2026-3", "2026-03-01", "+026-03", ""] {
            assert_eq!(text.parse::<Month>(), Err(BadMonth(text.into())));
        }
    }

    proptest! {
        #[test]
        fn every_day_between_lies_in_one_month(from in 0..40_000i32, days in 0..800i32) {
            let at = |n| NaiveDate::from_epoch_days(n).unwrap();
            let months: Vec<Month> = Month::between(at(from), at(from + days)).collect();
            for n in from..=from + days {
                prop_assert_eq!(months.iter().filter(|month| month.contains(at(n))).count(), 1);
            }
            prop_assert!(months.windows(2).all(|pair| pair[0].last_day().succ_opt() == Some(pair[1].first_day())));
        }

        #[test]
        fn no_text_panics(text in ".{0,9}") {
            let _ = text.parse::<Month>();
        }
    }
}
