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
use crate::domain::{Account, AccountId, Job, Outcome, RunReport, Trigger};
use crate::odoo::account;
use crate::store::claims::{self, Claim};
use crate::store::runs::{self, Begun, Run};

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
    let Some(claim) = claims::take(&ctx.db, order.account.id, order.job, &ctx.holder, lease).await? else {
        return Ok(Ran::Busy);
    };
    let begun = runs::begin(&ctx.db, &claim, order.slot, order.trigger, ctx.clock.now()).await?;
    let outcome = match begun {
        Begun::AlreadyDone => Ok(Ran::DoneBefore),
        Begun::Run(begun) => {
            tracing::Span::current().record("run", begun.id);
            let outcome = work_under_heartbeat(ctx, order, &claim).await;
            conclude(ctx, order, &claim, begun, &outcome).await;
            outcome.map(Ran::Report)
        }
    };
    if let Err(e) = claims::release(&ctx.db, &claim).await {
        tracing::warn!(error = %e, "the claim stays until its lease ends");
    }
    outcome
}

/// A claim taken outside a run, by a command that writes what a run would write.
#[derive(Debug)]
pub struct Held(Claim);

impl Held {
    /// The claim.
    pub const fn claim(&self) -> &Claim {
        &self.0
    }

    /// Gives it back; one that cannot be given back ends by itself.
    pub async fn release(self, ctx: &Context) {
        if let Err(e) = claims::release(&ctx.db, &self.0).await {
            tracing::warn!(error = %e, "the claim stays until its lease ends");
        }
    }
}

/// Takes the claim of a job, so that no run writes meanwhile.
///
/// # Errors
/// [`Error::Retry`] if a run has it now.
pub async fn with_claim(ctx: &Context, account: AccountId, job: Job) -> Result<Held, Error> {
    let claim = claims::take(&ctx.db, account, job, &ctx.holder, ctx.config.schedule.lease).await?;
    claim.map(Held).ok_or_else(|| {
        Error::Retry(Cause::Told(format!("{job} is running for account {account} just now; try again when it is done")))
    })
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
        match claims::beat(&ctx.db, claim, ctx.config.schedule.lease).await {
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
async fn conclude(ctx: &Context, order: &Order, claim: &Claim, begun: Run, outcome: &Result<RunReport, Error>) {
    match outcome {
        Ok(report) => tracing::info!(outcome = report.outcome().key(), "{report}"),
        Err(e) => tracing::warn!(transient = e.is_transient(), "failed: {}", chain(e)),
    }
    if let Err(e) = write_conclusion(ctx, order, claim, begun, outcome).await {
        tracing::warn!(error = %e, "the end of the run could not be written down; it counts as not finished");
    }
}

async fn write_conclusion(
    ctx: &Context,
    order: &Order,
    claim: &Claim,
    begun: Run,
    outcome: &Result<RunReport, Error>,
) -> Result<(), Error> {
    let now = ctx.clock.now();
    let (outcome, report, error) = match outcome {
        // A run that was stopped has no end: the next start begins it again.
        Err(Error::Retry(Cause::Stopped | Cause::TakenOver)) => return Ok(()),
        Err(e) => (Outcome::Failed, None, Some(e.to_string())),
        Ok(report) => (report.outcome(), Some(report), None),
    };
    show_on_account(ctx, order, claim, outcome, error.as_deref()).await?;
    Ok(runs::finish(&ctx.db, begun, outcome, report, error.as_deref(), now).await?)
}

/// `last_sync` moves on success only; `last_error` says what is wrong and since when. Nothing is written that
/// is said already.
async fn show_on_account(
    ctx: &Context,
    order: &Order,
    claim: &Claim,
    outcome: Outcome,
    error: Option<&str>,
) -> Result<(), Error> {
    let (id, job, now) = (order.account.id, order.job, ctx.clock.now());
    let author = ctx.author().await?;
    let shown = account::by_id(&ctx.db, id).await?.and_then(|account| account.last_error);
    let since = runs::failing_since(&ctx.db, id, job).await?.unwrap_or(order.slot.unwrap_or(now));
    let mut tx = ctx.db.begin().await?;
    claims::hold(&mut tx, claim).await?;
    if let Some(error) = error {
        let text = format!("{}{error} (since {} UTC)", prefix(job), since.format("%Y-%m-%d %H:%M"));
        account::set_last_error(&mut tx, id, &text, &author).await?;
    } else if shown.is_some_and(|shown| shown.starts_with(&prefix(job))) {
        account::clear_last_error(&mut tx, id, &author).await?;
    }
    if job == Job::Contracts && matches!(outcome, Outcome::Done | Outcome::DoneWithSkips) {
        account::touch_last_sync(&mut tx, id, now).await?;
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
