//! Timesheets of time logs: made on request, by command, with new time logs or after each run of `timelogs`.
//!
//! Each batch is one transaction: claim, lock of the company and of the time logs, what they are made of, the plan, the
//! rows, and what is remembered of them. So nothing has to be compared with an earlier look. Those of new time logs are part
//! of the plan of these, and of its transaction.

mod accept;
mod at_once;
mod batch;
mod correct;
mod create;
mod desk;

pub(super) use accept::accept;
pub use at_once::{AtOnce, Lately};
pub use correct::{after_timelogs, before_timelogs};
pub use create::{Done, Options, create, preview};
pub(super) use desk::people;

use crate::domain::Job;
pub use crate::odoo::timesheets::Wanted;
pub use crate::plan::timesheets::NewTimesheet;

/// Under whose claim timesheets are written: the time logs must stand still meanwhile.
const JOB: Job = Job::Timelogs;
