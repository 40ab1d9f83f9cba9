//! Renewal of tokens: when it happens, how often, and what an answer that is no renewal may do.

use chrono::TimeDelta;
use serde_json::{Value, json};
use tokio::task::JoinSet;
use upwork_odoo::domain::{Job, Outcome, Series};
use upwork_odoo::jobs::{Error, probe};
use upwork_odoo::simulator::{Face, Fault, FaultKind};

use super::connect::one_tenant;
use super::support::app::TestApp;
use super::support::on_both_series;

/// How often the token endpoint was asked to renew.
fn renewals(app: &TestApp) -> usize {
    app.upwork.requests().iter().filter(|r| r.operation.as_deref() == Some("refresh_token")).count()
}

/// The pair of a row.
pub fn pair(row: &Value) -> (String, String) {
    let token = |column: &str| row[column].as_str().unwrap_or_else(|| panic!("no {column}")).to_owned();
    (token("access_token"), token("refresh_token"))
}

/// Connected, and so long ago that a renewal is due.
async fn due(series: Series) -> TestApp {
    let app = TestApp::new(series, one_tenant()).await.connected().await;
    app.clock.advance(TimeDelta::hours(13));
    app.upwork.reset_requests();
    app
}

on_both_series!(
    a_due_token_is_renewed_and_the_new_pair_kept,
    a_second_run_finds_nothing_due_and_writes_no_row,
    only_a_dead_refresh_token_ends_a_connection,
    a_connection_that_upwork_ended_says_so_and_what_to_do,
);

async fn a_due_token_is_renewed_and_the_new_pair_kept(series: Series) {
    let app = due(series).await;
    let (before, told) = (app.account_row().await, app.told().await);
    assert_eq!(app.sync(Job::Tokens).await.unwrap().outcome(), Outcome::Done);
    let after = app.account_row().await;
    let ((old_access, old_refresh), (access, refresh)) = (pair(&before), pair(&after));
    assert!(access != old_access && refresh != old_refresh && access != refresh);
    let tomorrow = (app.clock.now() + TimeDelta::days(1)).format("%Y-%m-%dT%H:%M:%S").to_string();
    assert_eq!(after["token_expiry"], json!(tomorrow));
    assert_eq!((&after["state"], &after["last_error"]), (&json!("connected"), &json!(null)));
    assert_ne!(after["write_date"], before["write_date"]);
    assert_eq!((renewals(&app), app.told().await), (1, told), "asked once, and no word in the chatter");
    assert_eq!(app.count("SELECT count(*) FROM upwork_sync.renewal").await, 0, "the lease is given back");
    app.clock.advance(TimeDelta::hours(23));
    probe::connection(&app.ctx, &app.account().await).await.unwrap();
}

async fn a_second_run_finds_nothing_due_and_writes_no_row(series: Series) {
    let app = due(series).await;
    app.sync(Job::Tokens).await.unwrap();
    let versions = "SELECT (SELECT string_agg(xmin::text || ctid, ' ' ORDER BY id) FROM upwork_account)
        || (SELECT count(*) FROM mail_message) || (SELECT count(*) FROM mail_tracking_value)";
    let before = app.text(versions).await;
    app.clock.advance(TimeDelta::hours(11));
    app.sync(Job::Tokens).await.unwrap();
    assert_eq!(app.text(versions).await, before);
    assert_eq!(renewals(&app), 1);
    app.clock.advance(TimeDelta::hours(1));
    app.sync(Job::Tokens).await.unwrap();
    assert_eq!(renewals(&app), 2, "twelve hours before its end it is due");
    assert_ne!(app.text(versions).await, before);
}

#[tokio::test]
async fn a_token_that_would_end_during_a_call_is_renewed_before_it() {
    for (age, renewed) in [(TimeDelta::minutes(23 * 60 + 49), 0), (TimeDelta::minutes(23 * 60 + 50), 1)] {
        let app = TestApp::new(Series::V18, one_tenant()).await.connected().await;
        app.clock.advance(age);
        app.upwork.reset_requests();
        app.sync(Job::Contracts).await.unwrap();
        assert_eq!(renewals(&app), renewed, "{age}");
        let first = app.upwork.requests().first().map(|request| request.face);
        assert_eq!(first == Some(Face::Token), renewed == 1, "before the first call");
        assert!(app.upwork.requests().iter().all(|r| r.status == Some(200)), "no call was made in vain");
    }
}

#[tokio::test]
async fn a_refused_token_is_renewed_once_and_the_call_made_again() {
    let app = TestApp::new(Series::V19, one_tenant()).await.connected().await;
    let before = pair(&app.account_row().await);
    app.upwork.reset_requests();
    app.upwork.fault(Fault::once(FaultKind::ExpiredToken).on("Organization"));
    app.sync(Job::Contracts).await.unwrap();
    assert_eq!(renewals(&app), 1);
    assert_ne!(pair(&app.account_row().await), before);

    app.upwork.reset_requests();
    app.upwork.fault(Fault::forever(FaultKind::ExpiredToken).on("Organization"));
    let refused = app.sync(Job::Contracts).await.unwrap_err();
    assert!(matches!(refused, Error::Fail(_)) && refused.to_string().contains("even after a renewal"), "{refused}");
    let asked = app.upwork.requests().iter().filter(|r| r.operation.as_deref() == Some("Organization")).count();
    assert_eq!((renewals(&app), asked), (1, 2), "once renewed, once asked again");
    assert_eq!(app.account().await.state, "connected", "a call's refusal ends no connection");
}

#[tokio::test]
async fn calls_of_two_replicas_share_one_renewal() {
    for fault in [None, Some(Fault::times(2, FaultKind::ExpiredToken).on("Organization"))] {
        let app = due(Series::V18).await;
        let before = pair(&app.account_row().await);
        match fault {
            // Upwork refuses the token although its time has not come.
            Some(fault) => app.upwork.fault(fault),
            None => app.clock.advance(TimeDelta::hours(11)),
        }
        let (account, mut calls) = (app.account().await, JoinSet::new());
        for ctx in [app.ctx.clone(), app.replica()] {
            for _ in 0..4 {
                let (ctx, account) = (ctx.clone(), account.clone());
                calls.spawn(async move { probe::connection(&ctx, &account).await });
            }
        }
        while let Some(call) = calls.join_next().await {
            call.unwrap().unwrap();
        }
        assert_eq!(renewals(&app), 1);
        let after = pair(&app.account_row().await);
        assert!(after.0 != before.0 && after.1 != before.1);
    }
}

#[tokio::test]
async fn an_answer_without_a_refresh_token_keeps_the_old_one() {
    let app = due(Series::V18).await;
    let (access, refresh) = pair(&app.account_row().await);
    app.upwork.fault(Fault::once(FaultKind::NoRefreshToken).on("token"));
    app.sync(Job::Tokens).await.unwrap();
    let kept = pair(&app.account_row().await);
    assert!(kept.0 != access && kept.1 == refresh);
    app.clock.advance(TimeDelta::hours(13));
    app.sync(Job::Tokens).await.unwrap();
    assert_ne!(pair(&app.account_row().await).1, refresh, "and it serves for the next renewal");
}

async fn only_a_dead_refresh_token_ends_a_connection(series: Series) {
    let app = due(series).await;
    let before = pair(&app.account_row().await);
    for (kind, says) in [
        (FaultKind::ServerError { status: 500 }, "HTTP 500"),
        (FaultKind::Html { status: 200 }, "HTTP 200"),
        (FaultKind::Html { status: 403 }, "HTTP 403"),
        (FaultKind::TooManyRequests { retry_after: Some(1) }, "HTTP 429"),
        (FaultKind::Reset, "token endpoint"),
        (FaultKind::CutBody, "token endpoint"),
    ] {
        app.upwork.fault(Fault::once(kind.clone()).on("token"));
        let failed = app.sync(Job::Tokens).await.unwrap_err();
        assert!(matches!(failed, Error::Retry(_)), "{kind:?}: {failed}");
        let row = app.account_row().await;
        assert_eq!((pair(&row), &row["state"]), (before.clone(), &json!("connected")), "{kind:?}");
        let said = row["last_error"].as_str().unwrap();
        assert!(said.starts_with("tokens: ") && said.contains(says), "{said}");
        assert!(said.contains("; it is tried again (since 2026-"), "{said}");
        app.clock.advance(TimeDelta::minutes(2));
    }
    app.run(&format!("UPDATE upwork_account SET client_secret = 'mistyped' WHERE id = {}", app.id)).await;
    let failed = app.sync(Job::Tokens).await.unwrap_err();
    assert!(failed.to_string().contains("check client id and secret"), "{failed}");
    assert!(
        !app.account_row().await["last_error"].as_str().unwrap().contains("tried again"),
        "a person has to mend that"
    );
    assert_eq!(pair(&app.account_row().await), before);
    app.run(&format!("UPDATE upwork_account SET client_secret = 'simulator-secret' WHERE id = {}", app.id)).await;
    app.sync(Job::Tokens).await.unwrap();
    assert_eq!(app.account_row().await["last_error"], json!(null), "well again");
}

async fn a_connection_that_upwork_ended_says_so_and_what_to_do(series: Series) {
    let app = due(series).await;
    let account = app.account().await;
    let known = app.text("SELECT i::text FROM upwork_sync.identity i").await;
    let user = app.upwork.world(|world| world.users().next().unwrap().id.clone());
    app.upwork.revoke(&user);
    let ended = probe::connection(&app.ctx, &account).await.unwrap_err();
    assert!(matches!(ended, Error::Fail(_)) && ended.to_string().contains("Connect the account again"), "{ended}");
    let row = app.account_row().await;
    for column in ["access_token", "refresh_token", "token_expiry"] {
        assert_eq!(row[column], json!(null), "{column}");
    }
    assert_eq!((&row["state"], &row["is_connected"]), (&json!("error"), &json!(false)));
    assert!(row["last_error"].as_str().unwrap().contains("Connect the account again"), "{row}");
    assert!(app.told().await.ends_with("Connected > Error"));
    assert_eq!(app.text("SELECT i::text FROM upwork_sync.identity i").await, known);

    app.upwork.reset_requests();
    for again in [app.sync(Job::Tokens).await, app.sync(Job::Contracts).await] {
        assert!(again.unwrap_err().to_string().contains("connect it first"));
    }
    assert!(app.upwork.requests().is_empty(), "nobody asks with dead tokens");
    app.connect(app.id).await.unwrap();
    app.sync(Job::Contracts).await.unwrap();
}
