//! The daemon's start: it waits, or stays up and says why nothing runs, and goes on by itself once that is cured.

use super::support::command::{example, run};
use super::support::daemon::Daemon;

#[tokio::test]
async fn it_is_alive_and_ready_and_ends_cleanly() {
    let app = example().await;
    let daemon = Daemon::start(&app.environment()).await;
    assert_eq!(daemon.get("/healthz").await.0, 200);
    daemon.eventually("/readyz", 200).await;
    let (ended, log) = daemon.stop().await;
    assert_eq!(ended.code(), Some(0), "{log}");
}

#[tokio::test]
async fn a_copy_syncs_nothing_until_it_is_adopted() {
    let app = example().await.connected().await;
    app.run("UPDATE ir_config_parameter SET value = 'another' WHERE key = 'database.uuid'").await;
    let env = app.environment();
    let daemon = Daemon::start(&env).await;
    assert_eq!((daemon.get("/healthz").await.0, daemon.get("/readyz").await.0), (200, 503));
    let said = run(&env, &["sync", "contracts", "--account", "Test"]).await;
    assert!(said.err(1).contains("upwork-odoo adopt"), "{said:?}");
    assert!(run(&env, &["connect", "Test"]).await.err(1).contains("upwork-odoo adopt"));
    assert!(run(&env, &["status"]).await.out(0).starts_with("stops all jobs: this database is "));
    assert!(run(&env, &["check"]).await.out(1).contains("upwork-odoo adopt"));
    let nothing = "SELECT (SELECT count(*) FROM upwork_sync.run) + (SELECT count(*) FROM upwork_sync.heartbeat)";
    assert_eq!(app.count(nothing).await, 0);
    run(&env, &["adopt"]).await.out(0);
    daemon.eventually("/readyz", 200).await;
    let (_, log) = daemon.stop().await;
    assert!(log.contains("upwork-odoo adopt"), "{log}");
}

#[tokio::test]
async fn a_missing_schema_is_waited_for() {
    let app = example().await;
    app.run("DROP SCHEMA upwork_sync CASCADE").await;
    let mut env = app.environment();
    env.insert("UPWORK_ODOO__DATABASE__MIGRATE_URL".into(), app.database.admin_url());
    let daemon = Daemon::start(&env).await;
    assert_eq!((daemon.get("/healthz").await.0, daemon.get("/readyz").await.0), (200, 503));
    for command in ["status", "check"] {
        let said = run(&env, &[command]).await;
        assert_eq!(said.code, 1);
        assert!(format!("{said:?}").contains("upwork-odoo migrate"), "{said:?}");
    }
    assert!(run(&env, &["migrate"]).await.out(0).contains("made"));
    daemon.eventually("/readyz", 200).await;
    assert!(run(&env, &["migrate"]).await.out(0).contains("up to date already"));
    daemon.stop().await;
}

#[tokio::test]
async fn a_database_that_is_away_is_waited_for_and_said_so() {
    let app = example().await;
    let mut env = app.environment();
    env.insert("UPWORK_ODOO__DATABASE__URL".into(), "postgres://odoo@127.0.0.1:1/odoo".into());
    let daemon = Daemon::start(&env).await;
    assert_eq!(daemon.get("/healthz").await.0, 200);
    let (ended, log) = daemon.stop().await;
    assert_eq!(ended.code(), Some(0));
    assert!(log.contains("waiting for the database"), "{log}");
}

#[tokio::test]
async fn a_database_that_refuses_us_for_good_ends_the_start() {
    let app = example().await;
    let mut env = app.environment();
    let url = app.database.admin_url().replace(app.database.name(), "upwork_odoo_no_such_database");
    env.insert("UPWORK_ODOO__DATABASE__URL".into(), url);
    let said = run(&env, &["serve"]).await;
    assert!(said.err(1).contains("upwork_odoo_no_such_database"), "{said:?}");
}

#[tokio::test]
async fn an_address_in_use_is_named() {
    let app = example().await;
    let daemon = Daemon::start(&app.environment()).await;
    let mut env = app.environment();
    let taken = daemon.base.trim_start_matches("http://").to_owned();
    env.insert("UPWORK_ODOO__HTTP__LISTEN".into(), taken.clone());
    let said = run(&env, &["serve"]).await;
    assert!(said.err(1).contains("http.listen") && said.err.contains(&taken), "{said:?}");
    assert_eq!(run(&env, &["health"]).await.out(0), "ok\n");
}
