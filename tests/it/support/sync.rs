//! Runs of the job `contracts`, and what they did to Odoo's tables.

use chrono::TimeDelta;
use secrecy::ExposeSecret;
use serde_json::Value;
use sqlx::AssertSqlSafe;
use upwork_odoo::domain::{Job, Outcome, RunReport, Series};
use upwork_odoo::jobs::connect::{self, Connected};
use upwork_odoo::simulator::{Step, World};

use super::app::TestApp;
use super::picture::{self, Picture, Row};

/// Contracts, milestones, proposals and organizations of `World::example`.
pub const BACKEND: &str = "41846002";
pub const IMPORT_TOOL: &str = "41900315";
pub const OLD_MAINTENANCE: &str = "40777123";
pub const PROTOTYPE: &str = "11200451";
pub const DELIVERY: &str = "11200452";
pub const HANDOVER: &str = "11200453";
pub const RUST_SERVICE: &str = "1900000000000000011";
pub const ODOO_MODULE: &str = "1900000000000000012";
pub const GLOBEX: &str = "1390112233445566720";
pub const INITECH: &str = "1402233445566778880";

impl TestApp {
    /// Connected to the world of the examples and synced once.
    pub async fn synced(series: Series) -> Self {
        let app = Self::new(series, World::example()).await.connected().await;
        let report = app.sync(Job::Contracts).await.expect("first sync");
        assert_eq!(report.outcome(), Outcome::Done, "{report:?}");
        app
    }

    /// A step on Upwork.
    pub fn step(&self, step: &Step) {
        self.upwork.step(step).expect("step");
    }

    /// An hour later, a run: its report, and what it changed in Odoo's tables. Of a run that succeeds one change is
    /// taken for granted: the account's `last_sync`.
    pub async fn sync_and_see(&self) -> (RunReport, Vec<String>) {
        self.clock.advance(TimeDelta::hours(1));
        let before = Picture::of_odoo(&self.pool).await;
        let report = self.sync(Job::Contracts).await.expect("sync");
        let mut changes = before.until(&Picture::of_odoo(&self.pool).await);
        if !report.partial {
            let last_sync = changes.iter().position(|change| change == "~ upwork_account Test: last_sync");
            changes.remove(last_sync.unwrap_or_else(|| panic!("last_sync stayed: {changes:?}")));
        }
        (report, changes)
    }

    /// Rows of one of Odoo's tables, in order of their ids.
    pub async fn rows(&self, table: &str, condition: &str) -> Vec<Row> {
        picture::rows(&self.pool, table, condition).await
    }

    /// The one row of a condition.
    pub async fn row(&self, table: &str, condition: &str) -> Row {
        let mut rows = self.rows(table, condition).await;
        assert_eq!(rows.len(), 1, "{table} where {condition}");
        rows.remove(0)
    }

    /// The row of a contract.
    pub async fn contract(&self, id: &str) -> Row {
        self.row("upwork_contract", &format!("upwork_contract_id = '{id}'")).await
    }

    /// Values out of the database, as JSON.
    pub async fn json(&self, sql: &str) -> Vec<Value> {
        sqlx::query_scalar(AssertSqlSafe(sql.to_owned())).fetch_all(&self.pool).await.expect("JSON")
    }

    /// The account connected in the name of one of several tenants.
    pub async fn connected_as(self, tenant: &str) -> Self {
        let Connected::Choose { key, tenants, .. } = self.connect(self.id).await.expect("connects") else {
            panic!("there is no choice")
        };
        let chosen = tenants.iter().find(|one| one.name == tenant).expect("tenant");
        connect::choose(&self.ctx, key.expose_secret(), &chosen.organization_id).await.expect("chosen");
        self
    }

    /// An id out of the database.
    pub async fn id_of(&self, sql: &str) -> i32 {
        sqlx::query_scalar(AssertSqlSafe(sql.to_owned())).fetch_one(&self.pool).await.expect("id")
    }
}
