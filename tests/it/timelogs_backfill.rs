//! Reading the past: month by month, broken off at any moment and gone on with, beside the scheduled job.

use std::sync::{Arc, Mutex};

use chrono::TimeDelta;
use upwork_odoo::clock::Clock;
use upwork_odoo::domain::{Counts, Job, Kind, Outcome, RunReport, Series, Weeks};
use upwork_odoo::jobs::Error;
use upwork_odoo::jobs::timelogs::backfill::{Doing, Progress, backfill};
use upwork_odoo::simulator::{Fault, FaultKind, World, WorldSpec};
use upwork_odoo::store::claims;

use crate::support::app::TestApp;
use crate::support::barrier::Barrier;
use crate::support::command::{command, run};
use crate::support::hours::{assert_ended, corrected, day, logged};
use crate::support::memory::LONG;
use crate::support::on_both_series;
use crate::support::patience::eventually;
use crate::support::team;

on_both_series!(
    it_reads_month_after_month_and_nothing_twice,
    a_reading_that_failed_goes_on_with_the_week_it_had_come_to,
    a_week_that_cannot_be_read_is_a_gap_and_holds_nothing_up,
    a_process_killed_in_the_middle_of_a_month_goes_on_when_it_is_started_again,
    it_waits_while_the_job_runs_and_takes_its_turn,
    a_reading_that_reaches_the_job_s_weeks_is_one_with_them,
    timesheets_follow_the_past_too,
);

const REPORT: &str = "FreelancerTimeReport";

/// Twenty weeks of hours on four contracts; the first Monday is 2026-06-29.
fn world() -> World {
    World::seeded(&WorldSpec {
        hourly: 4,
        fixed: 0,
        proposals: 0,
        weeks: 20,
        cells_per_day: 2,
        every_day: true,
        ..WorldSpec::default()
    })
}

async fn app(series: Series) -> TestApp {
    let app = TestApp::with(series, world(), &[("UPWORK__ATTEMPTS", "1")]).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    app.upwork.reset_requests();
    app
}

fn past() -> Weeks {
    Weeks::around(day("2026-06-29"), day("2026-11-01")).expect("weeks")
}

/// What was told on the way: `Reading 2026-06-29 to ...`.
type Told = Arc<Mutex<Vec<String>>>;

async fn read(app: &TestApp, told: &Told) -> Result<RunReport, Error> {
    let account = app.account().await;
    let mut tell = |progress: &Progress| {
        let Progress { weeks_done, doing, .. } = progress;
        let line = match doing {
            Doing::Reading(weeks) => format!("reads {weeks}"),
            Doing::Done(weeks) => format!("done {weeks}: {weeks_done}"),
            Doing::Waiting => "waits".to_owned(),
        };
        told.lock().unwrap().push(line);
    };
    backfill(&app.ctx, &account, past(), &mut tell).await
}

fn asked(app: &TestApp) -> Vec<String> {
    let requests = app.upwork.requests().into_iter().filter(|r| r.operation.as_deref() == Some(REPORT));
    requests
        .map(|r| format!("{} {}", r.variables["from"].as_str().unwrap(), r.variables["to"].as_str().unwrap()))
        .collect()
}

/// Contracts times days.
const ROWS: u64 = 4 * 18 * 7;

async fn it_reads_month_after_month_and_nothing_twice(series: Series) {
    let (app, told) = (app(series).await, Told::default());
    let report = read(&app, &told).await.unwrap();
    assert_ended(&report, Outcome::Done);
    assert_eq!(report.counts[&Kind::Timelog].inserted, ROWS);
    let done: Vec<String> = told.lock().unwrap().iter().filter(|line| line.starts_with("done")).cloned().collect();
    assert_eq!(
        done,
        [
            "done 2026-06-29 to 2026-07-05: 1",
            "done 2026-07-06 to 2026-08-02: 5",
            "done 2026-08-03 to 2026-09-06: 10",
            "done 2026-09-07 to 2026-10-04: 14",
            "done 2026-10-05 to 2026-11-01: 18",
        ]
    );
    // The first window is a week; then it is known that a month is no more than fits.
    assert_eq!(asked(&app)[..2], ["2026-06-29 2026-07-05", "2026-07-06 2026-08-02"]);
    let finished =
        "SELECT count(*) FROM upwork_sync.backfill WHERE finished_at IS NOT NULL AND next_week = '2026-11-02'";
    assert_eq!(app.count(finished).await, 1);
    // Again from the beginning, if somebody wants it so: nothing is written.
    let report = read(&app, &told).await.unwrap();
    assert_eq!((report.counts[&Kind::Timelog].unchanged, report.counts[&Kind::Timelog].inserted), (ROWS, 0));
}

async fn a_reading_that_failed_goes_on_with_the_week_it_had_come_to(series: Series) {
    let (app, told) = (app(series).await, Told::default());
    app.upwork.fault(Fault::forever(FaultKind::ServerError { status: 503 }).on(REPORT).after(3));
    let error = read(&app, &told).await.unwrap_err();
    assert!(error.is_transient(), "{error}");
    let next = "SELECT next_week::text FROM upwork_sync.backfill";
    assert_eq!(app.text(next).await.as_deref(), Some("2026-09-07"));
    let rows = app.logs().await.len();
    app.upwork.clear_faults();
    app.upwork.reset_requests();
    let report = read(&app, &told).await.unwrap();
    assert_ended(&report, Outcome::Done);
    assert_eq!(asked(&app)[0], "2026-09-07 2026-09-13");
    assert_eq!(report.counts[&Kind::Timelog].inserted, ROWS - rows as u64);
    assert_eq!((app.logs().await.len() as u64, app.gaps().await), (ROWS, vec![]));
}

async fn a_week_that_cannot_be_read_is_a_gap_and_holds_nothing_up(series: Series) {
    let (app, told) = (app(series).await, Told::default());
    // The first month as a whole, and then the first of its weeks.
    app.upwork.fault(Fault::times(2, FaultKind::ServerError { status: 503 }).on(REPORT).after(1));
    let report = read(&app, &told).await.unwrap();
    assert_ended(&report, Outcome::Partial);
    assert!(report.notes[0].starts_with("week 2026-07-06 could not be read and stays a gap"), "{:?}", report.notes);
    let gaps = app.gaps().await;
    assert!(gaps.len() == 1 && gaps[0].starts_with("2026-07-06 "), "{gaps:?}");
    assert_eq!(app.logs().await.len() as u64, ROWS - 4 * 7);
    assert_ended(&app.sync_hours().await, Outcome::Done);
    assert_eq!(app.gaps().await, [""; 0]);
}

async fn a_process_killed_in_the_middle_of_a_month_goes_on_when_it_is_started_again(series: Series) {
    let app = app(series).await;
    app.clock.advance(Clock::system().now() - app.clock.now());
    let (env, from) = (app.environment(), past().from().to_string());
    let line = ["backfill", "timelogs", "--account", "Test", "--from", from.as_str(), "--to", "2026-11-01"];
    // Before anything is read.
    let mut barrier = Barrier::before(&app, "upwork_sync.backfill").await;
    let mut child = command(&env, &line).spawn().unwrap();
    barrier.met().await;
    child.kill().await.unwrap();
    barrier.lift().await;
    team::leases_pass(&app).await;
    // In the first transaction that writes rows.
    let mut barrier = Barrier::before(&app, "upwork_timelog").await;
    let mut child = command(&env, &line).spawn().unwrap();
    barrier.met().await;
    child.kill().await.unwrap();
    barrier.lift().await;
    team::leases_pass(&app).await;
    // Somewhere in the middle, wherever that is.
    let mut child = command(&env, &line).spawn().unwrap();
    eventually("a part is read", async || {
        app.count("SELECT count(*) FROM upwork_timelog WHERE date > '2026-07-31'").await > 0
    })
    .await;
    child.kill().await.unwrap();
    team::leases_pass(&app).await;

    let said = run(&env, &line).await;
    assert!(said.out(0).contains("timelogs: done\n"), "{said:?}");
    assert!(said.err.contains("2026-10: 18 of 18 weeks"), "a line a month where nobody looks on: {said:?}");
    assert_eq!(app.logs().await.len() as u64, ROWS);
    let said = run(&env, &line).await;
    assert!(said.out(0).contains(&format!("timelogs  0    0        {ROWS}\n")), "{said:?}");
}

async fn it_waits_while_the_job_runs_and_takes_its_turn(series: Series) {
    let settings = [("UPWORK__ATTEMPTS", "1"), ("SCHEDULE__POLL", "20ms")];
    let app = TestApp::with(series, world(), &settings).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    let claim = claims::take(&app.ctx.db, app.id, Job::Timelogs, "the daemon", LONG).await.unwrap().unwrap();
    let told = Told::default();
    let reading = read(&app, &told);
    let job_ends = async {
        eventually("it waits", async || told.lock().unwrap().contains(&"waits".to_owned())).await;
        assert_eq!(asked(&app), [""; 0], "nothing is read meanwhile");
        claims::release(&app.ctx.db, &claim).await.unwrap();
    };
    let (report, ()) = tokio::join!(reading, job_ends);
    assert_eq!(report.unwrap().counts[&Kind::Timelog].inserted, ROWS);
    let free = claims::take(&app.ctx.db, app.id, Job::Timelogs, "the daemon", LONG).await.unwrap();
    assert!(free.is_some(), "the claim was given back");
}

async fn a_reading_that_reaches_the_job_s_weeks_is_one_with_them(series: Series) {
    let app = app(series).await;
    app.sync_hours().await;
    assert_eq!(app.cursor().await, ["2026-11-02 2026-11-09"]);
    read(&app, &Told::default()).await.unwrap();
    assert_eq!(app.cursor().await, ["2026-06-29 2026-11-09"]);
    app.clock.advance(TimeDelta::hours(1));
    let (report, changes) = app.sync_hours_and_see().await;
    assert_eq!((report.outcome(), changes), (Outcome::Done, vec![]));
}

/// A week of long ago is corrected on Upwork: nothing but a reading of the past sees it.
async fn timesheets_follow_the_past_too(series: Series) {
    const DAY: &str = "2026-11-09";
    let app = TestApp::with_sheets(series, &[logged(DAY, "API work", "4.25", "0")]).await;
    assert_eq!(app.create().await.made.len(), 1);
    // In two steps, for a connection that rests for 14 days is lost.
    for _ in 0..2 {
        app.clock.advance(TimeDelta::days(10));
        app.sync_hours().await;
    }
    app.step(&corrected(DAY, "6.5", "0"));
    app.sync_hours().await;
    assert_eq!(app.sheets().await, ["2026-11-09 4.25 -141.65 3 'API work'"], "the job no longer looks so far back");
    let weeks = Weeks::around(day(DAY), day(DAY)).expect("a week");
    let report = backfill(&app.ctx, &app.account().await, weeks, &mut |_| {}).await.unwrap();
    assert_eq!(report.counts[&Kind::Timesheet], Counts { updated: 1, ..Counts::default() });
    assert_eq!(app.sheets().await, ["2026-11-09 6.5 -216.65 3 'API work'"]);
}

#[tokio::test]
async fn a_signal_ends_it_at_its_next_safe_point_and_frees_the_claim() {
    let app = app(Series::V18).await;
    app.clock.advance(Clock::system().now() - app.clock.now());
    let from = past().from().to_string();
    let line = ["backfill", "timelogs", "--account", "Test", "--from", from.as_str(), "--to", "2026-11-01"];
    let mut barrier = Barrier::before(&app, "upwork_timelog").await;
    let child = command(&app.environment(), &line).stderr(std::process::Stdio::piped()).spawn().unwrap();
    barrier.met().await;
    let id = child.id().unwrap();
    let sent = tokio::process::Command::new("sh").arg("-c").arg(format!("kill -s INT {id}")).status().await.unwrap();
    assert!(sent.success());
    // The signal is taken before the window that is under way may end.
    tokio::task::yield_now().await;
    barrier.lift().await;
    let ended = child.wait_with_output().await.unwrap();
    let said = String::from_utf8(ended.stderr).unwrap();
    assert_eq!(ended.status.code(), Some(1), "{said}");
    assert!(said.contains("stopped before the end"), "{said}");
    let free = claims::take(&app.ctx.db, app.id, Job::Timelogs, "another", LONG).await.unwrap();
    assert!(free.is_some(), "the claim was given back");
}

#[tokio::test]
async fn days_that_end_before_they_begin_are_a_wrong_command_line() {
    let app = app(Series::V18).await;
    let line = ["backfill", "timelogs", "--from", "2026-03-04", "--to", "2026-03-03"];
    assert!(run(&app.environment(), &line).await.err(2).contains("comes before"));
    let line = ["sync", "contracts", "--from", "2026-03-04", "--to", "2026-03-05"];
    assert!(run(&app.environment(), &line).await.err(2).contains("are for timelogs"));
}
