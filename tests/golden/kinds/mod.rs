//! The kinds of records that this program writes.

mod document;
mod timesheet;

use std::pin::Pin;

use upwork_odoo::jobs::Error;

use crate::record::Record;
use crate::world::World;

/// What a kind's functions answer.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// Why nothing was written, if so; or what kept the program from deciding.
pub type Answer = Result<Option<String>, Error>;

/// A kind of record.
pub struct Kind {
    /// Its name in the files.
    pub name: &'static str,
    /// Lets the program write it, by the very way in that its command takes.
    pub write: for<'a> fn(&'a World, &'a Record) -> Pending<'a, Answer>,
    /// What differs from the rows that the ORM wrote.
    pub differences: for<'a> fn(&'a World, &'a Record) -> Pending<'a, Vec<String>>,
}

/// All of them.
pub const ALL: &[Kind] = &[timesheet::KIND, document::INVOICE, document::FEE_ENTRY];
