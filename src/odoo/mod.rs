//! Odoo's tables: schema check, snapshots (reads) and apply (writes).

mod error;
pub mod schema;

pub use error::Error;
