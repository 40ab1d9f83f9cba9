//! Which database this is: what tells a copy from the original, and who owns it.

use super::Error;
use crate::db::Db;
use crate::domain::Series;

/// What the database says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    /// Odoo's `database.uuid`; a database that Odoo itself set up has one.
    pub database_uuid: Option<String>,
    /// Name of the database.
    pub database_name: String,
    /// Identifier of the PostgreSQL cluster.
    pub system_identifier: String,
    /// Role that owns Odoo's tables.
    pub odoo_role: String,
    /// Role that we are connected as.
    pub own_role: String,
}

/// Reads it.
///
/// # Errors
/// [`Error::Database`], also if there is no Odoo in this database.
pub async fn fingerprint(db: &Db) -> Result<Fingerprint, Error> {
    Ok(sqlx::query_file_as!(Fingerprint, "queries/odoo/database_read_fingerprint.sql").fetch_one(db.pool()).await?)
}

/// Reads which series of Odoo this is.
///
/// # Errors
/// [`Error::NotOdoo`] if it is none that this program knows.
pub async fn series(db: &Db) -> Result<Series, Error> {
    let version = sqlx::query_file_scalar!("queries/odoo/series_read.sql").fetch_optional(db.pool()).await?.flatten();
    Series::from_version(&version.unwrap_or_default()).map_err(|e| Error::NotOdoo(e.to_string()))
}
