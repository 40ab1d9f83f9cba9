//! `explain contract`: one contract with all that is known of it.

use serde_json::json;
use upwork_odoo::domain::{Job, Series};
use upwork_odoo::jobs::explain;
use upwork_odoo::simulator::{Step, World};

use crate::support::app::TestApp;
use crate::support::on_both_series;
use crate::support::sync::{BACKEND, GLOBEX, HANDOVER, IMPORT_TOOL, INITECH, PROTOTYPE};

on_both_series!(
    it_tells_the_row_what_was_written_the_client_and_the_milestones,
    it_tells_what_was_deleted_and_what_was_skipped,
    it_says_if_nothing_is_known,
);

async fn told(app: &TestApp, contract: &str) -> serde_json::Value {
    let story = explain::contract(&app.ctx, &app.account().await, contract).await.unwrap();
    serde_json::to_value(story).unwrap()
}

async fn it_tells_the_row_what_was_written_the_client_and_the_milestones(series: Series) {
    let app = TestApp::with(series, World::example(), &[("ODOO__PARTNERS", "create")]).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    app.run("UPDATE upwork_contract SET name = 'Changed' WHERE upwork_contract_id = '41900315'").await;
    let story = told(&app, IMPORT_TOOL).await;
    let row = app.id_of("SELECT id FROM upwork_contract WHERE upwork_contract_id = '41900315'").await;
    let partner = app.id_of("SELECT id FROM res_partner WHERE name = 'Initech LLC'").await;
    assert_eq!((&story["upwork_id"], &story["odoo_id"]), (&json!(IMPORT_TOOL), &json!(row)));
    assert_eq!(
        (&story["in_odoo"]["name"], &story["last_written"]["name"]),
        (&json!("Changed"), &json!("Data import tool"))
    );
    assert_eq!(story["in_odoo"]["partner_id"], json!(partner));
    assert_eq!((&story["client"]["id"], &story["client_partner"]), (&json!(INITECH), &json!(partner)));
    let id = app.id_of("SELECT id FROM upwork_milestone WHERE name = 'Prototype'").await;
    let prototype =
        json!({"upwork_id": PROTOTYPE, "odoo_id": id, "name": "Prototype", "state": "paid", "deleted_in_odoo": false});
    assert_eq!(story["milestones"][0], prototype);
    assert_eq!((story["milestones"].as_array().unwrap().len(), &story["skipped"]), (3, &json!([])));
}

async fn it_tells_what_was_deleted_and_what_was_skipped(series: Series) {
    let app = TestApp::new(series, World::example()).await.connected().await;
    app.step(&Step::ClientRenamed { client: GLOBEX.to_owned(), name: "Client Co".to_owned() });
    app.run("UPDATE res_partner SET name = 'Client Co' WHERE name = 'Warehouse Inc'").await;
    app.sync(Job::Contracts).await.unwrap();
    let story = told(&app, BACKEND).await;
    assert_eq!((&story["skipped"][0]["kind"], &story["skipped"][0]["id"]), (&json!("client"), &json!(GLOBEX)));
    app.run("DELETE FROM upwork_milestone WHERE name = 'Handover'").await;
    app.sync(Job::Contracts).await.unwrap();
    let story = told(&app, IMPORT_TOOL).await;
    assert_eq!((&story["deleted_in_odoo"], &story["milestones"][2]["deleted_in_odoo"]), (&json!(false), &json!(true)));
    assert_eq!(story["skipped"][0]["id"], json!(HANDOVER));
    app.run("DELETE FROM upwork_contract WHERE upwork_contract_id = '41900315'").await;
    app.sync(Job::Contracts).await.unwrap();
    let story = told(&app, IMPORT_TOOL).await;
    assert_eq!(
        (&story["deleted_in_odoo"], &story["odoo_id"], &story["in_odoo"]),
        (&json!(true), &json!(null), &json!(null))
    );
    assert_eq!(story["last_written"]["name"], json!("Data import tool"));
    assert_eq!(story["skipped"][0]["id"], json!(IMPORT_TOOL));
}

async fn it_says_if_nothing_is_known(series: Series) {
    let app = TestApp::synced(series).await;
    let error = explain::contract(&app.ctx, &app.account().await, "4711").await.unwrap_err();
    assert!(error.to_string().contains("nothing is known of a contract 4711"), "{error}");
}
