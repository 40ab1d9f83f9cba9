//! Clients made into Odoo partners, as the ORM makes a company of which only the name is known.

use super::chatter::{self, Model};
use super::{Author, Error, sequence};
use crate::db::Tx;
use crate::domain::{OrganizationId, Series};
use crate::plan::NewPartner;

/// Waits until nobody else makes partners for clients, and keeps it so until the transaction ends: whoever decides now
/// which ones are missing sees those that others made.
///
/// # Errors
/// [`Error::Database`].
pub async fn take_turn(tx: &mut Tx) -> Result<(), Error> {
    sqlx::query_file!("queries/odoo/partners_lock.sql").fetch_one(tx.conn()).await?;
    Ok(())
}

/// Makes these partners, shared by all companies, and says which row each client got.
///
/// # Errors
/// [`Error::Database`].
pub async fn create(
    tx: &mut Tx,
    series: Series,
    new: &[NewPartner],
    author: &Author,
) -> Result<Vec<(OrganizationId, i32)>, Error> {
    if new.is_empty() {
        return Ok(Vec::new());
    }
    let conn = tx.conn();
    let lang =
        sqlx::query_file_scalar!("queries/odoo/language_find_default.sql", author.uid).fetch_optional(&mut *conn);
    let lang = lang.await?.flatten();
    let ids = sequence::take(conn, "res_partner", new.len()).await?;
    let names: Vec<&str> = new.iter().map(|partner| partner.name.as_str()).collect();
    sqlx::query(insert(series)).bind(author.uid).bind(lang).bind(&ids).bind(&names).execute(&mut *conn).await?;
    chatter::created(conn, Model::Partner, &ids, author).await?;
    Ok(new.iter().map(|partner| partner.client.clone()).zip(ids).collect())
}

/// The two series have different columns.
const fn insert(series: Series) -> &'static str {
    match series {
        Series::V18 => include_str!("../../queries/odoo/18.0/partners_insert.sql"),
        Series::V19 => include_str!("../../queries/odoo/19.0/partners_insert.sql"),
    }
}
