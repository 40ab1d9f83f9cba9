//! Whether a slot of the schedule is still to be run, by the history of it. Must not look at claims: who runs it
//! now is another question.

use chrono::{DateTime, TimeDelta, Utc};

use super::context::Context;
use super::error::Error;
use crate::domain::{AccountId, Job, Outcome};
use crate::store::runs;

/// Tries of one slot, and the pause after each that failed.
const TRIES: i32 = 5;
const TRY_AGAIN_AFTER: TimeDelta = TimeDelta::minutes(10);

/// Whether a job is to be run for an account because of this slot. A run without an end goes on, or died: its
/// claim tells which.
///
/// # Errors
/// [`Error`] if the history cannot be read.
pub async fn is_due(ctx: &Context, account: AccountId, job: Job, slot: DateTime<Utc>) -> Result<bool, Error> {
    let Some(last) = runs::last_slot(&ctx.db, account, job).await? else { return Ok(true) };
    if last.slot != Some(slot) {
        // A later slot was run by a replica whose clock is ahead.
        return Ok(last.slot < Some(slot));
    }
    Ok(match (last.outcome, last.finished_at) {
        (None, _) => true,
        (Some(Outcome::Failed), Some(at)) => last.attempt < TRIES && ctx.clock.now() - at >= TRY_AGAIN_AFTER,
        (Some(_), _) => false,
    })
}
