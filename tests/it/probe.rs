//! Asking Upwork whether a connection lives, and who it is there.

use serde_json::json;
use upwork_odoo::domain::Series;
use upwork_odoo::jobs::{Error, connect, probe};
use upwork_odoo::simulator::{Fault, FaultKind, World};
use upwork_odoo::store::identity;

use super::connect::one_tenant;
use super::support::app::TestApp;

async fn asked(app: &TestApp) -> Result<upwork_odoo::domain::Identity, Error> {
    probe::connection(&app.ctx, &app.account().await).await
}

#[tokio::test]
async fn a_living_connection_is_confirmed_and_nothing_written() {
    let app = TestApp::new(Series::V18, one_tenant()).await.connected().await;
    let before = app.account_row().await;
    let known = identity::get(&app.ctx.db, app.id).await.unwrap().unwrap();
    app.upwork.reset_requests();
    assert_eq!(asked(&app).await.unwrap(), known);
    assert_eq!(app.account_row().await, before);
    let requests = app.upwork.requests();
    let operations: Vec<&str> = requests.iter().filter_map(|request| request.operation.as_deref()).collect();
    assert_eq!(operations, ["Organization", "User"], "Upwork was asked, not the memory");
    let tenant = Some(known.tenant.organization_id.to_string());
    assert!(requests.iter().all(|request| request.tenant == tenant), "in the tenant's name");
}

#[tokio::test]
async fn what_is_not_connected_says_what_to_do() {
    let app = TestApp::new(Series::V19, World::example()).await;
    let command = format!("upwork-odoo connect {}", app.id);
    let unconnected = asked(&app).await.unwrap_err().to_string();
    assert!(unconnected.contains(&command), "{unconnected}");
    app.connect(app.id).await.unwrap();
    let unchosen = asked(&app).await.unwrap_err().to_string();
    assert!(unchosen.contains(&command), "nobody chose a tenant: {unchosen}");
    let app = app.connected().await;
    connect::disconnect(&app.ctx, app.id).await.unwrap();
    let disconnected = asked(&app).await.unwrap_err().to_string();
    assert!(disconnected.contains("connect it first"), "{disconnected}");
}

#[tokio::test]
async fn tokens_of_somebody_else_are_not_taken_for_the_accounts() {
    let app = TestApp::new(Series::V18, one_tenant()).await.connected().await;
    let person = app.upwork.world(|world| world.users().next().unwrap().name());
    app.run("UPDATE upwork_sync.identity SET user_id = '77', user_name = 'Somebody Else'").await;
    let refused = asked(&app).await.unwrap_err().to_string();
    assert!(refused.contains(&person) && refused.contains("Somebody Else"), "{refused}");
    app.upwork.fault(Fault::once(FaultKind::WrongTenant).on("Organization"));
    let refused = asked(&app).await.unwrap_err().to_string();
    assert!(refused.contains("asked in the name of organization"), "{refused}");
    assert_eq!(app.account_row().await["state"], json!("connected"), "a question ends no connection");
}

#[tokio::test]
async fn an_upwork_that_is_away_is_no_verdict() {
    let app = TestApp::new(Series::V18, one_tenant()).await.connected().await;
    let before = app.account_row().await;
    for kind in [FaultKind::ServerError { status: 503 }, FaultKind::Html { status: 403 }, FaultKind::Reset] {
        app.upwork.fault(Fault::forever(kind.clone()));
        let away = asked(&app).await.unwrap_err();
        assert!(matches!(away, Error::Retry(_)), "{kind:?}: {away}");
        app.upwork.clear_faults();
    }
    assert_eq!(app.account_row().await, before);
    asked(&app).await.unwrap();
}
