//! The job `contracts`: what Upwork lists, with terms, milestones and proposals, into Odoo's rows.

use std::collections::BTreeMap;

use super::batch::{self, Writer};
use super::context::Context;
use super::error::{Cause, Error};
use super::identify;
use super::session;
use super::{gate, partners};
use crate::config::Partners;
use crate::domain::{Account, Contract, ContractId, Identity, Job, Kind, Proposal, ProposalId, RunReport};
use crate::odoo;
use crate::odoo::schema::Work;
use crate::plan::{Owner, Plan};
use crate::store::claims::Claim;
use crate::store::{identity, links};
use crate::upwork;

/// Everything that one run brought from Upwork.
#[derive(Debug)]
pub struct Fetched {
    /// Contracts with their milestones.
    pub contracts: Vec<Contract>,
    /// Proposals, or why they could not be had: contracts can do without.
    pub proposals: Result<Vec<Proposal>, Error>,
    /// What was said on the way.
    pub report: RunReport,
}

/// Fetches everything, then writes it batch by batch. A batch that others kept changing holds no other up, and
/// proposals that cannot be had hold no contract up.
///
/// # Errors
/// [`Error`] says what stopped it or was left; batches that were committed stay.
pub async fn run(ctx: &Context, account: &Account, claim: &Claim) -> Result<RunReport, Error> {
    identify::recover(ctx, account).await?;
    let Fetched { contracts, proposals, mut report } = fetch(ctx, account, session::renewing(ctx, account.id)).await?;
    let owner = Owner { account: account.id, company_id: account.company_id };
    let writer = Writer { owner, author: ctx.author().await?, claim };
    if ctx.config.odoo.partners == Partners::Create {
        gate::pass(ctx, Work::Partners).await?;
        partners::create_for(ctx, &writer, &contracts, &mut report).await?;
    }
    let mut given_up = batch::write_all(ctx, batch::cut_contracts(&contracts), &writer, &mut report).await?;
    let (contract_of, proposals) = (contract_of(&contracts), proposals?);
    given_up += batch::write_all(ctx, batch::cut_proposals(&proposals, &contract_of), &writer, &mut report).await?;
    if given_up > 0 {
        return Err(Cause::Contended.into());
    }
    report.skipped.sort();
    report.skipped.dedup();
    Ok(report)
}

/// What [`run`] would write, as plans; writes nothing anywhere. `ctx` must be over a read-only database.
///
/// # Errors
/// [`Error`] as in [`run`], and [`Error::Fail`] if the access token has ended: renewing it would write.
pub async fn preview(ctx: &Context, account: &Account) -> Result<(Vec<Plan>, RunReport), Error> {
    gate::would_pass(ctx, Job::Contracts).await?;
    if ctx.config.odoo.partners == Partners::Create {
        gate::would_pass(ctx, Work::Partners).await?;
    }
    let Fetched { contracts, proposals, mut report } = fetch(ctx, account, session::as_is(ctx, account.id)).await?;
    let owner = Owner { account: account.id, company_id: account.company_id };
    let (contract_of, proposals) = (contract_of(&contracts), proposals?);
    let mut plans = Vec::new();
    let mut view = ctx.db.begin_read_only().await?;
    if ctx.config.odoo.partners == Partners::Create {
        partners::preview_for(&mut view, owner, &contracts, &mut report).await?;
    }
    for batch in batch::cut_contracts(&contracts).into_iter().chain(batch::cut_proposals(&proposals, &contract_of)) {
        let plan = batch.plan(&batch.snapshot(&mut view, owner).await?, owner);
        batch::count(&plan, &mut report);
        plans.push(plan);
    }
    view.rollback().await?;
    report.skipped.sort();
    report.skipped.dedup();
    Ok((plans, report))
}

/// Which contract a proposal led to.
fn contract_of(contracts: &[Contract]) -> BTreeMap<ProposalId, ContractId> {
    contracts.iter().filter_map(|c| Some((c.proposal.clone()?, c.id.clone()))).collect()
}

/// Asks Upwork for everything. No transaction is open meanwhile.
async fn fetch<T: upwork::Tokens>(ctx: &Context, account: &Account, tokens: T) -> Result<Fetched, Error> {
    let who = whose(ctx, account).await?;
    let session = ctx.upwork.session(tokens, Some(who.tenant.organization_id));
    upwork::check_tenant(&session).await?;
    let known = odoo::snapshot::known_contract_ids(&ctx.db, account.id).await?;
    let contracts = upwork::contracts(&session, who.tenant.kind, &known).await?;
    let mut report = RunReport::new(Job::Contracts);
    if contracts.listed == 0 {
        doubt_empty_list(Kind::Contract, known.len(), &mut report);
    }
    let contracts = take(contracts, &mut report);
    let proposals = match upwork::proposals(&session).await {
        Ok(proposals) => {
            if proposals.listed == 0 && proposals.refused.is_none() {
                doubt_empty_list(Kind::Proposal, linked_proposals(ctx, account).await?, &mut report);
            }
            Ok(take(proposals, &mut report))
        }
        Err(e) => Err(e.into()),
    };
    Ok(Fetched { contracts, proposals, report })
}

/// The records of an answer; what was said about the rest goes into the report.
pub(super) fn take<T>(fetched: upwork::Fetched<T>, report: &mut RunReport) -> Vec<T> {
    report.partial |= fetched.partial;
    report.skipped.extend(fetched.skipped);
    report.notes.extend(fetched.notes);
    report.notes.extend(fetched.left_out.iter().map(ToString::to_string));
    report.notes.extend(fetched.refused);
    fetched.items
}

/// Empty where there were some before is a reason to look, never to conclude anything.
fn doubt_empty_list(kind: Kind, known: usize, report: &mut RunReport) {
    if known > 0 {
        report.partial = true;
        report
            .notes
            .push(format!("Upwork lists no {kind}, but Odoo has {known}: nothing was concluded from the empty list"));
    }
}

/// How many of the account's proposals came from Upwork and are in Odoo.
async fn linked_proposals(ctx: &Context, account: &Account) -> Result<usize, Error> {
    let mut view = ctx.db.begin_read_only().await?;
    let links = links::of_kind(&mut view, account.id, Kind::Proposal).await?;
    view.rollback().await?;
    Ok(links.of(Kind::Proposal).filter(|(_, link)| !link.gone).count())
}

/// In whose name to ask.
pub(super) async fn whose(ctx: &Context, account: &Account) -> Result<Identity, Error> {
    let found = identity::get(&ctx.db, account.id).await?;
    found.ok_or_else(|| {
        Error::Fail(Cause::Told(format!(
            "it is not settled who {:?} is on Upwork: connect the account, and choose the organization if asked",
            account.name
        )))
    })
}
