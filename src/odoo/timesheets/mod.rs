//! Timesheets: what they are made of ([`read`]), and the rows themselves ([`write`]), equal to the ORM's. Must not decide
//! anything: what to write comes as [`plan::timesheets::Sheets`](crate::plan::timesheets::Sheets).

mod columns;
mod read;
mod write;

pub use read::{Wanted, candidates, logs, office};
pub use write::{lock, make};
