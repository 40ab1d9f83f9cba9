//! What a run of each job does: the job itself, and the documents that follow it.

use super::context::Context;
use super::error::{Cause, Error};
use super::run::Order;
use super::{contracts, earnings, identify, invoices, timelogs, timesheets, tokens};
use crate::domain::{Job, RunReport};
use crate::store::claims::Claim;

/// Does it.
///
/// # Errors
/// [`Error`] says what stopped it; what was committed before stays.
pub async fn work(ctx: &Context, order: &Order, claim: &Claim) -> Result<RunReport, Error> {
    match order.job {
        Job::Contracts => Box::pin(clients(ctx, order, claim)).await,
        Job::Timelogs => Box::pin(hours(ctx, order, claim)).await,
        Job::Earnings => Box::pin(money(ctx, order, claim)).await,
        Job::Tokens => tokens::run(ctx, &order.account).await,
    }
}

/// Contracts, and the earnings that waited for a client of theirs.
async fn clients(ctx: &Context, order: &Order, claim: &Claim) -> Result<RunReport, Error> {
    let mut report = contracts::run(ctx, &order.account, claim).await?;
    invoices::after_contracts(ctx, &order.account, &mut report).await?;
    Ok(report)
}

/// Earnings, and the documents that are made of them. What was brought before something failed is not invoiced: the ledger
/// was not read wholly then.
async fn money(ctx: &Context, order: &Order, claim: &Claim) -> Result<RunReport, Error> {
    invoices::before_earnings(ctx, &order.account, claim).await?;
    let mut report = earnings::run(ctx, &order.account, claim, order.scope).await?;
    earnings::look_again(ctx, &order.account, claim, &mut report).await?;
    invoices::follow(ctx, &order.account, claim, &mut report).await?;
    invoices::after_earnings(ctx, &order.account, claim, &mut report).await?;
    report.skipped.sort();
    report.skipped.dedup();
    Ok(report)
}

/// Time logs, and the timesheets that follow them. What was brought before something failed is followed too.
async fn hours(ctx: &Context, order: &Order, claim: &Claim) -> Result<RunReport, Error> {
    let account = &order.account;
    timesheets::before_timelogs(ctx, account, claim).await?;
    identify::recover(ctx, account).await?;
    let at_once = timesheets::AtOnce::new(ctx, account, None).await?;
    let at_once = at_once.as_ref();
    match timelogs::run(ctx, account, claim, order.scope, at_once).await {
        Ok(mut report) => {
            timesheets::after_timelogs(ctx, account, claim, at_once, &mut report).await?;
            Ok(report)
        }
        Err(e @ Error::Retry(Cause::Stopped | Cause::TakenOver)) => Err(e),
        Err(e) => {
            let mut report = RunReport::new(order.job);
            if let Err(also) = timesheets::after_timelogs(ctx, account, claim, at_once, &mut report).await {
                tracing::warn!(error = %also, "timesheets could not follow either");
            }
            Err(e)
        }
    }
}
