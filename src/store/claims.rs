//! Who runs a job of an account now. A claim that was not prolonged in time may be taken by anybody; the epoch
//! then tells the two apart, and whoever holds the older one can write no more.

use std::time::Duration;

use super::error::Error;
use super::millis;
use crate::db::{Db, Tx};
use crate::domain::{AccountId, Job};

/// A claim held, or believed to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Whose run.
    pub account: AccountId,
    /// Which job.
    pub job: Job,
    /// Which replica.
    pub holder: String,
    /// How often the claim has changed hands.
    pub epoch: i64,
}

/// Takes a claim that is free or stale for `lease`. `None`: somebody has it, be it another run of this replica.
///
/// # Errors
/// [`Error::Database`].
pub async fn take(
    db: &Db,
    account: AccountId,
    job: Job,
    holder: &str,
    lease: Duration,
) -> Result<Option<Claim>, Error> {
    let epoch = sqlx::query_file_scalar!("queries/store/claim_take.sql", account.0, job.name(), holder, millis(lease))
        .fetch_optional(db.pool())
        .await?;
    Ok(epoch.map(|epoch| Claim { account, job, holder: holder.to_owned(), epoch }))
}

/// Prolongs a claim: `lease` from now. False: it is lost for good, even if nobody took it.
///
/// # Errors
/// [`Error::Database`].
pub async fn beat(db: &Db, claim: &Claim, lease: Duration) -> Result<bool, Error> {
    let Claim { account, job, holder, epoch } = claim;
    let beaten = sqlx::query_file!("queries/store/claim_beat.sql", account.0, job.name(), epoch, holder, millis(lease))
        .execute(db.pool())
        .await?;
    Ok(beaten.rows_affected() == 1)
}

/// Lets others take it at once. One that is lost already is left as it is.
///
/// # Errors
/// [`Error::Database`].
pub async fn release(db: &Db, claim: &Claim) -> Result<(), Error> {
    let Claim { account, job, holder, epoch } = claim;
    sqlx::query_file!("queries/store/claim_release.sql", account.0, job.name(), epoch, holder)
        .execute(db.pool())
        .await?;
    Ok(())
}

/// Must be the first statement of every transaction that writes for a run: nobody can take the claim before it
/// ends, and a replica that slept past its lease gets no further than here.
///
/// # Errors
/// [`Error::Lost`], or [`Error::Database`].
pub async fn hold(tx: &mut Tx, claim: &Claim) -> Result<(), Error> {
    let Claim { account, job, holder, epoch } = claim;
    let held = sqlx::query_file!("queries/store/claim_lock.sql", account.0, job.name())
        .fetch_optional(tx.conn())
        .await?
        .is_some_and(|row| row.epoch == *epoch && row.holder == *holder && row.valid);
    if held { Ok(()) } else { Err(Error::Lost { account: *account, job: *job }) }
}
