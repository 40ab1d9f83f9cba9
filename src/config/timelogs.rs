//! `[timelogs]`: how far back hours are read again.

use serde::Deserialize;

use super::section::{Findings, Section};

/// What a run of the job `timelogs` looks at.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Timelogs {
    /// Weeks before the open one that each run reads again, 1 to 52.
    pub look_back_weeks: u32,
}

impl Section for Timelogs {
    const NAME: &'static str = "timelogs";

    fn check(&self, findings: &mut Findings<'_>) {
        // With one, every week that is not final yet is read again.
        findings.range("look_back_weeks", self.look_back_weeks, 1..=52);
    }
}
