//! Rows of `account_analytic_line`, and the time logs that point to them: one statement per table, whatever the number.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use sqlx::{AssertSqlSafe, PgConnection};

use super::columns::Columns;

use crate::db::Tx;
use crate::odoo::{Author, Error, sequence};
use crate::plan::LinkChange;
use crate::plan::timesheets::{NewTimesheet, TimesheetUpdate, TimesheetValues};

/// Waits until nobody else makes documents of a company or changes these time logs or their timesheets, and keeps it
/// so until the transaction ends: what is read after this is what will be written to.
///
/// # Errors
/// [`Error::Database`].
pub async fn lock(tx: &mut Tx, company: i32, timelogs: &[i32]) -> Result<(), Error> {
    lock_company(tx, company).await?;
    sqlx::query_file!("queries/odoo/timesheets_lock.sql", timelogs).fetch_all(tx.conn()).await?;
    sqlx::query_file!("queries/odoo/timelogs_lock.sql", timelogs).fetch_all(tx.conn()).await?;
    Ok(())
}

/// Waits until nobody makes documents of a company, and keeps it so until the transaction ends.
///
/// # Errors
/// [`Error::Database`].
pub async fn lock_company(tx: &mut Tx, company: i32) -> Result<(), Error> {
    sqlx::query_file!("queries/odoo/company_lock_shared.sql", company).fetch_one(tx.conn()).await?;
    Ok(())
}

/// Makes timesheets of time logs that are there, and answers what to remember of them.
///
/// # Errors
/// [`Error::Database`].
pub async fn make(tx: &mut Tx, new: &[NewTimesheet], author: &Author) -> Result<Vec<LinkChange>, Error> {
    if new.is_empty() {
        return Ok(Vec::new());
    }
    let ids = insert(tx.conn(), &Vec::from_iter(new), author).await?;
    let logs: Vec<i32> = new.iter().map(|sheet| sheet.log_id).collect();
    sqlx::query_file!("queries/odoo/timelogs_set_timesheet.sql", author.uid, &logs, &ids).execute(tx.conn()).await?;
    Ok(new.iter().zip(ids).map(|(sheet, id)| sheet.keep(id)).collect())
}

/// Lets time logs point to timesheets that they had before: time log and timesheet, by row id.
///
/// # Errors
/// [`Error::Database`].
pub async fn attach(tx: &mut Tx, again: &[(i32, i32)], author: &Author) -> Result<(), Error> {
    if again.is_empty() {
        return Ok(());
    }
    let (logs, ids): (Vec<i32>, Vec<i32>) = again.iter().copied().unzip();
    sqlx::query_file!("queries/odoo/timelogs_set_timesheet.sql", author.uid, &logs, &ids).execute(tx.conn()).await?;
    Ok(())
}

/// Changes timesheets that are locked.
///
/// # Errors
/// [`Error::Database`].
pub async fn change(tx: &mut Tx, updates: &[TimesheetUpdate], author: &Author) -> Result<(), Error> {
    if updates.is_empty() {
        return Ok(());
    }
    let ids: Vec<i32> = updates.iter().map(|update| update.id).collect();
    let names: Vec<&str> = updates.iter().map(|update| update.name.as_str()).collect();
    let hours: Vec<Decimal> = updates.iter().map(|update| update.unit_amount).collect();
    let amounts: Vec<String> = updates.iter().map(|update| update.amount.to_string()).collect();
    sqlx::query_file!("queries/odoo/timesheets_update.sql", author.uid, &ids, &names as _, &hours, &amounts)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Writes the rows of timesheets alone; their row ids, in the same order.
pub(in crate::odoo) async fn insert(
    conn: &mut PgConnection,
    new: &[&NewTimesheet],
    author: &Author,
) -> Result<Vec<i32>, Error> {
    if new.is_empty() {
        return Ok(Vec::new());
    }
    let ids = sequence::take(conn, "account_analytic_line", new.len()).await?;
    let statement = Columns::read(conn).await?.inserting(include_str!("../../../queries/odoo/timesheets_insert.sql"));
    let values = Values::of(new);
    // The names put into it are the catalogue's.
    sqlx::query(AssertSqlSafe(statement))
        .bind(author.uid)
        .bind(&ids)
        .bind(values.name)
        .bind(values.date)
        .bind(values.unit_amount)
        .bind(values.amount)
        .bind(values.project_id)
        .bind(values.account_id)
        .bind(values.partner_id)
        .bind(values.employee_id)
        .bind(values.user_id)
        .bind(values.department_id)
        .bind(values.manager_id)
        .bind(values.company_id)
        .bind(values.currency_id)
        .bind(values.product_uom_id)
        .bind(values.plans)
        .execute(conn)
        .await?;
    Ok(ids)
}

/// One array for each column.
struct Values<'a> {
    name: Vec<&'a str>,
    date: Vec<NaiveDate>,
    unit_amount: Vec<Decimal>,
    amount: Vec<String>,
    project_id: Vec<i32>,
    account_id: Vec<i32>,
    partner_id: Vec<Option<i32>>,
    employee_id: Vec<i32>,
    user_id: Vec<Option<i32>>,
    department_id: Vec<Option<i32>>,
    manager_id: Vec<Option<i32>>,
    company_id: Vec<i32>,
    currency_id: Vec<Option<i32>>,
    product_uom_id: Vec<Option<i32>>,
    plans: Vec<serde_json::Value>,
}

impl<'a> Values<'a> {
    fn of(new: &[&'a NewTimesheet]) -> Self {
        fn each<'a, T>(new: &[&'a NewTimesheet], column: impl Fn(&'a TimesheetValues) -> T) -> Vec<T> {
            new.iter().map(|sheet| column(&sheet.values)).collect()
        }
        Self {
            name: each(new, |v| v.name.as_str()),
            date: each(new, |v| v.date),
            unit_amount: each(new, |v| v.unit_amount),
            amount: each(new, |v| v.amount.to_string()),
            project_id: each(new, |v| v.project_id),
            account_id: each(new, |v| v.account_id),
            partner_id: each(new, |v| v.partner_id),
            employee_id: each(new, |v| v.employee_id),
            user_id: each(new, |v| v.user_id),
            department_id: each(new, |v| v.department_id),
            manager_id: each(new, |v| v.manager_id),
            company_id: each(new, |v| v.company_id),
            currency_id: each(new, |v| v.currency_id),
            product_uom_id: each(new, |v| v.product_uom_id),
            plans: each(new, |v| serde_json::Value::from_iter(v.plans.clone())),
        }
    }
}
