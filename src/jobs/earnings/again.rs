//! Earnings that are planned again from the ledger as it is kept, without asking Upwork: their contract got its client
//! since, a difference waits for a person, or a person has decided.

use super::batch::{LedgerBatch, cut};
use crate::db::Tx;
use crate::domain::{Account, Kind, RecordId, RunReport};
use crate::jobs::batch::{self, Writer};
use crate::jobs::context::Context;
use crate::jobs::error::{Cause, Error};
use crate::odoo::{self, snapshot};
use crate::plan::{Change, Owner};
use crate::store::claims::Claim;
use crate::store::{drift, ledger, links, wallet};

/// Whether an earning has no client, and its contract has one.
///
/// # Errors
/// [`Error`] if the database refuses.
pub async fn wait_for_clients(ctx: &Context, account: &Account) -> Result<bool, Error> {
    let mut view = ctx.db.begin_read_only().await?;
    let waiting = snapshot::released(&mut view, account.id).await?;
    view.rollback().await?;
    Ok(!waiting.is_empty())
}

/// Plans those earnings again, and those of which a difference waits: it may be gone.
///
/// # Errors
/// [`Error`] if they could not be written.
pub async fn look_again(ctx: &Context, account: &Account, claim: &Claim, report: &mut RunReport) -> Result<(), Error> {
    let Some(wallet) = wallet::get(&ctx.db, account.id).await? else { return Ok(()) };
    let mut view = ctx.db.begin_read_only().await?;
    let mut records = snapshot::released(&mut view, account.id).await?;
    let open = drift::list(&ctx.db, Some(account.id)).await?;
    let open = open.into_iter().filter(|item| item.drift.kind == Kind::Earning);
    records.extend(open.map(|item| RecordId::new(item.drift.upwork_id)));
    let rows = ledger::rows(&mut view, &wallet.entity, &records).await?;
    let evidence = ledger::evidence(&mut view, account.id, &wallet.entity).await?;
    view.rollback().await?;
    if rows.is_empty() {
        return Ok(());
    }
    let owner = Owner { account: account.id, company_id: account.company_id };
    let writer = Writer { owner, author: ctx.author().await?, claim };
    // What these rows are was told when they came: here only what changes counts.
    let mut done = RunReport::new(report.job);
    let given_up = batch::write_and_close(ctx, cut(&rows, &wallet.entity, &evidence), &writer, &mut done, None).await?;
    for (kind, counts) in done.counts {
        if counts.updated > 0 {
            report.counts.entry(kind).or_default().updated += counts.updated;
        }
    }
    if given_up > 0 { Err(Cause::Contended.into()) } else { Ok(()) }
}

/// Writes Upwork's side into an earning that was posted, in a transaction that holds its row. Its documents are for others.
///
/// # Errors
/// [`Error::Fail`] if what changed is nothing that a correction could follow.
pub async fn accept(tx: &mut Tx, ctx: &Context, writer: &Writer<'_>, record: &RecordId) -> Result<(), Error> {
    let account = writer.owner.account;
    let gone = || Error::fail(format!("the ledger has no row {record}"));
    let entity = wallet::get(&ctx.db, account).await?.ok_or_else(gone)?.entity;
    let rows = ledger::rows(tx, &entity, std::slice::from_ref(record)).await?;
    let evidence = ledger::evidence(tx, account, &entity).await?;
    let batch = LedgerBatch::whole(&rows, &entity, &evidence);
    let mut snapshot = batch.snapshot(tx, writer.owner).await?;
    snapshot.ledger.accepted.insert(record.clone());
    let plan = batch.plan(&snapshot, writer.owner);
    for change in &plan.earnings {
        if let Change::Update { old, new, .. } = change
            && (&old.contract, old.currency_id) != (&new.contract, new.currency_id)
        {
            return Err(Error::fail(format!(
                "earning {record} is posted, and on Upwork it is of another contract or currency by now: nothing was \
                 written. Credit its invoice in Odoo and book it by hand"
            )));
        }
    }
    let applied = odoo::apply(tx, &plan, &writer.author).await?;
    let kept: Vec<_> = plan.links.iter().cloned().chain(applied.links).collect();
    links::record(tx, account, &kept, ctx.clock.now()).await?;
    Ok(batch.record(tx, &plan, ctx.clock.now()).await?)
}
