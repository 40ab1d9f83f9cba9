//! Contracts: which rows to make and which to change. Columns that belong to Upwork follow Upwork; the
//! client and the project are the user's once set.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Plan};
use super::link::{Kept, Link, LinkChange};
use super::milestones;
use super::partners::{Found, Partners};
use super::row::{ContractRow, ContractValues};
use super::snapshot::{CurrencyRow, Owner, Snapshot};
use crate::domain::{Client, Contract, ContractId, Kind, round_half_up};

/// Plans a batch of contracts with their milestones. Of two records with the same id the later counts.
pub fn contracts<'a>(incoming: impl IntoIterator<Item = &'a Contract>, snapshot: &Snapshot, owner: Owner) -> Plan {
    let mut plan = Plan::new(owner.account, owner.company_id);
    let by_id: BTreeMap<&ContractId, &Contract> =
        incoming.into_iter().map(|contract| (&contract.id, contract)).collect();
    let partners = Partners::of(by_id.values().copied(), snapshot);
    for contract in by_id.values() {
        plan_contract(&mut plan, contract, snapshot, &partners);
    }
    plan.skipped.sort();
    plan.skipped.dedup();
    plan
}

fn plan_contract(plan: &mut Plan, contract: &Contract, snapshot: &Snapshot, partners: &Partners<'_>) {
    let link = snapshot.links.get(Kind::Contract, contract.id.as_str());
    let row = snapshot.contracts.get(&contract.id);
    if row.is_none() && link.is_some() {
        return deleted_in_odoo(plan, contract, link);
    }
    let Some(currency) = snapshot.currencies.get(&contract.currency) else {
        let reason = format!("Odoo has no currency {}", contract.currency);
        return plan.skip(Kind::Contract, &contract.id, reason, Some("add the currency in Odoo's accounting settings"));
    };
    let partner_id = partner(plan, contract, row, link, partners);
    let values = wanted(contract, *currency, partner_id);
    match row {
        None => plan.contracts.push(Change::Insert { kept: kept(contract, &values, None), new: values }),
        Some(row) => update(plan, contract, row, values, link),
    }
    milestones::plan_milestones(plan, contract, row.map(|row| row.id), snapshot);
}

/// The row shall not come back, nor its milestones. Remembered once; said every time.
fn deleted_in_odoo(plan: &mut Plan, contract: &Contract, link: Option<&Link>) {
    if link.is_some_and(|link| !link.gone) {
        plan.links.push(LinkChange::Gone { kind: Kind::Contract, upwork_id: contract.id.to_string() });
    }
    let cure = format!("to have it again: upwork-odoo restore contract {}", contract.id);
    plan.skip(Kind::Contract, &contract.id, format!("{:?} was deleted in Odoo", contract.title), Some(&cure));
}

/// The columns as they should be.
fn wanted(contract: &Contract, currency: CurrencyRow, partner_id: Option<i32>) -> ContractValues {
    ContractValues {
        upwork_id: contract.id.clone(),
        name: contract.title.clone(),
        contract_type: contract.contract_type.key().to_owned(),
        state: Some(contract.state.key().to_owned()),
        start_date: contract.start_date,
        end_date: contract.end_date,
        hourly_rate: contract.hourly_rate.as_ref().map(|rate| round_half_up(rate.amount, currency.decimals)),
        currency_id: currency.id,
        partner_id,
    }
}

/// The client's partner: what the row says; while neither the user nor we ever set one, what we can find.
fn partner(
    plan: &mut Plan,
    contract: &Contract,
    row: Option<&ContractRow>,
    link: Option<&Link>,
    partners: &Partners<'_>,
) -> Option<i32> {
    if let Some(partner) = row.and_then(|row| row.values.partner_id) {
        partners.learn(plan, &contract.client);
        return Some(partner);
    }
    if row.is_some() && partner_before(link).is_some() {
        return None;
    }
    match partners.find(&contract.client) {
        Found::One(partner) => {
            partners.remember(plan, &contract.client, partner);
            Some(partner)
        }
        Found::None => None,
        Found::Several(count) => {
            let name = contract.client.name.as_deref().unwrap_or_default();
            let reason = format!("{count} companies in Odoo are called {name:?}, so none was taken");
            let cure = format!("set the client on contract {} in Odoo, or merge the partners", contract.id);
            plan.skip(Kind::Client, &contract.client.id, reason, Some(&cure));
            None
        }
    }
}

/// The partner that the row had last. It is remembered beyond the day when somebody clears it, or the next run would
/// set it again.
fn partner_before(link: Option<&Link>) -> Option<i32> {
    match link.and_then(|link| link.kept.as_ref()) {
        Some(Kept::Contract { values, .. }) => values.partner_id,
        _ => None,
    }
}

/// The clients of contracts that wait for a partner: not deleted in Odoo, and without one now or before. A client whom
/// another of its contracts has a partner for waits for none.
pub fn waiting_clients(contracts: &[(ContractId, Client)], snapshot: &Snapshot) -> Vec<Client> {
    let (mut waiting, mut settled) = (BTreeMap::new(), BTreeSet::new());
    for (contract, client) in contracts {
        let link = snapshot.links.get(Kind::Contract, contract.as_str());
        match snapshot.contracts.get(contract).map(|row| row.values.partner_id) {
            Some(Some(_)) => {
                settled.insert(&client.id);
            }
            None if link.is_some() => {}
            _ if partner_before(link).is_some() => {}
            _ => {
                waiting.insert(&client.id, client);
            }
        }
    }
    waiting.retain(|id, _| !settled.contains(id));
    waiting.into_values().cloned().collect()
}

fn update(plan: &mut Plan, contract: &Contract, row: &ContractRow, values: ContractValues, link: Option<&Link>) {
    let kept = kept(contract, &values, link);
    if row.values == values {
        plan.count_unchanged(Kind::Contract);
    } else {
        plan.contracts.push(Change::Update { id: row.id, xmin: row.xmin, old: row.values.clone(), new: values });
    }
    let remembered = link.is_some_and(|link| !link.gone && link.odoo_id == row.id && link.kept.as_ref() == Some(&kept));
    if !remembered {
        plan.links.push(LinkChange::Keep {
            kind: Kind::Contract,
            upwork_id: contract.id.to_string(),
            odoo_id: row.id,
            kept,
        });
    }
}

fn kept(contract: &Contract, values: &ContractValues, link: Option<&Link>) -> Kept {
    let partner_id = values.partner_id.or(partner_before(link));
    Kept::Contract { values: ContractValues { partner_id, ..values.clone() }, client: contract.client.clone() }
}
