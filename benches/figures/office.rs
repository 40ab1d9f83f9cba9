//! An Odoo whose contracts wait for their hours: an account connected as after `connect`, every contract that the pages
//! will name, and copies of all that, each as good as the other.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use tokio_util::sync::CancellationToken;
use upwork_odoo::app;
use upwork_odoo::cli::Access;
use upwork_odoo::clock::Clock;
use upwork_odoo::config::{Config, Sources};
use upwork_odoo::domain::{Account, Contract, Job, RunReport, Series};
use upwork_odoo::jobs::batch::{self, Writer};
use upwork_odoo::jobs::timelogs::Scope;
use upwork_odoo::jobs::{self, Context, Ran, gate};
use upwork_odoo::odoo::account;
use upwork_odoo::plan::Owner;
use upwork_odoo::simulator::World;
use upwork_odoo::store::{claims, identity};

use crate::pages::Hours;
use crate::support::app::TestApp;
use crate::support::database::TestDb;
use crate::support::{memory, odoo};

/// The database that is copied, and what is known of it.
pub struct Office {
    app: TestApp,
    /// Upwork's id of the tenant.
    pub tenant: String,
}

/// A copy, to be measured in.
pub struct Copy {
    pub database: TestDb,
    pub ctx: Context,
    pub account: Account,
}

impl Office {
    /// Connects an account and writes the contracts, as the job `contracts` would.
    pub async fn new(clock: Clock, contracts: usize) -> Self {
        let app = Box::pin(TestApp::at(clock, Series::V18, World::example(), &[])).await.connected().await;
        let identity = identity::get(&app.ctx.db, app.id).await.expect("identity").expect("connected");
        write_contracts(&app, contracts).await;
        app.run("VACUUM ANALYZE").await;
        Self { app, tenant: identity.tenant.organization_id.to_string() }
    }

    /// A copy that asks for its pages there.
    pub async fn copy(&self, pages: &str) -> Copy {
        let database = self.app.database.copy().await;
        let ctx = self.ctx(&database, pages);
        gate::adopt(&ctx).await.expect("adopted");
        let account = account::by_id(&ctx.db, self.app.id).await.expect("account").expect("account is there");
        Copy { database, ctx, account }
    }

    /// The program anew, over a copy.
    pub fn ctx(&self, database: &TestDb, pages: &str) -> Context {
        let env = self.environment(database, pages);
        let config = Config::load(&Sources { env, ..Sources::default() }).expect("settings");
        app::context(config, Access::Own, self.app.clock.clone(), CancellationToken::new()).expect("context")
    }

    /// The settings of a copy, for the program as a process: no limit that could slow it down.
    pub fn environment(&self, database: &TestDb, pages: &str) -> BTreeMap<String, String> {
        let mut env = self.app.environment();
        let set = [
            ("DATABASE__URL", database.url_as(self.app.role())),
            ("UPWORK__GRAPHQL_URL", pages.to_owned()),
            ("UPWORK__PER_SECOND", "1000000".to_owned()),
            ("UPWORK__PER_MINUTE", "10000000".to_owned()),
            ("UPWORK__PER_DAY", "100000000".to_owned()),
            ("UPWORK__BUDGET_BLOCK", "1000000".to_owned()),
        ];
        env.extend(set.map(|(key, value)| (format!("UPWORK_ODOO__{key}"), value)));
        env
    }
}

impl Copy {
    /// Runs a job over what is named. How long it took, after a checkpoint, and what it told.
    pub async fn sync(&self, job: Job, scope: Scope) -> (Duration, RunReport) {
        self.checkpoint().await;
        let start = Instant::now();
        let ran = jobs::run_by_hand_over(&self.ctx, self.account.clone(), job, scope).await;
        let took = start.elapsed();
        let Ok(Ran::Report(report)) = ran else { panic!("{ran:?}") };
        assert!(report.skipped.is_empty() && report.notes.is_empty(), "{report:?}");
        (took, report)
    }

    /// Makes PostgreSQL write out what is due, so that nobody pays for what was before.
    pub async fn checkpoint(&self) {
        self.database.run_as(&self.database.admin_url(), "CHECKPOINT").await;
    }

    /// Row versions that were made in Odoo's tables and ours since PostgreSQL began to count, by table; but for the tables
    /// of ours that tell of runs. Connections hand in their counts when they end, so all are ended first.
    pub async fn row_versions(&self) -> BTreeMap<String, i64> {
        self.ctx.db.close().await;
        let pool = self.database.pool().await;
        let others = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
                      WHERE datname = current_database() AND pid <> pg_backend_pid()";
        sqlx::raw_sql(others).execute(&pool).await.expect("ended");
        let counted = "SELECT relname::text, n_tup_ins + n_tup_upd + n_tup_del FROM pg_stat_user_tables
                       WHERE n_tup_ins + n_tup_upd + n_tup_del > 0 AND (schemaname = 'public' OR schemaname = 'upwork_sync'
                             AND relname NOT IN ('run', 'claim', 'heartbeat', 'budget'))";
        let rows: Vec<(String, i64)> = sqlx::query_as(counted).fetch_all(&pool).await.expect("counts");
        pool.close().await;
        rows.into_iter().collect()
    }
}

/// The counts that went up, and by how much.
pub fn more(before: &BTreeMap<String, i64>, after: &BTreeMap<String, i64>) -> Vec<(String, i64)> {
    let change = |(table, now): (&String, &i64)| (table.clone(), now - before.get(table).copied().unwrap_or_default());
    after.iter().map(change).filter(|(_, more)| *more != 0).collect()
}

async fn write_contracts(app: &TestApp, count: usize) {
    let account = app.account().await;
    let claim = claims::take(&app.ctx.db, app.id, Job::Contracts, "bench", memory::LONG).await.expect("take");
    let claim = claim.expect("free claim");
    let writer = Writer {
        owner: Owner { account: account.id, company_id: account.company_id },
        author: app.ctx.author().await.expect("author"),
        claim: &claim,
    };
    let contract = |at| odoo::hourly(&Hours::contract_id(at), &format!("Contract number {at}"));
    let contracts: Vec<Contract> = (0..count).map(contract).collect();
    let mut report = RunReport::new(Job::Contracts);
    let batches = batch::cut_contracts(&contracts);
    assert_eq!(batch::write_all(&app.ctx, batches, &writer, &mut report).await.expect("written"), 0, "{report:?}");
    claims::release(&app.ctx.db, &claim).await.expect("released");
}
