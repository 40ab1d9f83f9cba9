//! What people asked for in Odoo: taken by one replica at a time, answered once.

use std::time::Duration;

use chrono::{DateTime, Utc};

use super::error::Error;
use crate::db::Db;

/// A request that is ours to answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Its number.
    pub id: i64,
    /// Model of the records, as Odoo names it.
    pub model: String,
    /// Row ids of the records.
    pub ids: Vec<i32>,
    /// What is to be done.
    pub action: String,
    /// `res_users` who asks.
    pub user_id: i32,
    /// The companies that the user works in.
    pub company_ids: Vec<i32>,
    /// Since when.
    pub requested_at: DateTime<Utc>,
}

/// Takes the oldest request that nobody is at, and all that ask for the very same; none of `but`. Whoever does not answer
/// within the lease has lost them.
///
/// # Errors
/// [`Error::Database`].
pub async fn take(db: &Db, holder: &str, lease: Duration, but: &[i64]) -> Result<Vec<Request>, Error> {
    let lease = i64::try_from(lease.as_millis()).unwrap_or(i64::MAX);
    let mut requests = sqlx::query_file_as!(Request, "queries/store/request_take.sql", holder, lease, but)
        .fetch_all(db.pool())
        .await?;
    requests.sort_by_key(|request| request.id);
    Ok(requests)
}

/// Answers requests that are still ours; false if another replica took them over.
///
/// # Errors
/// [`Error::Database`].
pub async fn answer(
    db: &Db,
    holder: &str,
    ids: &[i64],
    answer: &serde_json::Value,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let done =
        sqlx::query_file!("queries/store/request_finish.sql", ids, holder, now, answer).execute(db.pool()).await?;
    Ok(done.rows_affected() > 0)
}

/// Gives requests back, to be taken up again.
///
/// # Errors
/// [`Error::Database`].
pub async fn release(db: &Db, holder: &str, ids: &[i64]) -> Result<(), Error> {
    sqlx::query_file!("queries/store/request_release.sql", ids, holder).execute(db.pool()).await?;
    Ok(())
}

/// Forgets requests that were answered before a day.
///
/// # Errors
/// [`Error::Database`].
pub async fn prune(db: &Db, before: DateTime<Utc>) -> Result<(), Error> {
    sqlx::query_file!("queries/store/request_prune.sql", before).execute(db.pool()).await?;
    Ok(())
}
