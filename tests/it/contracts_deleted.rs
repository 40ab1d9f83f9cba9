//! What somebody deleted in Odoo stays deleted, run after run, until somebody restores it.

use upwork_odoo::domain::{Kind, Outcome, RunReport, Series};
use upwork_odoo::jobs::{restore, status};
use upwork_odoo::simulator::Step;

use crate::support::app::TestApp;
use crate::support::on_both_series;
use crate::support::sync::{BACKEND, HANDOVER, IMPORT_TOOL, PROTOTYPE, RUST_SERVICE};

on_both_series!(
    a_deleted_contract_stays_deleted_with_its_milestones_until_restored,
    a_deleted_milestone_stays_deleted_until_restored,
    a_milestone_deleted_before_its_contract_does_not_come_back_with_it,
    a_deleted_proposal_stays_deleted_until_restored,
    what_was_not_deleted_cannot_be_restored,
);

fn skipped(report: &RunReport) -> Vec<(Kind, &str)> {
    report.skipped.iter().map(|skip| (skip.kind, skip.id.as_str())).collect()
}

/// Runs that change nothing and name what is deleted.
async fn assert_stays_deleted(app: &TestApp, kind: Kind, id: &str) {
    for _ in 0..2 {
        let (report, changes) = app.sync_and_see().await;
        assert_eq!((report.outcome(), changes), (Outcome::DoneWithSkips, vec![]));
        assert_eq!(skipped(&report), [(kind, id)]);
        let cure = format!("to have it again: upwork-odoo restore {kind} {id}");
        assert_eq!(report.skipped[0].cure.as_deref(), Some(cure.as_str()));
    }
}

/// What `status` lists as deleted.
async fn deleted(app: &TestApp) -> Vec<(Kind, String)> {
    let status = status::status(&app.ctx).await.unwrap();
    let account = status.accounts.into_iter().find(|account| account.id == app.id).unwrap();
    account.deleted.into_iter().map(|deleted| (deleted.kind, deleted.id)).collect()
}

async fn restored(app: &TestApp, kind: Kind, id: &str) -> (u64, Vec<String>) {
    let records = restore::restore(&app.ctx, app.id, kind, id).await.unwrap();
    let (report, changes) = app.sync_and_see().await;
    assert_eq!(report.outcome(), Outcome::Done, "{report:?}");
    assert_eq!(deleted(app).await, []);
    let (report, quiet) = app.sync_and_see().await;
    assert_eq!((report.outcome(), quiet), (Outcome::Done, vec![]));
    (records, changes)
}

async fn a_deleted_contract_stays_deleted_with_its_milestones_until_restored(series: Series) {
    let app = TestApp::synced(series).await;
    app.run("DELETE FROM upwork_contract WHERE upwork_contract_id = '41900315'").await;
    assert_stays_deleted(&app, Kind::Contract, IMPORT_TOOL).await;
    let gone = [
        (Kind::Contract, IMPORT_TOOL),
        (Kind::Milestone, PROTOTYPE),
        (Kind::Milestone, "11200452"),
        (Kind::Milestone, HANDOVER),
    ];
    assert_eq!(deleted(&app).await, gone.map(|(kind, id)| (kind, id.to_owned())));
    app.step(&Step::ContractPaused { contract: IMPORT_TOOL.to_owned() });
    assert_stays_deleted(&app, Kind::Contract, IMPORT_TOOL).await;

    let (records, changes) = restored(&app, Kind::Contract, IMPORT_TOOL).await;
    let expected = [
        "+ mail_message upwork.contract <p>Upwork Contract created</p>",
        "+ upwork_contract Data import tool",
        "+ upwork_milestone Delivery",
        "+ upwork_milestone Handover",
        "+ upwork_milestone Prototype",
    ];
    assert_eq!((records, changes), (4, expected.map(str::to_owned).to_vec()));
    assert_eq!(app.contract(IMPORT_TOOL).await["state"].as_deref(), Some("paused"));
}

async fn a_deleted_milestone_stays_deleted_until_restored(series: Series) {
    let app = TestApp::synced(series).await;
    app.run("DELETE FROM upwork_milestone WHERE name = 'Handover'").await;
    assert_stays_deleted(&app, Kind::Milestone, HANDOVER).await;
    assert_eq!(deleted(&app).await, [(Kind::Milestone, HANDOVER.to_owned())]);
    let (records, changes) = restored(&app, Kind::Milestone, HANDOVER).await;
    assert_eq!((records, changes), (1, vec!["+ upwork_milestone Handover".to_owned()]));
}

async fn a_milestone_deleted_before_its_contract_does_not_come_back_with_it(series: Series) {
    let app = TestApp::synced(series).await;
    app.run("DELETE FROM upwork_milestone WHERE name = 'Handover'").await;
    app.sync_and_see().await;
    app.run("DELETE FROM upwork_contract WHERE upwork_contract_id = '41900315'").await;
    app.sync_and_see().await;
    let records = restore::restore(&app.ctx, app.id, Kind::Contract, IMPORT_TOOL).await.unwrap();
    assert_eq!(records, 3);
    let (report, changes) = app.sync_and_see().await;
    assert_eq!(skipped(&report), [(Kind::Milestone, HANDOVER)]);
    assert!(!changes.contains(&"+ upwork_milestone Handover".to_owned()), "{changes:?}");
    assert_eq!(deleted(&app).await, [(Kind::Milestone, HANDOVER.to_owned())]);
}

async fn a_deleted_proposal_stays_deleted_until_restored(series: Series) {
    let app = TestApp::synced(series).await;
    app.run("DELETE FROM upwork_proposal WHERE title = 'Rust sync service'").await;
    assert_stays_deleted(&app, Kind::Proposal, RUST_SERVICE).await;
    assert_eq!(deleted(&app).await, [(Kind::Proposal, RUST_SERVICE.to_owned())]);
    let (records, changes) = restored(&app, Kind::Proposal, RUST_SERVICE).await;
    let expected =
        ["+ mail_message upwork.proposal <p>Upwork Proposal created</p>", "+ upwork_proposal Rust sync service"];
    assert_eq!((records, changes), (1, expected.map(str::to_owned).to_vec()));
}

async fn what_was_not_deleted_cannot_be_restored(series: Series) {
    let app = TestApp::synced(series).await;
    let refused = restore::restore(&app.ctx, app.id, Kind::Contract, BACKEND).await.unwrap_err();
    assert!(refused.to_string().contains("was not deleted in Odoo"), "{refused}");
    let refused = restore::restore(&app.ctx, app.id, Kind::Contract, "4711").await.unwrap_err();
    assert!(refused.to_string().contains("nothing is known of a contract 4711"), "{refused}");
}
