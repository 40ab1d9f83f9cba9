//! A dry run shows the plan and writes nothing, because PostgreSQL does not let it.

use std::collections::BTreeMap;

use upwork_odoo::jobs::connect;

use super::support::app::TestApp;
use super::support::command::{example, run};

/// Every row of every table that anything here could write, with its version.
async fn everything(app: &TestApp) -> BTreeMap<String, String> {
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
         WHERE schemaname = 'upwork_sync' OR tablename LIKE 'upwork%' OR tablename LIKE 'mail%' OR tablename = 'res_partner'",
    )
    .fetch_all(&app.pool)
    .await
    .unwrap();
    let mut rows = BTreeMap::new();
    for table in tables {
        let all = format!("SELECT string_agg(t.xmin || t::text, chr(10) ORDER BY t::text) FROM {table} t");
        let all: Option<String> = sqlx::query_scalar(sqlx::AssertSqlSafe(all)).fetch_one(&app.pool).await.unwrap();
        rows.insert(table, all.unwrap_or_default());
    }
    assert!(rows.len() > 15, "{:?}", rows.keys());
    rows
}

#[tokio::test]
async fn a_dry_run_shows_the_plan_and_writes_nothing() {
    let app = example().await.connected().await;
    let before = everything(&app).await;
    let said = run(&app.environment(), &["sync", "contracts", "--account", "Test", "--dry-run"]).await;
    let shown = said.out(0);
    assert!(shown.contains("+ contract 41846002 \"Backend developer\"\n"), "{shown}");
    assert!(shown.ends_with("nothing was written\n"), "{shown}");
    let said = run(&app.environment(), &["partners", "create", "--account", "Test", "--dry-run"]).await;
    assert!(said.out(0).ends_with("nothing was written\n"), "{said:?}");
    assert_eq!(everything(&app).await, before);
}

#[tokio::test]
async fn a_dry_run_as_json_holds_plans_and_report() {
    let app = example().await.connected().await;
    let said = run(&app.environment(), &["sync", "contracts", "--account", "Test", "--dry-run", "--json"]).await;
    let shown: serde_json::Value = serde_json::from_str(said.out(0)).unwrap();
    assert_eq!(shown["plans"][0]["contracts"][0]["change"], "insert");
    assert_eq!(shown["report"]["counts"]["contract"]["inserted"], 3);
}

#[tokio::test]
async fn postgresql_refuses_what_a_dry_run_must_not_write() {
    let app = example().await.connected().await;
    let refused = connect::disconnect(&app.read_only(), app.id).await.unwrap_err();
    assert!(refused.to_string().contains("25006"), "{refused}");
    assert!(app.account().await.is_connected);
}

#[tokio::test]
async fn only_contracts_can_be_tried_out() {
    let app = example().await.connected().await;
    assert!(run(&app.environment(), &["sync", "tokens", "--dry-run"]).await.err(2).contains("contracts"));
}
