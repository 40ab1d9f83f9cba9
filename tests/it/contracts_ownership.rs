//! What people set in Odoo stays as they set it, run after run; what belongs to Upwork follows Upwork.

use upwork_odoo::domain::{Outcome, Series};
use upwork_odoo::simulator::{ProposalStatus, Step};

use crate::support::app::TestApp;
use crate::support::on_both_series;
use crate::support::sync::{BACKEND, GLOBEX, IMPORT_TOOL, RUST_SERVICE};

on_both_series!(
    project_and_partner_set_by_people_stay,
    a_partner_that_people_cleared_stays_cleared,
    a_partner_that_people_changed_stays_changed,
    texts_of_a_proposal_stay,
    what_people_changed_of_upworks_columns_is_set_right,
    an_order_of_milestones_stays,
);

const NOTHING: [&str; 0] = [];

fn ended() -> Step {
    Step::ContractEnded { contract: BACKEND.to_owned() }
}

fn linked() -> Step {
    Step::ClientRenamed { client: GLOBEX.to_owned(), name: "Warehouse Inc".to_owned() }
}

/// A run after nothing happened: nothing changes and nothing is complained of.
async fn assert_quiet(app: &TestApp) {
    let (report, changes) = app.sync_and_see().await;
    assert_eq!((report.outcome(), changes), (Outcome::Done, vec![]));
}

async fn project_and_partner_set_by_people_stay(series: Series) {
    let app = TestApp::synced(series).await;
    app.run(
        "UPDATE upwork_contract SET project_id = 3,
             partner_id = (SELECT id FROM res_partner WHERE name = 'History Co')
         WHERE upwork_contract_id = '41846002'",
    )
    .await;
    let before = app.contract(BACKEND).await;
    assert_quiet(&app).await;
    app.step(&linked());
    app.step(&ended());
    let (_, changes) = app.sync_and_see().await;
    let expected = [
        "+ mail_message upwork.contract",
        r#"+ mail_tracking_value "Active" -> "Ended""#,
        "~ upwork_contract Backend developer: end_date state write_date",
    ];
    assert_eq!(changes, expected);
    let after = app.contract(BACKEND).await;
    assert_eq!((&after["project_id"], &after["partner_id"]), (&before["project_id"], &before["partner_id"]));
    assert_quiet(&app).await;
}

async fn a_partner_that_people_cleared_stays_cleared(series: Series) {
    let app = TestApp::synced(series).await;
    app.step(&linked());
    let (_, changes) = app.sync_and_see().await;
    assert!(changes.contains(&"~ upwork_contract Backend developer: partner_id write_date".to_owned()), "{changes:?}");
    app.run("UPDATE upwork_contract SET partner_id = NULL WHERE upwork_contract_id = '41846002'").await;
    for _ in 0..3 {
        assert_quiet(&app).await;
    }
    app.step(&ended());
    app.sync_and_see().await;
    assert_quiet(&app).await;
    assert_eq!(app.contract(BACKEND).await["partner_id"], None);
}

async fn a_partner_that_people_changed_stays_changed(series: Series) {
    let app = TestApp::synced(series).await;
    app.step(&linked());
    app.sync_and_see().await;
    app.run(
        "UPDATE upwork_contract SET partner_id = (SELECT id FROM res_partner WHERE name = 'Slow Payer Ltd')
         WHERE upwork_contract_id = '41846002'",
    )
    .await;
    let chosen = app.contract(BACKEND).await["partner_id"].clone();
    for _ in 0..2 {
        assert_quiet(&app).await;
    }
    assert_eq!(app.contract(BACKEND).await["partner_id"], chosen);
    app.run("UPDATE upwork_contract SET partner_id = NULL WHERE upwork_contract_id = '41846002'").await;
    for _ in 0..2 {
        assert_quiet(&app).await;
    }
}

async fn texts_of_a_proposal_stay(series: Series) {
    let app = TestApp::synced(series).await;
    app.run(
        "UPDATE upwork_proposal SET name = 'Mine', html_content = '<p>Better</p>', module_list = 'sale',
             client_industry = 'Toys', job_requirements = 'many', estimated_hours = 12.5
         WHERE title = 'Rust sync service'",
    )
    .await;
    let before = app.row("upwork_proposal", "title = 'Rust sync service'").await;
    assert_quiet(&app).await;
    app.step(&Step::ProposalStatus { proposal: RUST_SERVICE.to_owned(), status: ProposalStatus::Hired });
    let (_, changes) = app.sync_and_see().await;
    let expected = [
        "+ mail_message upwork.proposal",
        r#"+ mail_tracking_value "Submitted" -> "Hired""#,
        "~ upwork_proposal Mine: state write_date",
    ];
    assert_eq!(changes, expected);
    let after = app.row("upwork_proposal", "title = 'Rust sync service'").await;
    for text in ["name", "html_content", "module_list", "client_industry", "job_requirements", "estimated_hours"] {
        assert_eq!(after[text], before[text], "{text}");
    }
}

/// A state that a person moved forward counts for a proposal; everything else is Upwork's.
async fn what_people_changed_of_upworks_columns_is_set_right(series: Series) {
    let app = TestApp::synced(series).await;
    app.run(
        "UPDATE upwork_contract SET name = 'Renamed', state = 'ended', hourly_rate = 1
         WHERE upwork_contract_id = '41846002';
         UPDATE upwork_milestone SET amount = 1 WHERE name = 'Prototype';
         UPDATE upwork_proposal SET hourly_rate = 1, state = 'declined' WHERE title = 'Rust sync service'",
    )
    .await;
    let (_, changes) = app.sync_and_see().await;
    let expected = [
        "+ mail_message upwork.contract",
        r#"+ mail_tracking_value "Ended" -> "Active""#,
        r#"+ mail_tracking_value "Renamed" -> "Backend developer""#,
        "~ upwork_contract Renamed: hourly_rate name state write_date",
        "~ upwork_milestone Prototype: amount write_date",
        "~ upwork_proposal Rust sync service: hourly_rate write_date",
    ];
    assert_eq!(changes, expected);
    assert_quiet(&app).await;
}

/// Odoo shows milestones in the order of their ids: rows keep theirs, so the order of the first sync stays.
async fn an_order_of_milestones_stays(series: Series) {
    let app = TestApp::synced(series).await;
    let order = "SELECT string_agg(id || ' ' || name, ', ' ORDER BY id) FROM upwork_milestone
                 WHERE contract_id = (SELECT id FROM upwork_contract WHERE upwork_contract_id = '41900315')";
    let before = app.text(order).await;
    for milestone in ["11200453", "11200451", "11200452"] {
        let contract = IMPORT_TOOL.to_owned();
        let state = upwork_odoo::simulator::MilestoneState::Submitted;
        app.step(&Step::MilestoneState { contract, milestone: milestone.to_owned(), state });
        let (_, changes) = app.sync_and_see().await;
        assert_ne!(changes, NOTHING);
    }
    assert_eq!(app.text(order).await, before);
}
