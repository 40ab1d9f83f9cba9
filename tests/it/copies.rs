//! Copies of a database: a staging copy must not renew production's tokens away, and a backup goes on where the
//! original was.

use std::process::Command;

use chrono::TimeDelta;
use sqlx::AssertSqlSafe;
use upwork_odoo::domain::{Account, Job, Kind, RunReport, Series};
use upwork_odoo::jobs::connect::{self, Refused};
use upwork_odoo::jobs::{Context, Error, Ran, Runner, contracts, gate, partners, probe, restore, run_by_hand};
use upwork_odoo::simulator::{Step, World, WorldSpec};

use super::connect::one_tenant;
use super::support::app::{TestApp, approve};
use super::support::browser::Browser;
use super::support::database::{ODOO, TestDb};
use super::support::on_both_series;

on_both_series!(
    a_copy_does_nothing_until_it_is_adopted,
    a_backup_restored_under_the_same_name_goes_on,
    a_backup_restored_under_another_name_goes_on_when_adopted,
);

/// An original that was connected and synced, money included.
async fn synced(series: Series) -> TestApp {
    let spec = WorldSpec { hourly: 3, fixed: 1, weeks: 6, money: true, ..WorldSpec::default() };
    let app = TestApp::new(series, World::seeded(&spec)).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    assert!(app.sync(Job::Earnings).await.unwrap().counts[&Kind::Earning].inserted > 5);
    app
}

async fn run(ctx: &Context, account: &Account, job: Job) -> Result<RunReport, Error> {
    match run_by_hand(ctx, account.clone(), job).await? {
        Ran::Report(report) => Ok(report),
        other => panic!("{other:?}"),
    }
}

/// Place and version of every row that this program writes, in Odoo's tables and its own.
async fn everything(database: &TestDb) -> String {
    let pool = database.pool().await;
    let mut all = String::new();
    for table in [
        "upwork_account",
        "upwork_contract",
        "upwork_milestone",
        "upwork_proposal",
        "upwork_earning",
        "mail_message",
        "res_partner",
    ] {
        let sql = format!("SELECT COALESCE(string_agg(id || ':' || xmin || ctid, ' ' ORDER BY id), '') FROM {table}");
        all += &sqlx::query_scalar::<_, String>(AssertSqlSafe(sql)).fetch_one(&pool).await.unwrap();
    }
    for table in [
        "installation",
        "identity",
        "tenant_choice",
        "connect_link",
        "claim",
        "renewal",
        "run",
        "link",
        "budget",
        "ledger",
    ] {
        let sql =
            format!("SELECT COALESCE(string_agg(xmin || ':' || ctid, ' ' ORDER BY ctid), '') FROM upwork_sync.{table}");
        all += &sqlx::query_scalar::<_, String>(AssertSqlSafe(sql)).fetch_one(&pool).await.unwrap();
    }
    pool.close().await;
    all
}

/// How many contracts, milestones, proposals and earnings there are, and rows of the ledger.
async fn rows(database: &TestDb) -> (i64, i64, i64, i64, i64) {
    let pool = database.pool().await;
    let sql = "SELECT (SELECT count(*) FROM upwork_contract), (SELECT count(*) FROM upwork_milestone),
        (SELECT count(*) FROM upwork_proposal), (SELECT count(*) FROM upwork_earning),
        (SELECT count(*) FROM upwork_sync.ledger)";
    let counted = sqlx::query_as(sql).fetch_one(&pool).await.unwrap();
    pool.close().await;
    counted
}

fn assert_inserts_nothing(report: &RunReport) {
    assert!(report.counts.values().all(|counts| counts.inserted == 0), "{report:?}");
    assert!(report.counts[&Kind::Contract].unchanged > 0, "{report:?}");
}

async fn a_copy_does_nothing_until_it_is_adopted(series: Series) {
    let app = synced(series).await;
    let back = approve(&connect::begin(&app.ctx, app.id).await.unwrap()).await;
    let link = connect::issue_link(&app.ctx, app.id).await.unwrap();
    let key = link.path().rsplit('/').next().unwrap().to_owned();
    let copy = app.database.copy().await;
    let ctx = app.on(&copy);
    app.clock.advance(TimeDelta::hours(13)); // a renewal is due, and so are both jobs
    app.upwork.reset_requests();
    let before = everything(&copy).await;

    let account = app.account().await;
    let told = |refused: String| {
        for words in ["upwork-odoo adopt", app.database.name(), copy.name()] {
            assert!(refused.contains(words), "{words}: {refused}");
        }
    };
    for job in Job::ALL {
        told(run(&ctx, &account, job).await.unwrap_err().to_string());
        told(Runner::new(ctx.clone()).run_due(job).await.unwrap_err().to_string());
    }
    told(probe::connection(&ctx, &account).await.unwrap_err().to_string());
    told(partners::create_missing(&ctx, &account).await.unwrap_err().to_string());
    told(restore::restore(&ctx, account.id, Kind::Contract, "1").await.unwrap_err().to_string());
    told(contracts::preview(&ctx, &account).await.unwrap_err().to_string());
    told(connect::issue_link(&ctx, account.id).await.unwrap_err().to_string());
    told(connect::begin(&ctx, account.id).await.unwrap_err().to_string());
    for refused in [connect::open_link(&ctx, &key).await.err(), connect::finish(&ctx, back).await.err()] {
        told(refused.unwrap().to_string());
    }
    assert_eq!(Browser::open(&ctx).await.path("/readyz").await.status, 503);
    assert!(app.upwork.requests().is_empty(), "Upwork hears nothing of a copy");
    assert_eq!(everything(&copy).await, before, "and no row of it is touched");

    app.sync(Job::Tokens).await.unwrap(); // the original goes on undisturbed
    app.connect(app.id).await.unwrap();
    let rows_before = rows(&copy).await;
    gate::adopt(&ctx).await.unwrap();
    run(&ctx, &account, Job::Tokens).await.unwrap();
    assert_inserts_nothing(&run(&ctx, &account, Job::Contracts).await.unwrap());
    assert_eq!(rows(&copy).await, rows_before);
    probe::connection(&ctx, &account).await.unwrap();
    ctx.db.close().await;
}

#[tokio::test]
async fn a_database_is_ours_by_uuid_name_and_cluster() {
    let app = synced(Series::V18).await;
    app.upwork.reset_requests();
    for column in ["database_uuid", "database_name", "system_identifier"] {
        app.run(&format!("UPDATE upwork_sync.installation SET {column} = {column} || 'x'")).await;
        let refused = app.sync(Job::Contracts).await.unwrap_err();
        assert!(refused.to_string().contains("upwork-odoo adopt"), "{column}: {refused}");
        app.run(&format!("UPDATE upwork_sync.installation SET {column} = rtrim({column}, 'x')")).await;
    }
    assert!(app.upwork.requests().is_empty());
    app.sync(Job::Contracts).await.unwrap();
}

#[tokio::test]
async fn a_database_without_a_uuid_is_refused_with_a_word_why() {
    let app = TestApp::new(Series::V19, one_tenant()).await;
    app.run("DELETE FROM ir_config_parameter WHERE key = 'database.uuid'").await;
    let account = app.account().await;
    for refused in [
        run(&app.ctx, &account, Job::Contracts).await.err(),
        gate::adopt(&app.ctx).await.err(),
        connect::begin(&app.ctx, app.id).await.err(),
    ] {
        let refused = refused.unwrap().to_string();
        assert!(refused.contains("database.uuid is missing"), "{refused}");
    }
    assert_eq!(app.count("SELECT count(*) FROM upwork_sync.installation").await, 0);
    assert!(app.upwork.requests().is_empty());
}

#[tokio::test]
async fn links_and_questions_of_the_original_are_void_in_an_adopted_copy() {
    let app = TestApp::new(Series::V18, upwork_odoo::simulator::World::example()).await;
    let connect::Connected::Choose { key, tenants, .. } = app.connect(app.id).await.unwrap() else { panic!("several") };
    let link = connect::issue_link(&app.ctx, app.id).await.unwrap();
    let copy = app.database.copy().await;
    let ctx = app.on(&copy);
    gate::adopt(&ctx).await.unwrap();
    let link = connect::open_link(&ctx, link.path().rsplit('/').next().unwrap()).await;
    assert!(matches!(link.unwrap_err(), Refused::UnknownState));
    let key = secrecy::ExposeSecret::expose_secret(&key);
    let choice = connect::choose(&ctx, key, &tenants[0].organization_id).await;
    assert!(matches!(choice.unwrap_err(), Refused::UnknownState));
    ctx.db.close().await;
}

/// Odoo's own backup: a dump without owners, under the role that owns Odoo's tables.
fn dump(database: &TestDb) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().unwrap();
    let done = Command::new("pg_dump")
        .args(["--no-owner", "--file", file.path().to_str().unwrap(), &database.url_as(ODOO)])
        .output()
        .expect("pg_dump is installed");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    file
}

fn load(database: &TestDb, dump: &tempfile::NamedTempFile) {
    let done = Command::new("psql")
        .args(["-qX", "-v", "ON_ERROR_STOP=1", "-f", dump.path().to_str().unwrap(), &database.url_as(ODOO)])
        .output()
        .expect("psql is installed");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

/// A contract ends after the backup was made, so that the restored database has something to catch up with.
fn one_contract_ends(app: &TestApp) {
    let contract = app.upwork.world(|world| world.contracts().first().map(|contract| contract.id.clone())).unwrap();
    app.upwork.step(&Step::ContractEnded { contract }).unwrap();
}

async fn a_backup_restored_under_the_same_name_goes_on(series: Series) {
    let app = synced(series).await;
    let (backup, before) = (dump(&app.database), rows(&app.database).await);
    one_contract_ends(&app);
    app.sync(Job::Contracts).await.unwrap();

    app.database.recreate().await;
    load(&app.database, &backup);
    let owner = "SELECT string_agg(DISTINCT pg_get_userbyid(relowner), ',') FROM pg_class
        WHERE relnamespace = 'upwork_sync'::regnamespace";
    assert_eq!(app.text(owner).await.unwrap(), ODOO);
    let report = app.sync(Job::Contracts).await.unwrap();
    assert_inserts_nothing(&report);
    assert_eq!(report.counts[&Kind::Contract].updated, 1, "what happened since: {report:?}");
    let money = app.sync(Job::Earnings).await.unwrap();
    assert!(money.counts[&Kind::Earning].unchanged > 5, "{money:?}");
    assert_eq!(rows(&app.database).await, before);
    app.clock.advance(TimeDelta::hours(13));
    app.sync(Job::Tokens).await.unwrap();
    probe::connection(&app.ctx, &app.account().await).await.unwrap();
}

async fn a_backup_restored_under_another_name_goes_on_when_adopted(series: Series) {
    let app = synced(series).await;
    let (backup, before, account) = (dump(&app.database), rows(&app.database).await, app.account().await);
    let elsewhere = app.database.copy().await;
    elsewhere.recreate().await;
    load(&elsewhere, &backup);
    let ctx = app.on(&elsewhere);
    app.upwork.reset_requests();
    let refused = run(&ctx, &account, Job::Contracts).await.unwrap_err();
    assert!(refused.to_string().contains("upwork-odoo adopt"), "{refused}");
    assert!(app.upwork.requests().is_empty());
    gate::adopt(&ctx).await.unwrap();
    assert_inserts_nothing(&run(&ctx, &account, Job::Contracts).await.unwrap());
    let money = run(&ctx, &account, Job::Earnings).await.unwrap();
    assert!(money.counts[&Kind::Earning].unchanged > 5, "{money:?}");
    assert_eq!(rows(&elsewhere).await, before);
    ctx.db.close().await;
}
