//! A run of hours broken off in the middle, and memory lost: the next run ends in the same rows, and doubles none.

use upwork_odoo::domain::{Counts, Job, Kind, Outcome, Series};
use upwork_odoo::simulator::{World, WorldSpec};
use upwork_odoo::store::schema;

use crate::support::app::TestApp;
use crate::support::barrier::Barrier;
use crate::support::hours::{assert_ended, corrected, logged, seeded};
use crate::support::memory::connect;
use crate::support::{on_both_series, team};

on_both_series!(
    a_run_dropped_between_two_batches_of_a_week_is_finished_by_the_next,
    a_run_dropped_inside_a_transaction_has_written_none_of_it,
    with_the_memory_lost_no_row_is_doubled,
    rows_that_somebody_changes_meanwhile_are_planned_again,
);

/// Drops a run at the moment when the condition holds.
async fn dropped_when(app: &TestApp, condition: &str) {
    let run = app.sync(Job::Timelogs);
    tokio::select! {
        ended = run => panic!("it ended: {ended:?}"),
        () = app.until(condition) => {}
    }
}

/// What the dropped run had under way is rolled back, and its lease has passed.
async fn at_rest(app: &TestApp) {
    app.until(
        "SELECT NOT EXISTS (SELECT FROM pg_stat_activity WHERE usename = current_database() AND state <> 'idle')",
    )
    .await;
    team::leases_pass(app).await;
}

async fn a_run_dropped_between_two_batches_of_a_week_is_finished_by_the_next(series: Series) {
    // 5,000 rows a transaction at most, seven days each: two batches of 400 contracts, written at a time.
    let spec = WorldSpec {
        hourly: 800,
        fixed: 0,
        proposals: 0,
        weeks: 1,
        cells_per_day: 1,
        every_day: true,
        odd_text: false,
        ..WorldSpec::default()
    };
    let app = TestApp::with(series, World::seeded(&spec), &[("DATABASE__LOCK_TIMEOUT", "50s")]).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    let mut person = app.pool.begin().await.unwrap();
    sqlx::query("SELECT FROM upwork_contract WHERE upwork_contract_id = (SELECT max(upwork_contract_id) FROM upwork_contract WHERE upwork_account_id = $1) FOR UPDATE")
        .bind(app.id.0).execute(&mut *person).await.unwrap();
    dropped_when(
        &app,
        "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE usename = current_database() AND wait_event_type = 'Lock')
            AND EXISTS (SELECT FROM upwork_timelog)",
    )
    .await;
    person.rollback().await.unwrap();
    at_rest(&app).await;
    let logs = "SELECT count(*) FROM upwork_timelog";
    assert_eq!((app.count(logs).await, app.cursor().await), (400 * 7, vec!["2026-11-02 2026-11-09".to_owned()]));
    let report = app.sync_hours().await;
    assert_ended(&report, Outcome::Done);
    let new = report.counts[&Kind::Timelog].inserted;
    assert_eq!((new, app.count(logs).await), (400 * 7 + 800, 800 * 8), "the open week has its Monday");
}

async fn a_run_dropped_inside_a_transaction_has_written_none_of_it(series: Series) {
    let app = TestApp::with(series, seeded(6, 3), &[("DATABASE__LOCK_TIMEOUT", "50s")]).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    // The rows are written, the cursor is not.
    let barrier = Barrier::before(&app, "upwork_sync.cursor").await;
    let waits = "SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND relation = 'upwork_sync.cursor'::regclass)";
    dropped_when(&app, waits).await;
    barrier.lift().await;
    at_rest(&app).await;
    assert_eq!((app.logs().await, app.cursor().await), (vec![], vec![]));
    assert_ended(&app.sync_hours().await, Outcome::Done);
    let logs = app.logs().await;
    let (report, changes) = app.sync_hours_and_see().await;
    assert_eq!((report.counts[&Kind::Timelog].unchanged, changes), (logs.len() as u64, vec![]));
}

async fn with_the_memory_lost_no_row_is_doubled(series: Series) {
    let app = TestApp::new(series, seeded(6, 3)).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    app.sync_hours().await;
    let before = app.logs().await;
    app.run("DROP SCHEMA upwork_sync CASCADE").await;
    schema::migrate(&connect(&app.database.admin_url()).await, Some(app.role())).await.unwrap();
    let report = app.sync_hours().await;
    assert_ended(&report, Outcome::Done);
    let unchanged = before.len() as u64;
    assert_eq!(report.counts[&Kind::Timelog], Counts { unchanged, ..Counts::default() });
    assert_eq!((app.logs().await, app.cursor().await), (before, vec!["2026-11-02 2026-11-09".to_owned()]));
}

async fn rows_that_somebody_changes_meanwhile_are_planned_again(series: Series) {
    let app = TestApp::with_hours(series, &[logged("2026-11-10", "a", "4", "0")]).await;
    app.sync_hours().await;
    app.step(&corrected("2026-11-10", "5", "0"));
    let mut person = app.pool.begin().await.unwrap();
    sqlx::query("UPDATE upwork_timelog SET memo = 'mine', tracked_hours = 1").execute(&mut *person).await.unwrap();
    let saved = async {
        app.until("SELECT EXISTS (SELECT FROM pg_stat_activity WHERE usename = current_database() AND wait_event_type = 'Lock')").await;
        person.commit().await.unwrap();
    };
    let (report, ()) = tokio::join!(app.sync_hours(), saved);
    assert_ended(&report, Outcome::Done);
    assert_eq!(app.logs().await, ["41846002 2026-11-10 5.00 0.00 5.00 'a'"]);
}
