//! Rows of a ledger, and the golden world with its earnings.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use upwork_odoo::clock::Clock;
use upwork_odoo::domain::{Job, Kind, LedgerRow, Outcome, RecordId, RunReport, Series, TermId};
use upwork_odoo::odoo::{Applied, Error, snapshot};
use upwork_odoo::plan::{self, Evidence, LedgerSnapshot, Plan, Snapshot, touched};
use upwork_odoo::simulator::World as UpworkWorld;

use super::app::TestApp;
use super::odoo::{OWNER, World, day};
use super::picture::{Picture, Row};

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

/// Records of `World::example`'s ledger.
pub const WEEK: &str = "899387936";
pub const WEEK_FEE: &str = "899387937";
pub const PROTOTYPE_PAID: &str = "899500101";
pub const BONUS: &str = "899500200";
pub const FIXED: &str = "899500310";
pub const REFUND: &str = "899700001";

impl TestApp {
    /// The world of the examples on 2 April 2026, when its money is a few weeks old; connected, and nothing synced.
    pub async fn in_april(series: Series) -> Self {
        let clock = Clock::manual("2026-04-02T09:00:00Z".parse().unwrap());
        Self::at(clock, series, UpworkWorld::example(), &[]).await.connected().await
    }

    /// The same with contracts and earnings synced once.
    pub async fn paid(series: Series) -> Self {
        let app = Self::in_april(series).await;
        app.sync(Job::Contracts).await.expect("contracts");
        let report = app.sync(Job::Earnings).await.expect("earnings");
        assert_eq!(report.outcome(), Outcome::Done, "{report:?}");
        app
    }

    /// The row of an earning.
    pub async fn earning(&self, record: &str) -> Row {
        self.row("upwork_earning", &format!("upwork_earning_id = '{record}'")).await
    }

    /// Earnings, one a line: record, contract, gross, fee, net.
    pub async fn earnings(&self) -> Vec<String> {
        let sql = "SELECT to_jsonb(concat_ws(' ', e.upwork_earning_id, c.upwork_contract_id, e.gross_amount,
                              e.upwork_fee, e.net_amount))
                   FROM upwork_earning e JOIN upwork_contract c ON c.id = e.contract_id
                   WHERE e.upwork_account_id = (SELECT id FROM upwork_account WHERE name = 'Test')
                   ORDER BY e.upwork_earning_id";
        self.json(sql).await.into_iter().map(|line| line.as_str().unwrap().to_owned()).collect()
    }

    /// An hour later, a run of `earnings`: its report, and what it changed in Odoo's tables but `last_sync`.
    pub async fn earn_and_see(&self) -> (RunReport, Vec<String>) {
        self.clock.advance(TimeDelta::hours(1));
        let before = Picture::of_odoo(&self.pool).await;
        let report = self.sync(Job::Earnings).await.expect("sync");
        let mut changes = before.until(&Picture::of_odoo(&self.pool).await);
        changes.retain(|change| change != "~ upwork_account Test: last_sync");
        (report, changes)
    }
}
