//! Rows of `account_analytic_line`, and the time logs that point to them: one statement per table, whatever the number.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::db::Tx;
use crate::odoo::{Author, Error, sequence};
use crate::plan::LinkChange;
use crate::plan::timesheets::{NewTimesheet, TimesheetValues};

/// Waits until nobody else makes documents of these companies or changes these time logs, and keeps it so until the
/// transaction ends: what is read after this is what will be written to.
///
/// # Errors
/// [`Error::Database`].
pub async fn lock(tx: &mut Tx, companies: &[i32], timelogs: &[i32]) -> Result<(), Error> {
    for company in companies {
        sqlx::query_file!("queries/odoo/company_lock.sql", company).fetch_one(tx.conn()).await?;
    }
    sqlx::query_file!("queries/odoo/timelogs_lock.sql", timelogs).fetch_all(tx.conn()).await?;
    Ok(())
}

/// Makes timesheets and answers what to remember of them.
///
/// # Errors
/// [`Error::Database`].
pub async fn make(tx: &mut Tx, new: &[NewTimesheet], author: &Author) -> Result<Vec<LinkChange>, Error> {
    if new.is_empty() {
        return Ok(Vec::new());
    }
    let ids = sequence::take(tx.conn(), "account_analytic_line", new.len()).await?;
    insert(tx, &ids, new, author).await?;
    let logs: Vec<i32> = new.iter().map(|sheet| sheet.log_id).collect();
    sqlx::query_file!("queries/odoo/timelogs_set_timesheet.sql", author.uid, &logs, &ids).execute(tx.conn()).await?;
    Ok(new.iter().zip(ids).map(|(sheet, id)| sheet.keep(id)).collect())
}

async fn insert(tx: &mut Tx, ids: &[i32], new: &[NewTimesheet], author: &Author) -> Result<(), Error> {
    let columns = Columns::of(new);
    sqlx::query_file!(
        "queries/odoo/timesheets_insert.sql",
        author.uid,
        ids,
        &columns.name as _,
        &columns.date,
        &columns.unit_amount,
        &columns.amount,
        &columns.project_id,
        &columns.account_id,
        &columns.partner_id as _,
        &columns.employee_id,
        &columns.user_id as _,
        &columns.department_id as _,
        &columns.manager_id as _,
        &columns.company_id,
        &columns.currency_id as _,
        &columns.product_uom_id as _,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// One array for each column.
struct Columns<'a> {
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
}

impl<'a> Columns<'a> {
    fn of(new: &'a [NewTimesheet]) -> Self {
        fn each<'a, T>(new: &'a [NewTimesheet], column: impl Fn(&'a TimesheetValues) -> T) -> Vec<T> {
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
        }
    }
}
