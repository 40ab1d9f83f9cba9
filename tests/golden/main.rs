//! Golden records: rows that Odoo's ORM wrote for thousands of inputs, against the rows this program writes for the same.
//!
//! Run by the test harness each file of the tree is a test. Run by `make golden` it tells what became of the records, kind by
//! kind, and ends with `N passed, N failed`. To add a kind of record: a file in `kinds/` and a line in `kinds::ALL`.

#![allow(
    clippy::expect_used,
    clippy::float_arithmetic,
    clippy::panic,
    clippy::unwrap_used,
    reason = "all of it is a test; Odoo's own rows hold floating point"
)]

mod compare;
#[path = "../it/support/database.rs"]
#[allow(dead_code, unreachable_pub, reason = "shared with the integration tests, which use more of it")]
mod database;
mod file;
mod kinds;
mod record;
mod tally;
mod world;

use std::env;
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};

use file::File;
use tally::Tally;

fn main() -> ExitCode {
    if env::var("UPWORK_ODOO_GOLDEN_TELL").is_ok() {
        return tell();
    }
    let trials = file::in_the_tree().into_iter().map(|file| {
        Trial::test(file.name(), move || match run(&file) {
            tally if tally.is_clean() => Ok(()),
            tally => Err(Failed::from(tally.to_string())),
        })
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit_code()
}

/// `make golden`: the file that was named, or all of the tree.
fn tell() -> ExitCode {
    let files = match file::named() {
        Ok(Some(file)) => vec![file],
        Ok(None) => file::in_the_tree(),
        Err(problem) => {
            eprintln!("golden: {problem}");
            return ExitCode::from(2);
        }
    };
    let threads: Vec<_> = files.into_iter().map(|file| (file.name(), std::thread::spawn(move || run(&file)))).collect();
    let (mut all, mut broken) = (Tally::default(), false);
    for (name, thread) in threads {
        if let Ok(tally) = thread.join() {
            println!("{name}\n{tally}");
            all.add(tally);
        } else {
            println!("{name}\n  broke off");
            broken = true;
        }
    }
    println!("all files\n{all}\n{} passed, {} failed", all.passed(), all.failed());
    if all.is_clean() && !broken { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn run(file: &File) -> Tally {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("runtime");
    runtime.block_on(file.run())
}
