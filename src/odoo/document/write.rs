//! The drafts: header, lines, their taxes and tags, and the chatter's note, for a whole batch at once; then the earnings
//! that point at them.

use std::collections::BTreeMap;

use serde::Serialize;
use sqlx::PgConnection;
use sqlx::types::Json;

use crate::db::Tx;
use crate::domain::{Kind, Series};
use crate::odoo::{Author, Error, sequence};
use crate::plan::document::{Document, Line, Move};

/// A header as JSON, under its id.
#[derive(Serialize)]
pub(super) struct MoveRow<'a> {
    pub(super) id: i32,
    #[serde(flatten)]
    pub(super) header: &'a Move,
}

/// A line as JSON, under its id.
#[derive(Serialize)]
pub(super) struct LineRow<'a> {
    pub(super) id: i32,
    pub(super) move_id: i32,
    #[serde(flatten)]
    pub(super) line: &'a Line,
}

/// Writes drafts and answers their row ids, in order.
///
/// # Errors
/// [`Error::Database`] for what PostgreSQL refuses; then the transaction is to be rolled back.
pub async fn write(tx: &mut Tx, series: Series, documents: &[&Document], author: &Author) -> Result<Vec<i32>, Error> {
    let conn = tx.conn();
    let ids = sequence::take(conn, "account_move", documents.len()).await?;
    if ids.is_empty() {
        return Ok(ids);
    }
    let moves: Vec<MoveRow<'_>> =
        ids.iter().zip(documents).map(|(id, document)| MoveRow { id: *id, header: &document.header }).collect();
    sqlx::query(moves_insert(series)).bind(Json(moves)).bind(author.uid).execute(&mut *conn).await?;
    let of_moves = ids.iter().zip(documents);
    let all: Vec<(i32, &Line)> =
        of_moves.flat_map(|(id, document)| document.lines.iter().map(|line| (*id, line))).collect();
    lines(conn, series, &all, author).await?;
    messages(conn, series, &ids, author).await?;
    Ok(ids)
}

/// Writes lines, each with the row id of its document.
pub(super) async fn lines(
    conn: &mut PgConnection,
    series: Series,
    lines: &[(i32, &Line)],
    author: &Author,
) -> Result<(), Error> {
    let ids = sequence::take(conn, "account_move_line", lines.len()).await?;
    if ids.is_empty() {
        return Ok(());
    }
    let with_ids = || ids.iter().zip(lines).map(|(id, (move_id, line))| (*id, *move_id, *line));
    let rows: Vec<LineRow<'_>> = with_ids().map(|(id, move_id, line)| LineRow { id, move_id, line }).collect();
    sqlx::query(lines_insert(series)).bind(Json(rows)).bind(author.uid).execute(&mut *conn).await?;
    let taxes = with_ids().flat_map(|(id, _, line)| line.taxes.iter().map(move |tax| (id, *tax)));
    let (line_ids, taxes): (Vec<i32>, Vec<i32>) = taxes.unzip();
    if !taxes.is_empty() {
        sqlx::query_file!("queries/odoo/move_line_taxes_insert.sql", &line_ids, &taxes).execute(&mut *conn).await?;
    }
    let tags = with_ids().flat_map(|(id, _, line)| line.tags.iter().map(move |tag| (id, *tag)));
    let (line_ids, tags): (Vec<i32>, Vec<i32>) = tags.unzip();
    if !tags.is_empty() {
        sqlx::query_file!("queries/odoo/move_line_tags_insert.sql", &line_ids, &tags).execute(conn).await?;
    }
    Ok(())
}

async fn messages(conn: &mut PgConnection, series: Series, moves: &[i32], author: &Author) -> Result<(), Error> {
    let ids = sequence::take(conn, "mail_message", moves.len()).await?;
    sqlx::query(messages_insert(series))
        .bind(author.uid)
        .bind(author.partner_id)
        .bind(author.email_from.as_deref())
        .bind(author.reply_to.as_deref())
        .bind(&author.host)
        .bind(&ids)
        .bind(moves)
        .execute(conn)
        .await?;
    Ok(())
}

/// Lets earnings point at their documents: row id of the earning, kind and row id of the document. What points somewhere
/// already stays.
///
/// # Errors
/// [`Error::Database`].
pub async fn point(tx: &mut Tx, documents: &[(i32, Kind, i32)], author: &Author) -> Result<(), Error> {
    let mut by_earning: BTreeMap<i32, (Option<i32>, Option<i32>)> = BTreeMap::new();
    for (earning, kind, id) in documents {
        let (invoice, entry) = by_earning.entry(*earning).or_default();
        *(if *kind == Kind::FeeEntry { entry } else { invoice }) = Some(*id);
    }
    if by_earning.is_empty() {
        return Ok(());
    }
    let earnings: Vec<i32> = by_earning.keys().copied().collect();
    let (invoices, entries): (Vec<Option<i32>>, Vec<Option<i32>>) = by_earning.into_values().unzip();
    sqlx::query_file!("queries/odoo/earnings_set_documents.sql", author.uid, &earnings, &invoices as _, &entries as _)
        .execute(tx.conn())
        .await?;
    Ok(())
}

const fn moves_insert(series: Series) -> &'static str {
    match series {
        Series::V18 => include_str!("../../../queries/odoo/18.0/moves_insert.sql"),
        Series::V19 => include_str!("../../../queries/odoo/19.0/moves_insert.sql"),
    }
}

const fn lines_insert(series: Series) -> &'static str {
    match series {
        Series::V18 => include_str!("../../../queries/odoo/18.0/move_lines_insert.sql"),
        Series::V19 => include_str!("../../../queries/odoo/19.0/move_lines_insert.sql"),
    }
}

const fn messages_insert(series: Series) -> &'static str {
    match series {
        Series::V18 => include_str!("../../../queries/odoo/18.0/move_messages_insert.sql"),
        Series::V19 => include_str!("../../../queries/odoo/19.0/move_messages_insert.sql"),
    }
}
