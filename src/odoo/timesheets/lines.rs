//! Timesheets as they stand: those of time logs that say something else, and the rows themselves.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::{Map, Value};
use sqlx::AssertSqlSafe;

use super::columns::{Columns, is_plan};
use crate::db::Tx;
use crate::domain::AccountId;
use crate::odoo::Error;
use crate::plan::timesheets::{LineRow, LogRow};

/// Time logs that say other hours, another day or other words than their timesheets.
///
/// # Errors
/// [`Error::Database`].
pub async fn differing(tx: &mut Tx, account: AccountId) -> Result<Vec<i32>, Error> {
    Ok(sqlx::query_file_scalar!("queries/odoo/timelogs_list_differing.sql", account.0).fetch_all(tx.conn()).await?)
}

/// How many time logs of an account have a timesheet.
///
/// # Errors
/// [`Error::Database`].
pub async fn count(tx: &mut Tx, account: AccountId) -> Result<i64, Error> {
    let count = sqlx::query_file_scalar!("queries/odoo/timelogs_count_with_timesheet.sql", account.0);
    Ok(count.fetch_one(tx.conn()).await?)
}

/// The next time logs of an account that have a timesheet, by row id.
///
/// # Errors
/// [`Error::Database`].
pub async fn after(tx: &mut Tx, account: AccountId, id: i32, most: i64) -> Result<Vec<i32>, Error> {
    let ids = sqlx::query_file_scalar!("queries/odoo/timelogs_list_with_timesheet.sql", account.0, id, most);
    Ok(ids.fetch_all(tx.conn()).await?)
}

/// Of these timesheets those that are there and that no time log points to.
///
/// # Errors
/// [`Error::Database`].
pub async fn unattached(tx: &mut Tx, ids: &[i32]) -> Result<BTreeSet<i32>, Error> {
    if ids.is_empty() {
        return Ok(BTreeSet::new());
    }
    let found = sqlx::query_file_scalar!("queries/odoo/timesheets_find_unattached.sql", ids).fetch_all(tx.conn());
    Ok(BTreeSet::from_iter(found.await?))
}

/// The timesheets that these time logs point to, by row id.
///
/// # Errors
/// [`Error::Database`].
pub async fn lines(tx: &mut Tx, logs: &[LogRow]) -> Result<BTreeMap<i32, LineRow>, Error> {
    let ids: Vec<i32> = logs.iter().filter_map(|log| log.timesheet_id).collect();
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let columns = Columns::read(tx.conn()).await?;
    let statement = columns.reading(include_str!("../../../queries/odoo/timesheets_read.sql"));
    // The names put into it are the catalogue's.
    let rows: Vec<Row> = sqlx::query_as(AssertSqlSafe(statement)).bind(ids).fetch_all(tx.conn()).await?;
    Ok(rows.into_iter().map(|row| (row.id, row.read())).collect())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: i32,
    name: String,
    date: NaiveDate,
    unit_amount: Decimal,
    amount: Decimal,
    project_id: Option<i32>,
    account_id: Option<i32>,
    partner_id: Option<i32>,
    employee_id: Option<i32>,
    user_id: Option<i32>,
    department_id: Option<i32>,
    manager_id: Option<i32>,
    company_id: i32,
    currency_id: Option<i32>,
    product_uom_id: Option<i32>,
    task_id: Option<i32>,
    optional: Option<Value>,
}

impl Row {
    fn read(self) -> LineRow {
        let none = Map::new();
        let optional = self.optional.as_ref().and_then(Value::as_object).unwrap_or(&none);
        let id = |value: &Value| value.as_i64().and_then(|id| i32::try_from(id).ok());
        let plans = optional.iter().filter(|(name, _)| is_plan(name));
        LineRow {
            id: self.id,
            name: self.name,
            date: self.date,
            unit_amount: self.unit_amount,
            amount: self.amount,
            project_id: self.project_id,
            account_id: self.account_id,
            plans: plans.filter_map(|(name, account)| Some((name.clone(), id(account)?))).collect(),
            partner_id: self.partner_id,
            employee_id: self.employee_id,
            user_id: self.user_id,
            department_id: self.department_id,
            manager_id: self.manager_id,
            company_id: self.company_id,
            currency_id: self.currency_id,
            product_uom_id: self.product_uom_id,
            task_id: self.task_id,
            sale_line_id: optional.get("so_line").and_then(id),
            invoice_id: optional.get("timesheet_invoice_id").and_then(id),
            validated: optional.get("validated") == Some(&Value::Bool(true)),
        }
    }
}
