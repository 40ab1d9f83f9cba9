//! Timesheets: what they are made of ([`read`]), and the rows themselves ([`write`]), equal to the ORM's. Must not decide
//! anything: what to write comes as [`plan::timesheets::Sheets`](crate::plan::timesheets::Sheets).

mod columns;
mod lines;
mod read;
mod write;

pub use lines::{after, count, differing, lines, unattached};
pub use read::{Meant, Wanted, WithoutProject, candidates, contracts, employees, logs, maker, office, without_project};
pub(super) use write::insert;
pub use write::{attach, change, lock, lock_company, make};
