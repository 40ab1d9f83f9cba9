//! PostgreSQL's own fastest way: COPY of the rows that the job wrote, into the same table of a copy of the same
//! database, over a connection with the daemon's own settings, in one statement.

use std::time::{Duration, Instant};

use sqlx::AssertSqlSafe;

use crate::office::Copy;

/// What a row of a time log is made of but its id, which the table gives.
const COLUMNS: &str = "create_uid, create_date, write_uid, write_date, upwork_account_id, upwork_timelog_id, contract_id, \
                       company_id, date, memo, tracked_hours, manual_hours, total_hours";

/// Rows in the form that COPY takes.
pub struct Rows {
    text: String,
    count: usize,
}

impl Rows {
    /// The time logs that the job wrote there, in its order. None of their values is NULL or needs an escape.
    pub async fn of(copy: &Copy) -> Self {
        let sql = format!(
            "SELECT concat_ws(E'\\t', {COLUMNS}) FROM upwork_timelog WHERE upwork_account_id = {} ORDER BY id",
            copy.account.id
        );
        let pool = copy.database.pool().await;
        let rows: Vec<String> = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(&pool).await.expect("rows");
        pool.close().await;
        Self { count: rows.len(), text: rows.join("\n") }
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
        let into = format!("COPY upwork_timelog ({COLUMNS}) FROM STDIN");
        let mut into = tx.conn().copy_in_raw(&into).await.expect("COPY");
        into.send(self.text.as_bytes()).await.expect("rows");
        let rows = into.finish().await.expect("rows");
        tx.commit().await.expect("committed");
        let took = start.elapsed();
        assert_eq!(rows, self.count as u64, "rows copied");
        took
    }
}
