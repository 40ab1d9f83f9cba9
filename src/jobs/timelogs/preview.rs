//! What a run of the job would write, as plans; nothing is written anywhere.

use std::collections::BTreeSet;

use super::Scope;
use super::batch::cut;
use super::book::Book;
use super::reader::{Read, Reader};
use super::window::{Judged, judge, wanting};
use crate::config::Partners;
use crate::db::Tx;
use crate::domain::{Account, Contract, ContractId, Job, RunReport, Weeks};
use crate::jobs::batch::Batch;
use crate::jobs::context::Context;
use crate::jobs::error::Error;
use crate::jobs::{batch, gate, partners, session};
use crate::odoo::schema::Work;
use crate::plan::{Change, Owner, Plan};
use crate::upwork::Tokens;

/// What [`run`](super::run) would write. `ctx` must be over a read-only database.
///
/// # Errors
/// [`Error`] as in [`run`](super::run), and [`Error::Fail`] if the access token has ended: renewing it would write.
pub async fn preview(ctx: &Context, account: &Account, scope: Scope) -> Result<(Vec<Plan>, RunReport), Error> {
    gate::would_pass(ctx, Job::Timelogs).await?;
    let mut report = RunReport::new(Job::Timelogs);
    let mut reader = Reader::open(ctx, account, session::as_is(ctx, account.id)).await?;
    let (reads, strangers) = fetch(ctx, account, &mut reader, scope, &mut report).await?;
    if !strangers.is_empty() {
        gate::would_pass(ctx, Work::Contracts).await?;
    }
    let mut view = ctx.db.begin_read_only().await?;
    let mut judged = Vec::new();
    for read in &reads {
        judged.push(judge(&mut view, account.id, read, scope.accept_empty).await?);
    }
    view.rollback().await?;
    for judged in &mut judged {
        let vanished: Vec<ContractId> = judged.vanished.iter().map(|hours| hours.contract.clone()).collect();
        judged.visible = reader.visible(&vanished, &mut report).await?;
    }
    let mut view = ctx.db.begin_read_only().await?;
    let owner = Owner { account: account.id, company_id: account.company_id };
    let mut plans = plan_contracts(ctx, &mut view, owner, &strangers, &mut report).await?;
    let coming = made_by(&plans);
    for (read, judged) in reads.iter().zip(&mut judged) {
        judged.reading.coming.clone_from(&coming);
        wanting(read, &judged.reading, account.id, &mut report);
        plans.extend(plan_hours(&mut view, owner, read, judged, &mut report).await?);
    }
    view.rollback().await?;
    report.skipped.sort();
    report.skipped.dedup();
    Ok((plans, report))
}

/// The reports of the weeks to read, and the contracts among them that nobody has heard of.
async fn fetch<T: Tokens>(
    ctx: &Context,
    account: &Account,
    reader: &mut Reader<T>,
    scope: Scope,
    report: &mut RunReport,
) -> Result<(Vec<Read>, Vec<Contract>), Error> {
    let (mut reads, mut strangers) = (Vec::new(), Vec::new());
    for week in Book::open(ctx, account.id).await?.weeks(ctx, scope) {
        let read = reader.read(Weeks::one(week), report).await?;
        report.weeks.insert(week, week.state(ctx.clock.now()));
        strangers.extend(reader.strangers(&read, report).await?);
        reads.push(read);
    }
    Ok((reads, strangers))
}

async fn plan_contracts(
    ctx: &Context,
    view: &mut Tx,
    owner: Owner,
    contracts: &[Contract],
    report: &mut RunReport,
) -> Result<Vec<Plan>, Error> {
    if ctx.config.odoo.partners == Partners::Create && !contracts.is_empty() {
        partners::preview_for(view, owner, contracts, report).await?;
    }
    plan_all(view, owner, batch::cut_contracts(contracts), report).await
}

async fn plan_hours(
    view: &mut Tx,
    owner: Owner,
    read: &Read,
    judged: &Judged,
    report: &mut RunReport,
) -> Result<Vec<Plan>, Error> {
    plan_all(view, owner, cut(&judged.reported(read), &judged.reading, None), report).await
}

async fn plan_all(
    view: &mut Tx,
    owner: Owner,
    batches: Vec<Batch<'_>>,
    report: &mut RunReport,
) -> Result<Vec<Plan>, Error> {
    let mut plans = Vec::new();
    for mut batch in batches {
        batch.look_closer();
        let plan = batch.plan(&batch.snapshot(view, owner).await?, owner);
        batch::count(&plan, report);
        plans.push(plan);
    }
    Ok(plans)
}

/// The contracts that plans would make.
fn made_by(plans: &[Plan]) -> BTreeSet<ContractId> {
    let new = plans.iter().flat_map(|plan| &plan.contracts).filter_map(|change| match change {
        Change::Insert { new, .. } => Some(new.upwork_id.clone()),
        Change::Update { .. } => None,
    });
    new.collect()
}
