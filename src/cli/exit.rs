//! How a command ends: exit codes that a script can tell apart, and the last words of one that failed.

use std::process::ExitCode;

use crate::config;
use crate::jobs;

/// What the process answers. `docs` and README list these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done,
    /// Failed; nothing, or not all, was done.
    Failed,
    /// The command line or the configuration is wrong; nothing was tried.
    Usage,
    /// Done, but some records were left alone, Upwork answered in part, or a cent differs.
    Skips,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Done => 0,
            Exit::Failed => 1,
            Exit::Usage => 2,
            Exit::Skips => 3,
        })
    }
}

/// A command line that parses but names what is not there.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Usage(pub String);

/// Says on standard error what went wrong, each cause once.
pub fn failed(error: &anyhow::Error) -> Exit {
    if let Some(wrong) = error.downcast_ref::<config::Error>() {
        for problem in wrong.problems() {
            complain(&problem.to_string());
        }
        return Exit::Usage;
    }
    complain(&jobs::chain(error.as_ref()));
    if error.is::<Usage>() { Exit::Usage } else { Exit::Failed }
}

fn complain(text: &str) {
    eprintln!("error: {}", super::output::printable(text));
}
