//! A wallet's ledger and its earnings in memory: applies a plan the way the real tables would take it.

use std::collections::BTreeMap;

use super::model::{OWNER, Odoo};
use crate::domain::{ContractId, Kind, LedgerRow, RecordId, TermId};
use crate::plan::*;

/// Ledger, contracts and earnings.
#[derive(Clone, Debug)]
pub struct Wallet {
    pub now: Snapshot,
    pub evidence: Evidence,
    ledger: BTreeMap<RecordId, LedgerRow>,
    next_id: i32,
}

/// A row of contract 41900315 in US dollars.
pub fn paid(id: &str, entry_type: &str, subtype: &str, amount: &str) -> LedgerRow {
    LedgerRow {
        entry_type: Some(entry_type.into()),
        accounting_subtype: Some(subtype.into()),
        creation_date: "2026-03-08".parse().ok(),
        review_due_date: "2026-03-13".parse().ok(),
        description: Some(format!("{subtype} of Globex")),
        related_assignment: Some(TermId::new("41900315")),
        currency: "USD".to_owned().try_into().ok(),
        credited: amount.parse().ok(),
        ..LedgerRow::bare(RecordId::new(id))
    }
}

/// A milestone's payment.
pub fn milestone(id: &str) -> LedgerRow {
    paid(id, "APAdjustment", "Milestone", "500.00")
}

pub const HOURLY: &str = "(41846002) Globex GmbH/Anna Kovacs - 08:20 hrs @ $60.00/hr - 03/02/2026 - 03/08/2026";

/// A week of contract 41846002.
pub fn hourly(id: &str) -> LedgerRow {
    let row = paid(id, "APInvoice", "Hourly", "500.00");
    LedgerRow { description: Some(HOURLY.into()), related_assignment: None, ..row }
}

/// What was left alone, in words.
pub fn reasons(plan: &Plan) -> Vec<String> {
    let waits = plan.parked.iter().filter_map(|change| match change {
        ParkedChange::Park { record, parked } => Some(parked.skip(record)),
        ParkedChange::Release { .. } => None,
    });
    let drift = plan.drift.iter().map(ToString::to_string);
    waits.chain(plan.skipped.iter().cloned()).map(|skip| skip.to_string()).chain(drift).collect()
}

/// A service fee.
pub fn fee(id: &str, of: &str, amount: &str) -> LedgerRow {
    LedgerRow { related_transaction: Some(RecordId::new(of)), ..paid(id, "APAdjustment", "Service Fee", amount) }
}

impl Wallet {
    pub fn new() -> Self {
        Self { now: Odoo::new().now, evidence: Evidence::default(), ledger: BTreeMap::new(), next_id: 500 }
    }

    /// With the two contracts of the rows above.
    pub fn with_contracts() -> Self {
        let mut wallet = Self::new();
        wallet.contract("41846002", Some(11));
        wallet.contract("41900315", Some(12));
        wallet
    }

    /// A contract, or its new client.
    pub fn contract(&mut self, id: &str, partner_id: Option<i32>) {
        let id = ContractId::new(id);
        let row = i32::try_from(self.now.ledger.contracts.len()).unwrap() + 1;
        let place = self.now.ledger.contracts.entry(id).or_insert(ClientContract { id: row, partner_id });
        place.partner_id = partner_id;
    }

    pub fn contract_id(&self, id: &str) -> i32 {
        self.now.ledger.contracts[&ContractId::new(id)].id
    }

    /// Somebody deletes a contract in Odoo, and the daemon has seen it.
    pub fn bury(&mut self, id: &str) {
        let id = ContractId::new(id);
        self.now.ledger.contracts.remove(&id);
        self.now.ledger.earnings.retain(|_, row| row.values.contract != id);
        self.now.ledger.buried.insert(id);
    }

    /// As the store would read it for these rows.
    pub fn snapshot(&self, rows: &[LedgerRow]) -> Snapshot {
        let mut now = self.now.clone();
        let kept = || rows.iter().filter_map(|row| self.ledger.get(&row.id));
        now.ledger.digests = kept().map(|row| (row.id.clone(), row.digest())).collect();
        now.ledger.touched = touched(rows, kept().filter_map(|row| row.related_transaction.clone()));
        let is_touched = |id: &RecordId| now.ledger.touched.contains(id);
        let points_at_touched = |row: &LedgerRow| row.related_transaction.as_ref().is_some_and(is_touched);
        let targets = now.ledger.touched.iter().filter_map(|id| self.ledger.get(id)?.related_transaction.as_ref());
        let targets: std::collections::BTreeSet<_> = targets.collect();
        let is_related = |row: &&LedgerRow| is_touched(&row.id) || points_at_touched(row) || targets.contains(&row.id);
        now.ledger.related = self.ledger.values().filter(is_related).cloned().collect();
        now
    }

    pub fn plan(&self, rows: &[LedgerRow]) -> Plan {
        earnings(rows, &self.evidence, &self.snapshot(rows), OWNER)
    }

    /// Plans and applies; then nothing is left to plan.
    pub fn sync(&mut self, rows: &[LedgerRow]) -> Plan {
        let plan = self.plan(rows);
        self.apply(&plan, rows);
        let again = self.plan(rows);
        assert!(again.is_empty(), "{again:?}");
        plan
    }

    fn apply(&mut self, plan: &Plan, rows: &[LedgerRow]) {
        for change in &plan.ledger {
            let row = rows.iter().rfind(|row| row.id == *change.record()).unwrap();
            self.ledger.insert(row.id.clone(), row.clone());
        }
        for change in &plan.parked {
            match change {
                ParkedChange::Park { record, parked } => {
                    self.now.ledger.parked.insert(record.clone(), parked.clone());
                }
                ParkedChange::Release { record } => {
                    self.now.ledger.parked.remove(record).unwrap();
                }
            }
        }
        for change in &plan.earnings {
            match change {
                Change::Insert { new, kept } => {
                    self.next_id += 1;
                    let (id, values) = (self.next_id, new.clone());
                    self.link(&new.upwork_id, id, kept);
                    self.now
                        .ledger
                        .earnings
                        .insert(id, EarningRow { id, xmin: 1, values, invoice: None, fee_entry: None });
                }
                Change::Update { id, old, new, .. } => {
                    let row = self.now.ledger.earnings.get_mut(id).unwrap();
                    assert_eq!(row.values, *old);
                    row.values = new.clone();
                }
            }
        }
        for drift in &plan.drift {
            self.now.ledger.open.insert(drift.upwork_id.clone(), drift.clone());
        }
        for record in &plan.settled {
            self.now.ledger.open.remove(record).unwrap();
        }
        for change in &plan.links {
            match change {
                LinkChange::Keep { upwork_id, odoo_id, kept, .. } => {
                    self.link(&RecordId::new(upwork_id.as_str()), *odoo_id, kept);
                }
                LinkChange::Gone { upwork_id, .. } => {
                    let mut link = self.now.links.get(Kind::Earning, upwork_id).unwrap().clone();
                    link.gone = true;
                    self.now.links.insert(Kind::Earning, upwork_id.clone(), link);
                }
            }
        }
    }

    fn link(&mut self, record: &RecordId, odoo_id: i32, kept: &Kept) {
        let link = Link { odoo_id, gone: false, kept: Some(kept.clone()) };
        self.now.links.insert(Kind::Earning, record.as_str(), link);
    }

    /// The ledger.
    pub fn kept(&self) -> Vec<LedgerRow> {
        self.ledger.values().cloned().collect()
    }

    /// All earnings, by row id.
    pub fn earnings(&self) -> Vec<&EarningValues> {
        self.now.ledger.earnings.values().map(|row| &row.values).collect()
    }

    pub fn waits(&self, record: &RecordId) -> bool {
        self.now.ledger.parked.contains_key(record)
    }

    pub fn rows(&self) -> usize {
        self.now.ledger.earnings.len()
    }

    pub fn row(&self, record: &str) -> &EarningRow {
        let mut rows = self.now.ledger.earnings.values().filter(|row| row.values.upwork_id.as_str() == record);
        let row = rows.next().unwrap_or_else(|| panic!("no earning {record}"));
        assert!(rows.next().is_none(), "several rows of earning {record}");
        row
    }

    pub fn row_mut(&mut self, record: &str) -> &mut EarningRow {
        let id = self.row(record).id;
        self.now.ledger.earnings.get_mut(&id).unwrap()
    }

    pub fn earning(&self, record: &str) -> &EarningValues {
        &self.row(record).values
    }

    /// The contract that is remembered of an earning, and how it was found.
    pub fn found(&self, record: &str) -> (String, FoundBy) {
        let (contract, by) = found_before(&RecordId::new(record), &self.now.links).unwrap();
        (contract.to_string(), by)
    }

    /// Somebody deletes the row in Odoo.
    pub fn delete(&mut self, record: &str) {
        let id = self.row(record).id;
        self.now.ledger.earnings.remove(&id);
    }

    /// The schema is lost.
    pub fn forget(&mut self) {
        self.ledger.clear();
        self.now.links = Links::default();
        self.now.ledger.parked.clear();
        self.now.ledger.assigned.clear();
    }
}
