//! Documents as they stand, in the form in which they are planned.

use std::collections::{BTreeMap, BTreeSet};

use super::rows::{HeaderRow, LineRow};
use crate::db::Tx;
use crate::domain::{AccountId, Kind};
use crate::odoo::Error;
use crate::plan::document::{FEE, FEE_REF, INVOICE_REF, Reversed};
use crate::plan::documents::MoveRow;

/// Waits until nobody else changes these documents, and keeps it so until the transaction ends.
///
/// # Errors
/// [`Error::Database`].
pub async fn lock_moves(tx: &mut Tx, ids: &[i32]) -> Result<(), Error> {
    sqlx::query_file!("queries/odoo/moves_lock.sql", ids).fetch_all(tx.conn()).await?;
    Ok(())
}

/// Reads documents with their lines. One of a type that is none of ours is left out.
///
/// # Errors
/// [`Error::Database`].
pub async fn moves(tx: &mut Tx, ids: &[i32]) -> Result<BTreeMap<i32, MoveRow>, Error> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let headers = sqlx::query_file_as!(HeaderRow, "queries/odoo/moves_read.sql", ids).fetch_all(tx.conn()).await?;
    let mut found: BTreeMap<i32, MoveRow> =
        headers.into_iter().filter_map(HeaderRow::read).map(|row| (row.id, row)).collect();
    let lines = sqlx::query_file_as!(LineRow, "queries/odoo/move_lines_read.sql", ids).fetch_all(tx.conn()).await?;
    for row in lines {
        let Some(of) = found.get_mut(&row.move_id) else { continue };
        let id = row.id;
        match row.read() {
            Some(line) => {
                of.line_ids.push(id);
                of.document.lines.push(line);
            }
            None => of.has_foreign_lines = true,
        }
    }
    Ok(found)
}

/// Those of these documents that are there and that no earning points to.
///
/// # Errors
/// [`Error::Database`].
pub async fn unattached(tx: &mut Tx, ids: &[i32]) -> Result<BTreeSet<i32>, Error> {
    if ids.is_empty() {
        return Ok(BTreeSet::new());
    }
    let ids = sqlx::query_file_scalar!("queries/odoo/moves_find_unattached.sql", ids).fetch_all(tx.conn()).await?;
    Ok(ids.into_iter().collect())
}

/// Documents that carry the reference of an earning that has none of that kind, and that no earning points to.
///
/// # Errors
/// [`Error::Database`].
pub async fn by_reference(tx: &mut Tx, earnings: &[i32]) -> Result<BTreeMap<(i32, Kind), Vec<i32>>, Error> {
    let mut found: BTreeMap<(i32, Kind), Vec<i32>> = BTreeMap::new();
    if earnings.is_empty() {
        return Ok(found);
    }
    let rows = sqlx::query_file!("queries/odoo/moves_find_by_ref.sql", earnings, INVOICE_REF, FEE_REF);
    for row in rows.fetch_all(tx.conn()).await? {
        let kind = if row.is_entry { Kind::FeeEntry } else { Kind::Invoice };
        found.entry((row.earning, kind)).or_default().push(row.id);
    }
    Ok(found)
}

/// The invoices of these earnings, by Upwork's id, with what a credit note takes from them.
///
/// # Errors
/// [`Error::Database`].
pub async fn invoices_of(
    tx: &mut Tx,
    account: AccountId,
    earnings: &[String],
) -> Result<BTreeMap<String, Reversed>, Error> {
    let rows = sqlx::query_file!("queries/odoo/earnings_find_invoices.sql", account.0, earnings);
    let reversed = rows.fetch_all(tx.conn()).await?.into_iter().map(|row| {
        (row.upwork_id, Reversed { id: Some(row.id), partner_id: row.partner_id, account_id: row.account_id })
    });
    Ok(reversed.collect())
}

/// Row ids of the earnings whose documents say something else than they.
///
/// # Errors
/// [`Error::Database`].
pub async fn differing(tx: &mut Tx, account: AccountId) -> Result<Vec<i32>, Error> {
    let ids = sqlx::query_file_scalar!("queries/odoo/earnings_list_differing.sql", account.0, FEE);
    Ok(ids.fetch_all(tx.conn()).await?)
}

/// An earning that has documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Documented {
    /// Row id.
    pub id: i32,
    /// Upwork's id.
    pub upwork_id: String,
    /// Its invoice or credit note.
    pub invoice_id: Option<i32>,
    /// Its fee entry.
    pub journal_entry_id: Option<i32>,
}

/// All of an account, by row id.
///
/// # Errors
/// [`Error::Database`].
pub async fn documented(tx: &mut Tx, account: AccountId) -> Result<Vec<Documented>, Error> {
    let rows = sqlx::query_file_as!(Documented, "queries/odoo/earnings_list_documented.sql", account.0);
    Ok(rows.fetch_all(tx.conn()).await?)
}
