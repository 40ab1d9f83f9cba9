//! Links that the command line prints for a browser: good once, and known by their hash only.

use chrono::{DateTime, Utc};

use super::error::Error;
use super::key::KeyHash;
use crate::db::{Db, Tx};
use crate::domain::AccountId;

/// Makes a link good until `expires_at`.
///
/// # Errors
/// [`Error::Database`].
pub async fn issue(tx: &mut Tx, account: AccountId, key: KeyHash, expires_at: DateTime<Utc>) -> Result<(), Error> {
    sqlx::query_file!("queries/store/connect_link_issue.sql", key.as_bytes(), account.0, expires_at)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Uses a link up: the account it connects, if it was still good.
///
/// # Errors
/// [`Error::Database`].
pub async fn take(tx: &mut Tx, key: KeyHash, now: DateTime<Utc>) -> Result<Option<AccountId>, Error> {
    let account = sqlx::query_file_scalar!("queries/store/connect_link_take.sql", key.as_bytes(), now)
        .fetch_optional(tx.conn())
        .await?;
    Ok(account.map(AccountId))
}

/// Forgets links that are no longer good. How many.
///
/// # Errors
/// [`Error::Database`].
pub async fn prune(db: &Db, now: DateTime<Utc>) -> Result<u64, Error> {
    Ok(sqlx::query_file!("queries/store/connect_link_prune.sql", now).execute(db.pool()).await?.rows_affected())
}
