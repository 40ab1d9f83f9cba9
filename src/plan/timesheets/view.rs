//! Everything that a batch is planned from, as it stands at one moment.

use std::collections::{BTreeMap, BTreeSet};

use super::create::Rules;
use super::line::LineRow;
use super::row::{LogRow, Office};
use crate::plan::drift::Drift;
use crate::plan::link::Links;

/// What Odoo holds and what is remembered.
#[derive(Clone, Debug)]
pub struct View {
    /// The time logs of the batch.
    pub logs: Vec<LogRow>,
    /// The timesheets that they point to, by row id.
    pub lines: BTreeMap<i32, LineRow>,
    /// What timesheets are made of.
    pub office: Office,
    /// What is remembered of their timesheets.
    pub links: Links,
    /// Remembered timesheets that are there and that no time log points to.
    pub unattached: BTreeSet<i32>,
    /// What waits for a decision, by what the timesheet is remembered.
    pub open: BTreeMap<String, Drift>,
    /// How to make timesheets.
    pub rules: Rules,
}

impl View {
    /// The timesheet that a time log points to.
    pub(super) fn line(&self, log: &LogRow) -> Option<&LineRow> {
        log.timesheet_id.and_then(|id| self.lines.get(&id))
    }
}
