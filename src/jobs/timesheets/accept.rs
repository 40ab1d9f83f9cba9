//! A person's decision for Upwork's side, written into a timesheet.

use super::JOB;
use super::batch::{self, insist};
use super::correct::writer;
use super::create::Options;
use super::desk::Desk;
use crate::domain::{Account, Kind};
use crate::jobs::batch::Writer;
use crate::jobs::context::Context;
use crate::jobs::error::Error;
use crate::jobs::gate;
use crate::jobs::run::with_claim;
use crate::odoo::schema::Work;
use crate::odoo::timesheets;
use crate::plan::timesheets as plan;
use crate::store::claims::Claim;
use crate::store::drift::{self, Decision, Item};
use crate::store::links;

/// Writes Upwork's side of an open item.
///
/// # Errors
/// [`Error::Fail`] if Odoo's rules forbid it, [`Error::Retry`] if time logs are being written just now.
pub async fn accept(ctx: &Context, account: &Account, item: &Item) -> Result<(), Error> {
    gate::pass(ctx, Work::Timesheets).await?;
    let held = with_claim(ctx, account.id, JOB).await?;
    let done = accept_under(ctx, account, held.claim(), item).await;
    held.release(ctx).await;
    done
}

async fn accept_under(ctx: &Context, account: &Account, claim: &Claim, item: &Item) -> Result<(), Error> {
    let desk = Desk::new(ctx, account, Options::default()).await?;
    let writer = writer(ctx, account, claim).await?;
    insist!(ctx, attempt(&desk, &writer, item))
}

async fn attempt(desk: &Desk<'_>, writer: &Writer<'_>, item: &Item) -> Result<(), Error> {
    let ids = [item.drift.record.id];
    let mut tx = batch::begin(desk, writer, &ids).await?;
    let view = desk.view(&mut tx, &ids).await?;
    let gone = || Error::fail("the time log or its timesheet is gone from Odoo; the next run closes the item");
    let log = view.logs.first().ok_or_else(gone)?;
    let line = log.timesheet_id.and_then(|id| view.lines.get(&id)).ok_or_else(gone)?;
    let (update, link) = plan::accept(log, line, &view)
        .map_err(|obstacle| Error::fail(format!("{obstacle}, so nothing was written: {}", obstacle.cure())))?;
    let now = desk.ctx.clock.now();
    timesheets::change(&mut tx, &[update], &writer.author).await?;
    links::record(&mut tx, desk.account.id, &[link], now).await?;
    drift::finish(&mut tx, desk.account.id, Kind::Timesheet, &[log.key()], Decision::Accepted, now).await?;
    Ok(tx.commit().await?)
}
