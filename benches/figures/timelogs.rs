//! How fast time logs go from pages of Upwork's report to committed rows, beside a COPY of the same rows.

use std::time::Duration;

use upwork_odoo::clock::Clock;
use upwork_odoo::domain::{Counts, Job, Kind, RunReport};
use upwork_odoo::jobs::timelogs::Scope;

use crate::copy::{self, Rows};
use crate::office::{Office, more};
use crate::pages::{self, Hours};
use crate::ratio;
use crate::support::app::start;

/// An agency's four months: 1,000 contracts, 20 weeks of five days.
const CONTRACTS: usize = 1_000;
const WEEKS: u32 = 20;

/// Rounds that count, after one that does not: it warms both.
const ROUNDS: usize = 3;

/// The figures of 100,000 time logs, as ratios of speeds.
pub struct Speeds {
    /// New rows, over COPY.
    pub written: String,
    /// Rows that are there, over COPY.
    pub unchanged: String,
}

/// Measures the job and COPY in turns, each in a fresh copy of the same database.
pub async fn speeds() -> Speeds {
    let hours = Hours::before(start().date_naive(), CONTRACTS, WEEKS);
    let office = Office::new(Clock::manual(start()), CONTRACTS).await;
    let pages = pages::serve(hours, office.tenant.clone()).await;
    let scope = Scope { weeks: Some(hours.weeks), ..Scope::default() };
    let (mut written, mut unchanged, mut copied) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let [mut ours, theirs] = [office.copy(&pages).await, office.copy(&pages).await];
        let (took, report) = ours.sync(Job::Timelogs, scope).await;
        assert_eq!(of_hours(&report), Counts { inserted: hours.count() as u64, ..Counts::default() });
        let rows = Rows::of(&ours, copy::TIMELOGS).await;
        assert_eq!(rows.count(), hours.count());
        let copy_took = rows.copy_into(&theirs).await;
        let before = ours.row_versions().await;
        ours.ctx = office.ctx(&ours.database, &pages);
        let (again_took, report) = ours.sync(Job::Timelogs, scope).await;
        assert_eq!(of_hours(&report), Counts { unchanged: hours.count() as u64, ..Counts::default() });
        assert_eq!(more(&before, &ours.row_versions().await), [("upwork_account".to_owned(), 1)], "row versions");
        eprintln!("round {round}: {took:?} written, {again_took:?} unchanged, {copy_took:?} copied");
        if round > 0 {
            written.push(took);
            unchanged.push(again_took);
            copied.push(copy_took);
        }
    }
    let copied = median(copied);
    Speeds { written: ratio(copied, median(written)), unchanged: ratio(copied, median(unchanged)) }
}

fn of_hours(report: &RunReport) -> Counts {
    report.counts.get(&Kind::Timelog).copied().unwrap_or_default()
}

pub fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
