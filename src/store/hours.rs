//! What is remembered of hours: days that Upwork took back, who works on a contract, and contracts whose hours were
//! left out. What to remember is decided in `plan`.

use chrono::{DateTime, Utc};

use super::error::Error;
use crate::db::{Db, Tx};
use crate::domain::{AccountId, ContractId, UserId, Weeks};
use crate::plan::{HoursMemory, LeftOutWeeks, TimeLogRows};

/// A day that Upwork took back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZeroedDay {
    /// Why its hours are zero now.
    pub reason: String,
    /// Since when.
    pub zeroed_at: DateTime<Utc>,
}

/// Adds what is remembered of a batch of contracts to what Odoo holds of it.
///
/// # Errors
/// [`Error::Database`].
pub async fn recall(
    tx: &mut Tx,
    account: AccountId,
    contracts: &[ContractId],
    rows: &mut TimeLogRows,
) -> Result<(), Error> {
    let ids: Vec<&str> = contracts.iter().map(ContractId::as_str).collect();
    let zeroed = sqlx::query_file_scalar!("queries/store/zeroed_list.sql", account.0).fetch_all(tx.conn()).await?;
    rows.zeroed.extend(zeroed);
    let workers = sqlx::query_file!("queries/store/worker_list.sql", account.0, &ids as _);
    for row in workers.fetch_all(tx.conn()).await? {
        let workers = rows.workers.entry(ContractId::new(row.contract_id)).or_default();
        workers.insert(UserId::new(row.freelancer_id), row.freelancer_name);
    }
    let left_out = sqlx::query_file!("queries/store/left_out_list_batch.sql", account.0, &ids as _);
    for row in left_out.fetch_all(tx.conn()).await? {
        let weeks = Weeks::new(row.first_week.into(), row.last_week.into());
        rows.left_out.insert(ContractId::new(row.contract_id), weeks);
    }
    Ok(())
}

/// Remembers what a batch brought, in the transaction of its rows.
///
/// # Errors
/// [`Error::Database`].
pub async fn record(tx: &mut Tx, account: AccountId, news: &HoursMemory, now: DateTime<Utc>) -> Result<(), Error> {
    let HoursMemory { zeroed, returned, workers, left_out } = news;
    if !zeroed.is_empty() {
        let ids: Vec<&str> = zeroed.iter().map(|day| day.upwork_id.as_str()).collect();
        let reasons: Vec<&str> = zeroed.iter().map(|day| day.reason.as_str()).collect();
        sqlx::query_file!("queries/store/zeroed_record.sql", account.0, &ids as _, &reasons as _, now)
            .execute(tx.conn())
            .await?;
    }
    if !returned.is_empty() {
        sqlx::query_file!("queries/store/zeroed_clear.sql", account.0, returned).execute(tx.conn()).await?;
    }
    if !workers.is_empty() {
        let contracts: Vec<&str> = workers.iter().map(|worker| worker.contract.as_str()).collect();
        let ids: Vec<&str> = workers.iter().map(|worker| worker.freelancer.id.as_str()).collect();
        let names: Vec<Option<&str>> = workers.iter().map(|worker| worker.freelancer.name.as_deref()).collect();
        sqlx::query_file!("queries/store/worker_keep.sql", account.0, &contracts as _, &ids as _, &names as _)
            .execute(tx.conn())
            .await?;
    }
    if !left_out.is_empty() {
        let contracts: Vec<&str> = left_out.iter().map(|out| out.contract.as_str()).collect();
        let first: Vec<_> = left_out.iter().map(|out| out.weeks.first().monday()).collect();
        let last: Vec<_> = left_out.iter().map(|out| out.weeks.last().monday()).collect();
        sqlx::query_file!("queries/store/left_out_keep.sql", account.0, &contracts as _, &first, &last)
            .execute(tx.conn())
            .await?;
    }
    Ok(())
}

/// The contracts whose hours were left out, with the weeks.
///
/// # Errors
/// [`Error::Database`].
pub async fn left_out(db: &Db, account: AccountId) -> Result<Vec<LeftOutWeeks>, Error> {
    let rows = sqlx::query_file!("queries/store/left_out_list.sql", account.0).fetch_all(db.pool()).await?;
    Ok(rows
        .into_iter()
        .map(|row| LeftOutWeeks {
            contract: ContractId::new(row.contract_id),
            weeks: Weeks::new(row.first_week.into(), row.last_week.into()),
        })
        .collect())
}

/// Forgets contracts whose hours were left out: their weeks are read again.
///
/// # Errors
/// [`Error::Database`].
pub async fn forget_left_out(tx: &mut Tx, account: AccountId, contracts: &[ContractId]) -> Result<(), Error> {
    let ids: Vec<&str> = contracts.iter().map(ContractId::as_str).collect();
    sqlx::query_file!("queries/store/left_out_forget.sql", account.0, &ids as _).execute(tx.conn()).await?;
    Ok(())
}

/// Why the hours of a day are zero, if it was Upwork that took them back.
///
/// # Errors
/// [`Error::Database`].
pub async fn zeroed(tx: &mut Tx, account: AccountId, upwork_timelog_id: &str) -> Result<Option<ZeroedDay>, Error> {
    let row = sqlx::query_file!("queries/store/zeroed_get.sql", account.0, upwork_timelog_id);
    let row = row.fetch_optional(tx.conn()).await?;
    Ok(row.map(|row| ZeroedDay { reason: row.reason, zeroed_at: row.zeroed_at }))
}
