//! What a run of the job would write, as plans; nothing is written anywhere.

use std::collections::BTreeMap;

use super::Scope;
use super::batch::LedgerBatch;
use super::book::Book;
use super::reader::Reader;
use super::window::{missing, wanting};
use crate::config::Partners;
use crate::domain::{Account, AccountingEntityId, Contract, Job, LedgerRow, RecordId, RunReport};
use crate::jobs::context::Context;
use crate::jobs::error::Error;
use crate::jobs::{batch, gate, partners, session};
use crate::odoo::schema::Work;
use crate::plan::{Change, ClientContract, Owner, Parked, ParkedChange, Plan};
use crate::store::ledger;
use crate::upwork::Tokens;

/// What [`run`](super::run) would write. `ctx` must be over a read-only database. All rows are planned as one batch, for
/// none sees what another would have written.
///
/// # Errors
/// [`Error`] as in [`run`](super::run), and [`Error::Fail`] if the access token has ended: renewing it would write.
pub async fn preview(ctx: &Context, account: &Account, scope: Scope) -> Result<(Vec<Plan>, RunReport), Error> {
    gate::would_pass(ctx, Job::Earnings).await?;
    let mut report = RunReport::new(Job::Earnings);
    let (mut reader, entity) = Reader::open(ctx, account, session::as_is(ctx, account.id)).await?;
    let book = Book::look(ctx, account, entity).await?;
    let entity = book.entity.clone();
    let (rows, strangers) = fetch(ctx, account, &mut reader, book, scope, &mut report).await?;
    let owner = Owner { account: account.id, company_id: account.company_id };
    let mut plans = plan_contracts(ctx, owner, &strangers, &mut report).await?;
    let coming = coming(&plans);
    let mut view = ctx.db.begin_read_only().await?;
    let batch = LedgerBatch::whole(&rows, &entity, &reader.evidence);
    let mut snapshot = batch.snapshot(&mut view, owner).await?;
    snapshot.ledger.contracts.extend(coming);
    let plan = batch.plan(&snapshot, owner);
    let mut waiting: BTreeMap<RecordId, Parked> = BTreeMap::new();
    waiting.extend(ledger::waiting(&mut view, &entity).await?.into_iter().map(|w| (w.record, w.parked)));
    view.rollback().await?;
    tell_waiting(&plan, waiting, &mut report);
    batch::count(&plan, &mut report);
    plans.push(plan);
    report.skipped.sort();
    report.skipped.dedup();
    Ok((plans, report))
}

/// The rows of the months to read and those that wait, and the contracts among them that nobody has heard of.
async fn fetch<T: Tokens>(
    ctx: &Context,
    account: &Account,
    reader: &mut Reader<T>,
    mut book: Book,
    scope: Scope,
    report: &mut RunReport,
) -> Result<(Vec<LedgerRow>, Vec<Contract>), Error> {
    let mut rows = waiting_rows(ctx, &book.entity).await?;
    for month in book.months(ctx, scope) {
        let answer = reader.ask(&book.entity, month).await;
        let read = reader.read(answer, report)?;
        let missing = missing(ctx, &book, &read).await?;
        wanting(&read, &missing, scope.accept_empty, account, report);
        rows.extend(read.rows);
    }
    let mut strangers = reader.strangers(&rows, report).await?;
    reader.count_on(&strangers);
    reader.terms(ctx, account, &rows, report).await?;
    let named = reader.strangers(&rows, report).await?;
    reader.count_on(&named);
    strangers.extend(named);
    Ok((rows, strangers))
}

async fn waiting_rows(ctx: &Context, entity: &AccountingEntityId) -> Result<Vec<LedgerRow>, Error> {
    let mut view = ctx.db.begin_read_only().await?;
    let waiting = ledger::waiting(&mut view, entity).await?;
    let ids: Vec<RecordId> = waiting.into_iter().map(|waiting| waiting.record).collect();
    let rows = ledger::rows(&mut view, entity, &ids).await?;
    view.rollback().await?;
    Ok(rows)
}

async fn plan_contracts(
    ctx: &Context,
    owner: Owner,
    contracts: &[Contract],
    report: &mut RunReport,
) -> Result<Vec<Plan>, Error> {
    if contracts.is_empty() {
        return Ok(Vec::new());
    }
    gate::would_pass(ctx, Work::Contracts).await?;
    let mut view = ctx.db.begin_read_only().await?;
    if ctx.config.odoo.partners == Partners::Create {
        partners::preview_for(&mut view, owner, contracts, report).await?;
    }
    let mut plans = Vec::new();
    for batch in batch::cut_contracts(contracts) {
        let plan = batch.plan(&batch.snapshot(&mut view, owner).await?, owner);
        batch::count(&plan, report);
        plans.push(plan);
    }
    view.rollback().await?;
    Ok(plans)
}

/// The contracts that plans would make. They have no row id yet.
fn coming(plans: &[Plan]) -> Vec<(crate::domain::ContractId, ClientContract)> {
    let new = plans.iter().flat_map(|plan| &plan.contracts).filter_map(|change| match change {
        Change::Insert { new, .. } => {
            Some((new.upwork_id.clone(), ClientContract { id: 0, partner_id: new.partner_id }))
        }
        Change::Update { .. } => None,
    });
    new.collect()
}

/// What would wait afterwards.
fn tell_waiting(plan: &Plan, mut waiting: BTreeMap<RecordId, Parked>, report: &mut RunReport) {
    for change in &plan.parked {
        match change {
            ParkedChange::Park { record, parked } => {
                waiting.insert(record.clone(), parked.clone());
            }
            ParkedChange::Release { record } => {
                waiting.remove(record);
            }
        }
    }
    report.skipped.extend(waiting.iter().map(|(record, parked)| parked.skip(record)));
}
