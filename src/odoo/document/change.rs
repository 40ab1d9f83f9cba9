//! New versions of drafts: the same rows, header and lines, and lines that come to them. No row is deleted.

use std::collections::BTreeMap;

use sqlx::types::Json;

use super::write::{LineRow, MoveRow, lines};
use crate::db::Tx;
use crate::domain::Series;
use crate::odoo::chatter::{self, Model, Shown, Tracked};
use crate::odoo::{Author, Error};
use crate::plan::document::{Line, Move};
use crate::plan::documents::DocumentUpdate;

/// Changes drafts that are locked.
///
/// # Errors
/// [`Error::Database`] for what PostgreSQL refuses; then the transaction is to be rolled back.
pub async fn change(tx: &mut Tx, series: Series, updates: &[DocumentUpdate], author: &Author) -> Result<(), Error> {
    if updates.is_empty() {
        return Ok(());
    }
    let conn = tx.conn();
    let moves: Vec<MoveRow<'_>> =
        updates.iter().map(|update| MoveRow { id: update.id, header: &update.document.header }).collect();
    sqlx::query_file!("queries/odoo/moves_update.sql", Json(moves) as _, author.uid).execute(&mut *conn).await?;
    let (mut old, mut new): (Vec<LineRow<'_>>, Vec<(i32, &Line)>) = (Vec::new(), Vec::new());
    for update in updates {
        for (line, place) in update.document.lines.iter().zip(&update.lines) {
            match place {
                Some(id) => old.push(LineRow { id: *id, move_id: update.id, line }),
                None => new.push((update.id, line)),
            }
        }
    }
    sqlx::query_file!("queries/odoo/move_lines_update.sql", Json(old) as _, author.uid).execute(&mut *conn).await?;
    lines(conn, series, &new, author).await?;
    let notes = notes(tx, updates).await?;
    chatter::changed(tx.conn(), Model::Move, &notes, author).await
}

/// What the chatter is to say: columns that Odoo may track.
async fn notes(tx: &mut Tx, updates: &[DocumentUpdate]) -> Result<Vec<(i32, Vec<Tracked>)>, Error> {
    let changes_currency =
        |update: &DocumentUpdate| update.before.header.currency_id != update.document.header.currency_id;
    let mut codes = BTreeMap::new();
    if updates.iter().any(changes_currency) {
        let rows = sqlx::query_file!("queries/odoo/currencies_read_all.sql").fetch_all(tx.conn()).await?;
        codes.extend(rows.into_iter().map(|row| (row.id, row.name)));
    }
    let note = |update: &DocumentUpdate| (update.id, tracked(&update.before.header, &update.document.header, &codes));
    Ok(updates.iter().map(note).collect())
}

fn tracked(old: &Move, new: &Move, codes: &BTreeMap<i32, String>) -> Vec<Tracked> {
    let partner = |header: &Move| Shown::record(header.partner_id, Some(&header.invoice_partner_display_name));
    let currency = |id: i32| Shown::record(Some(id), codes.get(&id).map(String::as_str));
    let untaxed = |header: &Move| Shown::amount(header.totals.amount_untaxed, new.currency_id);
    [
        (old.date != new.date, "date", Shown::day(old.date), Shown::day(new.date)),
        (old.partner_id != new.partner_id, "partner_id", partner(old), partner(new)),
        (old.currency_id != new.currency_id, "currency_id", currency(old.currency_id), currency(new.currency_id)),
        (old.totals.amount_untaxed != new.totals.amount_untaxed, "amount_untaxed", untaxed(old), untaxed(new)),
    ]
    .into_iter()
    .filter_map(|(changes, field, old, new)| changes.then_some(Tracked { field, old, new }))
    .collect()
}
