//! Who renews the tokens of an account now. Keeps replicas from asking twice; that a pair is stored only over
//! the one it came from is the business of the statement that stores it.

use std::time::Duration;

use chrono::{DateTime, Utc};

use super::error::Error;
use super::millis;
use crate::db::Db;
use crate::domain::AccountId;

/// The right to renew, for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renewal {
    /// Whose tokens.
    pub account: AccountId,
    holder: String,
    lease_until: DateTime<Utc>,
}

/// Takes the right for `lease` if nobody has it, be it another task of this replica.
///
/// # Errors
/// [`Error::Database`].
pub async fn take(db: &Db, account: AccountId, holder: &str, lease: Duration) -> Result<Option<Renewal>, Error> {
    let lease_until = sqlx::query_file_scalar!("queries/store/renewal_take.sql", account.0, holder, millis(lease))
        .fetch_optional(db.pool())
        .await?;
    Ok(lease_until.map(|lease_until| Renewal { account, holder: holder.to_owned(), lease_until }))
}

/// Gives it back; does nothing if somebody else has taken it since.
///
/// # Errors
/// [`Error::Database`].
pub async fn release(db: &Db, renewal: &Renewal) -> Result<(), Error> {
    let Renewal { account, holder, lease_until } = renewal;
    sqlx::query_file!("queries/store/renewal_release.sql", account.0, holder, lease_until).execute(db.pool()).await?;
    Ok(())
}
