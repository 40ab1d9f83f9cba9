//! A small Odoo in memory: applies a plan the way the real tables would take it.

use std::collections::BTreeMap;

use crate::domain::{AccountId, Contract, ContractId, Currency, Kind, Proposal, ProposalId};
use crate::plan::*;

pub const OWNER: Owner = Owner { account: AccountId(7), company_id: 1 };

/// Tables and memory.
#[derive(Clone, Debug)]
pub struct Odoo {
    pub now: Snapshot,
    next_id: i32,
}

impl Odoo {
    pub fn new() -> Self {
        let mut now = Snapshot::default();
        for (code, id, decimals) in [("USD", 1, 2), ("JPY", 25, 0)] {
            now.currencies.insert(Currency::try_from(code.to_owned()).unwrap(), CurrencyRow { id, decimals });
        }
        Self { now, next_id: 100 }
    }

    pub fn plan_contracts(&self, contracts: &[Contract]) -> Plan {
        contracts_of(self, contracts)
    }

    pub fn plan_proposals(&self, proposals: &[Proposal]) -> Plan {
        let none: BTreeMap<ProposalId, ContractId> = BTreeMap::new();
        crate::plan::proposals(proposals, &none, &self.now, OWNER)
    }

    /// Plans and applies.
    pub fn sync(&mut self, contracts: &[Contract]) -> Plan {
        let plan = self.plan_contracts(contracts);
        self.apply(&plan);
        plan
    }

    pub fn sync_proposals(&mut self, proposals: &[Proposal]) -> Plan {
        let plan = self.plan_proposals(proposals);
        self.apply(&plan);
        plan
    }

    pub fn apply(&mut self, plan: &Plan) {
        self.apply_contracts(plan);
        self.apply_milestones(plan);
        self.apply_proposals(plan);
        for change in &plan.links {
            match change {
                LinkChange::Keep { kind, upwork_id, odoo_id, kept } => self.link(*kind, upwork_id, *odoo_id, kept),
                LinkChange::Gone { kind, upwork_id } => {
                    let mut link = self.now.links.get(*kind, upwork_id).unwrap().clone();
                    link.gone = true;
                    self.now.links.insert(*kind, upwork_id.clone(), link);
                }
            }
        }
    }

    fn apply_contracts(&mut self, plan: &Plan) {
        for change in &plan.contracts {
            let values = change.new_values().clone();
            let id = self.row_id(change, Kind::Contract, values.upwork_id.as_str());
            if let Some(old) = change.old_values() {
                assert_eq!(&self.now.contracts[&values.upwork_id].values, old, "a plan knows what it replaces");
            }
            let row = ContractRow { id, xmin: self.xmin(), values };
            self.now.contracts.insert(row.values.upwork_id.clone(), row);
        }
    }

    fn apply_milestones(&mut self, plan: &Plan) {
        for change in &plan.milestones {
            let v = change.new_values();
            let id = self.row_id(change, Kind::Milestone, v.upwork_id.as_str());
            let contract_id = self.now.contracts[&v.contract].id;
            let row = MilestoneRow {
                id,
                xmin: self.xmin(),
                contract_id,
                name: v.name.clone(),
                state: v.state.clone(),
                due_date: v.due_date,
                amount: v.amount,
                currency_id: v.currency_id,
            };
            let rows = self.now.milestones.entry(contract_id).or_default();
            rows.retain(|other| other.id != id);
            rows.push(row);
            rows.sort_by_key(|row| row.id);
        }
    }

    fn apply_proposals(&mut self, plan: &Plan) {
        for change in &plan.proposals {
            let v = change.new_values();
            let id = self.row_id(change, Kind::Proposal, v.upwork_id.as_str());
            let row = ProposalRow {
                id,
                xmin: self.xmin(),
                state: v.state.clone(),
                title: v.title.clone(),
                submitted_date: v.submitted_date,
                hourly_rate: v.hourly_rate,
                contract_id: v.contract_id,
            };
            self.now.proposals.insert(id, row);
        }
    }

    fn row_id<T>(&mut self, change: &Change<T>, kind: Kind, upwork_id: &str) -> i32 {
        match change {
            Change::Update { id, .. } => *id,
            Change::Insert { kept, .. } => {
                self.next_id += 1;
                let id = self.next_id;
                self.link(kind, upwork_id, id, kept);
                id
            }
        }
    }

    fn link(&mut self, kind: Kind, upwork_id: &str, odoo_id: i32, kept: &Kept) {
        if kind == Kind::Client {
            self.now.living_partners.insert(odoo_id);
        }
        self.now.links.insert(kind, upwork_id, Link { odoo_id, gone: false, kept: Some(kept.clone()) });
    }

    fn xmin(&mut self) -> Xmin {
        self.next_id += 1;
        Xmin::from(self.next_id)
    }

    /// What a dropped schema `upwork_sync` leaves.
    pub fn forget_everything(&mut self) {
        self.now.links = Links::default();
    }

    pub fn delete_contract(&mut self, id: &str) {
        if let Some(row) = self.now.contracts.remove(&ContractId::new(id)) {
            self.now.milestones.remove(&row.id);
        }
    }

    pub fn contract(&mut self, id: &str) -> &mut ContractValues {
        &mut self.now.contracts.get_mut(&ContractId::new(id)).unwrap().values
    }

    pub fn partner(&mut self, id: i32, name: &str) {
        self.now.partners.entry(name.to_owned()).or_default().push(PartnerMatch { id });
    }

    pub fn rows(&self) -> (usize, usize, usize) {
        let milestones = self.now.milestones.values().map(Vec::len).sum();
        (self.now.contracts.len(), milestones, self.now.proposals.len())
    }
}

fn contracts_of(odoo: &Odoo, contracts: &[Contract]) -> Plan {
    crate::plan::contracts(contracts, &odoo.now, OWNER)
}
