//! Proposals. Like milestones they have no column for Upwork's id; without a link a row is adopted only if
//! title and date leave no doubt. The texts are the user's; the state moves forward only.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Plan};
use super::link::{Kept, Link, LinkChange};
use super::row::{ProposalRow, ProposalValues};
use super::snapshot::{Owner, Snapshot};
use crate::domain::{ContractId, Kind, Proposal, ProposalId, round_half_up};

/// Plans the proposals of an account. `contract_of` says which contract a proposal led to, where Upwork tells.
pub fn proposals<'a>(
    incoming: impl IntoIterator<Item = &'a Proposal>,
    contract_of: &BTreeMap<ProposalId, ContractId>,
    snapshot: &Snapshot,
    owner: Owner,
) -> Plan {
    let mut plan = Plan::new(owner.account, owner.company_id);
    let by_id: BTreeMap<&ProposalId, &Proposal> =
        incoming.into_iter().map(|proposal| (&proposal.id, proposal)).collect();
    let linked: BTreeSet<i32> = snapshot.links.of(Kind::Proposal).map(|(_, link)| link.odoo_id).collect();
    let unclaimed: Vec<&ProposalRow> = snapshot.proposals.values().filter(|row| !linked.contains(&row.id)).collect();
    let mut alike: BTreeMap<_, usize> = BTreeMap::new();
    for proposal in by_id.values().filter(|proposal| link_of(proposal, snapshot).is_none()) {
        *alike.entry((proposal.title.as_str(), proposal.submitted_date)).or_default() += 1;
    }
    let mut taken: BTreeSet<i32> = BTreeSet::new();
    for proposal in by_id.into_values() {
        let contract = contract_of
            .get(&proposal.id)
            .and_then(|id| snapshot.links.get(Kind::Contract, id.as_str()))
            .filter(|link| !link.gone)
            .map(|link| link.odoo_id);
        if let Some(link) = link_of(proposal, snapshot) {
            plan_known(&mut plan, proposal, link, contract, snapshot);
            continue;
        }
        let like: Vec<&&ProposalRow> = unclaimed.iter().filter(|row| is_like(row, proposal)).collect();
        let waiting = alike.get(&(proposal.title.as_str(), proposal.submitted_date)).copied().unwrap_or_default();
        match like.iter().find(|row| !taken.contains(&row.id)) {
            Some(row) if like.len() == waiting => {
                taken.insert(row.id);
                plan_row(&mut plan, proposal, row, None, contract);
            }
            Some(_) => {
                let reason = format!("{} rows in Odoo look like {:?}", like.len(), proposal.title);
                plan.skip(Kind::Proposal, &proposal.id, reason, Some("delete or rename the ones that are not it"));
            }
            None => {
                let new = wanted(proposal, None, contract);
                plan.proposals.push(Change::Insert { kept: kept(&new), new });
            }
        }
    }
    plan
}

fn link_of<'a>(proposal: &Proposal, snapshot: &'a Snapshot) -> Option<&'a Link> {
    snapshot.links.get(Kind::Proposal, proposal.id.as_str())
}

fn is_like(row: &ProposalRow, proposal: &Proposal) -> bool {
    row.title.as_deref() == Some(proposal.title.as_str()) && row.submitted_date == Some(proposal.submitted_date)
}

/// One that we wrote or adopted before.
fn plan_known(plan: &mut Plan, proposal: &Proposal, link: &Link, contract: Option<i32>, snapshot: &Snapshot) {
    if let Some(row) = snapshot.proposals.get(&link.odoo_id) {
        return plan_row(plan, proposal, row, Some(link), contract);
    }
    if !link.gone {
        plan.links.push(LinkChange::Gone { kind: Kind::Proposal, upwork_id: proposal.id.to_string() });
    }
    let cure = format!("to have it again: upwork-odoo restore proposal {}", proposal.id);
    plan.skip(Kind::Proposal, &proposal.id, format!("{:?} was deleted in Odoo", proposal.title), Some(&cure));
}

/// A proposal that has its row.
fn plan_row(plan: &mut Plan, proposal: &Proposal, row: &ProposalRow, link: Option<&Link>, contract: Option<i32>) {
    let before = contract_before(link);
    // A contract that was cleared stays cleared; one that was deleted and restored has another row.
    let contract = row.contract_id.or(contract.filter(|contract| before != Some(*contract)));
    let mut new = wanted(proposal, Some(row), contract);
    let old = ProposalValues {
        upwork_id: proposal.id.clone(),
        name: new.name.clone(),
        state: row.state.clone(),
        title: row.title.clone(),
        submitted_date: row.submitted_date,
        hourly_rate: row.hourly_rate,
        contract_id: row.contract_id,
        cover_letter: None,
    };
    new.cover_letter = None;
    let kept = kept(&ProposalValues { contract_id: contract.or(before), ..new.clone() });
    if old == new {
        plan.count_unchanged(Kind::Proposal);
    } else {
        plan.proposals.push(Change::Update { id: row.id, xmin: row.xmin, old, new });
    }
    if !link.is_some_and(|link| !link.gone && link.kept.as_ref() == Some(&kept)) {
        plan.links.push(LinkChange::Keep {
            kind: Kind::Proposal,
            upwork_id: proposal.id.to_string(),
            odoo_id: row.id,
            kept,
        });
    }
}

/// The contract that the row had last, remembered beyond the day when somebody clears it.
fn contract_before(link: Option<&Link>) -> Option<i32> {
    match link.and_then(|link| link.kept.as_ref()) {
        Some(Kept::Proposal { values }) => values.contract_id,
        _ => None,
    }
}

/// The columns as they should be. The state moves forward only: whatever set hired or declined, it stays.
fn wanted(proposal: &Proposal, row: Option<&ProposalRow>, contract_id: Option<i32>) -> ProposalValues {
    let state = proposal.status.state();
    let current = row.and_then(|row| row.state.as_deref());
    ProposalValues {
        upwork_id: proposal.id.clone(),
        name: proposal.title.clone(),
        state: if state.may_follow(current) { Some(state.key().to_owned()) } else { current.map(str::to_owned) },
        title: Some(proposal.title.clone()),
        submitted_date: Some(proposal.submitted_date),
        hourly_rate: Some(round_half_up(proposal.rate.amount, 2)),
        contract_id,
        cover_letter: proposal.cover_letter.clone(),
    }
}

/// The letter is the user's from the moment it is written: nothing of it is remembered.
fn kept(values: &ProposalValues) -> Kept {
    Kept::Proposal { values: ProposalValues { cover_letter: None, ..values.clone() } }
}
