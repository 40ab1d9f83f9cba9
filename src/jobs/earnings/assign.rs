//! A person's word: a row of the ledger belongs to this contract. Kept for good, and its earning follows in the same
//! transaction, with what points at it.

use serde::Serialize;

use super::batch::LedgerBatch;
use crate::domain::{Account, AccountingEntityId, ContractId, Job, LedgerEntry, LedgerRow, RecordId, RunReport};
use crate::jobs::batch::{self, Batch, Writer};
use crate::jobs::closing::Closing;
use crate::jobs::context::Context;
use crate::jobs::error::{Cause, Error};
use crate::jobs::gate;
use crate::jobs::run::{under_heartbeat, with_claim};
use crate::plan::{Assignment, Evidence, Owner};
use crate::store::claims::Claim;
use crate::store::{ledger, wallet};

/// What came of it.
#[derive(Clone, Debug, Serialize)]
pub struct Assigned {
    /// The row of the ledger.
    pub record: RecordId,
    /// Its contract from now on.
    pub contract: ContractId,
    /// What was written; a skip is a row that goes on waiting for another reason.
    pub report: RunReport,
}

/// Gives a row of the ledger to a contract, and makes or moves its earning.
///
/// # Errors
/// [`Error::Fail`] if the record or the contract is unknown, no earning can be made of it, or its document was posted;
/// [`Error::Retry`] if earnings are being written just now. Then nothing was written.
pub async fn assign(
    ctx: &Context,
    account: &Account,
    record: RecordId,
    contract: ContractId,
) -> Result<Assigned, Error> {
    gate::pass(ctx, Job::Earnings).await?;
    let Some(wallet) = wallet::get(&ctx.db, account.id).await? else { return Err(never_read(account)) };
    let says = Assignment { record, contract };
    let held = with_claim(ctx, account.id, Job::Earnings).await?;
    let assigning = under_claim(ctx, account, held.claim(), &wallet.entity, &says);
    let assigned = under_heartbeat(ctx, held.claim(), assigning).await;
    held.release(ctx).await;
    let Assignment { record, contract } = says;
    Ok(Assigned { record, contract, report: assigned? })
}

/// That nothing is known of a ledger, and what to do.
pub(in crate::jobs) fn never_read(account: &Account) -> Error {
    Error::fail(format!(
        "the ledger of this account was not read so far: upwork-odoo sync earnings --account {}",
        account.id
    ))
}

async fn under_claim(
    ctx: &Context,
    account: &Account,
    claim: &Claim,
    entity: &AccountingEntityId,
    says: &Assignment,
) -> Result<RunReport, Error> {
    let owner = Owner { account: account.id, company_id: account.company_id };
    let (rows, evidence) = read(ctx, owner, entity, &says.record).await?;
    let batch = LedgerBatch::whole(&rows, entity, &evidence).saying(says);
    let writer = Writer { owner, author: ctx.author().await?, claim };
    let mut report = RunReport::new(Job::Earnings);
    let closing = Closing::Assigned(entity.clone(), says.clone());
    let given_up =
        batch::write_and_close(ctx, vec![Batch::Ledger(batch)], &writer, &mut report, Some(&closing)).await?;
    if given_up > 0 {
        return Err(Cause::Contended.into());
    }
    let mut view = ctx.db.begin_read_only().await?;
    let waiting = ledger::waiting(&mut view, entity).await?;
    view.rollback().await?;
    let waits = waiting.iter().filter(|waiting| waiting.record == says.record);
    report.skipped.extend(waits.map(|waiting| waiting.parked.skip(&waiting.record)));
    Ok(report)
}

/// The row, the earnings that point at it, and what tells their contracts.
async fn read(
    ctx: &Context,
    owner: Owner,
    entity: &AccountingEntityId,
    record: &RecordId,
) -> Result<(Vec<LedgerRow>, Evidence), Error> {
    let mut view = ctx.db.begin_read_only().await?;
    let mut rows = ledger::rows(&mut view, entity, std::slice::from_ref(record)).await?;
    if rows.is_empty() {
        return Err(Error::fail(format!(
            "the ledger has no record {record}: `upwork-odoo ledger list --account {}` shows those that it has",
            owner.account
        )));
    }
    let evidence = ledger::evidence(&mut view, owner.account, entity).await?;
    let around = LedgerBatch::whole(&rows, entity, &evidence).snapshot(&mut view, owner).await?;
    view.rollback().await?;
    let points_at_it = |row: &LedgerRow| row.related_transaction.as_ref() == Some(record) && row.id != *record;
    let followers = around.ledger.related.into_iter().filter(points_at_it);
    rows.extend(followers.filter(|row| matches!(row.entry(), LedgerEntry::Earning(_))));
    Ok((rows, evidence))
}
