//! Hours and the contracts that they belong to: unknown so far, not to be had, deleted in Odoo.

use upwork_odoo::domain::{Job, Kind, Outcome, RunReport, Series};
use upwork_odoo::jobs::restore;
use upwork_odoo::simulator::{Fault, FaultKind, Step, World};

use crate::support::app::TestApp;
use crate::support::hours::{assert_ended, day, logged, weeks};
use crate::support::on_both_series;
use crate::support::sync::BACKEND;

on_both_series!(
    a_contract_that_is_not_known_is_made_first,
    a_new_contract_s_partner_is_made_where_that_is_set,
    hours_of_a_contract_that_cannot_be_had_follow_once_it_is_there,
    hours_of_a_contract_deleted_in_odoo_are_not_made_and_follow_its_restoring,
    a_contract_that_the_schema_keeps_from_being_made_is_named,
);

/// Hours, and not one contract in Odoo.
async fn without_contracts(series: Series, settings: &[(&str, &str)]) -> TestApp {
    let app = TestApp::with(series, World::example(), settings).await.connected().await;
    app.step(&logged("2026-11-10", "a", "4", "0"));
    app
}

fn skipped(report: &RunReport) -> Vec<(Kind, &str, &str)> {
    report.skipped.iter().map(|skip| (skip.kind, skip.id.as_str(), skip.reason.as_str())).collect()
}

async fn a_contract_that_is_not_known_is_made_first(series: Series) {
    let app = without_contracts(series, &[]).await;
    let report = app.sync_hours().await;
    assert_ended(&report, Outcome::Done);
    assert_eq!((report.counts[&Kind::Contract].inserted, report.counts[&Kind::Timelog].inserted), (1, 1));
    assert_eq!(app.contract(BACKEND).await["name"].as_deref(), Some("Backend developer"));
    assert_eq!(app.logs().await, ["41846002 2026-11-10 4.00 0.00 4.00 'a'"]);
    // The job that lists contracts finds it made as it would have made it.
    let report = app.sync(Job::Contracts).await.unwrap();
    assert_eq!((report.counts[&Kind::Contract].updated, report.counts[&Kind::Contract].unchanged), (0, 1));
}

async fn a_new_contract_s_partner_is_made_where_that_is_set(series: Series) {
    let app = without_contracts(series, &[("ODOO__PARTNERS", "create")]).await;
    let report = app.sync_hours().await;
    assert_eq!(report.counts[&Kind::Client].inserted, 1);
    assert!(app.contract(BACKEND).await["partner_id"].is_some());
}

async fn hours_of_a_contract_that_cannot_be_had_follow_once_it_is_there(series: Series) {
    let app = without_contracts(series, &[]).await;
    app.step(&logged("2026-11-03", "b", "1", "0"));
    app.upwork.fault(Fault::forever(FaultKind::PartialData { item: 0 }).on("ContractList"));
    app.upwork.fault(Fault::forever(FaultKind::NullData { message: None }).on("ContractDetails"));
    let report = app.sync_hours().await;
    assert_ended(&report, Outcome::DoneWithSkips);
    assert_eq!(skipped(&report).len(), 2, "why it cannot be had, and that its hours are not written");
    assert_eq!(skipped(&report)[1], (Kind::Contract, BACKEND, "not in Odoo, so its hours are not written"));
    assert!(skipped(&report)[0].2.starts_with("Upwork no longer shows this contract"), "{report:?}");
    assert_eq!((app.logs().await, app.gaps().await), (vec![], vec![]));
    assert_eq!(app.cursor().await, ["2026-11-02 2026-11-09"], "it may stay so for ever");
    let left_out = "SELECT concat_ws(' ', contract_id, first_week, last_week) FROM upwork_sync.left_out";
    assert_eq!(app.lines(left_out).await, ["41846002 2026-11-02 2026-11-09"]);
    let (_, changes) = app.sync_hours_and_see().await;
    assert_eq!(changes, [""; 0]);

    // Weeks later: nobody looks back so far any more, but for this contract.
    app.upwork.clear_faults();
    app.clock.advance(chrono::TimeDelta::weeks(6));
    let app = app.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    let report = app.sync_hours().await;
    assert_ended(&report, Outcome::Done);
    assert_eq!(app.logs().await.len(), 2);
    assert_eq!((app.lines(left_out).await, app.gaps().await), (vec![], vec![]));
}

async fn hours_of_a_contract_deleted_in_odoo_are_not_made_and_follow_its_restoring(series: Series) {
    let app = TestApp::with_hours(series, &[logged("2026-11-10", "a", "4", "0")]).await;
    app.sync_hours().await;
    app.run("DELETE FROM upwork_contract WHERE upwork_contract_id = '41846002'").await;
    for _ in 0..2 {
        let (report, changes) = app.sync_hours_and_see().await;
        assert_eq!((report.outcome(), changes), (Outcome::DoneWithSkips, vec![]));
        assert_eq!(skipped(&report), [(Kind::Contract, BACKEND, "deleted in Odoo, so its hours are not written")]);
        let cure = report.skipped[0].cure.as_deref();
        assert_eq!(cure, Some("to have both again: upwork-odoo restore contract 41846002"));
    }
    app.sync(Job::Contracts).await.unwrap();
    restore::restore(&app.ctx, app.id, Kind::Contract, BACKEND).await.unwrap();
    app.sync(Job::Contracts).await.unwrap();
    assert_ended(&app.sync_hours().await, Outcome::Done);
    assert_eq!(app.logs().await, ["41846002 2026-11-10 4.00 0.00 4.00 'a'"]);
}

async fn a_contract_that_the_schema_keeps_from_being_made_is_named(series: Series) {
    let app = without_contracts(series, &[]).await;
    app.run("ALTER TABLE upwork_milestone ADD COLUMN audit integer").await;
    let report = app.sync_hours().await;
    assert_ended(&report, Outcome::DoneWithSkips);
    assert!(skipped(&report)[0].2.contains("no contract can be made"), "{report:?}");
    assert_eq!(app.logs().await, [""; 0]);
    app.run("ALTER TABLE upwork_milestone DROP COLUMN audit").await;
    app.sync_hours().await;
    assert_eq!(app.logs().await.len(), 1);
}

#[tokio::test]
async fn a_contract_of_a_currency_that_odoo_lacks_keeps_its_hours_waiting() {
    let app = without_contracts(Series::V18, &[]).await;
    app.run("UPDATE res_currency SET name = 'XXX' WHERE name = 'USD'").await;
    let report = app.sync_hours().await;
    assert_eq!(skipped(&report).len(), 2, "{report:?}");
    assert_eq!(skipped(&report)[0].2, "Odoo has no currency USD");
    app.run("UPDATE res_currency SET name = 'USD' WHERE name = 'XXX'").await;
    app.step(&Step::HoursLogged {
        contract: BACKEND.to_owned(),
        freelancer: None,
        date: day("2026-03-11"),
        memo: None,
        online: 1.into(),
        offline: 0.into(),
    });
    app.sync_weeks(weeks("2026-03-11", "2026-03-11")).await.unwrap();
    assert_ended(&app.sync_hours().await, Outcome::Done);
    assert_eq!(app.logs().await.len(), 2);
}
