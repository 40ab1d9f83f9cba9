//! What became of the records.

use std::collections::BTreeMap;
use std::fmt;

use crate::record::Record;

/// Counts by kind, and what differed.
#[derive(Default)]
pub struct Tally {
    /// Passed and failed, by kind.
    kinds: BTreeMap<String, (usize, usize)>,
    left_out: BTreeMap<String, usize>,
    failures: Vec<String>,
}

impl Tally {
    /// Takes a record in: equal if nothing differs.
    pub fn count(&mut self, record: &Record, differences: &[String]) {
        let (passed, failed) = self.kinds.entry(record.kind.clone()).or_default();
        if differences.is_empty() {
            *passed += 1;
            return;
        }
        *failed += 1;
        let lines = differences.join("\n    ");
        self.failures.push(format!("#{} {} {:?}\n    {lines}", record.id, record.kind, record.tags));
    }

    /// Takes a record in that does not apply.
    pub fn leave_out(&mut self, why: String) {
        *self.left_out.entry(why).or_default() += 1;
    }

    /// Takes another file's counts in.
    pub fn add(&mut self, other: Self) {
        for (kind, (passed, failed)) in other.kinds {
            let own = self.kinds.entry(kind).or_default();
            *own = (own.0 + passed, own.1 + failed);
        }
        for (why, records) in other.left_out {
            *self.left_out.entry(why).or_default() += records;
        }
    }

    pub fn passed(&self) -> usize {
        self.kinds.values().map(|(passed, _)| passed).sum()
    }

    pub fn failed(&self) -> usize {
        self.kinds.values().map(|(_, failed)| failed).sum()
    }

    /// Something was compared and nothing differed.
    pub fn is_clean(&self) -> bool {
        self.passed() > 0 && self.failed() == 0
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for failure in &self.failures {
            writeln!(f, "  {failure}")?;
        }
        for (kind, (passed, failed)) in &self.kinds {
            writeln!(f, "  {kind}: {passed} passed, {failed} failed")?;
        }
        for (why, records) in &self.left_out {
            writeln!(f, "  left out: {records} {why}")?;
        }
        Ok(())
    }
}
