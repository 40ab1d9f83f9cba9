//! How far a job has read Upwork's months, and the months it could not read: the tables of the weeks, each month under
//! its first day. What to read is decided in `domain` and `jobs`.

use chrono::{DateTime, NaiveDate, Utc};

use super::error::Error;
use crate::db::{Db, Tx};
use crate::domain::{AccountId, Job, Month};

/// How far a job has read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The first day that it ever read by itself.
    pub since: NaiveDate,
    /// When it last read all that was due: every month from `since` on was read then or before, or is a gap.
    pub read_on: NaiveDate,
}

/// A month that could not be read, or not wholly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The month.
    pub month: Month,
    /// Why.
    pub reason: String,
    /// When it was seen first.
    pub since: DateTime<Utc>,
}

/// How far a job has read; `None` before the first run.
///
/// # Errors
/// [`Error::Database`].
pub async fn get(db: &Db, account: AccountId, job: Job) -> Result<Option<Reading>, Error> {
    let row = sqlx::query_file!("queries/store/cursor_get.sql", account.0, job.name()).fetch_optional(db.pool());
    Ok(row.await?.map(|row| Reading { since: row.since, read_on: row.settled_to }))
}

/// Remembers how far a job has read, in the transaction of the last rows.
///
/// # Errors
/// [`Error::Database`].
pub async fn set(tx: &mut Tx, account: AccountId, job: Job, reading: Reading) -> Result<(), Error> {
    let Reading { since, read_on } = reading;
    sqlx::query_file!("queries/store/cursor_set.sql", account.0, job.name(), since, read_on).execute(tx.conn()).await?;
    Ok(())
}

/// The open gaps, the oldest month first.
///
/// # Errors
/// [`Error::Database`].
pub async fn gaps(db: &Db, account: AccountId, job: Job) -> Result<Vec<Gap>, Error> {
    let rows = sqlx::query_file!("queries/store/gap_list.sql", account.0, job.name()).fetch_all(db.pool()).await?;
    let gap = |month, reason, since| Gap { month: Month::of(month), reason, since };
    Ok(rows.into_iter().map(|row| gap(row.week, row.reason, row.since)).collect())
}

/// Remembers a month that could not be read, with the reason.
///
/// # Errors
/// [`Error::Database`].
pub async fn open_gap(
    tx: &mut Tx,
    account: AccountId,
    job: Job,
    month: Month,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let (months, reasons) = (vec![month.first_day()], vec![reason]);
    sqlx::query_file!("queries/store/gap_record.sql", account.0, job.name(), &months, &reasons as _, now)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Forgets a gap that was read, in the transaction of its last rows.
///
/// # Errors
/// [`Error::Database`].
pub async fn close_gap(tx: &mut Tx, account: AccountId, job: Job, month: Month) -> Result<(), Error> {
    sqlx::query_file!("queries/store/gap_clear.sql", account.0, job.name(), &[month.first_day()])
        .execute(tx.conn())
        .await?;
    Ok(())
}
