//! What a fetch brought home: values, what was left alone, and how complete it is.

use crate::domain::Skip;

use super::optional::LeftOut;

/// Records of one kind, as far as Upwork gave them. That something is absent here is no evidence that it
/// is gone: nothing may be deleted for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched<T> {
    /// The records, in Upwork's order, each once.
    pub items: Vec<T>,
    /// Records that could not be understood or got, with their reasons.
    pub skipped: Vec<Skip>,
    /// What an operator should know that is no record's fault.
    pub notes: Vec<String>,
    /// Optional parts that the API key may not read: what they would have filled is unknown, not empty.
    pub left_out: Vec<LeftOut>,
    /// Upwork's answer had gaps that asking again did not close.
    pub partial: bool,
    /// Records of which Upwork does not say what they belong to: any sum may lack them. Not a gap of the answer; asking
    /// again may answer the same for ever.
    pub unplaced: usize,
    /// How many records Upwork's lists named, skipped ones included. 0 where there were some before is an
    /// alarm.
    pub listed: usize,
    /// Why Upwork denies this whole kind of record, if it does; then nothing else is said here.
    pub refused: Option<String>,
}

impl<T> Default for Fetched<T> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            skipped: Vec::new(),
            notes: Vec::new(),
            left_out: Vec::new(),
            partial: false,
            unplaced: 0,
            listed: 0,
            refused: None,
        }
    }
}

impl<T> Fetched<T> {
    /// Takes a record or the reason to leave it alone.
    pub(super) fn take(&mut self, record: Result<T, Skip>) {
        match record {
            Ok(record) => self.items.push(record),
            Err(skip) => self.skipped.push(skip),
        }
    }
}
