//! The schema `upwork_sync`: what the daemon must remember, in the database it is about.
//!
//! It remembers and decides little: which run is due, whom to trust and what a row should say is decided in
//! `jobs` and `plan`. Keeps no secret; of one-use keys only their SHA-256. Never touches Odoo's tables, but for
//! asking the catalogue who owns them.
//!
//! Functions that take a [`crate::db::Tx`] belong into the transaction of the rows they are about; those that
//! take a [`crate::db::Db`] stand alone. Leases go by the database's clock, which all replicas share; history
//! goes by the time it is handed.

use std::time::Duration;

pub mod backfills;
pub mod budget;
pub mod claims;
pub mod connect_link;
pub mod cursors;
pub mod drift;
pub mod employees;
mod error;
pub mod heartbeat;
pub mod hours;
pub mod identity;
pub mod installation;
mod key;
pub mod ledger;
pub mod links;
pub mod months;
pub mod renewal;
pub mod requests;
pub mod runs;
pub mod schema;
pub mod tenant_choice;
pub mod tombstones;
pub mod wallet;

pub use error::Error;
pub use key::KeyHash;

/// For PostgreSQL, which multiplies it with its own `interval '1 millisecond'`.
fn millis(lease: Duration) -> i64 {
    i64::try_from(lease.as_millis()).unwrap_or(i64::MAX)
}
