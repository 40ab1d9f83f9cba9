//! Partners for clients that Odoo does not know: made on request, or by every run if so configured.

use super::batch::{Batch, Writer};
use super::context::Context;
use super::error::Error;
use super::gate;
use super::run::{Held, with_claim};
use crate::db::Tx;
use crate::domain::{Account, Client, Contract, Counts, Job, Kind, RunReport};
use crate::odoo::partner;
use crate::odoo::schema::Work;
use crate::odoo::snapshot::{self, Clients};
use crate::plan::{self, Kept, LinkChange, NewPartner, Owner, Snapshot};
use crate::store::claims;
use crate::store::links::{self, Clients as Of};

/// The clients that need a partner, and those of which nobody can tell; writes nothing anywhere.
///
/// # Errors
/// [`Error`] if [`create_missing`] would not begin, or the database refuses.
pub async fn preview(ctx: &Context, account: &Account) -> Result<(Vec<NewPartner>, RunReport), Error> {
    gate::would_pass(ctx, Job::Contracts).await?;
    gate::would_pass(ctx, Work::Partners).await?;
    let owner = Owner { account: account.id, company_id: account.company_id };
    let mut view = ctx.db.begin_read_only().await?;
    let clients = links::clients_of_contracts(&mut view, account.id, Of::WithoutPartner).await?;
    let (new, report) = plan_partners(&mut view, owner, &clients).await?;
    view.rollback().await?;
    Ok((new, report))
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
    let clients = links::clients_of_contracts(&mut view, account.id, Of::WithoutPartner).await?;
    view.rollback().await?;
    let owner = Owner { account: account.id, company_id: account.company_id };
    let writer = Writer { owner, author: ctx.author().await?, claim: held.claim() };
    let mut report = RunReport::new(Job::Contracts);
    create(ctx, &writer, &clients, &mut report).await?;
    Ok(report)
}

/// Makes the partners that are missing for contracts about to be written.
pub(super) async fn create_for(
    ctx: &Context,
    writer: &Writer<'_>,
    contracts: &[Contract],
    report: &mut RunReport,
) -> Result<(), Error> {
    let mut view = ctx.db.begin_read_only().await?;
    let clients = waiting(&mut view, writer.owner, contracts).await?;
    view.rollback().await?;
    if clients.is_empty() { Ok(()) } else { create(ctx, writer, &clients, report).await }
}

/// Counts the partners that [`create_for`] would make.
pub(super) async fn preview_for(
    view: &mut Tx,
    owner: Owner,
    contracts: &[Contract],
    report: &mut RunReport,
) -> Result<(), Error> {
    let clients = waiting(view, owner, contracts).await?;
    let (new, planned) = plan_partners(view, owner, &clients).await?;
    report.skipped.extend(planned.skipped);
    count(&new, report);
    Ok(())
}

async fn waiting(view: &mut Tx, owner: Owner, contracts: &[Contract]) -> Result<Vec<Client>, Error> {
    let snapshot = Batch::Contracts(contracts.iter().collect()).snapshot(view, owner).await?;
    Ok(plan::waiting_clients(contracts, &snapshot))
}

fn count(new: &[NewPartner], report: &mut RunReport) {
    if !new.is_empty() {
        let inserted = new.len() as u64;
        report.counts.entry(Kind::Client).or_default().add(Counts { inserted, ..Counts::default() });
    }
}

/// Makes the partners that are missing among these clients' own.
async fn create(ctx: &Context, writer: &Writer<'_>, clients: &[Client], report: &mut RunReport) -> Result<(), Error> {
    let mut tx = ctx.db.begin().await?;
    claims::hold(&mut tx, writer.claim).await?;
    let (new, planned) = plan_partners(&mut tx, writer.owner, clients).await?;
    report.skipped.extend(planned.skipped);
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
    count(&new, report);
    Ok(())
}

async fn plan_partners(tx: &mut Tx, owner: Owner, clients: &[Client]) -> Result<(Vec<NewPartner>, RunReport), Error> {
    let names: Vec<String> = clients.iter().filter_map(|client| client.name.clone()).collect();
    let links = links::of_contracts(tx, owner.account, [], clients.iter().map(|client| &client.id)).await?;
    let linked: Vec<i32> = links.of(Kind::Client).map(|(_, link)| link.odoo_id).collect();
    let wanted = Clients { company_id: owner.company_id, names: &names, linked: &linked };
    let snapshot = Snapshot { links, ..snapshot::partners(tx, wanted).await? };
    let (new, skipped) = plan::partners(clients, &snapshot);
    Ok((new, RunReport { skipped, ..RunReport::new(Job::Contracts) }))
}
