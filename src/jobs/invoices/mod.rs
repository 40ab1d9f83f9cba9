//! Draft invoices, credit notes and fee entries of earnings: made on request, by command or after each run of the job
//! that brings earnings.
//!
//! Each batch is one transaction: claim, lock of the company and of the earnings, the books, the plan, the rows, and what
//! is remembered of them. So nothing has to be compared with an earlier look, and each document sees those before it.

mod batch;
mod create;

pub use create::{Done, Options, create, preview};

use crate::domain::Job;
pub use crate::odoo::document::Wanted;
pub use crate::plan::document::Taxes;

/// Under whose claim documents are written: contracts, their clients and rates must stand still meanwhile.
const JOB: Job = Job::Contracts;
