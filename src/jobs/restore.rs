//! Undoing a deletion: a record whose row was deleted in Odoo may be made again.

use super::context::Context;
use super::error::Error;
use super::gate;
use crate::domain::{AccountId, Kind};
use crate::odoo::schema::Work;
use crate::store::tombstones::{self, Restored};

/// What makes a record again.
const fn work(kind: Kind) -> Work {
    match kind {
        Kind::Timesheet => Work::Timesheets,
        Kind::Timelog => Work::Timelogs,
        Kind::Earning => Work::Earnings,
        Kind::Invoice | Kind::FeeEntry => Work::Documents,
        Kind::Client | Kind::Contract | Kind::Milestone | Kind::Proposal => Work::Contracts,
    }
}

/// Forgets that the record was deleted, and its children's deletion with it; the next run makes it again.
/// Answers how many records that sets free.
///
/// # Errors
/// [`Error::Fail`] if the record is unknown or not deleted.
pub async fn restore(ctx: &Context, account: AccountId, kind: Kind, id: &str) -> Result<u64, Error> {
    gate::pass(ctx, work(kind)).await?;
    let mut tx = ctx.db.begin().await?;
    let restored = tombstones::restore(&mut tx, account, kind, id).await?;
    tx.commit().await?;
    match restored {
        Restored::Rows(records) => Ok(records),
        Restored::NotGone => {
            Err(Error::fail(format!("{kind} {id} was not deleted in Odoo: there is nothing to restore")))
        }
        Restored::Unknown => {
            Err(Error::fail(format!("nothing is known of a {kind} {id}; `upwork-odoo status` lists what was deleted")))
        }
    }
}
