//! What `status` knows: everything an operator should, in one value that can be printed or sent as it is. Read over
//! connections that cannot write, as the command does.

use secrecy::ExposeSecret;
use serde_json::{Value, json};
use upwork_odoo::domain::{Job, Kind, Series};
use upwork_odoo::jobs::connect::Connected;
use upwork_odoo::jobs::{Runner, connect, restore, status};
use upwork_odoo::simulator::{Fault, FaultKind, World};

use super::support::app::TestApp;
use super::support::command::example;
use super::support::daemon::{Daemon, due_once};
use super::support::on_both_series;
use super::support::sync::{BACKEND, GLOBEX, IMPORT_TOOL};

on_both_series! {
    a_synced_account_shows_who_it_is_what_ran_and_what_comes_next,
    a_failing_account_shows_what_is_wrong_and_since_when,
    what_was_deleted_in_odoo_is_listed_until_it_is_restored,
    what_was_left_alone_is_listed_with_reason_and_cure,
}

async fn seen(app: &TestApp) -> Value {
    serde_json::to_value(status::status(&app.read_only()).await.unwrap()).unwrap()
}

/// The account of a test; the golden world's own come before it.
async fn account(app: &TestApp) -> Value {
    let seen = seen(app).await;
    let accounts = seen["accounts"].as_array().unwrap();
    accounts.iter().find(|account| account["name"] == "Test").expect("the account").clone()
}

async fn look(app: &TestApp, job: Job) {
    Runner::new(app.ctx.clone()).run_due(job).await.unwrap();
}

async fn a_synced_account_shows_who_it_is_what_ran_and_what_comes_next(series: Series) {
    let app = TestApp::new(series, World::example()).await.connected().await;
    look(&app, Job::Contracts).await;
    let all = seen(&app).await;
    assert_eq!((&all["stopped"], &all["replicas"], &all["paused_until"]), (&json!([]), &json!([]), &Value::Null));
    let account = account(&app).await;
    let expected = json!({
        "name": "Test", "state": "connected", "is_connected": true, "sync_enabled": true,
        "last_sync": "2026-11-16T09:00:00Z", "last_error": null, "undecided": null,
        "reconnect_by": "2026-11-30T09:00:00Z", "reconnect_in_days": 14, "reconnect_soon": false,
        "skipped": [], "notes": [], "deleted": [],
    });
    for (key, value) in expected.as_object().unwrap() {
        assert_eq!(&account[key], value, "{key}");
    }
    let identity = &account["identity"];
    assert_eq!((&identity["user_name"], &identity["tenant"]["kind"]), (&json!("Anna Kovacs"), &json!("freelancer")));
    let contracts = &account["runs"]["contracts"];
    assert_eq!(
        (&contracts["last"], &contracts["outcome"], &contracts["error"], &contracts["next"]),
        (&json!("2026-11-16T09:00:00Z"), &json!("done"), &Value::Null, &json!("2026-11-16T12:07:00Z"))
    );
    assert_eq!(contracts["report"]["counts"]["contract"]["inserted"], 3);
    let tokens = &account["runs"]["tokens"];
    assert_eq!((&tokens["last"], &tokens["next"]), (&Value::Null, &json!("2026-11-17T03:37:00Z")));
    let waiting = account["without_client"].as_array().unwrap();
    assert_eq!(waiting.len(), 3, "no partner of the golden world is a client of this one");
    assert!(waiting.contains(&json!({ "contract": BACKEND, "name": "Backend developer" })), "{waiting:?}");
    app.run("UPDATE upwork_contract SET partner_id = (SELECT min(id) FROM res_partner) WHERE upwork_contract_id = '41846002'").await;
    assert_eq!(self::account(&app).await["without_client"].as_array().unwrap().len(), 2);
}

async fn a_failing_account_shows_what_is_wrong_and_since_when(series: Series) {
    let app = TestApp::new(series, World::example()).await.connected().await;
    look(&app, Job::Contracts).await;
    app.clock.advance(chrono::TimeDelta::hours(4));
    app.upwork.fault(Fault::forever(FaultKind::ServerError { status: 502 }));
    look(&app, Job::Contracts).await;
    let account = self::account(&app).await;
    assert_eq!((&account["state"], &account["is_connected"]), (&json!("connected"), &json!(true)));
    assert_eq!(account["last_sync"], "2026-11-16T09:00:00Z", "the last good one");
    let error = account["last_error"].as_str().unwrap();
    assert!(error.contains("502") && error.ends_with("(since 2026-11-16 12:07 UTC)"), "{error}");
    let contracts = &account["runs"]["contracts"];
    assert_eq!((&contracts["outcome"], &contracts["report"]), (&json!("failed"), &Value::Null));
    assert!(contracts["error"].as_str().unwrap().contains("502"), "{contracts}");

    app.upwork.clear_faults();
    app.upwork.revoke(super::support::app::ANNA);
    app.clock.advance(chrono::TimeDelta::days(1));
    look(&app, Job::Tokens).await;
    let account = self::account(&app).await;
    assert_eq!((&account["state"], &account["is_connected"]), (&json!("error"), &json!(false)));
    assert_eq!(account["reconnect_by"], Value::Null, "it has to be reconnected now");
    let error = account["last_error"].as_str().unwrap();
    assert!(error.contains("Connect the account again"), "{error}");
}

async fn what_was_deleted_in_odoo_is_listed_until_it_is_restored(series: Series) {
    let app = TestApp::synced(series).await;
    app.run(&format!("DELETE FROM upwork_contract WHERE upwork_contract_id = '{IMPORT_TOOL}'")).await;
    app.clock.advance(chrono::TimeDelta::hours(1));
    app.sync(Job::Contracts).await.unwrap();
    let deleted = self::account(&app).await["deleted"].clone();
    let contract = deleted.as_array().unwrap().iter().find(|record| record["kind"] == "contract").expect("listed");
    assert_eq!((&contract["id"], &contract["since"]), (&json!(IMPORT_TOOL), &json!("2026-11-16T10:00:00Z")));
    assert!(contract["name"].as_str().is_some_and(|name| !name.is_empty()), "{contract}");
    restore::restore(&app.ctx, app.id, Kind::Contract, IMPORT_TOOL).await.unwrap();
    assert_eq!(self::account(&app).await["deleted"], json!([]));
}

async fn what_was_left_alone_is_listed_with_reason_and_cure(series: Series) {
    let app = TestApp::new(series, World::example()).await.connected().await;
    let name = app.upwork.world(|world| world.organization(GLOBEX).unwrap().name.clone());
    let twice = "INSERT INTO res_partner (name, complete_name, is_company, active, company_id, autopost_bills)
                 SELECT $$NAME$$, $$NAME$$, true, true, NULL, 'ask' FROM generate_series(1, 2)";
    app.run(&twice.replace("NAME", &name)).await;
    app.sync(Job::Contracts).await.unwrap();
    let skipped = self::account(&app).await["skipped"].clone();
    let client = skipped.as_array().unwrap().iter().find(|skip| skip["id"] == GLOBEX).expect("listed");
    assert_eq!(client["kind"], "client");
    assert!(client["reason"].as_str().unwrap().contains(&name), "{client}");
    assert!(client["cure"].is_string(), "{client}");
}

#[tokio::test]
async fn a_choice_that_is_to_be_made_is_shown_until_it_is_made() {
    let app = TestApp::new(Series::V18, World::example()).await;
    let Connected::Choose { key, tenants, .. } = app.connect(app.id).await.unwrap() else { panic!("no choice") };
    let undecided = self::account(&app).await["undecided"].clone();
    assert_eq!(undecided, serde_json::to_value(&tenants).unwrap());
    assert!(undecided.as_array().unwrap().len() > 1);
    connect::choose(&app.ctx, key.expose_secret(), &tenants[1].organization_id).await.unwrap();
    let account = self::account(&app).await;
    assert_eq!((&account["undecided"], &account["identity"]["tenant"]), (&Value::Null, &undecided[1]));
}

#[tokio::test]
async fn a_pause_that_upwork_asked_for_is_shown_until_it_is_over() {
    let app = TestApp::new(Series::V18, World::example()).await.connected().await;
    app.upwork.fault(Fault::once(FaultKind::TooManyRequests { retry_after: Some(1800) }));
    app.sync(Job::Contracts).await.unwrap_err();
    assert_eq!(seen(&app).await["paused_until"], "2026-11-16T09:30:00Z");
    app.clock.advance(chrono::TimeDelta::minutes(31));
    assert_eq!(seen(&app).await["paused_until"], Value::Null);
}

#[tokio::test]
async fn what_stops_jobs_comes_with_its_reason() {
    let app = TestApp::new(Series::V18, World::example()).await;
    app.run("ALTER TABLE upwork_milestone DROP COLUMN due_date CASCADE").await;
    let stopped = seen(&app).await["stopped"].clone();
    let [reason] = &stopped.as_array().unwrap()[..] else { panic!("{stopped}") };
    let reason = reason.as_str().unwrap();
    assert!(reason.starts_with("stops contracts: upwork_milestone: column due_date is missing"), "{reason}");
}

#[tokio::test]
async fn replicas_are_listed_until_they_stop() {
    let app = example().await.connected().await;
    let (one, two) = (Daemon::start(&due_once(&app, &[])).await, Daemon::start(&due_once(&app, &[])).await);
    let holder = |daemon: &Daemon| daemon.told("started")[0]["replica"].clone();
    let (first, second) = (holder(&one), holder(&two));
    let listed = async || {
        let replicas = seen(&app).await["replicas"].clone();
        replicas.as_array().unwrap().iter().map(|replica| replica["holder"].clone()).collect::<Vec<_>>()
    };
    super::support::patience::eventually("both", async || listed().await.len() == 2).await;
    let all = listed().await;
    assert!(all.contains(&first) && all.contains(&second), "{all:?}");
    assert_eq!(seen(&app).await["replicas"][0]["version"], env!("CARGO_PKG_VERSION"));
    one.stop_well().await;
    assert_eq!(listed().await, std::slice::from_ref(&second), "it took its leave");
    two.kill().await;
    assert_eq!(listed().await, [second], "who is killed is still listed, with when it was heard of last");
}
