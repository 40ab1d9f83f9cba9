//! The replicas that run, and where a browser reaches them.

use chrono::{DateTime, Utc};

use super::error::Error;
use crate::db::Db;

/// What a replica says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replica {
    /// Its name; unique for each start.
    pub holder: String,
    /// Of the program.
    pub version: String,
    /// When it started.
    pub started_at: DateTime<Utc>,
    /// Where connecting begins.
    pub authorize_url: String,
    /// Where Upwork sends the browser back to.
    pub callback_url: String,
}

/// A sign of life.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heartbeat {
    /// Whose.
    pub replica: Replica,
    /// When, by the database's clock.
    pub seen_at: DateTime<Utc>,
}

/// Gives a sign of life.
///
/// # Errors
/// [`Error::Database`].
pub async fn beat(db: &Db, replica: &Replica) -> Result<(), Error> {
    let Replica { holder, version, started_at, authorize_url, callback_url } = replica;
    sqlx::query_file!("queries/store/heartbeat_beat.sql", holder, version, started_at, authorize_url, callback_url)
        .execute(db.pool())
        .await?;
    Ok(())
}

/// All of them, the latest seen first.
///
/// # Errors
/// [`Error::Database`].
pub async fn list(db: &Db) -> Result<Vec<Heartbeat>, Error> {
    let rows = sqlx::query_file!("queries/store/heartbeat_list.sql").fetch_all(db.pool()).await?;
    Ok(rows
        .into_iter()
        .map(|row| Heartbeat {
            replica: Replica {
                holder: row.holder,
                version: row.version,
                started_at: row.started_at,
                authorize_url: row.authorize_url,
                callback_url: row.callback_url,
            },
            seen_at: row.seen_at,
        })
        .collect())
}

/// Takes a replica off the list: it stopped.
///
/// # Errors
/// [`Error::Database`].
pub async fn forget(db: &Db, holder: &str) -> Result<(), Error> {
    sqlx::query_file!("queries/store/heartbeat_forget.sql", holder).execute(db.pool()).await?;
    Ok(())
}

/// Forgets replicas not seen for seven days. How many.
///
/// # Errors
/// [`Error::Database`].
pub async fn prune(db: &Db) -> Result<u64, Error> {
    Ok(sqlx::query_file!("queries/store/heartbeat_prune.sql").execute(db.pool()).await?.rows_affected())
}
