//! The database as it stands: every row of every table with its version, so that a test can say exactly what
//! changed between two looks, and that nothing else did.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::Value;
use sqlx::{AssertSqlSafe, PgPool};

use super::database::TestDb;

/// Columns of a row as PostgreSQL prints them; padding and NULL are told apart.
pub type Row = BTreeMap<String, Option<String>>;

/// All tables of a schema, and its sequences.
#[derive(Debug, PartialEq, Eq)]
pub struct Picture {
    rows: BTreeMap<(String, String), Version>,
    sequences: Vec<(String, Option<i64>)>,
}

#[derive(Debug, PartialEq, Eq)]
struct Version {
    xmin: Option<String>,
    row: Row,
}

impl Picture {
    /// Of Odoo's tables: row by row of those that this program may write, of the others whether anything changed.
    pub async fn of_odoo(pool: &PgPool) -> Self {
        Self::of(pool, "public", "^(upwork_.*|res_partner|mail_message|mail_tracking_value)$").await
    }

    /// Of our own.
    pub async fn of_memory(pool: &PgPool) -> Self {
        Self::of(pool, "upwork_sync", ".*").await
    }

    async fn of(pool: &PgPool, schema: &'static str, in_detail: &'static str) -> Self {
        let tables: Vec<(String, bool)> = sqlx::query_as(
            "SELECT relname::text, relname ~ $2 FROM pg_class
             WHERE relnamespace = $1::text::regnamespace AND relkind = 'r'",
        )
        .bind(schema)
        .bind(in_detail)
        .fetch_all(pool)
        .await
        .expect("tables");
        let each = tables.iter().map(|(table, in_detail)| {
            if *in_detail {
                format!(
                    "SELECT '{table}', COALESCE(to_jsonb(t) ->> 'id', ctid::text), xmin::text,
                            (SELECT jsonb_object(array_agg(key), array_agg(value)) FROM jsonb_each_text(to_jsonb(t)))
                     FROM {schema}.{table} AS t"
                )
            } else {
                format!(
                    "SELECT '{table}', '', md5(array_agg(ctid::text || xmin::text)::text), '{{}}'::jsonb FROM {schema}.{table}"
                )
            }
        });
        let sql = each.collect::<Vec<_>>().join("\nUNION ALL\n");
        // Compiling a statement over a hundred tables takes longer than running it.
        let mut tx = pool.begin().await.expect("transaction");
        sqlx::query("SET LOCAL jit = off").execute(&mut *tx).await.expect("setting");
        let rows: Vec<(String, String, Option<String>, Value)> =
            sqlx::query_as(AssertSqlSafe(sql)).fetch_all(&mut *tx).await.expect("rows");
        let rows = rows.into_iter().map(|(table, key, xmin, row)| ((table, key), Version { xmin, row: read(row) }));
        let sequences = "SELECT sequencename::text, last_value FROM pg_sequences WHERE schemaname = $1 ORDER BY 1";
        let sequences = sqlx::query_as(sequences).bind(schema).fetch_all(&mut *tx).await.expect("sequences");
        Self { rows: rows.collect(), sequences }
    }

    /// What became of the rows until `later`, a line each: `+ table name` for a new one, `- ...` for one that is
    /// gone, `~ table name: columns` for a changed one. A new version that says the same is `~ table name:`. Numbers
    /// that sequences gave out are not told.
    pub fn until(&self, later: &Self) -> Vec<String> {
        let mut lines = Vec::new();
        for ((table, key), before) in &self.rows {
            match later.rows.get(&(table.clone(), key.clone())) {
                None => lines.push(format!("- {table} {}", label(&before.row))),
                Some(after) if after == before => {}
                Some(after) => {
                    let changed = before.row.iter().filter(|(column, value)| after.row.get(*column) != Some(value));
                    let columns: Vec<&str> = changed.map(|(column, _)| column.as_str()).collect();
                    lines
                        .push(format!("~ {table} {}: {}", label(&before.row), columns.join(" ")).trim_end().to_owned());
                }
            }
        }
        let new = later.rows.iter().filter(|(place, _)| !self.rows.contains_key(*place));
        lines.extend(new.map(|((table, _), after)| format!("+ {table} {}", label(&after.row)).trim_end().to_owned()));
        lines.sort();
        lines
    }
}

/// What people would call the row.
fn label(row: &Row) -> String {
    let text = |column: &str| row.get(column).cloned().flatten();
    if let (Some(model), Some(body)) = (text("model"), text("body")) {
        return format!("{model} {body}");
    }
    if let (Some(old), Some(new)) = (text("old_value_char"), text("new_value_char")) {
        return format!("{old:?} -> {new:?}");
    }
    text("name").unwrap_or_default()
}

/// Rows of a table as PostgreSQL prints them, in order of their ids.
pub async fn rows(pool: &PgPool, table: &str, condition: &str) -> Vec<Row> {
    let sql = format!(
        "SELECT (SELECT jsonb_object(array_agg(key), array_agg(value)) FROM jsonb_each_text(to_jsonb(t)))
         FROM {table} AS t WHERE {condition} ORDER BY id"
    );
    let rows: Vec<Value> = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(pool).await.expect("rows");
    rows.into_iter().map(read).collect()
}

fn read(row: Value) -> Row {
    serde_json::from_value(row).expect("texts")
}

/// Everything of a database that a write would move: rows, sequences, and what PostgreSQL counts as written.
#[derive(Debug, PartialEq, Eq)]
pub struct Look {
    /// Odoo's tables.
    pub odoo: Picture,
    /// Ours.
    pub memory: Picture,
    /// Rows inserted, updated and deleted since the database was made, by table.
    pub written: BTreeMap<String, (i64, i64, i64)>,
}

impl Look {
    /// Waits until nobody else is connected, for what a connection wrote is counted at its end.
    pub async fn at(database: &TestDb) -> Self {
        let pool = database.pool().await;
        let others = "SELECT count(*) FROM pg_stat_activity
                      WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'";
        for attempt in 0.. {
            let others: i64 = sqlx::query_scalar(others).fetch_one(&pool).await.expect("others");
            if others == 0 {
                break;
            }
            assert!(attempt < 1000, "{others} connections stay open");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let written = "SELECT schemaname || '.' || relname, n_tup_ins, n_tup_upd, n_tup_del FROM pg_stat_user_tables";
        let written: Vec<(String, i64, i64, i64)> = sqlx::query_as(written).fetch_all(&pool).await.expect("counters");
        let written = written.into_iter().map(|(table, new, changed, gone)| (table, (new, changed, gone))).collect();
        let look = Self { odoo: Picture::of_odoo(&pool).await, memory: Picture::of_memory(&pool).await, written };
        pool.close().await;
        look
    }

    /// Tables of which rows were written until `later`, with how many were inserted, updated and deleted.
    pub fn written_until<'a>(&self, later: &'a Self) -> BTreeMap<&'a str, (i64, i64, i64)> {
        let mut written = BTreeMap::new();
        for (table, (new, changed, gone)) in &later.written {
            let before = self.written.get(table).copied().unwrap_or_default();
            let since = (new - before.0, changed - before.1, gone - before.2);
            if since != (0, 0, 0) {
                written.insert(table.strip_prefix("public.").unwrap_or(table), since);
            }
        }
        written
    }
}
