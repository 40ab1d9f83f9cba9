//! Which database this memory belongs to. A copy must not renew the original's tokens away, so it is foreign
//! until adopted. What follows from that is decided in `jobs`.

use chrono::{DateTime, Utc};

use super::error::Error;
use crate::db::Db;
use crate::domain::Fingerprint;

/// What comparing the database with the memory gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Installation {
    /// The database is the one remembered.
    Ours,
    /// Nothing was remembered; now it is.
    First,
    /// It is another one: a copy, or moved.
    Foreign {
        /// The one remembered.
        recorded: Fingerprint,
    },
}

/// Compares, and remembers the database if none is remembered yet.
///
/// # Errors
/// [`Error::Database`].
pub async fn check(db: &Db, found: &Fingerprint, now: DateTime<Utc>) -> Result<Installation, Error> {
    let Fingerprint { database_uuid, database_name, system_identifier } = found;
    let recorded = sqlx::query_file!(
        "queries/store/installation_record.sql",
        database_uuid,
        database_name,
        system_identifier,
        now
    )
    .execute(db.pool())
    .await?;
    if recorded.rows_affected() == 1 {
        return Ok(Installation::First);
    }
    Ok(match self::recorded(db).await? {
        Some(recorded) if recorded != *found => Installation::Foreign { recorded },
        _ => Installation::Ours,
    })
}

/// The database remembered, without remembering anything.
///
/// # Errors
/// [`Error::Database`].
pub async fn recorded(db: &Db) -> Result<Option<Fingerprint>, Error> {
    Ok(sqlx::query_file_as!(Fingerprint, "queries/store/installation_get.sql").fetch_optional(db.pool()).await?)
}

/// Remembers this database from now on; forgets the replicas of the other one and the links and questions that
/// it had open.
///
/// # Errors
/// [`Error::Database`].
pub async fn adopt(db: &Db, found: &Fingerprint, now: DateTime<Utc>) -> Result<(), Error> {
    let Fingerprint { database_uuid, database_name, system_identifier } = found;
    sqlx::query_file!("queries/store/installation_adopt.sql", database_uuid, database_name, system_identifier, now)
        .execute(db.pool())
        .await?;
    Ok(())
}
