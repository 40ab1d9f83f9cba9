//! Requests to Upwork, counted for all replicas together, because its limits are per address. Replicas take them
//! in blocks; how fast a block is spent is the client's business.

use chrono::{DateTime, Duration, DurationRound, Utc};

use super::error::Error;
use crate::db::{Db, Tx};

/// What may be sent in a minute and in a day (UTC).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Requests in a minute.
    pub per_minute: u32,
    /// Requests in a day.
    pub per_day: u32,
}

/// A block of requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lease {
    /// So many requests, at least one, may be sent before `until`; what is left then is void.
    Granted {
        /// How many.
        count: u32,
        /// The end of the minute they were counted in.
        until: DateTime<Utc>,
    },
    /// None may be sent before this time.
    Wait {
        /// When to ask again.
        until: DateTime<Utc>,
    },
}

/// Takes up to `want` requests out of the minute and the day of `now`.
///
/// # Errors
/// [`Error::Database`].
pub async fn lease(db: &Db, now: DateTime<Utc>, want: u32, limits: Limits) -> Result<Lease, Error> {
    let (minute, day) = (window(now, Duration::minutes(1)), window(now, Duration::days(1)));
    let mut tx = db.begin().await?;
    if let Some(until) = sqlx::query_file_scalar!("queries/store/pause_get.sql", now).fetch_optional(tx.conn()).await? {
        return Ok(Lease::Wait { until });
    }
    // The day comes first for everybody, so that no two wait for each other.
    let day_left = left(&mut tx, "day", day.start, limits.per_day).await?;
    let minute_left = left(&mut tx, "minute", minute.start, limits.per_minute).await?;
    let count = want.min(day_left).min(minute_left);
    if day_left == 0 {
        return Ok(Lease::Wait { until: day.end });
    }
    if count == 0 {
        return Ok(Lease::Wait { until: minute.end });
    }
    sqlx::query_file!("queries/store/budget_take.sql", day.start, minute.start, i64::from(count))
        .execute(tx.conn())
        .await?;
    sqlx::query_file!("queries/store/budget_prune.sql", now).execute(tx.conn()).await?;
    tx.commit().await?;
    Ok(Lease::Granted { count, until: minute.end })
}

/// Upwork asked us to wait: nobody gets a block before `until`. Never shortens a longer wait.
///
/// # Errors
/// [`Error::Database`].
pub async fn pause(db: &Db, until: DateTime<Utc>) -> Result<(), Error> {
    sqlx::query_file!("queries/store/pause_set.sql", until).execute(db.pool()).await?;
    Ok(())
}

/// Until when we have to wait, if at all.
///
/// # Errors
/// [`Error::Database`].
pub async fn paused(db: &Db, now: DateTime<Utc>) -> Result<Option<DateTime<Utc>>, Error> {
    Ok(sqlx::query_file_scalar!("queries/store/pause_get.sql", now).fetch_optional(db.pool()).await?)
}

struct Window {
    start: DateTime<Utc>,
    end: DateTime<Utc>,
}

fn window(now: DateTime<Utc>, length: Duration) -> Window {
    // Fails only for instants centuries away, where one window is as good as another.
    let start = now.duration_trunc(length).unwrap_or(now);
    Window { start, end: start + length }
}

/// Locks a window; how much of it is left.
async fn left(tx: &mut Tx, period: &str, starts_at: DateTime<Utc>, limit: u32) -> Result<u32, Error> {
    let taken =
        sqlx::query_file_scalar!("queries/store/budget_lock.sql", period, starts_at).fetch_one(tx.conn()).await?;
    Ok(limit.saturating_sub(u32::try_from(taken).unwrap_or(u32::MAX)))
}
