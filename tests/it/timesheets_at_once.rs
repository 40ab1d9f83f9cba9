//! Timesheets that are made by themselves go in with their time logs, and are what they would be if made afterwards.

use chrono::TimeDelta;
use upwork_odoo::domain::{Counts, Job, Kind, Outcome, Series};
use upwork_odoo::jobs::gate;
use upwork_odoo::jobs::timelogs::backfill;
use upwork_odoo::jobs::timesheets::Lately;
use upwork_odoo::simulator::{World, WorldSpec};

use super::support::app::TestApp;
use super::support::hours::{assert_ended, logged, weeks};
use super::support::on_both_series;
use super::support::picture::Picture;
use super::support::sheets::{EMPLOYEE, PROJECT, left};

on_both_series!(
    at_once_or_afterwards_the_rows_are_the_same,
    a_time_log_is_written_once,
    a_reading_of_the_past_makes_them_too,
    a_long_reading_looks_at_the_setting_again,
    what_cannot_have_one_is_told_once,
    a_time_log_that_came_back_takes_its_timesheet_again,
    a_deleted_timesheet_is_not_made_again,
    whom_earlier_reports_named_counts_too,
    what_refuses_timesheets_does_not_refuse_hours,
    a_memory_that_cannot_be_read_does_not_stop_hours,
    who_stands_in_the_way_of_timesheets_does_not_hold_hours_up,
);

const SETTING: &str =
    "INSERT INTO ir_config_parameter (key, value) VALUES ('upwork_integration.upwork_auto_create_timesheets', 'True')";

/// Contracts of the seeded world with a project, and an employee of the worker's name; no hours yet.
async fn ready(series: Series) -> TestApp {
    let spec = WorldSpec {
        hourly: 20,
        fixed: 1,
        proposals: 0,
        weeks: 3,
        every_day: true,
        odd_text: true,
        ..WorldSpec::default()
    };
    let app = TestApp::new(series, World::seeded(&spec)).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    app.run(&format!("UPDATE upwork_contract SET project_id = {PROJECT} WHERE upwork_account_id = {}", app.id)).await;
    app.run(&format!(
        "UPDATE hr_employee SET name = (SELECT user_name FROM upwork_sync.identity) WHERE id = {EMPLOYEE}"
    ))
    .await;
    app
}

/// Everything that is said of the account's time logs and their timesheets but row ids and times.
async fn rows(app: &TestApp) -> Vec<String> {
    app.lines(&format!(
        "SELECT concat_ws(' ', c.upwork_contract_id, to_jsonb(t) - '{{id,contract_id,timesheet_id,create_date,write_date}}'::text[],
                          to_jsonb(l) - '{{id,create_date,write_date}}'::text[], k.kept)
         FROM upwork_timelog t JOIN upwork_contract c ON c.id = t.contract_id
         LEFT JOIN account_analytic_line l ON l.id = t.timesheet_id
         LEFT JOIN upwork_sync.link k ON k.kind = 'timesheet' AND k.odoo_id = l.id AND k.gone_at IS NULL
         WHERE c.upwork_account_id = {} ORDER BY c.upwork_contract_id, t.date",
        app.id
    ))
    .await
}

async fn at_once_or_afterwards_the_rows_are_the_same(series: Series) {
    let scope = weeks("2026-10-19", "2026-11-15");
    let [at_once, afterwards] = [ready(series).await, ready(series).await];
    at_once.run(SETTING).await;
    let report = at_once.sync_weeks(scope).await.unwrap();
    afterwards.sync_weeks(scope).await.unwrap();
    let done = afterwards.create().await;
    assert!(done.made.len() > 3 * 100, "enough for two transactions at a time: {}", done.made.len());
    assert_eq!(report.counts[&Kind::Timesheet].inserted, done.made.len() as u64);
    assert_eq!(rows(&at_once).await, rows(&afterwards).await);
    let lonely = "SELECT count(*) FROM account_analytic_line l WHERE l.create_date > now() AT TIME ZONE 'UTC' - interval '1 hour'
                  AND NOT EXISTS (SELECT FROM upwork_timelog t WHERE t.timesheet_id = l.id)";
    assert_eq!(at_once.count(lonely).await, 0);
    at_once.clock.advance(TimeDelta::hours(1));
    let before = Picture::of_odoo(&at_once.pool).await;
    let report = at_once.sync_weeks(scope).await.unwrap();
    assert_eq!(report.counts.get(&Kind::Timesheet), None, "{report:?}");
    let changes = before.until(&Picture::of_odoo(&at_once.pool).await);
    assert_eq!(changes, ["~ upwork_account Test: last_sync"]);
}

async fn a_time_log_is_written_once(series: Series) {
    let app = ready(series).await;
    app.run(SETTING).await;
    app.sync_hours().await;
    let logs = app.count("SELECT count(*) FROM upwork_timelog").await;
    // A connection hands in what it counted when it ends.
    app.ctx.db.close().await;
    let counted = "FROM pg_stat_user_tables WHERE relname = 'upwork_timelog'";
    app.until(&format!("SELECT n_tup_ins > 0 {counted}")).await;
    let versions = app.lines(&format!("SELECT concat_ws(' ', n_tup_ins, n_tup_upd) {counted}")).await;
    assert_eq!(versions, [format!("{logs} 0")]);
}

async fn a_reading_of_the_past_makes_them_too(series: Series) {
    let app = ready(series).await;
    app.run(SETTING).await;
    let scope = weeks("2026-10-19", "2026-11-08").weeks.unwrap();
    let report = backfill::backfill(&app.ctx, &app.account().await, scope, &mut |_| ()).await.unwrap();
    let made = report.counts[&Kind::Timesheet];
    assert_eq!(made, report.counts[&Kind::Timelog], "each time log of this world has hours");
    assert_eq!((app.sheets().await.len() as u64, app.create().await.made.len()), (made.inserted, 0));
}

async fn a_long_reading_looks_at_the_setting_again(series: Series) {
    let app = two_days(series).await;
    let account = app.account().await;
    let gate = gate::look_over(&app.ctx).await.unwrap();
    let mut lately = Lately::new(&app.ctx, &account, &gate).await.unwrap();
    app.run("DELETE FROM ir_config_parameter WHERE key = 'upwork_integration.upwork_auto_create_timesheets'").await;
    assert!(lately.now().await.unwrap().is_some(), "it was looked at just now");
    app.clock.advance(TimeDelta::minutes(1));
    assert!(lately.now().await.unwrap().is_none());
    app.run(SETTING).await;
    app.clock.advance(TimeDelta::minutes(1));
    assert!(lately.now().await.unwrap().is_some());
}

async fn what_cannot_have_one_is_told_once(series: Series) {
    let app = TestApp::with_hours(
        series,
        &[
            logged("2026-11-09", "a", "4", "0"),
            logged("2026-11-10", "b", "1", "0"),
            logged("2026-11-11", "c", "0", "0"),
        ],
    )
    .await;
    app.run(SETTING).await;
    let report = app.sync_hours().await;
    assert_ended(&report, Outcome::DoneWithSkips);
    let told = left(&report);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("2 not made (2026-11-09 to 2026-11-10): the contract has no project"), "{told:?}");
    assert_eq!((app.logs().await.len(), app.sheets().await.len()), (3, 0));
    app.run(&format!("UPDATE upwork_contract SET project_id = {PROJECT} WHERE upwork_account_id = {}", app.id)).await;
    let report = app.sync_hours().await;
    assert!(left(&report)[0].contains("upwork-odoo employees set"), "nobody was said to be the worker: {report:?}");
    app.run(&format!(
        "INSERT INTO upwork_sync.employee SELECT DISTINCT 1, freelancer_id, {EMPLOYEE}, now() FROM upwork_sync.worker"
    ))
    .await;
    app.step(&logged("2026-11-12", "d", "2", "0"));
    let report = app.sync_hours().await;
    assert_eq!(
        report.counts[&Kind::Timesheet],
        Counts { inserted: 3, ..Counts::default() },
        "one came with its time log"
    );
    assert_eq!(app.sheets().await.len(), 3);
}

/// Hours of two days with their timesheets.
async fn two_days(series: Series) -> TestApp {
    two_days_with(series, &[]).await
}

async fn two_days_with(series: Series, settings: &[(&str, &str)]) -> TestApp {
    let app = TestApp::with(series, World::example(), settings).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    app.run(&format!("UPDATE upwork_contract SET project_id = {PROJECT} WHERE upwork_account_id = {}", app.id)).await;
    app.run(SETTING).await;
    app.run("INSERT INTO upwork_sync.employee SELECT 1, user_id, 3, now() FROM upwork_sync.identity").await;
    app.step(&logged("2026-11-09", "a", "4", "0"));
    app.step(&logged("2026-11-10", "b", "1", "0"));
    app.sync_hours().await;
    assert_eq!(app.sheets().await.len(), 2);
    app
}

async fn a_time_log_that_came_back_takes_its_timesheet_again(series: Series) {
    let app = two_days(series).await;
    let before = app.sheets().await;
    app.run("DELETE FROM upwork_timelog WHERE memo = 'a'").await;
    app.sync_hours().await;
    assert_eq!(app.sheets().await, before);
    assert_eq!(app.count("SELECT count(*) FROM account_analytic_line WHERE name = 'a'").await, 1);
}

async fn a_deleted_timesheet_is_not_made_again(series: Series) {
    let app = two_days(series).await;
    app.run("DELETE FROM account_analytic_line WHERE name = 'a'; DELETE FROM upwork_timelog WHERE memo = 'a'").await;
    let report = app.sync_hours().await;
    assert!(left(&report)[0].contains("its timesheet was deleted in Odoo"), "{report:?}");
    assert_eq!((app.logs().await.len(), app.sheets().await.len()), (2, 1));
}

async fn whom_earlier_reports_named_counts_too(series: Series) {
    let app = two_days(series).await;
    app.run(&format!("INSERT INTO upwork_sync.worker VALUES ({}, '41846002', '77', 'Bo')", app.id)).await;
    app.step(&logged("2026-11-11", "c", "2", "0"));
    let told = left(&app.sync_hours().await);
    assert!(told[0].contains("does not say whose hours it holds"), "{told:?}");
    assert_eq!(app.sheets().await.len(), 2);
    app.run(&format!("INSERT INTO upwork_sync.employee VALUES (1, '77', {EMPLOYEE}, now())")).await;
    app.step(&logged("2026-11-12", "d", "2", "0"));
    app.sync_hours().await;
    assert_eq!(app.sheets().await.len(), 4, "the one that was left, and the new one");
}

async fn what_refuses_timesheets_does_not_refuse_hours(series: Series) {
    let app = two_days(series).await;
    // Nothing that the check of the schema looks for, and no hours of 7.25 can be booked.
    app.run("CREATE INDEX ON account_analytic_line ((1 / (unit_amount - 7.25)))").await;
    app.step(&logged("2026-11-11", "c", "7.25", "0"));
    let refused = app.sync(Job::Timelogs).await.unwrap_err().to_string();
    assert!(refused.contains("division by zero"), "{refused}");
    assert_eq!((app.logs().await.len(), app.sheets().await.len()), (3, 2));
}

async fn a_memory_that_cannot_be_read_does_not_stop_hours(series: Series) {
    let app = two_days(series).await;
    app.run("DELETE FROM upwork_timelog WHERE memo = 'a'; UPDATE upwork_sync.link SET kept = '{\"kind\": \"of_tomorrow\"}' WHERE kind = 'timesheet'")
        .await;
    let refused = app.sync(Job::Timelogs).await.unwrap_err();
    assert!(!refused.is_transient(), "{refused}");
    assert_eq!(app.logs().await.len(), 2, "the hours came back, {refused}");
}

async fn who_stands_in_the_way_of_timesheets_does_not_hold_hours_up(series: Series) {
    let app = two_days_with(series, &[("DATABASE__LOCK_TIMEOUT", "200ms")]).await;
    // As whoever makes documents of the company holds it.
    let mut documents = app.pool.begin().await.unwrap();
    sqlx::query("SELECT pg_advisory_xact_lock(725461, 1)").execute(&mut *documents).await.unwrap();
    app.step(&logged("2026-11-11", "c", "2", "0"));
    let waits = app.sync(Job::Timelogs).await.unwrap_err();
    assert!(waits.is_transient(), "{waits}");
    assert_eq!((app.logs().await.len(), app.sheets().await.len()), (3, 2));
    documents.rollback().await.unwrap();
    app.sync_hours().await;
    assert_eq!(app.sheets().await.len(), 3);
}
