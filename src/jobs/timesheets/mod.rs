//! Timesheets of time logs: made on request, by command or after each run of `timelogs`.
//!
//! Each batch is one transaction: claim, lock of the company and of the time logs, what they are made of, the plan, the
//! rows, and what is remembered of them. So nothing has to be compared with an earlier look.

mod batch;
mod create;

pub use create::{Done, Options, create, preview};

use crate::domain::Job;
pub use crate::odoo::timesheets::Wanted;

/// Under whose claim timesheets are written: the time logs must stand still meanwhile.
const JOB: Job = Job::Timelogs;
