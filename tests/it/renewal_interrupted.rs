//! What may happen while a renewal is under way: the account is disconnected or connected anew, the caller goes
//! away, the program stops, the database is in no state to take the new pair.

use chrono::TimeDelta;
use serde_json::json;
use tokio::task::JoinHandle;
use upwork_odoo::domain::{Job, RunReport, Series};
use upwork_odoo::jobs::{Cause, Error, Ran, connect, probe, run_by_hand};
use upwork_odoo::simulator::{Fault, FaultKind};

use super::renewal::pair;
use super::support::app::TestApp;
use super::support::doorman::{Doorman, Hold, PATIENCE};
use super::support::on_both_series;

/// Somebody of the program's role waits for a lock.
const WAITS: &str =
    "EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock')";

/// Connected, and a renewal is due.
async fn due(series: Series, settings: &[(&str, &str)]) -> (Doorman, TestApp) {
    let (doorman, app) = Doorman::guarding(series, settings).await;
    let app = app.connected().await;
    app.clock.advance(TimeDelta::hours(13));
    (doorman, app)
}

/// Runs the job `tokens` until its request, or the answer to it, is held.
async fn renewing(app: &TestApp, doorman: &Doorman, hold: Hold) -> JoinHandle<Result<RunReport, Error>> {
    doorman.hold(hold);
    let (ctx, account) = (app.ctx.clone(), app.account().await);
    let run = tokio::spawn(async move {
        match run_by_hand(&ctx, account, Job::Tokens).await? {
            Ran::Report(report) => Ok(report),
            other => panic!("{other:?}"),
        }
    });
    doorman.holds_one().await;
    run
}

/// The run's end, which must come.
async fn ended(run: JoinHandle<Result<RunReport, Error>>) -> Result<RunReport, Error> {
    tokio::time::timeout(PATIENCE, run).await.expect("the run ends").expect("no panic")
}

on_both_series!(
    disconnected_during_a_renewal_the_tokens_stay_forgotten,
    connected_anew_during_a_renewal_the_newer_tokens_stay,
    a_refusal_of_a_token_that_was_replaced_is_not_believed,
);

async fn disconnected_during_a_renewal_the_tokens_stay_forgotten(series: Series) {
    for hold in [Hold::Request, Hold::Answer] {
        let (doorman, app) = due(series, &[]).await;
        let run = renewing(&app, &doorman, hold).await;
        connect::disconnect(&app.ctx, app.id).await.unwrap();
        doorman.let_go();
        let failed = ended(run).await.unwrap_err();
        assert!(failed.to_string().contains("connect it first"), "{failed}");
        let row = app.account_row().await;
        for column in ["access_token", "refresh_token", "token_expiry"] {
            assert_eq!(row[column], json!(null), "{hold:?}: {column}");
        }
        assert_eq!((&row["state"], &row["is_connected"]), (&json!("draft"), &json!(false)), "{hold:?}");
    }
}

async fn connected_anew_during_a_renewal_the_newer_tokens_stay(series: Series) {
    for hold in [Hold::Request, Hold::Answer] {
        let (doorman, app) = due(series, &[]).await;
        let run = renewing(&app, &doorman, hold).await;
        app.connect(app.id).await.unwrap();
        let anew = pair(&app.account_row().await);
        doorman.let_go();
        ended(run).await.unwrap();
        assert_eq!(pair(&app.account_row().await), anew, "{hold:?}");
        probe::connection(&app.ctx, &app.account().await).await.unwrap();
    }
}

async fn a_refusal_of_a_token_that_was_replaced_is_not_believed(series: Series) {
    let (doorman, app) = due(series, &[]).await;
    let run = renewing(&app, &doorman, Hold::Request).await;
    app.connect(app.id).await.unwrap();
    let anew = app.account_row().await;
    app.upwork.fault(Fault::once(FaultKind::InvalidGrant).on("token"));
    doorman.let_go();
    ended(run).await.unwrap();
    assert_eq!(app.account_row().await, anew, "neither the tokens nor a word of the row");
}

#[tokio::test]
async fn a_caller_that_goes_away_does_not_lose_the_new_pair() {
    let (doorman, app) = due(Series::V18, &[]).await;
    let before = pair(&app.account_row().await);
    let run = renewing(&app, &doorman, Hold::Answer).await;
    run.abort();
    assert!(run.await.unwrap_err().is_cancelled());
    doorman.let_go();
    app.ctx.vital.close();
    app.ctx.vital.wait().await;
    let after = pair(&app.account_row().await);
    assert!(after.0 != before.0 && after.1 != before.1);
    probe::connection(&app.ctx, &app.account().await).await.unwrap();
}

#[tokio::test]
async fn a_stop_waits_for_the_new_pair() {
    let (doorman, app) = due(Series::V19, &[]).await;
    let before = pair(&app.account_row().await);
    let run = renewing(&app, &doorman, Hold::Answer).await;
    app.ctx.soft.cancel();
    app.ctx.vital.close();
    assert!(!app.ctx.vital.is_empty(), "there is something to wait for");
    doorman.let_go();
    app.ctx.vital.wait().await;
    assert_ne!(pair(&app.account_row().await), before);
    ended(run).await.unwrap();
}

#[tokio::test]
async fn a_stop_waits_for_nobodys_turn_to_ask() {
    let limits = [("UPWORK__PER_SECOND", "3"), ("UPWORK__PER_MINUTE", "3"), ("UPWORK__BUDGET_BLOCK", "1")];
    let (_doorman, app) = due(Series::V18, &limits).await;
    app.connect(app.id).await.unwrap(); // three requests: the minute's, by a clock that stands
    let before = app.account_row().await;
    app.run("UPDATE upwork_account SET token_expiry = now() AT TIME ZONE 'UTC' - interval '1 year'").await;
    let (ctx, account) = (app.ctx.clone(), app.account().await);
    let run = tokio::spawn(async move { run_by_hand(&ctx, account, Job::Tokens).await });
    app.until("SELECT EXISTS (SELECT FROM upwork_sync.renewal)").await;
    app.ctx.soft.cancel();
    let stopped = tokio::time::timeout(PATIENCE, run).await.expect("the run ends").unwrap().unwrap_err();
    assert!(matches!(stopped, Error::Retry(Cause::Stopped)), "{stopped:?}");
    app.ctx.vital.close();
    app.ctx.vital.wait().await;
    assert_eq!((pair(&app.account_row().await), &app.account_row().await["last_error"]), (pair(&before), &json!(null)));
}

#[tokio::test]
async fn a_new_pair_is_tried_until_a_locked_row_is_free_again() {
    let (doorman, app) = due(Series::V18, &[("DATABASE__LOCK_TIMEOUT", "200ms")]).await;
    let before = pair(&app.account_row().await);
    let run = renewing(&app, &doorman, Hold::Answer).await;
    let mut somebody = app.pool.begin().await.unwrap();
    sqlx::query("SELECT FROM upwork_account WHERE id = $1 FOR UPDATE")
        .bind(app.id.0)
        .execute(&mut *somebody)
        .await
        .unwrap();
    doorman.let_go();
    for turn in 0..3 {
        app.until(&format!("SELECT {WAITS}")).await;
        if turn == 1 {
            // Meanwhile even the connections break.
            app.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = current_database()").await;
        }
        app.until(&format!("SELECT NOT {WAITS}")).await;
    }
    assert_eq!(pair(&app.account_row().await), before);
    somebody.rollback().await.unwrap();
    ended(run).await.unwrap();
    let after = pair(&app.account_row().await);
    assert!(after.0 != before.0 && after.1 != before.1);
    assert_eq!(doorman.passed(), 2, "one exchange and one renewal: what was tried again was the storing");
}

#[tokio::test]
async fn a_new_pair_outlives_a_refusal_that_looks_final() {
    let (doorman, app) = due(Series::V19, &[]).await;
    let before = pair(&app.account_row().await);
    let run = renewing(&app, &doorman, Hold::Answer).await;
    // A sequence keeps what a rolled back transaction did: so the refused attempts can be seen.
    app.run(
        "CREATE SEQUENCE attempts;
         CREATE FUNCTION refuse() RETURNS trigger SECURITY DEFINER LANGUAGE plpgsql AS $$
         BEGIN PERFORM nextval('public.attempts'); RAISE EXCEPTION 'not now'; END $$;
         CREATE TRIGGER refuse BEFORE UPDATE ON upwork_account FOR EACH ROW EXECUTE FUNCTION refuse()",
    )
    .await;
    doorman.let_go();
    app.until("SELECT last_value >= 2 FROM attempts").await;
    assert_eq!(pair(&app.account_row().await), before);
    app.run("DROP TRIGGER refuse ON upwork_account").await;
    ended(run).await.unwrap();
    let after = pair(&app.account_row().await);
    assert!(after.0 != before.0 && after.1 != before.1);
}

#[tokio::test]
async fn a_renewal_begins_only_when_its_pair_could_be_stored() {
    let (doorman, app) = due(Series::V18, &[]).await;
    app.run("UPDATE res_users SET login = 'renamed' WHERE login = '__system__'").await;
    let failed = app.sync(Job::Tokens).await.unwrap_err();
    assert!(failed.to_string().contains("__system__"), "{failed}");
    assert_eq!(doorman.passed(), 1, "asked when it was connected, and not since");
}
