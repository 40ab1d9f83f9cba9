//! The job `tokens`: renews access tokens before they end, so that a connection never dies of a quiet week.

use chrono::TimeDelta;

use super::context::Context;
use super::error::Error;
use super::renew::{self, Need};
use crate::domain::{Account, Job, RunReport};

/// Renews the account's tokens if they end soon; a second run right after finds nothing due.
///
/// # Errors
/// [`Error`] as [`renew::renewed`].
pub async fn run(ctx: &Context, account: &Account) -> Result<RunReport, Error> {
    let margin = TimeDelta::from_std(ctx.config.tokens.refresh_before).unwrap_or(TimeDelta::MAX);
    renew::renewed(ctx, account.id, Need::Lasting(margin)).await?;
    Ok(RunReport::new(Job::Tokens))
}
