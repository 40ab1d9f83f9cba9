//! The schema `upwork_sync` is gone: the next runs find their rows again, and double none.

use upwork_odoo::domain::{Counts, Job, Kind, Outcome, Series};
use upwork_odoo::simulator::{Step, World, WorldSpec};
use upwork_odoo::store::schema;

use super::support::app::TestApp;
use super::support::{memory, on_both_series};

on_both_series! {
    no_row_is_doubled,
    an_account_of_several_tenants_asks_whose_it_is,
    what_changed_meanwhile_is_changed_in_the_rows_that_are_there
}

fn world() -> World {
    World::seeded(&WorldSpec {
        hourly: 20,
        fixed: 10,
        milestones_per_fixed: 3,
        proposals: 24,
        odd_text: false,
        ..WorldSpec::default()
    })
}

async fn lose_memory(app: &TestApp) {
    app.run("DROP SCHEMA upwork_sync CASCADE").await;
    let owner = memory::connect(&app.database.admin_url()).await;
    schema::migrate(&owner, Some(app.role())).await.expect("migrate");
}

async fn rows(app: &TestApp) -> Vec<i64> {
    let mut rows = Vec::new();
    for table in ["upwork_contract", "upwork_milestone", "upwork_proposal", "res_partner", "mail_message"] {
        let count = sqlx::query_scalar(sqlx::AssertSqlSafe(format!("SELECT count(*) FROM {table}")));
        rows.push(count.fetch_one(&app.pool).await.unwrap());
    }
    rows
}

async fn no_row_is_doubled(series: Series) {
    let app = TestApp::new(series, world()).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    let before = rows(&app).await;
    lose_memory(&app).await;
    let report = app.sync(Job::Contracts).await.unwrap();
    assert_eq!(report.outcome(), Outcome::Done, "{report:?}");
    assert_eq!(rows(&app).await, before);
    let unchanged = |unchanged| Counts { unchanged, ..Counts::default() };
    assert_eq!(report.counts[&Kind::Contract], unchanged(30));
    assert_eq!(report.counts[&Kind::Proposal], unchanged(24));
    // Remembered again: a contract deleted now stays deleted.
    app.run("DELETE FROM upwork_contract WHERE id = (SELECT max(id) FROM upwork_contract)").await;
    let report = app.sync(Job::Contracts).await.unwrap();
    assert_eq!(report.counts[&Kind::Contract], unchanged(29));
    assert_eq!(report.skipped.iter().filter(|skip| skip.kind == Kind::Contract).count(), 1);
}

async fn an_account_of_several_tenants_asks_whose_it_is(series: Series) {
    let app = TestApp::new(series, World::example()).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    let before = rows(&app).await;
    lose_memory(&app).await;
    let error = app.sync(Job::Contracts).await.unwrap_err();
    assert!(error.to_string().contains("choose the organization"), "{error}");
    assert_eq!(rows(&app).await, before);
    let app = app.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    assert_eq!(rows(&app).await[..3], before[..3]);
}

async fn what_changed_meanwhile_is_changed_in_the_rows_that_are_there(series: Series) {
    let app = TestApp::new(series, world()).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    let before = rows(&app).await;
    let (contract, milestone) = app.upwork.world(|world| {
        let fixed = world.contracts().iter().find(|contract| !contract.is_hourly()).unwrap();
        (fixed.id.clone(), fixed.milestones()[0].id.clone())
    });
    app.upwork.step(&Step::MilestonePaid { contract, milestone }).unwrap();
    lose_memory(&app).await;
    app.sync(Job::Contracts).await.unwrap();
    assert_eq!(rows(&app).await[..3], before[..3]);
}
