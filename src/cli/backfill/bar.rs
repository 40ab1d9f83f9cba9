//! Progress of a reading of the past: a bar where somebody looks on, else a line a month.

use chrono::{DateTime, TimeDelta, Utc};
use indicatif::{ProgressBar, ProgressStyle};

use crate::cli::output;
use crate::clock::Clock;
use crate::domain::{Counts, Kind, Weeks};
use crate::jobs::timelogs::backfill::{Doing, Progress};

/// Shows progress on standard error.
pub struct Bar {
    clock: Clock,
    begun_at: DateTime<Utc>,
    /// Hidden if standard error is no terminal: then lines are written.
    shown: ProgressBar,
    waits: bool,
}

impl Bar {
    /// Nothing is shown yet.
    pub fn new(clock: Clock) -> Self {
        let style = ProgressStyle::with_template("{bar:30} {pos}/{len} weeks  {msg}").unwrap_or_else(|_| {
            // A template that does not parse would show in the first test of this file.
            ProgressStyle::default_bar()
        });
        Self { begun_at: clock.now(), clock, shown: ProgressBar::new(0).with_style(style), waits: false }
    }

    /// Shows a step.
    pub fn show(&mut self, progress: &Progress) {
        let spent = self.clock.now() - self.begun_at;
        self.shown.set_length(progress.weeks.count() as u64);
        self.shown.set_position(progress.weeks_done as u64);
        self.shown.set_message(message(progress, spent));
        let waits = progress.doing == Doing::Waiting;
        if self.shown.is_hidden()
            && let Some(line) = line(progress, spent).filter(|_| !waits || !self.waits)
        {
            eprintln!("{}", output::printable(&line));
        }
        self.waits = waits;
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.shown.abandon();
    }
}

/// Beside the bar.
fn message(progress: &Progress, spent: TimeDelta) -> String {
    match progress.doing {
        Doing::Waiting => "waiting for a run of the job to end".to_owned(),
        Doing::Reading(weeks) => format!("{}; {}", month(weeks), pace(progress, spent)),
        Doing::Done(weeks) => format!("{} done; {}", month(weeks), pace(progress, spent)),
    }
}

/// Without a bar: a month that is done, or that it waits.
fn line(progress: &Progress, spent: TimeDelta) -> Option<String> {
    match progress.doing {
        Doing::Reading(_) => None,
        Doing::Waiting => Some("waiting for a run of the job to end".to_owned()),
        Doing::Done(weeks) => {
            let Counts { inserted, updated, .. } =
                progress.report.counts.get(&Kind::Timelog).copied().unwrap_or_default();
            Some(format!(
                "{}: {} of {} weeks, {} days read, {inserted} new, {updated} changed so far; {}",
                month(weeks),
                progress.weeks_done,
                progress.weeks.count(),
                progress.days,
                pace(progress, spent)
            ))
        }
    }
}

fn month(weeks: Weeks) -> String {
    weeks.from().format("%Y-%m").to_string()
}

/// How fast it goes, and how long it will take at that.
fn pace(progress: &Progress, spent: TimeDelta) -> String {
    let seconds = usize::try_from(spent.num_seconds().max(1)).unwrap_or(1);
    let done = progress.weeks_done - progress.weeks_before;
    let left = progress.weeks.count().saturating_sub(progress.weeks_done);
    let rate = format!("{} days/s", progress.days / seconds);
    if left == 0 || done == 0 {
        return rate;
    }
    let left = i64::try_from(seconds * left / done).unwrap_or(i64::MAX);
    format!("{rate}, {} left", duration(left))
}

/// `1h02m`, `3m05s`, `7s`.
fn duration(seconds: i64) -> String {
    match (seconds / 3600, seconds / 60 % 60, seconds % 60) {
        (0, 0, s) => format!("{s}s"),
        (0, m, s) => format!("{m}m{s:02}s"),
        (h, m, _) => format!("{h}h{m:02}m"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Job, RunReport};

    fn progress(doing: Doing, weeks_done: usize) -> Progress {
        let day = |text: &str| text.parse().unwrap();
        let mut report = RunReport::new(Job::Timelogs);
        report.counts.insert(Kind::Timelog, Counts { inserted: 40, updated: 2, unchanged: 1 });
        let weeks = Weeks::around(day("2026-01-05"), day("2026-03-15")).unwrap();
        Progress { weeks, weeks_before: 2, weeks_done, days: 120, report, doing }
    }

    fn january() -> Weeks {
        Weeks::around("2026-01-05".parse().unwrap(), "2026-02-01".parse().unwrap()).unwrap()
    }

    #[test]
    fn a_month_that_is_done_says_how_far_how_fast_and_how_long_still() {
        let spent = TimeDelta::seconds(30);
        assert_eq!(
            line(&progress(Doing::Done(january()), 4), spent).unwrap(),
            "2026-01: 4 of 10 weeks, 120 days read, 40 new, 2 changed so far; 4 days/s, 1m30s left"
        );
        assert_eq!(line(&progress(Doing::Reading(january()), 4), spent), None);
        assert!(line(&progress(Doing::Done(january()), 10), spent).unwrap().ends_with("4 days/s"));
    }

    #[test]
    fn nothing_read_yet_promises_no_end() {
        let text = message(&progress(Doing::Reading(january()), 2), TimeDelta::zero());
        assert_eq!(text, "2026-01; 120 days/s");
    }

    #[test]
    fn durations_are_short() {
        assert_eq!([7, 185, 3720].map(duration), ["7s", "3m05s", "1h02m"]);
    }

    #[test]
    fn the_bar_s_template_is_one() {
        assert!(ProgressStyle::with_template("{bar:30} {pos}/{len} weeks  {msg}").is_ok());
    }
}
