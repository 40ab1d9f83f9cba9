//! The frame of every run: claim, history, heartbeat, the work itself, and what the account shows of it.
//!
//! No overlap and no doubled slot: the claim is one row per account and job, its epoch is compared under lock
//! by every transaction that writes, and a slot that was done is not done again.

use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio_util::sync::CancellationToken;
use tracing::Instrument;

use super::context::Context;
use super::due::is_due;
use super::error::{Cause, Error};
use super::timelogs::Scope;
use super::work::work;
use crate::db::Tx;
use crate::domain::{Account, AccountId, Job, Outcome, RunReport, Trigger};
use crate::odoo::{Author, account};
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
    /// Which weeks of hours to read, where somebody named them.
    pub scope: Scope,
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
    let outcome = run_under_claim(ctx, order, &claim).await;
    if let Err(e) = claims::release(&ctx.db, &claim).await {
        tracing::warn!(error = %e, "the claim stays until its lease ends");
    }
    outcome
}

/// Whether the slot is due is asked again: another replica may have run it since we looked.
async fn run_under_claim(ctx: &Context, order: &Order, claim: &Claim) -> Result<Ran, Error> {
    if let Some(slot) = order.slot
        && !is_due(ctx, order.account.id, order.job, slot).await?
    {
        return Ok(Ran::DoneBefore);
    }
    match runs::begin(&ctx.db, claim, order.slot, order.trigger, ctx.clock.now()).await? {
        Begun::AlreadyDone => Ok(Ran::DoneBefore),
        Begun::Run(begun) => {
            tracing::Span::current().record("run", begun.id);
            let outcome = under_heartbeat(ctx, claim, work(ctx, order, claim)).await;
            conclude(ctx, order, claim, begun, &outcome).await;
            outcome.map(Ran::Report)
        }
    }
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

/// Takes the claim of a job, so that no run writes meanwhile. `None`: a run has it now.
///
/// # Errors
/// [`Error`] if the database refuses.
pub async fn try_claim(ctx: &Context, account: AccountId, job: Job) -> Result<Option<Held>, Error> {
    let claim = claims::take(&ctx.db, account, job, &ctx.holder, ctx.config.schedule.lease).await?;
    Ok(claim.map(Held))
}

/// The same where waiting is not wanted.
///
/// # Errors
/// [`Error::Retry`] if a run has it now.
pub async fn with_claim(ctx: &Context, account: AccountId, job: Job) -> Result<Held, Error> {
    try_claim(ctx, account, job).await?.ok_or_else(|| {
        Error::Retry(Cause::Told(format!("{job} is running for account {account} just now; try again when it is done")))
    })
}

/// Work, while a heartbeat keeps its claim; both end as soon as the claim is lost.
pub(super) async fn under_heartbeat<T>(
    ctx: &Context,
    claim: &Claim,
    work: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    let lost = CancellationToken::new();
    let beat = keep_alive(ctx, claim, &lost);
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
        Err(e) => (Outcome::Failed, None, Some(told(e))),
        Ok(report) => (report.outcome(), Some(report), None),
    };
    // Without an author the account cannot be written to; the history still needs its end, or the slot would be
    // begun again and again.
    let shown = match ctx.author().await {
        Ok(author) => Some(Shown::by(ctx, order, author).await?),
        Err(e) => {
            tracing::warn!(error = %e, "the account does not show how the run ended");
            None
        }
    };
    let mut tx = ctx.db.begin().await?;
    claims::hold(&mut tx, claim).await?;
    if let Some(shown) = shown {
        shown.write(&mut tx, order, outcome, error.as_deref(), now).await?;
    }
    runs::finish(&mut tx, begun, outcome, report, error.as_deref(), now).await?;
    Ok(tx.commit().await?)
}

/// The error, and whether a person has to do anything.
fn told(error: &Error) -> String {
    if error.is_transient() { format!("{error}; it is tried again") } else { error.to_string() }
}

/// What the account shows of its runs.
struct Shown {
    author: Author,
    last_error: Option<String>,
    failing_since: Option<DateTime<Utc>>,
}

impl Shown {
    async fn by(ctx: &Context, order: &Order, author: Author) -> Result<Self, Error> {
        let id = order.account.id;
        let last_error = account::by_id(&ctx.db, id).await?.and_then(|account| account.last_error);
        Ok(Self { author, last_error, failing_since: runs::failing_since(&ctx.db, id, order.job).await? })
    }

    /// `last_sync` moves on success only; `last_error` says what is wrong and since when. Nothing is written
    /// that is said already.
    async fn write(
        self,
        tx: &mut Tx,
        order: &Order,
        outcome: Outcome,
        error: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        let (id, prefix) = (order.account.id, prefix(order.job));
        if let Some(error) = error {
            let since = self.failing_since.or(order.slot).unwrap_or(now);
            let text = format!("{prefix}{error} (since {} UTC)", since.format("%Y-%m-%d %H:%M"));
            account::set_last_error(tx, id, &text, &self.author).await?;
        } else if self.last_error.is_some_and(|shown| shown.starts_with(&prefix)) {
            account::clear_last_error(tx, id, &self.author).await?;
        }
        if order.job.brings_data() && matches!(outcome, Outcome::Done | Outcome::DoneWithSkips) {
            account::touch_last_sync(tx, id, now).await?;
        }
        Ok(())
    }
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
