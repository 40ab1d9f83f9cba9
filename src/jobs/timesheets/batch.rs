//! One batch of time logs is one transaction: the claim, the locks, a look, a plan, the rows and what is remembered of them.
//! Others may be in the way: then the same again, a few times.

use super::desk::Desk;
use crate::db::Tx;
use crate::domain::Kind;
pub(super) use crate::jobs::attempts::{both, insist};
use crate::jobs::batch::Writer;
use crate::jobs::error::Error;
use crate::odoo::timesheets;
use crate::plan::timesheets::{self as plan, Followed, Sheets, create};
use crate::store::drift::Decision;
use crate::store::{claims, drift, links};

/// Time logs in one transaction: with timesheet, time log and link no more than 5,000 rows.
pub(super) const SIZE: usize = 1_500;
/// Begins a batch: whoever else writes these rows is waited for.
pub(super) async fn begin(desk: &Desk<'_>, writer: &Writer<'_>, ids: &[i32]) -> Result<Tx, Error> {
    let mut tx = desk.ctx.db.begin_by_keys().await?;
    claims::hold(&mut tx, writer.claim).await?;
    timesheets::lock(&mut tx, desk.account.company_id, ids).await?;
    Ok(tx)
}

/// Makes the timesheets of these time logs.
pub(super) async fn make(desk: &Desk<'_>, writer: &Writer<'_>, ids: &[i32]) -> Result<Sheets, Error> {
    let mut tx = begin(desk, writer, ids).await?;
    let sheets = create(&desk.view(&mut tx, ids).await?);
    if sheets.is_empty() {
        tx.rollback().await?;
        return Ok(sheets);
    }
    timesheets::attach(&mut tx, &sheets.again, &writer.author).await?;
    let made = timesheets::make(&mut tx, &sheets.new, &writer.author).await?;
    let changes: Vec<_> = sheets.links.iter().cloned().chain(made).collect();
    links::record(&mut tx, desk.account.id, &changes, desk.ctx.clock.now()).await?;
    tx.commit().await?;
    Ok(sheets)
}

/// What would become of the timesheets of these time logs. Nothing is locked.
pub(super) async fn look_at(desk: &Desk<'_>, ids: &[i32]) -> Result<Followed, Error> {
    let mut view = desk.ctx.db.begin_read_only().await?;
    let followed = plan::follow(&desk.view(&mut view, ids).await?);
    view.rollback().await?;
    Ok(followed)
}

/// Lets the timesheets of these time logs follow, and remembers those that may not.
pub(super) async fn follow(desk: &Desk<'_>, writer: &Writer<'_>, ids: &[i32]) -> Result<Followed, Error> {
    let (account, now) = (desk.account.id, desk.ctx.clock.now());
    let mut tx = begin(desk, writer, ids).await?;
    let followed = plan::follow(&desk.view(&mut tx, ids).await?);
    timesheets::change(&mut tx, &followed.updates, &writer.author).await?;
    links::record(&mut tx, account, &followed.links, now).await?;
    drift::open(&mut tx, account, &followed.drift, now).await?;
    drift::finish(&mut tx, account, Kind::Timesheet, &followed.settled, Decision::Settled, now).await?;
    tx.commit().await?;
    Ok(followed)
}

/// Takes the timesheets of these time logs into memory that nothing is remembered of. Writes nothing into Odoo's tables.
pub(super) async fn adopt(desk: &Desk<'_>, writer: &Writer<'_>, ids: &[i32]) -> Result<(), Error> {
    let mut tx = desk.ctx.db.begin().await?;
    claims::hold(&mut tx, writer.claim).await?;
    let changes = plan::adopt(&desk.view(&mut tx, ids).await?);
    links::record(&mut tx, desk.account.id, &changes, desk.ctx.clock.now()).await?;
    Ok(tx.commit().await?)
}
