//! The world that the records are about, with the program at work in it. Each record finds it as it was.

use std::cell::Cell;
use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeZone, Utc};
use serde_json::Value;
use sqlx::{AssertSqlSafe, PgPool};
use tokio_util::sync::CancellationToken;
use upwork_odoo::app;
use upwork_odoo::cli::Access;
use upwork_odoo::clock::Clock;
use upwork_odoo::config::{Config, Sources};
use upwork_odoo::db::Db;
use upwork_odoo::domain::{Account, AccountId, Series};
use upwork_odoo::jobs::{Context, chain};
use upwork_odoo::odoo::schema::Manifest;
use upwork_odoo::store::schema;

use crate::compare::{self, Types};
use crate::database::TestDb;
use crate::record::{Columns, Record};

/// What a record's input is put into, before the program comes.
const INPUT: [&str; 5] = ["ir_config_parameter", "res_company", "upwork_contract", "upwork_timelog", "upwork_earning"];
/// What documents are written to: nothing else may change in them.
const DOCUMENTS: [&str; 6] = [
    "account_analytic_line",
    "account_move",
    "account_move_line",
    "account_move_line_account_tax_rel",
    "account_account_tag_account_move_line_rel",
    "mail_message",
];

/// A database with the golden world, and the program.
pub struct World {
    pool: PgPool,
    pub ctx: Context,
    types: BTreeMap<&'static str, Types>,
    /// Undoes whatever a record did.
    restore: String,
    input_id: Cell<i32>,
    _database: TestDb,
}

impl World {
    /// A fresh one, on the day when the ORM's rows were written.
    pub async fn new(series: Series) -> Self {
        let database = TestDb::new(series).await;
        let role = database.least_privilege_role().await;
        let pool = database.pool().await;
        schema::migrate(&Db::from_pool(pool.clone()), Some(&role)).await.expect("migrate");
        let tables = written(&pool, series).await;
        let save = |table: &String| format!("CREATE TABLE saved.{} AS TABLE {table};", bare(table));
        let save: String = tables.iter().map(save).collect();
        execute(&pool, &format!("CREATE SCHEMA saved; {save}")).await;
        let mut types = BTreeMap::new();
        for table in DOCUMENTS {
            types.insert(table, compare::types(&pool, table).await);
        }
        let ctx = context(&database.url_as(&role));
        Self { restore: restore(&tables), pool, ctx, types, input_id: Cell::new(0), _database: database }
    }

    /// Runs a record and leaves the world as it was. Answers what is not as it should be.
    pub async fn run(&self, record: &Record) -> Vec<String> {
        self.load(record).await;
        let kind = record.kind().expect("a kind that applies");
        let refused = (kind.write)(self, record).await;
        let differences = match (&record.expected, refused) {
            (_, Err(error)) => vec![format!("failed: {}", chain(&error))],
            (Some(_), Ok(None)) => (kind.differences)(self, record).await,
            (Some(_), Ok(Some(reason))) => vec![format!("nothing was written: {reason}")],
            (None, Ok(refused)) => self.nothing_written(refused).await,
        };
        execute(&self.pool, &self.restore).await;
        differences
    }

    /// Where the ORM wrote nothing, nothing may be written, and it has to be said why.
    async fn nothing_written(&self, refused: Option<String>) -> Vec<String> {
        let mut problems = Vec::new();
        if refused.is_none_or(|reason| reason.trim().is_empty()) {
            problems.push("nobody says why nothing was to be written".to_owned());
        }
        for table in DOCUMENTS {
            let rows = self.new_rows(table).await.len();
            if rows > 0 {
                problems.push(format!("{table}: {rows} rows written where the ORM refuses"));
            }
        }
        problems
    }

    /// Puts a record's input in.
    async fn load(&self, record: &Record) {
        execute(&self.pool, "DELETE FROM ir_config_parameter WHERE key LIKE 'upwork\\_integration.%'").await;
        for (key, value) in &record.settings {
            let insert = sqlx::query("INSERT INTO ir_config_parameter (key, value) VALUES ($1, $2)");
            insert.bind(key).bind(value).execute(&self.pool).await.expect("setting");
        }
        if !record.res_company.is_empty() {
            self.update("res_company", &record.res_company, "TRUE").await;
        }
        let contract = &record.input.upwork_contract;
        self.update("upwork_contract", contract, &format!("id = {}", contract["id"])).await;
        for (table, row) in
            [("upwork_timelog", &record.input.upwork_timelog), ("upwork_earning", &record.input.upwork_earning)]
        {
            if let Some(row) = row {
                self.input_id.set(self.insert(table, row).await);
            }
        }
    }

    async fn update(&self, table: &str, row: &Columns, condition: &str) {
        let columns = names(row);
        let sql = format!(
            "UPDATE {table} SET ({columns}) = (SELECT {columns} FROM jsonb_populate_record(NULL::{table}, $1))
             WHERE {condition}"
        );
        let update = sqlx::query(AssertSqlSafe(sql)).bind(Value::from(row.clone()));
        let done = update.execute(&self.pool).await.expect(table);
        assert!(done.rows_affected() > 0, "{table} has no row where {condition}");
    }

    async fn insert(&self, table: &str, row: &Columns) -> i32 {
        let columns = names(row);
        let sql = format!(
            "INSERT INTO {table} ({columns}) SELECT {columns} FROM jsonb_populate_record(NULL::{table}, $1) RETURNING id"
        );
        let insert = sqlx::query_scalar(AssertSqlSafe(sql)).bind(Value::from(row.clone()));
        insert.fetch_one(&self.pool).await.expect(table)
    }

    /// The account that a record's contract belongs to.
    pub async fn account(&self, record: &Record) -> Account {
        let id = record.input.upwork_contract["upwork_account_id"].as_i64().expect("an account");
        let id = AccountId(i32::try_from(id).expect("a row id"));
        upwork_odoo::odoo::account::by_id(&self.ctx.db, id).await.expect("account").expect("the account is there")
    }

    /// Row id of the time log or earning of the record that runs.
    pub fn input_id(&self) -> i32 {
        self.input_id.get()
    }

    /// Rows of a document's table that were not there before, or are no longer as they were.
    pub async fn new_rows(&self, table: &'static str) -> Vec<Columns> {
        let condition = format!("NOT EXISTS (SELECT FROM saved.{} s WHERE s::text = t::text)", bare(table));
        compare::rows(&self.pool, table, &self.types[table], &condition).await
    }

    /// What differs between the new rows of a table and those that a record expects under a name.
    pub async fn compare(&self, record: &Record, table: &'static str, name: &str) -> Vec<String> {
        self.compare_rows(record, table, name, &self.new_rows(table).await)
    }

    /// The same with rows in which ids were given the names that the record has for them. Rows without an id of their own
    /// are compared in order of their text.
    pub fn compare_rows(&self, record: &Record, table: &'static str, name: &str, found: &[Columns]) -> Vec<String> {
        let mut expected: Vec<Columns> = match record.expected.as_ref().and_then(|expected| expected.get(name)) {
            Some(Value::Array(rows)) => rows.iter().filter_map(Value::as_object).cloned().collect(),
            Some(Value::Object(row)) => vec![row.clone()],
            _ => Vec::new(),
        };
        if !self.types[table].contains_key("id") {
            expected.sort_by_key(|row| Value::from(row.clone()).to_string());
        }
        compare::differences(table, &self.types[table], &expected, found, self.today())
    }

    /// The day that the program's clock shows.
    pub fn today(&self) -> NaiveDate {
        self.ctx.clock.now().date_naive()
    }

    /// One value out of the database; `INPUT` stands for the row id of the record's input.
    pub async fn value(&self, sql: &str) -> Value {
        let sql = sql.replace("INPUT", &self.input_id().to_string());
        let value: Option<Value> = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&self.pool).await.expect("a value");
        value.unwrap_or_default()
    }
}

/// All tables that records are put into or that the program may write.
async fn written(pool: &PgPool, series: Series) -> Vec<String> {
    let manifest = Manifest::for_series(series).expect("manifest");
    let ours: Vec<String> = sqlx::query_scalar(
        "SELECT 'upwork_sync.' || tablename FROM pg_tables WHERE schemaname = 'upwork_sync' AND tablename <> 'migration'",
    )
    .fetch_all(pool)
    .await
    .expect("our tables");
    let theirs = manifest.tables.into_iter().filter(|(_, table)| table.is_written()).map(|(name, _)| name);
    let named = INPUT.into_iter().chain(DOCUMENTS).map(str::to_owned);
    let mut tables: Vec<String> = ours.into_iter().chain(theirs).chain(named).collect();
    tables.sort();
    tables.dedup();
    tables
}

/// Statements that put these tables back, touching only the rows that are not as they were.
fn restore(tables: &[String]) -> String {
    let back = tables.iter().map(|table| {
        let saved = format!("saved.{}", bare(table));
        format!(
            "DELETE FROM {table} t WHERE NOT EXISTS (SELECT FROM {saved} s WHERE s::text = t::text);
             INSERT INTO {table} OVERRIDING SYSTEM VALUE
             SELECT * FROM {saved} s WHERE NOT EXISTS (SELECT FROM {table} t WHERE t::text = s::text);"
        )
    });
    let back: String = back.collect();
    format!("BEGIN; SET LOCAL session_replication_role = replica; {back} COMMIT")
}

fn bare(table: &str) -> &str {
    table.rsplit('.').next().unwrap_or(table)
}

fn names(row: &Columns) -> String {
    row.keys().cloned().collect::<Vec<_>>().join(", ")
}

async fn execute(pool: &PgPool, sql: &str) {
    let done = sqlx::raw_sql(AssertSqlSafe(sql)).execute(pool).await;
    done.unwrap_or_else(|error| panic!("{error}\n{}", sql.chars().take(300).collect::<String>()));
}

/// The program: nothing in it speaks to Upwork.
fn context(url: &str) -> Context {
    let settings = [("DATABASE__URL", url), ("HTTP__PUBLIC_URL", "http://127.0.0.1:8478")];
    let env = settings.map(|(key, value)| (format!("UPWORK_ODOO__{key}"), value.to_owned())).into();
    let config = Config::load(&Sources { env, ..Sources::default() }).expect("settings");
    let clock = Clock::manual(Utc.with_ymd_and_hms(2026, 11, 16, 9, 0, 0).unwrap());
    app::context(config, Access::Own, clock, CancellationToken::new()).expect("context")
}
