//! How far a job has read Upwork's weeks, and the weeks it could not read. What to read is decided in `domain` and
//! `jobs`.

use chrono::{DateTime, Utc};

use super::error::Error;
use crate::db::{Db, Tx};
use crate::domain::{AccountId, Job, UpworkWeek};

/// How far a job has read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The first week that it ever read by itself.
    pub since: UpworkWeek,
    /// The first week that was not read since it was final: each one before it, from `since` on, was or is a gap.
    pub settled_to: UpworkWeek,
}

/// A week that could not be read, or not wholly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The week.
    pub week: UpworkWeek,
    /// Why.
    pub reason: String,
    /// When it was seen first.
    pub since: DateTime<Utc>,
}

/// The cursor; `None` before the first run.
///
/// # Errors
/// [`Error::Database`].
pub async fn get(db: &Db, account: AccountId, job: Job) -> Result<Option<Cursor>, Error> {
    let row = sqlx::query_file!("queries/store/cursor_get.sql", account.0, job.name()).fetch_optional(db.pool());
    Ok(row.await?.map(|row| Cursor { since: row.since.into(), settled_to: row.settled_to.into() }))
}

/// Sets the cursor, once the week's last rows are written.
///
/// # Errors
/// [`Error::Database`].
pub async fn set(tx: &mut Tx, account: AccountId, job: Job, cursor: Cursor) -> Result<(), Error> {
    let Cursor { since, settled_to } = cursor;
    let set =
        sqlx::query_file!("queries/store/cursor_set.sql", account.0, job.name(), since.monday(), settled_to.monday());
    set.execute(tx.conn()).await?;
    Ok(())
}

/// The open gaps, the oldest week first.
///
/// # Errors
/// [`Error::Database`].
pub async fn gaps(db: &Db, account: AccountId, job: Job) -> Result<Vec<Gap>, Error> {
    let rows = sqlx::query_file!("queries/store/gap_list.sql", account.0, job.name()).fetch_all(db.pool()).await?;
    Ok(rows.into_iter().map(|row| Gap { week: row.week.into(), reason: row.reason, since: row.since }).collect())
}

/// Remembers weeks that could not be read, each with the reason.
///
/// # Errors
/// [`Error::Database`].
pub async fn open_gaps(
    tx: &mut Tx,
    account: AccountId,
    job: Job,
    gaps: &[(UpworkWeek, String)],
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let weeks: Vec<_> = gaps.iter().map(|(week, _)| week.monday()).collect();
    let reasons: Vec<&str> = gaps.iter().map(|(_, reason)| reason.as_str()).collect();
    sqlx::query_file!("queries/store/gap_record.sql", account.0, job.name(), &weeks, &reasons as _, now)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Forgets gaps that were read, once their last rows are written.
///
/// # Errors
/// [`Error::Database`].
pub async fn close_gaps(tx: &mut Tx, account: AccountId, job: Job, weeks: &[UpworkWeek]) -> Result<(), Error> {
    let weeks: Vec<_> = weeks.iter().map(|week| week.monday()).collect();
    sqlx::query_file!("queries/store/gap_clear.sql", account.0, job.name(), &weeks).execute(tx.conn()).await?;
    Ok(())
}
