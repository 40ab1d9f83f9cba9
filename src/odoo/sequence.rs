//! Row ids, taken before the rows are written: rows that point at each other go in at once.

use sqlx::PgConnection;

use super::Error;

/// Takes `count` ids, in order, from the sequence of a table.
pub(super) async fn take(conn: &mut PgConnection, table: &str, count: usize) -> Result<Vec<i32>, Error> {
    if count == 0 {
        return Ok(Vec::new());
    }
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    Ok(sqlx::query_file_scalar!("queries/odoo/ids_take.sql", format!("{table}_id_seq"), count).fetch_all(conn).await?)
}
