//! The schema `upwork_sync` is gone, and what is in Odoo leaves doubt: a row is taken again only where there is none,
//! and a doubtful one is named instead of doubled.

use chrono::TimeDelta;
use upwork_odoo::domain::{Job, Kind, Outcome, RunReport, Series};
use upwork_odoo::simulator::{Step, World, WorldSpec};
use upwork_odoo::store::schema;

use crate::support::app::TestApp;
use crate::support::picture::Picture;
use crate::support::sync::{BACKEND, GLOBEX, HANDOVER, IMPORT_TOOL, RUST_SERVICE};
use crate::support::{memory, on_both_series};

on_both_series!(
    every_row_keeps_its_version_and_is_followed_again,
    a_milestone_with_a_twin_is_a_skip_until_the_twin_goes,
    a_proposal_with_a_twin_is_a_skip_until_the_twin_goes,
    twins_on_both_sides_are_no_doubt,
    clients_are_learnt_again_from_the_contracts,
);

async fn forget(app: TestApp) -> TestApp {
    app.run("DROP SCHEMA upwork_sync CASCADE").await;
    let owner = memory::connect(&app.database.admin_url()).await;
    schema::migrate(&owner, Some(app.role())).await.expect("migrate");
    // Of several tenants somebody has to say again which it is.
    app.connected().await
}

/// A run, and what it changed besides the account.
async fn sync(app: &TestApp) -> (RunReport, Vec<String>) {
    app.clock.advance(TimeDelta::hours(1));
    let before = Picture::of_odoo(&app.pool).await;
    let report = app.sync(Job::Contracts).await.unwrap();
    let mut changes = before.until(&Picture::of_odoo(&app.pool).await);
    changes.retain(|change| change != "~ upwork_account Test: last_sync");
    (report, changes)
}

fn skipped(report: &RunReport) -> Vec<(Kind, &str)> {
    report.skipped.iter().map(|skip| (skip.kind, skip.id.as_str())).collect()
}

async fn every_row_keeps_its_version_and_is_followed_again(series: Series) {
    let spec = WorldSpec { hourly: 20, fixed: 10, proposals: 40, ..WorldSpec::default() };
    let app = TestApp::with(series, World::seeded(&spec), &[("ODOO__PARTNERS", "create")]).await.connected().await;
    let first = app.sync(Job::Contracts).await.unwrap();
    let app = forget(app).await;
    let (report, changes) = sync(&app).await;
    assert_eq!(changes, Vec::<String>::new());
    assert_eq!(report.skipped, first.skipped);
    for (kind, counts) in &report.counts {
        assert_eq!(counts.unchanged, first.counts[kind].inserted, "{kind}");
    }
    let milestone = app.upwork.world(|world| {
        let paid = |contract: &&upwork_odoo::simulator::world::Contract| !contract.milestones().is_empty();
        let contract = world.contracts().iter().find(paid).unwrap();
        (contract.id.clone(), contract.milestones()[0].id.clone())
    });
    app.step(&Step::MilestoneState {
        contract: milestone.0,
        milestone: milestone.1,
        state: upwork_odoo::simulator::MilestoneState::Submitted,
    });
    let (_, changes) = sync(&app).await;
    assert_eq!(changes.len(), 1, "{changes:?}");
    assert!(changes[0].starts_with("~ upwork_milestone ") && changes[0].ends_with(": state write_date"), "{changes:?}");
}

async fn a_milestone_with_a_twin_is_a_skip_until_the_twin_goes(series: Series) {
    let app = TestApp::synced(series).await;
    app.run(
        "INSERT INTO upwork_milestone (contract_id, currency_id, company_id, name, state, amount)
         SELECT contract_id, currency_id, company_id, name, 'pending', amount FROM upwork_milestone WHERE name = 'Handover'",
    )
    .await;
    let app = forget(app).await;
    for _ in 0..2 {
        let (report, changes) = sync(&app).await;
        assert_eq!((report.outcome(), changes), (Outcome::DoneWithSkips, vec![]));
        assert_eq!(skipped(&report), [(Kind::Milestone, HANDOVER)]);
        assert!(report.skipped[0].reason.contains("2 rows in Odoo look like \"Handover\""), "{report:?}");
    }
    app.run("DELETE FROM upwork_milestone WHERE id = (SELECT max(id) FROM upwork_milestone WHERE name = 'Handover')")
        .await;
    let (report, changes) = sync(&app).await;
    assert_eq!((report.outcome(), changes), (Outcome::Done, vec![]));
    app.step(&Step::MilestonePaid { contract: IMPORT_TOOL.to_owned(), milestone: HANDOVER.to_owned() });
    assert_eq!(sync(&app).await.1, ["~ upwork_milestone Handover: state write_date"]);
}

async fn a_proposal_with_a_twin_is_a_skip_until_the_twin_goes(series: Series) {
    let app = TestApp::synced(series).await;
    app.run(
        "INSERT INTO upwork_proposal (upwork_account_id, company_id, name, title, submitted_date)
         SELECT upwork_account_id, company_id, 'Mine', title, submitted_date FROM upwork_proposal
         WHERE title = 'Rust sync service'",
    )
    .await;
    let app = forget(app).await;
    for _ in 0..2 {
        let (report, changes) = sync(&app).await;
        assert_eq!(changes, Vec::<String>::new());
        assert_eq!(skipped(&report), [(Kind::Proposal, RUST_SERVICE)]);
    }
    app.run("DELETE FROM upwork_proposal WHERE name = 'Mine'").await;
    let (report, changes) = sync(&app).await;
    assert_eq!((report.outcome(), changes), (Outcome::Done, vec![]));
}

/// Two that are alike on Upwork and two in Odoo: whichever is taken for which, nothing is wrong.
async fn twins_on_both_sides_are_no_doubt(series: Series) {
    let app = TestApp::synced(series).await;
    for _ in 0..2 {
        let description = "Maintenance".to_owned();
        app.step(&Step::MilestoneAdded { contract: IMPORT_TOOL.to_owned(), description, amount: 60.into() });
    }
    assert_eq!(sync(&app).await.1, ["+ upwork_milestone Maintenance", "+ upwork_milestone Maintenance"]);
    let app = forget(app).await;
    let (report, changes) = sync(&app).await;
    assert_eq!((report.outcome(), changes), (Outcome::Done, vec![]));
    let links = "SELECT count(DISTINCT odoo_id) FROM upwork_sync.link WHERE kind = 'milestone'";
    assert_eq!(app.count(links).await, 5);
}

async fn clients_are_learnt_again_from_the_contracts(series: Series) {
    let app = TestApp::with(series, World::example(), &[("ODOO__PARTNERS", "create")]).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    app.run("UPDATE res_partner SET name = 'Our client', complete_name = 'Our client' WHERE name = 'Globex GmbH'")
        .await;
    let app = forget(app).await;
    for _ in 0..2 {
        let (report, changes) = sync(&app).await;
        assert_eq!((report.outcome(), changes), (Outcome::Done, vec![]), "no second partner for a renamed one");
    }
    let partner = app.contract(BACKEND).await["partner_id"].clone().unwrap();
    let link = "SELECT odoo_id FROM upwork_sync.link WHERE kind = 'client' AND upwork_id";
    assert_eq!(app.id_of(&format!("{link} = '{GLOBEX}'")).await.to_string(), partner);
}
