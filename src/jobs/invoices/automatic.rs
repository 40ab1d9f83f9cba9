//! What the jobs do about documents by themselves: those of earnings that are final, if the setting in Odoo says so.

use std::collections::BTreeSet;

use super::create::{Options, create_under};
use super::{JOB, Wanted};
use crate::db::Tx;
use crate::domain::{Account, Counts, Job, Kind, RunReport};
use crate::jobs::context::Context;
use crate::jobs::earnings;
use crate::jobs::error::Error;
use crate::jobs::gate;
use crate::jobs::run::{try_claim, under_heartbeat};
use crate::odoo::schema::Work;
use crate::odoo::settings;
use crate::plan::documents::{Seen, ripe};
use crate::store::claims::Claim;
use crate::store::{ledger, months, wallet};

/// Makes the documents of earnings that are final. What it did is added to the report of the run.
///
/// # Errors
/// [`Error`] as [`super::create`]; what was done before stays.
pub async fn after_earnings(
    ctx: &Context,
    account: &Account,
    claim: &Claim,
    report: &mut RunReport,
) -> Result<(), Error> {
    let mut view = ctx.db.begin_read_only().await?;
    let makes_new = settings::is_on(&mut view, settings::AUTO_CREATE_INVOICES).await?;
    view.rollback().await?;
    if !makes_new {
        return Ok(());
    }
    // What stops documents does not stop earnings.
    match gate::pass(ctx, Work::Documents).await {
        Ok(()) => {}
        Err(e) if e.is_transient() => return Err(e),
        Err(e) => {
            report.notes.push(format!("invoices are not made: {e}"));
            return Ok(());
        }
    }
    let how = Options { only_final: true, ..Options::default() };
    let done = create_under(ctx, account, claim, &Wanted::default(), how).await?;
    for kind in [Kind::Invoice, Kind::FeeEntry] {
        let inserted = done.made.iter().filter(|new| new.kind == kind).count() as u64;
        if inserted > 0 {
            report.counts.entry(kind).or_default().add(Counts { inserted, ..Counts::default() });
        }
    }
    report.skipped.extend(done.report.skipped);
    report.notes.extend(done.report.notes);
    Ok(())
}

/// Somebody may have set the client of a contract: its earnings get the client too, and with it their documents. If the
/// ledger is being read just now, that is left to the run that reads it.
///
/// # Errors
/// [`Error`] as [`super::create`].
pub async fn after_contracts(ctx: &Context, account: &Account, report: &mut RunReport) -> Result<(), Error> {
    if !earnings::wait_for_clients(ctx, account).await? {
        return Ok(());
    }
    match gate::pass(ctx, Job::Earnings).await {
        Err(e) if e.is_transient() => return Err(e),
        Err(_) => return Ok(()),
        Ok(()) => {}
    }
    let Some(held) = try_claim(ctx, account.id, JOB).await? else { return Ok(()) };
    let work = async {
        earnings::look_again(ctx, account, held.claim(), report).await?;
        after_earnings(ctx, account, held.claim(), report).await
    };
    let done = under_heartbeat(ctx, held.claim(), work).await;
    held.release(ctx).await;
    done
}

/// Those of these earnings, by Upwork's id, that are final.
pub(super) async fn final_ones(
    view: &mut Tx,
    ctx: &Context,
    account: &Account,
    ids: &[String],
) -> Result<BTreeSet<String>, Error> {
    let Some(wallet) = wallet::get(&ctx.db, account.id).await? else { return Ok(BTreeSet::new()) };
    let Some(reading) = months::get(&ctx.db, account.id, JOB).await? else { return Ok(BTreeSet::new()) };
    let gaps = months::gaps(&ctx.db, account.id, JOB).await?;
    let seen = Seen { on: reading.read_on, gaps: gaps.into_iter().map(|gap| gap.month).collect() };
    let rows = ledger::around(view, &wallet.entity, ids, &[]).await?;
    let ripe = ripe(&rows, &seen, ctx.clock.now().date_naive());
    Ok(ripe.into_iter().map(|record| record.to_string()).collect())
}
