//! Which months a run reads, what it remembers of them, and what it concludes from what is not there.

use chrono::TimeDelta;
use upwork_odoo::domain::{Job, Outcome, Series};
use upwork_odoo::jobs::{Runner, status};
use upwork_odoo::simulator::{Fault, FaultKind, NewTransaction, Step, World};

use crate::support::app::TestApp;
use crate::support::money::{WEEK, WEEK_FEE};
use crate::support::sync::BACKEND;
use crate::support::wallet::booked;
use crate::support::{on_both_series, team};

on_both_series!(
    the_first_run_sweeps_and_the_next_looks_back_a_month,
    a_late_refund_comes_with_the_weekly_sweep,
    how_far_to_look_back_is_a_setting,
    after_a_long_silence_every_month_since_is_read,
    months_that_somebody_names_are_read_whole_and_no_others,
    of_missed_slots_one_is_made_up_for_and_nothing_is_left_out,
    a_month_that_cannot_be_read_is_a_gap_and_read_again,
    two_months_in_a_row_that_cannot_be_read_end_the_run,
    an_empty_month_where_rows_are_known_is_an_alarm_and_no_deletion,
    a_row_that_is_listed_no_more_stays_and_is_named,
    another_wallet_than_before_is_refused,
);

async fn the_first_run_sweeps_and_the_next_looks_back_a_month(series: Series) {
    let app = TestApp::in_april(series).await;
    app.upwork.reset_requests();
    app.sync(Job::Earnings).await.unwrap();
    let swept = ["2025-09", "2025-10", "2025-11", "2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05"];
    assert_eq!(app.months_asked(), swept);
    app.upwork.reset_requests();
    app.sync(Job::Earnings).await.unwrap();
    assert_eq!(app.months_asked(), ["2026-02", "2026-03", "2026-04", "2026-05"]);
    app.clock.advance(TimeDelta::days(7));
    app.upwork.reset_requests();
    app.sync(Job::Earnings).await.unwrap();
    assert_eq!(app.months_asked().len(), 8, "a week later it sweeps again: {:?}", app.months_asked());
}

async fn a_late_refund_comes_with_the_weekly_sweep(series: Series) {
    let app = TestApp::paid(series).await;
    let refund = booked(("APAdjustment", "Refund"), "900000600", Some(BACKEND), "-50");
    let day = |text: &str| text.parse().ok();
    app.step(&Step::MoneyBooked {
        row: NewTransaction { created: day("2025-11-03"), due: day("2025-11-03"), ..refund },
    });
    app.sync(Job::Earnings).await.unwrap();
    assert!(!app.earnings().await.iter().any(|line| line.starts_with("900000600")), "it is older than the look-back");
    app.clock.advance(TimeDelta::days(7));
    app.sync(Job::Earnings).await.unwrap();
    assert!(app.earnings().await.contains(&format!("900000600 {BACKEND} -50.00 0.00 -50.00")));
}

async fn how_far_to_look_back_is_a_setting(series: Series) {
    let clock = upwork_odoo::clock::Clock::manual("2026-04-02T09:00:00Z".parse().unwrap());
    let settings = [("EARNINGS__LOOK_BACK_DAYS", "95"), ("EARNINGS__SWEEP_DAYS", "400")];
    let app = TestApp::at(clock, series, World::example(), &settings).await.connected().await;
    app.upwork.reset_requests();
    app.sync(Job::Earnings).await.unwrap();
    assert_eq!((app.months_asked()[0].as_str(), app.months_asked().len()), ("2025-02", 16));
    app.upwork.reset_requests();
    app.sync(Job::Earnings).await.unwrap();
    assert_eq!(app.months_asked(), ["2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05"]);
}

async fn after_a_long_silence_every_month_since_is_read(series: Series) {
    let app = TestApp::paid(series).await;
    app.clock.advance(TimeDelta::days(300));
    let app = app.connected().await;
    app.upwork.reset_requests();
    app.sync(Job::Earnings).await.unwrap();
    let asked = app.months_asked();
    assert_eq!((asked[0].as_str(), asked[12].as_str(), asked.len()), ("2026-02", "2027-02", 14), "{asked:?}");
}

async fn months_that_somebody_names_are_read_whole_and_no_others(series: Series) {
    let app = TestApp::in_april(series).await;
    app.upwork.reset_requests();
    let report = app.earn_days("2026-02-20", "2026-03-10", false).await.unwrap();
    assert_eq!((app.months_asked(), report.outcome()), (vec!["2026-02".into(), "2026-03".into()], Outcome::Done));
    assert_eq!(app.earnings().await.len(), 5);
    let remembered = app.money().await;
    assert!(!remembered.iter().any(|line| line.starts_with("read ")), "what is due stays due: {remembered:?}");
    let (again, changes) = {
        app.clock.advance(TimeDelta::hours(1));
        (app.earn_days("2026-03-01", "2026-03-31", false).await.unwrap(), app.money().await)
    };
    assert_eq!((again.ledger.inserted, changes), (0, remembered));
}

async fn of_missed_slots_one_is_made_up_for_and_nothing_is_left_out(series: Series) {
    let app = TestApp::paid(series).await;
    let missed = booked(("APAdjustment", "Bonus"), "900000700", Some(BACKEND), "70");
    app.step(&Step::MoneyBooked { row: missed });
    app.clock.advance(TimeDelta::weeks(9));
    let app = app.connected().await;
    for _ in 0..2 {
        Runner::new(app.ctx.clone()).run_due(Job::Earnings).await.unwrap();
    }
    let runs = team::runs(&app.pool).await;
    let slots: Vec<_> = runs.iter().filter(|run| run.job == "earnings").filter_map(|run| run.slot).collect();
    assert_eq!(slots, ["2026-05-30T03:00:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap()], "a Saturday, once");
    assert!(app.earnings().await.contains(&format!("900000700 {BACKEND} 70.00 0.00 70.00")));
}

async fn a_month_that_cannot_be_read_is_a_gap_and_read_again(series: Series) {
    let app = TestApp::in_april(series).await;
    // The seventh month of the sweep is March, which has all the money.
    app.upwork.fault(Fault::times(5, FaultKind::NullData { message: None }).on("TransactionHistory").after(6));
    let failed = app.sync(Job::Earnings).await.unwrap_err();
    assert!(failed.is_transient(), "{failed}");
    assert!(app.money().await.iter().any(|line| line.starts_with("gap 2026-03-01 ")), "{:?}", app.money().await);
    let seen = status::status(&app.read_only()).await.unwrap();
    let ledger = seen.accounts.iter().find(|account| account.id == app.id).unwrap().ledger.clone().unwrap();
    assert_eq!((ledger.gaps.len(), ledger.gaps[0].month.to_string()), (1, "2026-03".to_owned()));
    let report = app.sync(Job::Earnings).await.unwrap();
    assert_eq!(report.outcome(), Outcome::Done, "{report:?}");
    assert!(!app.money().await.iter().any(|line| line.starts_with("gap ")));
    assert_eq!(app.earnings().await.len(), 5);
}

async fn two_months_in_a_row_that_cannot_be_read_end_the_run(series: Series) {
    let app = TestApp::in_april(series).await;
    app.upwork.fault(Fault::forever(FaultKind::NullData { message: None }).on("TransactionHistory").after(3));
    app.upwork.reset_requests();
    app.sync(Job::Earnings).await.unwrap_err();
    let mut asked = app.months_asked();
    asked.dedup();
    assert_eq!(asked, ["2025-09", "2025-10", "2025-11", "2025-12", "2026-01"]);
}

async fn an_empty_month_where_rows_are_known_is_an_alarm_and_no_deletion(series: Series) {
    let app = TestApp::paid(series).await;
    let before = app.earnings().await;
    app.upwork.fault(Fault::forever(FaultKind::EmptyList).on("TransactionHistory"));
    let report = app.sync(Job::Earnings).await.unwrap();
    assert_eq!((report.outcome(), app.earnings().await), (Outcome::Partial, before.clone()));
    let note = report.notes.iter().find(|note| note.contains("2026-03")).expect("a word on March");
    let command =
        format!("upwork-odoo sync earnings --account {} --from 2026-03-01 --to 2026-03-31 --accept-empty", app.id);
    assert!(note.contains("ledger is empty") && note.contains(&command), "{note}");
    assert!(app.money().await.iter().any(|line| line.starts_with("gap 2026-03-01 ")));
    let accepted = app.earn_days("2026-03-01", "2026-03-31", true).await.unwrap();
    assert_eq!((accepted.outcome(), app.earnings().await), (Outcome::Done, before), "and even then no row is deleted");
    assert!(!app.money().await.iter().any(|line| line.starts_with("gap 2026-03-01 ")));
}

async fn a_row_that_is_listed_no_more_stays_and_is_named(series: Series) {
    let app = TestApp::paid(series).await;
    let before = app.earnings().await;
    app.upwork.fault(Fault::forever(FaultKind::NullField { field: "recordId".to_owned(), told: false }));
    app.upwork.clear_faults();
    let gone = Step::TransactionChanged {
        record: WEEK_FEE.into(),
        amount: None,
        created: "2024-01-05".parse().ok(),
        due: "2024-01-05".parse().ok(),
        description: None,
    };
    app.step(&gone);
    let report = app.sync(Job::Earnings).await.unwrap();
    assert_eq!((report.outcome(), app.earnings().await), (Outcome::Done, before));
    let named = format!("month 2026-03: Upwork no longer lists {WEEK_FEE}; nothing was concluded from that");
    assert!(report.notes.contains(&named), "{report:?}");
    assert!(app.earnings().await[0].starts_with(WEEK));
}

async fn another_wallet_than_before_is_refused(series: Series) {
    let app = TestApp::paid(series).await;
    let before = app.money().await;
    let becomes = |table: &str, id: &str| format!("UPDATE upwork_sync.{table} SET accounting_entity = '{id}'");
    for table in ["accounting_entity", "ledger"] {
        app.run(&becomes(table, "1")).await;
    }
    let refused = app.sync(Job::Earnings).await.unwrap_err();
    assert!(!refused.is_transient() && refused.to_string().contains("nothing is read"), "{refused}");
    app.run(&becomes("ledger", "62837810")).await;
    let report = app.sync(Job::Earnings).await.unwrap();
    assert_eq!(report.outcome(), Outcome::Done, "a wallet that never had a row gives way: {report:?}");
    assert_eq!(app.money().await, before);
}
