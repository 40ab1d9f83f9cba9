//! The figures the project promises, measured now: a line each, `<name> TAB <value> TAB <unit>`. Counts come from
//! PostgreSQL and from the simulator, memory and time from the release binary as a process. Fails only if something
//! cannot be run; whether a figure is good enough is for the reader to say.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "as in the tests")]
#![allow(dead_code, unused_imports, unused_macros, reason = "of what the tests share, some is used here")]

use std::time::Duration;

#[path = "../../tests/it/support/mod.rs"]
mod support;

mod backfill;
mod copy;
mod ledger;
mod office;
mod pages;
mod process;
mod sheets;
mod timelogs;
mod wallet;
mod work;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("runtime");
    runtime.block_on(async {
        if !pages::serve_if_asked().await && !sheets::read_if_asked().await {
            figures().await;
        }
    });
}

async fn figures() {
    if wanted("contracts") {
        tell("contracts_first_sync_requests_300", work::first_sync_requests().await, "requests");
        tell("contracts_apply_cpu_s_10k", work::apply_cpu_s().await, "s");
    }
    if wanted("program") {
        tell("idle_rss_mb", process::idle_rss_mb().await, "MB");
        tell("start_to_ready_ms_500_tables", process::start_to_ready_ms().await, "ms");
        tell("binary_mb", process::binary_mb(), "MB");
    }
    if wanted("timelogs") {
        let speeds = Box::pin(timelogs::speeds()).await;
        tell("timelogs_vs_copy", speeds.written, "x");
        tell("timelogs_unchanged_vs_copy", speeds.unchanged, "x");
    }
    if wanted("ledger") {
        let ledger = Box::pin(ledger::figures()).await;
        tell("ledger_vs_copy", ledger.written, "x");
        tell("ledger_and_earnings_vs_copy", ledger.written_all, "x");
        tell("ledger_unchanged_vs_copy", ledger.unchanged, "x");
        tell("ledger_unchanged_row_versions", ledger.row_versions, "rows");
    }
    if wanted("million") {
        let million = Box::pin(backfill::million()).await;
        tell("timelogs_peak_rss_mb_1m", million.peak_rss_mb, "MB");
        tell("timelogs_growth_1m_vs_100k", million.growth, "x");
    }
}

/// All figures, or those of the groups that the command line names: `cargo bench --bench figures -- timelogs`.
fn wanted(group: &str) -> bool {
    let mut named = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).peekable();
    named.peek().is_none() || named.any(|name| name == group)
}

fn tell(name: &str, value: impl std::fmt::Display, unit: &str) {
    println!("{name}\t{value}\t{unit}");
}

/// Parts of a thousand, as a decimal number with two places, rounded up: no figure looks better than it is.
fn thousandths(n: u64) -> String {
    let hundredths = n.div_ceil(10);
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// How often one time holds another, with two places, rounded down.
fn ratio(of: Duration, to: Duration) -> String {
    let hundredths = of.as_micros() * 100 / to.as_micros().max(1);
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}
