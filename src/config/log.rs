//! `[log]`: what is logged and how it looks.

use serde::Deserialize;

use super::section::{Findings, Section};

/// Logging.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Log {
    /// How a line looks.
    pub format: Format,
    /// What this program tells; libraries tell warnings only.
    pub level: Level,
}

/// How a log line looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// The least important thing that is still told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Failures.
    Error,
    /// What a person should look at.
    Warn,
    /// Runs and their results.
    Info,
    /// Steps of a run.
    Debug,
    /// Everything.
    Trace,
}

impl Section for Log {
    const NAME: &'static str = "log";

    fn check(&self, _: &mut Findings<'_>) {}
}
