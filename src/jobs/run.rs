//! The frame of every run: claim, history, heartbeat, the work itself, and what the account shows of it.
//!
//! No overlap and no doubled slot: the claim is one row per account and job, its epoch is compared under lock
//! by every transaction that writes, and a slot that was done is not done again.

use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio_util::sync::CancellationToken;
use tracing::Instrument;

use super::context::Context;
use super::error::{Cause, Error};
use super::{contracts, tokens};
use crate::domain::{Account, Job, Outcome, RunReport, Trigger};
use crate::odoo::account;
use crate::store::claim::{self, Claim};
use crate::store::run::{self, Begun, Finished};

/// What came of asking for a run.
#[derive(Debug)]
pub enum Ran {
    /// It ran.
    Report(RunReport),
    /// It is running now, here or on another replica.
    Busy,
    /// This slot was run before.
    DoneBefore,
}

/// What to run.
#[derive(Clone, Debug)]
pub struct Order {
    /// For which account.
    pub account: Account,
    /// Which job.
    pub job: Job,
    /// The point of the schedule that is due, if it is the schedule that asks.
    pub slot: Option<DateTime<Utc>>,
    /// What set it off.
    pub trigger: Trigger,
}

/// Runs a job for one account, from claim to report.
///
/// # Errors
/// [`Error`] if the work could not be done; history and account say why.
pub async fn run(ctx: &Context, order: &Order) -> Result<Ran, Error> {
    let span = tracing::info_span!("run", run = tracing::field::Empty, account = order.account.id.0, job = %order.job);
    run_in_span(ctx, order).instrument(span).await
}

async fn run_in_span(ctx: &Context, order: &Order) -> Result<Ran, Error> {
    let lease = ctx.config.schedule.lease;
    let Some(claim) = claim::take(&ctx.db, order.account.id, order.job, &ctx.holder, lease).await? else {
        return Ok(Ran::Busy);
    };
    let begun = run::begin(&ctx.db, &claim, order.slot, order.trigger, ctx.clock.now()).await?;
    let outcome = match begun {
        Begun::DoneBefore => Ok(Ran::DoneBefore),
        Begun::Run(id) => {
            tracing::Span::current().record("run", id);
            let outcome = work_under_heartbeat(ctx, order, &claim).await;
            conclude(ctx, order, &claim, id, &outcome).await;
            outcome.map(Ran::Report)
        }
    };
    if let Err(e) = claim::release(&ctx.db, &claim).await {
        tracing::warn!(error = %e, "the claim stays until its lease ends");
    }
    outcome
}

/// The work, while a heartbeat keeps the claim; both end as soon as the claim is lost.
async fn work_under_heartbeat(ctx: &Context, order: &Order, claim: &Claim) -> Result<RunReport, Error> {
    let lost = CancellationToken::new();
    let beat = keep_alive(ctx, claim, &lost);
    let work = work(ctx, order, claim);
    tokio::pin!(beat, work);
    tokio::select! {
        report = &mut work => report,
        () = &mut beat => Err(Cause::TakenOver.into()),
    }
}

/// Returns only when the claim is lost. A database that cannot be reached for a moment is no loss: the lease
/// decides.
async fn keep_alive(ctx: &Context, claim: &Claim, lost: &CancellationToken) {
    let every: Duration = ctx.config.schedule.heartbeat;
    while !lost.is_cancelled() {
        tokio::time::sleep(every).await;
        match claim::beat(&ctx.db, claim, ctx.config.schedule.lease).await {
            Ok(true) => {}
            Ok(false) => lost.cancel(),
            Err(e) => tracing::warn!(error = %e, "no heartbeat could be written"),
        }
    }
}

async fn work(ctx: &Context, order: &Order, claim: &Claim) -> Result<RunReport, Error> {
    match order.job {
        Job::Contracts => contracts::run(ctx, &order.account, claim).await,
        Job::Tokens => tokens::run(ctx, &order.account).await,
    }
}

/// Writes down how the run ended. The history row and the account's columns commit together, under the claim:
/// a run that lost its claim has nothing to say any more.
async fn conclude(ctx: &Context, order: &Order, claim: &Claim, id: i64, outcome: &Result<RunReport, Error>) {
    match outcome {
        Ok(report) => tracing::info!(outcome = report.outcome().key(), "{report}"),
        Err(e) => tracing::warn!(transient = e.is_transient(), "failed: {}", chain(e)),
    }
    if let Err(e) = write_conclusion(ctx, order, claim, id, outcome).await {
        tracing::warn!(error = %e, "the end of the run could not be written down; it counts as not finished");
    }
}

async fn write_conclusion(
    ctx: &Context,
    order: &Order,
    claim: &Claim,
    id: i64,
    outcome: &Result<RunReport, Error>,
) -> Result<(), Error> {
    let account = order.account.id;
    let now = ctx.clock.now();
    let since = run::failing_since(&ctx.db, account, order.job).await?.unwrap_or(now);
    let mut tx = ctx.db.begin().await?;
    claim::hold(&mut tx, claim).await?;
    match outcome {
        Ok(report) => {
            let finished = Finished { at: now, outcome: report.outcome(), report: Some(report), error: None };
            run::finish(&mut tx, id, &finished).await?;
            account::clear_last_error(&mut tx, account, &prefix(order.job)).await?;
            if order.job == Job::Contracts && report.outcome() != Outcome::Partial {
                account::touch_last_sync(&mut tx, account, now).await?;
            }
        }
        Err(Error::Retry(Cause::Stopped)) => run::interrupted(&mut tx, id, now).await?,
        Err(e) => {
            let error = e.to_string();
            let finished = Finished { at: now, outcome: Outcome::Failed, report: None, error: Some(&error) };
            run::finish(&mut tx, id, &finished).await?;
            let text = format!("{}{error} (since {} UTC)", prefix(order.job), since.format("%Y-%m-%d %H:%M"));
            account::set_last_error(&mut tx, account, &text).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// By this an account's `last_error` tells which job wrote it, so that the success of another leaves it.
fn prefix(job: Job) -> String {
    format!("{job}: ")
}

/// An error with all its causes, each said once.
pub fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(inner) = source {
        let inner_text = inner.to_string();
        if !text.contains(&inner_text) {
            text.push_str(": ");
            text.push_str(&inner_text);
        }
        source = inner.source();
    }
    text
}
