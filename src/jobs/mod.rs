//! Runs: lock, fetch, snapshot, plan, apply, record; and everything the faces may ask for.
//!
//! The shell around the pure core: `upwork`, `odoo` and `store` never see each other and meet here. What the
//! faces need to read is read here too, so that they hold no SQL and no GraphQL.
//!
//! - `runner` finds what is `due`; `schedule` ticks; `run` frames one run (claim, history, heartbeat)
//!   of the `work`.
//! - `contracts`, `timelogs`, `earnings` and `tokens` are the jobs; `batch` is snapshot, plan, apply, record;
//!   `strangers` makes contracts that one of them meets first.
//! - `connect`, `identify` and `refused` bring an account in, or say why not; `renew` keeps its tokens alive;
//!   `session` and `budget` are what the Upwork client asks of us.
//! - `gate` says whether anything may be written at all; `setup` makes it so.
//! - `status`, `explain`, `reconcile`, `probe`, `partners`, `restore` answer the command line.

mod attempts;
pub mod batch;
mod budget;
mod closing;
pub mod connect;
mod context;
pub mod contracts;
pub mod drift;
mod due;
pub mod earnings;
pub mod employees;
mod error;
pub mod explain;
pub mod gate;
mod housekeeping;
mod identify;
pub mod invoices;
mod key;
pub mod ledger;
pub mod partners;
pub mod probe;
pub mod reconcile;
mod refused;
mod renew;
pub mod requests;
pub mod restore;
mod run;
mod runner;
pub mod schedule;
mod session;
pub mod setup;
pub mod status;
mod strangers;
pub mod timelogs;
pub mod timesheets;
mod tokens;
mod told;
mod work;

pub use budget::Budget;
pub use context::{Context, Inner};
pub use error::{Cause, Error};
pub use run::{Order, Ran, chain};
pub use runner::{Runner, run_by_hand, run_by_hand_over};
