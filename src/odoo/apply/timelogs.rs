//! Rows of `upwork_timelog`, and the timesheets that are made with them. The model has no chatter, and nothing is remembered of its
//! rows. The `timesheet_id` of a row that is there is never written here.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use sqlx::PgConnection;

use super::{Applied, padded};
use crate::domain::Kind;
use crate::odoo::{Author, Error, timesheets};
use crate::plan::timesheets::NewTimesheet;
use crate::plan::{ContractPlace, Plan, TimeLogChange, TimeLogValues};

/// A changed row: its id and what it shall say.
type Changed<'a> = (i32, &'a TimeLogValues);

/// A new row.
struct New<'a> {
    place: Option<ContractPlace>,
    values: &'a TimeLogValues,
    timesheet: Option<&'a NewTimesheet>,
}

/// Writes the time logs of a plan. Rows that go back to their dates come first, one after another, for a date must be
/// free before the next takes it.
pub(super) async fn write(
    conn: &mut PgConnection,
    plan: &Plan,
    author: &Author,
    applied: &mut Applied,
) -> Result<(), Error> {
    let (mut new, mut moved, mut changed) = (Vec::new(), Vec::new(), Vec::new());
    for change in &plan.timelogs {
        match change {
            TimeLogChange::Insert { contract_row, new: values, timesheet } => {
                new.push(New { place: *contract_row, values, timesheet: timesheet.as_deref() });
            }
            TimeLogChange::Update { id, old, new, .. } if old.date != new.date => moved.push((*id, new)),
            TimeLogChange::Update { id, new, .. } => changed.push((*id, new)),
        }
    }
    let counts = applied.counts.entry(Kind::Timelog).or_default();
    counts.inserted += new.len() as u64;
    counts.updated += (moved.len() + changed.len()) as u64;
    for row in moved {
        update(conn, &[row], author).await?;
    }
    update(conn, &changed, author).await?;
    let sheets: Vec<&NewTimesheet> = new.iter().filter_map(|row| row.timesheet).collect();
    let ids = timesheets::insert(conn, &sheets, author).await?;
    insert(conn, plan, &new, &ids, author).await?;
    applied.counts.entry(Kind::Timesheet).or_default().inserted += ids.len() as u64;
    applied.links.extend(sheets.into_iter().zip(ids).map(|(sheet, id)| sheet.keep(id)));
    Ok(())
}

/// `timesheets` are those of the rows that have one, in their order.
async fn insert(
    conn: &mut PgConnection,
    plan: &Plan,
    rows: &[New<'_>],
    timesheets: &[i32],
    author: &Author,
) -> Result<(), Error> {
    if rows.is_empty() {
        return Ok(());
    }
    let places: Option<Vec<ContractPlace>> = rows.iter().map(|row| row.place).collect();
    let places = places.ok_or(Error::Moved { kind: Kind::Contract, ids: Vec::new() })?;
    let contracts: Vec<i32> = places.iter().map(|place| place.id).collect();
    let companies: Vec<i32> = places.iter().map(|place| place.company_id).collect();
    let upwork_ids: Vec<Option<&str>> = rows.iter().map(|row| row.values.upwork_id.as_deref()).collect();
    let dates: Vec<NaiveDate> = rows.iter().map(|row| row.values.date).collect();
    let memos: Vec<Option<&str>> = rows.iter().map(|row| row.values.memo.as_deref()).collect();
    let tracked: Vec<i64> = rows.iter().map(|row| hundredths(row.values.tracked_hours)).collect();
    let manual: Vec<i64> = rows.iter().map(|row| hundredths(row.values.manual_hours)).collect();
    let mut timesheets = timesheets.iter().copied();
    let timesheets: Vec<Option<i32>> = rows.iter().map(|row| row.timesheet.and_then(|_| timesheets.next())).collect();
    sqlx::query_file!(
        "queries/odoo/timelogs_insert.sql",
        author.uid,
        plan.account.0,
        &upwork_ids as _,
        &contracts,
        &companies,
        &dates,
        &memos as _,
        &tracked,
        &manual,
        &timesheets as _,
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn update(conn: &mut PgConnection, rows: &[Changed<'_>], author: &Author) -> Result<(), Error> {
    if rows.is_empty() {
        return Ok(());
    }
    let ids: Vec<i32> = rows.iter().map(|(id, _)| *id).collect();
    let upwork_ids: Vec<Option<&str>> = rows.iter().map(|(_, row)| row.upwork_id.as_deref()).collect();
    let dates: Vec<NaiveDate> = rows.iter().map(|(_, row)| row.date).collect();
    let memos: Vec<Option<&str>> = rows.iter().map(|(_, row)| row.memo.as_deref()).collect();
    let tracked: Vec<Option<String>> = rows.iter().map(|(_, row)| padded(row.tracked_hours)).collect();
    let manual: Vec<Option<String>> = rows.iter().map(|(_, row)| padded(row.manual_hours)).collect();
    let total: Vec<Option<String>> = rows.iter().map(|(_, row)| padded(row.total_hours)).collect();
    sqlx::query_file!(
        "queries/odoo/timelogs_update.sql",
        author.uid,
        &ids,
        &upwork_ids as _,
        &dates,
        &memos as _,
        &tracked as _,
        &manual as _,
        &total as _,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Hours as whole hundredths: cheap to send, and PostgreSQL makes numbers of two decimals of them.
fn hundredths(hours: Option<Decimal>) -> i64 {
    let mut hours = hours.unwrap_or_default();
    hours.rescale(2);
    i64::try_from(hours.mantissa()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_counted_in_hundredths() {
        for (hours, count) in [("7.5", 750), ("0.00", 0), ("3.17", 317), ("24", 2400)] {
            assert_eq!(hundredths(hours.parse().ok()), count, "{hours}");
        }
    }
}
