//! What people ask for in Odoo by its buttons: done once, answered record by record, told in browser and chatter.

use serde_json::Value;
use upwork_odoo::domain::Series;
use upwork_odoo::jobs::requests::{self, Drained};

use super::support::app::TestApp;
use super::support::daemon::Daemon;
use super::support::hours::logged;
use super::support::on_both_series;

on_both_series!(
    time_logs_get_their_timesheets_and_each_an_answer,
    records_of_other_companies_are_refused,
    what_nobody_does_is_answered_with_a_reason,
    equal_requests_are_done_once_and_all_answered,
    a_request_waits_while_its_job_runs,
    two_replicas_answer_a_request_once,
    an_account_is_synced_tested_and_disconnected,
    the_button_for_earnings_reads_the_ledger,
    who_asked_is_told_in_browser_and_chatter,
);

async fn two_days(series: Series) -> TestApp {
    let steps = [logged("2026-11-09", "API work", "4", "0"), logged("2026-11-10", "Nothing", "0", "0")];
    TestApp::with_sheets(series, &steps).await
}

/// As the addon does: as Odoo's role, in Odoo's transaction.
async fn ask(app: &TestApp, model: &str, ids: &str, action: &str, companies: &str) -> i64 {
    app.run(&format!(
        "SET ROLE odoo; INSERT INTO upwork_sync.request (model, ids, action, user_id, company_ids) \
         SELECT '{model}', ({ids}), '{action}', 2, '{companies}'"
    ))
    .await;
    app.count("SELECT max(id) FROM upwork_sync.request").await
}

const ALL: &str = "SELECT array_agg(id ORDER BY date) FROM upwork_timelog";

async fn answer(app: &TestApp, id: i64) -> Value {
    let sql = format!("SELECT COALESCE(answer, 'null') FROM upwork_sync.request WHERE id = {id}");
    sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(&app.pool).await.unwrap()
}

fn states(answer: &Value) -> Vec<&str> {
    answer["records"].as_array().unwrap().iter().map(|record| record["state"].as_str().unwrap()).collect()
}

async fn time_logs_get_their_timesheets_and_each_an_answer(series: Series) {
    let app = two_days(series).await;
    let id = ask(&app, "upwork.timelog", ALL, "create_timesheets", "{1}").await;
    requests::drain(&app.ctx).await.unwrap();
    let told = answer(&app, id).await;
    assert_eq!(states(&told), ["made", "left"], "{told}");
    assert!(told["told"].as_str().unwrap().contains("it has no hours"), "{told}");
    let id = ask(&app, "upwork.timelog", ALL, "create_timesheets", "{1}").await;
    requests::drain(&app.ctx).await.unwrap();
    assert_eq!(states(&answer(&app, id).await), ["there", "left"]);
    let contract = "SELECT array_agg(id) FROM upwork_contract WHERE upwork_contract_id = '41846002'";
    let id = ask(&app, "upwork.contract", contract, "create_timesheets", "{1}").await;
    requests::drain(&app.ctx).await.unwrap();
    assert_eq!(states(&answer(&app, id).await), ["there"]);
    assert_eq!(app.sheets().await.len(), 1);
}

async fn records_of_other_companies_are_refused(series: Series) {
    let app = two_days(series).await;
    for (model, ids) in [
        ("upwork.timelog", ALL.to_owned()),
        ("upwork.timelog", "SELECT array[4711]".to_owned()),
        (
            "upwork.contract",
            "SELECT array_agg(id) FROM upwork_contract WHERE upwork_contract_id = '41846002'".to_owned(),
        ),
    ] {
        let id = ask(&app, model, &ids, "create_timesheets", "{2}").await;
        requests::drain(&app.ctx).await.unwrap();
        let told = answer(&app, id).await;
        assert!(states(&told).iter().all(|state| *state == "refused"), "{told}");
        assert_eq!(told["well"], false);
    }
    assert_eq!(app.sheets().await, [""; 0]);
}

async fn what_nobody_does_is_answered_with_a_reason(series: Series) {
    let app = two_days(series).await;
    for (model, action) in [("upwork.timelog", "drop_tables"), ("res.partner", "sync"), ("upwork.proposal", "test")] {
        let id = ask(&app, model, "SELECT array[1]", action, "{1}").await;
        requests::drain(&app.ctx).await.unwrap();
        let told = answer(&app, id).await;
        assert!(told["told"].as_str().unwrap().contains("nothing that this program does"), "{told}");
    }
}

async fn equal_requests_are_done_once_and_all_answered(series: Series) {
    let app = two_days(series).await;
    let account = format!("SELECT array[{}]", app.id);
    for _ in 0..3 {
        ask(&app, "upwork.account", &account, "sync_contracts", "{1}").await;
    }
    let runs = "SELECT count(*) FROM upwork_sync.run WHERE trigger = 'request'";
    requests::drain(&app.ctx).await.unwrap();
    assert_eq!(app.count(runs).await, 1);
    assert_eq!(app.count("SELECT count(*) FROM upwork_sync.request WHERE answered_at IS NULL").await, 0);
}

async fn a_request_waits_while_its_job_runs(series: Series) {
    let app = two_days(series).await;
    app.run(&format!(
        "UPDATE upwork_sync.claim SET lease_until = now() + interval '1 hour', holder = 'another'
         WHERE account_id = {} AND job = 'timelogs'",
        app.id
    ))
    .await;
    app.clock.advance(upwork_odoo::clock::Clock::system().now() - app.clock.now());
    let id = ask(&app, "upwork.timelog", ALL, "create_timesheets", "{1}").await;
    assert_eq!(requests::drain(&app.ctx).await.unwrap(), Drained::PutOff);
    assert_eq!(answer(&app, id).await, Value::Null, "it stays for the next look");
    app.run("UPDATE upwork_sync.claim SET lease_until = now()").await;
    requests::drain(&app.ctx).await.unwrap();
    assert_eq!(states(&answer(&app, id).await), ["made", "left"]);
}

async fn two_replicas_answer_a_request_once(series: Series) {
    let app = two_days(series).await;
    ask(&app, "upwork.timelog", ALL, "create_timesheets", "{1}").await;
    let other = app.replica();
    let (one, two) = tokio::join!(requests::drain(&app.ctx), requests::drain(&other));
    one.and(two).unwrap();
    assert_eq!(app.sheets().await.len(), 1);
    assert_eq!(app.count("SELECT count(*) FROM bus_bus WHERE message LIKE '%simple_notification%'").await, 1);
}

async fn an_account_is_synced_tested_and_disconnected(series: Series) {
    let app = two_days(series).await;
    let account = format!("SELECT array[{}]", app.id);
    for action in ["sync", "sync_timelogs", "sync_earnings", "sync_tokens", "test", "disconnect"] {
        let id = ask(&app, "upwork.account", &account, action, "{1}").await;
        requests::drain(&app.ctx).await.unwrap();
        let told = answer(&app, id).await;
        assert!(["done", "left"].contains(&states(&told)[0]), "{action}: {told}");
    }
    assert!(!app.account().await.is_connected);
    let id = ask(&app, "upwork.account", &account, "test", "{1}").await;
    requests::drain(&app.ctx).await.unwrap();
    assert_eq!(states(&answer(&app, id).await), ["refused"]);
}

async fn the_button_for_earnings_reads_the_ledger(series: Series) {
    let app = TestApp::in_april(series).await;
    let id = ask(&app, "upwork.account", &format!("SELECT array[{}]", app.id), "sync_earnings", "{1}").await;
    requests::drain(&app.ctx).await.unwrap();
    let told = answer(&app, id).await;
    assert_eq!((states(&told), app.earnings().await.len()), (vec!["done"], 5), "{told}");
    assert!(told["told"].as_str().unwrap().contains("earnings: 5 new"), "{told}");
}

async fn who_asked_is_told_in_browser_and_chatter(series: Series) {
    let app = two_days(series).await;
    ask(&app, "upwork.account", &format!("SELECT array[{}]", app.id), "test", "{1}").await;
    requests::drain(&app.ctx).await.unwrap();
    let bus: Vec<(String, String)> = sqlx::query_as("SELECT channel, message FROM bus_bus ORDER BY id DESC LIMIT 1")
        .fetch_all(&app.pool)
        .await
        .unwrap();
    let partner = app.count("SELECT partner_id::bigint FROM res_users WHERE id = 2").await;
    assert_eq!(bus[0].0, format!("[\"{}\",\"res.partner\",{partner}]", app.database.name()));
    let message: Value = serde_json::from_str(&bus[0].1).unwrap();
    assert_eq!((&message["type"], &message["payload"]["title"]), (&"simple_notification".into(), &"Upwork".into()));
    let note = format!(
        "SELECT count(*) FROM mail_message WHERE model = 'upwork.account' AND res_id = {} AND body LIKE '<p>the connection lives%'",
        app.id
    );
    let notes: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(note)).fetch_one(&app.pool).await.unwrap();
    assert_eq!(notes, 1);
}

#[tokio::test]
async fn the_daemon_hears_when_odoo_calls() {
    let app = two_days(Series::V18).await;
    assert!(requests::hears(&app.ctx).await.unwrap());
    app.clock.advance(upwork_odoo::clock::Clock::system().now() - app.clock.now());
    let _daemon = Daemon::start(&app.environment()).await;
    app.until("SELECT EXISTS (SELECT FROM pg_stat_activity WHERE query LIKE 'LISTEN%upwork_sync%')").await;
    ask(&app, "upwork.timelog", ALL, "create_timesheets", "{1}").await;
    app.run("NOTIFY upwork_sync").await;
    app.until("SELECT EXISTS (SELECT FROM upwork_sync.request WHERE answered_at IS NOT NULL)").await;
    assert_eq!(app.sheets().await.len(), 1);
}
