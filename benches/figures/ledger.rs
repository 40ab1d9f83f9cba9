//! How fast a ledger goes from Upwork's answers to committed rows and the earnings that follow from them, beside a COPY of
//! the ledger's rows alone.

use std::time::Duration;

use upwork_odoo::clock::Clock;
use upwork_odoo::domain::{Counts, Job, Kind};
use upwork_odoo::jobs::timelogs::Scope;

use crate::copy::{self, Rows};
use crate::office::{Copy, Office, more};
use crate::pages::{self, Hours};
use crate::ratio;
use crate::support::app::start;
use crate::timelogs::median;
use crate::wallet::{self, Wallet};

/// An agency's eight years: 100,100 rows.
const MONTHS: u32 = 100;

/// Rounds that count, after one that does not: it warms both.
const ROUNDS: usize = 3;

/// The figures of 100,000 rows.
pub struct Figures {
    /// New rows with their earnings, over COPY of the rows.
    pub written: String,
    /// The same, over COPY of the rows and of the earnings.
    pub written_all: String,
    /// The same again, over COPY of the rows.
    pub unchanged: String,
    /// Row versions that the same again made in Odoo's tables and in what is kept, at most.
    pub row_versions: i64,
}

/// Measures the job and COPY in turns, each in a fresh copy of the same database.
pub async fn figures() -> Figures {
    let wallet = Wallet::before(start().date_naive(), MONTHS);
    let office = Office::new(Clock::manual(start()), wallet::CONTRACTS).await;
    let pages = pages::serve(Hours::before(start().date_naive(), 0, 1), office.tenant.clone()).await;
    let [mut written, mut unchanged, mut copied, mut copied_all] = [const { Vec::new() }; 4];
    let mut row_versions = 0;
    for round in 0..=ROUNDS {
        let [mut ours, theirs] = [office.copy(&pages).await, office.copy(&pages).await];
        let took = sync(&ours, wallet, true).await;
        let rows = Rows::of(&ours, copy::LEDGER).await;
        assert_eq!(rows.count(), wallet.counts().0);
        let copy_took = rows.copy_into(&theirs).await;
        let earnings_took = Rows::of(&ours, copy::EARNINGS).await.copy_into(&theirs).await;
        let before = ours.row_versions().await;
        ours.ctx = office.ctx(&ours.database, &pages);
        let again_took = sync(&ours, wallet, false).await;
        // That the account was synced is told in its row, once.
        let made = more(&before, &ours.row_versions().await).into_iter().map(|(_, more)| more).sum::<i64>() - 1;
        row_versions = row_versions.max(made);
        eprintln!(
            "round {round}: {took:?} written, {again_took:?} unchanged, {copy_took:?} copied, {earnings_took:?} earnings copied"
        );
        if round > 0 {
            written.push(took);
            unchanged.push(again_took);
            copied.push(copy_took);
            copied_all.push(copy_took + earnings_took);
        }
    }
    let copied = median(copied);
    let took = median(written);
    Figures {
        written: ratio(copied, took),
        written_all: ratio(median(copied_all), took),
        unchanged: ratio(copied, median(unchanged)),
        row_versions,
    }
}

/// Runs the job over all months; how long that took. It must have found all rows new, or none.
async fn sync(copy: &Copy, wallet: Wallet, is_new: bool) -> Duration {
    let scope = Scope { days: Some((wallet.from, wallet.to)), ..Scope::default() };
    let (took, report) = copy.sync(Job::Earnings, scope).await;
    let (rows, earnings) = wallet.counts();
    let count = |n: usize| {
        let (inserted, unchanged) = if is_new { (n as u64, 0) } else { (0, n as u64) };
        Counts { inserted, unchanged, ..Counts::default() }
    };
    assert_eq!(report.counts.get(&Kind::Earning).copied(), Some(count(earnings)), "{report:?}");
    assert_eq!(report.ledger.inserted, if is_new { rows as u64 } else { 0 }, "{report:?}");
    took
}
