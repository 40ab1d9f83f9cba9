//! PostgreSQL's own fastest way: COPY of the rows that a job wrote, into the same table of a copy of the same database,
//! over a connection with the daemon's own settings, in one statement.

use std::time::{Duration, Instant};

use sqlx::AssertSqlSafe;

use crate::office::Copy;

/// A table, its columns that are copied, and in which order.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    name: &'static str,
    columns: &'static str,
    order: &'static str,
}

/// What a row of a time log is made of but its id, which the table gives.
pub const TIMELOGS: Table = Table {
    name: "upwork_timelog",
    columns: "create_uid, create_date, write_uid, write_date, upwork_account_id, upwork_timelog_id, contract_id, \
              company_id, date, memo, tracked_hours, manual_hours, total_hours",
    order: "id",
};

/// All of a row of the ledger.
pub const LEDGER: Table = Table {
    name: "upwork_sync.ledger",
    columns: "accounting_entity, record_id, digest, entry_type, accounting_subtype, creation_date, review_due_date, \
              fully_paid_date, description, related_assignment, related_transaction_id, related_invoice_id, \
              related_accounting_entity, company_name, developer_name, agency_name, purchase_order_number, \
              payment_status, payment_guaranteed, currency, credited, transaction_amount, running_balance, payment, \
              sent, sent_currency, unreadable, first_seen_at, changed_at",
    order: "ctid",
};

/// All of a row of an earning but its id, which the table gives, and its documents, which it does not have yet.
pub const EARNINGS: Table = Table {
    name: "upwork_earning",
    columns: "create_uid, create_date, write_uid, write_date, upwork_account_id, company_id, upwork_earning_id, \
              contract_id, name, date, period_start, period_end, gross_amount, upwork_fee, upwork_fee_percent, \
              net_amount, total_hours, currency_id, partner_id",
    order: "id",
};

/// Rows in the form that COPY takes.
pub struct Rows {
    table: Table,
    text: String,
    count: usize,
}

impl Rows {
    /// The rows that the job wrote there, in its order. None of their values has a tab or a line break.
    pub async fn of(copy: &Copy, table: Table) -> Self {
        let Table { name, columns, order } = table;
        let value = |column| format!(r"COALESCE(replace({column}::text, '\', '\\'), '\N')");
        let values: Vec<String> = columns.split(", ").map(value).collect();
        let sql = format!("SELECT concat_ws(E'\t', {}) FROM {name} ORDER BY {order}", values.join(", "));
        let pool = copy.database.pool().await;
        let rows: Vec<String> = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(&pool).await.expect("rows");
        pool.close().await;
        Self { table, count: rows.len(), text: rows.join("\n") }
    }

    /// How many they are.
    pub const fn count(&self) -> usize {
        self.count
    }

    /// Copies them in, after a checkpoint; how long that took.
    pub async fn copy_into(&self, copy: &Copy) -> Duration {
        copy.checkpoint().await;
        let mut tx = copy.ctx.db.begin().await.expect("a transaction");
        let start = Instant::now();
        let into = format!("COPY {} ({}) FROM STDIN", self.table.name, self.table.columns);
        let mut into = tx.conn().copy_in_raw(&into).await.expect("COPY");
        into.send(self.text.as_bytes()).await.expect("rows");
        let rows = into.finish().await.expect("rows");
        tx.commit().await.expect("committed");
        let took = start.elapsed();
        assert_eq!(rows, self.count as u64, "rows copied");
        took
    }
}
