//! A run that finds nothing new writes no row version into Odoo's tables but the account's `last_sync`.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use sqlx::AssertSqlSafe;
use upwork_odoo::domain::{Counts, Job, Kind, Series};
use upwork_odoo::simulator::{World, WorldSpec};

use super::support::app::TestApp;
use super::support::on_both_series;

on_both_series! {
    contracts_run_twice_write_last_sync_alone,
    earnings_run_twice_write_last_sync_alone,
    tokens_run_twice_find_nothing_due,
}

async fn app(series: Series) -> TestApp {
    let spec = WorldSpec { hourly: 12, fixed: 6, milestones_per_fixed: 3, proposals: 24, ..WorldSpec::default() };
    TestApp::with(series, World::seeded(&spec), &[("ODOO__PARTNERS", "create")]).await.connected().await
}

/// Every row version there is, by table: changes by itself if one row is written anew.
async fn versions(app: &TestApp) -> BTreeMap<String, String> {
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname IN ('public', 'upwork_sync')",
    )
    .fetch_all(&app.pool)
    .await
    .unwrap();
    let mut versions = BTreeMap::new();
    for table in tables {
        let sql = format!(
            "SELECT concat(count(*), ' ', md5(string_agg(concat(ctid, xmin), ' ' ORDER BY ctid))) FROM {table}"
        );
        versions.insert(table, sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&app.pool).await.unwrap());
    }
    versions
}

/// Rows inserted, updated and deleted since PostgreSQL began to count, by table. Other connections hand their
/// counts in when they end, so all are closed first.
async fn counted(app: &TestApp) -> BTreeMap<String, i64> {
    let others = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
                  WHERE datname = current_database() AND pid <> pg_backend_pid()";
    app.run(others).await;
    app.run("SELECT pg_stat_force_next_flush()").await;
    let sql = "SELECT format('%I.%I', schemaname, relname), n_tup_ins + n_tup_upd + n_tup_del FROM pg_stat_user_tables";
    let mut connection = app.pool.acquire().await.unwrap();
    sqlx::query("SELECT pg_stat_clear_snapshot()").execute(&mut *connection).await.unwrap();
    let rows: Vec<(String, i64)> = sqlx::query_as(sql).fetch_all(&mut *connection).await.unwrap();
    rows.into_iter().collect()
}

fn changed<T: PartialEq>(before: &BTreeMap<String, T>, after: &BTreeMap<String, T>) -> Vec<String> {
    after.iter().filter(|(table, now)| before.get(*table) != Some(*now)).map(|(table, _)| table.clone()).collect()
}

/// What our own schema may write although there is nothing to do.
const BOOKKEEPING: [&str; 3] = ["upwork_sync.budget", "upwork_sync.claim", "upwork_sync.run"];

async fn contracts_run_twice_write_last_sync_alone(series: Series) {
    let app = app(series).await;
    app.sync(Job::Contracts).await.unwrap();
    run_again(&app, Job::Contracts).await;
}

async fn earnings_run_twice_write_last_sync_alone(series: Series) {
    let spec = WorldSpec { hourly: 12, fixed: 6, weeks: 12, money: true, proposals: 0, ..WorldSpec::default() };
    let app = TestApp::with(series, World::seeded(&spec), &[("ODOO__PARTNERS", "create")]).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    let report = app.sync(Job::Earnings).await.unwrap();
    assert!(report.counts[&Kind::Earning].inserted > 50, "{report:?}");
    run_again(&app, Job::Earnings).await;
}

async fn run_again(app: &TestApp, job: Job) {
    app.clock.advance(TimeDelta::hours(4));
    let account = "SELECT (to_jsonb(a) - 'last_sync')::text FROM upwork_account a WHERE name = 'Test'";
    let (account_before, synced_before) = (app.text(account).await, app.account().await.last_sync);
    let (before, counted_before) = (versions(app).await, counted(app).await);
    let report = app.sync(job).await.unwrap();
    for (kind, counts) in &report.counts {
        assert_eq!(*counts, Counts { unchanged: counts.unchanged, ..Counts::default() }, "{kind}");
    }
    let mut expected = BOOKKEEPING.map(str::to_owned).to_vec();
    expected.insert(0, "public.upwork_account".to_owned());
    assert_eq!(changed(&before, &versions(app).await), expected);
    let counted_after = counted(app).await;
    assert_eq!(changed(&counted_before, &counted_after), expected);
    assert_eq!(counted_after["public.upwork_account"] - counted_before["public.upwork_account"], 1);
    assert_eq!(app.text(account).await, account_before);
    assert!(app.account().await.last_sync > synced_before);
}

async fn tokens_run_twice_find_nothing_due(series: Series) {
    let app = app(series).await;
    app.clock.advance(TimeDelta::hours(20));
    app.sync(Job::Tokens).await.unwrap();
    app.upwork.reset_requests();
    let before = versions(&app).await;
    app.sync(Job::Tokens).await.unwrap();
    assert_eq!(changed(&before, &versions(&app).await), ["upwork_sync.claim", "upwork_sync.run"]);
    assert!(app.upwork.requests().is_empty());
}
