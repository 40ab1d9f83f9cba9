//! Which database this is.

use std::fmt;

/// What tells a database from its copies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    /// Odoo's `database.uuid`.
    pub database_uuid: String,
    /// Its name.
    pub database_name: String,
    /// PostgreSQL's identifier of the cluster.
    pub system_identifier: String,
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { database_uuid, database_name, system_identifier } = self;
        write!(f, "{database_name} (uuid {database_uuid}, cluster {system_identifier})")
    }
}
