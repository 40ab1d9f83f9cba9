//! A return from Upwork that comes to nothing: nothing is stored, the account says why, and a connection that
//! lives is left alone.

use chrono::TimeDelta;
use serde_json::{Value, json};
use upwork_odoo::domain::{Job, Outcome, Series};
use upwork_odoo::jobs::connect::{self, Connected, Refused, Returned};
use upwork_odoo::simulator::{Fault, FaultKind};
use upwork_odoo::store::identity;

use super::connect::one_tenant;
use super::support::app::{TestApp, approve};
use super::support::on_both_series;

/// What must not change when a return comes to nothing.
const KEPT: [&str; 4] = ["access_token", "refresh_token", "token_expiry", "is_connected"];

/// Everything that can go wrong with a request, and what the account then says.
fn faults() -> Vec<(Fault, &'static str)> {
    let token = |kind| Fault::once(kind).on("token");
    let asking = |kind, operation| Fault::forever(kind).on(operation);
    let mut faults = vec![
        (token(FaultKind::ServerError { status: 502 }), "HTTP 502"),
        (token(FaultKind::Html { status: 200 }), "HTTP 200"),
        (token(FaultKind::Html { status: 403 }), "HTTP 403"),
        (token(FaultKind::TooManyRequests { retry_after: Some(1) }), "HTTP 429"),
        (token(FaultKind::Reset), "token endpoint"),
        (token(FaultKind::CutBody), "token endpoint"),
        (token(FaultKind::InvalidGrant), "no longer accepts this authorization"),
    ];
    for operation in ["User", "CompanySelector"] {
        faults.extend([
            (asking(FaultKind::ServerError { status: 503 }, operation), "HTTP 503"),
            (asking(FaultKind::Html { status: 403 }, operation), "web page"),
            (asking(FaultKind::Reset, operation), operation),
            (asking(FaultKind::CutBody, operation), operation),
            (asking(FaultKind::NullData { message: None }, operation), operation),
            (asking(FaultKind::ExpiredToken, operation), "refuses the access token"),
        ]);
    }
    let fields = vec!["Query.companySelector".to_owned()];
    faults.push((asking(FaultKind::MissingScope { fields }, "CompanySelector"), "Query.companySelector"));
    faults
}

/// The row, and why nothing came of it.
async fn refused(app: &TestApp) -> (Value, Refused) {
    let refused = match app.connect(app.id).await {
        Err(refused) => refused,
        Ok(done) => panic!("{done:?}"),
    };
    (app.account_row().await, refused)
}

async fn return_with(app: &TestApp, change: impl FnOnce(&mut Returned)) -> Result<Connected, Refused> {
    let mut returned = approve(&connect::begin(&app.ctx, app.id).await?).await;
    change(&mut returned);
    connect::finish(&app.ctx, returned).await
}

on_both_series!(
    a_first_connection_that_fails_stores_nothing_and_says_why,
    a_living_connection_survives_every_failed_reconnect,
    the_person_says_no,
);

async fn a_first_connection_that_fails_stores_nothing_and_says_why(series: Series) {
    let app = TestApp::new(series, one_tenant()).await;
    let blank = app.account_row().await;
    for (fault, says) in faults() {
        app.upwork.fault(fault.clone());
        let (row, refused) = refused(&app).await;
        assert!(matches!(refused, Refused::Failed(_)), "{fault:?}: {refused}");
        assert_eq!((&row["state"], &row["oauth_state"]), (&json!("error"), &json!(null)), "{fault:?}");
        assert_eq!(row["last_error"], json!(refused.to_string()), "{fault:?}");
        assert!(refused.to_string().contains(says), "{fault:?}: {refused}");
        assert!(!refused.to_string().contains("tried again"), "nobody does by himself: {refused}");
        for column in KEPT {
            assert_eq!(row[column], blank[column], "{fault:?}: {column}");
        }
        assert_eq!(identity::get(&app.ctx.db, app.id).await.unwrap(), None, "{fault:?}");
        app.upwork.clear_faults();
        app.clock.advance(TimeDelta::minutes(2)); // past any pause that was asked for
    }
    app.connect(app.id).await.unwrap();
    assert_eq!(app.account_row().await["last_error"], json!(null));
}

async fn a_living_connection_survives_every_failed_reconnect(series: Series) {
    let app = TestApp::new(series, one_tenant()).await.connected().await;
    let living = app.account_row().await;
    for (fault, _) in faults() {
        app.upwork.fault(fault.clone());
        let (row, refused) = refused(&app).await;
        assert_eq!(
            (&row["state"], &row["last_error"]),
            (&json!("connected"), &json!(refused.to_string())),
            "{fault:?}"
        );
        for column in KEPT {
            assert_eq!(row[column], living[column], "{fault:?}: {column}");
        }
        app.upwork.clear_faults();
        app.clock.advance(TimeDelta::minutes(2));
    }
    connect::begin(&app.ctx, app.id).await.unwrap();
    assert_eq!(app.account_row().await["state"], "connecting");
    let report = app.sync(Job::Contracts).await.unwrap();
    assert_eq!(report.outcome(), Outcome::Done, "jobs go on while the person is on Upwork's page");
}

async fn the_person_says_no(series: Series) {
    let app = TestApp::new(series, one_tenant()).await;
    let no = |returned: &mut Returned| {
        returned.code = None;
        returned.error = Some("access_denied".to_owned());
    };
    let refused = return_with(&app, no).await.unwrap_err();
    let row = app.account_row().await;
    assert_eq!((&row["state"], &row["access_token"]), (&json!("error"), &json!(null)));
    assert_eq!(row["last_error"], json!(refused.to_string()));
    assert!(refused.to_string().contains("said no"), "{refused}");
    assert_eq!(app.told().await, "Draft > Connecting, Connecting > Error");
    app.connect(app.id).await.unwrap();
    return_with(&app, no).await.unwrap_err();
    assert_eq!(app.account().await.state, "connected");
    assert!(app.told().await.ends_with("Connected > Connecting, Connecting > Connected"));
}

#[tokio::test]
async fn a_return_without_a_code_is_told_so() {
    let app = TestApp::new(Series::V18, one_tenant()).await;
    let refused = return_with(&app, |returned| returned.code = None).await.unwrap_err();
    assert!(matches!(refused, Refused::NoCode), "{refused}");
    assert_eq!(app.account_row().await["last_error"], json!(refused.to_string()));
}

#[tokio::test]
async fn a_code_is_not_used_when_an_error_came_with_it() {
    let app = TestApp::new(Series::V18, one_tenant()).await;
    app.upwork.reset_requests();
    let both = return_with(&app, |returned| returned.error = Some("server_error".to_owned())).await.unwrap_err();
    assert!(matches!(both, Refused::Denied(_)), "{both}");
    assert!(app.upwork.requests().iter().all(|r| r.operation.is_none()), "the token endpoint was not asked");
}

#[tokio::test]
async fn a_state_that_nobody_wrote_changes_nothing() {
    let app = TestApp::new(Series::V19, one_tenant()).await.connected().await;
    let authorize = connect::begin(&app.ctx, app.id).await.unwrap();
    let before = app.account_row().await;
    for state in ["", "x", "1.", ".", "99999999999999999999.a", &format!("{}.", app.clock.now().timestamp())] {
        let mut returned = approve(&authorize).await;
        returned.state = state.into();
        let refused = connect::finish(&app.ctx, returned).await.unwrap_err();
        assert!(matches!(refused, Refused::UnknownState), "{state:?}: {refused}");
        assert_eq!(app.account_row().await, before, "{state:?}");
    }
}

#[tokio::test]
async fn a_state_is_good_once() {
    let app = TestApp::new(Series::V18, one_tenant()).await;
    let authorize = connect::begin(&app.ctx, app.id).await.unwrap();
    let (first, second) = (approve(&authorize).await, approve(&authorize).await);
    connect::finish(&app.ctx, first).await.unwrap();
    let connected = app.account_row().await;
    assert!(matches!(connect::finish(&app.ctx, second).await.unwrap_err(), Refused::UnknownState));
    assert_eq!(app.account_row().await, connected);
}

#[tokio::test]
async fn a_state_is_used_up_by_a_return_that_fails() {
    let app = TestApp::new(Series::V18, one_tenant()).await;
    let authorize = connect::begin(&app.ctx, app.id).await.unwrap();
    app.upwork.fault(Fault::once(FaultKind::ServerError { status: 500 }).on("token"));
    connect::finish(&app.ctx, approve(&authorize).await).await.unwrap_err();
    let again = connect::finish(&app.ctx, approve(&authorize).await).await.unwrap_err();
    assert!(matches!(again, Refused::UnknownState), "{again}");
}

#[tokio::test]
async fn a_state_is_good_for_fifteen_minutes() {
    let app = TestApp::new(Series::V19, one_tenant()).await;
    let authorize = connect::begin(&app.ctx, app.id).await.unwrap();
    app.clock.advance(TimeDelta::minutes(15));
    connect::finish(&app.ctx, approve(&authorize).await).await.unwrap();

    let before = app.account_row().await;
    let authorize = connect::begin(&app.ctx, app.id).await.unwrap();
    app.clock.advance(TimeDelta::minutes(15) + TimeDelta::seconds(1));
    let late = connect::finish(&app.ctx, approve(&authorize).await).await.unwrap_err();
    assert!(matches!(late, Refused::UnknownState), "{late}");
    let row = app.account_row().await;
    assert_eq!((&row["access_token"], &row["oauth_state"]), (&before["access_token"], &json!(null)));
    assert_eq!((&row["state"], &row["last_error"]), (&json!("connected"), &json!(late.to_string())));
}

#[tokio::test]
async fn a_wrong_api_key_is_said_to_be_wrong() {
    let app = TestApp::new(Series::V18, one_tenant()).await;
    app.run(&format!("UPDATE upwork_account SET client_secret = 'mistyped-secret' WHERE id = {}", app.id)).await;
    let (row, refused) = refused(&app).await;
    assert!(refused.to_string().contains("check client id and secret"), "{refused}");
    assert!(!refused.to_string().contains("mistyped-secret"), "{refused}");
    assert_eq!((&row["state"], &row["last_error"]), (&json!("error"), &json!(refused.to_string())));
}

#[tokio::test]
async fn an_account_disconnected_meanwhile_stays_so() {
    let app = TestApp::new(Series::V18, one_tenant()).await;
    let returned = approve(&connect::begin(&app.ctx, app.id).await.unwrap()).await;
    connect::disconnect(&app.ctx, app.id).await.unwrap();
    assert!(matches!(connect::finish(&app.ctx, returned).await.unwrap_err(), Refused::UnknownState));
    assert_eq!(app.account().await.state, "draft");
}
