//! What the job `timelogs` does about timesheets: before it changes time logs, those that nothing is remembered of are
//! taken into memory as they stand; afterwards timesheets follow, and new ones are made if people want that.

use std::collections::{BTreeMap, BTreeSet};

use super::batch::{self, insist};
use super::create::{Options, create_under};
use super::desk::Desk;
use super::{AtOnce, Wanted};
use crate::domain::{Account, Counts, Kind, RunReport};
use crate::jobs::batch::Writer;
use crate::jobs::context::Context;
use crate::jobs::error::Error;
use crate::jobs::gate;
use crate::odoo::schema::Work;
use crate::odoo::{settings, timesheets};
use crate::plan::Owner;
use crate::store::claims::{self, Claim};
use crate::store::drift::Decision;
use crate::store::{drift, links};

/// Time logs that are looked at together while memory is rebuilt.
const PAGE: i64 = 1_000;

/// Takes timesheets into memory that nothing is remembered of, which is so when our schema was lost: what they should say is
/// only known while their time logs are as they were. Does nothing where the numbers agree.
///
/// # Errors
/// [`Error`] as [`super::create`].
pub async fn before_timelogs(ctx: &Context, account: &Account, claim: &Claim) -> Result<(), Error> {
    let mut view = ctx.db.begin_read_only().await?;
    let there = timesheets::count(&mut view, account.id).await?;
    let remembered = links::count(&mut view, account.id, Kind::Timesheet).await?;
    view.rollback().await?;
    if there <= remembered || gate::pass(ctx, Work::Timesheets).await.is_err() {
        return Ok(());
    }
    let desk = Desk::new(ctx, account, Options::default()).await?;
    let writer = writer(ctx, account, claim).await?;
    let mut last = 0;
    loop {
        let mut view = ctx.db.begin_read_only().await?;
        let ids = timesheets::after(&mut view, account.id, last, PAGE).await?;
        view.rollback().await?;
        let Some(newest) = ids.last() else { return Ok(()) };
        last = *newest;
        insist!(ctx, batch::adopt(&desk, &writer, &ids))?;
    }
}

/// Lets timesheets follow their time logs, remembers those that may not, and makes new ones if the setting says so. What it did
/// is added to the report of the run. `at_once` is what those of new time logs were made with.
///
/// # Errors
/// [`Error`] as [`super::create`]; what was done before stays.
pub async fn after_timelogs(
    ctx: &Context,
    account: &Account,
    claim: &Claim,
    at_once: Option<&AtOnce<'_>>,
    report: &mut RunReport,
) -> Result<(), Error> {
    let mut view = ctx.db.begin_read_only().await?;
    let remembered = links::count(&mut view, account.id, Kind::Timesheet).await?;
    let open = drift::records(&mut view, account.id, Kind::Timesheet).await?;
    let makes_new = at_once.is_some() || settings::is_on(&mut view, settings::AUTO_CREATE_TIMESHEETS).await?;
    view.rollback().await?;
    if remembered == 0 && open.is_empty() && !makes_new {
        return Ok(());
    }
    // Before anything of Odoo's is read that hours can do without: what stops timesheets does not stop hours.
    let passes = match at_once {
        Some(_) => Ok(()),
        None => gate::pass(ctx, Work::Timesheets).await,
    };
    match passes {
        Ok(()) => {}
        Err(e) if e.is_transient() => return Err(e),
        Err(e) => {
            report.notes.push(format!("timesheets stay as they are: {e}"));
            return Ok(());
        }
    }
    settle_gone(ctx, account, claim).await?;
    let mut view = ctx.db.begin_read_only().await?;
    let mut ids = timesheets::differing(&mut view, account.id).await?;
    ids.extend(open);
    view.rollback().await?;
    ids.sort_unstable();
    ids.dedup();
    if !ids.is_empty() {
        follow(ctx, account, claim, &ids, report).await?;
    }
    if makes_new {
        let done = create_under(ctx, account, claim, &Wanted::default(), Options::default()).await?;
        if done.counts() != Counts::default() {
            report.counts.entry(Kind::Timesheet).or_default().add(done.counts());
        }
        report.skipped.extend(done.report.skipped);
    }
    Ok(())
}

/// Closes what waits for a decision about time logs that are gone.
async fn settle_gone(ctx: &Context, account: &Account, claim: &Claim) -> Result<(), Error> {
    let open = drift::list(&ctx.db, Some(account.id)).await?;
    let open: BTreeMap<i32, String> = open
        .into_iter()
        .filter(|item| item.drift.kind == Kind::Timesheet)
        .map(|item| (item.drift.record.id, item.drift.upwork_id))
        .collect();
    if open.is_empty() {
        return Ok(());
    }
    let mut tx = ctx.db.begin().await?;
    claims::hold(&mut tx, claim).await?;
    let logs: Vec<i32> = open.keys().copied().collect();
    let there = timesheets::logs(&mut tx, &logs).await?;
    let there: BTreeSet<i32> = there.into_iter().map(|log| log.id).collect();
    let gone: Vec<String> = open.into_iter().filter(|(id, _)| !there.contains(id)).map(|(_, key)| key).collect();
    drift::finish(&mut tx, account.id, Kind::Timesheet, &gone, Decision::Settled, ctx.clock.now()).await?;
    Ok(tx.commit().await?)
}

async fn follow(
    ctx: &Context,
    account: &Account,
    claim: &Claim,
    ids: &[i32],
    report: &mut RunReport,
) -> Result<(), Error> {
    let desk = Desk::new(ctx, account, Options::default()).await?;
    let writer = writer(ctx, account, claim).await?;
    let (mut updated, mut open) = (0, 0);
    for ids in ids.chunks(batch::SIZE) {
        let look = batch::look_at(&desk, ids).await?;
        open += look.waiting;
        for ids in look.touched.chunks(batch::SIZE) {
            let followed = insist!(ctx, batch::follow(&desk, &writer, ids))?;
            updated += followed.updates.len() as u64;
        }
    }
    if updated > 0 {
        report.counts.entry(Kind::Timesheet).or_default().add(Counts { updated, ..Counts::default() });
    }
    if open > 0 {
        report.notes.push(format!(
            "{open} timesheet{} not say what Upwork says and wait for a decision: upwork-odoo drift list",
            if open == 1 { " does" } else { "s do" }
        ));
    }
    Ok(())
}

/// In whose name and by what right timesheets are written.
pub(super) async fn writer<'a>(ctx: &Context, account: &Account, claim: &'a Claim) -> Result<Writer<'a>, Error> {
    let owner = Owner { account: account.id, company_id: account.company_id };
    Ok(Writer { owner, author: ctx.author().await?, claim })
}
