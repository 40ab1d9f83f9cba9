//! Draft invoices, credit notes and fee entries of earnings: made on request, by command or after each run of the job
//! that brings earnings.
//!
//! Each batch is one transaction: claim, lock of the company and of the earnings, the books, the plan, the rows, and what
//! is remembered of them. So nothing has to be compared with an earlier look, and each document sees those before it.

mod accept;
mod automatic;
mod batch;
mod create;
mod desk;
mod follow;
mod saved;

pub(super) use accept::accept;
pub use automatic::{after_contracts, after_earnings};
pub use create::{Done, Options, create, preview};
pub(super) use desk::configured_taxes;
pub use follow::{before_earnings, follow};
pub use saved::{SavedPlan, apply, save};

use crate::domain::Job;
pub use crate::odoo::document::Wanted;
pub use crate::plan::document::{MoveType, Taxes};

/// Under whose claim documents are written: the earnings must stand still meanwhile.
const JOB: Job = Job::Earnings;
