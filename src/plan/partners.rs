//! Clients and Odoo's partners: found by the link, else by exact name, else made on request.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::change::Plan;
use super::link::{Kept, LinkChange};
use super::snapshot::Snapshot;
use crate::domain::{Client, Contract, Kind, OrganizationId, Skip};

/// What looking for a client's partner gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// Exactly one.
    One(i32),
    /// None.
    None,
    /// So many that nobody can tell which.
    Several(usize),
}

/// Who the clients of a batch are, as far as Odoo and memory tell.
pub(super) struct Partners<'a> {
    snapshot: &'a Snapshot,
    /// What people said by setting the client on a contract, of clients of whom nothing (living) is remembered.
    said: BTreeMap<&'a OrganizationId, i32>,
}

impl<'a> Partners<'a> {
    /// Of these contracts. Where people said different things of one client, the contract with the lowest id counts.
    pub(super) fn of(contracts: impl IntoIterator<Item = &'a Contract>, snapshot: &'a Snapshot) -> Self {
        let mut said = BTreeMap::new();
        for contract in contracts {
            let partner = snapshot.contracts.get(&contract.id).and_then(|row| row.values.partner_id);
            if let Some(partner) = partner.filter(|_| living(&contract.client, snapshot).is_none()) {
                said.entry(&contract.client.id).or_insert(partner);
            }
        }
        Self { snapshot, said }
    }

    /// Looks by the remembered Upwork id first, then by what people said, then by exact name.
    pub(super) fn find(&self, client: &Client) -> Found {
        if let Some(partner) = living(client, self.snapshot).or_else(|| self.said.get(&client.id).copied()) {
            return Found::One(partner);
        }
        let named =
            client.name.as_ref().and_then(|name| self.snapshot.partners.get(name)).map_or(&[][..], Vec::as_slice);
        match named {
            [] => Found::None,
            [one] => Found::One(one.id),
            several => Found::Several(several.len()),
        }
    }

    /// Keeps what people said of a client in memory.
    pub(super) fn learn(&self, plan: &mut Plan, client: &Client) {
        if let Some(partner) = self.said.get(&client.id) {
            self.remember(plan, client, *partner);
        }
    }

    /// Keeps client and partner together in memory, once.
    pub(super) fn remember(&self, plan: &mut Plan, client: &Client, partner: i32) {
        let link = self.snapshot.links.get(Kind::Client, client.id.as_str());
        let kept = Kept::Client { name: client.name.clone().unwrap_or_default() };
        let change = LinkChange::Keep { kind: Kind::Client, upwork_id: client.id.to_string(), odoo_id: partner, kept };
        if link.is_none_or(|link| link.odoo_id != partner) && !plan.links.contains(&change) {
            plan.links.push(change);
        }
    }
}

/// The remembered partner, if it still exists.
fn living(client: &Client, snapshot: &Snapshot) -> Option<i32> {
    let linked = snapshot.links.get(Kind::Client, client.id.as_str()).map(|link| link.odoo_id);
    linked.filter(|partner| snapshot.living_partners.contains(partner))
}

/// A partner to be made for a client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewPartner {
    /// Upwork's id of the client.
    pub client: OrganizationId,
    /// Its name.
    pub name: String,
}

/// Which of these clients need a partner made, by Upwork id; a client without a name, with several partners
/// of its name, or whose partner was deleted in Odoo, is left alone and said so.
pub fn partners(clients: &[Client], snapshot: &Snapshot) -> (Vec<NewPartner>, Vec<Skip>) {
    let by_id: BTreeMap<&OrganizationId, &Client> = clients.iter().map(|client| (&client.id, client)).collect();
    let partners = Partners::of([], snapshot);
    let (mut new, mut skipped) = (Vec::new(), Vec::new());
    for client in by_id.into_values() {
        let skip = |reason: String, cure: &str| Skip {
            kind: Kind::Client,
            id: client.id.to_string(),
            reason,
            cure: Some(cure.to_owned()),
        };
        match (partners.find(client), &client.name) {
            (Found::One(_), _) => {}
            (Found::Several(count), Some(name)) => skipped.push(skip(
                format!("{count} companies in Odoo are called {name:?}"),
                "set the client on one of its contracts in Odoo, or merge the partners",
            )),
            (_, None) => {
                skipped.push(skip("Upwork gives no name for it".to_owned(), "set the client on its contracts in Odoo"));
            }
            (Found::None, Some(name)) if snapshot.links.get(Kind::Client, client.id.as_str()).is_some() => skipped
                .push(skip(
                    format!("the partner {name:?} was deleted in Odoo"),
                    "set the client on its contracts in Odoo",
                )),
            (Found::None, Some(name)) => new.push(NewPartner { client: client.id.clone(), name: name.clone() }),
        }
    }
    (new, skipped)
}
