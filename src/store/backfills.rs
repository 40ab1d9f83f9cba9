//! Readings of the past: how far each has come, so that one that was broken off goes on.

use chrono::{DateTime, Utc};

use super::error::Error;
use crate::db::{Db, Tx};
use crate::domain::{AccountId, Job, UpworkWeek, Weeks};

/// A reading of the past.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backfill {
    /// What is to be read.
    pub weeks: Weeks,
    /// The week it has come to; after the last, all are read.
    pub next: UpworkWeek,
    /// When it was begun.
    pub begun_at: DateTime<Utc>,
    /// When it was finished; `None`: it runs, or was broken off.
    pub finished_at: Option<DateTime<Utc>>,
}

/// Begins a reading, or goes on with one that was broken off. Answers the week to begin with.
///
/// # Errors
/// [`Error::Database`].
pub async fn begin(
    db: &Db,
    account: AccountId,
    job: Job,
    weeks: Weeks,
    now: DateTime<Utc>,
) -> Result<UpworkWeek, Error> {
    let (first, last) = (weeks.first().monday(), weeks.last().monday());
    let next = sqlx::query_file_scalar!("queries/store/backfill_begin.sql", account.0, job.name(), first, last, now);
    Ok(next.fetch_one(db.pool()).await?.into())
}

/// Remembers how far a reading has come, once its last rows are written.
///
/// # Errors
/// [`Error::Database`].
pub async fn advance(tx: &mut Tx, account: AccountId, job: Job, weeks: Weeks, next: UpworkWeek) -> Result<(), Error> {
    let (first, last) = (weeks.first().monday(), weeks.last().monday());
    sqlx::query_file!("queries/store/backfill_set_next.sql", account.0, job.name(), first, last, next.monday())
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Remembers that a reading is done.
///
/// # Errors
/// [`Error::Database`].
pub async fn finish(db: &Db, account: AccountId, job: Job, weeks: Weeks, now: DateTime<Utc>) -> Result<(), Error> {
    let (first, last) = (weeks.first().monday(), weeks.last().monday());
    sqlx::query_file!("queries/store/backfill_finish.sql", account.0, job.name(), first, last, now)
        .execute(db.pool())
        .await?;
    Ok(())
}

/// All of them, the oldest weeks first.
///
/// # Errors
/// [`Error::Database`].
pub async fn list(db: &Db, account: AccountId, job: Job) -> Result<Vec<Backfill>, Error> {
    let rows = sqlx::query_file!("queries/store/backfill_list.sql", account.0, job.name()).fetch_all(db.pool()).await?;
    Ok(rows
        .into_iter()
        .map(|row| Backfill {
            weeks: Weeks::new(row.first_week.into(), row.last_week.into()),
            next: row.next_week.into(),
            begun_at: row.begun_at,
            finished_at: row.finished_at,
        })
        .collect())
}
