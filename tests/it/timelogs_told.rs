//! What `status` and `explain timelog` tell of hours.

use chrono::TimeDelta;
use serde_json::{Value, json};
use upwork_odoo::domain::Series;
use upwork_odoo::jobs::{explain, status};
use upwork_odoo::simulator::{Fault, FaultKind, Step};

use crate::support::app::TestApp;
use crate::support::command::{example, run};
use crate::support::hours::{corrected, logged, removed, weeks};
use crate::support::on_both_series;

on_both_series!(
    status_tells_how_far_hours_are_read_and_how_settled_the_weeks_are,
    status_tells_gaps_and_what_is_left_out,
    a_time_log_is_told_with_its_week_its_timesheet_and_who_worked,
    a_zeroed_day_tells_why,
    what_upwork_says_now_is_told_line_by_line_and_added_up,
    it_says_if_nothing_is_known,
);

async fn hours(app: &TestApp) -> Value {
    let status = status::status(&app.read_only()).await.unwrap();
    let account = status.accounts.into_iter().find(|account| account.id == app.id).unwrap();
    serde_json::to_value(account.hours).unwrap()
}

async fn told(app: &TestApp, id: &str, ask: bool) -> Value {
    let story = explain::timelog(&app.read_only(), &app.account().await, id, ask).await.unwrap();
    serde_json::to_value(story).unwrap()
}

async fn status_tells_how_far_hours_are_read_and_how_settled_the_weeks_are(series: Series) {
    let app = TestApp::with_hours(series, &[]).await;
    assert_eq!(hours(&app).await["read_from"], Value::Null);
    app.sync_hours().await;
    // Monday, three o'clock: the week before is billed.
    app.clock.advance(TimeDelta::hours(6));
    let hours = hours(&app).await;
    assert_eq!((&hours["read_from"], &hours["settled_to"]), (&json!("2026-11-02"), &json!("2026-11-09")));
    let weeks = json!([
        { "week": "2026-11-02", "state": "final" },
        { "week": "2026-11-09", "state": "in_review" },
        { "week": "2026-11-16", "state": "provisional" },
    ]);
    assert_eq!((&hours["weeks"], &hours["look_back_weeks"], &hours["gaps"]), (&weeks, &json!(2), &json!([])));
}

async fn status_tells_gaps_and_what_is_left_out(series: Series) {
    let app = TestApp::with_hours(series, &[logged("2026-11-10", "a", "1", "0")]).await;
    app.upwork.fault(Fault::times(5, FaultKind::ServerError { status: 503 }).on("FreelancerTimeReport"));
    app.sync_weeks(weeks("2026-03-02", "2026-03-08")).await.unwrap_err();
    app.run("DELETE FROM upwork_contract WHERE upwork_contract_id = '41846002'").await;
    app.upwork.fault(Fault::times(5, FaultKind::ServerError { status: 503 }).on("FreelancerTimeReport"));
    app.sync_hours().await;
    let hours = hours(&app).await;
    assert_eq!(hours["gaps"][0]["week"], "2026-03-02");
    assert!(hours["gaps"][0]["reason"].as_str().unwrap().contains("503"), "{hours}");
    assert_eq!(
        hours["left_out"],
        json!([{ "contract": "41846002", "weeks": { "first": "2026-11-09", "last": "2026-11-09" } }])
    );
}

async fn a_time_log_is_told_with_its_week_its_timesheet_and_who_worked(series: Series) {
    let app = TestApp::with_hours(series, &[logged("2026-11-10", "a", "1.5", "0.25")]).await;
    app.sync_hours().await;
    let line = app.id_of("INSERT INTO account_analytic_line (name, company_id, date, amount) VALUES ('x', 1, '2026-11-10', 0) RETURNING id").await;
    app.run(&format!("UPDATE upwork_timelog SET timesheet_id = {line}")).await;
    let story = told(&app, "41846002:2026-11-10", false).await;
    let row = app.id_of("SELECT id FROM upwork_timelog").await;
    assert_eq!((&story["odoo_id"], &story["timesheet_id"]), (&json!(row), &json!(line)));
    assert_eq!((&story["week"], &story["week_state"]), (&json!("2026-11-09"), &json!("provisional")));
    assert_eq!(story["in_odoo"]["total_hours"], "1.75");
    assert_eq!(story["workers"], json!(["Anna Kovacs"]));
    assert_eq!((&story["zeroed"], &story["gap"], &story["on_upwork"]), (&Value::Null, &Value::Null, &Value::Null));
}

async fn a_zeroed_day_tells_why(series: Series) {
    let app =
        TestApp::with_hours(series, &[logged("2026-11-10", "a", "1", "0"), logged("2026-11-11", "b", "1", "0")]).await;
    app.sync_hours().await;
    app.step(&removed("2026-11-10"));
    app.sync_hours().await;
    let story = told(&app, "41846002:2026-11-10", false).await;
    assert_eq!(story["zeroed"]["reason"], "Upwork's report of the week 2026-11-09 no longer has this day");
    assert_eq!((&story["in_odoo"]["total_hours"], &story["in_odoo"]["memo"]), (&json!("0.00"), &json!("a")));
}

async fn what_upwork_says_now_is_told_line_by_line_and_added_up(series: Series) {
    let steps = [logged("2026-11-10", "a", "0.3333", "0"), logged("2026-11-10", "b", "0.3333", "1")];
    let app = TestApp::with_hours(series, &steps).await;
    app.sync_hours().await;
    app.step(&corrected("2026-11-10", "2", "0"));
    let story = told(&app, "41846002:2026-11-10", true).await;
    assert_eq!(story["in_odoo"]["total_hours"], "1.67", "what the last run wrote");
    assert_eq!(story["on_upwork"]["lines"].as_array().unwrap().len(), 2);
    assert_eq!(
        (&story["on_upwork"]["sum"]["tracked"], &story["on_upwork"]["sum"]["manual"]),
        (&json!("2.33"), &json!("1.00"))
    );
}

async fn it_says_if_nothing_is_known(series: Series) {
    let app = TestApp::with_hours(series, &[]).await;
    let account = app.account().await;
    let refused = explain::timelog(&app.ctx, &account, "41846002:2026-11-10", true).await.unwrap_err();
    assert!(refused.to_string().contains("nothing is known of a time log"), "{refused}");
    let refused = explain::timelog(&app.ctx, &account, "41846002", false).await.unwrap_err();
    assert!(refused.to_string().contains("names no time log"), "{refused}");
}

#[tokio::test]
async fn the_command_line_tells_hours_to_people() {
    let app = example().await.connected().await;
    let env = app.environment();
    run(&env, &["sync", "contracts", "--account", "Test"]).await.out(0);
    let said =
        run(&env, &["sync", "timelogs", "--account", "Test", "--from", "2026-03-02", "--to", "2026-03-03"]).await;
    assert!(said.out(0).contains("weeks read: 2026-03-02 final\ntimelogs: done\n"), "{said:?}");
    let told = run(&env, &["explain", "timelog", "41846002:2026-03-03", "--account", "Test", "--ask-upwork"]).await;
    let told = told.out(0);
    for line in [
        "week       2026-03-02 to 2026-03-08, final\n",
        "timesheet  none\n",
        "worked on  by Anna Kovacs\n",
        "total_hours    9.17\n",
        "Anna Kovacs    8.1667   0.0      Tests\n",
        "sum, rounded   8.17     1.00     9.17 in all\n",
    ] {
        assert!(told.contains(line), "{line}{told}");
    }
    app.step(&Step::HoursRemoved { contract: "41846002".to_owned(), date: "2026-03-03".parse().unwrap() });
    let said = run(&env, &["sync", "timelogs", "--account", "Test"]).await;
    assert_eq!(said.code, 0, "{said:?}");
    let status = run(&env, &["status"]).await;
    assert!(status.out(0).contains("  hours         read from "), "{status:?}");
    assert!(status.out.contains(" provisional\n"), "{status:?}");
}
