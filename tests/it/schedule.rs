//! The schedule: what is due when, what was missed, what is tried again, and what is left alone. Time is set by
//! hand and the runner is asked directly, as the clock's ticks do.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio_util::sync::CancellationToken;
use upwork_odoo::app;
use upwork_odoo::cli::Access;
use upwork_odoo::domain::{Job, Series};
use upwork_odoo::jobs::Runner;
use upwork_odoo::simulator::{Fault, FaultKind};

use super::support::app::{TestApp, start};
use super::support::barrier::Barrier;
use super::support::memory::at;
use super::support::on_both_series;
use super::support::patience::eventually;
use super::support::team::{self, Run};

on_both_series! {
    a_job_runs_at_its_time_and_not_before,
    schedules_are_settings,
    of_missed_slots_the_newest_is_made_up_for,
    without_catching_up_old_slots_stay_undone,
    a_failed_slot_is_tried_again_after_ten_minutes_five_times_in_all,
    a_failed_slot_that_goes_well_later_is_done,
    a_run_whose_end_the_account_cannot_show_is_not_repeated_at_once,
    a_slot_whose_run_died_is_begun_again_when_its_lease_has_passed,
    accounts_that_are_not_to_be_synced_are_left_alone,
    the_failure_of_one_account_stops_no_other,
    a_slow_account_holds_up_no_other,
    two_looks_at_once_make_one_run,
}

async fn one(series: Series, settings: &[(&str, &str)]) -> TestApp {
    team::connected(series, 1, settings).await.0
}

async fn look(app: &TestApp, job: Job) {
    Runner::new(app.ctx.clone()).run_due(job).await.expect("look");
}

/// The slots that were run to a good end, of all accounts and jobs.
async fn done(app: &TestApp) -> Vec<DateTime<Utc>> {
    let runs = team::runs(&app.pool).await;
    runs.iter().filter(|run| run.outcome.as_deref() == Some("done")).filter_map(|run| run.slot).collect()
}

/// The only run there is.
async fn only_run(app: &TestApp) -> Run {
    let mut runs = team::runs(&app.pool).await;
    assert_eq!(runs.len(), 1, "{runs:?}");
    runs.remove(0)
}

async fn a_job_runs_at_its_time_and_not_before(series: Series) {
    let app = one(series, &[]).await;
    let times = [
        (Job::Contracts, ["2026-11-16T08:07:00Z", "2026-11-16T12:07:00Z", "2026-11-16T16:07:00Z"]),
        (Job::Timelogs, ["2026-11-16T04:17:00Z", "2026-11-17T04:17:00Z", "2026-11-18T04:17:00Z"]),
        (Job::Earnings, ["2026-11-14T03:00:00Z", "2026-11-21T03:00:00Z", "2026-11-28T03:00:00Z"]),
        (Job::Tokens, ["2026-11-16T03:37:00Z", "2026-11-17T03:37:00Z", "2026-11-18T03:37:00Z"]),
    ];
    for (job, slots) in times {
        app.run("DELETE FROM upwork_sync.run").await;
        app.clock.advance(start() - app.clock.now());
        let slots = slots.map(at);
        look(&app, job).await;
        assert_eq!(done(&app).await, slots[..1], "{job}: the slot before the start");
        for next in 1..slots.len() {
            app.clock.advance(slots[next] - app.clock.now() - TimeDelta::seconds(1));
            look(&app, job).await;
            assert_eq!(done(&app).await, slots[..next], "{job}: a second too early");
            app.clock.advance(TimeDelta::seconds(1));
            look(&app, job).await;
            look(&app, job).await;
            assert_eq!(done(&app).await, slots[..=next], "{job}: in time, once");
        }
    }
}

async fn schedules_are_settings(series: Series) {
    let app = one(series, &[("SCHEDULE__CONTRACTS", "30 15 9 * * MON"), ("SCHEDULE__TOKENS", "0 0 */2 * * *")]).await;
    look(&app, Job::Contracts).await;
    app.clock.advance(TimeDelta::hours(1));
    look(&app, Job::Contracts).await;
    look(&app, Job::Tokens).await;
    // 2026-11-16 is a Monday.
    let slots = ["2026-11-09T09:15:30Z", "2026-11-16T09:15:30Z", "2026-11-16T10:00:00Z"].map(at);
    assert_eq!(done(&app).await, slots);
}

async fn of_missed_slots_the_newest_is_made_up_for(series: Series) {
    let app = one(series, &[]).await;
    look(&app, Job::Contracts).await;
    app.clock.advance(TimeDelta::days(3));
    // Another start, after three days of nobody running.
    Runner::new(app.replica()).run_due(Job::Contracts).await.unwrap();
    look(&app, Job::Contracts).await;
    assert_eq!(done(&app).await, ["2026-11-16T08:07:00Z", "2026-11-19T08:07:00Z"].map(at));
}

async fn without_catching_up_old_slots_stay_undone(series: Series) {
    let app = one(series, &[("SCHEDULE__CATCH_UP", "false")]).await;
    look(&app, Job::Contracts).await;
    assert_eq!(team::runs(&app.pool).await, []);
    app.clock.advance(at("2026-11-16T12:07:00Z") - app.clock.now());
    look(&app, Job::Contracts).await;
    assert_eq!(done(&app).await, [at("2026-11-16T12:07:00Z")]);
    app.clock.advance(TimeDelta::days(1) + TimeDelta::minutes(1));
    Runner::new(app.replica()).run_due(Job::Contracts).await.unwrap();
    assert_eq!(done(&app).await.len(), 1, "a new start leaves the slots before it alone");
}

async fn a_failed_slot_is_tried_again_after_ten_minutes_five_times_in_all(series: Series) {
    let app = one(series, &[]).await;
    app.upwork.fault(Fault::forever(FaultKind::ServerError { status: 503 }));
    for attempt in 1..=5 {
        look(&app, Job::Contracts).await;
        let run = only_run(&app).await;
        assert_eq!((run.attempt, run.outcome.as_deref()), (attempt, Some("failed")), "{run:?}");
        let asked = app.upwork.requests().len();
        app.clock.advance(TimeDelta::minutes(10) - TimeDelta::seconds(1));
        look(&app, Job::Contracts).await;
        assert_eq!(app.upwork.requests().len(), asked, "a second too early for another attempt");
        app.clock.advance(TimeDelta::seconds(1));
    }
    let shown = app.account().await.last_error.expect("the account says what is wrong");
    assert!(shown.contains("503") && shown.ends_with("(since 2026-11-16 08:07 UTC)"), "{shown}");
    let asked = app.upwork.requests().len();
    look(&app, Job::Contracts).await;
    assert_eq!((only_run(&app).await.attempt, app.upwork.requests().len()), (5, asked), "enough");

    app.upwork.clear_faults();
    app.clock.advance(at("2026-11-16T12:07:00Z") - app.clock.now());
    look(&app, Job::Contracts).await;
    assert_eq!(done(&app).await, [at("2026-11-16T12:07:00Z")], "the next slot has tries of its own");
    assert_eq!(app.account().await.last_error, None);
}

async fn a_failed_slot_that_goes_well_later_is_done(series: Series) {
    let app = one(series, &[]).await;
    app.upwork.fault(Fault::forever(FaultKind::ServerError { status: 503 }));
    look(&app, Job::Contracts).await;
    assert_eq!(app.account().await.last_sync, None);
    app.upwork.clear_faults();
    app.clock.advance(TimeDelta::minutes(10));
    look(&app, Job::Contracts).await;
    let run = only_run(&app).await;
    assert_eq!((run.attempt, run.outcome.as_deref(), run.error), (2, Some("done"), None));
    let account = app.account().await;
    assert_eq!((account.last_sync, account.last_error), (Some(app.clock.now()), None));
    app.clock.advance(TimeDelta::minutes(10));
    look(&app, Job::Contracts).await;
    assert_eq!(only_run(&app).await.attempt, 2);
}

async fn a_run_whose_end_the_account_cannot_show_is_not_repeated_at_once(series: Series) {
    let app = one(series, &[]).await;
    let mut config = app.config();
    "nobody".clone_into(&mut config.odoo.user);
    let ctx = app::context(config, Access::Own, app.clock.clone(), CancellationToken::new()).unwrap();
    let runner = Runner::new(ctx);
    runner.run_due(Job::Contracts).await.unwrap();
    let run = only_run(&app).await;
    assert_eq!((run.attempt, run.outcome.as_deref()), (1, Some("failed")));
    assert!(run.error.unwrap().contains("nobody"));
    runner.run_due(Job::Contracts).await.unwrap();
    assert_eq!(only_run(&app).await.attempt, 1);
}

async fn a_slot_whose_run_died_is_begun_again_when_its_lease_has_passed(series: Series) {
    let app = one(series, &[]).await;
    let mut barrier = Barrier::before(&app, "upwork_contract").await;
    let runner = Runner::new(app.replica());
    let died = tokio::spawn(async move { runner.run_due(Job::Contracts).await });
    barrier.met().await;
    died.abort();
    assert!(died.await.unwrap_err().is_cancelled());
    barrier.lift().await;
    look(&app, Job::Contracts).await;
    let run = only_run(&app).await;
    assert_eq!((run.attempt, run.outcome), (1, None), "the lease still holds");
    team::leases_pass(&app).await;
    look(&app, Job::Contracts).await;
    let run = only_run(&app).await;
    assert_eq!((run.attempt, run.outcome.as_deref()), (2, Some("done")));
}

async fn accounts_that_are_not_to_be_synced_are_left_alone(series: Series) {
    let (app, accounts) = team::connected(series, 4, &[]).await;
    let [synced, switched_off, archived, disconnected] = accounts[..] else { panic!("four accounts") };
    app.run(&format!("UPDATE upwork_account SET sync_enabled = false WHERE id = {switched_off}")).await;
    app.run(&format!("UPDATE upwork_account SET active = false WHERE id = {archived}")).await;
    upwork_odoo::jobs::connect::disconnect(&app.ctx, disconnected).await.unwrap();
    for job in Job::ALL {
        look(&app, job).await;
    }
    let runs = team::runs(&app.pool).await;
    assert!(runs.len() == Job::ALL.len() && runs.iter().all(|run| run.account_id == synced.0), "{runs:?}");
    let asked_as: Vec<_> = app.upwork.requests().into_iter().filter_map(|request| request.user).collect();
    assert!(asked_as.iter().all(|user| *user == team::users(&app)[0]), "{asked_as:?}");
    // Reconnecting says `connecting` for a while, with tokens that still live: that stops nothing.
    app.run(&format!("UPDATE upwork_account SET state = 'connecting' WHERE id = {synced}")).await;
    app.clock.advance(TimeDelta::hours(4));
    look(&app, Job::Contracts).await;
    assert_eq!(done(&app).await.len(), Job::ALL.len() + 1);
}

async fn the_failure_of_one_account_stops_no_other(series: Series) {
    let (app, accounts) = team::connected(series, 5, &[]).await;
    app.upwork.revoke(&team::users(&app)[2]);
    look(&app, Job::Contracts).await;
    for (at, account) in accounts.iter().enumerate() {
        let found = upwork_odoo::odoo::account::by_id(&app.ctx.db, *account).await.unwrap().unwrap();
        if at == 2 {
            assert_eq!(found.last_sync, None);
            let error = found.last_error.expect("says what and since when");
            assert!(
                error.contains("Connect the account again") && error.contains("since 2026-11-16 08:07 UTC"),
                "{error}"
            );
        } else {
            assert_eq!((found.last_sync, found.last_error), (Some(app.clock.now()), None), "account {account}");
        }
    }
}

async fn a_slow_account_holds_up_no_other(series: Series) {
    let (app, accounts) = team::connected(series, 2, &[]).await;
    let [slow, other] = accounts[..] else { panic!("two accounts") };
    app.run(&format!("UPDATE upwork_account SET sync_enabled = false WHERE id = {other}")).await;
    // Only the first account has a token to renew, and waits for it.
    app.run(&format!("UPDATE upwork_account SET token_expiry = '2026-11-16 08:59:00' WHERE id = {slow}")).await;
    app.upwork.fault(Fault::once(FaultKind::Slow { millis: 60_000 }).on("token"));
    let runner = Runner::new(app.ctx.clone());
    let waiting = tokio::spawn({
        let runner = runner.clone();
        async move { runner.run_due(Job::Contracts).await }
    });
    let renewals = "SELECT count(*) FROM upwork_sync.renewal";
    eventually("the first account renews its token", async || app.count(renewals).await == 1).await;
    app.run(&format!("UPDATE upwork_account SET sync_enabled = true WHERE id = {other}")).await;
    let look = tokio::time::timeout(Duration::from_secs(30), runner.run_due(Job::Contracts));
    look.await.expect("is not held up").unwrap();
    let outcomes: Vec<_> = team::runs(&app.pool).await.into_iter().map(|run| run.outcome).collect();
    assert_eq!(outcomes, [None, Some("done".to_owned())]);
    assert!(!waiting.is_finished());
    waiting.abort();
}

async fn two_looks_at_once_make_one_run(series: Series) {
    let (app, accounts) = team::connected(series, 3, &[]).await;
    let (runner, other) = (Runner::new(app.ctx.clone()), Runner::new(app.replica()));
    let looks = tokio::join!(
        runner.run_due(Job::Contracts),
        runner.run_due(Job::Contracts),
        other.run_due(Job::Contracts),
        runner.run_due(Job::Contracts),
    );
    assert!(looks.0.is_ok() && looks.1.is_ok() && looks.2.is_ok() && looks.3.is_ok(), "{looks:?}");
    let runs = team::runs(&app.pool).await;
    assert_eq!(runs.len(), accounts.len());
    assert!(runs.iter().all(|run| run.attempt == 1 && run.outcome.as_deref() == Some("done")), "{runs:?}");
    for user in team::users(&app) {
        let asked = app.upwork.requests().into_iter().filter(|r| r.user.as_ref() == Some(&user));
        let checks = asked.filter(|r| r.operation.as_deref() == Some("Organization")).count();
        assert_eq!(checks, 1, "each run asks once whose tenant it is");
    }
}
