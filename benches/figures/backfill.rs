//! A reading of the past by the release binary as a process, pages from another process: how much memory it takes for a
//! million time logs, and whether a row costs more there than among a hundred thousand.

use std::fs;
use std::process::Stdio;
use std::time::{Duration, Instant};

use tokio::process::Child;
use upwork_odoo::clock::Clock;

use crate::copy::{self, Rows};
use crate::office::Office;
use crate::pages::{Hours, Server};
use crate::support::command::command;
use crate::thousandths;
use crate::timelogs::median;

/// An agency's four years: 1,000 contracts, 200 weeks of five days; and the last tenth of that.
const CONTRACTS: usize = 1_000;
const WEEKS: u32 = 200;
const FEW_WEEKS: u32 = 20;

/// Rounds of the few; one of the many takes long enough.
const ROUNDS: usize = 3;

/// How often the process's memory is looked at; the kernel keeps the highest.
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// What a million came to.
pub struct Million {
    /// Highest resident memory of the process, in megabytes.
    pub peak_rss_mb: String,
    /// Time per row over that of a hundred thousand, and that over COPY's own.
    pub growth: String,
}

/// One reading, and the same rows by COPY.
struct Measured {
    read: Duration,
    copied: Duration,
    peak_rss_kb: u64,
}

/// Measures both amounts, each in fresh copies of the same database.
pub async fn million() -> Million {
    let now = Clock::system().now();
    let office = Office::new(Clock::manual(now), CONTRACTS).await;
    let of = |weeks| Hours::before(now.date_naive(), CONTRACTS, weeks);
    let mut few = Vec::new();
    // The first warms everything and does not count.
    for _ in 0..=ROUNDS {
        few.push(measure(&office, of(FEW_WEEKS)).await);
    }
    let many = measure(&office, of(WEEKS)).await;
    let few = &few[1..];
    let read = median(few.iter().map(|few| few.read).collect());
    let copied = median(few.iter().map(|few| few.copied).collect());
    // Both are ten times as many rows, so that the tens cancel out.
    let growth = many.read.as_micros() * copied.as_micros() * 1000 / (read.as_micros() * many.copied.as_micros());
    Million {
        peak_rss_mb: thousandths(many.peak_rss_kb * 1024 / 1000),
        growth: thousandths(u64::try_from(growth).expect("a small number")),
    }
}

async fn measure(office: &Office, hours: Hours) -> Measured {
    let pages = Server::start(hours, &office.tenant).await;
    let [ours, theirs] = [office.copy(&pages.url).await, office.copy(&pages.url).await];
    let [from, to] = [hours.weeks.from(), hours.weeks.to()].map(|day| day.to_string());
    let account = ours.account.id.to_string();
    let args = ["backfill", "timelogs", "--from", &from, "--to", &to, "--account", &account, "--json"];
    let environment = office.environment(&ours.database, &pages.url);
    ours.checkpoint().await;
    let start = Instant::now();
    let mut process =
        command(&environment, &args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts");
    let peak_rss_kb = peak(&mut process).await;
    let read = start.elapsed();
    let rows = Rows::of(&ours, copy::TIMELOGS).await;
    assert_eq!(rows.count(), hours.count(), "time logs");
    let copied = rows.copy_into(&theirs).await;
    eprintln!("{} time logs: {read:?} read, {copied:?} copied, {peak_rss_kb} kB", rows.count());
    Measured { read, copied, peak_rss_kb }
}

/// The highest resident memory until the process ended well.
async fn peak(process: &mut Child) -> u64 {
    let status = format!("/proc/{}/status", process.id().expect("it runs"));
    let mut peak = 0;
    loop {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        peak = line.map_or(peak, |line| line.trim().trim_end_matches(" kB").parse().expect("kB"));
        if let Ok(ended) = tokio::time::timeout(LOOK_EVERY, process.wait()).await {
            assert!(ended.expect("it ended").success(), "it failed");
            return peak;
        }
    }
}
