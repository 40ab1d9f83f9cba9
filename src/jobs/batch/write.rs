//! Writing batches, each in one transaction and in a few attempts: hours of different contracts two at a time, for they
//! have no row in common, all else one after another.

use std::collections::{BTreeSet, VecDeque};

use super::{Batch, Writer};
use crate::db::Tx;
use crate::domain::RunReport;
use crate::jobs::attempts::{both, insist};
use crate::jobs::closing::Closing;
use crate::jobs::context::Context;
use crate::jobs::error::{Cause, Error};
use crate::odoo;
use crate::plan::Plan;
use crate::store::{claims, hours, links};

/// Attempts before a batch gives up until the next run.
const ATTEMPTS: u32 = 5;
/// From this attempt on, rows that somebody keeps changing are left out.
const LEAVE_OUT_FROM: u32 = 3;

/// Writes batches and adds what was done to the report. Records whose rows somebody keeps changing are cut off into a batch
/// of their own, at the end: they hold nothing else up. Answers how many batches were given up until the next run.
///
/// # Errors
/// [`Error`] if nothing more can be written: the claim was lost, the program stops, or the database refuses.
pub async fn write_all(
    ctx: &Context,
    batches: Vec<Batch<'_>>,
    writer: &Writer<'_>,
    report: &mut RunReport,
) -> Result<usize, Error> {
    write_and_close(ctx, batches, writer, report, None).await
}

/// The same, and what is to be remembered once all of it is written: that commits with the last batch, after the last two
/// if these were written at a time, or not at all if a batch was given up.
///
/// # Errors
/// As [`write_all`].
pub async fn write_and_close(
    ctx: &Context,
    batches: Vec<Batch<'_>>,
    writer: &Writer<'_>,
    report: &mut RunReport,
    mut closing: Option<&Closing>,
) -> Result<usize, Error> {
    let (mut queue, mut given_up) = (VecDeque::from(batches), 0);
    while let Some(first) = queue.pop_front() {
        let second = if first.stands_alone() { queue.pop_front_if(|batch| batch.stands_alone()) } else { None };
        let written = if let Some(second) = second {
            // Both end before the next two begin, so that whoever waits for the claim gets it in between.
            let first = Box::pin(write(ctx, first, writer, None));
            let (first, second) = tokio::join!(first, Box::pin(write(ctx, second, writer, None)));
            both(first, second)?.into()
        } else {
            let last = closing.filter(|_| queue.is_empty() && given_up == 0);
            vec![Box::pin(write(ctx, first, writer, last)).await?]
        };
        for Written { plan, later, closed } in written {
            match plan {
                Some(plan) => count(&plan, report),
                None => given_up += 1,
            }
            queue.extend(later);
            closing = closing.filter(|_| !closed);
        }
    }
    if let Some(closing) = closing.filter(|_| given_up == 0) {
        insist!(ctx, close(ctx, writer, closing))?;
    }
    Ok(given_up)
}

/// Remembers what is to be remembered after everything was written.
async fn close(ctx: &Context, writer: &Writer<'_>, closing: &Closing) -> Result<(), Error> {
    let mut tx = ctx.db.begin_by_keys().await?;
    claims::hold(&mut tx, writer.claim).await?;
    closing.record(&mut tx, writer.owner.account, ctx.clock.now()).await?;
    Ok(tx.commit().await?)
}

/// What became of a batch.
struct Written<'a> {
    /// What was written; `None`: others were in the way each time.
    plan: Option<Plan>,
    /// What was cut off.
    later: Vec<Batch<'a>>,
    /// What closes the whole was written with it.
    closed: bool,
}

/// Writes a batch in a few attempts. What closes the whole is written if nothing was cut off.
async fn write<'a>(
    ctx: &Context,
    mut batch: Batch<'a>,
    writer: &Writer<'_>,
    closing: Option<&Closing>,
) -> Result<Written<'a>, Error> {
    let mut later = Vec::new();
    for attempt in 1.. {
        if ctx.soft.is_cancelled() {
            return Err(Cause::Stopped.into());
        }
        let closing = closing.filter(|_| later.is_empty());
        match try_write(ctx, &batch, writer, closing).await {
            Ok(plan) => return Ok(Written { plan: Some(plan), later, closed: closing.is_some() }),
            Err(Attempt::Moved(ids)) => {
                tracing::debug!(attempt, rows = ids.len(), "rows changed since they were read; planning again");
                if attempt >= LEAVE_OUT_FROM
                    && let Some(moved) = batch.cut(&ids)
                {
                    // Each cut leaves less: this ends by itself.
                    later.push(moved);
                    continue;
                }
            }
            Err(Attempt::InTheWay(e)) => {
                tracing::debug!(attempt, error = %e, "others were in the way; planning again");
                batch.look_closer();
                if attempt >= LEAVE_OUT_FROM {
                    batch.leave_timesheets();
                }
            }
            Err(Attempt::Failed(e)) => {
                if matches!(e.cause(), Cause::TakenOver | Cause::Stopped) || !batch.leave_timesheets() {
                    return Err(e);
                }
                tracing::warn!(error = %e, "hours are written without their timesheets, which are tried again after them");
                continue;
            }
        }
        if attempt >= ATTEMPTS {
            break;
        }
    }
    Ok(Written { plan: None, later, closed: false })
}

/// How one attempt failed.
enum Attempt {
    /// Rows moved: Upwork ids of the records they belong to.
    Moved(BTreeSet<String>),
    /// PostgreSQL let another transaction go first.
    InTheWay(Error),
    /// No further attempt helps now.
    Failed(Error),
}

impl<T: Into<Cause>> From<T> for Attempt {
    fn from(cause: T) -> Self {
        match cause.into() {
            Cause::Store(crate::store::Error::Lost { .. }) => Self::Failed(Cause::TakenOver.into()),
            cause => match Error::from(cause) {
                e @ Error::Retry(_) => Self::InTheWay(e),
                e @ Error::Fail(_) => Self::Failed(e),
            },
        }
    }
}

impl Attempt {
    fn of(e: Error) -> Self {
        match e {
            Error::Retry(cause) | Error::Fail(cause) => Self::from(cause),
        }
    }
}

/// Reads, plans and writes a batch; answers the plan.
async fn try_write(
    ctx: &Context,
    batch: &Batch<'_>,
    writer: &Writer<'_>,
    closing: Option<&Closing>,
) -> Result<Plan, Attempt> {
    let mut view = ctx.db.begin_read_only().await?;
    let snapshot = batch.snapshot(&mut view, writer.owner).await.map_err(Attempt::of)?;
    let mut plan = batch.plan(&snapshot, writer.owner);
    batch.add_timesheets(&mut view, &mut plan).await.map_err(Attempt::of)?;
    view.rollback().await?;
    if !plan.is_empty() || closing.is_some() {
        let mut tx = ctx.db.begin_by_keys().await?;
        claims::hold(&mut tx, writer.claim).await?;
        record(ctx, &mut tx, (batch, &plan), writer).await?;
        if let Some(closing) = closing {
            closing.record(&mut tx, writer.owner.account, ctx.clock.now()).await?;
        }
        tx.commit().await?;
    }
    Ok(plan)
}

/// Writes the rows of a plan and what is remembered of them.
async fn record(
    ctx: &Context,
    tx: &mut Tx,
    (batch, plan): (&Batch<'_>, &Plan),
    writer: &Writer<'_>,
) -> Result<(), Attempt> {
    let (account, now) = (writer.owner.account, ctx.clock.now());
    if plan.makes_timesheets() {
        odoo::timesheets::lock_company(tx, writer.owner.company_id).await?;
    }
    let applied = match odoo::apply(tx, plan, &writer.author).await {
        Err(odoo::Error::Moved { kind, ids }) => return Err(Attempt::Moved(plan.records_of(kind, &ids))),
        applied => applied?,
    };
    let links: Vec<_> = plan.links.iter().cloned().chain(applied.links).collect();
    links::record(tx, account, &links, now).await?;
    hours::record(tx, account, &plan.hours, now).await?;
    if let Batch::Ledger(batch) = batch {
        batch.record(tx, plan, now).await?;
    }
    Ok(())
}

/// Adds what a plan did to the report.
pub fn count(plan: &Plan, report: &mut RunReport) {
    for (kind, counts) in plan.counts() {
        report.counts.entry(kind).or_default().add(counts);
    }
    report.ledger.add(plan.ledger_counts());
    report.skipped.extend(plan.skipped.iter().cloned());
}
