//! One batch of time logs: locked, looked at, planned and written in one transaction.

use super::create::Options;
use crate::db::Tx;
use crate::domain::{Account, Kind, Series};
use crate::jobs::batch::Writer;
use crate::jobs::context::Context;
use crate::jobs::error::{Cause, Error};
use crate::odoo::timesheets;
use crate::plan::timesheets::{LogRow, Rules, Sheets, create};
use crate::store::{claims, links};

/// Time logs in one transaction: with line, time log and link no more than 5,000 rows.
pub(super) const SIZE: usize = 1_500;
/// Attempts before a batch is given up.
const ATTEMPTS: u32 = 5;

/// Looks and plans; writes nothing.
pub(super) async fn plan(
    tx: &mut Tx,
    series: Series,
    account: &Account,
    ids: &[i32],
    options: Options,
) -> Result<Sheets, Error> {
    let logs = timesheets::logs(tx, ids).await?;
    let keys: Vec<String> = logs.iter().map(LogRow::key).collect();
    let links = links::of_records(tx, account.id, Kind::Timesheet, &keys).await?;
    let employees = Vec::from_iter(options.employee);
    let office = timesheets::office(tx, series, &logs, &employees).await?;
    Ok(create(&logs, &office, &links, Rules { guards: options.guards, employee: options.employee }))
}

/// Makes the timesheets of these time logs, again if others were in the way.
pub(super) async fn write(
    ctx: &Context,
    writer: &Writer<'_>,
    series: Series,
    account: &Account,
    ids: &[i32],
    options: Options,
) -> Result<Sheets, Error> {
    for _ in 1..ATTEMPTS {
        if ctx.soft.is_cancelled() {
            return Err(Cause::Stopped.into());
        }
        match try_write(ctx, writer, series, account, ids, options).await {
            Err(Error::Retry(cause)) if !matches!(cause, Cause::Store(crate::store::Error::Lost { .. })) => {
                tracing::debug!(error = %cause, "others were in the way; looking again");
            }
            done => return done.map_err(lost),
        }
    }
    try_write(ctx, writer, series, account, ids, options).await.map_err(lost)
}

/// A claim that is lost is a run that another replica goes on with.
fn lost(error: Error) -> Error {
    match error {
        Error::Retry(Cause::Store(crate::store::Error::Lost { .. }))
        | Error::Fail(Cause::Store(crate::store::Error::Lost { .. })) => Cause::TakenOver.into(),
        error => error,
    }
}

async fn try_write(
    ctx: &Context,
    writer: &Writer<'_>,
    series: Series,
    account: &Account,
    ids: &[i32],
    options: Options,
) -> Result<Sheets, Error> {
    let mut tx = ctx.db.begin().await?;
    claims::hold(&mut tx, writer.claim).await?;
    timesheets::lock(&mut tx, &[account.company_id], ids).await?;
    let sheets = plan(&mut tx, series, account, ids, options).await?;
    if sheets.is_empty() {
        tx.rollback().await?;
        return Ok(sheets);
    }
    let made = timesheets::make(&mut tx, &sheets.new, &writer.author).await?;
    let links: Vec<_> = sheets.links.iter().cloned().chain(made).collect();
    links::record(&mut tx, account.id, &links, ctx.clock.now()).await?;
    tx.commit().await?;
    Ok(sheets)
}
