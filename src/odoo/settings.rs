//! What people set in Odoo's own settings for this program: rows of `ir_config_parameter`. A setting that is switched off has
//! no row.

use super::Error;
use crate::db::Tx;

/// Timesheets are made by themselves, with their time logs.
pub const AUTO_CREATE_TIMESHEETS: &str = "upwork_integration.upwork_auto_create_timesheets";

/// Invoices and fee entries are made by themselves after each run of `earnings`.
pub const AUTO_CREATE_INVOICES: &str = "upwork_integration.upwork_auto_create_invoices";

/// A setting, if there is one.
///
/// # Errors
/// [`Error::Database`].
pub async fn get(tx: &mut Tx, key: &str) -> Result<Option<String>, Error> {
    let value = sqlx::query_file_scalar!("queries/odoo/parameter_get.sql", key).fetch_optional(tx.conn()).await?;
    Ok(value)
}

/// Whether something is switched on.
///
/// # Errors
/// [`Error::Database`].
pub async fn is_on(tx: &mut Tx, key: &str) -> Result<bool, Error> {
    Ok(get(tx, key).await?.as_deref() == Some("True"))
}
