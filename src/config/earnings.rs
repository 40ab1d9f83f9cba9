//! `[earnings]`: how far back the ledger is read again.

use serde::Deserialize;

use super::section::{Findings, Section};

/// What a run of the job `earnings` looks at.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Earnings {
    /// Days that each run reads again, 35 to 366.
    pub look_back_days: u64,
    /// Days that one run a week reads again, at least as many, at most 3660.
    pub sweep_days: u64,
}

impl Section for Earnings {
    const NAME: &'static str = "earnings";

    fn check(&self, findings: &mut Findings<'_>) {
        // By which of its dates Upwork finds a row is not known: with fewer days a row could fall between two runs.
        findings.range("look_back_days", self.look_back_days, 35..=366);
        findings.range("sweep_days", self.sweep_days, self.look_back_days..=3660);
    }
}
