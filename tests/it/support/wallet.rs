//! What the job `earnings` wrote, in a form that two databases can be compared by; and ways to disturb it.

use chrono::NaiveDate;
use sqlx::AssertSqlSafe;
use upwork_odoo::domain::{Job, Month, RunReport};
use upwork_odoo::jobs::timelogs::Scope;
use upwork_odoo::jobs::{Error, Ran, run_by_hand_over};
use upwork_odoo::simulator::{NewTransaction, Step};

use super::app::TestApp;

/// Each with what identifies it on Upwork, and without row ids and times.
const WRITTEN: [&str; 7] = [
    "SELECT 'earning ' || concat_ws('|', e.upwork_earning_id, c.upwork_contract_id, e.name, e.date, e.period_start,
         e.period_end, e.gross_amount, e.upwork_fee, e.upwork_fee_percent, e.net_amount, e.total_hours, e.currency_id,
         e.company_id, e.partner_id, e.upwork_account_id)
     FROM upwork_earning e JOIN upwork_contract c ON c.id = e.contract_id WHERE e.upwork_account_id = $1",
    "SELECT 'ledger ' || record_id || ' ' || encode(digest, 'hex') FROM upwork_sync.ledger WHERE $1 > 0",
    "SELECT 'history ' || record_id || ' ' || before FROM upwork_sync.ledger_history WHERE $1 > 0",
    "SELECT 'parked ' || record_id || ' ' || reason FROM upwork_sync.parked WHERE $1 > 0",
    "SELECT 'link ' || l.upwork_id || ' ' || (e.id IS NOT NULL) || ' ' || (kept #- '{values,partner_id}')
     FROM upwork_sync.link l LEFT JOIN upwork_earning e ON e.id = l.odoo_id AND e.upwork_earning_id = l.upwork_id
     WHERE l.account_id = $1 AND l.kind = 'earning'",
    "SELECT 'read ' || concat_ws(' ', c.since, c.settled_to, w.accounting_entity, w.swept_on)
     FROM upwork_sync.cursor c JOIN upwork_sync.accounting_entity w USING (account_id)
     WHERE c.account_id = $1 AND c.job = 'earnings'",
    "SELECT 'gap ' || week || ' ' || reason FROM upwork_sync.gap WHERE account_id = $1 AND job = 'earnings'",
];

/// Tables of our schema that the job writes, but for links, claims and runs.
const OURS: [&str; 8] =
    ["ledger", "ledger_history", "parked", "assignment", "term", "accounting_entity", "cursor", "gap"];

/// A row that comes into the ledger of the freelancer of the examples, for a contract or for none.
pub fn booked(words: (&str, &str), record: &str, contract: Option<&str>, amount: &str) -> NewTransaction {
    NewTransaction {
        kind: words.0.into(),
        subtype: words.1.into(),
        amount: amount.parse().expect("amount"),
        contract: contract.map(str::to_owned),
        tenant: contract.is_none().then(|| super::app::ANNA.to_owned()),
        record: Some(record.into()),
        ..NewTransaction::default()
    }
}

/// A row says another amount.
pub fn amount_changed(record: &str, amount: &str) -> Step {
    Step::TransactionChanged {
        record: record.into(),
        amount: amount.parse().ok(),
        created: None,
        due: None,
        description: None,
    }
}

impl TestApp {
    /// All that the job wrote.
    pub async fn money(&self) -> Vec<String> {
        let mut all = Vec::new();
        for sql in WRITTEN {
            let lines = sqlx::query_scalar::<_, String>(AssertSqlSafe(sql)).bind(self.id.0).fetch_all(&self.pool);
            all.extend(lines.await.expect(sql));
        }
        all.sort();
        all
    }

    /// Earnings without memory or without a row of the ledger, and memory without earnings: what a batch that broke in
    /// the middle would leave.
    pub async fn halves_of_money(&self) -> i64 {
        self.count(
            "SELECT (SELECT count(*) FROM (SELECT * FROM upwork_earning WHERE upwork_account_id > 2) e
                     FULL JOIN (SELECT * FROM upwork_sync.link WHERE kind = 'earning') l
                       ON l.odoo_id = e.id AND l.upwork_id = e.upwork_earning_id
                     WHERE e.id IS NULL OR l.odoo_id IS NULL)
                  + (SELECT count(*) FROM upwork_earning e WHERE upwork_account_id > 2 AND NOT EXISTS (
                         SELECT FROM upwork_sync.ledger l WHERE l.record_id = e.upwork_earning_id))",
        )
        .await
    }

    /// Keeps what the job wrote, for [`Self::rewind_money`].
    pub async fn save_money(&self) {
        let ours = OURS.map(|table| format!("CREATE TABLE saved.{table} AS TABLE upwork_sync.{table};")).concat();
        self.run(&format!(
            "CREATE SCHEMA saved; CREATE TABLE saved.upwork_earning AS TABLE upwork_earning;
             CREATE TABLE saved.link AS TABLE upwork_sync.link; {ours}"
        ))
        .await;
    }

    /// Puts it back to what it was.
    pub async fn rewind_money(&self) {
        let back = |table: &str| {
            format!(
                "DELETE FROM upwork_sync.{table};
                 INSERT INTO upwork_sync.{table} OVERRIDING SYSTEM VALUE TABLE saved.{table};"
            )
        };
        self.run(&format!(
            "BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM upwork_earning;
             INSERT INTO upwork_earning TABLE saved.upwork_earning; DELETE FROM upwork_sync.run;
             {} {} COMMIT",
            back("link"),
            OURS.map(back).concat()
        ))
        .await;
    }

    /// A run over days that somebody named.
    pub async fn earn_days(&self, from: &str, to: &str, accept_empty: bool) -> Result<RunReport, Error> {
        let day = |text: &str| text.parse::<NaiveDate>().expect("day");
        let scope = Scope { days: Some((day(from), day(to))), accept_empty, ..Scope::default() };
        match run_by_hand_over(&self.ctx, self.account().await, Job::Earnings, scope).await? {
            Ran::Report(report) => Ok(report),
            other => panic!("{other:?}"),
        }
    }

    /// The months that Upwork was asked for since the requests were reset, one word each: `2026-03`.
    pub fn months_asked(&self) -> Vec<String> {
        let asked = self.upwork.requests().into_iter().filter(|r| r.operation.as_deref() == Some("TransactionHistory"));
        let month = |text: &str| Month::of(text.parse().expect("day")).to_string();
        asked.map(|r| month(r.variables["from"].as_str().expect("from"))).collect()
    }
}
