//! What the job `earnings` does about documents that are there: before it changes earnings, those that nothing is remembered
//! of are taken into memory as they stand; afterwards documents follow.

use std::collections::BTreeSet;

use super::batch::{self, insist};
use super::create::Options;
use super::desk::Desk;
use crate::domain::{Account, Counts, Kind, RunReport};
use crate::jobs::context::Context;
use crate::jobs::error::Error;
use crate::jobs::gate;
use crate::odoo::document;
use crate::odoo::schema::Work;
use crate::store::claims::{self, Claim};
use crate::store::drift::{Decision, Item};
use crate::store::{drift, links};

/// Documents that follow earnings.
const KINDS: [Kind; 2] = [Kind::Invoice, Kind::FeeEntry];

/// Takes documents into memory that nothing is remembered of, which is so when our schema was lost: what they should say is
/// only known while their earnings are as they were.
///
/// # Errors
/// [`Error`] as [`super::create`].
pub async fn before_earnings(ctx: &Context, account: &Account, claim: &Claim) -> Result<(), Error> {
    let mut view = ctx.db.begin_read_only().await?;
    let invoices = links::ids_of_kind(&mut view, account.id, Kind::Invoice).await?;
    let entries = links::ids_of_kind(&mut view, account.id, Kind::FeeEntry).await?;
    let there = document::documented(&mut view, account.id).await?;
    view.rollback().await?;
    let is_new = |id: Option<i32>, known: &BTreeSet<String>, key: &str| id.is_some() && !known.contains(key);
    let unknown: Vec<i32> = there
        .iter()
        .filter(|earning| {
            is_new(earning.invoice_id, &invoices, &earning.upwork_id)
                || is_new(earning.journal_entry_id, &entries, &earning.upwork_id)
        })
        .map(|earning| earning.id)
        .collect();
    if unknown.is_empty() || gate::pass(ctx, Work::Documents).await.is_err() {
        return Ok(());
    }
    let desk = Desk::new(ctx, account, Options::default()).await?;
    let writer = desk.writer(claim);
    for ids in unknown.chunks(batch::SIZE) {
        insist!(ctx, batch::adopt(&desk, &writer, ids))?;
    }
    Ok(())
}

/// Lets documents follow their earnings, and remembers those that may not. What it did is added to the report of the run.
///
/// # Errors
/// [`Error`] as [`super::create`]; what was done before stays.
pub async fn follow(ctx: &Context, account: &Account, claim: &Claim, report: &mut RunReport) -> Result<(), Error> {
    let open = drift::list(&ctx.db, Some(account.id)).await?;
    let open: Vec<Item> = open.into_iter().filter(|item| is_of_money(item.drift.kind)).collect();
    let mut view = ctx.db.begin_read_only().await?;
    let mut remembered = 0;
    for kind in KINDS {
        remembered += links::count(&mut view, account.id, kind).await?;
    }
    view.rollback().await?;
    if remembered == 0 && open.is_empty() {
        return Ok(());
    }
    // Before anything of Odoo's is read that earnings can do without: what stops documents does not stop earnings.
    match gate::pass(ctx, Work::Documents).await {
        Ok(()) => {}
        Err(e) if e.is_transient() => return Err(e),
        Err(e) => {
            report.notes.push(format!("invoices stay as they are: {e}"));
            return Ok(());
        }
    }
    settle_gone(ctx, account, claim, &open).await?;
    let mut view = ctx.db.begin_read_only().await?;
    let mut ids = document::differing(&mut view, account.id).await?;
    view.rollback().await?;
    let documents = open.iter().filter(|item| KINDS.contains(&item.drift.kind));
    ids.extend(documents.map(|item| item.drift.record.id));
    ids.sort_unstable();
    ids.dedup();
    if !ids.is_empty() {
        follow_all(ctx, account, claim, &ids, report).await?;
    }
    tell_open(ctx, account, report).await
}

fn is_of_money(kind: Kind) -> bool {
    kind == Kind::Earning || KINDS.contains(&kind)
}

async fn follow_all(
    ctx: &Context,
    account: &Account,
    claim: &Claim,
    ids: &[i32],
    report: &mut RunReport,
) -> Result<(), Error> {
    let desk = Desk::new(ctx, account, Options::default()).await?;
    let writer = desk.writer(claim);
    for ids in ids.chunks(batch::SIZE) {
        let touched = Vec::from_iter(batch::look_at(&desk, ids).await?.touched);
        if touched.is_empty() {
            continue;
        }
        let followed = insist!(ctx, batch::follow(&desk, &writer, &touched))?;
        for update in &followed.updates {
            let kind = if update.document.header.invoice_date.is_some() { Kind::Invoice } else { Kind::FeeEntry };
            report.counts.entry(kind).or_default().add(Counts { updated: 1, ..Counts::default() });
        }
    }
    Ok(())
}

async fn tell_open(ctx: &Context, account: &Account, report: &mut RunReport) -> Result<(), Error> {
    let open = drift::list(&ctx.db, Some(account.id)).await?;
    let count = open.iter().filter(|item| is_of_money(item.drift.kind)).count();
    if count > 0 {
        report.notes.push(format!(
            "{count} earning{} not say what Upwork says and wait for a decision: upwork-odoo drift list",
            if count == 1 { " or its documents do" } else { "s or their documents do" }
        ));
    }
    Ok(())
}

/// Closes what waits for a decision about earnings that are gone.
async fn settle_gone(ctx: &Context, account: &Account, claim: &Claim, open: &[Item]) -> Result<(), Error> {
    if open.is_empty() {
        return Ok(());
    }
    let mut tx = ctx.db.begin().await?;
    claims::hold(&mut tx, claim).await?;
    let ids: Vec<i32> = open.iter().map(|item| item.drift.record.id).collect();
    let (there, _) = document::earnings(&mut tx, &ids).await?;
    let there: BTreeSet<i32> = there.into_iter().map(|earning| earning.id).collect();
    for kind in KINDS.into_iter().chain([Kind::Earning]) {
        let gone = open.iter().filter(|item| item.drift.kind == kind && !there.contains(&item.drift.record.id));
        let gone: Vec<String> = gone.map(|item| item.drift.upwork_id.clone()).collect();
        drift::finish(&mut tx, account.id, kind, &gone, Decision::Settled, ctx.clock.now()).await?;
    }
    Ok(tx.commit().await?)
}
