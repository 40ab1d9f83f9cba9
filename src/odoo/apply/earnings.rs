//! Rows of `upwork_earning`. The model has no chatter. `invoice_id` and `journal_entry_id` are never written here.

use chrono::NaiveDate;
use sqlx::PgConnection;

use super::{Applied, inserts, padded, updates};
use crate::domain::Kind;
use crate::odoo::{Author, Error, sequence};
use crate::plan::{EarningValues, Plan};

/// Writes the earnings of a plan.
pub(super) async fn write(
    conn: &mut PgConnection,
    plan: &Plan,
    author: &Author,
    applied: &mut Applied,
) -> Result<(), Error> {
    if plan.earnings.is_empty() {
        return Ok(());
    }
    applied.count(Kind::Earning, &plan.earnings);
    let new = inserts(&plan.earnings);
    let ids = sequence::take(conn, "upwork_earning", new.len()).await?;
    for (id, (values, kept)) in ids.iter().zip(&new) {
        applied.link(Kind::Earning, values.upwork_id.to_string(), *id, kept);
    }
    let values: Vec<&EarningValues> = new.iter().map(|(values, _)| *values).collect();
    insert(conn, plan, &ids, &values, author).await?;
    update(conn, &updates(&plan.earnings), author).await
}

/// The columns that new and changed rows have in common, one array each.
struct Columns<'a> {
    upwork_id: Vec<&'a str>,
    contract_id: Vec<i32>,
    name: Vec<&'a str>,
    date: Vec<NaiveDate>,
    period_start: Vec<Option<NaiveDate>>,
    period_end: Vec<Option<NaiveDate>>,
    gross_amount: Vec<String>,
    upwork_fee: Vec<Option<String>>,
    upwork_fee_percent: Vec<Option<String>>,
    net_amount: Vec<Option<String>>,
    total_hours: Vec<Option<String>>,
    currency_id: Vec<i32>,
    partner_id: Vec<Option<i32>>,
}

impl<'a> Columns<'a> {
    fn of(rows: &[&'a EarningValues]) -> Self {
        Self {
            upwork_id: rows.iter().map(|row| row.upwork_id.as_str()).collect(),
            contract_id: rows.iter().map(|row| row.contract_id).collect(),
            name: rows.iter().map(|row| row.name.as_str()).collect(),
            date: rows.iter().map(|row| row.date).collect(),
            period_start: rows.iter().map(|row| row.period_start).collect(),
            period_end: rows.iter().map(|row| row.period_end).collect(),
            gross_amount: rows.iter().map(|row| row.gross_amount.to_string()).collect(),
            upwork_fee: rows.iter().map(|row| padded(row.upwork_fee)).collect(),
            upwork_fee_percent: rows.iter().map(|row| padded(row.upwork_fee_percent)).collect(),
            net_amount: rows.iter().map(|row| padded(row.net_amount)).collect(),
            total_hours: rows.iter().map(|row| padded(row.total_hours)).collect(),
            currency_id: rows.iter().map(|row| row.currency_id).collect(),
            partner_id: rows.iter().map(|row| row.partner_id).collect(),
        }
    }
}

async fn insert(
    conn: &mut PgConnection,
    plan: &Plan,
    ids: &[i32],
    rows: &[&EarningValues],
    author: &Author,
) -> Result<(), Error> {
    if rows.is_empty() {
        return Ok(());
    }
    let columns = Columns::of(rows);
    sqlx::query_file!(
        "queries/odoo/earnings_insert.sql",
        author.uid,
        plan.account.0,
        plan.company_id,
        ids,
        &columns.upwork_id as _,
        &columns.contract_id,
        &columns.name as _,
        &columns.date,
        &columns.period_start as _,
        &columns.period_end as _,
        &columns.gross_amount,
        &columns.upwork_fee as _,
        &columns.upwork_fee_percent as _,
        &columns.net_amount as _,
        &columns.total_hours as _,
        &columns.currency_id,
        &columns.partner_id as _,
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn update(
    conn: &mut PgConnection,
    changed: &[(i32, &EarningValues, &EarningValues)],
    author: &Author,
) -> Result<(), Error> {
    if changed.is_empty() {
        return Ok(());
    }
    let ids: Vec<i32> = changed.iter().map(|(id, ..)| *id).collect();
    let columns = Columns::of(&changed.iter().map(|(.., new)| *new).collect::<Vec<_>>());
    sqlx::query_file!(
        "queries/odoo/earnings_update.sql",
        author.uid,
        &ids,
        &columns.upwork_id as _,
        &columns.contract_id,
        &columns.name as _,
        &columns.date,
        &columns.period_start as _,
        &columns.period_end as _,
        &columns.gross_amount,
        &columns.upwork_fee as _,
        &columns.upwork_fee_percent as _,
        &columns.net_amount as _,
        &columns.total_hours as _,
        &columns.currency_id,
        &columns.partner_id as _,
    )
    .execute(conn)
    .await?;
    Ok(())
}
