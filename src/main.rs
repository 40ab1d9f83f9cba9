//! Parses the command line, runs it, turns the outcome into an exit code.

use std::process::ExitCode;

use clap::Parser;
use tokio::runtime::Builder;
use upwork_odoo::{app, cli};

/// Network and database are what is waited for: more threads would cost memory and gain nothing.
const WORKERS: usize = 2;

fn main() -> ExitCode {
    let line = cli::Line::parse();
    match Builder::new_multi_thread().worker_threads(WORKERS).enable_all().build() {
        Ok(runtime) => runtime.block_on(cli::run(line, &app::App)).into(),
        Err(e) => cli::failed(&e.into()).into(),
    }
}
