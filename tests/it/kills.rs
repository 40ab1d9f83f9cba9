//! Processes in the middle of a run: stopped for longer than their lease, told to end once and twice.

use upwork_odoo::domain::Series;

use super::support::barrier::Barrier;
use super::support::daemon::{Daemon, due_once};
use super::support::on_both_series;
use super::support::patience::eventually;
use super::support::rows;
use super::support::scene::{self, Run, Scene};
use super::support::team;

on_both_series! {
    a_process_that_slept_past_its_lease_writes_nothing_more,
    a_process_that_slept_in_a_transaction_writes_nothing_more,
    a_stop_in_the_last_batch_finishes_the_run,
    a_stop_between_batches_leaves_the_rest_to_the_next_start,
    a_second_signal_breaks_the_run_off,
    the_end_of_the_grace_breaks_the_run_off,
}

/// A short lease, for those who wait for its end.
const SHORT_LEASE: [(&str, &str); 5] = [
    ("SCHEDULE__LEASE", "1s"),
    ("SCHEDULE__HEARTBEAT", "200ms"),
    ("DATABASE__IDLE_IN_TRANSACTION_TIMEOUT", "1s"),
    ("DATABASE__LOCK_TIMEOUT", "20s"),
    ("UPWORK__BUDGET_BLOCK", "1"),
];

async fn a_process_that_slept_past_its_lease_writes_nothing_more(series: Series) {
    // Each request asks for its share of the budget first: this is when contracts are fetched, but not all proposals.
    slept_past_its_lease(series, "upwork_sync.budget", 8).await;
}

async fn a_process_that_slept_in_a_transaction_writes_nothing_more(series: Series) {
    slept_past_its_lease(series, "upwork_milestone", 0).await;
}

/// What the sleeper had fetched by then is old when it wakes: another has written newer values.
async fn slept_past_its_lease(series: Series, table: &str, requests: usize) {
    let scene = Scene::new(series, Run::First, &[]).await;
    let app = &scene.app;
    let mut barrier = Barrier::before(app, if requests == 0 { table } else { "upwork_sync.pause" }).await;
    let sleeper = Daemon::spawn(&due_once(app, &SHORT_LEASE));
    if requests > 0 {
        barrier.lift().await;
        eventually("some requests", async || app.upwork.requests().len() >= requests).await;
        barrier = Barrier::before(app, table).await;
    }
    barrier.met().await;
    sleeper.signal("STOP").await;
    barrier.lift().await;
    scene::change(app);

    let other = Daemon::spawn(&due_once(app, &SHORT_LEASE));
    eventually("the other replica takes the run over", async || {
        team::runs(&app.pool).await.iter().any(|run| run.job == "contracts" && run.outcome.is_some())
    })
    .await;
    other.stop_well().await;
    let before = rows::versions(&app.pool).await;
    sleeper.signal("CONT").await;
    // Either the rest of the run failed, or it had nothing left to write and the end could not be written down.
    let ends = ["failed: ", "the end of the run could not be written down"];
    eventually("the end of the run", async || ends.iter().any(|end| !sleeper.told(end).is_empty())).await;
    sleeper.stop_well().await;
    assert_eq!(rows::versions(&app.pool).await, before, "nothing was written after the sleep");
}

async fn runs_of_contracts(scene: &Scene) -> Vec<(i32, Option<String>)> {
    let runs = team::runs(&scene.app.pool).await;
    runs.into_iter().filter(|run| run.job == "contracts").map(|run| (run.attempt, run.outcome)).collect()
}

async fn stopped_at(scene: &Scene, table: &str) {
    let mut barrier = Barrier::before(&scene.app, table).await;
    let daemon = Daemon::spawn(&due_once(&scene.app, &[]));
    barrier.met().await;
    daemon.signal("TERM").await;
    daemon.tells("runs in progress may finish").await;
    barrier.lift().await;
    let (ended, log) = daemon.ended().await;
    assert!(ended.success(), "{ended}: {log}");
    assert!(!log.contains("rolled back"), "{log}");
}

async fn goes_on_at_the_next_start(scene: &Scene) {
    let next = Daemon::spawn(&due_once(&scene.app, &[]));
    eventually("the next start goes on", async || {
        runs_of_contracts(scene).await.iter().any(|(_, outcome)| outcome.is_some())
    })
    .await;
    next.stop_well().await;
    scene.converged("after the next start").await;
}

async fn a_stop_in_the_last_batch_finishes_the_run(series: Series) {
    let scene = Scene::new(series, Run::First, &[]).await;
    stopped_at(&scene, "upwork_proposal").await;
    let runs = runs_of_contracts(&scene).await;
    assert!(matches!(&runs[..], [(1, Some(outcome))] if outcome.starts_with("done")), "{runs:?}");
    scene.converged("after the stop").await;
}

async fn a_stop_between_batches_leaves_the_rest_to_the_next_start(series: Series) {
    let scene = Scene::new(series, Run::First, &[]).await;
    stopped_at(&scene, "upwork_contract").await;
    assert_eq!(runs_of_contracts(&scene).await, [(1, None)]);
    let now = rows::written(&scene.app.pool).await;
    assert_eq!(
        now["upwork_contract"].len(),
        scene.wanted["upwork_contract"].len(),
        "the batch in progress is finished"
    );
    assert!(now["upwork_proposal"].len() < scene.wanted["upwork_proposal"].len(), "no other is begun");
    goes_on_at_the_next_start(&scene).await;
}

async fn a_second_signal_breaks_the_run_off(series: Series) {
    // Nobody waits for a statement that is under way: here it would take a minute.
    let scene = Scene::new(series, Run::First, &[("DATABASE__LOCK_TIMEOUT", "59s")]).await;
    let mut barrier = Barrier::before(&scene.app, "upwork_milestone").await;
    let mut daemon = Daemon::spawn(&due_once(&scene.app, &[]));
    barrier.met().await;
    daemon.signal("TERM").await;
    daemon.tells("runs in progress may finish").await;
    assert!(daemon.runs(), "the first signal lets the run finish");
    daemon.signal("TERM").await;
    let (ended, log) = daemon.ended().await;
    assert!(ended.success(), "{ended}: {log}");
    assert!(log.contains("rolled back"), "{log}");
    barrier.lift().await;
    let contracts = "SELECT count(*) FROM upwork_sync.link WHERE kind = 'contract'";
    assert_eq!(scene.app.count(contracts).await, 0, "the batch was rolled back");
    team::leases_pass(&scene.app).await;
    goes_on_at_the_next_start(&scene).await;
}

async fn the_end_of_the_grace_breaks_the_run_off(series: Series) {
    let scene =
        Scene::new(series, Run::First, &[("SCHEDULE__GRACE", "300ms"), ("DATABASE__LOCK_TIMEOUT", "59s")]).await;
    let mut barrier = Barrier::before(&scene.app, "upwork_milestone").await;
    let daemon = Daemon::spawn(&due_once(&scene.app, &[]));
    barrier.met().await;
    daemon.signal("TERM").await;
    let (ended, log) = daemon.ended().await;
    assert!(ended.success(), "{ended}: {log}");
    assert!(log.contains("end of grace"), "{log}");
    barrier.lift().await;
    team::leases_pass(&scene.app).await;
    goes_on_at_the_next_start(&scene).await;
}
