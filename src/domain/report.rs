//! What a run did, in one value that log, `status` and command line all render.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Job, Kind, Skip, UpworkWeek, WeekState};

/// Rows of one kind, counted by what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// New rows.
    pub inserted: u64,
    /// Rows changed.
    pub updated: u64,
    /// Rows that already said what Upwork says.
    pub unchanged: u64,
}

impl Counts {
    /// Adds another batch.
    pub const fn add(&mut self, other: Self) {
        self.inserted += other.inserted;
        self.updated += other.updated;
        self.unchanged += other.unchanged;
    }
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Everything was read and written.
    Done,
    /// Everything was read; some records were left alone, with their reasons.
    DoneWithSkips,
    /// Upwork answered in part: what came was written, nothing else was concluded.
    Partial,
    /// Nothing (more) was written; the next run starts again.
    Failed,
}

impl Outcome {
    /// The word kept in `upwork_sync.run`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::DoneWithSkips => "done_with_skips",
            Self::Partial => "partial",
            Self::Failed => "failed",
        }
    }

    /// Reads [`Outcome::key`] back.
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Done, Self::DoneWithSkips, Self::Partial, Self::Failed].into_iter().find(|outcome| outcome.key() == key)
    }
}

/// The account of one run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunReport {
    /// Which job.
    pub job: Job,
    /// Row counts per kind.
    pub counts: BTreeMap<Kind, Counts>,
    /// Rows of the ledger that were written down.
    #[serde(default)]
    pub ledger: Counts,
    /// Records left alone.
    pub skipped: Vec<Skip>,
    /// Things an operator should know that are no record's fault ("offers answered without data: ...").
    pub notes: Vec<String>,
    /// True if Upwork's answer was incomplete.
    pub partial: bool,
    /// Weeks that were read, and how settled each was then.
    #[serde(default)]
    pub weeks: BTreeMap<UpworkWeek, WeekState>,
}

impl RunReport {
    /// An empty report.
    pub const fn new(job: Job) -> Self {
        Self {
            job,
            counts: BTreeMap::new(),
            ledger: Counts { inserted: 0, updated: 0, unchanged: 0 },
            skipped: Vec::new(),
            notes: Vec::new(),
            partial: false,
            weeks: BTreeMap::new(),
        }
    }

    /// How a run with this report ended, if it did not fail.
    pub fn outcome(&self) -> Outcome {
        if self.partial {
            Outcome::Partial
        } else if self.skipped.is_empty() {
            Outcome::Done
        } else {
            Outcome::DoneWithSkips
        }
    }
}

impl fmt::Display for RunReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.job)?;
        for (kind, counts) in &self.counts {
            let Counts { inserted, updated, unchanged } = counts;
            write!(f, "; {}: {inserted} new, {updated} changed, {unchanged} unchanged", kind.plural())?;
        }
        if let (Some((first, _)), Some((last, state))) = (self.weeks.first_key_value(), self.weeks.last_key_value()) {
            write!(f, "; weeks {first} to {last} ({state})")?;
        }
        if self.ledger != Counts::default() {
            write!(f, "; rows of the ledger: {} new, {} changed", self.ledger.inserted, self.ledger.updated)?;
        }
        if !self.skipped.is_empty() {
            write!(f, "; {} skipped", self.skipped.len())?;
        }
        if self.partial {
            f.write_str("; Upwork's answer was incomplete")?;
        }
        Ok(())
    }
}
