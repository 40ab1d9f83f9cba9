//! Which weeks a run reads, what it remembers of them, and what it concludes from what is not there.

use chrono::TimeDelta;
use upwork_odoo::domain::{Counts, Kind, Outcome, Series};
use upwork_odoo::simulator::{Fault, FaultKind, Step};

use crate::support::app::TestApp;
use crate::support::hours::{another_contract, assert_ended, corrected, day, logged, logged_on, removed, weeks};
use crate::support::on_both_series;
use crate::support::sync::BACKEND;

on_both_series!(
    weeks_before_the_look_back_are_left_alone,
    how_far_to_look_back_is_a_setting,
    after_a_long_silence_every_week_since_is_read,
    weeks_that_somebody_names_are_read_and_no_others,
    a_report_with_gaps_is_kept_and_its_week_read_again,
    a_report_with_gaps_takes_nothing_back,
    gaps_are_read_again_oldest_first_however_old,
    an_old_gap_that_stays_one_holds_nothing_up,
    an_empty_report_where_odoo_has_hours_is_an_alarm_and_no_deletion,
    a_contract_that_the_report_no_longer_names_is_asked_for,
    lines_of_which_the_contract_is_not_told_take_nothing_back,
    a_line_with_impossible_hours_leaves_its_day_as_it_is,
);

const REPORT: &str = "FreelancerTimeReport";

/// The weeks that were asked for, by their Mondays.
fn asked(app: &TestApp) -> Vec<String> {
    let requests = app.upwork.requests().into_iter().filter(|r| r.operation.as_deref() == Some(REPORT));
    requests.map(|r| r.variables["from"].as_str().expect("from").to_owned()).collect()
}

async fn weeks_before_the_look_back_are_left_alone(series: Series) {
    let app = TestApp::with_hours(series, &[logged("2026-11-02", "a", "1", "0")]).await;
    app.sync_hours().await;
    // Three weeks later the week is not looked back at any more.
    app.clock.advance(TimeDelta::weeks(3));
    let app = app.connected().await;
    app.step(&corrected("2026-11-02", "2", "0"));
    app.step(&logged("2026-11-16", "b", "1", "0"));
    app.upwork.reset_requests();
    app.sync_hours().await;
    assert_eq!(asked(&app), ["2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30", "2026-12-07"]);
    assert_eq!(app.logs().await, ["41846002 2026-11-02 1.00 0.00 1.00 'a'", "41846002 2026-11-16 1.00 0.00 1.00 'b'"]);
    assert_eq!(app.cursor().await, ["2026-11-02 2026-11-30"]);
}

async fn how_far_to_look_back_is_a_setting(series: Series) {
    let settings = [("TIMELOGS__LOOK_BACK_WEEKS", "4")];
    let app = TestApp::with(series, upwork_odoo::simulator::World::example(), &settings).await.connected().await;
    app.sync_hours().await;
    assert_eq!(asked(&app), ["2026-10-19", "2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16"]);
}

async fn after_a_long_silence_every_week_since_is_read(series: Series) {
    let app = TestApp::with_hours(series, &[]).await;
    app.sync_hours().await;
    assert_eq!(app.cursor().await, ["2026-11-02 2026-11-09"]);
    app.clock.advance(TimeDelta::weeks(10));
    let app = app.connected().await;
    app.step(&logged("2026-11-13", "corrected in review", "1", "0"));
    app.step(&logged("2026-12-16", "while nobody looked", "1", "0"));
    app.upwork.reset_requests();
    app.sync_hours().await;
    let weeks = asked(&app);
    assert_eq!((weeks.len(), weeks[0].as_str(), weeks[10].as_str()), (12, "2026-11-09", "2027-01-18"));
    assert_eq!(app.logs().await.len(), 2);
    assert_eq!(app.cursor().await, ["2026-11-02 2027-01-18"]);
}

async fn weeks_that_somebody_names_are_read_and_no_others(series: Series) {
    let app = TestApp::with_hours(series, &[logged("2026-03-11", "long ago", "1", "0")]).await;
    app.upwork.reset_requests();
    let report = app.sync_weeks(weeks("2026-03-05", "2026-03-11")).await.unwrap();
    assert_eq!(
        (asked(&app), report.counts[&Kind::Timelog].inserted),
        (vec!["2026-03-02".into(), "2026-03-09".into()], 3)
    );
    assert_eq!(app.cursor().await, [""; 0], "the first run by itself begins the cursor");
    app.sync_weeks(weeks("2026-11-16", "2026-12-30")).await.unwrap();
    assert_eq!(asked(&app)[2..], ["2026-11-16"], "weeks to come are not read");
}

/// A world with hours on two days of a week, and Upwork able to give one line only.
async fn with_a_gap(series: Series) -> (TestApp, upwork_odoo::domain::RunReport) {
    let steps = [logged("2026-11-10", "a", "4", "0"), logged("2026-11-11", "b", "1", "0")];
    let app = TestApp::with_hours(series, &steps).await;
    app.upwork.fault(Fault::once(FaultKind::PartialData { item: 0 }).on(REPORT).after(1));
    let report = app.sync_hours().await;
    (app, report)
}

async fn a_report_with_gaps_is_kept_and_its_week_read_again(series: Series) {
    let (app, report) = with_a_gap(series).await;
    assert_ended(&report, Outcome::Partial);
    assert!(report.notes[0].contains("answered with gaps"), "{:?}", report.notes);
    let gaps = app.gaps().await;
    assert!(gaps.len() == 1 && gaps[0].starts_with("2026-11-09 FreelancerTimeReport answered with gaps"), "{gaps:?}");
    assert_eq!(app.cursor().await, ["2026-11-02 2026-11-09"], "the other weeks are read");
    assert_eq!(app.lines("SELECT outcome FROM upwork_sync.run WHERE job = 'timelogs'").await, ["partial"]);
    let report = app.sync_hours().await;
    assert_ended(&report, Outcome::Done);
    assert_eq!((app.gaps().await, app.logs().await.len()), (vec![], 2));
}

async fn a_report_with_gaps_takes_nothing_back(series: Series) {
    let steps =
        [logged("2026-11-10", "a", "4", "0"), logged("2026-11-10", "b", "1", "0"), logged("2026-11-11", "c", "1", "0")];
    let app = TestApp::with_hours(series, &steps).await;
    app.sync_hours().await;
    let before = app.logs().await;
    for item in 0..3 {
        app.upwork.fault(Fault::once(FaultKind::PartialData { item }).on(REPORT).after(1));
        let (report, changes) = app.sync_hours_and_see().await;
        assert_eq!((report.outcome(), changes), (Outcome::Partial, vec![]), "line {item}");
        assert_eq!(app.logs().await, before);
    }
    let (report, changes) = app.sync_hours_and_see().await;
    assert_eq!((report.outcome(), changes, app.gaps().await), (Outcome::Done, vec![], vec![]));
}

async fn gaps_are_read_again_oldest_first_however_old(series: Series) {
    let app = TestApp::with_hours(series, &[]).await;
    for week in ["2026-10-05", "2026-09-07"] {
        app.upwork.fault(Fault::times(5, FaultKind::ServerError { status: 503 }).on(REPORT));
        app.sync_weeks(weeks(week, week)).await.unwrap_err();
    }
    app.step(&logged("2026-09-08", "old", "1", "0"));
    app.step(&logged("2026-10-08", "newer", "1", "0"));
    app.upwork.reset_requests();
    let report = app.sync_hours().await;
    assert_ended(&report, Outcome::Done);
    assert_eq!(asked(&app), ["2026-09-07", "2026-10-05", "2026-11-02", "2026-11-09", "2026-11-16"]);
    assert_eq!((app.gaps().await, app.logs().await.len()), (vec![], 2));
}

async fn an_old_gap_that_stays_one_holds_nothing_up(series: Series) {
    let app = TestApp::with_hours(series, &[logged("2026-11-10", "a", "1", "0")]).await;
    app.upwork.fault(Fault::times(10, FaultKind::ServerError { status: 503 }).on(REPORT));
    app.sync_weeks(weeks("2026-09-07", "2026-09-07")).await.unwrap_err();
    let since = "SELECT since::text FROM upwork_sync.gap";
    let first_seen = app.text(since).await;
    app.clock.advance(TimeDelta::hours(5));
    let report = app.sync_hours().await;
    assert_ended(&report, Outcome::Partial);
    assert!(
        report.notes[0].starts_with("week 2026-09-07 could not be read: FreelancerTimeReport"),
        "{:?}",
        report.notes
    );
    assert_eq!((app.logs().await.len(), app.cursor().await), (1, vec!["2026-11-02 2026-11-09".to_owned()]));
    assert_eq!(app.text(since).await, first_seen);
    assert_ended(&app.sync_hours().await, Outcome::Done);
}

async fn an_empty_report_where_odoo_has_hours_is_an_alarm_and_no_deletion(series: Series) {
    let app = TestApp::with_hours(series, &[logged("2026-11-10", "a", "4", "0")]).await;
    app.sync_hours().await;
    app.step(&removed("2026-11-10"));
    for _ in 0..2 {
        let (report, changes) = app.sync_hours_and_see().await;
        assert_eq!((report.outcome(), changes), (Outcome::Partial, vec![]));
        assert!(
            report.notes[0].starts_with("week 2026-11-09: Upwork's report is empty, but Odoo has hours"),
            "{:?}",
            report.notes
        );
        assert!(report.notes[0].ends_with("--from 2026-11-09 --to 2026-11-15 --accept-empty"), "{:?}", report.notes);
    }
    assert_eq!(app.gaps().await, ["2026-11-09 Upwork's report is empty, but Odoo has hours"]);
    // Somebody looked: it is so.
    let scope = upwork_odoo::jobs::timelogs::Scope { accept_empty: true, ..weeks("2026-11-09", "2026-11-15") };
    assert_ended(&app.sync_weeks(scope).await.unwrap(), Outcome::Done);
    assert_eq!(
        (app.gaps().await, app.logs().await),
        (vec![], vec!["41846002 2026-11-10 0.00 0.00 0.00 'a'".to_owned()])
    );
    assert_ended(&app.sync_hours().await, Outcome::Done);
}

async fn a_contract_that_the_report_no_longer_names_is_asked_for(series: Series) {
    let app = TestApp::with_hours(series, &[logged("2026-11-10", "a", "4", "0")]).await;
    let second = another_contract(&app).await;
    app.step(&logged_on(&second, "2026-11-11", "b", "1", "0"));
    app.sync_hours().await;
    app.step(&removed("2026-11-10"));
    // Upwork does not show it: nothing is concluded.
    app.upwork.fault(Fault::forever(FaultKind::PartialData { item: 0 }).on("ContractList"));
    app.upwork.fault(Fault::forever(FaultKind::NullData { message: None }).on("ContractDetails"));
    let (report, changes) = app.sync_hours_and_see().await;
    assert_eq!((report.outcome(), changes), (Outcome::DoneWithSkips, vec![]));
    assert_eq!((report.skipped[0].kind, report.skipped[0].id.as_str()), (Kind::Contract, BACKEND));
    // It does: the day is gone.
    app.upwork.clear_faults();
    let report = app.sync_hours().await;
    assert_ended(&report, Outcome::Done);
    assert_eq!(report.counts[&Kind::Timelog], Counts { inserted: 0, updated: 1, unchanged: 1 });
    assert_eq!(app.logs().await[0], "41846002 2026-11-10 0.00 0.00 0.00 'a'");
    // And is not asked for again: there is nothing left to conclude.
    app.upwork.reset_requests();
    app.sync_hours().await;
    assert!(app.upwork.requests().iter().all(|r| r.operation.as_deref() != Some("ContractList")));
}

async fn lines_of_which_the_contract_is_not_told_take_nothing_back(series: Series) {
    let app = TestApp::with_hours(series, &[logged("2026-11-10", "a", "4", "0")]).await;
    let second = another_contract(&app).await;
    app.step(&logged_on(&second, "2026-11-11", "b", "1", "0"));
    app.sync_hours().await;
    app.step(&Step::ContractHidden { contract: BACKEND.to_owned() });
    app.step(&logged_on(&second, "2026-11-12", "c", "1", "0"));
    let report = app.sync_hours().await;
    assert_ended(&report, Outcome::DoneWithSkips);
    assert_eq!(report.skipped[0].kind, Kind::Timelog);
    assert!(report.skipped[0].reason.contains("does not say which contract"), "{:?}", report.skipped);
    assert_eq!(app.logs().await.len(), 3, "what is told is written");
    assert_eq!(app.logs().await[0], "41846002 2026-11-10 4.00 0.00 4.00 'a'");
    assert_eq!(app.gaps().await, ["2026-11-09 1 lines do not tell their contract or their day"]);
    assert_eq!(app.cursor().await, ["2026-11-02 2026-11-09"]);
    assert_eq!(app.account().await.last_sync, Some(app.clock.now()), "that may stay so for ever");
}

async fn a_line_with_impossible_hours_leaves_its_day_as_it_is(series: Series) {
    let app =
        TestApp::with_hours(series, &[logged("2026-11-10", "a", "4", "0"), logged("2026-11-11", "b", "1", "0")]).await;
    app.sync_hours().await;
    app.step(&corrected("2026-11-10", "30", "0"));
    app.step(&logged("2026-11-12", "c", "25", "0"));
    app.step(&corrected("2026-11-11", "2", "0"));
    let report = app.sync_hours().await;
    assert_ended(&report, Outcome::DoneWithSkips);
    let skipped: Vec<&str> = report.skipped.iter().map(|skip| skip.id.as_str()).collect();
    assert_eq!(skipped, ["41846002:2026-11-10", "41846002:2026-11-12"]);
    assert_eq!(app.logs().await, ["41846002 2026-11-10 4.00 0.00 4.00 'a'", "41846002 2026-11-11 2.00 0.00 2.00 'b'"]);
    assert_eq!(app.gaps().await, [""; 0]);
    app.step(&Step::HoursCorrected {
        contract: BACKEND.to_owned(),
        date: day("2026-11-12"),
        line: 0,
        online: 5.into(),
        offline: 0.into(),
    });
    app.step(&corrected("2026-11-10", "3", "0"));
    assert_ended(&app.sync_hours().await, Outcome::Done);
    assert_eq!(app.logs().await.len(), 3);
}
