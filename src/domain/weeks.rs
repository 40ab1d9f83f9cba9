//! Which weeks to read: ranges of whole weeks, and what a run has to look at.

use std::collections::BTreeSet;
use std::fmt;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::UpworkWeek;

/// Whole weeks, one after another; at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Weeks {
    first: UpworkWeek,
    last: UpworkWeek,
}

impl Weeks {
    /// From one week to another, both inclusive; the last alone if it comes first.
    pub fn new(first: UpworkWeek, last: UpworkWeek) -> Self {
        Self { first: first.min(last), last }
    }

    /// The weeks that these days lie in; `None` if the last day comes before the first.
    pub fn around(from: NaiveDate, to: NaiveDate) -> Option<Self> {
        (from <= to).then(|| Self::new(UpworkWeek::of(from), UpworkWeek::of(to)))
    }

    /// One week.
    pub const fn one(week: UpworkWeek) -> Self {
        Self { first: week, last: week }
    }

    /// The first of them.
    pub const fn first(self) -> UpworkWeek {
        self.first
    }

    /// The last of them.
    pub const fn last(self) -> UpworkWeek {
        self.last
    }

    /// The Monday they begin with.
    pub const fn from(self) -> NaiveDate {
        self.first.monday()
    }

    /// The Sunday they end with.
    pub fn to(self) -> NaiveDate {
        self.last.sunday()
    }

    /// Whether a day lies in them.
    pub fn contains(self, date: NaiveDate) -> bool {
        self.from() <= date && date <= self.to()
    }

    /// Each of them, the oldest first.
    pub fn iter(self) -> impl Iterator<Item = UpworkWeek> {
        let next = move |week: &UpworkWeek| Some(week.next()).filter(|next| *next <= self.last && next > week);
        std::iter::successors(Some(self.first), next)
    }

    /// How many.
    pub fn count(self) -> usize {
        self.iter().count()
    }

    /// Cut by months: a week belongs to the month of its Monday.
    pub fn months(self) -> Vec<Self> {
        let month = |week: UpworkWeek| (week.monday().year(), week.monday().month());
        let weeks: Vec<UpworkWeek> = self.iter().collect();
        let months = weeks.chunk_by(|a, b| month(*a) == month(*b));
        months.filter_map(|weeks| Some(Self::new(*weeks.first()?, *weeks.last()?))).collect()
    }
}

/// `2026-11-02 to 2026-11-22`: first and last day.
impl fmt::Display for Weeks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} to {}", self.from(), self.to())
    }
}

/// The weeks that a run reads, the oldest first: every open gap, what lies between the cursor and the weeks to look
/// back at, these, and the open week. `settled_to` is the cursor: the first week that was not read since it was final;
/// `None` before the first run.
pub fn weeks_to_read(
    now: DateTime<Utc>,
    settled_to: Option<UpworkWeek>,
    gaps: impl IntoIterator<Item = UpworkWeek>,
    look_back: u32,
) -> BTreeSet<UpworkWeek> {
    let open = UpworkWeek::at(now);
    let back_to = open.earlier(look_back);
    let from = settled_to.map_or(back_to, |cursor| cursor.min(back_to));
    let gaps = gaps.into_iter().filter(|week| *week <= open);
    Weeks::new(from, open).iter().chain(gaps).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn week(day: &str) -> UpworkWeek {
        UpworkWeek::of(day.parse().unwrap())
    }

    fn read(settled_to: Option<&str>, gaps: &[&str]) -> Vec<String> {
        let now = "2026-11-18T09:00:00Z".parse().unwrap();
        let gaps = gaps.iter().map(|day| week(day));
        weeks_to_read(now, settled_to.map(week), gaps, 2).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_run_reads_the_open_week_and_those_before_it() {
        let usual = ["2026-11-02", "2026-11-09", "2026-11-16"];
        assert_eq!(read(None, &[]), usual);
        assert_eq!(read(Some("2026-11-09"), &[]), usual);
        assert_eq!(read(Some("2026-11-02"), &["2026-11-09"]), usual, "a week is read once");
    }

    #[test]
    fn what_was_missed_comes_first_and_gaps_oldest_first() {
        assert_eq!(
            read(Some("2026-10-19"), &["2026-03-02", "2026-01-05"]),
            ["2026-01-05", "2026-03-02", "2026-10-19", "2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16"]
        );
    }

    #[test]
    fn weeks_to_come_are_not_read() {
        assert_eq!(read(Some("2026-12-07"), &["2026-12-14"]), ["2026-11-02", "2026-11-09", "2026-11-16"]);
    }

    #[test]
    fn a_week_belongs_to_the_month_of_its_monday() {
        let weeks = Weeks::around("2026-09-30".parse().unwrap(), "2026-11-01".parse().unwrap()).unwrap();
        let months: Vec<String> = weeks.months().iter().map(ToString::to_string).collect();
        assert_eq!(months, ["2026-09-28 to 2026-10-04", "2026-10-05 to 2026-11-01"]);
        assert_eq!(weeks.count(), 5);
    }

    #[test]
    fn days_that_end_before_they_begin_are_no_weeks() {
        let [early, late] = ["2026-10-01", "2026-10-02"].map(|day| day.parse::<NaiveDate>().unwrap());
        assert_eq!(Weeks::around(late, early), None);
        assert_eq!(Weeks::around(early, late), Some(Weeks::one(week("2026-09-28"))));
    }

    proptest! {
        #[test]
        fn months_cut_weeks_without_gap_or_overlap(first in -20_000..20_000i32, days in 0..2_000i32) {
            let day = |days| NaiveDate::from_epoch_days(days).unwrap();
            let weeks = Weeks::around(day(first), day(first + days)).unwrap();
            let cut: Vec<UpworkWeek> = weeks.months().into_iter().flat_map(Weeks::iter).collect();
            prop_assert_eq!(cut, weeks.iter().collect::<Vec<_>>());
        }

        #[test]
        fn whatever_the_cursor_every_week_that_is_not_final_is_read(back in 0..30u32, look_back in 1..6u32, hour in 0..5_000i64) {
            let now = "2026-01-01T00:00:00Z".parse::<DateTime<Utc>>().unwrap() + chrono::TimeDelta::hours(hour);
            let open = UpworkWeek::at(now);
            let read = weeks_to_read(now, Some(open.earlier(back)), [], look_back);
            for week in Weeks::new(open.earlier(back.max(look_back)), open).iter() {
                prop_assert!(read.contains(&week));
            }
            for week in Weeks::new(open.earlier(10), open).iter() {
                prop_assert!(read.contains(&week) || week.state(now) == crate::domain::WeekState::Final);
            }
        }
    }
}
