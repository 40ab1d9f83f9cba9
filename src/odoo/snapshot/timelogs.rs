//! Hours that Odoo holds: read by contract and day, as one range of an index.

use rust_decimal::Decimal;

use crate::db::Tx;
use crate::domain::{AccountId, ContractId, Weeks};
use crate::odoo::Error;
use crate::plan::{ContractPlace, TimeLogRow, TimeLogRows};

/// Which time logs of an account to read.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// Of these contracts.
    pub contracts: &'a [ContractId],
    /// Of these weeks.
    pub weeks: Weeks,
    /// And those of these names (`upwork_timelog_id`), whatever day they have. Asked for where a name was met that is not among
    /// the rows of these weeks.
    pub named: &'a [String],
}

/// Reads the contracts and their time logs; what is remembered of them is not Odoo's and stays empty.
///
/// # Errors
/// [`Error::Database`].
pub async fn timelogs(tx: &mut Tx, account: AccountId, wanted: Wanted<'_>) -> Result<TimeLogRows, Error> {
    let mut found = TimeLogRows::default();
    let ids: Vec<String> = wanted.contracts.iter().map(ToString::to_string).collect();
    let contracts = sqlx::query_file!("queries/odoo/contracts_find.sql", account.0, &ids);
    for row in contracts.fetch_all(tx.conn()).await? {
        let place = ContractPlace { id: row.id, company_id: row.company_id };
        found.contracts.insert(ContractId::new(row.upwork_contract_id), place);
    }
    let places: Vec<i32> = found.contracts.values().map(|place| place.id).collect();
    let (from, to) = (wanted.weeks.from(), wanted.weeks.to());
    let rows = sqlx::query_file!("queries/odoo/timelogs_read.sql", &places, from, to, wanted.named);
    for row in rows.fetch_all(tx.conn()).await? {
        let (Some(id), Some(contract), Some(date)) = (row.id, row.contract_id, row.date) else { continue };
        found.rows.entry(contract).or_default().push(TimeLogRow {
            id,
            xmin: row.xmin,
            upwork_id: row.upwork_timelog_id,
            date,
            memo: row.memo,
            tracked_hours: row.tracked_hours.map(padded),
            manual_hours: row.manual_hours.map(padded),
            total_hours: row.total_hours.map(padded),
        });
    }
    found.rows.values_mut().for_each(|rows| rows.sort_unstable_by_key(|row| row.date));
    Ok(found)
}

/// A zero loses its decimals on the wire; Odoo's has two.
fn padded(hours: Decimal) -> Decimal {
    if hours.is_zero() { Decimal::new(0, 2) } else { hours }
}

/// The timesheet made of a time log.
///
/// # Errors
/// [`Error::Database`].
pub async fn timesheet_of(tx: &mut Tx, timelog: i32) -> Result<Option<i32>, Error> {
    let found = sqlx::query_file_scalar!("queries/odoo/timelog_find_timesheet.sql", timelog);
    Ok(found.fetch_optional(tx.conn()).await?.flatten())
}

/// Contracts of an account that have hours of Upwork's in these weeks and are none of `named`.
///
/// # Errors
/// [`Error::Database`].
pub async fn contracts_with_hours<'a>(
    tx: &mut Tx,
    account: AccountId,
    weeks: Weeks,
    named: impl IntoIterator<Item = &'a ContractId>,
) -> Result<Vec<ContractId>, Error> {
    let named: Vec<&str> = named.into_iter().map(ContractId::as_str).collect();
    let ids = sqlx::query_file_scalar!(
        "queries/odoo/timelogs_list_contracts.sql",
        account.0,
        weeks.from(),
        weeks.to(),
        &named as _
    );
    Ok(ids.fetch_all(tx.conn()).await?.into_iter().map(ContractId::new).collect())
}

/// Whether an account has any hours of Upwork's in these weeks.
///
/// # Errors
/// [`Error::Database`].
pub async fn has_hours(tx: &mut Tx, account: AccountId, weeks: Weeks) -> Result<bool, Error> {
    let found = sqlx::query_file_scalar!("queries/odoo/timelogs_find.sql", account.0, weeks.from(), weeks.to());
    Ok(found.fetch_one(tx.conn()).await?)
}
