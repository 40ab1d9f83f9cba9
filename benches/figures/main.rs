//! The figures the project promises, measured now: a line each, `<name> TAB <value> TAB <unit>`. Counts come from
//! PostgreSQL and from the simulator, memory and time from the release binary as a process. Fails only if something
//! cannot be run; whether a figure is good enough is for the reader to say.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "as in the tests")]
#![allow(dead_code, unused_imports, unused_macros, reason = "of what the tests share, some is used here")]

#[path = "../../tests/it/support/mod.rs"]
mod support;

mod process;
mod work;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("runtime");
    runtime.block_on(async {
        tell("contracts_first_sync_requests_300", work::first_sync_requests().await, "requests");
        tell("contracts_apply_cpu_s_10k", work::apply_cpu_s().await, "s");
        tell("idle_rss_mb", process::idle_rss_mb().await, "MB");
        tell("start_to_ready_ms_500_tables", process::start_to_ready_ms().await, "ms");
        tell("binary_mb", process::binary_mb(), "MB");
    });
}

fn tell(name: &str, value: impl std::fmt::Display, unit: &str) {
    println!("{name}\t{value}\t{unit}");
}

/// Parts of a thousand, as a decimal number with two places, rounded up: no figure looks better than it is.
fn thousandths(n: u64) -> String {
    let hundredths = n.div_ceil(10);
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}
