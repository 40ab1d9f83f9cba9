//! The job `timelogs`: the hours of Upwork's reports become time logs in Odoo, and follow what is corrected there.

use serde_json::Value;
use upwork_odoo::domain::{Counts, Job, Kind, Outcome, Series};
use upwork_odoo::simulator::{Step, World, WorldSpec};

use crate::support::app::{ANNA, TestApp};
use crate::support::hours::{assert_ended, corrected, day, logged, logged_on, logs, removed, seeded};
use crate::support::odoo::{assert_same, oracle};
use crate::support::on_both_series;
use crate::support::sync::BACKEND;

on_both_series!(
    hours_of_the_last_three_weeks_become_time_logs,
    a_new_time_log_is_the_row_that_the_orm_writes,
    a_second_run_writes_nothing,
    lines_of_a_day_are_added_up_and_their_memos_joined,
    a_correction_is_followed,
    a_day_that_vanished_has_zero_hours_and_keeps_its_memo,
    a_time_log_deleted_in_odoo_comes_back,
    a_row_that_a_person_made_for_the_day_is_taken_over,
    a_row_that_was_given_another_date_goes_back_to_its_own,
    a_timesheet_stays_linked_whatever_the_hours,
    an_agency_s_hours_are_added_up_over_its_people,
    a_report_of_many_pages_is_read_to_its_end,
);

fn counts(inserted: u64, updated: u64, unchanged: u64) -> Counts {
    Counts { inserted, updated, unchanged }
}

async fn hours_of_the_last_three_weeks_become_time_logs(series: Series) {
    let steps = [
        logged("2026-11-01", "too long ago", "1", "0"),
        logged("2026-11-02", "API work", "7", "0.5"),
        logged("2026-11-15", "Tests", "0", "1.25"),
        logged("2026-11-16", "", "2.3333", "0"),
    ];
    let app = TestApp::with_hours(series, &steps).await;
    let report = app.sync_hours().await;
    assert_ended(&report, Outcome::Done);
    assert_eq!(report.counts[&Kind::Timelog], counts(3, 0, 0));
    assert_eq!(
        app.logs().await,
        [
            "41846002 2026-11-02 7.00 0.50 7.50 'API work'",
            "41846002 2026-11-15 0.00 1.25 1.25 'Tests'",
            "41846002 2026-11-16 2.33 0.00 2.33 NULL",
        ]
    );
    let weeks: Vec<String> = report.weeks.iter().map(|(week, state)| format!("{week} {state}")).collect();
    assert_eq!(weeks, ["2026-11-02 final", "2026-11-09 provisional", "2026-11-16 provisional"]);
    assert_eq!(app.cursor().await, ["2026-11-02 2026-11-09"]);
    assert_eq!(app.account().await.last_sync, Some(app.clock.now()));
}

/// The model and its table are the same in both series; the row was written by Odoo 18's ORM.
async fn a_new_time_log_is_the_row_that_the_orm_writes(series: Series) {
    let app = TestApp::with_hours(series, &[logged("2026-11-09", "API work", "3.17", "0.5")]).await;
    app.sync_hours().await;
    let ours: Vec<Value> = app.json("SELECT to_jsonb(t) FROM upwork_timelog t").await;
    let orm = oracle(Series::V18, "timelog", "upwork_timelog");
    assert_eq!(ours.len(), 1);
    assert_same(&ours[0], &orm, &["date", "contract_id", "upwork_account_id", "upwork_timelog_id"]);
    let row = app.row("upwork_timelog", "true").await;
    let said = |column: &str| row[column].as_deref();
    assert_eq!(said("upwork_timelog_id"), Some("41846002:2026-11-09"));
    assert_eq!(
        [said("tracked_hours"), said("manual_hours"), said("total_hours")],
        [Some("3.17"), Some("0.50"), Some("3.67")]
    );
    assert_eq!(said("create_date"), said("write_date"));
    assert_eq!(app.count("SELECT count(*) FROM mail_message WHERE model = 'upwork.timelog'").await, 0);
}

async fn a_second_run_writes_nothing(series: Series) {
    let app = TestApp::new(series, seeded(6, 3)).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    let first = app.sync_hours().await.counts[&Kind::Timelog];
    assert!(first.inserted > 40, "{first:?}");
    app.clock.advance(chrono::TimeDelta::hours(2));
    let memory = "SELECT string_agg(t::text, ' ') FROM (
                      SELECT xmin::text, ctid::text FROM upwork_sync.cursor UNION ALL
                      SELECT xmin::text, ctid::text FROM upwork_sync.gap UNION ALL
                      SELECT xmin::text, ctid::text FROM upwork_sync.worker) AS t";
    let before = app.text(memory).await;
    let (report, changes) = app.sync_hours_and_see().await;
    assert_eq!((report.outcome(), changes), (Outcome::Done, vec![]));
    assert_eq!(report.counts, [(Kind::Timelog, counts(0, 0, first.inserted))].into());
    assert_eq!(app.text(memory).await, before);
    assert_eq!(app.account().await.last_sync, Some(app.clock.now()));
}

async fn lines_of_a_day_are_added_up_and_their_memos_joined(series: Series) {
    let steps = [
        logged("2026-11-10", "Tests", "0.3333", "0"),
        logged("2026-11-10", "API work", "0.3333", "0.005"),
        logged("2026-11-10", "Tests", "0.3333", "0"),
        logged("2026-11-11", "  ", "1", "0"),
    ];
    let app = TestApp::with_hours(series, &steps).await;
    app.sync_hours().await;
    assert_eq!(
        app.logs().await,
        ["41846002 2026-11-10 1.00 0.01 1.01 E'Tests\\nAPI work'", "41846002 2026-11-11 1.00 0.00 1.00 '  '"]
            .map(|line| line.replace("E'Tests\\nAPI work'", "'Tests\nAPI work'"))
    );
}

async fn a_correction_is_followed(series: Series) {
    let app = TestApp::with_hours(series, &[logged("2026-11-10", "Tests", "4", "0")]).await;
    app.sync_hours().await;
    app.step(&corrected("2026-11-10", "3.5", "0.25"));
    app.step(&Step::MemoChanged { contract: BACKEND.to_owned(), date: day("2026-11-10"), line: 0, memo: None });
    let (report, changes) = app.sync_hours_and_see().await;
    assert_eq!(report.counts[&Kind::Timelog], counts(0, 1, 0));
    assert_eq!(app.logs().await, ["41846002 2026-11-10 3.50 0.25 3.75 NULL"]);
    assert_eq!(changes, ["~ upwork_timelog : manual_hours memo total_hours tracked_hours write_date"]);
}

async fn a_day_that_vanished_has_zero_hours_and_keeps_its_memo(series: Series) {
    let steps = [logged("2026-11-10", "Tests", "4", "0"), logged("2026-11-11", "More", "1", "0")];
    let app = TestApp::with_hours(series, &steps).await;
    app.sync_hours().await;
    app.step(&removed("2026-11-10"));
    let report = app.sync_hours().await;
    assert_ended(&report, Outcome::Done);
    assert_eq!(report.counts[&Kind::Timelog], counts(0, 1, 1));
    let zeroed = "41846002 2026-11-10 0.00 0.00 0.00 'Tests'";
    assert_eq!(app.logs().await, [zeroed, "41846002 2026-11-11 1.00 0.00 1.00 'More'"]);
    let reasons = "SELECT concat_ws(' ', upwork_timelog_id, reason) FROM upwork_sync.zeroed";
    assert_eq!(
        app.lines(reasons).await,
        ["41846002:2026-11-10 Upwork's report of the week 2026-11-09 no longer has this day"]
    );
    let (report, changes) = app.sync_hours_and_see().await;
    assert_eq!((report.outcome(), changes), (Outcome::Done, vec![]));

    app.step(&logged("2026-11-10", "Tests after all", "2", "0"));
    app.sync_hours().await;
    assert_eq!(app.logs().await[0], "41846002 2026-11-10 2.00 0.00 2.00 'Tests after all'");
    assert_eq!(app.lines(reasons).await, [""; 0]);
}

async fn a_time_log_deleted_in_odoo_comes_back(series: Series) {
    let app = TestApp::with_hours(series, &[logged("2026-11-10", "Tests", "4", "0")]).await;
    app.sync_hours().await;
    app.run("DELETE FROM upwork_timelog").await;
    let report = app.sync_hours().await;
    assert_eq!(report.counts[&Kind::Timelog], counts(1, 0, 0));
    assert_eq!(app.logs().await, ["41846002 2026-11-10 4.00 0.00 4.00 'Tests'"]);
}

async fn a_row_that_a_person_made_for_the_day_is_taken_over(series: Series) {
    let app = TestApp::with_hours(series, &[logged("2026-11-10", "Tests", "4", "0")]).await;
    app.run(
        "INSERT INTO upwork_timelog (contract_id, upwork_account_id, company_id, date, memo, tracked_hours)
         SELECT id, upwork_account_id, company_id, d, 'mine', 9 FROM upwork_contract, (VALUES
             ('2026-11-10'::date), ('2026-11-12'), ('2026-12-24')) AS days (d)
         WHERE upwork_contract_id = '41846002'",
    )
    .await;
    let report = app.sync_hours().await;
    assert_eq!(report.counts[&Kind::Timelog], counts(0, 1, 0));
    assert_eq!(
        app.logs().await,
        ["41846002 2026-11-10 4.00 0.00 4.00 'Tests'", "41846002 2026-11-12 9 'mine'", "41846002 2026-12-24 9 'mine'",]
    );
    let (_, changes) = app.sync_hours_and_see().await;
    assert_eq!(changes, [""; 0]);
}

async fn a_row_that_was_given_another_date_goes_back_to_its_own(series: Series) {
    let steps = [logged("2026-11-10", "Tests", "4", "0"), logged("2026-11-11", "More", "1", "0")];
    let app = TestApp::with_hours(series, &steps).await;
    app.sync_hours().await;
    let wanted = app.logs().await;
    let give = |day: &str, other: &str| format!("UPDATE upwork_timelog SET date = '{other}' WHERE date = '{day}';");
    // To a day outside of the weeks that are read, and one to the day that this leaves free.
    app.run(&(give("2026-11-11", "2026-06-30") + &give("2026-11-10", "2026-11-11"))).await;
    let report = app.sync_hours().await;
    assert_ended(&report, Outcome::Done);
    assert_eq!(app.logs().await, wanted);
    let (_, changes) = app.sync_hours_and_see().await;
    assert_eq!(changes, [""; 0]);
}

async fn a_timesheet_stays_linked_whatever_the_hours(series: Series) {
    let app = TestApp::with_hours(series, &[logged("2026-11-10", "Tests", "4", "0")]).await;
    app.sync_hours().await;
    let line = app.id_of("INSERT INTO account_analytic_line (name, company_id, date, amount) VALUES ('x', 1, '2026-11-10', 0) RETURNING id").await;
    app.run(&format!("UPDATE upwork_timelog SET timesheet_id = {line}")).await;
    app.step(&corrected("2026-11-10", "5", "0"));
    app.step(&logged("2026-11-11", "More", "1", "0"));
    app.sync_hours().await;
    app.step(&removed("2026-11-10"));
    app.sync_hours().await;
    assert_eq!(logs(&app, "t.timesheet_id IS NOT NULL").await, ["41846002 2026-11-10 0.00 0.00 0.00 'Tests'"]);
}

async fn an_agency_s_hours_are_added_up_over_its_people(series: Series) {
    let app = TestApp::new(series, World::example()).await.connected_as("Northwind Studio").await;
    app.sync(Job::Contracts).await.unwrap();
    let contract = app.text("SELECT upwork_contract_id FROM upwork_contract ORDER BY id DESC LIMIT 1").await.unwrap();
    for (who, memo, online) in [(Some(ANNA), "Review", "1"), (None, "Layout", "2.5")] {
        app.step(&Step::HoursLogged {
            contract: contract.clone(),
            freelancer: who.map(str::to_owned),
            date: day("2026-11-10"),
            memo: Some(memo.to_owned()),
            online: online.parse().unwrap(),
            offline: 0.into(),
        });
    }
    let report = app.sync_hours().await;
    assert_ended(&report, Outcome::Done);
    assert_eq!(app.logs().await, [format!("{contract} 2026-11-10 3.50 0.00 3.50 'Review\nLayout'")]);
    let workers =
        "SELECT concat_ws(' ', contract_id, freelancer_name) FROM upwork_sync.worker ORDER BY freelancer_name";
    assert_eq!(app.lines(workers).await, [format!("{contract} Anna Kovacs"), format!("{contract} Bela Nagy")]);
}

async fn a_report_of_many_pages_is_read_to_its_end(series: Series) {
    let spec = WorldSpec {
        hourly: 60,
        fixed: 0,
        proposals: 0,
        weeks: 3,
        cells_per_day: 3,
        every_day: true,
        odd_text: true,
        ..WorldSpec::default()
    };
    let app = TestApp::new(series, World::seeded(&spec)).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    app.upwork.reset_requests();
    let report = app.sync_hours().await;
    // Two whole weeks and the open one's Monday; three lines a day are a row.
    assert_eq!(report.counts[&Kind::Timelog].inserted, 60 * 15);
    let pages = app.upwork.requests().iter().filter(|r| r.operation.as_deref() == Some("FreelancerTimeReport")).count();
    assert_eq!(pages, 3 + 3 + 1, "1,260 lines a week, 500 a page");
}

#[tokio::test]
async fn hours_of_two_accounts_go_to_their_own_contracts() {
    let (app, accounts) = crate::support::team::connected(Series::V18, 2, &[]).await;
    let [one, other] = accounts[..] else { panic!("two accounts") };
    for (at, account) in [one, other].into_iter().enumerate() {
        let account = upwork_odoo::odoo::account::by_id(&app.ctx.db, account).await.unwrap().unwrap();
        upwork_odoo::jobs::run_by_hand(&app.ctx, account.clone(), Job::Contracts).await.unwrap();
        let contract = app
            .lines(&format!(
                "SELECT upwork_contract_id FROM upwork_contract
                 WHERE upwork_account_id = {} AND contract_type = 'hourly' ORDER BY 1 LIMIT 1",
                account.id
            ))
            .await
            .remove(0);
        app.step(&logged_on(&contract, "2026-11-10", "work", &(at + 1).to_string(), "0"));
        upwork_odoo::jobs::run_by_hand(&app.ctx, account, Job::Timelogs).await.unwrap();
    }
    let by_account = "SELECT concat_ws(' ', upwork_account_id, total_hours) FROM upwork_timelog ORDER BY 1";
    assert_eq!(app.lines(by_account).await, [format!("{one} 1.00"), format!("{other} 2.00")]);
}
