//! Partners for clients that Odoo does not know: made on request, or by every run if so configured.

use super::batch::Writer;
use super::context::Context;
use super::error::Error;
use super::gate;
use super::run::{Held, with_claim};
use crate::db::Tx;
use crate::domain::{Account, Client, Contract, ContractId, Counts, Job, Kind, RunReport, Skip};
use crate::odoo::partner;
use crate::odoo::schema::Work;
use crate::odoo::snapshot::{self, Clients};
use crate::plan::{self, Kept, LinkChange, NewPartner, Owner, Snapshot};
use crate::store::{claims, links};

/// The clients that need a partner, and those of which nobody can tell; writes nothing anywhere.
///
/// # Errors
/// [`Error`] if [`create_missing`] would not begin, or the database refuses.
pub async fn preview(ctx: &Context, account: &Account) -> Result<(Vec<NewPartner>, RunReport), Error> {
    gate::would_pass(ctx, Job::Contracts).await?;
    gate::would_pass(ctx, Work::Partners).await?;
    let owner = Owner { account: account.id, company_id: account.company_id };
    let mut view = ctx.db.begin_read_only().await?;
    let contracts = links::clients_of_contracts(&mut view, account.id).await?;
    let (new, skipped) = missing(&mut view, owner, &contracts).await?;
    view.rollback().await?;
    Ok((new, RunReport { skipped, ..RunReport::new(Job::Contracts) }))
}

/// Makes the partners that are missing, and puts them on the contracts that wait for one: the next run of
/// `contracts` finds them by their links.
///
/// # Errors
/// [`Error`] if the job `contracts` runs just now, or the database refuses.
pub async fn create_missing(ctx: &Context, account: &Account) -> Result<RunReport, Error> {
    gate::pass(ctx, Job::Contracts).await?;
    gate::pass(ctx, Work::Partners).await?;
    let held = with_claim(ctx, account.id, Job::Contracts).await?;
    let outcome = create_held(ctx, account, &held).await;
    held.release(ctx).await;
    outcome
}

async fn create_held(ctx: &Context, account: &Account, held: &Held) -> Result<RunReport, Error> {
    let mut view = ctx.db.begin_read_only().await?;
    let contracts = links::clients_of_contracts(&mut view, account.id).await?;
    view.rollback().await?;
    let owner = Owner { account: account.id, company_id: account.company_id };
    let writer = Writer { owner, author: ctx.author().await?, claim: held.claim() };
    let mut report = RunReport::new(Job::Contracts);
    create(ctx, &writer, &contracts, &mut report).await?;
    Ok(report)
}

/// Makes the partners that are missing for contracts about to be written.
pub(super) async fn create_for(
    ctx: &Context,
    writer: &Writer<'_>,
    contracts: &[Contract],
    report: &mut RunReport,
) -> Result<(), Error> {
    let contracts = with_clients(contracts);
    let mut view = ctx.db.begin_read_only().await?;
    let (new, skipped) = missing(&mut view, writer.owner, &contracts).await?;
    view.rollback().await?;
    if new.is_empty() {
        report.skipped.extend(skipped);
        return Ok(());
    }
    create(ctx, writer, &contracts, report).await
}

/// Counts the partners that [`create_for`] would make.
pub(super) async fn preview_for(
    view: &mut Tx,
    owner: Owner,
    contracts: &[Contract],
    report: &mut RunReport,
) -> Result<(), Error> {
    let (new, skipped) = missing(view, owner, &with_clients(contracts)).await?;
    report.skipped.extend(skipped);
    count(&new, report);
    Ok(())
}

/// Decides and makes them in one transaction, so that no other account makes the same meanwhile.
async fn create(
    ctx: &Context,
    writer: &Writer<'_>,
    contracts: &[(ContractId, Client)],
    report: &mut RunReport,
) -> Result<(), Error> {
    let mut tx = ctx.db.begin().await?;
    claims::hold(&mut tx, writer.claim).await?;
    partner::take_turn(&mut tx).await?;
    let (new, skipped) = missing(&mut tx, writer.owner, contracts).await?;
    let rows = partner::create(&mut tx, ctx.series().await?, &new, &writer.author).await?;
    let links: Vec<LinkChange> = new
        .iter()
        .zip(&rows)
        .map(|(partner, (client, row))| LinkChange::Keep {
            kind: Kind::Client,
            upwork_id: client.to_string(),
            odoo_id: *row,
            kept: Kept::Client { name: partner.name.clone() },
        })
        .collect();
    links::record(&mut tx, writer.owner.account, &links, ctx.clock.now()).await?;
    tx.commit().await?;
    report.skipped.extend(skipped);
    count(&new, report);
    Ok(())
}

/// Partners to be made for the clients of these contracts, and clients of whom nobody can tell.
async fn missing(
    tx: &mut Tx,
    owner: Owner,
    contracts: &[(ContractId, Client)],
) -> Result<(Vec<NewPartner>, Vec<Skip>), Error> {
    let ids: Vec<ContractId> = contracts.iter().map(|(id, _)| id.clone()).collect();
    let names: Vec<String> = contracts.iter().filter_map(|(_, client)| client.name.clone()).collect();
    let links = links::of_contracts(tx, owner.account, &ids, contracts.iter().map(|(_, client)| &client.id)).await?;
    let linked: Vec<i32> = links.of(Kind::Client).map(|(_, link)| link.odoo_id).collect();
    let wanted = Clients { company_id: owner.company_id, names: &names, linked: &linked };
    let snapshot = Snapshot { links, ..snapshot::contracts(tx, owner.account, &ids, wanted).await? };
    Ok(plan::partners(&plan::waiting_clients(contracts, &snapshot), &snapshot))
}

fn with_clients(contracts: &[Contract]) -> Vec<(ContractId, Client)> {
    contracts.iter().map(|contract| (contract.id.clone(), contract.client.clone())).collect()
}

fn count(new: &[NewPartner], report: &mut RunReport) {
    if !new.is_empty() {
        let inserted = new.len() as u64;
        report.counts.entry(Kind::Client).or_default().add(Counts { inserted, ..Counts::default() });
    }
}
