//! Timesheets of time logs: one for each that can have one, once.

use upwork_odoo::domain::{AccountId, ContractId, Counts, Job, Kind, Series};
use upwork_odoo::jobs::restore;
use upwork_odoo::jobs::timesheets::{self, Options, Wanted};

use super::support::app::TestApp;
use super::support::hours::{day, logged};
use super::support::on_both_series;
use super::support::sheets::left;
use super::support::sync::BACKEND;

on_both_series!(
    each_time_log_gets_one_timesheet_and_a_second_call_makes_none,
    what_cannot_have_one_is_left_with_reason_and_cure,
    a_deleted_timesheet_is_not_made_again_until_it_is_restored,
    a_time_log_that_came_back_takes_its_timesheet_again,
    contract_and_days_say_which_are_meant,
    a_dry_run_writes_nothing,
    a_timesheet_has_the_accounts_of_all_plans_that_its_project_has,
    a_plan_that_timesheets_must_have_is_asked_for,
    the_setting_makes_them_by_themselves,
    two_at_once_make_no_second_one,
);

async fn three_days(series: Series) -> TestApp {
    let steps = [
        logged("2026-11-09", "API work", "4.25", "0"),
        logged("2026-11-10", "", "1", "0.5"),
        logged("2026-11-11", "Nothing", "0", "0"),
    ];
    TestApp::with_sheets(series, &steps).await
}

async fn each_time_log_gets_one_timesheet_and_a_second_call_makes_none(series: Series) {
    let app = three_days(series).await;
    let done = app.create().await;
    assert_eq!((done.made.len(), left(&done.report)), (2, vec![]));
    assert_eq!(
        app.sheets().await,
        ["2026-11-09 4.25 -141.65 3 'API work'", "2026-11-10 1.5 -50.00 3 'Upwork: Backend developer'"]
    );
    let (again, changes) = app.create_and_see().await;
    assert_eq!((again.made.len(), again.report.counts.get(&Kind::Timesheet), changes), (0, None, vec![]));
    let key = "SELECT string_agg(upwork_id, ' ' ORDER BY upwork_id) FROM upwork_sync.link WHERE kind = 'timesheet'";
    assert_eq!(app.text(key).await.unwrap(), "41846002:2026-11-09 41846002:2026-11-10");
}

/// What may be wrong, what makes it right again, why no timesheet is made then, and what cures it.
const WRONGS: [(&str, &str, &str, &str); 8] = [
    (
        "UPDATE upwork_contract SET project_id = NULL WHERE upwork_contract_id = '41846002'",
        "UPDATE upwork_contract SET project_id = 3 WHERE upwork_contract_id = '41846002'",
        "2 not made (2026-11-09 to 2026-11-10): the contract has no project",
        "set a project on the contract in Odoo",
    ),
    (
        "UPDATE project_project SET allow_timesheets = false WHERE id = 3",
        "UPDATE project_project SET allow_timesheets = true WHERE id = 3",
        "takes no timesheets",
        "switch timesheets on",
    ),
    (
        "UPDATE project_project SET account_id = NULL WHERE id = 3",
        "UPDATE project_project SET account_id = 3 WHERE id = 3",
        "has no analytic account",
        "set an analytic account",
    ),
    (
        "UPDATE account_analytic_account SET active = false WHERE id = 3",
        "UPDATE account_analytic_account SET active = true WHERE id = 3",
        "is archived",
        "unarchive analytic account",
    ),
    (
        "UPDATE upwork_contract SET project_id = 7 WHERE upwork_contract_id = '41846002'",
        "UPDATE upwork_contract SET project_id = 3 WHERE upwork_contract_id = '41846002'",
        "belongs to another company",
        "set a project of \"My Company\"",
    ),
    (
        "UPDATE hr_employee SET active = false WHERE id = 3",
        "UPDATE hr_employee SET active = true WHERE id = 3",
        "employee \"Anna Ade\" (3) is archived",
        "upwork-odoo employees set",
    ),
    (
        "UPDATE upwork_sync.employee SET employee_id = 7",
        "UPDATE upwork_sync.employee SET employee_id = 3",
        "is not of the time log's company",
        "upwork-odoo employees set",
    ),
    (
        "UPDATE upwork_sync.employee SET employee_id = 4711",
        "UPDATE upwork_sync.employee SET employee_id = 3",
        "there is no employee 4711",
        "upwork-odoo employees set",
    ),
];

async fn what_cannot_have_one_is_left_with_reason_and_cure(series: Series) {
    let app = three_days(series).await;
    for (change, back, reason, cure) in WRONGS {
        app.run(change).await;
        let (done, changes) = app.create_and_see().await;
        let [left] = done.report.skipped.as_slice() else { panic!("{change}: {:?}", done.report.skipped) };
        assert!(left.reason.contains(reason), "{change}: {left}");
        assert!(left.cure.as_ref().is_some_and(|told| told.contains(cure)), "{change}: {left}");
        assert_eq!((done.made.len(), changes), (0, vec![]), "{change}");
        app.run(back).await;
    }
    assert_eq!(app.create().await.made.len(), 2);
}

async fn a_deleted_timesheet_is_not_made_again_until_it_is_restored(series: Series) {
    let app = three_days(series).await;
    app.create().await;
    app.run("DELETE FROM account_analytic_line WHERE name = 'API work'").await;
    let done = app.create().await;
    assert_eq!(done.made.len(), 0);
    assert_eq!(
        left(&done.report),
        ["timesheet 41846002:2026-11-09: not made: its timesheet was deleted in Odoo (to have it again: upwork-odoo \
          restore timesheet 41846002:2026-11-09)"]
    );
    restore::restore(&app.ctx, app.id, Kind::Timesheet, "41846002:2026-11-09").await.unwrap();
    assert_eq!(app.create().await.made.len(), 1);
    assert_eq!(app.sheets().await.len(), 2);
}

async fn a_time_log_that_came_back_takes_its_timesheet_again(series: Series) {
    let app = three_days(series).await;
    app.create().await;
    let before = app.sheets().await;
    app.run("DELETE FROM upwork_timelog WHERE memo = 'API work'").await;
    app.sync_hours().await;
    assert_eq!(app.sheets().await.len(), 1, "the time log came back without its timesheet");
    let done = app.create().await;
    assert_eq!((done.made.len(), done.there.len()), (0, 1));
    assert_eq!(app.sheets().await, before);
    assert_eq!(app.count("SELECT count(*) FROM account_analytic_line WHERE name = 'API work'").await, 1);
}

async fn contract_and_days_say_which_are_meant(series: Series) {
    let app = three_days(series).await;
    let other = Wanted { contract: Some(ContractId::new("1")), ..Wanted::default() };
    assert_eq!(app.create_of(&other).await.made.len(), 0);
    let later = Wanted { from: Some(day("2026-11-10")), ..Wanted::default() };
    assert_eq!(app.create_of(&later).await.made.len(), 1);
    let earlier = Wanted { contract: Some(ContractId::new(BACKEND)), to: Some(day("2026-11-09")), ..Wanted::default() };
    assert_eq!(app.create_of(&earlier).await.made.len(), 1);
    assert_eq!(app.sheets().await.len(), 2);
}

async fn a_dry_run_writes_nothing(series: Series) {
    let app = three_days(series).await;
    let ctx = app.read_only();
    let wanted = Wanted::default();
    let (new, done) = timesheets::preview(&ctx, &app.account().await, &wanted, Options::default()).await.unwrap();
    let keys: Vec<&str> = new.iter().map(|sheet| sheet.key.as_str()).collect();
    assert_eq!(keys, ["41846002:2026-11-09", "41846002:2026-11-10"]);
    assert_eq!(done.report.counts[&Kind::Timesheet], Counts { inserted: 2, ..Counts::default() });
    assert_eq!(app.sheets().await, [""; 0]);
}

/// As Odoo makes them when somebody adds analytic plans 7 and 8.
async fn further_plans(app: &TestApp) {
    app.run(&format!(
        "INSERT INTO account_analytic_plan (id, name) VALUES (7, '{{\"en_US\": \"Departments\"}}'), (8, '{{\"en_US\": \"Sites\"}}');
         INSERT INTO account_analytic_account (id, name, plan_id, root_plan_id, company_id, active)
         VALUES (70, '{{\"en_US\": \"Sales\"}}', 7, 7, 1, true), (80, '{{\"en_US\": \"North\"}}', 8, 8, NULL, true);
         ALTER TABLE account_analytic_line ADD x_plan7_id integer REFERENCES account_analytic_account,
             ADD x_plan8_id integer REFERENCES account_analytic_account;
         ALTER TABLE project_project ADD x_plan7_id integer REFERENCES account_analytic_account,
             ADD x_plan8_id integer REFERENCES account_analytic_account;
         GRANT SELECT (x_plan7_id, x_plan8_id), INSERT (x_plan7_id, x_plan8_id) ON account_analytic_line TO {role};
         GRANT SELECT (x_plan7_id, x_plan8_id) ON project_project TO {role}",
        role = app.role()
    ))
    .await;
}

async fn a_timesheet_has_the_accounts_of_all_plans_that_its_project_has(series: Series) {
    let app = three_days(series).await;
    further_plans(&app).await;
    app.run("UPDATE project_project SET x_plan7_id = 70 WHERE id = 3").await;
    assert_eq!(app.create().await.made.len(), 2);
    let accounts = "SELECT DISTINCT concat_ws(' ', account_id, x_plan7_id, COALESCE(x_plan8_id, 0)) \
                    FROM account_analytic_line WHERE employee_id = 3 AND date > '2026-11-08'";
    assert_eq!(app.lines(accounts).await, ["3 70 0"]);
}

async fn a_plan_that_timesheets_must_have_is_asked_for(series: Series) {
    let app = three_days(series).await;
    further_plans(&app).await;
    app.run("UPDATE project_project SET x_plan7_id = 70 WHERE id = 3").await;
    app.run(
        "INSERT INTO account_analytic_applicability (analytic_plan_id, business_domain, applicability) \
             VALUES (7, 'timesheet', 'mandatory'), (8, 'timesheet', 'mandatory')",
    )
    .await;
    let done = app.create().await;
    let [told] = done.report.skipped.as_slice() else { panic!("{:?}", done.report.skipped) };
    assert!(told.reason.contains("has no analytic account of plan \"Sites\""), "{told}");
    app.run("UPDATE account_analytic_applicability SET company_id = 2 WHERE analytic_plan_id = 8").await;
    assert_eq!(app.create().await.made.len(), 2, "the rule is another company's");
}

async fn the_setting_makes_them_by_themselves(series: Series) {
    let app = three_days(series).await;
    let report = app.sync_hours().await;
    assert_eq!(report.counts.get(&Kind::Timesheet), None, "{report:?}");
    app.run("INSERT INTO ir_config_parameter (key, value) VALUES ('upwork_integration.upwork_auto_create_timesheets', 'True')")
        .await;
    let report = app.sync_hours().await;
    assert_eq!(report.counts[&Kind::Timesheet], Counts { inserted: 2, ..Counts::default() });
    let (report, changes) = app.sync_hours_and_see().await;
    assert_eq!((report.counts.get(&Kind::Timesheet), changes), (None, vec![]));
}

async fn two_at_once_make_no_second_one(series: Series) {
    let app = three_days(series).await;
    let (other, account, wanted) = (app.replica(), app.account().await, Wanted::default());
    let make = |ctx| timesheets::create(ctx, &account, &wanted, Options::default());
    let (one, two) = tokio::join!(make(&app.ctx), make(&other));
    let made: usize = [one, two].iter().flatten().map(|done| done.made.len()).sum();
    assert_eq!(made, 2, "whoever came second was told to wait, or found them there");
    assert_eq!(app.sheets().await.len(), 2);
    assert_eq!(app.create().await.made.len(), 0);
}

#[tokio::test]
async fn another_account_s_time_logs_are_not_touched() {
    let app = three_days(Series::V18).await;
    let ids = app.lines("SELECT id::text FROM upwork_timelog").await;
    let ids: Vec<i32> = ids.iter().map(|id| id.parse().unwrap()).collect();
    let account = upwork_odoo::odoo::account::by_id(&app.ctx.db, AccountId(1)).await.unwrap().unwrap();
    let wanted = Wanted { timelogs: Some(ids), ..Wanted::default() };
    let done = timesheets::create(&app.ctx, &account, &wanted, Options::default()).await.unwrap();
    assert_eq!((done.made.len(), app.sheets().await.len()), (0, 0));
}

#[tokio::test]
async fn while_hours_are_read_nobody_makes_timesheets() {
    let app = three_days(Series::V18).await;
    let lease = std::time::Duration::from_hours(1);
    let claim = upwork_odoo::store::claims::take(&app.ctx.db, app.id, Job::Timelogs, "another", lease).await.unwrap();
    assert!(claim.is_some());
    let refused = timesheets::create(&app.ctx, &app.account().await, &Wanted::default(), Options::default()).await;
    assert!(refused.unwrap_err().to_string().contains("timelogs is running"));
}
