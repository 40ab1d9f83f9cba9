//! Upwork's work week: Monday to Sunday by UTC's calendar, billed on the Monday after it and final once the client's
//! review is over.

use std::fmt;

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// A week from Monday to Sunday. Ordered by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "NaiveDate", into = "NaiveDate")]
pub struct UpworkWeek {
    monday: NaiveDate,
}

/// How settled the hours of a week are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WeekState {
    /// The freelancer may still change them.
    Provisional,
    /// They are billed; the client may still dispute them.
    InReview,
    /// Nobody changes them in the ordinary course any more.
    Final,
}

impl WeekState {
    /// For people.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Provisional => "provisional",
            Self::InReview => "in review",
            Self::Final => "final",
        }
    }
}

impl fmt::Display for WeekState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words())
    }
}

impl UpworkWeek {
    /// The week that a day lies in.
    pub fn of(date: NaiveDate) -> Self {
        let since_monday = u64::from(date.weekday().num_days_from_monday());
        Self { monday: date.checked_sub_days(Days::new(since_monday)).unwrap_or(NaiveDate::MIN) }
    }

    /// The week that is open at this instant.
    pub fn at(instant: DateTime<Utc>) -> Self {
        Self::of(instant.date_naive())
    }

    /// Its first day.
    pub const fn monday(self) -> NaiveDate {
        self.monday
    }

    /// Its last day.
    pub fn sunday(self) -> NaiveDate {
        self.monday.checked_add_days(Days::new(6)).unwrap_or(NaiveDate::MAX)
    }

    /// The week after it.
    #[must_use]
    pub fn next(self) -> Self {
        self.later(1)
    }

    /// So many weeks later.
    #[must_use]
    pub fn later(self, weeks: u32) -> Self {
        Self { monday: self.monday.checked_add_days(Days::new(7 * u64::from(weeks))).unwrap_or(NaiveDate::MAX) }
    }

    /// So many weeks earlier.
    #[must_use]
    pub fn earlier(self, weeks: u32) -> Self {
        Self { monday: self.monday.checked_sub_days(Days::new(7 * u64::from(weeks))).unwrap_or(NaiveDate::MIN) }
    }

    /// Whether a day lies in it.
    pub fn contains(self, date: NaiveDate) -> bool {
        Self::of(date) == self
    }

    /// How settled its hours are at an instant.
    ///
    /// Freelancers may change a week until Monday 12:00 UTC after it, when it is billed. The client may then dispute
    /// it "until Friday at 23:59 UTC" (support.upwork.com, 115010696387 and 115015933448 tell the same cycle), so it
    /// is final from Saturday 00:00 UTC on. A newer page names the end of Thursday; the later of the two is taken,
    /// for nothing must be called final too soon.
    pub fn state(self, now: DateTime<Utc>) -> WeekState {
        let start = self.monday.and_time(chrono::NaiveTime::MIN).and_utc();
        let past = |days, hours| now >= start + TimeDelta::days(days) + TimeDelta::hours(hours);
        if !past(7, 12) {
            WeekState::Provisional
        } else if !past(12, 0) {
            WeekState::InReview
        } else {
            WeekState::Final
        }
    }
}

/// Its Monday names it.
impl fmt::Display for UpworkWeek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.monday.fmt(f)
    }
}

impl From<NaiveDate> for UpworkWeek {
    fn from(date: NaiveDate) -> Self {
        Self::of(date)
    }
}

impl From<UpworkWeek> for NaiveDate {
    fn from(week: UpworkWeek) -> Self {
        week.monday
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn week(monday: &str) -> UpworkWeek {
        UpworkWeek::of(monday.parse().unwrap())
    }

    #[test]
    fn a_week_runs_from_monday_to_sunday_by_utc() {
        for (instant, monday) in [
            ("2026-11-16T00:00:00Z", "2026-11-16"),
            ("2026-11-15T23:59:59Z", "2026-11-09"),
            ("2026-11-22T23:59:59Z", "2026-11-16"),
            ("2026-11-16T01:00:00+02:00", "2026-11-09"),
            ("2026-11-15T20:00:00-05:00", "2026-11-16"),
        ] {
            let instant: DateTime<Utc> = DateTime::parse_from_rfc3339(instant).unwrap().to_utc();
            assert_eq!(UpworkWeek::at(instant), week(monday), "{instant}");
        }
        assert_eq!(week("2026-11-16").sunday().to_string(), "2026-11-22");
    }

    #[test]
    fn a_week_is_provisional_until_monday_noon_in_review_until_friday_is_over_then_final() {
        let states = [
            ("2026-11-09T00:00:00Z", WeekState::Provisional),
            ("2026-11-16T11:59:59Z", WeekState::Provisional),
            ("2026-11-16T12:00:00Z", WeekState::InReview),
            ("2026-11-20T23:59:59Z", WeekState::InReview),
            ("2026-11-21T00:00:00Z", WeekState::Final),
        ];
        for (now, state) in states {
            assert_eq!(week("2026-11-09").state(now.parse().unwrap()), state, "{now}");
        }
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_panic() {
        for date in [NaiveDate::MIN, NaiveDate::MAX] {
            let week = UpworkWeek::of(date);
            let _ = (week.sunday(), week.next(), week.earlier(3), week.contains(date));
        }
    }

    proptest! {
        #[test]
        fn every_day_lies_in_one_week_of_seven_days(days in -400_000..400_000i32) {
            let date = NaiveDate::from_epoch_days(days).unwrap();
            let week = UpworkWeek::of(date);
            prop_assert_eq!(week.monday().weekday(), chrono::Weekday::Mon);
            prop_assert!(week.monday() <= date && date <= week.sunday());
            prop_assert!(week.contains(date) && !week.next().contains(date) && !week.earlier(1).contains(date));
            prop_assert_eq!(week.next().earlier(1), week);
            prop_assert_eq!(week.sunday().succ_opt().unwrap(), week.next().monday());
        }

        #[test]
        fn a_state_only_ever_moves_on(day in 0..60i64, hours in 0..1_000i64) {
            let week = week("2026-11-09");
            let now = "2026-11-01T00:00:00Z".parse::<DateTime<Utc>>().unwrap() + TimeDelta::days(day);
            prop_assert!(week.state(now) <= week.state(now + TimeDelta::hours(hours)));
        }
    }
}
