//! Time logs that somebody gave another date in Odoo go back to their own. Two may not have one date even for a moment
//! (`UNIQUE (contract_id, date)` is checked row by row), so they go one after another, each to a date that is free.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{TimeLogRow, TimeLogValues};

/// A row on its way back.
#[derive(Clone, Debug)]
pub(super) struct Move<'a> {
    /// Its own date.
    pub day: NaiveDate,
    /// The row.
    pub row: &'a TimeLogRow,
    /// What it shall say there.
    pub values: TimeLogValues,
    /// Whether its hours are taken back at the same time.
    pub is_zeroed: bool,
}

/// What comes of the moves of one contract.
#[derive(Clone, Debug)]
pub(super) struct Settled<'a> {
    /// Those that can go, in the order in which they can.
    pub order: Vec<Move<'a>>,
    /// Those whose date stays taken.
    pub stuck: Vec<Move<'a>>,
    /// The dates that rows have in the end.
    pub taken: BTreeSet<NaiveDate>,
}

/// Orders the moves among the rows of a contract.
pub(super) fn settle<'a>(moves: Vec<Move<'a>>, rows: &[TimeLogRow]) -> Settled<'a> {
    let mut taken: BTreeSet<NaiveDate> = rows.iter().map(|row| row.date).collect();
    let (mut order, mut stuck) = (Vec::new(), moves);
    while let Some(at) = stuck.iter().position(|going| !taken.contains(&going.day)) {
        let going = stuck.remove(at);
        taken.remove(&going.row.date);
        taken.insert(going.day);
        order.push(going);
    }
    Settled { order, stuck, taken }
}
