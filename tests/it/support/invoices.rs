//! Earnings of the example's ledger and the documents that are made of them.

use upwork_odoo::clock::Clock;
use upwork_odoo::domain::{Job, Series};
use upwork_odoo::jobs::drift;
use upwork_odoo::jobs::invoices::{self, Done, Options, Wanted};
use upwork_odoo::simulator::{NewTransaction, Step, World};

use super::app::TestApp;
use super::money::BONUS;
use super::picture::Row;
use super::sync::IMPORT_TOOL;

/// The fee of the bonus.
pub const BONUS_FEE: &str = "899500201";

impl TestApp {
    /// The example's ledger on 2 April 2026, read once: clients are made, invoices have no taxes, nothing is set in Odoo.
    pub async fn earned(series: Series) -> Self {
        let clock = Clock::manual("2026-04-02T09:00:00Z".parse().unwrap());
        let settings = [("ODOO__TAXES", "none"), ("ODOO__PARTNERS", "create")];
        let app = Self::at(clock, series, World::example(), &settings).await.connected().await;
        app.run("DELETE FROM ir_config_parameter WHERE key LIKE 'upwork_integration.%'").await;
        app.sync(Job::Contracts).await.expect("contracts");
        app.sync(Job::Earnings).await.expect("earnings");
        app
    }

    /// Invoices are made by themselves.
    pub async fn automatic(&self) {
        let key = "upwork_integration.upwork_auto_create_invoices";
        self.run(&format!("INSERT INTO ir_config_parameter (key, value) VALUES ('{key}', 'True')")).await;
    }

    /// Both accounts of a fee entry are set.
    pub async fn fee_accounts(&self) {
        self.run(
            "INSERT INTO ir_config_parameter (key, value)
             SELECT 'upwork_integration.upwork_fee_' || k.name || '_account_id', min(a.id)::text
             FROM (VALUES ('expense', 'expense'), ('payable', 'liability_current')) AS k (name, kind)
             JOIN account_account a ON a.account_type = k.kind AND a.currency_id IS NULL
                 AND NOT EXISTS (SELECT FROM account_account_tax_default_rel t WHERE t.account_id = a.id)
             JOIN account_account_res_company_rel r ON r.account_account_id = a.id AND r.res_company_id = 1
             GROUP BY k.name",
        )
        .await;
    }

    /// Makes the documents that earnings lack, as a person would.
    pub async fn invoice(&self) -> Done {
        invoices::create(&self.ctx, &self.account().await, &Wanted::default(), Options::default())
            .await
            .expect("invoices")
    }

    /// Posts a document, as far as it shows in its rows.
    pub async fn post(&self, reference: &str) {
        self.run(&format!(
            "UPDATE account_move SET state = 'posted', posted_before = TRUE, name = 'POSTED/' || id, sequence_prefix = 'POSTED/',
                 sequence_number = id WHERE ref = '{reference}';
             UPDATE account_move_line l SET parent_state = 'posted', move_name = m.name
             FROM account_move m WHERE m.id = l.move_id AND m.ref = '{reference}'"
        ))
        .await;
    }

    /// The documents of this ledger's earnings, a line each: `ref type state total: line amount, line amount`.
    pub async fn documents(&self) -> Vec<String> {
        self.lines(
            "SELECT concat(m.ref, ' ', m.move_type, ' ', m.state, ' ', m.amount_total_in_currency_signed, ': ',
                 (SELECT string_agg(concat(l.name, ' ', -l.amount_currency), ', ' ORDER BY l.sequence, l.id)
                  FROM account_move_line l WHERE l.move_id = m.id AND l.display_type = 'product'))
             FROM account_move m WHERE m.ref ~ '^(Upwork fee )?T(8|9)[0-9]{8}' ORDER BY m.ref, m.id",
        )
        .await
    }

    /// Books money of the fixed-price contract in the ledger, from five days ago if not said otherwise.
    pub fn book(&self, record: &str, amount: &str, fee: Option<&str>, due: &str) {
        let row = NewTransaction {
            kind: "APAdjustment".into(),
            subtype: "Bonus".into(),
            amount: amount.parse().unwrap(),
            fee: fee.map(|fee| fee.parse().unwrap()),
            contract: Some(IMPORT_TOOL.into()),
            record: Some(record.into()),
            description: Some(format!("Bonus {record}")),
            created: due.parse().ok(),
            due: due.parse().ok(),
            ..NewTransaction::default()
        };
        self.step(&Step::MoneyBooked { row });
    }

    /// The documents of one earning, likewise.
    pub async fn documents_of(&self, record: &str) -> Vec<String> {
        self.documents().await.into_iter().filter(|line| line.contains(record)).collect()
    }

    /// The earnings with their documents, as drafts with the fee as a line.
    pub async fn invoiced(series: Series) -> Self {
        let app = Self::earned(series).await;
        assert_eq!(app.invoice().await.made.len(), 5);
        app
    }

    /// Another amount of a row of the ledger.
    pub fn reprice(&self, record: &str, amount: &str) {
        self.step(&Step::TransactionChanged {
            record: record.into(),
            amount: amount.parse().ok(),
            created: None,
            due: None,
            description: None,
        });
    }

    /// 120 instead of 100, and 12 of that as fee instead of 10; a day later, and told otherwise.
    pub fn change_bonus(&self) {
        self.step(&Step::TransactionChanged {
            record: BONUS.into(),
            amount: "120".parse().ok(),
            created: None,
            due: "2026-02-27".parse().ok(),
            description: Some("Bonus, as agreed".into()),
        });
        self.reprice(BONUS_FEE, "-12");
    }

    /// A document's rows without what tells one database from another: ids, times, the number.
    pub async fn document_rows(&self, reference: &str) -> Vec<Row> {
        let mut moves = self.rows("account_move", &format!("ref = '{reference}'")).await;
        assert_eq!(moves.len(), 1, "{reference}");
        moves[0].remove("name");
        let of_move = format!("move_id = (SELECT id FROM account_move WHERE ref = '{reference}')");
        let mut lines = self.rows("account_move_line", &of_move).await;
        for row in moves.iter_mut().chain(&mut lines) {
            for column in ["id", "move_id", "create_date", "write_date", "access_token"] {
                row.remove(column);
            }
        }
        lines.sort_by_key(|row| (row["display_type"].clone(), row["name"].clone()));
        moves.extend(lines);
        moves
    }

    /// Row ids of the bonus's documents and of their lines.
    pub async fn bonus_ids(&self) -> String {
        let ids = self.text(
            "SELECT string_agg(concat(m.id, ':', l.id), ' ' ORDER BY l.id) FROM account_move m
             JOIN account_move_line l ON l.move_id = m.id WHERE m.ref LIKE '%T899500200'",
        );
        ids.await.expect("documents")
    }

    /// What waits for a decision, a line each: `kind record: Upwork / Odoo: why`.
    pub async fn open(&self) -> Vec<String> {
        self.lines(
            "SELECT concat(kind, ' ', upwork_id, ': ', upwork, ' / ', odoo, ': ', reason) FROM upwork_sync.drift
             WHERE decided_at IS NULL ORDER BY kind, upwork_id",
        )
        .await
    }

    /// Takes Upwork's side of the item that was found last.
    pub async fn accept(&self) -> Result<(), String> {
        let id = self.count("SELECT max(id) FROM upwork_sync.drift WHERE decided_at IS NULL").await;
        drift::accept(&self.ctx, id).await.map(drop).map_err(|e| e.to_string())
    }
}
