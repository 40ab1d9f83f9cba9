//! Rows of a ledger, and the golden world with its earnings.

use std::collections::BTreeSet;

use upwork_odoo::domain::{Kind, LedgerRow, RecordId, TermId};
use upwork_odoo::odoo::{Applied, Error, snapshot};
use upwork_odoo::plan::{self, Evidence, LedgerSnapshot, Plan, Snapshot, touched};

use super::odoo::{OWNER, World, day};

/// A row in US dollars, due on 12 October 2026.
pub fn paid(id: &str, words: (&str, &str), amount: &str) -> LedgerRow {
    LedgerRow {
        entry_type: Some(words.0.to_owned()),
        accounting_subtype: Some(words.1.to_owned()),
        creation_date: Some(day("2026-10-11")),
        review_due_date: Some(day("2026-10-12")),
        currency: "USD".to_owned().try_into().ok(),
        credited: amount.parse().ok(),
        ..LedgerRow::bare(RecordId::new(id))
    }
}

/// A milestone of a contract that was paid.
pub fn milestone_paid(id: &str, contract: &str, amount: &str) -> LedgerRow {
    let row = paid(id, ("APAdjustment", "Milestone"), amount);
    LedgerRow { related_assignment: Some(TermId::new(contract)), ..row }
}

/// An hour-and-minute week of a contract, 5 to 11 October 2026.
pub fn week_paid(id: &str, contract: &str, hours: &str, amount: &str) -> LedgerRow {
    let text = format!("({contract}) Client Co/Anna - {hours} hrs @ $55.50/hr - 10/05/2026 - 10/11/2026");
    LedgerRow { description: Some(text), ..paid(id, ("APInvoice", "Hourly"), amount) }
}

/// The service fee of a row.
pub fn fee(id: &str, of: &str, amount: &str) -> LedgerRow {
    let row = paid(id, ("APAdjustment", "Service Fee"), amount);
    LedgerRow { related_transaction: Some(RecordId::new(of)), ..row }
}

impl World {
    /// Snapshot, plan, apply, remember: one batch of the job without its network and without our own schema. All rows
    /// of the ledger have to be handed in each time.
    pub async fn sync_ledger(&mut self, rows: &[LedgerRow]) -> (Plan, Applied) {
        let plan = self.plan_ledger(rows).await;
        let applied = self.apply(&plan).await.unwrap();
        (plan, applied)
    }

    /// What applying would do.
    pub async fn plan_ledger(&self, rows: &[LedgerRow]) -> Plan {
        plan::earnings(rows, &Evidence::default(), &self.ledger_snapshot(rows).await, OWNER)
    }

    /// What Odoo holds of the earnings among these rows.
    pub async fn ledger_snapshot(&self, rows: &[LedgerRow]) -> Snapshot {
        let touched: BTreeSet<RecordId> = touched(rows, []);
        let records: Vec<String> = touched.iter().map(ToString::to_string).collect();
        let mut tx = self.db.begin_read_only().await.unwrap();
        let found = snapshot::earnings(&mut tx, OWNER.account, &records, &self.links).await.unwrap();
        let digests = rows.iter().map(|row| (row.id.clone(), row.digest())).collect();
        let ledger = LedgerSnapshot { touched, digests, ..found.ledger };
        Snapshot { links: self.links.clone(), ledger, ..found }
    }

    /// Applies a plan that was made before.
    pub async fn apply_late(&mut self, plan: &Plan) -> Result<Applied, Error> {
        self.apply(plan).await
    }

    /// The row id that is remembered of an earning.
    pub fn earning_row(&self, record: &str) -> Option<i32> {
        self.links.get(Kind::Earning, record).map(|link| link.odoo_id)
    }
}
