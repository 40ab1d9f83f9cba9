//! Forgets what nobody will ask for again: old runs, requests long answered, expired links, replicas long gone.

use chrono::TimeDelta;

use super::context::Context;
use super::error::Error;
use crate::store::{connect_link, heartbeat, requests, runs};

/// How long the history of runs is kept, and what was answered to requests.
const KEEP_RUNS: TimeDelta = TimeDelta::days(90);

/// Forgets it.
///
/// # Errors
/// [`Error`] if the database refuses; nothing depends on it.
pub async fn tidy(ctx: &Context) -> Result<(), Error> {
    let now = ctx.clock.now();
    runs::prune(&ctx.db, now - KEEP_RUNS).await?;
    requests::prune(&ctx.db, now - KEEP_RUNS).await?;
    connect_link::prune(&ctx.db, now).await?;
    heartbeat::prune(&ctx.db).await?;
    Ok(())
}
