//! A dry run tells what a run would do and writes nothing anywhere: PostgreSQL itself refuses.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use upwork_odoo::domain::{Job, Outcome, Series};
use upwork_odoo::jobs::{Error, contracts};
use upwork_odoo::simulator::{Face, Fault, FaultKind, Step, World, WorldSpec};

use crate::support::app::TestApp;
use crate::support::on_both_series;
use crate::support::picture::Look;
use crate::support::sync::{BACKEND, IMPORT_TOOL, PROTOTYPE};

on_both_series!(
    it_plans_what_the_next_run_does_and_writes_nothing,
    it_plans_changes_and_names_what_was_deleted,
    it_counts_the_partners_that_would_be_made,
    it_renews_no_token_and_says_what_to_do,
    its_connections_refuse_every_write,
);

/// A dry run by a process that then ends, between two looks that must see the same.
async fn preview(app: &TestApp) -> Result<(String, upwork_odoo::domain::RunReport), Error> {
    let account = app.account().await;
    app.ctx.db.close().await;
    app.pool.close().await;
    let before = Look::at(&app.database).await;
    let process = app.read_only();
    let preview = contracts::preview(&process, &account).await;
    process.db.close().await;
    let after = Look::at(&app.database).await;
    assert!(before == after, "{:?} {:?}", before.odoo.until(&after.odoo), before.written_until(&after));
    preview.map(|(plans, report)| (plans.iter().map(ToString::to_string).collect(), report))
}

/// The same world, in the hands of a process that may write.
async fn really(mut app: TestApp) -> TestApp {
    app.ctx = app.replica();
    app.pool = app.database.pool().await;
    app
}

async fn it_plans_what_the_next_run_does_and_writes_nothing(series: Series) {
    let spec = WorldSpec { hourly: 20, fixed: 10, proposals: 60, ..WorldSpec::default() };
    let app = TestApp::new(series, World::seeded(&spec)).await.connected().await;
    let (plan, would) = preview(&app).await.unwrap();
    assert_eq!(plan.lines().filter(|line| line.starts_with("+ contract ")).count(), 30, "{plan}");
    let app = really(app).await;
    let did = app.sync(Job::Contracts).await.unwrap();
    assert_eq!(would, did);
}

async fn it_plans_changes_and_names_what_was_deleted(series: Series) {
    let app = TestApp::synced(series).await;
    app.step(&Step::ContractEnded { contract: BACKEND.to_owned() });
    let description = "Maintenance".to_owned();
    app.step(&Step::MilestoneAdded { contract: IMPORT_TOOL.to_owned(), description, amount: 5.into() });
    app.run("DELETE FROM upwork_milestone WHERE name = 'Prototype'").await;
    let (plan, would) = preview(&app).await.unwrap();
    let expected = [
        r#"~ contract 41846002 "Backend developer": end_date: null -> "2026-11-16", state: "active" -> "ended""#,
        r#"+ milestone 90000001 "Maintenance""#,
        r#"! milestone 11200451: "Prototype" was deleted in Odoo (to have it again: upwork-odoo restore milestone 11200451)"#,
    ];
    assert_eq!(plan.lines().collect::<Vec<_>>(), expected);
    assert_eq!(would.outcome(), Outcome::DoneWithSkips);
    let app = really(app).await;
    assert_eq!(app.sync(Job::Contracts).await.unwrap(), would);
    assert_eq!(would.skipped[0].id, PROTOTYPE);
}

async fn it_counts_the_partners_that_would_be_made(series: Series) {
    let app = TestApp::with(series, World::example(), &[("ODOO__PARTNERS", "create")]).await.connected().await;
    let (_, would) = preview(&app).await.unwrap();
    let app = really(app).await;
    assert_eq!(app.sync(Job::Contracts).await.unwrap(), would);
    assert_eq!(app.count("SELECT count(*) FROM res_partner WHERE name IN ('Globex GmbH', 'Initech LLC')").await, 2);
}

async fn it_renews_no_token_and_says_what_to_do(series: Series) {
    let app = TestApp::synced(series).await;
    app.clock.advance(TimeDelta::hours(25));
    app.upwork.reset_requests();
    let error = preview(&app).await.unwrap_err();
    assert!(!error.is_transient());
    assert!(error.to_string().contains("run `upwork-odoo sync tokens` first"), "{error}");
    assert_eq!(app.upwork.requests(), vec![]);

    // The same if Upwork refuses a token that should still be good.
    let app = TestApp::synced(series).await;
    app.upwork.fault(Fault::forever(FaultKind::ExpiredToken));
    app.upwork.reset_requests();
    let error = preview(&app).await.unwrap_err();
    assert!(error.to_string().contains("run `upwork-odoo sync tokens` first"), "{error}");
    let faces: BTreeMap<_, usize> = app.upwork.requests().iter().fold(BTreeMap::new(), |mut faces, request| {
        *faces.entry(format!("{:?}", request.face)).or_default() += 1;
        faces
    });
    assert_eq!(faces, BTreeMap::from([(format!("{:?}", Face::Graphql), 1)]));
}

/// The least-privilege role may write all of these otherwise.
async fn its_connections_refuse_every_write(series: Series) {
    let app = TestApp::synced(series).await;
    let dry = app.read_only();
    for sql in [
        "UPDATE upwork_contract SET name = 'x'",
        "UPDATE upwork_account SET last_error = 'x'",
        "DELETE FROM upwork_sync.link",
        "SELECT nextval('upwork_contract_id_seq')",
    ] {
        let mut tx = app.ctx.db.begin().await.unwrap();
        sqlx::query(sql).execute(tx.conn()).await.expect(sql);
        tx.rollback().await.unwrap();
        let refused = sqlx::query(sql).execute(dry.db.pool()).await.expect_err(sql);
        assert_eq!(
            refused.as_database_error().and_then(sqlx::error::DatabaseError::code).as_deref(),
            Some("25006"),
            "{sql}"
        );
    }
}
